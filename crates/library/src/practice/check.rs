//! What must hold of a practice conversation: no scene is left alone, every way ends, in each scene something helps, and what
//! stands in the workplace says nothing of health.

use std::collections::BTreeSet;

use super::{Choice, Does, Practice};
use crate::check::{Finding, UNWELCOME};
use crate::directory::Said;
use crate::health_words::OF_HEALTH;
use crate::names::Language;
use crate::reading::{Level, Reading};
use crate::shelves::Library;

/// Everything that does not hold of these conversations.
#[must_use]
pub fn list_findings(all: &[Practice], library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for practice in all {
        let mut says = list_structure(practice);
        says.extend(list_words(practice));
        let is_there = |slug: &str| library.find(Language::Nl, slug).is_some();
        let lost = practice.linked_from.iter().filter(|slug| !is_there(slug));
        says.extend(lost.map(|slug| format!("is linked from `{slug}`, which is not there")));
        let file = format!("practice/{}.yaml", practice.slug);
        findings.extend(says.into_iter().map(|says| Finding { file: file.clone(), says }));
    }
    findings
}

/// What is wrong with scenes and endings.
fn list_structure(practice: &Practice) -> Vec<String> {
    let mut says = Vec::new();
    if practice.sources.is_empty() || practice.linked_from.is_empty() {
        says.push("has no source, or no topic leads to it".to_owned());
    }
    let names = practice.scenes.iter().map(|one| &one.id).chain(practice.endings.iter().map(|one| &one.id));
    let mut known = BTreeSet::new();
    says.extend(names.filter(|id| !known.insert(id.as_str())).map(|id| format!("`{id}` is there twice")));
    for scene in &practice.scenes {
        let id = &scene.id;
        if !(2..=4).contains(&scene.choices.len()) {
            says.push(format!("`{id}` offers {} choices, 2 to 4 fit", scene.choices.len()));
        }
        if !scene.choices.iter().any(|choice| choice.does == Does::Helps) {
            says.push(format!("in `{id}` nothing helps"));
        }
        let lost = scene.choices.iter().filter(|choice| !known.contains(choice.leads_to.as_str()));
        says.extend(lost.map(|choice| format!("`{id}` leads to `{}`, which is not there", choice.leads_to)));
    }
    let Some(first) = practice.scenes.first() else { return vec!["has no scene".to_owned()] };
    let mut reached = BTreeSet::new();
    says.extend(walk(practice, &first.id, &mut Vec::new(), &mut reached));
    says.extend(known.iter().filter(|id| !reached.contains(*id)).map(|id| format!("nothing leads to `{id}`")));
    says
}

/// Walks every way from a scene. One that comes back to where it was never ends.
fn walk<'a>(
    practice: &'a Practice,
    id: &'a str,
    way: &mut Vec<&'a str>,
    reached: &mut BTreeSet<&'a str>,
) -> Option<String> {
    if way.contains(&id) {
        return Some(format!("a way comes back to `{id}` and may never end"));
    }
    reached.insert(id);
    let scene = practice.find_scene(id)?;
    way.push(id);
    let found = scene.choices.iter().find_map(|choice: &Choice| walk(practice, &choice.leads_to, way, reached));
    way.pop();
    found
}

/// What is wrong with the words.
fn list_words(practice: &Practice) -> Vec<String> {
    let mut says = Vec::new();
    for (language, unwelcome) in UNWELCOME {
        let texts: Vec<&str> = list_said(practice).into_iter().map(|said| said.in_language(language)).collect();
        let code = language.name();
        if texts.iter().any(|text| text.trim().is_empty()) {
            says.push(format!("something is not said in `{code}`"));
        }
        let all = texts.join("\n").to_lowercase();
        if all.contains('!') {
            says.push(format!("an exclamation mark in `{code}`"));
        }
        let words: Vec<&str> = all.split(|one: char| !one.is_alphabetic()).collect();
        says.extend(
            unwelcome.iter().filter(|word| words.contains(*word)).map(|word| format!("says `{word}` in `{code}`")),
        );
        let of_health = OF_HEALTH.iter().filter(|word| practice.is_for_work() && all.contains(**word));
        says.extend(of_health.map(|word| format!("follows the work and says `{word}` in `{code}`")));
        let reading = Reading::of(language, &texts);
        if reading.level(language) == Level::Harder {
            says.push(format!("reads at {:.0} in `{code}`, below 45", reading.ease(language)));
        }
    }
    says
}

