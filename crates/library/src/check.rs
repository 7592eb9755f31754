//! What must hold of the library as a whole: the same checks in a test and in `cargo xtask content`.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::names::{Country, Kind, Language, SignOff};
use crate::reading::{Level, Reading};
use crate::shelves::Library;
use crate::topic::{Block, Topic, Waiting};

/// Names that addresses of the library already have.
const RESERVED: [&str; 15] = [
    "ask",
    "briefing",
    "brochure",
    "calculator",
    "colleague_sheet",
    "collection",
    "counter",
    "directory",
    "gestures",
    "glossary",
    "letter",
    "policy",
    "practice",
    "specialist",
    "training",
];

/// Words that a page does not use of somebody who is ill, by language; the page about words may name them.
pub(crate) const UNWELCOME: [(Language, &[&str]); 4] = [
    (Language::Nl, &["strijd", "vechten", "gevecht", "overlever", "overlevers", "kankervrij"]),
    (Language::Fr, &["combat", "combattre", "lutte", "lutter", "survivant", "survivante", "survivants"]),
    (Language::De, &["kampf", "kämpfen", "kämpfer", "überlebende", "besiegen"]),
    (Language::En, &["fight", "fighting", "battle", "survivor", "survivors", "warrior"]),
];

/// Something that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as `nl/fatigue_at_work.md`.
    pub file: String,
    /// What does not hold.
    pub says: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}: {}", self.file, self.says)
    }
}

/// The file of a topic.
fn file_of(topic: &Topic) -> String {
    format!("{}/{}.md", topic.language.name(), topic.slug)
}

/// How hard a topic is to read. Lists count by item; headings count too.
#[must_use]
pub fn read_topic(topic: &Topic) -> Reading {
    let blocks = topic.parts.iter().flat_map(|part| &part.blocks);
    let lines: Vec<String> = blocks.map(crate::topic::Block::text).collect();
    Reading::of(topic.language, lines.iter().flat_map(|text| text.lines()))
}

/// Everything that does not hold: a language left out, facts that differ between languages, a dead link, a page to which
/// nothing leads, a page too hard without a reason.
#[must_use]
pub fn list_findings(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for topic in library.list_all() {
        let file = file_of(topic);
        let mut say = |says: String| findings.push(Finding { file: file.clone(), says });
        for says in list_differences(library, topic) {
            say(says);
        }
        for slug in topic.list_links().filter(|slug| library.find(topic.language, slug).is_none()) {
            say(format!("links to `{slug}`, which is not there"));
        }
        if RESERVED.contains(&topic.slug.as_str()) {
            say("is a name that an address already has".to_owned());
        }
        for says in list_unguarded(topic) {
            say(says);
        }
        if is_orphan(library, topic) {
            say("no other page leads to it".to_owned());
        }
        if let Some(word) = find_unwelcome(topic) {
            say(format!("says `{word}`"));
        }
        let reading = read_topic(topic);
        if reading.level(topic.language) == Level::Harder && topic.about.hard_because.is_none() {
            say(format!("reads at {:.0}, below 45, and `hard_because` gives no reason", reading.ease(topic.language)));
        }
    }
    findings.sort();
    findings
}

/// Where a language lacks a topic, or says something else about it than the Dutch one.
fn list_differences(library: &Library, topic: &Topic) -> Vec<String> {
    let mut says = Vec::new();
    for language in Language::ALL {
        if library.find(*language, &topic.slug).is_none() {
            says.push(format!("is not there in `{}`", language.name()));
        }
    }
    if let Some(first) = library.find(Language::Nl, &topic.slug) {
        for ((key, here), (_, there)) in topic.about.list_same().into_iter().zip(first.about.list_same()) {
            if here != there {
                says.push(format!("`{key}` is {here}, in Dutch {there}"));
            }
        }
    }
    says
}

/// Beginnings of headings under which a page says when a doctor has to look.
const TO_A_DOCTOR: [(Language, &[&str]); 4] = [
    (Language::Nl, &["wanneer naar"]),
    (Language::Fr, &["quand consulter", "quand voir"]),
    (Language::De, &["wann zum arzt", "wann zur", "wann in die", "wann ärztlich"]),
    (Language::En, &["when to see", "when to go"]),
];

