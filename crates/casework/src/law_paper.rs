//! What the workplace chooses for a paper of the law: closed choices, days and the name of somebody at work. No free text,
//! so that no word of health fits in; what is not chosen stays a line to write on by hand.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::adjustment::Obstacle;
use crate::contact::choices;
use crate::paper::PaperKind;

choices! {
    /// Where it goes.
    Aim {
        /// The own work.
        OwnWork = "own_work",
        /// The own work, done in another way.
        OwnWorkAdapted = "own_work_adapted",
        /// Other work at the same employer.
        OtherWork = "other_work",
        /// Work at another employer.
        OtherEmployer = "other_employer",
    }
}

choices! {
    /// What is done to get there.
    Activity {
        /// Hours step by step.
        Hours = "hours",
        /// The workplace is changed.
        Workplace = "workplace",
        /// The own tasks in another way.
        AdaptedWork = "adapted_work",
        /// Other tasks.
        OtherWork = "other_work",
        /// Training.
        Training = "training",
        /// A labour expert compares work with abilities.
        LabourExpert = "labour_expert",
        /// Work at another employer is looked for.
        SecondTrack = "second_track",
    }
}

choices! {
    /// How often it is looked at again.
    LookAgain {
        /// Every two weeks.
        TwoWeeks = "two_weeks",
        /// Every four weeks.
        FourWeeks = "four_weeks",
        /// Every six weeks.
        SixWeeks = "six_weeks",
    }
}

choices! {
    /// How it went with what was planned.
    Course {
        /// As planned.
        AsPlanned = "as_planned",
        /// A part of it.
        Partly = "partly",
        /// In another way.
        Otherwise = "otherwise",
    }
}

choices! {
    /// Where work is looked for.
    Track {
        /// At the own employer.
        First = "first",
        /// At another employer.
        Second = "second",
        /// At both.
        Both = "both",
    }
}

choices! {
    /// What a talk is about.
    TalkAbout {
        /// Making the plan.
        Plan = "plan",
        /// How it goes.
        Progress = "progress",
        /// The evaluation of the first year.
        FirstYear = "first_year",
        /// The final evaluation.
        Final = "final",
    }
}

choices! {
    /// Where a talk at work is held.
    TalkAt {
        /// At work.
        AtWork = "at_work",
        /// Elsewhere.
        Elsewhere = "elsewhere",
        /// By phone.
        Phone = "phone",
        /// By video.
        Video = "video",
    }
}

/// A field of a paper of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Where it goes.
    Aim,
    /// What is done, or was done.
    Activities,
    /// Until when.
    Until,
    /// How often it is looked at again.
    LookAgain,
    /// Who guards the process.
    CaseManager,
    /// How it went.
    Course,
    /// Where work is looked for.
    Track,
    /// Why it is not possible.
    Obstacle,
    /// What the talk is about.
    TalkAbout,
    /// The day of the talk.
    On,
    /// The time of the talk.
    At,
    /// Where the talk is.
    TalkAt,
}

impl Field {
    /// The name under which the words for it stand: an evaluation looks back where a plan looks ahead.
    #[must_use]
    pub fn name_on(self, kind: PaperKind) -> &'static str {
        let looks_back = matches!(kind, PaperKind::FirstYearEvaluation | PaperKind::FinalEvaluation);
        match self {
            Self::Aim if kind == PaperKind::FirstYearEvaluation => "aim_next",
            Self::Aim => "aim",
            Self::Activities if looks_back => "done",
            Self::Activities => "activities",
            Self::Until => "until",
            Self::LookAgain => "look_again",
            Self::CaseManager => "case_manager",
            Self::Course => "course",
            Self::Track => "track",
            Self::Obstacle => "obstacle",
            Self::TalkAbout => "about",
            Self::On => "on",
            Self::At => "at",
            Self::TalkAt => "place",
        }
    }
}

/// Which fields a paper of the law has, in the order they stand on it.
#[must_use]
pub fn fields_of(kind: PaperKind) -> &'static [Field] {
    match kind {
        // RPZ: activities, aims, terms, moments of evaluation, case manager.
        PaperKind::PlanOfAction | PaperKind::AdjustedPlan => {
            &[Field::Aim, Field::Activities, Field::Until, Field::LookAgain, Field::CaseManager]
        }
        // RPZ: what was done, what in year 2, track 1 and/or 2.
        PaperKind::FirstYearEvaluation => {
            &[Field::Course, Field::Activities, Field::Aim, Field::Track, Field::LookAgain]
        }
        PaperKind::FinalEvaluation => &[Field::Course, Field::Activities, Field::Aim],
        // Workstation, adapted work, other work, training, length, gradual hours.
        PaperKind::ReintegrationPlan => &[Field::Activities, Field::Until],
        PaperKind::ReasonedReport => &[Field::Obstacle],
        PaperKind::StepInvitation => &[Field::TalkAbout, Field::On, Field::At, Field::TalkAt],
        _ => &[],
    }
}

impl Activity {
    /// What can be chosen on a paper: a labour expert and the second track are of the Netherlands.
    #[must_use]
    pub fn list_for(kind: PaperKind) -> &'static [Self] {
        match kind {
            PaperKind::ReintegrationPlan => &Self::ALL[..5],
            _ => Self::ALL,
        }
    }
}

impl TalkAbout {
    /// What a talk can be about in a country: the evaluations are of the Netherlands.
    #[must_use]
    pub fn list_for(country: crate::absence::Country) -> &'static [Self] {
        match country {
            crate::absence::Country::Belgium => &Self::ALL[..2],
            crate::absence::Country::Netherlands => Self::ALL,
        }
    }
}

/// What was chosen for a paper of the law.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperChoices {
    /// Where it goes.
    pub aim: Option<Aim>,
    /// What is done; each once, in the order of the list.
    pub activities: Vec<Activity>,
    /// Until when.
    pub until: Option<Date>,
    /// How often it is looked at again.
    pub look_again: Option<LookAgain>,
    /// The name of somebody at work.
    pub case_manager: Option<String>,
    /// How it went.
    pub course: Option<Course>,
    /// Where work is looked for.
    pub track: Option<Track>,
    /// Why it is not possible.
    pub obstacle: Option<Obstacle>,
    /// What the talk is about.
    pub talk_about: Option<TalkAbout>,
    /// The day of the talk.
    pub on: Option<Date>,
    /// The time of the talk.
    pub at: Option<Time>,
    /// Where the talk is.
    pub talk_at: Option<TalkAt>,
}
