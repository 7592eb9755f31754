//! Answers about work as their reader sees them: does the plan fit, recovered by the next morning, hours worked.

use houvast_casework::check_in::WorkAnswers;
use houvast_language::Speaker;
use jiff::Timestamp;

use crate::own::words::say_minutes;

/// Answers of one check-in, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// The day of the check-in.
    pub day: String,
    /// Does the plan fit?
    pub plan_fit: String,
    /// Recovered? A dash where it was not answered.
    pub recovered: String,
    /// Hours worked. A dash where it was not answered.
    pub worked: String,
}

/// Answers given oldest first, in the words the person chose; the newest stands first.
#[must_use]
pub fn list_answers(answers: &[(Timestamp, WorkAnswers)], t: &Speaker) -> Vec<AnswerRow> {
    let dash = || "–".to_owned();
    let row = |(at, answers): &(Timestamp, WorkAnswers)| AnswerRow {
        day: t.short_date(t.day_of(*at)),
        plan_fit: t.named("check_in-fit", answers.plan_fit.name()),
        recovered: answers.recovered_next_morning.map_or_else(dash, |said| t.named("check_in-recovered", said.name())),
        worked: answers.worked.map_or_else(dash, |minutes| say_minutes(t, minutes)),
    };
    answers.iter().rev().map(row).collect()
}
