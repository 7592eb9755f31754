//! What is asked: one person's hours, week by week, with everything that limits them.
//!
//! Hours are counted in units (`unit_minutes` long, half an hour unless said otherwise), days from 0, which is a Monday.

use std::collections::BTreeMap;

/// A number for every week: the same for all, or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Weekly {
    /// The same number in every week.
    Same(i64),
    /// One number for each week, in order.
    Each(Vec<i64>),
}

impl Weekly {
    /// The number of a week; a list that is too short gives 0 (`Problem::check` refuses it before).
    #[must_use]
    pub fn at(&self, week: usize) -> i64 {
        match self {
            Self::Same(number) => *number,
            Self::Each(numbers) => numbers.get(week).copied().unwrap_or_default(),
        }
    }

    /// Every number that is written.
    pub(crate) fn numbers(&self) -> &[i64] {
        match self {
            Self::Same(number) => std::slice::from_ref(number),
            Self::Each(numbers) => numbers,
        }
    }

    /// The largest number that is written; 0 for an empty list.
    pub(crate) fn largest(&self) -> i64 {
        self.numbers().iter().copied().max().unwrap_or_default()
    }
}

/// A treatment: its day and the days after it that are free or light.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Treatment {
    /// The day of the treatment. Before 0 only its rest days count.
    pub day: i64,
    /// Days after it without work.
    pub full: i64,
    /// Days after those with at most `light_max`.
    pub light: i64,
    /// Most units of a light day.
    pub light_max: i64,
}

/// Two jobs: which weekday belongs to which, and what each may and should hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jobs {
    /// The job of each weekday, 0 or 1, Monday first.
    pub of_weekday: [usize; 7],
    /// Most units a week of each job; none without it.
    pub cap: Option<[Weekly; 2]>,
    /// Wished units a week of each job; none without it.
    pub goal: Option<[Weekly; 2]>,
}

/// A day divided into slots of one unit each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slots {
    /// Slots of a day.
    pub count: usize,
    /// Cost of work in each slot.
    pub cost: Vec<i64>,
    /// Slots that are worked whenever the weekday is.
    pub core: BTreeMap<usize, Vec<usize>>,
    /// The only slots of a weekday in which work is possible; all without it.
    pub open: BTreeMap<usize, Vec<usize>>,
    /// Most blocks of work a day.
    pub max_blocks: usize,
    /// Most slots of one block.
    pub max_block: usize,
}

/// The week before the first: where a running plan stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Its level.
    pub level: i64,
    /// Weeks stood on that level; as many as any step asks for without it.
    pub age: Option<i64>,
    /// Its last step.
    pub step: i64,
    /// Its worked weekdays, Monday first.
    pub worked: [bool; 7],
    /// Its limit of days in a row.
    pub max_run: i64,
    /// Long days in a row at its end.
    pub long_run: i64,
    /// Whether it was a treatment week or another week that dips.
    pub dip: bool,
}

/// The plan that runs: days before `change_from` are fixed, later ones change as little as possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasePlan {
    /// Units of every day.
    pub days: Vec<i64>,
    /// The first day that may change.
    pub change_from: usize,
}

/// What each departure costs. Whole numbers; only their proportion matters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Costs {
    /// Per worked day, by weekday.
    pub pref: [i64; 7],
    /// Per unit below the week's goal.
    pub under: i64,
    /// Per unit above the week's goal.
    pub over: i64,
    /// Per unit between the longest and the shortest worked day of a week.
    pub spread: i64,
    /// Per unit by which a step differs from the step before.
    pub smooth: i64,
    /// Per weekday that is worked in one week and not in the next.
    pub pattern: i64,
    /// Per unit by which the last level misses the final one.
    pub final_level: i64,
    /// Per unit by which a day differs from the plan that runs.
    pub change: i64,
    /// Per day on site.
    pub site: i64,
    /// Per unit by which a job misses its goal.
    pub job: i64,
    /// Per week whose level rises.
    pub raise: i64,
    /// Per unit of a step above `soft_up`.
    pub big_up: i64,
}

