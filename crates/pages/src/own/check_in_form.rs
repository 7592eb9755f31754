//! The check-in as somebody fills it in, step by step: raw text kept until it can be read.

use std::collections::BTreeMap;

use houvast_casework::check_in::{PlanFit, Question, Recovered, Symptoms, WorkAnswers};
use houvast_casework::hours::Minutes;
use serde::{Deserialize, Serialize};

use super::check_in::CheckInStep;
use crate::form::{FieldFault, find_value};

/// The most characters of own words in the diary.
pub const MOST_WORDS: usize = 2000;

/// What was answered so far, as it was typed. Kept as a draft as it is, between the steps too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckInForm {
    /// Name of a [`PlanFit`].
    pub plan_fit: String,
    /// Name of a [`Recovered`].
    pub recovered: String,
    /// Hours worked this week.
    pub worked: String,
    /// Name of a question to a number from 0 to 10; empty where it stays open.
    pub answers: BTreeMap<String, String>,
    /// A few words for the diary.
    pub words: String,
}

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// About work.
    pub work: WorkAnswers,
    /// The seven questions, as far as answered.
    pub symptoms: Symptoms,
    /// A few words for the diary; empty for none.
    pub words: String,
}

impl CheckInForm {
    /// Takes what a browser sent for one step; the answers of the other steps stay.
    pub fn take(&mut self, step: CheckInStep, pairs: &[(String, String)]) {
        let find = |name| find_value(pairs, name).to_owned();
        match step {
            CheckInStep::Fit => self.plan_fit = find("plan_fit"),
            CheckInStep::Recovery => (self.recovered, self.worked) = (find("recovered"), find("worked")),
            CheckInStep::Questions => {
                self.answers = Question::ALL.iter().map(|one| (one.name().to_owned(), find(one.name()))).collect();
            }
            CheckInStep::Words => self.words = find("words"),
        }
    }

    /// What is to be mended in one step before one goes on.
    #[must_use]
    pub fn check(&self, step: CheckInStep) -> Vec<FieldFault> {
        let is_wrong = match step {
            CheckInStep::Fit => PlanFit::find_by_name(&self.plan_fit).is_none(),
            CheckInStep::Recovery => self.worked().is_err(),
            CheckInStep::Questions => false,
            CheckInStep::Words => is_too_long(&self.words),
        };
        let fault = match step {
            CheckInStep::Fit => FieldFault::of("plan_fit", "check_in-fault-fit"),
            CheckInStep::Recovery => FieldFault::of("worked", "check_in-fault-worked"),
            CheckInStep::Questions | CheckInStep::Words => FieldFault::of("words", "check_in-fault-words"),
        };
        if is_wrong { vec![fault] } else { Vec::new() }
    }

    /// The whole check-in. The first question is the only one that must be answered.
    ///
    /// # Errors
    /// The first step in which something is to be mended, and what.
    pub fn read(&self) -> Result<Answered, (CheckInStep, Vec<FieldFault>)> {
        for step in CheckInStep::ALL {
            let faults = self.check(step);
            if !faults.is_empty() {
                return Err((step, faults));
            }
        }
        let missing = || (CheckInStep::Fit, self.check(CheckInStep::Fit));
        let plan_fit = PlanFit::find_by_name(&self.plan_fit).ok_or_else(missing)?;
        let recovered_next_morning = Recovered::find_by_name(&self.recovered);
        let work = WorkAnswers { plan_fit, recovered_next_morning, worked: self.worked().unwrap_or_default() };
        Ok(Answered { work, symptoms: self.symptoms(), words: self.words.clone() })
    }

    /// Hours worked; none where they stay open.
    fn worked(&self) -> Result<Option<Minutes>, ()> {
        if self.worked.is_empty() {
            return Ok(None);
        }
        Minutes::parse_hours(&self.worked).map(Some).map_err(|_| ())
    }

    /// What is no number from 0 to 10 was not on the page: it stays open.
    fn symptoms(&self) -> Symptoms {
        let answer = |question: &Question| {
            let number: u8 = self.answers.get(question.name())?.parse().ok()?;
            (number <= 10).then_some((*question, number))
        };
        Symptoms::new(Question::ALL.iter().filter_map(answer).collect()).unwrap_or_default()
    }
}

/// Whether own words are longer than the diary takes.
#[must_use]
pub fn is_too_long(words: &str) -> bool {
    words.chars().count() > MOST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn one_answer_is_a_check_in() {
        let mut form = CheckInForm::default();
        form.take(CheckInStep::Fit, &pairs(&[("plan_fit", "fits")]));
        let answered = form.read().unwrap();
        assert_eq!(answered.work.plan_fit, PlanFit::Fits);
        assert!(answered.symptoms.0.is_empty() && answered.words.is_empty());
    }

    #[test]
    fn steps_keep_what_other_steps_said() {
        let mut form = CheckInForm::default();
        form.take(CheckInStep::Fit, &pairs(&[("plan_fit", "too_much")]));
        form.take(CheckInStep::Recovery, &pairs(&[("worked", "7:36")]));
        form.take(CheckInStep::Questions, &pairs(&[("nrs_pain", "3"), ("nrs_sleep", ""), ("nrs_fatigue", "11")]));
        form.take(CheckInStep::Words, &pairs(&[("words", " moe ")]));
        let answered = form.read().unwrap();
        assert_eq!(answered.work.worked, Some(Minutes(456)));
        assert_eq!(answered.symptoms.0, [(Question::Pain, 3)]);
        assert_eq!(answered.words, "moe");
    }

    #[test]
    fn the_first_step_with_a_fault_is_named() {
        let mut form = CheckInForm::default();
        assert_eq!(form.read().unwrap_err().0, CheckInStep::Fit);
        form.take(CheckInStep::Fit, &pairs(&[("plan_fit", "fits")]));
        form.take(CheckInStep::Recovery, &pairs(&[("worked", "veel")]));
        form.take(CheckInStep::Words, &pairs(&[("words", &"a".repeat(2001))]));
        let (step, faults) = form.read().unwrap_err();
        assert_eq!((step, faults[0].field.as_str()), (CheckInStep::Recovery, "worked"));
    }
}
