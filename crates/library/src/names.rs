//! The words by which topics and organisations are sorted. Each list is closed: an unknown word is refused with the known ones.

/// Defines a closed list: its names in the data, all of them in the order shown, and how one is found by its name.
macro_rules! list {
    ($(#[$doc:meta])* $list:ident { $($(#[$each:meta])* $one:ident = $name:literal $(or $other:literal)?,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
        pub enum $list { $($(#[$each])* #[serde(rename = $name $(, alias = $other)?)] $one,)+ }

        impl $list {
            /// All of them, in the order shown.
            pub const ALL: &[Self] = &[$(Self::$one,)+];

            /// Its name in the data, in addresses and in keys of messages.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$one => $name,)+ }
            }

            /// The one with a name.
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

pub(crate) use list;

list! {
    /// A language of the library (ISO 639-1).
    Language {
        /// Dutch: written first.
        Nl = "nl",
        /// French.
        Fr = "fr",
        /// German.
        De = "de",
        /// English.
        En = "en",
    }
}

list! {
    /// A country whose law and organisations are told (ISO 3166-1).
    Country {
        /// Belgium.
        Be = "be",
        /// The Netherlands.
        Nl = "nl",
    }
}

list! {
    /// What kind of page a topic is.
    Kind {
        /// What matters in a phase.
        Phase = "phase",
        /// A complaint and what it asks of work.
        Complaint = "complaint",
        /// What an illness or a treatment may leave behind.
        Effect = "effect",
        /// Telling it at work.
        Telling = "telling",
        /// For and about colleagues.
        Colleagues = "colleagues",
        /// A sheet for a small firm.
        SmallFirm = "small_firm",
        /// Where the aim is comfort.
        Palliative = "palliative",
        /// What comes late.
        LateEffects = "late_effects",
        /// Other work, or work of one's own.
        OtherWork = "other_work",
        /// Money, as an orientation.
        Money = "money",
        /// Rights and law.
        Rights = "rights",
        /// Who does what.
        Roles = "roles",
        /// Something to do by oneself.
        Assignment = "assignment",
        /// Movement.
        Exercise = "exercise",
        /// What one takes for granted, on both sides.
        Assumptions = "assumptions",
        /// Words for a talk.
        Words = "words",
        /// A question asked often.
        Faq = "faq",
        /// What is known, and how well.
        Evidence = "evidence",
        /// A guide for the workplace.
        Guide = "guide",
        /// A sheet for a talk.
        Conversation = "conversation",
        /// A lesson of ten minutes.
        Training = "training",
        /// What an employer can lay down.
        Policy = "policy",
    }
}

list! {
    /// Whom a topic is for.
    Audience {
        /// Who is ill.
        Employee = "employee",
        /// Who leads somebody who is ill.
        Manager = "manager",
        /// Who works beside.
        Colleague = "colleague",
        /// Who lives beside.
        ClosePerson = "close_person",
        /// An employer without a personnel department.
        SmallFirm = "small_firm",
        /// Who helps by profession.
        Professional = "professional",
        /// All of them.
        Everybody = "everybody",
    }
}

list! {
    /// When a topic matters.
    Phase {
        /// Tests and waiting.
        Suspicion = "suspicion" or "P0",
        /// Diagnosis and telling.
        Diagnosis = "diagnosis" or "P1",
        /// Treatment.
        Treatment = "treatment" or "P2",
        /// Recovering and preparing the return.
        Recovery = "recovery" or "P3",
        /// Building up hours.
        BuildUp = "build_up" or "P4",
        /// The first year back at work.
        Back = "back" or "P5",
        /// Years after.
        LongTerm = "long_term" or "P6",
        /// It comes back, or stays.
        Recurrence = "recurrence" or "PX",
    }
}

list! {
    /// A complaint.
    Complaint {
        /// Tiredness.
        Fatigue = "fatigue" or "fat",
        /// Sleep.
        Sleep = "sleep" or "slp",
        /// Pain and limits of the body.
        Pain = "pain",
        /// Concentration and memory.
        Cognition = "cognition" or "cog",
        /// Stress around check-ups.
        Stress = "stress" or "str",
        /// Mood, fear and meaning.
        Mood = "mood" or "psy",
        /// Too much noise and bustle.
        Overstimulation = "overstimulation" or "ovr",
        /// Boundaries.
        Boundaries = "boundaries" or "bnd",
        /// Appointments and medication.
        Appointments = "appointments" or "med",
        /// Risk of infection.
        Infection = "infection" or "inf",
        /// Arm and lymphoedema.
        Arm = "arm",
        /// Bowel, bladder, stoma.
        Continence = "continence" or "cont",
        /// Numb or painful hands and feet.
        Neuropathy = "neuropathy" or "neu",
        /// Voice, swallowing, speech.
        Voice = "voice" or "voi",
        /// How one looks.
        Appearance = "appearance" or "app",
        /// Hot flushes.
        HotFlushes = "hot_flushes" or "hot",
    }
}

list! {
    /// A kind of work.
    Work {
        /// At a desk.
        Desk = "desk",
        /// With people.
        People = "people",
        /// With the body.
        Physical = "physical",
        /// Driving, and work where others' safety hangs on one.
        Drive = "drive",
        /// Leading, and work with the head.
        Lead = "lead",
    }
}

list! {
    /// How things stand with the work.
    Situation {
        /// Still at work.
        StillAtWork = "still_at_work",
        /// Absent.
        Absent = "absent",
        /// Preparing the return.
        Preparing = "preparing",
        /// Building up.
        BuildingUp = "building_up",
        /// Back at work.
        Back = "back",
        /// Longer back.
        LongerBack = "longer_back",
    }
}

list! {
    /// What holds people at work, as the European study of 2024 groups it.
    Cluster {
        /// Care and support beside the work.
        CareSupport = "care_support",
        /// Information.
        Information = "information",
        /// Somebody who went the same way.
        Mentoring = "mentoring",
        /// Those whose profession is the return to work.
        ReintegrationActors = "reintegration_actors",
        /// Changes of the work itself.
        WorkplaceAdjustments = "workplace_adjustments",
    }
}

list! {
    /// How well the main advice of a page is known: the weakest that carries it counts. A detail that is less sure says so itself.
    Evidence {
        /// Trials by chance, or a strong guideline.
        E1 = "E1",
        /// People followed over time.
        E2 = "E2",
        /// Guideline, consensus, official practice guide.
        E3 = "E3",
        /// What people lived through.
        E4 = "E4",
        /// Our own reasoning.
        E5 = "E5",
    }
}

list! {
    /// Whether a professional has to sign before the world reads it. It stays as it is once somebody signed.
    SignOff {
        /// Nobody has to.
        None = "none",
        /// Somebody has to: shown in the demonstration only until `reviewed` names who did.
        Needed = "needed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_finds_its_own_again() {
        assert!(Kind::ALL.iter().all(|kind| Kind::find_by_name(kind.name()) == Some(*kind)));
        assert!(Phase::ALL.iter().all(|phase| Phase::find_by_name(phase.name()) == Some(*phase)));
        assert_eq!(Audience::find_by_name("nobody"), None);
    }

    #[test]
    fn a_code_of_the_field_is_read_as_the_name() {
        assert_eq!(serde_norway::from_str::<Vec<Phase>>("[P2, treatment]").unwrap(), [Phase::Treatment; 2]);
        assert_eq!(serde_norway::from_str::<Vec<Complaint>>("[fat, fatigue]").unwrap(), [Complaint::Fatigue; 2]);
    }
}