/// What a professional has to sign and does not wait for it: a page about effects, and a part that says when to see a doctor.
fn list_unguarded(topic: &Topic) -> Vec<String> {
    let mut says = Vec::new();
    let needs_whole = topic.about.kind == Kind::Effect;
    if needs_whole && topic.about.sign_off == SignOff::None {
        says.push("tells of effects: `sign_off` must be `needed`, also once somebody signed".to_owned());
    }
    let begins = TO_A_DOCTOR.iter().filter(|(language, _)| *language == topic.language).flat_map(|(_, begins)| *begins);
    let begins: Vec<&str> = begins.copied().collect();
    let is_about = |block: &Block| {
        let text = block.text().to_lowercase();
        matches!(block, Block::Heading(_)) && begins.iter().any(|one| text.starts_with(one))
    };
    let mut is_under = false;
    let mut is_said = false;
    for (part, block) in topic.parts.iter().flat_map(|part| part.blocks.iter().map(move |block| (part, block))) {
        if matches!(block, Block::Heading(_)) {
            is_under = is_about(block);
            is_said |= is_under;
        } else if is_under && !part.sign_off && !needs_whole {
            says.push("says when to see a doctor outside `::: sign_off`".to_owned());
        }
    }
    if topic.about.kind == Kind::Complaint && !is_said {
        says.push("never says when to see a doctor".to_owned());
    }
    says
}

fn find_unwelcome(topic: &Topic) -> Option<&'static str> {
    let (_, words) = UNWELCOME.iter().find(|(language, _)| *language == topic.language)?;
    let blocks = topic.parts.iter().flat_map(|part| &part.blocks);
    let text: String = blocks.map(|block| block.text().to_lowercase() + "\n").collect();
    let said: Vec<&str> = text.split(|one: char| !one.is_alphabetic()).collect();
    words.iter().copied().find(|word| topic.about.kind != Kind::Words && said.contains(word))
}

/// Whether no other topic links to it or offers it to read on. Lists lead to every topic; this asks for a neighbour.
fn is_orphan(library: &Library, topic: &Topic) -> bool {
    let others = library.list(topic.language, crate::shelves::Wanted::default(), Waiting::Shown);
    let mut others = others.filter(|other| other.slug != topic.slug);
    !others.any(|other| {
        let country = other.about.countries.first().copied().unwrap_or(Country::Be);
        other.list_links().any(|slug| slug == topic.slug)
            || library.list_related(other, country, Waiting::Shown).iter().any(|near| near.slug == topic.slug)
    })
}

/// What passes its date: to be read again on a day. No finding; it is told.
#[must_use]
pub fn list_due(library: &Library, today: Date) -> Vec<String> {
    library.list_all().iter().filter(|topic| topic.about.next_review < today).map(file_of).collect()
}

/// How many topics of each kind there are in each language.
#[must_use]
pub fn count_kinds(library: &Library) -> BTreeMap<Kind, [usize; 4]> {
    let mut counts: BTreeMap<Kind, [usize; 4]> = BTreeMap::new();
    for topic in library.list_all() {
        let at = Language::ALL.iter().position(|language| *language == topic.language).unwrap_or_default();
        counts.entry(topic.about.kind).or_default()[at] += 1;
    }
    counts
}

/// What a language reads like: the middle of all pages, and how many are at each level.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The language.
    pub language: Language,
    /// The middle number of the formula.
    pub median: f64,
    /// The level of the middle page.
    pub level: Level,
    /// Pages at B1, at B2 and harder.
    pub counts: [usize; 3],
    /// Sentences of more than twenty words, with their file.
    pub long: Vec<Finding>,
}

