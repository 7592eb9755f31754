//! Data classes and compartments: what kind of fact something is, and under which key it lies.

use serde::{Deserialize, Serialize};

use crate::hat::Hat;

/// A part of a file with its own key, its own sequence and its own version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Compartment {
    /// Absence: what the workplace may see.
    Work,
    /// Absence: coordination by the prevention service. No work seat reads it.
    Care,
    /// Case: health, plan, shares.
    Health,
    /// Case: only the person, ever.
    Diary,
    /// Absence: notes of the occupational physician.
    NotesPhysician,
    /// Absence: notes of the nurse.
    NotesNurse,
    /// Absence: notes of the psychologist.
    NotesPsychologist,
    /// Absence: notes of the ergonomist.
    NotesErgonomist,
    /// Absence: notes of the coordinator.
    NotesCoordinator,
    /// Absence: notes of the coach.
    NotesCoach,
}

impl Compartment {
    /// Every compartment.
    pub const ALL: &'static [Self] = &[
        Self::Work,
        Self::Care,
        Self::Health,
        Self::Diary,
        Self::NotesPhysician,
        Self::NotesNurse,
        Self::NotesPsychologist,
        Self::NotesErgonomist,
        Self::NotesCoordinator,
        Self::NotesCoach,
    ];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Care => "care",
            Self::Health => "health",
            Self::Diary => "diary",
            // Hats stand nowhere plainly in the database, so these do not spell out whose notes they are.
            Self::NotesPhysician => "notes_a",
            Self::NotesNurse => "notes_b",
            Self::NotesPsychologist => "notes_c",
            Self::NotesErgonomist => "notes_d",
            Self::NotesCoordinator => "notes_e",
            Self::NotesCoach => "notes_f",
        }
    }

    /// Whose notes lie in it; none for what is no notes.
    #[must_use]
    pub fn discipline(self) -> Option<Hat> {
        match self {
            Self::Work | Self::Care | Self::Health | Self::Diary => None,
            Self::NotesPhysician => Some(Hat::OccupationalPhysician),
            Self::NotesNurse => Some(Hat::Nurse),
            Self::NotesPsychologist => Some(Hat::Psychologist),
            Self::NotesErgonomist => Some(Hat::Ergonomist),
            Self::NotesCoordinator => Some(Hat::Coordinator),
            Self::NotesCoach => Some(Hat::Coach),
        }
    }
}

macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident = $name:literal, $($compartment:ident)+;)*) => {
        /// What kind of fact something is. Every event has exactly one; `access/matrix.csv` has a column for each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Class { $($(#[$doc])* $class,)* }

        impl Class {
            /// Every class, in the order of `access/matrix.csv`.
            pub const ALL: &'static [Self] = &[$(Self::$class,)*];

            /// The name in the matrix, the policies and the access log.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$class => $name,)* }
            }

            /// The compartments that hold facts of this class: one, or for notes one per discipline.
            #[must_use]
            pub fn compartments(self) -> &'static [Compartment] {
                match self { $(Self::$class => &[$(Compartment::$compartment),+],)* }
            }

            /// The compartment in which a hat looks for facts of this class: of notes, that of its own discipline. A hat
            /// that is no discipline looks in the first.
            #[must_use]
            pub fn compartment_for(self, hat: Hat) -> Compartment {
                let own = self.compartments().iter().find(|compartment| compartment.discipline() == Some(hat));
                *own.unwrap_or(&self.compartments()[0])
            }

            /// Reads a name as written by [`Class::name`].
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$class),)* _ => None }
            }
        }
    };
}

classes! {
    /// First day, expected end, return: dates only.
    AbsenceDates = "absence_dates", Work;
    /// Hours and places of work as agreed and published.
    AgreedHours = "agreed_hours", Work;
    /// Contact moments, people, channel, topics on or off, pause.
    ContactAgreement = "contact_agreement", Work;
    /// Adjustments at work: request, advice, decision, done, review.
    Adjustments = "adjustments", Work;
    /// Name, employer, language, absence dates, situation: what every care seat may see without a share.
    Card = "card", Care;
    /// Invitations, marks on due steps, asks for a talk.
    Coordination = "coordination", Care;
    /// Advice about work that a physician issued, to the employee.
    FunctionalAdvice = "functional_advice", Care;
    /// Diagnosis, treatment, phase, the moments on the person's own line.
    Moments = "moments", Health;
    /// The person's answers about work in a check-in: does the plan fit, recovered, minutes worked.
    WorkAnswers = "work_answers", Health;
    /// The seven questions: fatigue, sleep, pain, concentration, stimuli, burden, work capacity.
    Symptoms = "symptoms", Health;
    /// The person's own hours plan before any publication.
    Plan = "plan", Health;
    /// Wishes for adaptation and questions for a talk.
    Wishes = "wishes", Health;
    /// Expectation and analysis: only ever a person's own or shared.
    Outlook = "outlook", Health;
    /// Which items are shared with whom, rhythm, language: how the case is run.
    CaseRunning = "case_running", Health;
    /// Own words, only the person, ever.
    Diary = "diary", Diary;
    /// Process notes of one discipline.
    DisciplineNotes = "discipline_notes",
        NotesPhysician NotesNurse NotesPsychologist NotesErgonomist NotesCoordinator NotesCoach;
    /// The person's asks to read notes, and which discipline answered.
    NotesRequests = "notes_requests", Care;
    /// Notes that a discipline handed over to the person, and how many it kept back.
    ReleasedNotes = "released_notes",
        NotesPhysician NotesNurse NotesPsychologist NotesErgonomist NotesCoordinator NotesCoach;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hat::Side;

    #[test]
    fn each_discipline_has_a_compartment_of_its_own_and_looks_there_for_notes() {
        for compartment in Compartment::ALL {
            let Some(hat) = compartment.discipline() else { continue };
            assert_eq!(Class::DisciplineNotes.compartment_for(hat), *compartment);
            assert_eq!(Class::Coordination.compartment_for(hat), Compartment::Care);
        }
        let own: Vec<Hat> = Compartment::ALL.iter().filter_map(|compartment| compartment.discipline()).collect();
        let care: Vec<Hat> = Hat::ALL.iter().copied().filter(|hat| hat.side() == Side::Care).collect();
        assert_eq!(own, care);
    }

    #[test]
    fn every_class_is_found_by_its_name() {
        for class in Class::ALL {
            assert_eq!(Class::find_by_name(class.name()), Some(*class));
        }
    }
}
