//! What people say about the steps of the law: an answer, a day on which something happened, done, does not apply.
//! Names of facts, events and rules are those of the country's pack; they were checked against it before anything was
//! written. Nothing here is about health.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::choices;

choices! {
    /// How somebody is reminded by mail of days of the law.
    StepMails {
        /// That there is something with a date, and nothing else.
        Neutral = "neutral",
        /// What it is and until when, in plain words (product rule 15).
        Plain = "plain",
    }
}

/// An answer to a question of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum StepAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// A number, in the unit of the question.
    Number(u32),
    /// One of the words of the question.
    Choice(String),
}

/// Something said about a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepNote {
    /// A question was answered.
    Answered {
        /// The fact it is about.
        fact: String,
        /// The answer.
        answer: StepAnswer,
    },
    /// The answer was taken back: it is unknown again.
    AnswerTakenBack {
        /// The fact.
        fact: String,
    },
    /// Something happened, or is planned for a day.
    Happened {
        /// The event.
        event: String,
        /// Its day.
        on: Date,
    },
    /// A day was taken back.
    DayTakenBack {
        /// The event.
        event: String,
        /// Its day.
        on: Date,
    },
    /// A step is done.
    Done {
        /// The rule.
        rule: String,
        /// On which day.
        on: Date,
    },
    /// A step does not apply.
    NotApplicable {
        /// The rule.
        rule: String,
        /// Said on which day.
        on: Date,
        /// Why, in one sentence; only ever in the person's own file.
        why: Option<String>,
    },
    /// What was said of a step was taken back.
    Reopened {
        /// The rule.
        rule: String,
    },
}

/// What was said of a step, besides a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum StepMark {
    /// It was done on that day.
    Done {
        /// The day.
        on: Date,
    },
    /// It does not apply, said on that day.
    NotApplicable {
        /// The day.
        on: Date,
        /// Why, in one sentence.
        why: Option<String>,
    },
}

/// Everything said about the steps of one absence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepNotes {
    /// Answers, by fact.
    pub answers: BTreeMap<String, StepAnswer>,
    /// What happened, in the order of the days.
    pub days: Vec<(Date, String)>,
    /// What was said of steps, by rule.
    pub marks: BTreeMap<String, StepMark>,
}

impl StepNotes {
    /// Takes one note in.
    pub fn take(&mut self, note: StepNote) {
        match note {
            StepNote::Answered { fact, answer } => {
                self.answers.insert(fact, answer);
            }
            StepNote::AnswerTakenBack { fact } => {
                self.answers.remove(&fact);
            }
            StepNote::Happened { event, on } => {
                let day = (on, event);
                if let Err(at) = self.days.binary_search(&day) {
                    self.days.insert(at, day);
                }
            }
            StepNote::DayTakenBack { event, on } => self.days.retain(|day| *day != (on, event.clone())),
            StepNote::Done { rule, on } => {
                self.marks.insert(rule, StepMark::Done { on });
            }
            StepNote::NotApplicable { rule, on, why } => {
                self.marks.insert(rule, StepMark::NotApplicable { on, why });
            }
            StepNote::Reopened { rule } => {
                self.marks.remove(&rule);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_taken_back_was_never_said() {
        let mut notes = StepNotes::default();
        let (rule, event, fact) = ("BE-E01".to_owned(), "permitted_work.start".to_owned(), "form.late".to_owned());
        let on = date(2026, 11, 30);
        notes.take(StepNote::Answered { fact: fact.clone(), answer: StepAnswer::Yes });
        notes.take(StepNote::Happened { event: event.clone(), on });
        notes.take(StepNote::NotApplicable { rule: rule.clone(), on, why: None });
        assert_eq!((notes.answers.len(), notes.days.len(), notes.marks.len()), (1, 1, 1));
        notes.take(StepNote::AnswerTakenBack { fact });
        notes.take(StepNote::DayTakenBack { event, on });
        notes.take(StepNote::Reopened { rule });
        assert_eq!(notes, StepNotes::default());
    }

    #[test]
    fn the_same_day_told_twice_happened_once_and_days_stay_in_order() {
        let mut notes = StepNotes::default();
        for day in [20, 3, 20] {
            notes.take(StepNote::Happened { event: "plan.made".to_owned(), on: date(2026, 11, day) });
        }
        let days: Vec<_> = notes.days.iter().map(|(on, _)| on.day()).collect();
        assert_eq!(days, [3, 20]);
    }
}
