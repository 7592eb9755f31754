//! Reads the reference format (JSON). What is not known is refused by name, never passed over.

mod fields;
mod strict;

use serde_json::Value;

use self::fields::{
    Fields, by_day, comment, flag, fours, number, numbers, numbers_by_weekday, pair, pairs, place, places_by_weekday,
    text, week_of_flags, week_of_numbers, week_of_places, weekly, weekly_of_jobs,
};
use self::strict::Strict;
use crate::optimiser::fault::Fault;
use crate::optimiser::problem::{BasePlan, Costs, Jobs, Problem, Slots, Start, Treatment};

/// Longest text that is read, in bytes; a plan of two years has about 20,000.
pub const LONGEST_TEXT: usize = 1 << 20;

#[rustfmt::skip]
const KNOWN: [&str; 63] = [
    "name", "unit", "model", "note", "weeks", "allowed", "min_day", "min_site", "cap_day", "cap_week", "max_days",
    "max_run", "goal", "min_week", "keep_days", "final", "start_cap", "treatment_days", "rest_full", "rest_light",
    "light_max", "treatments", "unavailable_days", "day_cap", "relapse_weeks", "dip_weeks", "drop_max", "loose",
    "values", "unit_minutes", "home_ok", "home_max", "site_min", "commute", "day_load", "load_day", "load_week",
    "long_from", "max_long_run", "job", "job_cap", "job_goal", "max_up", "min_up", "fall_max", "raise_ok",
    "level_min", "level_max", "levels", "hold", "hold_levels", "hold_in_dip", "soft_up", "slots", "slot_cost",
    "core_slots", "slot_ok", "max_blocks", "max_block", "start", "base_plan", "change_from", "cost",
];

impl Problem {
    /// Reads an instance of the reference format and checks every value.
    ///
    /// # Errors
    /// [`Fault`] names the field and the remedy; text that is no JSON is the fault of the field `instance`.
    pub fn from_json(json: &str) -> Result<Self, Fault> {
        if json.len() > LONGEST_TEXT {
            return Err(Fault::new("instance", format!("is longer than {LONGEST_TEXT} bytes; shorten it")));
        }
        let Strict(value) = serde_json::from_str(json)
            .map_err(|error| Fault::new("instance", format!("cannot be read as JSON: {error}")))?;
        let problem = read(value)?;
        problem.check()?;
        Ok(problem)
    }
}

fn read(value: Value) -> Result<Problem, Fault> {
    let mut fields = Fields::of(value, "instance", "", &KNOWN)?;
    for name in ["unit", "model", "note"] {
        fields.find(name, comment)?;
    }
    let mut problem = Problem {
        name: fields.find("name", text)?.unwrap_or_default(),
        weeks: fields.need("weeks", place)?,
        allowed: fields.need("allowed", week_of_flags)?,
        min_day: fields.need("min_day", number)?,
        cap_day: fields.need("cap_day", weekly)?,
        cap_week: fields.need("cap_week", weekly)?,
        max_days: fields.need("max_days", weekly)?,
        max_run: fields.need("max_run", weekly)?,
        goal: fields.need("goal", weekly)?,
        final_level: fields.need("final", number)?,
        max_up: fields.need("max_up", weekly)?,
        drop_max: fields.need("drop_max", number)?,
        start: fields.find("start", start)?,
        ..Problem::default()
    };
    problem.start_cap = match problem.start {
        None => fields.need("start_cap", number)?,
        Some(_) => fields.find("start_cap", number)?.unwrap_or_default(),
    };
    read_calendar(&mut fields, &mut problem)?;
    read_places(&mut fields, &mut problem)?;
    read_ramp(&mut fields, &mut problem)?;
    problem.jobs = read_jobs(&mut fields)?;
    problem.slots = read_slots(&mut fields)?;
    problem.base = read_base(&mut fields)?;
    problem.cost = costs(&mut fields, problem.base.is_some())?;
    Ok(problem)
}

fn read_calendar(fields: &mut Fields, problem: &mut Problem) -> Result<(), Fault> {
    let days = fields.find("treatment_days", numbers)?.unwrap_or_default();
    let mut rest = |name| match days.is_empty() {
        true => fields.find(name, number).map(Option::unwrap_or_default),
        false => fields.need(name, number),
    };
    let (full, light, light_max) = (rest("rest_full")?, rest("rest_light")?, rest("light_max")?);
    if let Some(day) = days.iter().find(|day| **day < 0) {
        return Err(Fault::new(
            "treatment_days",
            format!("must be at least 0 (here {day}); use `treatments` before 0"),
        ));
    }
    problem.treatments = days.into_iter().map(|day| Treatment { day, full, light, light_max }).collect();
    let own_rest = fields.find("treatments", fours)?.unwrap_or_default();
    problem.treatments.extend(own_rest.into_iter().map(|[day, full, light, light_max]| Treatment {
        day,
        full,
        light,
        light_max,
    }));
    problem.unavailable_days = fields.find("unavailable_days", numbers)?.unwrap_or_default();
    problem.day_cap = fields.find("day_cap", by_day)?.unwrap_or_default();
    problem.relapse_weeks = fields.find("relapse_weeks", numbers)?.unwrap_or_default();
    problem.dip_weeks = fields.find("dip_weeks", numbers)?.unwrap_or_default();
    problem.loose = fields.find("loose", pair)?.unwrap_or_default();
    problem.min_week = fields.find("min_week", weekly)?.unwrap_or(problem.min_week.clone());
    problem.keep_days = fields.find("keep_days", weekly)?.unwrap_or(problem.keep_days.clone());
    Ok(())
}

