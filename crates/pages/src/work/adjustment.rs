//! One adjustment of the register: how it stands, what happened, and what can be done with it now.

use askama::Template;
use houvast_casework::adjustment::{Adjustment, Difference, Obstacle, Outcome, Standing};
use jiff::civil::{Date, date};

use super::absence::SAMPLE_ADDRESS;
use super::adjustment_form::{AdjustmentForm, DECISIONS};
use super::adjustments::sample_register;
use super::choice::{Choice, list_choices};
use super::registered::Registered;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;

/// `/work/{address}/adjustments/{number}`
#[derive(Template)]
#[template(path = "work/adjustment.html")]
pub struct AdjustmentAtWorkPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The adjustment as it stands.
    pub one: Adjustment,
    /// In words.
    pub row: Registered,
    /// Names of those at work who may see to it.
    pub owners: Vec<String>,
    /// What was filled in.
    pub form: AdjustmentForm,
    /// What is to be mended.
    pub faults: Faults,
    /// Which state of the adjustment was seen; sent along, so that nobody overwrites what they never saw.
    pub seen: String,
}

// keys: register-decision-* register-difference-* register-obstacle-* register-outcome-*
impl AdjustmentAtWorkPage {
    /// The page of an adjustment on a day.
    #[must_use]
    pub fn of(frame: Frame, address: &str, one: Adjustment, owners: Vec<String>, today: Date) -> Self {
        Self {
            address: address.to_owned(),
            row: Registered::of(&one, today, &frame.t),
            form: AdjustmentForm::of(&one, today),
            owners,
            faults: Faults::default(),
            seen: String::new(),
            one,
            frame,
        }
    }

    /// The same page with what was filled in and what is to be mended.
    #[must_use]
    pub fn with_faults(self, form: AdjustmentForm, faults: &[FieldFault]) -> Self {
        let faults = say_all(faults, &self.frame.t);
        Self { form, faults, ..self }
    }

    fn may_complete(&self) -> bool {
        self.one.standing() == Standing::Agreed
    }

    fn may_review(&self) -> bool {
        self.one.standing() == Standing::Done
    }

    /// Whether the form of a decision stands open: until it was decided, and where something in it is to be mended.
    fn is_decision_open(&self) -> bool {
        let waits = matches!(self.one.standing(), Standing::Asked | Standing::Talk);
        waits || ["decision", "difference", "obstacle", "owner", "by"].iter().any(|field| self.faults.has(field))
    }

    fn decisions(&self) -> Vec<Choice> {
        list_choices(&DECISIONS, "register-decision", std::slice::from_ref(&self.form.decision), &self.frame.t)
    }

    fn differences(&self) -> Vec<Choice> {
        let names: Vec<&str> = Difference::ALL.iter().map(|one| one.name()).collect();
        list_choices(&names, "register-difference", std::slice::from_ref(&self.form.difference), &self.frame.t)
    }

    fn obstacles(&self) -> Vec<Choice> {
        let names: Vec<&str> = Obstacle::ALL.iter().map(|one| one.name()).collect();
        list_choices(&names, "register-obstacle", std::slice::from_ref(&self.form.obstacle), &self.frame.t)
    }

    fn outcomes(&self) -> Vec<Choice> {
        let names: Vec<&str> = Outcome::ALL.iter().map(|one| one.name()).collect();
        list_choices(&names, "register-outcome", std::slice::from_ref(&self.form.outcome), &self.frame.t)
    }

    fn sample_of(frame: Frame, place: usize) -> Self {
        let one = sample_register().swap_remove(place);
        let owners = vec!["Els Jacobs".to_owned(), "Tom Claes".to_owned()];
        Self::of(frame, SAMPLE_ADDRESS, one, owners, date(2026, 12, 15))
    }

    /// Asked, to be decided.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::sample_of(frame, 8)
    }

    /// Agreed, to be done.
    #[must_use]
    pub fn sample_agreed(frame: Frame) -> Self {
        Self::sample_of(frame, 3)
    }

    /// There, and to be looked at again.
    #[must_use]
    pub fn sample_review(frame: Frame) -> Self {
        Self::sample_of(frame, 1)
    }

    /// Over.
    #[must_use]
    pub fn sample_over(frame: Frame) -> Self {
        Self::sample_of(frame, 5)
    }

    /// A decision with everything to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = AdjustmentForm { by: "soon".to_owned(), ..AdjustmentForm::default() };
        Self::sample_faulty(frame, 8, form)
    }

    /// Another way and a reason that are missing, one after the other.
    #[must_use]
    pub fn sample_without_reason(frame: Frame) -> Self {
        let form = AdjustmentForm { decision: "not_possible".to_owned(), ..AdjustmentForm::default() };
        Self::sample_faulty(frame, 8, form)
    }

    /// In another way, without saying which.
    #[must_use]
    pub fn sample_without_difference(frame: Frame) -> Self {
        let form = AdjustmentForm { decision: "differently".to_owned(), ..AdjustmentForm::default() };
        Self::sample_faulty(frame, 8, form)
    }

    /// Done, with days that do not fit.
    #[must_use]
    pub fn sample_done_with_faults(frame: Frame) -> Self {
        let form = AdjustmentForm { act: "complete".to_owned(), ..AdjustmentForm::default() };
        Self::sample_faulty(frame, 3, form)
    }

    /// Looked at again without an outcome.
    #[must_use]
    pub fn sample_review_with_faults(frame: Frame) -> Self {
        let again_on = "soon".to_owned();
        Self::sample_faulty(
            frame,
            1,
            AdjustmentForm { act: "review".to_owned(), again_on, ..AdjustmentForm::default() },
        )
    }

    fn sample_faulty(frame: Frame, place: usize, form: AdjustmentForm) -> Self {
        let page = Self::sample_of(frame, place);
        let faults = form.read(&page.one, &page.owners, date(2026, 12, 15)).err().unwrap_or_default();
        page.with_faults(form, &faults)
    }
}
