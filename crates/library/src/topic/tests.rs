use super::*;
use crate::names::Phase;

const FRONT: &str = "title: Moe op het werk
summary: Wat je kunt doen als je moe bent.
kind: complaint
audience: [employee]
phases: [treatment]
complaints: [fatigue]
evidence: E3
sources: [\"Bower e.a. 2024, doi:10.1200/JCO.24.00541\"]
written_on: 2026-11-30
reviewed: null
next_review: 2027-11-30
sign_off: none
";

fn read(front: &str, body: &str) -> Result<Topic, String> {
    Topic::read(Language::Nl, "fatigue_at_work", &format!("---\n{front}---\n{body}")).map_err(|fault| fault.to_string())
}

fn refused(front: &str, body: &str) -> String {
    read(front, body).unwrap_err()
}

#[test]
fn a_topic_is_read_with_its_front_matter_and_its_blocks() {
    let topic = read(
        FRONT,
        "Moe zijn hoort erbij.\nZeg het op tijd.\n\n## Wat helpt\n\n- **rust** na het werk\n- [stappen](topic:small_steps)\n\n1. een\n2. twee\n",
    )
    .unwrap();
    assert_eq!((topic.about.phases.as_slice(), topic.minutes(Country::Be)), ([Phase::Treatment].as_slice(), 1));
    let [Part { blocks, .. }] = topic.parts.as_slice() else { panic!("{:?}", topic.parts) };
    assert_eq!(blocks[0], Block::Paragraph(vec![Span::Plain("Moe zijn hoort erbij. Zeg het op tijd.".to_owned())]));
    assert_eq!(blocks[2].text(), "rust na het werk\nstappen");
    assert!(matches!(&blocks[3], Block::List { ordered: true, items } if items.len() == 2));
    assert_eq!(topic.list_links().collect::<Vec<_>>(), ["small_steps"]);
}

#[test]
fn a_fault_of_the_front_matter_names_the_file_and_the_key() {
    let check = |from: &str, to: &str, says: &str| {
        let refusal = refused(&FRONT.replace(from, to), "Een antwoord.\n");
        assert!(refusal.starts_with("nl/fatigue_at_work.md: ") && refusal.contains(says), "{refusal}");
    };
    check("kind: complaint", "kind: complaint\nmood: fine", "unknown field `mood`");
    check("kind: complaint", "kind: complain", "kind: unknown variant `complain`");
    check("evidence: E3\n", "", "missing field `evidence`");
    check("[employee]", "[]", "`audience` is empty");
    check("[treatment]", "[often]", "phases[0]: unknown variant `often`");
    check("2027-11-30", "2026-11-30", "`next_review` must be after `written_on`");
    check("reviewed: null", "reviewed: yes", "reviewed");
    let signed = |by: &str, profession: &str, on: &str| {
        format!("reviewed: {{ by: \"{by}\", profession: \"{profession}\", on: {on} }}")
    };
    check("reviewed: null", "reviewed: { by: Noor Peeters, on: 2026-12-01 }", "missing field `profession`");
    check("reviewed: null", &signed("Noor", "arts", "2026-12-01"), "first and last name");
    check("reviewed: null", &signed("Noor Peeters", " ", "2026-12-01"), "profession of a person");
    check("reviewed: null", &signed("Noor Peeters", "arts", "2026-11-29"), "what changed since is not signed");
}

#[test]
fn what_has_no_place_in_the_tree_is_refused_with_its_line() {
    let check = |body: &str, says: &str| {
        let refusal = refused(FRONT, &format!("Een antwoord.\n\n{body}\n"));
        assert!(refusal.contains(says) && refusal.contains("line 17"), "{refusal}");
    };
    check("<b>vet</b>", "HTML is not read");
    check("Woorden <script>alert(1)</script>", "HTML is not read");
    check("### Te diep", "must begin with `##`");
    check("![beeld](https://a.example/b.png)", "has no place");
    check("[hier](http://a.example)", "begins neither");
    check("[hier](javascript:alert)", "begins neither");
    check("Dat lukt!", "an exclamation mark");
    check("`code`", "has no place");
    check("> citaat", "has no place");
    check("::: fr", "none of be, nl, sign_off");
}

#[test]
fn country_blocks_and_waiting_blocks_are_parts_of_their_own() {
    let body = "Voor ieder.\n\n::: be\nVraag de arbeidsarts.\n:::\n\n::: nl\nVraag de bedrijfsarts.\n:::\n\n## Naar de arts\n\n::: sign_off\nBel.\n:::\n\n## Slot\n\nTot hier.\n";
    let topic = read(FRONT, body).unwrap();
    let texts = |country, waiting| -> Vec<String> {
        topic.list_shown(country, waiting).iter().map(|(_, block)| block.text()).collect()
    };
    let hidden = ["Voor ieder.", "Vraag de arbeidsarts.", "Slot", "Tot hier."];
    assert_eq!(texts(Country::Be, Waiting::Hidden), hidden, "a heading with nothing under it goes too");
    let shown = ["Voor ieder.", "Vraag de bedrijfsarts.", "Naar de arts", "Bel.", "Slot", "Tot hier."];
    assert_eq!(texts(Country::Nl, Waiting::Shown), shown);
    assert!(topic.has_countries() && !topic.waits(), "only a part of it waits");
}

#[test]
fn a_block_that_is_not_closed_or_closes_nothing_is_refused() {
    assert!(refused(FRONT, "Voor ieder.\n\n::: be\nHier.\n").contains("never closed"));
    assert!(refused(FRONT, "Voor ieder.\n\n:::\n").contains("closes nothing"));
    assert!(refused(FRONT, "## Kop\n\nTekst.\n").contains("begin with a paragraph"));
}

#[test]
fn a_page_waits_as_a_whole_where_its_front_matter_says_so() {
    assert!(read(&FRONT.replace("sign_off: none", "sign_off: needed"), "Voor ieder.\n").unwrap().waits());
    assert!(!read(FRONT, "Voor ieder.\n").unwrap().waits());
}

#[test]
fn a_signature_with_name_profession_and_day_shows_the_page_and_its_parts_to_everybody() {
    let signed = "reviewed: { by: Noor Peeters, profession: oncoloog, on: 2026-12-01 }";
    let front = FRONT.replace("sign_off: none", "sign_off: needed").replace("reviewed: null", signed);
    let body = "Voor ieder.\n\n## Naar de arts\n\n::: sign_off\nBel.\n:::\n";
    let topic = read(&front, body).unwrap();
    assert!(!topic.waits(), "somebody signed");
    assert_eq!(topic.list_shown(Country::Be, Waiting::Hidden).len(), 3, "with the part that needed it");
    assert_eq!(read(FRONT, body).unwrap().list_shown(Country::Be, Waiting::Hidden).len(), 1);
}
