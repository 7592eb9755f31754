//! Rules become revisions that the engine can read.

use std::collections::BTreeMap;

use crate::day::Day;
use crate::written::Fact;
use crate::written::due::{Bound, Due, Length, Roll, Unit};
use crate::written::rule::{Effect, Revision, Rule, Status};

use super::conditions;
use super::forms::{AppliesBy, LimitForm, Offset, RepeatForm, RevisionForm, RuleForm, SuspensionForm, TermForm};
use super::names::{AllNames, EventId, Lookup};
use crate::fault::{Fault, PackFault};

/// The name that means the date of the trigger.
const EVENT_DATE: &str = "event.date";
/// The outcome that happens by itself.
const SILENCE: &str = "silence";

/// Compiles one rule; faults are noted. `starts` gives the event that begins each clock.
pub(crate) fn rule(
    rule: &Rule,
    facts: &BTreeMap<String, Fact>,
    names: &AllNames,
    starts: &[EventId],
    faults: &mut Vec<PackFault>,
) -> RuleForm {
    let mut revisions = Vec::new();
    for (written_at, revision) in (0_u16..).zip(&rule.revisions) {
        let place = format!("{} rev {}", rule.id, revision.rev);
        let mut lookup = Lookup::new(names, place, faults);
        let mut form = revision_form(revision, facts, starts, &mut lookup);
        form.written_at = written_at;
        if revision.status == Status::InForce {
            revisions.push(form);
        }
    }
    RuleForm { revisions }
}

fn revision_form(
    revision: &Revision,
    facts: &BTreeMap<String, Fact>,
    starts: &[EventId],
    lookup: &mut Lookup<'_>,
) -> RevisionForm {
    let trigger = revision.trigger.as_ref();
    let events = trigger.map(|trigger| lookup.events(trigger.event.as_slice())).unwrap_or_default();
    let clock = trigger.and_then(|trigger| trigger.clock.as_deref()).and_then(|name| lookup.clock(name));
    let start = clock.and_then(|clock| starts.get(usize::from(clock.0)));
    let terms: Vec<TermForm> = revision.due.as_slice().iter().map(|due| term(due, facts, lookup)).collect();
    if revision.status == Status::InForce && (events.is_empty() || terms.is_empty()) {
        lookup.refuse(Fault::NoTrigger);
    }
    let emitted: Vec<&String> =
        revision.outcomes.iter().filter(|(name, _)| *name != SILENCE).map(|(_, outcome)| &outcome.emit).collect();
    let mut done = lookup.events(&revision.done_by);
    done.extend(lookup.events(emitted));
    RevisionForm {
        rev: revision.rev,
        written_at: 0,
        from: Day::of(revision.valid_from),
        to: revision.valid_to.map(Day::of),
        kind: revision.kind,
        is_verified: revision.evidence.is_verified(),
        applies_by: applies_by(revision, lookup),
        is_from_start: start.is_some_and(|start| events.contains(start)),
        trigger: events,
        clock,
        when: revision.when.as_ref().and_then(|when| conditions::test(when, facts, lookup)),
        unless: revision.unless.as_ref().and_then(|unless| conditions::test(unless, facts, lookup)),
        terms,
        stops: lookup.events(&revision.stops_on),
        done,
        suspends: suspends(revision, lookup),
        repeats: repeats(revision, lookup),
        limit: limit(revision, lookup),
        silence: revision.outcomes.get(SILENCE).and_then(|outcome| lookup.event(&outcome.emit)),
        at_due: revision.at_due.as_deref().and_then(|event| lookup.event(event)),
    }
}

fn applies_by(revision: &Revision, lookup: &mut Lookup<'_>) -> Vec<AppliesBy> {
    let names = revision.applies_by.as_slice();
    if names.is_empty() {
        return vec![AppliesBy::Trigger];
    }
    let one = |name: &String| {
        if name == EVENT_DATE { Some(AppliesBy::Trigger) } else { lookup.event(name).map(AppliesBy::Event) }
    };
    names.iter().filter_map(one).collect()
}