/// What each language reads like.
#[must_use]
pub fn measure(library: &Library) -> Vec<Measured> {
    let of = |language: &Language| {
        let topics = library.list_all().iter().filter(|topic| topic.language == *language);
        let read: Vec<(&Topic, Reading)> = topics.map(|topic| (topic, read_topic(topic))).collect();
        let mut numbers: Vec<f64> = read.iter().map(|(_, reading)| reading.ease(*language)).collect();
        numbers.sort_by(f64::total_cmp);
        let median = numbers.get(numbers.len() / 2).copied()?;
        let count = |level| read.iter().filter(|(_, reading)| reading.level(*language) == level).count();
        let long = read.iter().flat_map(|(topic, reading)| {
            reading.long.iter().map(|sentence| Finding { file: file_of(topic), says: sentence.clone() })
        });
        let level = if median >= 60.0 {
            Level::B1
        } else if median >= 45.0 {
            Level::B2
        } else {
            Level::Harder
        };
        let counts = [count(Level::B1), count(Level::B2), count(Level::Harder)];
        Some(Measured { language: *language, median, level, counts, long: long.collect() })
    };
    Language::ALL.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(files: &[(&str, &str, &str)]) -> Library {
        let text = |body: &str, kind: &str| {
            format!(
                "---\ntitle: Titel\nsummary: Een zin.\nkind: {kind}\naudience: [employee]\nevidence: E3\nsources: [Een bron]\n\
                 written_on: 2026-11-30\nnext_review: 2027-11-30\nsign_off: none\n---\n{body}\n"
            )
        };
        let texts: Vec<String> = files
            .iter()
            .map(|(_, _, body)| match body.split_once('|') {
                Some((kind, body)) => text(body, kind),
                None => text(body, "faq"),
            })
            .collect();
        Library::read(files.iter().zip(&texts).map(|((language, slug, _), text)| (*language, *slug, text.as_str())))
            .unwrap()
    }

    fn said(library: &Library) -> String {
        list_findings(library).iter().map(|finding| format!("{finding}\n")).collect()
    }

    #[test]
    fn nothing_is_found_in_the_library_built_in() {
        let findings = list_findings(Library::embedded());
        assert!(findings.is_empty(), "{}", said(Library::embedded()));
    }

    #[test]
    fn every_language_reads_at_b1_in_the_middle() {
        for measured in measure(Library::embedded()) {
            assert_eq!(measured.level, Level::B1, "{:?} reads at {:.0}", measured.language, measured.median);
        }
    }

    #[test]
    fn a_language_left_out_and_a_fact_that_differs_are_found() {
        let each = |body| [("nl", "one", body), ("fr", "one", body), ("de", "one", "words|Ein Wort.")];
        let said = said(&library(&each("Een antwoord.")));
        assert!(said.contains("nl/one.md: is not there in `en`"), "{said}");
        assert!(said.contains("de/one.md: `kind` is Words, in Dutch Faq"), "{said}");
    }

    #[test]
    fn a_dead_link_an_orphan_and_a_reserved_name_are_found() {
        let library =
            library(&[("nl", "directory", "Zie [dat](topic:nowhere)."), ("nl", "two", "policy|Een antwoord.")]);
        let said = said(&library);
        for says in ["directory.md: links to `nowhere`", "directory.md: is a name", "two.md: no other page leads to it"]
        {
            assert!(said.contains(says), "{says} in {said}");
        }
    }

    #[test]
    fn a_word_of_war_is_found_but_where_words_are_talked_about() {
        assert!(said(&library(&[("nl", "one", "Dit is geen strijd.")])).contains("nl/one.md: says `strijd`"));
        assert!(!said(&library(&[("nl", "one", "words|Dit is geen strijd.")])).contains("strijd`"));
    }

    /// What is found of a page built in, with one thing changed.
    fn found_with(language: &str, slug: &str, text: &str, from: &str, to: &str) -> String {
        assert!(text.contains(from), "{slug}: {from}");
        let library = Library::read([(language, slug, text.replacen(from, to, 1).as_str())]).unwrap();
        library.list_all().iter().flat_map(list_unguarded).collect()
    }

    #[test]
    fn one_edited_word_publishes_no_page_about_effects() {
        let effects = Library::embedded().list_all().iter().filter(|topic| topic.about.kind == Kind::Effect);
        assert!(effects.clone().count() >= 48 && effects.clone().all(Topic::waits), "nobody signed so far");
        let text = include_str!("../content/nl/effect_breast.md");
        assert_eq!(found_with("nl", "effect_breast", text, "next_review", "next_review"), "");
        let said = found_with("nl", "effect_breast", text, "sign_off: needed", "sign_off: none");
        assert!(said.contains("`sign_off` must be `needed`"), "{said}");
    }

    #[test]
    fn a_part_that_says_when_to_see_a_doctor_waits_in_every_language() {
        for (language, text) in [
            ("nl", include_str!("../content/nl/fatigue_at_work.md")),
            ("fr", include_str!("../content/fr/fatigue_at_work.md")),
            ("de", include_str!("../content/de/fatigue_at_work.md")),
            ("en", include_str!("../content/en/fatigue_at_work.md")),
        ] {
            assert_eq!(found_with(language, "fatigue_at_work", text, "next_review", "next_review"), "");
            let (before, rest) = text.split_once("::: sign_off\n").unwrap();
            let opened = format!("{before}{}", rest.replacen("\n:::\n", "\n", 1));
            let said = found_with(language, "fatigue_at_work", &opened, "next_review", "next_review");
            assert!(said.contains("says when to see a doctor outside"), "{language}: {said}");
        }
    }

    #[test]
    fn a_page_that_passes_its_date_is_told() {
        let library = library(&[("nl", "one", "Een antwoord.")]);
        assert!(list_due(&library, jiff::civil::date(2027, 11, 30)).is_empty());
        assert_eq!(list_due(&library, jiff::civil::date(2027, 12, 1)), ["nl/one.md"]);
    }
}