/// Everything it says.
#[must_use]
pub fn list_said(practice: &Practice) -> Vec<&Said> {
    let choices = practice.scenes.iter().flat_map(|scene| &scene.choices);
    let scenes = practice.scenes.iter().map(|scene| &scene.says);
    let endings = practice.endings.iter().map(|ending| &ending.says);
    let head = [&practice.title, &practice.summary, &practice.setting];
    let chosen = choices.flat_map(|choice| [&choice.words, &choice.effect]);
    head.into_iter().chain(scenes).chain(chosen).chain(endings).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A conversation of two scenes and an end, with one piece of its text replaced.
    fn with(from: &str, to: &str) -> String {
        let said = |text: &str| format!("{{nl: {text}, fr: {text}, de: {text}, en: {text}}}");
        let choice = |does: &str, to: &str| {
            format!("      - {{does: {does}, leads_to: {to}, words: {}, effect: {}}}\n", said("Ja."), said("Nee."))
        };
        let scene = |id: &str, to: &str, other: &str| {
            let choices = choice("helps", to) + &choice("hurts", other);
            format!("  - id: {id}\n    says: {}\n    choices:\n{choices}", said("Er is wat."))
        };
        let head = format!(
            "situations: [absent]\nlinked_from: [one]\nevidence: E4\nsources: [Een bron]\nwritten_on: 2026-12-01\n\
             next_review: 2027-12-01\ntitle: {}\nsummary: {}\nsetting: {}\nscenes:\n",
            said("Titel"),
            said("Kort."),
            said("Waar.")
        );
        let scenes = scene("first", "second", "over") + &scene("second", "over", "over");
        let text = format!("{head}{scenes}endings:\n  - {{id: over, says: {}}}\n", said("Klaar."));
        assert!(text.contains(from), "{from} in {text}");
        text.replacen(from, to, 1)
    }

    fn said(text: &str) -> String {
        let topic = "---\ntitle: T\nsummary: S.\nkind: faq\naudience: [manager]\nevidence: E3\nsources: [B]\n\
                     written_on: 2026-11-30\nnext_review: 2027-11-30\nsign_off: none\n---\nTekst.\n";
        let library = Library::read([("nl", "one", topic)]).unwrap();
        let practice = Practice::read("specimen", text).unwrap();
        list_findings(&[practice], &library).iter().map(|finding| format!("{finding}\n")).collect()
    }

    #[test]
    fn nothing_is_found_in_the_conversations_built_in() {
        let found = list_findings(super::super::list_all(), Library::embedded());
        assert!(found.is_empty(), "{}", found.iter().map(|one| format!("{one}\n")).collect::<String>());
    }

    #[test]
    fn a_whole_conversation_has_no_finding() {
        assert_eq!(said(&with("Er is wat.", "Er is wat.")), "");
    }

    #[test]
    fn a_way_that_leads_nowhere_or_back_and_a_scene_left_alone_are_found() {
        let check = |from: &str, to: &str, expect: &str| {
            let said = said(&with(from, to));
            assert!(said.contains(expect), "{expect} in {said}");
        };
        check("leads_to: second", "leads_to: nowhere", "`first` leads to `nowhere`, which is not there");
        check("leads_to: second", "leads_to: over", "nothing leads to `second`");
        check("leads_to: second", "leads_to: first", "a way comes back to `first`");
        check("id: second", "id: first", "`first` is there twice");
        check("does: helps", "does: costs", "in `first` nothing helps");
        check("linked_from: [one]", "linked_from: [two]", "is linked from `two`, which is not there");
    }

    #[test]
    fn a_word_about_health_is_found_where_it_follows_the_work_only() {
        let text = with("Er is wat.", "Sam is ziek.");
        assert!(said(&text).contains("follows the work and says `ziek` in `nl`"));
        assert!(!said(&text.replace("situations: [absent]", "situations: []")).contains("ziek"));
        assert!(said(&with("Er is wat.", "Een strijd.")).contains("says `strijd` in `nl`"));
    }

    #[test]
    fn an_unknown_key_is_refused_by_name() {
        let fault = Practice::read("specimen", &with("evidence: E4", "evidence: E4\ncolour: red")).unwrap_err();
        assert!(fault.contains("practice/specimen.yaml") && fault.contains("colour"), "{fault}");
    }
}
