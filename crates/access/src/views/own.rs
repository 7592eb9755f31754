//! The own space: everything of the case, for the person alone.

use houvast_casework::case::HealthState;
use houvast_casework::class::Class;
use houvast_casework::diary::DiaryState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use jiff::Timestamp;

use super::sample;
use crate::sight::Sight;

/// What the person sees of the own case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnView {
    case: FileId,
    health: HealthState,
    diary: DiaryState,
    is_check_in_due: bool,
    is_month_due: bool,
}

/// The classes that make up the own space. All of them are the person's, or there is no view.
const OWN: [Class; 5] = [Class::Moments, Class::WorkAnswers, Class::Plan, Class::CaseRunning, Class::Diary];

impl OwnView {
    /// The view of the person's seat; none for any other seat.
    #[must_use]
    pub fn of(sight: &Sight, health: &HealthState, diary: &DiaryState) -> Option<Self> {
        let own =
            OWN.iter().chain(&[Class::Symptoms, Class::Wishes, Class::Outlook]).all(|class| sight.may_read(*class));
        own.then(|| Self {
            case: sight.file(),
            health: health.clone(),
            diary: diary.clone(),
            is_check_in_due: health.is_check_in_due(sight.now()),
            is_month_due: diary.is_month_due(health.opened_at, sight.now()),
        })
    }

    /// A person with a line, a plan, check-ins and a note in the diary.
    ///
    /// # Panics
    /// Never: the sample is made for this seat.
    #[must_use]
    pub fn sample() -> Self {
        let sight = sample::sight_on_case(Hat::Employee, &[]).expect("an employee has a case");
        Self::of(&sight, &sample::health(), &sample::diary()).expect("the employee sees the own case")
    }

    /// The case.
    #[must_use]
    pub fn case(&self) -> FileId {
        self.case
    }

    /// Health, plan, shares, and how the case is run.
    #[must_use]
    pub fn health(&self) -> &HealthState {
        &self.health
    }

    /// The newest notes of the diary.
    #[must_use]
    pub fn notes(&self) -> &[(Timestamp, String)] {
        &self.diary.recent
    }

    /// The diary: notes, numbers of days, monthly checks.
    #[must_use]
    pub fn diary(&self) -> &DiaryState {
        &self.diary
    }

    /// Whether the monthly check is offered: not while everything rests, and not where comfort comes first.
    #[must_use]
    pub fn is_month_offered(&self) -> bool {
        self.is_month_due && self.health.resting_since.is_none() && !self.health.is_comfort_first()
    }

    /// Whether a check-in is due.
    #[must_use]
    pub fn is_check_in_due(&self) -> bool {
        self.is_check_in_due
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::share::Item;

    use super::*;

    #[test]
    fn nobody_but_the_employee_has_an_own_view_whatever_is_shared() {
        for hat in Hat::ALL {
            let sight = sample::sight_on_case(*hat, Item::ALL);
            let view = sight.and_then(|sight| OwnView::of(&sight, &sample::health(), &sample::diary()));
            assert_eq!(view.is_some(), *hat == Hat::Employee, "{}", hat.name());
        }
    }
}
