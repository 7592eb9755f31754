//! The wishes and limits that a plan has to obey, by name. Reasons and conflicts speak in these and no others.

use serde::Serialize;

use super::problem::{Problem, Weekly};

macro_rules! limits {
    ($($(#[$words:meta])* $variant:ident = $name:literal, $fields:literal;)*) => {
        /// One group of conditions that a person would name as one thing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Limit {
            $($(#[$words])* $variant,)*
        }

        impl Limit {
            /// Every limit.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in message keys and in JSON.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The fields of the reference model that state it.
            #[must_use]
            pub fn fields(self) -> &'static str {
                match self {
                    $(Self::$variant => $fields,)*
                }
            }
        }
    };
}

limits! {
    /// The weekdays on which work is wished.
    Weekdays = "weekdays", "allowed";
    /// Days that are not available.
    Unavailable = "unavailable", "unavailable_days";
    /// Treatment days and the full rest days after them.
    Rest = "rest", "treatment_days, treatments";
    /// Light days after treatment.
    LightDays = "light_days", "light_max";
    /// The longest day.
    DayCap = "day_cap", "cap_day";
    /// Single days that are shorter.
    ShortDays = "short_days", "day_cap";
    /// The shortest day that is worth it, on site or at all.
    MinDay = "min_day", "min_day, min_site";
    /// Fixed lengths of a day.
    Shifts = "shifts", "values";
    /// Hours of the day: core, possible, blocks.
    Slots = "slots", "slots, core_slots, slot_ok, max_blocks, max_block";
    /// Minutes of a day with travel and exercise.
    DayLoad = "day_load", "load_day";
    /// Minutes of a week with travel and exercise.
    WeekLoad = "week_load", "load_week";
    /// Most hours of a week.
    WeekCap = "week_cap", "cap_week";
    /// Least hours of a week.
    MinWeek = "min_week", "min_week";
    /// Most days of a week.
    MaxDays = "max_days", "max_days";
    /// Most days in a row.
    MaxRun = "max_run", "max_run";
    /// Most long days in a row.
    LongDays = "long_days", "max_long_run";
    /// Days at home and on site.
    Places = "places", "home_ok, home_max, site_min";
    /// Most hours of each job.
    JobCap = "job_cap", "job_cap";
    /// The same weekdays as the week before.
    KeepDays = "keep_days", "keep_days";
    /// The first level.
    StartCap = "start_cap", "start_cap";
    /// Size of a step up.
    StepSize = "step_size", "max_up, min_up";
    /// Weeks in which the level does not rise.
    NoRaise = "no_raise", "raise_ok";
    /// Weeks that a level is held.
    Hold = "hold", "hold, hold_levels";
    /// The level does not fall, or only so far.
    NoFall = "no_fall", "fall_max";
    /// Least level.
    LevelFloor = "level_floor", "level_min";
    /// Highest level, or the only levels.
    LevelCap = "level_cap", "level_max, levels";
    /// A week holds what its level says, dips aside.
    Level = "level", "drop_max, loose";
    /// Days that are past.
    Past = "past", "base_plan, change_from";
}

impl Limit {
    /// Its place among the bits of `Lifted::Everywhere`.
    pub(crate) fn bit(self) -> u32 {
        1 << (self as u32)
    }

    /// Whether it can keep the hours of a week low. The weekdays are the person's wish, the others only keep hours up.
    #[must_use]
    pub fn may_be_a_reason(self) -> bool {
        !matches!(self, Self::Weekdays | Self::MinWeek | Self::LevelFloor | Self::Past | Self::Level)
    }

    /// Whether a problem says anything about it at all.
    #[must_use]
    pub fn is_stated(self, problem: &Problem) -> bool {
        let any = |weekly: &Weekly, differs: fn(i64) -> bool| weekly.numbers().iter().any(|number| differs(*number));
        let is_some = |weekly: &Option<Weekly>| weekly.is_some();
        match self {
            Self::DayCap | Self::WeekCap | Self::MaxRun | Self::StepSize | Self::NoFall | Self::Level => true,
            Self::Weekdays => problem.allowed.contains(&false),
            Self::Unavailable => !problem.unavailable_days.is_empty(),
            Self::Rest | Self::LightDays => !problem.treatments.is_empty(),
            Self::ShortDays => !problem.day_cap.is_empty(),
            Self::MinDay => problem.min_day > 1 || problem.min_site.is_some(),
            Self::Shifts => !problem.values.is_empty(),
            Self::Slots => problem.slots.is_some(),
            Self::DayLoad => is_some(&problem.load_day),
            Self::WeekLoad => is_some(&problem.load_week),
            Self::MinWeek => any(&problem.min_week, |number| number > 0),
            Self::MaxDays => any(&problem.max_days, |number| number < 7),
            Self::LongDays => problem.long_from.is_some() && problem.max_long_run.is_some(),
            Self::Places => {
                let asks_for_site = any(&problem.site_min, |number| number > 0) || problem.min_site.is_some();
                asks_for_site || is_some(&problem.load_day) || is_some(&problem.load_week)
            }
            Self::JobCap => problem.jobs.as_ref().is_some_and(|jobs| jobs.cap.is_some()),
            Self::KeepDays => any(&problem.keep_days, |number| number == 1),
            Self::StartCap => problem.start.is_none(),
            Self::NoRaise => any(&problem.raise_ok, |number| number == 0),
            Self::Hold => any(&problem.hold, |number| number > 0) || !problem.hold_levels.is_empty(),
            Self::LevelFloor => any(&problem.level_min, |number| number > 0),
            Self::LevelCap => problem.level_max.is_some() || problem.levels.is_some(),
            Self::Past => problem.base.as_ref().is_some_and(|base| base.change_from > 0),
        }
    }
}

/// Which limits do not count, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lifted {
    /// All count.
    Nothing,
    /// One limit does not count in one week.
    InWeek(Limit, usize),
    /// Limits that do not count anywhere, as bits.
    Everywhere(u32),
}

/// How much larger a step or a day may be in the one week in which its size is lifted.
pub(crate) const REACH: i32 = 8;

impl Lifted {
    /// How much larger a step or a day may be where its size is lifted.
    pub(crate) fn reach(self) -> i32 {
        match self {
            Self::Everywhere(_) => 7 * 96,
            _ => REACH,
        }
    }

    /// Whether a limit does not count in a week.
    pub(crate) fn covers(self, limit: Limit, week: usize) -> bool {
        match self {
            Self::Nothing => false,
            Self::InWeek(lifted, in_week) => lifted == limit && week == in_week,
            Self::Everywhere(_) => self.covers_everywhere(limit),
        }
    }

    /// Whether a limit counts nowhere.
    pub(crate) fn covers_everywhere(self, limit: Limit) -> bool {
        matches!(self, Self::Everywhere(bits) if bits & limit.bit() != 0)
    }
}
