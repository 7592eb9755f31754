//! A day in the diary as somebody fills it in: a few numbers and own words, both as they were typed.

use std::collections::BTreeMap;

use houvast_casework::diary::{DayNote, DayQuestion};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::check_in_form::is_too_long;
use crate::form::{FieldFault, find_value};

/// What was filled in. Kept as a draft as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DiaryForm {
    /// The day, as `2026-11-30`; today where it is empty.
    pub on: String,
    /// Name of a question to a number from 0 to 10; empty where it stays open. Without entries no numbers were asked.
    pub answers: BTreeMap<String, String>,
    /// Own words.
    pub words: String,
}

impl DiaryForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let sent = |question: &&DayQuestion| pairs.iter().any(|(name, _)| name == question.name());
        let answer =
            |question: &DayQuestion| (question.name().to_owned(), find_value(pairs, question.name()).to_owned());
        Self {
            on: find_value(pairs, "on").to_owned(),
            answers: DayQuestion::ALL.iter().filter(sent).map(answer).collect(),
            words: find_value(pairs, "words").to_owned(),
        }
    }

    /// The form of a day with what was noted of it, to be changed.
    #[must_use]
    pub fn of_day(on: Date, note: Option<&DayNote>) -> Self {
        let kept = note.map(|note| note.answers.as_slice()).unwrap_or_default();
        let answers = kept.iter().map(|(question, answer)| (question.name().to_owned(), answer.to_string()));
        Self { on: on.to_string(), answers: answers.collect(), words: String::new() }
    }

    /// The day that is meant; today where no day that can be noted stands there.
    #[must_use]
    pub fn day(&self, today: Date) -> Date {
        let can_be_noted = |on: &Date| DayNote { on: *on, answers: Vec::new() }.check(today).is_ok();
        self.on.parse().ok().filter(can_be_noted).unwrap_or(today)
    }

    /// Whether a question was answered with this number.
    #[must_use]
    pub fn has(&self, question: &DayQuestion, number: &u8) -> bool {
        self.answers.get(question.name()).is_some_and(|answer| *answer == number.to_string())
    }

    /// Whether a question stays open.
    #[must_use]
    pub fn is_open(&self, question: &DayQuestion) -> bool {
        self.answers.get(question.name()).is_none_or(String::is_empty)
    }

    /// The note of the day, none where no numbers were asked, and the words.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, today: Date) -> Result<(Option<DayNote>, String), Vec<FieldFault>> {
        let mut faults = Vec::new();
        let on = if self.on.is_empty() { Ok(today) } else { self.on.parse() };
        let note = DayNote { on: on.clone().unwrap_or(today), answers: self.list_answers() }.check(today);
        if on.is_err() || note.is_err() {
            faults.push(FieldFault::of("on", "diary-fault-day"));
        }
        if is_too_long(&self.words) {
            faults.push(FieldFault::of("words", "check_in-fault-words"));
        }
        let note = note.ok().filter(|_| !self.answers.is_empty());
        if faults.is_empty() { Ok((note, self.words.clone())) } else { Err(faults) }
    }

    /// What is no number from 0 to 10 was not on the page: it stays open.
    fn list_answers(&self) -> Vec<(DayQuestion, u8)> {
        let answer = |question: &DayQuestion| {
            let number: u8 = self.answers.get(question.name())?.parse().ok()?;
            (number <= 10).then_some((*question, number))
        };
        DayQuestion::ALL.iter().filter_map(answer).collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 30);

    fn form(of: &[(&str, &str)]) -> DiaryForm {
        let pairs: Vec<_> = of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        DiaryForm::from_pairs(&pairs)
    }

    #[test]
    fn three_taps_are_a_day_and_words_alone_leave_the_numbers_as_they_are() {
        let (note, words) = form(&[("energy", "4"), ("sleep", ""), ("load", "8"), ("words", "")]).read(TODAY).unwrap();
        assert_eq!(note.unwrap().answers, [(DayQuestion::Energy, 4), (DayQuestion::Load, 8)]);
        assert_eq!(words, "");
        assert_eq!(form(&[("words", "moe")]).read(TODAY).unwrap(), (None, "moe".to_owned()));
    }

    #[test]
    fn numbers_taken_away_are_an_empty_note() {
        let (note, _) = form(&[("energy", ""), ("sleep", ""), ("load", "11")]).read(TODAY).unwrap();
        assert!(note.unwrap().answers.is_empty());
    }

    #[test]
    fn a_day_ahead_or_unreadable_is_named() {
        for on in ["2026-12-01", "gisteren", "2026-02-30"] {
            let faults = form(&[("on", on), ("energy", "4")]).read(TODAY).unwrap_err();
            assert_eq!(faults[0].field, "on", "{on}");
        }
    }
}