fn suspends(revision: &Revision, lookup: &mut Lookup<'_>) -> Vec<SuspensionForm> {
    let mut forms = Vec::new();
    for one in &revision.suspends {
        if (one.effect == Effect::Extend) != one.by.is_some() {
            lookup.refuse(Fault::ExtendBy);
        }
        if let (Some(from), Some(to)) = (lookup.event(&one.from), lookup.event(&one.to)) {
            forms.push(SuspensionForm { from, to, effect: one.effect, by: one.by });
        }
    }
    forms
}

fn repeats(revision: &Revision, lookup: &mut Lookup<'_>) -> Option<RepeatForm> {
    let repeat = revision.repeats.as_ref()?;
    if !(1..=1_000).contains(&repeat.every.value) || repeat.every.unit == Unit::WorkingDay {
        lookup.refuse(Fault::RepeatsEvery);
        return None;
    }
    Some(RepeatForm { every: repeat.every, until: lookup.events(&repeat.until), max: repeat.max })
}

fn limit(revision: &Revision, lookup: &mut Lookup<'_>) -> Option<LimitForm> {
    let limit = revision.limits.as_ref()?;
    Some(LimitForm { max: limit.max, per: limit.per, counts: lookup.event(&limit.counts)? })
}

fn term(due: &Due, facts: &BTreeMap<String, Fact>, lookup: &mut Lookup<'_>) -> TermForm {
    refuse_wrong_shape(due, lookup);
    let offset = if due.bound == Bound::Window {
        due.to.map_or(Offset::None, Offset::Fixed)
    } else if due.cases.is_empty() {
        due.offset.map_or(Offset::None, Offset::Fixed)
    } else {
        let case = |case: &crate::written::due::DueCase, lookup: &mut Lookup<'_>| {
            (case.when.as_ref().and_then(|when| conditions::test(when, facts, lookup)), case.offset)
        };
        Offset::Cases(due.cases.iter().map(|one| case(one, lookup)).collect())
    };
    TermForm {
        bound: due.bound,
        offset,
        from: due.from,
        counting: due.counting,
        roll: due.roll,
        calendar: due.calendar.as_deref().and_then(|name| lookup.calendar(name)),
        remind_days_before: due.remind_days_before,
    }
}

fn refuse_wrong_shape(due: &Due, lookup: &mut Lookup<'_>) {
    let has_offset = due.offset.is_some() || !due.cases.is_empty();
    let has_window = due.from.is_some() && due.to.is_some();
    let is_right = match due.bound {
        Bound::Window => has_window && !has_offset,
        Bound::Latest | Bound::Earliest | Bound::On | Bound::For => {
            has_offset && due.from.is_none() && due.to.is_none()
        }
        Bound::Limit => due.from.is_none() && due.to.is_none(),
        Bound::While => !has_offset && due.from.is_none() && due.to.is_none(),
        Bound::Fuzzy => !has_offset && due.from.is_none() && due.to.is_none() && due.fuzzy.is_some(),
    };
    if !is_right {
        lookup.refuse(Fault::TermParts(due.bound.name()));
    }
    if due.offset.is_some() && !due.cases.is_empty() {
        lookup.refuse(Fault::OffsetOrCases);
    }
    let lengths: Vec<Length> =
        [due.offset, due.from, due.to].into_iter().flatten().chain(due.cases.iter().map(|case| case.offset)).collect();
    let needs_calendar = due.roll != Roll::None || lengths.iter().any(|length| length.unit == Unit::WorkingDay);
    if needs_calendar != due.calendar.is_some() {
        lookup.refuse(Fault::CalendarNamed);
    }
    if lengths.iter().any(|length| length.value.abs() > 10_000) || !(0..=366).contains(&due.remind_days_before) {
        lookup.refuse(Fault::LengthBounds);
    }
}
