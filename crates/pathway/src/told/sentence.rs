//! The reason of a step as a few sentences.

use crate::compile::forms::Value;
use crate::compile::names::{EventId, FactId};
use crate::day::Day;
use crate::engine::Missing;
use crate::engine::step::Because;
use crate::written::due::{Bound, CountFrom, Counting, Due, Length, Roll, Unit};
use crate::written::rule::Kind;
use crate::written::words::Language;

use super::step::Step;
use super::words::{date, length, nth, role, sentence, weekday};

/// Tells the whole chain.
pub(super) fn tell(step: &Step<'_>, language: Language) -> String {
    let mut told = because(step, language);
    told.extend(counted(step, language));
    told.extend(moved(step, language));
    told.extend(ground(step, language));
    told.join(" ")
}

/// Why it stands where it stands.
fn because(step: &Step<'_>, language: Language) -> Vec<String> {
    let say = |name: &str, filled: &[(&str, &str)]| vec![sentence(name, language, filled)];
    let event = |event: EventId| step.event_words(event, language);
    let day = |day: Day| date(day.date(), language);
    match step.because() {
        Because::Days => Vec::new(),
        Because::Planned => say("planned", &[]),
        Because::NoRevision => say("no_revision", &[]),
        Because::NoTrigger => {
            let names: Vec<&str> =
                step.revision_form().iter().flat_map(|form| &form.trigger).map(|one| event(*one)).collect();
            say("no_trigger", &[("event", &names.join(" / "))])
        }
        Because::Done(one, on) => say("done", &[("event", event(one)), ("date", &day(on))]),
        Because::MarkedDone(on) => say("marked_done", &[("date", &day(on))]),
        Because::MarkedNotApplicable(on) => say("marked_not_applicable", &[("date", &day(on))]),
        Because::Stopped(one, on) => {
            say("stopped", &[("event", event(one)), ("date", &date(step.told_day(one, on), language))])
        }
        Because::Denied(fact, value) => say(
            "denied",
            &[("value", &value_words(step, fact, value, language)), ("question", question(step, fact, language))],
        ),
        Because::Untrue => say("untrue", &[]),
        Because::Unknown => unknown(step, language),
        Because::UsedUp(count) => say("used_up", &[("count", &count.to_string())]),
        Because::NotAgain => say("not_again", &[]),
        Because::RunOut => say("run_out", &[]),
    }
}

fn unknown(step: &Step<'_>, language: Language) -> Vec<String> {
    let question = |missing: &Missing| match missing {
        Missing::Fact(fact) => question(step, *fact, language),
        Missing::Event(event) => step.event_words(*event, language),
    };
    let questions: Vec<&str> = step.form.missing.iter().map(question).collect();
    vec![sentence("unknown", language, &[("question", &questions.join(" "))])]
}

fn question<'e>(step: &Step<'e>, fact: FactId, language: Language) -> &'e str {
    let written = step.pack.header.facts.get(step.pack.names.facts.name(fact.0));
    written.map_or("", |fact| fact.question.of(language))
}

fn value_words(step: &Step<'_>, fact: FactId, value: Value, language: Language) -> String {
    match value {
        Value::Boolean(true) => sentence("yes", language, &[]),
        Value::Boolean(false) => sentence("no", language, &[]),
        other => step.value_name(fact.0, other),
    }
}

/// From the trigger to the day.
fn counted(step: &Step<'_>, language: Language) -> Vec<String> {
    let (Some(moment), Some(term)) = (step.form.trigger, step.term()) else { return Vec::new() };
    let say = |name: &str, filled: &[(&str, &str)]| sentence(name, language, filled);
    let days = step.days();
    let (event, on) = (step.event_words(moment.event, language), date(moment.on.date(), language));
    let mut told = vec![match span(term, days.offset, language) {
        Some(span) => say("counted_from", &[("event", event), ("date", &on), ("length", &span)]),
        None => say("starts_at", &[("event", event), ("date", &on)]),
    }];
    if let Some(rule) = moment.by.and_then(|(number, _)| step.pack.rules.get(usize::from(number))) {
        told.push(say("emitted_by", &[("rule", &rule.id)]));
    }
    if term.count_from == CountFrom::NextDay {
        told.push(say("next_day", &[]));
    }
    let ends = [("first_day", days.from), ("last_day", days.due), ("limit_ends", days.limit)];
    for (name, day) in ends {
        told.extend(day.map(|day| say(name, &[("date", &date(day.date(), language))])));
    }
    if let (Bound::Fuzzy | Bound::While, Some(fuzzy)) = (term.bound, &term.fuzzy) {
        told.push(say("open_norm", &[("fuzzy", fuzzy.of(language))]));
    }
    told
}

