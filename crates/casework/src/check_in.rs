//! The check-in: one question always, a few more if the person wishes. Answers about work steer; symptoms never do
//! (product rule 11).

use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::hours::Minutes;

choices! {
    /// Does the plan still fit? Alone it is the one-question version.
    PlanFit {
        /// It fits.
        Fits = "fits",
        /// It is too much.
        TooMuch = "too_much",
        /// More is possible.
        CanDoMore = "can_do_more",
    }
}

choices! {
    /// Recovered by the next morning after a working day?
    Recovered {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

choices! {
    /// How often the person wants to be asked.
    CheckInRhythm {
        /// Every week.
        Weekly = "weekly",
        /// Every two weeks.
        TwoWeekly = "two_weekly",
        /// Every four weeks.
        FourWeekly = "four_weekly",
        /// Never by itself.
        Never = "never",
    }
}

impl CheckInRhythm {
    /// Days between two check-ins; none where the person is not asked.
    #[must_use]
    pub fn days(self) -> Option<i64> {
        match self {
            Self::Weekly => Some(7),
            Self::TwoWeekly => Some(14),
            Self::FourWeekly => Some(28),
            Self::Never => None,
        }
    }
}

choices! {
    /// The seven optional questions, 0 to 10, own wording (instruments 2.1).
    Question {
        /// How tired, on average.
        Fatigue = "nrs_fatigue",
        /// How well slept.
        Sleep = "nrs_sleep",
        /// How much pain.
        Pain = "nrs_pain",
        /// Trouble with concentrating, remembering, doing several things.
        Cognition = "nrs_cognition",
        /// Bothered by noise, crowds, many stimuli.
        Stimuli = "nrs_stimuli",
        /// How heavy everything together.
        Burden = "nrs_burden",
        /// How much of the best ever at the job.
        WorkCapacity = "nrs_workcap",
    }
}

/// The answers about work: the only ones a proposal may rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkAnswers {
    /// Does the plan fit?
    pub plan_fit: PlanFit,
    /// Asked while building up.
    pub recovered_next_morning: Option<Recovered>,
    /// Minutes worked this week, asked while building up.
    pub worked: Option<Minutes>,
}

impl WorkAnswers {
    /// The plan was too much, or the person had not recovered by the next morning.
    #[must_use]
    pub fn is_heavy(&self) -> bool {
        self.plan_fit == PlanFit::TooMuch || self.recovered_next_morning == Some(Recovered::No)
    }
}

/// Answers to the seven questions; each may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Symptoms(pub Vec<(Question, u8)>);

/// An answer outside 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0:?}` is answered with a number from 0 to 10")]
pub struct OutOfScale(pub Question);

impl Symptoms {
    /// Answers, one per question at most, each 0 to 10.
    ///
    /// # Errors
    /// [`OutOfScale`] names the first question whose answer is above 10.
    pub fn new(mut answers: Vec<(Question, u8)>) -> Result<Self, OutOfScale> {
        if let Some((question, _)) = answers.iter().find(|(_, answer)| *answer > 10) {
            return Err(OutOfScale(*question));
        }
        answers.sort_unstable();
        answers.dedup_by_key(|(question, _)| *question);
        Ok(Self(answers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_above_ten_is_refused() {
        assert_eq!(Symptoms::new(vec![(Question::Pain, 11)]), Err(OutOfScale(Question::Pain)));
    }
}
