//! What is known of one case: facts, events, marks. Never a diagnosis.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::compile::Pack;
use crate::compile::conditions;
use crate::compile::forms::Value;
use crate::compile::names::{EventId, FactId};
use crate::day::Day;
use crate::written::condition::Literal;
use crate::written::{Fact, ValueType};

/// What is known of one case, in the numbers of one pack. The order in which it was told does not matter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Case {
    pub(crate) facts: Vec<Option<Value>>,
    pub(crate) events: Vec<(EventId, Day)>,
    pub(crate) marks: HashMap<u16, Mark>,
}

/// What somebody said of a step, besides recording an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It was done on that day.
    Done(Date),
    /// It does not apply, said on that day.
    NotApplicable(Date),
}

/// Why something told of a case is not taken.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CaseFault {
    /// No fact of that name.
    #[error("no fact is called `{name}`; known facts: {known}")]
    UnknownFact {
        /// The name.
        name: String,
        /// All names, with commas.
        known: String,
    },
    /// No event of that name.
    #[error("no event is called `{name}`; known events: {known}")]
    UnknownEvent {
        /// The name.
        name: String,
        /// All names, with commas.
        known: String,
    },
    /// No rule of that id.
    #[error("no rule is called `{0}`")]
    UnknownRule(String),
    /// A value of another kind.
    #[error("`{name}` is {expected}")]
    WrongValue {
        /// The fact.
        name: String,
        /// What it can be.
        expected: String,
    },
}

impl Pack {
    /// A case of these facts and events.
    ///
    /// # Errors
    /// A name the pack does not know, a value that does not fit.
    pub fn case<'n>(
        &self,
        facts: impl IntoIterator<Item = (&'n str, Literal)>,
        events: impl IntoIterator<Item = (&'n str, Date)>,
    ) -> Result<Case, CaseFault> {
        let mut case = self.blank_case();
        for (name, value) in facts {
            self.tell_fact(&mut case, name, &value)?;
        }
        for (name, on) in events {
            self.tell_event(&mut case, name, on)?;
        }
        Ok(case)
    }

    /// A case of which nothing is known.
    #[must_use]
    pub fn blank_case(&self) -> Case {
        Case { facts: vec![None; self.facts.len()], ..Case::default() }
    }

    /// Tells a fact, in place of what was told of it before.
    ///
    /// # Errors
    /// A name the pack does not know, a value that does not fit.
    pub fn tell_fact(&self, case: &mut Case, name: &str, value: &Literal) -> Result<(), CaseFault> {
        let number = self.fact_number(name)?;
        let written = self.header.facts.get(self.names.facts.name(number));
        let value = written.and_then(|fact| conditions::value(value, fact)).ok_or_else(|| CaseFault::WrongValue {
            name: name.to_owned(),
            expected: written.map(expected).unwrap_or_default(),
        })?;
        if let Some(place) = case.facts.get_mut(usize::from(number)) {
            *place = Some(value);
        }
        Ok(())
    }

    /// Takes back what was told of a fact: it is unknown again.
    ///
    /// # Errors
    /// A name the pack does not know.
    pub fn forget_fact(&self, case: &mut Case, name: &str) -> Result<(), CaseFault> {
        let number = self.fact_number(name)?;
        if let Some(place) = case.facts.get_mut(usize::from(number)) {
            *place = None;
        }
        Ok(())
    }

    fn fact_number(&self, name: &str) -> Result<u16, CaseFault> {
        let known = || self.names.facts.list().join(", ");
        let found = self.names.facts.find(name);
        found.ok_or_else(|| CaseFault::UnknownFact { name: name.to_owned(), known: known() })
    }

    /// Tells an event. Told twice, it happened once.
    ///
    /// # Errors
    /// A name the pack does not know.
    pub fn tell_event(&self, case: &mut Case, name: &str, on: Date) -> Result<(), CaseFault> {
        let Some(number) = self.names.events.find(name) else {
            let known = self.names.events.list().join(", ");
            return Err(CaseFault::UnknownEvent { name: name.to_owned(), known });
        };
        let event = (EventId(number), Day::of(on));
        if let Err(at) = case.events.binary_search(&event) {
            case.events.insert(at, event);
        }
        Ok(())
    }

    /// Marks the steps of a rule.
    ///
    /// # Errors
    /// An id the pack does not know.
    pub fn mark(&self, case: &mut Case, rule: &str, mark: Mark) -> Result<(), CaseFault> {
        let at = self.rules.iter().position(|one| one.id == rule).and_then(|at| u16::try_from(at).ok());
        case.marks.insert(at.ok_or_else(|| CaseFault::UnknownRule(rule.to_owned()))?, mark);
        Ok(())
    }
}

impl Case {
    /// The days of an event, in rising order.
    pub(crate) fn days(&self, event: EventId) -> impl DoubleEndedIterator<Item = Day> + '_ {
        let first = self.events.partition_point(|(one, _)| *one < event);
        let count = self.events[first..].partition_point(|(one, _)| *one == event);
        self.events[first..first + count].iter().map(|(_, day)| *day)
    }

    /// What was told of a fact.
    pub(crate) fn told(&self, fact: FactId) -> Option<Value> {
        self.facts.get(usize::from(fact.0)).copied().flatten()
    }
}

fn expected(fact: &Fact) -> String {
    match fact.value_type {
        ValueType::Boolean => "true, false or null (unknown)".to_owned(),
        ValueType::Number => "a number or null (unknown)".to_owned(),
        ValueType::Choice => format!("one of {}, or null (unknown)", fact.values.join(", ")),
    }
}
