//! "Something happened": what a rule of this reader waits for, on which day, and what follows from what was told.

use std::collections::BTreeSet;

use houvast_casework::step_notes::StepNotes;
use houvast_language::Speaker;
use houvast_pathway::{KeptIn, Opening, Pack, Reader, Revision, Shown, Status};
use jiff::civil::Date;

use super::list::{Seen, StepRow};
use super::what_if::FIRST_DAYS;
use super::words::{Place, language, say_to_confirm, say_when};

/// A day that was told, with what follows from it for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayTold {
    /// The event.
    pub event: String,
    /// What happened.
    pub name: String,
    /// Its day, as a form sends it.
    pub on: Date,
    /// Its day in words.
    pub day: String,
    /// The steps it woke; none for the first day of an absence, from which nearly everything follows.
    pub wakes: Option<Vec<StepRow>>,
}

/// The part of the list where one tells that something happened.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Happened {
    /// What can be told: the event and its words.
    pub events: Vec<(String, String)>,
    /// What was told on this side.
    pub told: Vec<DayTold>,
    /// The event that was chosen, where the form comes back.
    pub event: String,
    /// The day that was typed, where the form comes back.
    pub on: String,
}

impl Happened {
    /// The part for what this reader may tell. Events about the end of a contract are there once that was opened.
    #[must_use]
    pub fn of(seen: Seen<'_>, place: &Place, opening: Opening, t: &Speaker) -> Self {
        let mut told: Vec<DayTold> = list_days(seen.pack, seen.notes, t);
        for day in &mut told {
            if !FIRST_DAYS.contains(&day.event.as_str()) {
                day.wakes = Some(list_woken(seen, place, &day.event, t));
            }
        }
        Self { events: list_events(seen.pack, place, opening, t), told, ..Self::default() }
    }
}

/// Events that a rule of this reader reads and that may lie on the reader's side. Dates which the absence has anyway are
/// recorded there, not here.
fn list_events(pack: &Pack, place: &Place, opening: Opening, t: &Speaker) -> Vec<(String, String)> {
    let rules = pack.rules().iter().filter(|rule| opening == Opening::Opened || rule.shown == Shown::Always);
    let is_for_reader =
        |revision: &&Revision| revision.status == Status::InForce && revision.texts.contains_key(&place.reader);
    let read: BTreeSet<&str> =
        rules.flat_map(|rule| &rule.revisions).filter(is_for_reader).flat_map(|one| pack.events_read_by(one)).collect();
    let is_alone = place.reader == Reader::Employee && place.of.is_none();
    let may_be_told = |name: &&str| is_alone || !has_anyway(name);
    let named = |name: &str| {
        let event = pack.header().events.get(name)?;
        let may_lie_here = place.reader == Reader::Employee || event.kept_in == KeptIn::Work;
        may_lie_here.then(|| (name.to_owned(), event.name.of(language(t)).to_owned()))
    };
    let mut events: Vec<_> = read.into_iter().filter(may_be_told).filter_map(named).collect();
    events.sort_by_cached_key(|(_, words)| words.to_lowercase());
    events
}

/// Whether the absence has this date anyway: its spells, the end of the contract, that there is an employer.
fn has_anyway(event: &str) -> bool {
    FIRST_DAYS.contains(&event) || matches!(event, "incapacity.end" | "contract.end" | "organisation.active")
}

fn list_days(pack: &Pack, notes: &StepNotes, t: &Speaker) -> Vec<DayTold> {
    let told = |(on, event): &(Date, String)| {
        let name = pack.header().events.get(event)?.name.of(language(t)).to_owned();
        Some(DayTold { event: event.clone(), name, on: *on, day: t.date(*on), wakes: None })
    };
    notes.days.iter().filter_map(told).collect()
}

/// The steps of this reader that an event woke, each rule once. Whoever told it has opened what it is about.
fn list_woken(seen: Seen<'_>, place: &Place, event: &str, t: &Speaker) -> Vec<StepRow> {
    let country = seen.pack.header().pack.as_str();
    let mut rows: Vec<StepRow> = Vec::new();
    for step in place.list(seen.evaluation, Opening::Closed, t) {
        let is_woken = step.revision().is_some_and(|revision| seen.pack.events_that_wake(revision).contains(event));
        let href = place.at(step.id(), None);
        if is_woken && rows.iter().all(|row| row.href != href) {
            rows.push(StepRow {
                href,
                title: step.title(language(t)).to_owned(),
                when: say_when(&step, t),
                text: String::new(),
                to_confirm: say_to_confirm(&step, country, t),
            });
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use houvast_casework::absence::Country;

    use super::super::list::sample_steps;
    use super::*;

    fn events(country: Country, place: &Place, opening: Opening) -> Vec<String> {
        let (pack, _) = sample_steps(country);
        list_events(pack, place, opening, &Speaker::default()).into_iter().map(|(event, _)| event).collect()
    }

    fn places(t: &Speaker) -> [Place; 2] {
        [Place::own(t, Some("address".to_owned())), Place::work("address", "Ana")]
    }

    /// What can wake a step of a reader can be told by that reader, or the absence tells it, or a step does.
    #[test]
    fn every_trigger_of_a_reader_can_be_told_or_comes_by_itself() {
        for country in [Country::Belgium, Country::Netherlands] {
            for place in places(&Speaker::default()) {
                let told = events(country, &place, Opening::Opened);
                let (pack, _) = sample_steps(country);
                let in_force = pack.rules().iter().flat_map(|rule| rule.revisions.iter().map(move |one| (rule, one)));
                let of_reader = in_force.filter(|(_, one)| one.texts.contains_key(&place.reader));
                for (rule, revision) in of_reader {
                    let Some(trigger) = &revision.trigger else { continue };
                    let can_be = |event: &String| {
                        let lies_elsewhere = pack.header().events[event].kept_in == KeptIn::Own;
                        told.contains(event) || has_anyway(event) || lies_elsewhere && place.reader == Reader::Employer
                    };
                    assert!(trigger.event.as_slice().iter().any(can_be), "{} for {:?}", rule.id, place.reader);
                }
            }
        }
    }

    #[test]
    fn what_is_about_the_end_of_a_contract_waits_until_it_is_opened() {
        for country in [Country::Belgium, Country::Netherlands] {
            let (pack, _) = sample_steps(country);
            for place in places(&Speaker::default()) {
                for event in events(country, &place, Opening::Closed) {
                    let name = pack.header().events[&event].name.of(houvast_pathway::Language::Nl);
                    assert!(!name.contains("overmacht") && !name.contains("ontslag"), "{name}");
                }
            }
        }
        let [_, work] = places(&Speaker::default());
        let ended = "contract.ended_forcemajeure_by_employer".to_owned();
        assert!(!events(Country::Belgium, &work, Opening::Closed).contains(&ended));
        assert!(events(Country::Belgium, &work, Opening::Opened).contains(&ended));
    }

    #[test]
    fn work_is_offered_only_what_may_lie_at_work() {
        for country in [Country::Belgium, Country::Netherlands] {
            let (pack, _) = sample_steps(country);
            let told = events(country, &Place::work("address", "Ana"), Opening::Opened);
            assert!(told.iter().all(|event| pack.header().events[event].kept_in == KeptIn::Work), "{told:?}");
        }
    }
}