/// The whole question. Every field of `schedule_model.md` and `schedule_model_v2.md` has its place here;
/// [`Problem::default`] holds the defaults stated there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is called; a comment.
    pub name: String,
    /// Length of one unit in minutes.
    pub unit_minutes: i64,
    /// Weeks of the plan.
    pub weeks: usize,
    /// Weekdays on which work is wished at all, Monday first.
    pub allowed: [bool; 7],
    /// Least units of a worked day.
    pub min_day: i64,
    /// Least units of a day on site; `min_day` without it.
    pub min_site: Option<i64>,
    /// Most units of a day.
    pub cap_day: Weekly,
    /// Most units of a week.
    pub cap_week: Weekly,
    /// Most worked days of a week.
    pub max_days: Weekly,
    /// Most worked days in a row.
    pub max_run: Weekly,
    /// Wished units of a week.
    pub goal: Weekly,
    /// Least units of a week that does not dip.
    pub min_week: Weekly,
    /// Where 1: the same weekdays as the week before.
    pub keep_days: Weekly,
    /// Wished level of the last week.
    pub final_level: i64,
    /// Highest level of the first week; not used with `start`.
    pub start_cap: i64,
    /// Treatments with their rest.
    pub treatments: Vec<Treatment>,
    /// Days without work.
    pub unavailable_days: Vec<i64>,
    /// Most units of single days.
    pub day_cap: BTreeMap<i64, i64>,
    /// Weeks of a relapse, which may dip below the level.
    pub relapse_weeks: Vec<i64>,
    /// Other weeks that may dip: holiday, check-up, a bad week.
    pub dip_weeks: Vec<i64>,
    /// How far a week may dip below the level.
    pub drop_max: i64,
    /// How far other weeks may lie below and above the level.
    pub loose: [i64; 2],
    /// The only lengths of a day, by weekday: shifts, lessons.
    pub values: BTreeMap<usize, Vec<i64>>,
    /// Weekdays that can be worked at home.
    pub home_ok: [bool; 7],
    /// Most days at home a week.
    pub home_max: Weekly,
    /// Least days on site in a week with work.
    pub site_min: Weekly,
    /// Minutes of travel that count into a day on site.
    pub commute: i64,
    /// Minutes of exercise, physiotherapy or care by day.
    pub day_load: BTreeMap<i64, i64>,
    /// Most minutes of a worked day, all counted.
    pub load_day: Option<Weekly>,
    /// Most minutes of a week, all counted.
    pub load_week: Option<Weekly>,
    /// Units from which a day is long.
    pub long_from: Option<i64>,
    /// Most long days in a row.
    pub max_long_run: Option<i64>,
    /// Two jobs.
    pub jobs: Option<Jobs>,
    /// Largest step.
    pub max_up: Weekly,
    /// Smallest step.
    pub min_up: i64,
    /// How far the level may fall into a week.
    pub fall_max: Weekly,
    /// Where 0: the level does not rise into this week.
    pub raise_ok: Weekly,
    /// Least level.
    pub level_min: Weekly,
    /// Highest level; the largest `cap_week` without it.
    pub level_max: Option<Weekly>,
    /// The only levels.
    pub levels: Option<Vec<i64>>,
    /// Weeks a level is held before the next step.
    pub hold: Weekly,
    /// Weeks a level is held from a level on: (level, weeks).
    pub hold_levels: Vec<(i64, i64)>,
    /// Whether weeks that dip count as held.
    pub hold_in_dip: bool,
    /// Step above which `big_up` counts.
    pub soft_up: i64,
    /// Hours of the day.
    pub slots: Option<Slots>,
    /// Where a running plan stands.
    pub start: Option<Start>,
    /// The plan that runs.
    pub base: Option<BasePlan>,
    /// Costs.
    pub cost: Costs,
}

impl Default for Problem {
    fn default() -> Self {
        let none = || Weekly::Same(0);
        Self {
            name: String::new(),
            unit_minutes: 30,
            weeks: 1,
            allowed: [true; 7],
            min_day: 1,
            min_site: None,
            cap_day: none(),
            cap_week: none(),
            max_days: Weekly::Same(7),
            max_run: Weekly::Same(7),
            goal: none(),
            min_week: none(),
            keep_days: none(),
            final_level: 0,
            start_cap: 0,
            treatments: Vec::new(),
            unavailable_days: Vec::new(),
            day_cap: BTreeMap::new(),
            relapse_weeks: Vec::new(),
            dip_weeks: Vec::new(),
            drop_max: 0,
            loose: [0; 2],
            values: BTreeMap::new(),
            home_ok: [false; 7],
            home_max: Weekly::Same(7),
            site_min: none(),
            commute: 0,
            day_load: BTreeMap::new(),
            load_day: None,
            load_week: None,
            long_from: None,
            max_long_run: None,
            jobs: None,
            max_up: none(),
            min_up: 1,
            fall_max: none(),
            raise_ok: Weekly::Same(1),
            level_min: none(),
            level_max: None,
            levels: None,
            hold: none(),
            hold_levels: Vec::new(),
            hold_in_dip: false,
            soft_up: 0,
            slots: None,
            start: None,
            base: None,
            cost: Costs::default(),
        }
    }
}
