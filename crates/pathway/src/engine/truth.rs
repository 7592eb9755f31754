//! Three-valued conditions: yes, no, or nobody has said.

use std::cmp::Ordering;

use crate::compile::forms::{Compare, Test, Value};
use crate::compile::names::{EventId, FactId};
use crate::day::Day;
use crate::written::condition::At;

use super::sight::Sight;

/// Yes, no, or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Truth {
    /// It holds.
    True,
    /// It does not.
    False,
    /// Nobody has said.
    Unknown,
}

/// What has to be known before a condition can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Missing {
    /// A fact.
    Fact(FactId),
    /// The day of an event.
    Event(EventId),
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Truth {
    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl Sight<'_> {
    /// Whether a condition holds on a day; `trigger` is the day of the rule's trigger.
    pub(crate) fn truth(&self, test: &Test, on: Day, trigger: Option<Day>) -> Truth {
        match test {
            Test::All(parts) => self.every(parts, on, trigger, Truth::False),
            Test::Any(parts) => self.every(parts, on, trigger, Truth::True),
            Test::Not(part) => self.truth(part, on, trigger).not(),
            Test::Fact { fact, compare, at } => {
                let day = if *at == At::Trigger { trigger.unwrap_or(on) } else { on };
                self.fact(*fact, day).map_or(Truth::Unknown, |value| Truth::from(holds(*compare, value)))
            }
            Test::Happened(event) => Truth::from(self.newest(&[*event], self.begun()).is_some()),
            Test::Lasted { clock, at_least } => match (self.stretch(*clock), trigger) {
                (Some(stretch), Some(trigger)) => {
                    let reached = stretch.moved(self.add(stretch.start, *at_least, None));
                    Truth::from(reached <= trigger)
                }
                _ => Truth::Unknown,
            },
        }
    }

    /// `decides` ends the question at once: one false ends `all`, one true ends `any`.
    fn every(&self, parts: &[Test], on: Day, trigger: Option<Day>, decides: Truth) -> Truth {
        let mut told = decides.not();
        for part in parts {
            match self.truth(part, on, trigger) {
                truth if truth == decides => return decides,
                Truth::Unknown => told = Truth::Unknown,
                _ => {}
            }
        }
        told
    }

    /// What would have to be known, for a condition that is unknown.
    pub(crate) fn missing(&self, test: &Test, on: Day, trigger: Option<Day>, found: &mut Vec<Missing>) {
        if self.truth(test, on, trigger) != Truth::Unknown {
            return;
        }
        match test {
            Test::All(parts) | Test::Any(parts) => {
                parts.iter().for_each(|part| self.missing(part, on, trigger, found));
            }
            Test::Not(part) => self.missing(part, on, trigger, found),
            Test::Fact { fact, .. } => note(found, Missing::Fact(*fact)),
            Test::Lasted { clock, .. } => {
                if let Some(form) = self.pack.clocks.get(usize::from(clock.0)) {
                    note(found, Missing::Event(form.starts));
                }
            }
            Test::Happened(_) => {}
        }
    }

    /// The first fact that makes a condition false, if one does.
    pub(crate) fn denying(&self, test: &Test, on: Day, trigger: Option<Day>) -> Option<(FactId, Value)> {
        match test {
            Test::All(parts) | Test::Any(parts) => {
                let is_false = |part: &&Test| self.truth(part, on, trigger) == Truth::False;
                parts.iter().filter(is_false).find_map(|part| self.denying(part, on, trigger))
            }
            Test::Not(part) => self.reads_first(part, on, trigger),
            Test::Fact { .. } => self.reads_first(test, on, trigger),
            Test::Happened(_) | Test::Lasted { .. } => None,
        }
    }

    /// The first known fact that a condition reads.
    pub(super) fn reads_first(&self, test: &Test, on: Day, trigger: Option<Day>) -> Option<(FactId, Value)> {
        match test {
            Test::All(parts) | Test::Any(parts) => parts.iter().find_map(|part| self.reads_first(part, on, trigger)),
            Test::Not(part) => self.reads_first(part, on, trigger),
            Test::Fact { fact, at, .. } => {
                let day = if *at == At::Trigger { trigger.unwrap_or(on) } else { on };
                self.fact(*fact, day).map(|value| (*fact, value))
            }
            Test::Happened(_) | Test::Lasted { .. } => None,
        }
    }

    /// What a fact is on a day: what the last event on or before it made of it, else what was told, else what follows
    /// from an event still to come, else what holds when nothing was recorded.
    pub(crate) fn fact(&self, fact: FactId, on: Day) -> Option<Value> {
        let told = self.case.told(fact);
        let form = self.pack.facts.get(usize::from(fact.0))?;
        if form.started_by.is_empty() && form.ended_by.is_empty() {
            return told.or(form.otherwise.map(Value::Boolean));
        }
        let begun = self.last_by(&form.started_by, on);
        let ended = self.last_by(&form.ended_by, on);
        if begun.is_some() || ended.is_some() {
            return Some(Value::Boolean(begun > ended));
        }
        if told.is_some() {
            return told;
        }
        let is_to_end = form.otherwise.is_none()
            && form.started_by.is_empty()
            && self.newest(&form.ended_by, self.begun()).is_some();
        if is_to_end { Some(Value::Boolean(true)) } else { form.otherwise.map(Value::Boolean) }
    }

    /// The last day on or before a day from which one of these events counts.
    fn last_by(&self, events: &[EventId], on: Day) -> Option<Day> {
        self.list(events, self.begun()).map(|(event, day)| self.over_from(event, day)).filter(|day| *day <= on).max()
    }
}

fn note(found: &mut Vec<Missing>, missing: Missing) {
    if !found.contains(&missing) {
        found.push(missing);
    }
}

fn holds(compare: Compare, value: Value) -> bool {
    let number = if let Value::Number(number) = value { Some(number) } else { None };
    let sorted = |other: f64| number.and_then(|number| number.partial_cmp(&other));
    match compare {
        Compare::Is(other) => value == other,
        Compare::AtLeast(other) => sorted(other).is_some_and(Ordering::is_ge),
        Compare::MoreThan(other) => sorted(other).is_some_and(Ordering::is_gt),
        Compare::AtMost(other) => sorted(other).is_some_and(Ordering::is_le),
        Compare::LessThan(other) => sorted(other).is_some_and(Ordering::is_lt),
    }
}
