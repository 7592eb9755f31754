//! Adjustments at work, by their name in the closed list. What they are called stands in the library, which this crate does
//! not know: a state keeps the name alone, so that no word of anybody's own gets into it.
//!
//! The register of an absence: asked, decided, done, reviewed. Every choice in it is closed, so that no word of health fits
//! in. Who asked is not kept: whether the person did or a colleague looks the same.

use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::choices;

/// The name of an adjustment in the closed list: `a32`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Listed(u16);

/// A text that cannot be the name of an adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of an adjustment")]
pub struct NotListed;

impl FromStr for Listed {
    type Err = NotListed;

    fn from_str(text: &str) -> Result<Self, NotListed> {
        let digits = text.strip_prefix('a').filter(|digits| (2..=3).contains(&digits.len()));
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())).ok_or(NotListed)?;
        let listed = digits.parse().map(Self).map_err(|_| NotListed)?;
        if listed.to_string() == text { Ok(listed) } else { Err(NotListed) }
    }
}

impl TryFrom<String> for Listed {
    type Error = NotListed;

    fn try_from(text: String) -> Result<Self, NotListed> {
        text.parse()
    }
}

impl From<Listed> for String {
    fn from(listed: Listed) -> Self {
        listed.to_string()
    }
}

impl std::fmt::Display for Listed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a{:02}", self.0)
    }
}

choices! {
    /// How an adjustment is granted in another way than it was asked for.
    Difference {
        /// For a trial.
        Trial = "trial",
        /// On fewer days or for fewer hours.
        FewerDays = "fewer_days",
        /// Later than asked.
        Later = "later",
        /// At another place.
        OtherPlace = "other_place",
        /// With other means.
        OtherMeans = "other_means",
        /// A part of it.
        Partly = "partly",
    }
}

choices! {
    /// Why an adjustment is not possible: reasons of the work alone.
    Obstacle {
        /// There is no room for it.
        NoRoom = "no_room",
        /// Nobody can take the work over.
        NobodyElse = "nobody_else",
        /// Safety rules do not allow it.
        SafetyRules = "safety_rules",
        /// This kind of work cannot be done so.
        KindOfWork = "kind_of_work",
        /// It costs more than can be borne.
        Cost = "cost",
        /// Somebody else has to agree and does not.
        ThirdParty = "third_party",
    }
}

choices! {
    /// What came of looking at it again.
    Outcome {
        /// It stays.
        Keep = "keep",
        /// It is to be decided anew.
        Change = "change",
        /// It is over.
        Stop = "stop",
    }
}

choices! {
    /// How it stands with an adjustment.
    Standing {
        /// Asked, not decided.
        Asked = "asked",
        /// To be talked about first.
        Talk = "talk",
        /// Decided, and to be done.
        Agreed = "agreed",
        /// Not possible.
        NotPossible = "not_possible",
        /// Done.
        Done = "done",
        /// Over after a review.
        Over = "over",
        /// Not asked any more.
        Withdrawn = "withdrawn",
    }
}

/// What the workplace decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Yes.
    Yes,
    /// Yes, in another way.
    Differently(Difference),
    /// Not possible.
    NotPossible(Obstacle),
    /// To be talked about first.
    Talk,
}

/// A decision with who sees to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// What.
    pub decision: Decision,
    /// The name of who sees to it; none where it is not possible.
    pub owner: Option<String>,
    /// By when; none where it is not possible.
    pub by: Option<Date>,
}

/// What happened with an adjustment after it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// It was decided.
    Decided(Decided),
    /// It is there; to be looked at again on that day.
    Done(Date),
    /// It was looked at again; perhaps once more on that day.
    Reviewed(Outcome, Option<Date>),
    /// It is not asked any more.
    Withdrawn,
}

/// An adjustment in the register of an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adjustment {
    /// Its number in the register, from 1.
    pub number: u32,
    /// Which.
    pub what: Listed,
    /// From when it is asked for; as soon as possible where none is named.
    pub from: Option<Date>,
    /// The day on which it was asked.
    pub asked_on: Date,
    /// What happened since, oldest first.
    pub history: Vec<(Date, Happened)>,
}

/// Something the workplace does with an adjustment of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keeping {
    /// It is decided.
    Decide(Decided),
    /// It is there.
    Complete {
        /// Since when.
        done_on: Date,
        /// When it is looked at again.
        review_on: Date,
    },
    /// It was looked at again.
    Review {
        /// What came of it.
        outcome: Outcome,
        /// When once more.
        review_on: Option<Date>,
    },
    /// It is not asked any more.
    Withdraw,
}

impl Keeping {
    /// Whether it can be done with an adjustment as that stands.
    #[must_use]
    pub fn fits(&self, one: &Adjustment) -> bool {
        match self {
            Self::Decide(_) => one.may_be_decided(),
            Self::Complete { .. } => one.standing() == Standing::Agreed,
            Self::Review { .. } => one.standing() == Standing::Done,
            Self::Withdraw => one.is_live(),
        }
    }
}