fn read_places(fields: &mut Fields, problem: &mut Problem) -> Result<(), Fault> {
    problem.values = fields.find("values", numbers_by_weekday)?.unwrap_or_default();
    problem.min_site = fields.find("min_site", number)?;
    problem.unit_minutes = fields.find("unit_minutes", number)?.unwrap_or(problem.unit_minutes);
    problem.home_ok = fields.find("home_ok", week_of_flags)?.unwrap_or_default();
    problem.home_max = fields.find("home_max", weekly)?.unwrap_or(problem.home_max.clone());
    problem.site_min = fields.find("site_min", weekly)?.unwrap_or(problem.site_min.clone());
    problem.commute = fields.find("commute", number)?.unwrap_or_default();
    problem.day_load = fields.find("day_load", by_day)?.unwrap_or_default();
    problem.load_day = fields.find("load_day", weekly)?;
    problem.load_week = fields.find("load_week", weekly)?;
    problem.long_from = fields.find("long_from", number)?;
    problem.max_long_run = fields.find("max_long_run", number)?;
    Ok(())
}

fn read_ramp(fields: &mut Fields, problem: &mut Problem) -> Result<(), Fault> {
    problem.min_up = fields.find("min_up", number)?.unwrap_or(problem.min_up);
    problem.fall_max = fields.find("fall_max", weekly)?.unwrap_or(problem.fall_max.clone());
    problem.raise_ok = fields.find("raise_ok", weekly)?.unwrap_or(problem.raise_ok.clone());
    problem.level_min = fields.find("level_min", weekly)?.unwrap_or(problem.level_min.clone());
    problem.level_max = fields.find("level_max", weekly)?;
    problem.levels = fields.find("levels", numbers)?;
    problem.hold = fields.find("hold", weekly)?.unwrap_or(problem.hold.clone());
    problem.hold_levels = fields.find("hold_levels", pairs)?.unwrap_or_default();
    problem.hold_in_dip = fields.find("hold_in_dip", flag)?.unwrap_or_default();
    problem.soft_up = fields.find("soft_up", number)?.unwrap_or_default();
    Ok(())
}

fn read_jobs(fields: &mut Fields) -> Result<Option<Jobs>, Fault> {
    let (cap, goal) = (fields.find("job_cap", weekly_of_jobs)?, fields.find("job_goal", weekly_of_jobs)?);
    // "`job_cap`/`job_goal` count only with `job`": without it they say nothing.
    Ok(fields.find("job", week_of_places)?.map(|of_weekday| Jobs { of_weekday, cap, goal }))
}

fn read_slots(fields: &mut Fields) -> Result<Option<Slots>, Fault> {
    fields.only_with(&["slot_cost", "core_slots", "slot_ok"], "slots")?;
    let max_blocks = fields.find("max_blocks", place)?.unwrap_or(2);
    let max_block = fields.find("max_block", place)?.unwrap_or(8);
    let Some(count) = fields.find("slots", place)? else { return Ok(None) };
    let cost = fields.find("slot_cost", numbers)?.unwrap_or_else(|| vec![0; count.min(1000)]);
    let core = fields.find("core_slots", places_by_weekday)?.unwrap_or_default();
    let open = fields.find("slot_ok", places_by_weekday)?.unwrap_or_default();
    Ok(Some(Slots { count, cost, core, open, max_blocks, max_block }))
}

fn read_base(fields: &mut Fields) -> Result<Option<BasePlan>, Fault> {
    fields.only_with(&["change_from"], "base_plan")?;
    let change_from = fields.find("change_from", place)?.unwrap_or_default();
    Ok(fields.find("base_plan", numbers)?.map(|days| BasePlan { days, change_from }))
}

fn start(field: &str, value: Value) -> Result<Start, Fault> {
    let known = ["level", "age", "step", "worked", "max_run", "long_run", "dip"];
    let mut fields = Fields::of(value, field, "start.", &known)?;
    Ok(Start {
        level: fields.need("level", number)?,
        age: fields.find("age", number)?,
        step: fields.find("step", number)?.unwrap_or_default(),
        worked: fields.find("worked", week_of_flags)?.unwrap_or_default(),
        max_run: fields.find("max_run", number)?.unwrap_or(7),
        long_run: fields.find("long_run", number)?.unwrap_or_default(),
        dip: fields.find("dip", flag)?.unwrap_or_default(),
    })
}

fn costs(fields: &mut Fields, has_base: bool) -> Result<Costs, Fault> {
    let known =
        ["pref", "under", "over", "spread", "smooth", "pattern", "final", "change", "site", "job", "raise", "big_up"];
    let mut fields = Fields::of(fields.need("cost", |_, value| Ok(value))?, "cost", "cost.", &known)?;
    let mut costs = Costs {
        pref: fields.need("pref", week_of_numbers)?,
        under: fields.need("under", number)?,
        over: fields.need("over", number)?,
        spread: fields.need("spread", number)?,
        smooth: fields.need("smooth", number)?,
        pattern: fields.need("pattern", number)?,
        final_level: fields.need("final", number)?,
        ..Costs::default()
    };
    costs.change = match has_base {
        true => fields.need("change", number)?,
        false => fields.find("change", number)?.unwrap_or_default(),
    };
    costs.site = fields.find("site", number)?.unwrap_or_default();
    costs.job = fields.find("job", number)?.unwrap_or_default();
    costs.raise = fields.find("raise", number)?.unwrap_or_default();
    costs.big_up = fields.find("big_up", number)?.unwrap_or_default();
    Ok(costs)
}
