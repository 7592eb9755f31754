//! What the workplace does with one adjustment, as it was filled in: raw text kept until it can be read. Every choice is
//! closed; there is no place for words.

use houvast_casework::adjustment::{
    Adjustment, Decided, Decision, Difference, Keeping, Obstacle, Outcome, usual_review,
};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::form::{FieldFault, find_value};

/// The names of decisions, in the order shown.
pub const DECISIONS: [&str; 4] = ["yes", "differently", "not_possible", "talk"];

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdjustmentForm {
    /// What is done: `decide`, `complete`, `review` or `withdraw`.
    pub act: String,
    /// The decision.
    pub decision: String,
    /// In which other way.
    pub difference: String,
    /// Why not.
    pub obstacle: String,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub by: String,
    /// Since when it is there.
    pub done_on: String,
    /// When it is looked at again.
    pub review_on: String,
    /// What came of looking at it again.
    pub outcome: String,
    /// When once more.
    pub again_on: String,
}

impl AdjustmentForm {
    /// The form of an adjustment as it stands.
    #[must_use]
    pub fn of(one: &Adjustment, today: Date) -> Self {
        let decided = one.find_decision();
        let mut form = Self {
            owner: decided.and_then(|decided| decided.owner.clone()).unwrap_or_default(),
            by: decided.and_then(|decided| decided.by).map(|by| by.to_string()).unwrap_or_default(),
            done_on: today.to_string(),
            review_on: usual_review(today).to_string(),
            ..Self::default()
        };
        match decided.map(|decided| decided.decision) {
            Some(Decision::Yes) => form.decision = "yes".to_owned(),
            Some(Decision::Differently(how)) => {
                (form.decision, form.difference) = ("differently".to_owned(), how.name().to_owned());
            }
            Some(Decision::NotPossible(why)) => {
                (form.decision, form.obstacle) = ("not_possible".to_owned(), why.name().to_owned());
            }
            Some(Decision::Talk) => form.decision = "talk".to_owned(),
            None => {}
        }
        form
    }

    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self {
            act: text("act"),
            decision: text("decision"),
            difference: text("difference"),
            obstacle: text("obstacle"),
            owner: text("owner"),
            by: text("by"),
            done_on: text("done_on"),
            review_on: text("review_on"),
            outcome: text("outcome"),
            again_on: text("again_on"),
        }
    }

    /// What is done, or every field that is to be mended. `owners` are the names there are at work.
    ///
    /// # Errors
    /// A [`FieldFault`] per field.
    pub fn read(&self, one: &Adjustment, owners: &[String], today: Date) -> Result<Keeping, Vec<FieldFault>> {
        match self.act.as_str() {
            "complete" => self.read_completion(one, today),
            "review" => self.read_review(today),
            "withdraw" => Ok(Keeping::Withdraw),
            _ => self.read_decision(owners, today).map(Keeping::Decide),
        }
    }

    fn read_decision(&self, owners: &[String], today: Date) -> Result<Decided, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut missing = |field: &str, key: &'static str| faults.push(FieldFault::of(field, key));
        let decision = match self.decision.as_str() {
            "yes" => Some(Decision::Yes),
            "talk" => Some(Decision::Talk),
            "differently" => {
                let how = Difference::find_by_name(&self.difference);
                if how.is_none() {
                    missing("difference", "register-fault-difference");
                }
                how.map(Decision::Differently)
            }
            "not_possible" => {
                let why = Obstacle::find_by_name(&self.obstacle);
                if why.is_none() {
                    missing("obstacle", "register-fault-obstacle");
                }
                why.map(Decision::NotPossible)
            }
            _ => {
                missing("decision", "register-fault-decision");
                None
            }
        };
        if let Some(decision @ Decision::NotPossible(_)) = decision {
            return Ok(Decided { decision, owner: None, by: None });
        }
        let by = day_within(&self.by, today);
        // Where it is not possible nobody has to see to it.
        if self.decision != "not_possible" {
            if !owners.contains(&self.owner) {
                missing("owner", "register-fault-owner");
            }
            if by.is_none() {
                missing("by", "register-fault-by");
            }
        }
        match decision {
            Some(decision) if faults.is_empty() => Ok(Decided { decision, owner: Some(self.owner.clone()), by }),
            _ => Err(faults),
        }
    }

    fn read_completion(&self, one: &Adjustment, today: Date) -> Result<Keeping, Vec<FieldFault>> {
        let done_on = self.done_on.parse().ok().filter(|day| (one.asked_on..=today).contains(day));
        let review_on = day_within(&self.review_on, done_on.unwrap_or(today));
        match (done_on, review_on) {
            (Some(done_on), Some(review_on)) => Ok(Keeping::Complete { done_on, review_on }),
            (done_on, review_on) => {
                let mut faults = Vec::new();
                if done_on.is_none() {
                    faults.push(FieldFault::of("done_on", "register-fault-done"));
                }
                if review_on.is_none() {
                    faults.push(FieldFault::of("review_on", "register-fault-review"));
                }
                Err(faults)
            }
        }
    }

    fn read_review(&self, today: Date) -> Result<Keeping, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let outcome = Outcome::find_by_name(&self.outcome);
        if outcome.is_none() {
            faults.push(FieldFault::of("outcome", "register-fault-outcome"));
        }
        let again = day_within(&self.again_on, today);
        if again.is_none() && !self.again_on.is_empty() {
            faults.push(FieldFault::of("again_on", "register-fault-review"));
        }
        match outcome {
            Some(outcome) if faults.is_empty() => {
                Ok(Keeping::Review { outcome, review_on: again.filter(|_| outcome == Outcome::Keep) })
            }
            _ => Err(faults),
        }
    }
}

