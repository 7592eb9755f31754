//! The absence as the workplace sees it. The person sees the same before publishing ("show it like this").

use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_casework::situation::Situation;
use jiff::civil::Date;

use super::sample;
use crate::sight::Sight;
use crate::verb::Verb;

/// What one seat sees of the work side of an absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkView {
    absence: FileId,
    work: WorkState,
    may_record_contact: bool,
    may_record_hours: bool,
    may_record_dates: bool,
    may_keep_adjustments: bool,
}

impl WorkView {
    /// The view of a seat; none where it may not read the dates of this absence, which looks like what does not exist.
    /// Whatever else the seat may not read is left out as if it had never been agreed.
    #[must_use]
    pub fn of(sight: &Sight, work: &WorkState) -> Option<Self> {
        Some(Self {
            absence: sight.file(),
            work: readable(sight, work)?,
            may_record_contact: sight.may(Verb::RecordContactAgreement),
            may_record_hours: sight.may(Verb::RecordAgreedHours),
            may_record_dates: sight.may(Verb::RecordDates),
            may_keep_adjustments: sight.may(Verb::AddAdjustment) && sight.may(Verb::DecideAdjustment),
        })
    }

    /// What a work seat in this hat would see of such a state: the preview before publishing, and samples.
    #[must_use]
    pub fn preview(hat: Hat, work: &WorkState) -> Option<Self> {
        Self::of(&sample::sight_on_absence(hat)?, work)
    }

    /// A person building up hours, seen by the manager.
    ///
    /// # Panics
    /// Never: the sample is made for this seat.
    #[must_use]
    pub fn sample() -> Self {
        Self::preview(Hat::Manager, &sample::work()).expect("a manager sees the dates of an absence")
    }

    /// The absence.
    #[must_use]
    pub fn absence(&self) -> FileId {
        self.absence
    }

    /// What the seat may read, in the shape of the state; the rest is absent.
    #[must_use]
    pub fn work(&self) -> &WorkState {
        &self.work
    }

    /// The work situation on a day.
    #[must_use]
    pub fn situation_on(&self, day: Date) -> Situation {
        self.work.situation_on(day)
    }

    /// Whether this seat records how contact is kept.
    #[must_use]
    pub fn may_record_contact(&self) -> bool {
        self.may_record_contact
    }

    /// Whether this seat records dates: the expected end, a return, the last day of the contract.
    #[must_use]
    pub fn may_record_dates(&self) -> bool {
        self.may_record_dates
    }

    /// Whether this seat keeps the register of adjustments.
    #[must_use]
    pub fn may_keep_adjustments(&self) -> bool {
        self.may_keep_adjustments
    }

    /// Whether this seat records agreed hours.
    #[must_use]
    pub fn may_record_hours(&self) -> bool {
        self.may_record_hours
    }
}

/// The parts of a work state that a seat may read; none where it may not read the dates.
pub(super) fn readable(sight: &Sight, work: &WorkState) -> Option<WorkState> {
    if !sight.may_read(Class::AbsenceDates) {
        return None;
    }
    // Every field is named, so that a new one asks for its class here.
    let WorkState { report, ended_on, spells, left_on, hours, contact, mut papers, step_notes, mut adjustments } =
        work.clone();
    let hours = hours.filter(|_| sight.may_read(Class::AgreedHours));
    let contact = contact.filter(|_| sight.may_read(Class::ContactAgreement));
    papers.retain(|paper| sight.may_read(paper.kind.work_class()));
    if !sight.may_read(Class::Adjustments) {
        adjustments.clear();
    }
    Some(WorkState { report, ended_on, spells, left_on, hours, contact, papers, step_notes, adjustments })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_work_hat_sees_dates_hours_and_contact() {
        for hat in [Hat::Manager, Hat::HumanResources, Hat::CaseManager] {
            let view = WorkView::preview(hat, &sample::work()).unwrap();
            assert_eq!(view.work(), &sample::work());
            assert!(view.may_record_contact() && view.may_record_hours() && view.may_keep_adjustments());
        }
    }

    #[test]
    fn the_psychologist_sees_no_contact_agreement() {
        let view = WorkView::preview(Hat::Psychologist, &sample::work()).unwrap();
        assert!(view.work().contact.is_none() && view.work().hours.is_some());
        assert!(view.work().adjustments.is_empty() && !sample::work().adjustments.is_empty());
        assert!(!view.may_record_contact());
    }

    #[test]
    fn the_desk_and_guests_see_no_absence() {
        for hat in [Hat::Administrator, Hat::Researcher, Hat::ClosePerson, Hat::InsurancePhysician] {
            assert_eq!(WorkView::preview(hat, &sample::work()), None);
        }
    }
}