/// After how long an adjustment is looked at again where nobody says otherwise.
#[must_use]
pub fn usual_review(done_on: Date) -> Date {
    done_on.saturating_add(6.weeks())
}

impl Adjustment {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.history.last().map(|(_, happened)| happened) {
            None | Some(Happened::Reviewed(Outcome::Change, _)) => Standing::Asked,
            Some(Happened::Decided(decided)) => match decided.decision {
                Decision::Yes | Decision::Differently(_) => Standing::Agreed,
                Decision::NotPossible(_) => Standing::NotPossible,
                Decision::Talk => Standing::Talk,
            },
            Some(Happened::Done(_) | Happened::Reviewed(Outcome::Keep, _)) => Standing::Done,
            Some(Happened::Reviewed(Outcome::Stop, _)) => Standing::Over,
            Some(Happened::Withdrawn) => Standing::Withdrawn,
        }
    }

    /// Whether it is asked for, agreed or there: then asking for the same again changes nothing.
    #[must_use]
    pub fn is_live(&self) -> bool {
        matches!(self.standing(), Standing::Asked | Standing::Talk | Standing::Agreed | Standing::Done)
    }

    /// Whether it can be decided, also anew.
    #[must_use]
    pub fn may_be_decided(&self) -> bool {
        matches!(self.standing(), Standing::Asked | Standing::Talk | Standing::Agreed | Standing::NotPossible)
    }

    /// The day on which it is looked at again, while it is there.
    #[must_use]
    pub fn review_on(&self) -> Option<Date> {
        match self.history.last()?.1 {
            Happened::Done(review_on) => Some(review_on),
            Happened::Reviewed(Outcome::Keep, review_on) => review_on,
            _ => None,
        }
    }

    /// Whether it is to be looked at again by a day.
    #[must_use]
    pub fn is_review_due(&self, today: Date) -> bool {
        self.review_on().is_some_and(|review_on| review_on <= today)
    }

    /// The last decision.
    #[must_use]
    pub fn find_decision(&self) -> Option<&Decided> {
        self.history.iter().rev().find_map(|(_, happened)| match happened {
            Happened::Decided(decided) => Some(decided),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_name_reads_back_as_it_is_written_and_nothing_else_does() {
        for name in ["a01", "a72", "a100"] {
            assert_eq!(name.parse::<Listed>().unwrap().to_string(), name);
        }
        for other in ["", "a", "a1", "a001", "a1000", "A01", "b01", "a-1", "a+1", "a٣٢", "a01 "] {
            assert_eq!(other.parse::<Listed>(), Err(NotListed), "{other}");
        }
    }

    fn asked(history: Vec<Happened>) -> Adjustment {
        let day = date(2026, 11, 30);
        let history = history.into_iter().map(|happened| (day, happened)).collect();
        Adjustment { number: 1, what: "a32".parse().unwrap(), from: None, asked_on: day, history }
    }

    fn decided(decision: Decision) -> Happened {
        Happened::Decided(Decided { decision, owner: None, by: None })
    }

    #[test]
    fn an_adjustment_stands_where_its_last_step_left_it() {
        let check = |history: Vec<Happened>, expect| assert_eq!(asked(history).standing(), expect);
        let later = date(2027, 1, 11);
        check(vec![], Standing::Asked);
        check(vec![decided(Decision::Talk)], Standing::Talk);
        check(vec![decided(Decision::NotPossible(Obstacle::Cost))], Standing::NotPossible);
        check(vec![decided(Decision::Talk), decided(Decision::Differently(Difference::Trial))], Standing::Agreed);
        check(vec![decided(Decision::Yes), Happened::Done(later)], Standing::Done);
        check(vec![Happened::Done(later), Happened::Reviewed(Outcome::Keep, None)], Standing::Done);
        check(vec![Happened::Done(later), Happened::Reviewed(Outcome::Change, None)], Standing::Asked);
        check(vec![Happened::Done(later), Happened::Reviewed(Outcome::Stop, None)], Standing::Over);
        check(vec![decided(Decision::Yes), Happened::Withdrawn], Standing::Withdrawn);
    }

    #[test]
    fn it_is_looked_at_again_on_the_last_day_named_while_it_is_there() {
        let (first, second) = (date(2027, 1, 11), date(2027, 6, 1));
        let done = asked(vec![Happened::Done(first)]);
        assert!(!done.is_review_due(date(2027, 1, 10)) && done.is_review_due(first));
        let kept = asked(vec![Happened::Done(first), Happened::Reviewed(Outcome::Keep, Some(second))]);
        assert_eq!((kept.review_on(), kept.is_review_due(first)), (Some(second), false));
        let withdrawn = asked(vec![Happened::Done(first), Happened::Withdrawn]);
        assert!(!withdrawn.is_review_due(second));
        assert_eq!(usual_review(date(2026, 11, 30)), first);
    }
}
