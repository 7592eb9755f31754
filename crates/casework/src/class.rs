//! Data classes and compartments: what kind of fact something is, and under which key it lies.

use serde::{Deserialize, Serialize};

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
    /// Case: notes per discipline.
    Notes,
}

impl Compartment {
    /// Every compartment.
    pub const ALL: &'static [Self] = &[Self::Work, Self::Care, Self::Health, Self::Diary, Self::Notes];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Care => "care",
            Self::Health => "health",
            Self::Diary => "diary",
            Self::Notes => "notes",
        }
    }
}

macro_rules! classes {
    ($($(#[$doc:meta])* $class:ident = $name:literal, $compartment:ident;)*) => {
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

            /// The compartment that holds facts of this class.
            #[must_use]
            pub fn compartment(self) -> Compartment {
                match self { $(Self::$class => Compartment::$compartment,)* }
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
    DisciplineNotes = "discipline_notes", Notes;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_is_found_by_its_name() {
        for class in Class::ALL {
            assert_eq!(Class::find_by_name(class.name()), Some(*class));
        }
    }
}