/// A day from another one on, within two years.
fn day_within(text: &str, from: Date) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    (from..=from.saturating_add(2.years())).contains(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 30);

    fn read(pairs: &[(&str, &str)]) -> Result<Keeping, Vec<String>> {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let one = Adjustment {
            number: 1,
            what: "a32".parse().unwrap(),
            from: None,
            asked_on: date(2026, 11, 20),
            history: Vec::new(),
        };
        let read = AdjustmentForm::from_pairs(&pairs).read(&one, &["Tom Claes".to_owned()], TODAY);
        read.map_err(|faults| faults.into_iter().map(|fault| fault.field).collect())
    }

    fn faults(pairs: &[(&str, &str)]) -> Vec<String> {
        read(pairs).expect_err("something is to be mended")
    }

    #[test]
    fn a_decision_names_who_sees_to_it_and_by_when() {
        let whole =
            [("decision", "differently"), ("difference", "trial"), ("owner", "Tom Claes"), ("by", "2026-12-10")];
        let decided = Decided {
            decision: Decision::Differently(Difference::Trial),
            owner: Some("Tom Claes".to_owned()),
            by: Some(date(2026, 12, 10)),
        };
        assert_eq!(read(&whole), Ok(Keeping::Decide(decided)));
        assert_eq!(faults(&[]), ["decision", "owner", "by"]);
        assert_eq!(faults(&[("decision", "yes"), ("owner", "Mia Maes"), ("by", "2026-11-29")]), ["owner", "by"]);
        assert_eq!(faults(&[("decision", "differently"), ("difference", "because of the pain")]).len(), 3);
    }

    #[test]
    fn what_is_not_possible_has_a_reason_of_the_work_and_nobody_to_see_to_it() {
        let decided = Decided { decision: Decision::NotPossible(Obstacle::Cost), owner: None, by: None };
        let pairs = [("decision", "not_possible"), ("obstacle", "cost"), ("owner", "Tom Claes"), ("by", "2026-12-10")];
        assert_eq!(read(&pairs), Ok(Keeping::Decide(decided)));
        assert_eq!(faults(&[("decision", "not_possible")]), ["obstacle"]);
    }

    #[test]
    fn done_lies_between_the_asking_and_today_and_the_review_behind_it() {
        let done = |done_on, review_on| [("act", "complete"), ("done_on", done_on), ("review_on", review_on)];
        assert!(read(&done("2026-11-20", "2027-01-11")).is_ok());
        assert_eq!(faults(&done("2026-11-19", "2027-01-11")), ["done_on"]);
        assert_eq!(faults(&done("2026-12-01", "2029-01-11")), ["done_on", "review_on"]);
    }

    #[test]
    fn a_review_keeps_changes_or_stops() {
        let reviewed = |outcome, again_on| [("act", "review"), ("outcome", outcome), ("again_on", again_on)];
        let keep = Keeping::Review { outcome: Outcome::Keep, review_on: Some(date(2027, 3, 1)) };
        assert_eq!(read(&reviewed("keep", "2027-03-01")), Ok(keep));
        let stop = Keeping::Review { outcome: Outcome::Stop, review_on: None };
        assert_eq!(read(&reviewed("stop", "2027-03-01")), Ok(stop));
        assert_eq!(faults(&reviewed("", "yesterday")), ["outcome", "again_on"]);
    }
}
