//! The monthly check: a few more questions, own wording, offered once a month. What is answered is the person's own record;
//! no rule reads it and nothing is concluded from it (product rule 11).

use serde::{Deserialize, Serialize};

use crate::contact::choices;

choices! {
    /// When the person expects to work in the own job again.
    Expectation {
        /// Within a month.
        OneMonth = "one_month",
        /// Within three months.
        ThreeMonths = "three_months",
        /// Within six months.
        SixMonths = "six_months",
        /// Within a year.
        OneYear = "one_year",
        /// Later than that.
        Later = "later",
        /// Not any more.
        NotAnyMore = "not_any_more",
        /// Hard to say.
        HardToSay = "hard_to_say",
    }
}

choices! {
    /// On how many days of the last seven the person went beyond the own limits.
    BeyondLimits {
        /// On none.
        Never = "never",
        /// On one.
        Once = "once",
        /// On two or three.
        TwoOrThree = "two_or_three",
        /// On four or more.
        FourOrMore = "four_or_more",
    }
}

choices! {
    /// Questions from 0 to 10 (instruments 2.2).
    MonthlyQuestion {
        /// Confidence to do the own job.
        Confidence = "confidence",
        /// How important work is now.
        Importance = "importance",
        /// Support by the manager.
        SupportManager = "support_manager",
        /// Support by colleagues.
        SupportTeam = "support_team",
        /// How work, home and recovery fit together.
        Balance = "balance",
    }
}

/// What was answered; each may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthlyAnswers {
    /// When to work again.
    pub expectation: Option<Expectation>,
    /// Beyond the own limits.
    pub beyond: Option<BeyondLimits>,
    /// From 0 to 10.
    pub answers: Vec<(MonthlyQuestion, u8)>,
}

/// An answer outside 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`{0:?}` is answered with a number from 0 to 10")]
pub struct OutOfScale(pub MonthlyQuestion);

impl MonthlyAnswers {
    /// Answers that can be kept.
    ///
    /// # Errors
    /// [`OutOfScale`] names the first question whose answer is above 10.
    pub fn check(mut self) -> Result<Self, OutOfScale> {
        if let Some((question, _)) = self.answers.iter().find(|(_, answer)| *answer > 10) {
            return Err(OutOfScale(*question));
        }
        self.answers.sort_unstable();
        self.answers.dedup_by_key(|(question, _)| *question);
        Ok(self)
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expectation.is_none() && self.beyond.is_none() && self.answers.is_empty()
    }

    /// The answer to a question.
    #[must_use]
    pub fn find(&self, question: MonthlyQuestion) -> Option<u8> {
        self.answers.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_above_ten_is_refused_and_the_first_of_two_stays() {
        let of = |answers| MonthlyAnswers { answers, ..MonthlyAnswers::default() }.check();
        assert_eq!(of(vec![(MonthlyQuestion::Balance, 11)]), Err(OutOfScale(MonthlyQuestion::Balance)));
        let twice = of(vec![(MonthlyQuestion::Balance, 4), (MonthlyQuestion::Balance, 7)]).unwrap();
        assert_eq!(twice.answers, [(MonthlyQuestion::Balance, 4)]);
    }
}
