//! Why this date: the chain and the sentences.

use houvast_pathway::{Language, Opening, Reader, State};

use super::{case, day, no, one, pack, rule, step, with};

#[test]
fn the_chain_names_every_link() {
    let pack = one(
        "trigger: {event: start, clock: sum}, due: {bound: latest, offset: {value: 6, unit: week}, count_from: next_day}",
    );
    let case = case(&pack, &[("start", "2026-01-12"), ("end", "2026-01-31"), ("start", "2026-02-11")]);
    let evaluation = pack.evaluate(&case, day("2026-02-12"));
    let reason = step(&evaluation, "X").reason(Language::En);
    assert_eq!(
        reason.text,
        "Start: 12 January 2026 (start). Term: 6 weeks. The day after the event is day 1. The last day is 5 March 2026. \
         2 periods were joined. 10 days do not count, such as time without sickness between two periods. So the day moves. \
         Version 1 of this rule, valid from 1 January 2000. Source: A source."
    );
    let trigger = reason.trigger.unwrap();
    assert_eq!((trigger.event.as_str(), trigger.name.as_str(), trigger.on), ("start", "start", day("2026-01-12")));
    assert_eq!(reason.clock.unwrap().days_moved, 10);
    assert_eq!(reason.revision.unwrap().picked_by.as_deref(), Some("start"));
    assert_eq!(reason.evidence.unwrap().sources[0].url, "https://example.org");
}

#[test]
fn every_language_tells_it() {
    let pack = one(
        "trigger: {event: start}, when: {fact: yes_or_no, eq: true}, due: {bound: latest, offset: {value: 1, unit: month}}",
    );
    let case = case(&pack, &[("start", "2026-01-12")]);
    let evaluation = pack.evaluate(&case, day("2026-01-13"));
    let told: Vec<String> =
        Language::ALL.iter().map(|language| step(&evaluation, "X").reason(*language).text).collect();
    assert!(
        told[0].starts_with(
            "Dit geldt misschien. We moeten nog weten: q Begin: 12 januari 2026 (begin). Termijn: 1 maand."
        ),
        "{}",
        told[0]
    );
    assert!(told[1].contains("Début : 12 janvier 2026 (début). Délai : 1 mois."), "{}", told[1]);
    assert!(told[2].contains("Beginn: 12. Januar 2026 (Beginn). Frist: 1 Monat."), "{}", told[2]);
    assert!(told[3].contains("We need to know: Is it so?"), "{}", told[3]);
}

#[test]
fn a_fact_that_takes_a_step_away_is_named() {
    let pack = one("trigger: {event: start}, when: {fact: yes_or_no, eq: true}, due: {bound: while}");
    let case = with(&pack, &case(&pack, &[("start", "2026-01-12")]), "yes_or_no", no());
    let evaluation = pack.evaluate(&case, day("2026-01-13"));
    let reason = step(&evaluation, "X").reason(Language::En);
    assert_eq!(reason.because.as_deref(), Some("fact: yes_or_no = false"));
    assert!(
        reason.text.starts_with("Does not apply, because the answer to this question is no: Is it so?"),
        "{}",
        reason.text
    );
}

#[test]
fn json_has_the_ten_keys_in_order() {
    let pack = one(
        "trigger: {event: start}, actor: [employer, employee], recipient: uwv, document: {ref: p, class: process, visible_to: [employee]}, due: {bound: latest, offset: {value: 1, unit: week}}",
    );
    let case = case(&pack, &[("start", "2026-01-12")]);
    let evaluation = pack.evaluate(&case, day("2026-01-13"));
    let json = serde_json::to_string(&step(&evaluation, "X").line(Language::En)).unwrap();
    let expected = r#"{"id":"X","revision":1,"state":"coming","from":null,"due":"2026-01-19","actor":"employer and employee","recipient":["uwv"],"paper":"p","missing_facts":[],"reason":{"#;
    assert!(json.starts_with(expected), "{json}");
}

#[test]
fn a_reader_is_shown_what_concerns_that_reader() {
    let for_employer =
        "trigger: {event: start}, due: {bound: while}, texts: {employer: {nl: w, fr: w, de: w, en: words}}";
    let pack = pack(&[rule("X", &[for_employer]), rule("Y", &["trigger: {event: asked}, due: {bound: while}"])]);
    let case = case(&pack, &[("start", "2026-01-12")]);
    let evaluation = pack.evaluate(&case, day("2026-01-13"));
    assert_eq!(evaluation.steps_for(Reader::Employee, Opening::Closed).count(), 0);
    let shown: Vec<&str> = evaluation.steps_for(Reader::Employer, Opening::Closed).map(|step| step.id()).collect();
    assert_eq!(shown, ["X"]);
    assert_eq!(step(&evaluation, "X").text(Reader::Employer, Language::En), Some("words"));
    assert_eq!(step(&evaluation, "Y").state(), State::Asleep);
}

#[test]
fn what_is_shown_only_when_opened_stays_hidden_until_then_or_until_it_is_called_for() {
    let due = "due: {bound: earliest, offset: {value: 6, unit: month}}";
    let hidden = |id: &str, trigger: &str| {
        rule(id, &[&format!("kind: may, trigger: {trigger}, {due}")])
            .replace("    revisions", "    shown: when_opened\n    revisions")
    };
    let pack = pack(&[hidden("X", "{event: start, clock: main}"), hidden("Y", "{event: asked}")]);
    let case = case(&pack, &[("start", "2026-01-12"), ("asked", "2026-02-01")]);
    let evaluation = pack.evaluate(&case, day("2026-02-02"));
    let shown =
        |opening| evaluation.steps_for(Reader::Employee, opening).map(|step| step.id().to_owned()).collect::<Vec<_>>();
    assert_eq!(shown(Opening::Closed), ["Y"], "a notice came");
    assert_eq!(shown(Opening::Opened), ["X", "Y"]);
    assert!(!step(&evaluation, "X").may_remind_others());
}
