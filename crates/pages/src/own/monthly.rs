//! The monthly check: a few more questions, offered once a month. Every one may stay open, and the whole may be let pass.

use std::collections::BTreeMap;

use askama::Template;
use houvast_casework::monthly_check::{BeyondLimits, Expectation, MonthlyAnswers, MonthlyQuestion};
use houvast_language::Speaker;
use jiff::Timestamp;

use super::navigation::in_own_space;
use super::specimen;
use crate::form::find_value;
use crate::frame::Frame;

/// One check in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthRow {
    /// The day.
    pub day: String,
    /// When to work again; a dash where it was left open.
    pub expectation: String,
    /// Beyond the own limits; a dash where it was left open.
    pub beyond: String,
    /// One cell for each question.
    pub answers: Vec<String>,
}

/// Checks in words, newest first.
// keys: monthly-expectation-* monthly-beyond-*
#[must_use]
pub fn list_months(months: &[(Timestamp, MonthlyAnswers)], t: &Speaker) -> Vec<MonthRow> {
    let dash = || "–".to_owned();
    let row = |(at, given): &(Timestamp, MonthlyAnswers)| MonthRow {
        day: t.short_date(t.day_of(*at)),
        expectation: given.expectation.map_or_else(dash, |one| t.named("monthly-expectation", one.name())),
        beyond: given.beyond.map_or_else(dash, |one| t.named("monthly-beyond", one.name())),
        answers: MonthlyQuestion::ALL
            .iter()
            .map(|question| given.find(*question).map_or_else(dash, |answer| answer.to_string()))
            .collect(),
    };
    months.iter().rev().map(row).collect()
}

/// The check as somebody fills it in. What is no choice of the page was not on it: it stays open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MonthlyForm(BTreeMap<String, String>);

impl MonthlyForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let names = MonthlyQuestion::ALL.iter().map(|question| question.name());
        let names = names.chain(["expectation", "beyond"]);
        Self(names.map(|name| (name.to_owned(), find_value(pairs, name).to_owned())).collect())
    }

    fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// What was answered.
    #[must_use]
    pub fn read(&self) -> MonthlyAnswers {
        let answer = |question: &MonthlyQuestion| {
            let number: u8 = self.text(question.name()).parse().ok()?;
            (number <= 10).then_some((*question, number))
        };
        MonthlyAnswers {
            expectation: Expectation::find_by_name(self.text("expectation")),
            beyond: BeyondLimits::find_by_name(self.text("beyond")),
            answers: MonthlyQuestion::ALL.iter().filter_map(answer).collect(),
        }
    }
}

/// The check.
#[derive(Template)]
#[template(path = "own/monthly.html")]
pub struct MonthlyPage {
    /// What stands around it.
    pub frame: Frame,
    /// Comfort comes first: nobody asks when work begins again.
    pub is_comfort_first: bool,
    /// It is offered now, so that it may be let pass.
    pub is_offered: bool,
    /// Earlier ones, newest first.
    pub months: Vec<MonthRow>,
}

impl MonthlyPage {
    /// The check on offer, with an earlier one.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let months = list_months(&specimen::diary().months, &frame.t);
        Self { frame: in_own_space(frame), is_comfort_first: false, is_offered: true, months }
    }

    /// Opened by oneself, where comfort comes first.
    #[must_use]
    pub fn comfort(frame: Frame) -> Self {
        Self { is_comfort_first: true, is_offered: false, months: Vec::new(), ..Self::sample(frame) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_choice_of_the_page_stays_open() {
        let pairs = [("expectation", "never"), ("beyond", "once"), ("balance", "11"), ("confidence", "0")];
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let read = MonthlyForm::from_pairs(&pairs).read();
        assert_eq!((read.expectation, read.beyond), (None, Some(BeyondLimits::Once)));
        assert_eq!(read.answers, [(MonthlyQuestion::Confidence, 0)]);
        assert!(MonthlyForm::from_pairs(&[]).read().is_empty());
    }
}
