//! The check-in, one thing a page: does it fit, recovered and hours (while building up), seven questions that may all
//! stay open, a few words for oneself. It can be stopped after any step; what was answered counts.

use askama::Template;
use houvast_casework::check_in::{PlanFit, Question, Recovered};
use houvast_casework::plan::HoursPlan;
use houvast_casework::steering::Steer;
use houvast_language::Value;
use jiff::civil::Date;

use super::check_in_form::{CheckInForm, MOST_WORDS};
use super::navigation::in_own_space;
use crate::form::{Faults, say_all};
use crate::frame::Frame;

/// A step of the check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckInStep {
    /// Does it fit? Alone it is the one-question version.
    Fit,
    /// Recovered by the next morning, hours worked. Only while building up.
    Recovery,
    /// The seven questions.
    Questions,
    /// A few words for oneself.
    Words,
}

impl CheckInStep {
    /// Every step, in the order asked.
    pub const ALL: [Self; 4] = [Self::Fit, Self::Recovery, Self::Questions, Self::Words];

    /// The name in addresses and forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fit => "fit",
            Self::Recovery => "recovery",
            Self::Questions => "questions",
            Self::Words => "words",
        }
    }

    /// Reads a name as written by [`CheckInStep::name`].
    #[must_use]
    pub fn find_by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// The step after this one; none after the last. Recovery and hours are asked only while building up.
    #[must_use]
    pub fn next(self, building_up: BuildingUp) -> Option<Self> {
        let asked = |step: &Self| *step != Self::Recovery || building_up == BuildingUp::Yes;
        Self::ALL.into_iter().filter(asked).find(|step| *step > self)
    }

    /// The step before this one; none before the first.
    #[must_use]
    pub fn back(self, building_up: BuildingUp) -> Option<Self> {
        let asked = |step: &Self| *step != Self::Recovery || building_up == BuildingUp::Yes;
        Self::ALL.into_iter().rev().filter(asked).find(|step| *step < self)
    }
}

/// Whether the person works hours of a plan at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuildingUp {
    /// Working hours of a plan.
    Yes,
    /// No plan, or it begins later.
    No,
}

impl BuildingUp {
    /// Whether a day lies in the course of a plan.
    #[must_use]
    pub fn of(plan: Option<&HoursPlan>, today: Date) -> Self {
        if plan.is_some_and(|plan| plan.find_week_on(today).is_some()) { Self::Yes } else { Self::No }
    }
}

/// One step of the check-in.
#[derive(Template)]
#[template(path = "own/check_in.html")]
pub struct CheckInPage {
    /// What stands around it.
    pub frame: Frame,
    /// Which step.
    pub step: CheckInStep,
    /// Whether recovery and hours are asked.
    pub building_up: BuildingUp,
    /// Whether there is a plan that may fit or not.
    pub has_plan: bool,
    /// What was answered so far.
    pub form: CheckInForm,
    /// What does not fit.
    pub faults: Faults,
}

impl CheckInPage {
    /// A step of a check-in half filled in.
    #[must_use]
    pub fn sample(frame: Frame, step: CheckInStep) -> Self {
        let mut form = CheckInForm { plan_fit: "fits".to_owned(), worked: "10".to_owned(), ..CheckInForm::default() };
        form.answers.insert(Question::Fatigue.name().to_owned(), "4".to_owned());
        let frame = in_own_space(frame);
        Self { frame, step, building_up: BuildingUp::Yes, has_plan: true, form, faults: Faults::default() }
    }

    /// A step in which something is to be mended.
    #[must_use]
    pub fn faulty(frame: Frame, step: CheckInStep) -> Self {
        let form =
            CheckInForm { worked: "veel".to_owned(), words: "a".repeat(MOST_WORDS + 1), ..CheckInForm::default() };
        let faults = say_all(&form.check(step), &frame.t);
        Self { faults, form, has_plan: false, ..Self::sample(frame, step) }
    }

    /// Whether a question was answered with this number.
    #[must_use]
    pub fn is_answered_with(&self, question: &Question, number: &u8) -> bool {
        self.form.answers.get(question.name()).is_some_and(|answer| *answer == number.to_string())
    }

    /// Whether a question stays open.
    #[must_use]
    pub fn is_open(&self, question: &Question) -> bool {
        self.form.answers.get(question.name()).is_none_or(String::is_empty)
    }

    /// The step before this one.
    #[must_use]
    pub fn back(&self) -> Option<CheckInStep> {
        self.step.back(self.building_up)
    }

    /// Whether this is the last step.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.step.next(self.building_up).is_none()
    }
}

/// What stands there after a check-in.
#[derive(Template)]
#[template(path = "own/check_in_done.html")]
pub struct CheckInDonePage {
    /// What stands around it.
    pub frame: Frame,
    /// What the answers about work lead to.
    pub steer: Steer,
    /// When the next one comes, in days; none where the person is not asked.
    pub next_in_days: Option<i64>,
}

impl CheckInDonePage {
    /// After a heavy week.
    #[must_use]
    pub fn sample(frame: Frame, steer: Steer) -> Self {
        Self { frame: in_own_space(frame), steer, next_in_days: Some(7) }
    }

    /// When the next check-in comes.
    #[must_use]
    pub fn say_next(&self) -> String {
        let t = &self.frame.t;
        match self.next_in_days {
            Some(days) => t.say_with("check_in-next", &[("days", Value::from(days))]),
            None => t.say("check_in-next-never"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovery_is_asked_only_while_building_up() {
        use CheckInStep::{Fit, Questions, Recovery, Words};
        assert_eq!(Fit.next(BuildingUp::Yes), Some(Recovery));
        assert_eq!(Fit.next(BuildingUp::No), Some(Questions));
        assert_eq!(Questions.back(BuildingUp::No), Some(Fit));
        assert_eq!(Words.next(BuildingUp::Yes), None);
        assert_eq!(Fit.back(BuildingUp::Yes), None);
    }

    #[test]
    fn every_step_is_found_by_its_name() {
        for step in CheckInStep::ALL {
            assert_eq!(CheckInStep::find_by_name(step.name()), Some(step));
        }
    }
}
