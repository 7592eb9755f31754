//! The notes of one discipline as a seat of that discipline sees them, and what of them the person was given.

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::notes::{Notes, Released};

use crate::sight::Sight;

/// The notes of the seat's own discipline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesView {
    notes: Notes,
}

impl NotesView {
    /// The notes of a discipline; none for a seat in any other hat.
    #[must_use]
    pub fn of(sight: &Sight, discipline: Hat, notes: &Notes) -> Option<Self> {
        let is_own = sight.hat() == discipline && sight.may_read(Class::DisciplineNotes);
        is_own.then(|| Self { notes: notes.clone() })
    }

    /// The notes.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }
}

/// What a discipline handed over to the person. The notes themselves are not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedView {
    released: Vec<Released>,
}

impl ReleasedView {
    /// What was handed over, for the person; none for any other seat.
    #[must_use]
    pub fn of(sight: &Sight, notes: &Notes) -> Option<Self> {
        let is_person = sight.hat() == Hat::Employee && sight.may_read(Class::ReleasedNotes);
        is_person.then(|| Self { released: notes.released.clone() })
    }

    /// What was handed over, newest last.
    #[must_use]
    pub fn released(&self) -> &[Released] {
        &self.released
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::notes::DISCIPLINES;

    use super::*;
    use crate::views::sample;

    #[test]
    fn a_discipline_sees_its_own_notes_and_nobody_else_sees_any() {
        for hat in Hat::ALL {
            let Some(sight) = sample::sight_on_absence(*hat) else { continue };
            for discipline in DISCIPLINES {
                let sees = NotesView::of(&sight, *discipline, &Notes::default()).is_some();
                assert_eq!(sees, hat == discipline, "{} {}", hat.name(), discipline.name());
            }
            assert_eq!(ReleasedView::of(&sight, &Notes::default()), None, "{}", hat.name());
        }
    }

    #[test]
    fn the_person_sees_what_was_handed_over_and_no_notes() {
        let sight = sample::own_sight_of_absence();
        assert!(ReleasedView::of(&sight, &Notes::default()).is_some());
        for discipline in DISCIPLINES {
            assert_eq!(NotesView::of(&sight, *discipline, &Notes::default()), None);
        }
    }
}