/// The span in words: `42 weeks`, `week 46 to week 52`, `1 working day before`.
fn span(term: &Due, offset: Option<Length>, language: Language) -> Option<String> {
    let one =
        |value: Length| if term.counting == Counting::Nth { nth(value, language) } else { length(value, language) };
    let end = one(offset?);
    let Some(from) = term.from.filter(|from| Some(*from) != offset) else { return Some(end) };
    Some(format!("{} {} {end}", one(from), sentence("to", language, &[])))
}

/// What moved the day.
fn moved(step: &Step<'_>, language: Language) -> Vec<String> {
    let days = step.days();
    let say = |name: &str, filled: &[(&str, &str)]| sentence(name, language, filled);
    let in_days = |value: i32| length(Length { value, unit: Unit::CalendarDay }, language);
    let mut told = Vec::new();
    if step.form.spells > 1 {
        told.push(say("joined", &[("count", &step.form.spells.to_string())]));
    }
    if days.moved > 0 {
        told.push(say("moved", &[("days", &in_days(days.moved))]));
    }
    if days.suspended > 0 {
        told.push(say("suspended", &[("days", &in_days(days.suspended))]));
    }
    if let Some(since) = days.held_since {
        told.push(say("held", &[("date", &date(since.date(), language))]));
    }
    told.extend(rolled(step, language));
    if days.is_beyond_calendar {
        told.push(say("beyond_calendar", &[]));
    }
    told
}

/// Why the day is the working day it is.
fn rolled(step: &Step<'_>, language: Language) -> Vec<String> {
    let say = |name: &str, day: Day| {
        let day = day.date();
        sentence(name, language, &[("weekday", &weekday(day, language)), ("date", &date(day, language))])
    };
    let days = step.days();
    let roll = step.term().map_or(Roll::None, |term| term.roll);
    let Some(day) = days.unrolled.or(days.due).filter(|_| roll != Roll::None) else { return Vec::new() };
    let is_moved = days.unrolled.map(|day| say("rolled", day));
    let rule = match roll {
        Roll::PreviousWorkingDay => say("previous_working_day", day),
        // What is counted up to a day is over the day before.
        _ => say("next_working_day", day.plus(-1)),
    };
    [Some(rule), is_moved].into_iter().flatten().collect()
}

/// The version of the rule, what picked it, what it rests on.
fn ground(step: &Step<'_>, language: Language) -> Vec<String> {
    let Some(revision) = step.revision() else { return Vec::new() };
    let say = |name: &str, filled: &[(&str, &str)]| sentence(name, language, filled);
    let (rev, from) = (revision.rev.to_string(), date(revision.valid_from, language));
    let mut told = vec![match revision.valid_to {
        Some(to) => say("revision_closed", &[("rev", &rev), ("date", &from), ("until", &date(to, language))]),
        None => say("revision", &[("rev", &rev), ("date", &from)]),
    }];
    let is_one_of_several = step.rule().is_some_and(|rule| rule.revisions.len() > 1);
    if let Some((event, on)) = step.form.picked_by.filter(|_| is_one_of_several) {
        let event = step.event_words(event, language);
        told.push(say("picked", &[("event", event), ("date", &date(on.date(), language))]));
    }
    if revision.kind == Kind::Practice {
        told.push(say("practice", &[]));
    }
    let titles: Vec<&str> = revision
        .evidence
        .sources
        .iter()
        .filter_map(|key| step.pack.header.sources.get(key))
        .map(|source| source.title.as_str())
        .collect();
    if !titles.is_empty() {
        told.push(say("source", &[("sources", &titles.join("; "))]));
    }
    if let Some(whom) = step.confirm_with() {
        told.push(say("ask", &[("role", &role(whom, &step.pack.header.pack, language))]));
    }
    told
}
