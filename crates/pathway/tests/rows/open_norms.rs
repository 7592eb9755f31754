//! Rows without a hard term: awake by their trigger, with no invented day.

use houvast_pathway::{COUNTRIES, Language, State};
use jiff::ToSpan;
use jiff::civil::date;

use super::{case, is_open, terms};

#[test]
fn a_row_without_a_term_wakes_by_its_trigger_and_names_no_day() {
    for pack in COUNTRIES.iter().filter_map(|country| houvast_pathway::pack(country).ok().flatten()) {
        let start = date(2026, 2, 2);
        for rule in pack.rules().iter().filter(|rule| terms(rule).count() > 0 && terms(rule).all(is_open)) {
            let newest = rule.revisions.iter().rfind(|revision| revision.trigger.is_some()).unwrap();
            let event = &newest.trigger.as_ref().unwrap().event.as_slice()[0];
            let clock = &pack.header().clocks[&pack.header().main_clock];
            let on = if *event == clock.starts { start } else { start + 40.days() };
            let evaluation = pack.evaluate(&case(pack, start, event, on), on);
            for step in evaluation.steps_of(&rule.id) {
                assert_eq!((step.from(), step.due()), (None, None), "{}", rule.id);
                let woke = step.reason(Language::En).trigger.map(|trigger| trigger.event);
                assert_eq!(woke.as_deref(), Some(event.as_str()), "{}", rule.id);
            }
        }
    }
}

#[test]
fn every_row_in_force_sleeps_until_its_trigger() {
    for pack in COUNTRIES.iter().filter_map(|country| houvast_pathway::pack(country).ok().flatten()) {
        let evaluation = pack.evaluate(&pack.case([], []).unwrap(), date(2026, 11, 24));
        for step in evaluation.steps() {
            assert_eq!(step.state(), State::Asleep, "{}", step.id());
            assert!(!step.reason(Language::Nl).text.is_empty(), "{}", step.id());
        }
    }
}
