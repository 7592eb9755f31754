//! The bounds of every field. A value outside is refused with its name; nothing is corrected silently.

use super::fault::Fault;
use super::problem::{BasePlan, Problem, Slots, Start, Weekly};
use super::size;

/// Longest plan: two years.
pub const MOST_WEEKS: usize = 104;
/// Most units of a day: quarters of an hour around the clock.
pub const MOST_DAY_UNITS: i64 = 96;
/// Most units of a week.
pub const MOST_WEEK_UNITS: i64 = 7 * MOST_DAY_UNITS;
/// Largest weight of a cost.
pub const LARGEST_COST: i64 = 100_000;

const DAY_MINUTES: i64 = 24 * 60;

fn within(field: &str, number: i64, least: i64, most: i64) -> Result<(), Fault> {
    if number < least {
        return Err(Fault::new(field, format!("must be at least {least} (here {number})")));
    }
    if number > most {
        return Err(Fault::new(field, format!("must be at most {most} (here {number})")));
    }
    Ok(())
}

fn each_within<'a>(
    field: &str,
    numbers: impl IntoIterator<Item = &'a i64>,
    least: i64,
    most: i64,
) -> Result<(), Fault> {
    numbers.into_iter().try_for_each(|number| within(field, *number, least, most))
}

fn count_within(field: &str, count: usize, least: usize, most: usize) -> Result<(), Fault> {
    let as_number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    within(field, as_number(count), as_number(least), as_number(most))
}

impl Problem {
    /// Checks every value against its bounds.
    ///
    /// # Errors
    /// [`Fault`] with the first field that cannot be used and what to change.
    pub fn check(&self) -> Result<(), Fault> {
        count_within("weeks", self.weeks, 1, MOST_WEEKS)?;
        self.check_hours()?;
        self.check_calendar()?;
        self.check_places()?;
        self.check_ramp()?;
        self.check_jobs()?;
        self.slots.as_ref().map_or(Ok(()), check_slots)?;
        self.start.as_ref().map_or(Ok(()), |start| self.check_start(start))?;
        self.base.as_ref().map_or(Ok(()), |base| self.check_base(base))?;
        self.check_costs()
    }

    fn check_weekly(&self, field: &str, weekly: &Weekly, least: i64, most: i64) -> Result<(), Fault> {
        match weekly {
            Weekly::Each(list) if list.len() != self.weeks => {
                Err(Fault::new(field, format!("must be one number or a list of {} (here {})", self.weeks, list.len())))
            }
            _ => each_within(field, weekly.numbers(), least, most),
        }
    }

    fn check_hours(&self) -> Result<(), Fault> {
        within("min_day", self.min_day, 1, MOST_DAY_UNITS)?;
        self.check_weekly("cap_day", &self.cap_day, 0, MOST_DAY_UNITS)?;
        self.check_weekly("cap_week", &self.cap_week, 0, MOST_WEEK_UNITS)?;
        self.check_weekly("max_days", &self.max_days, 0, 7)?;
        self.check_weekly("max_run", &self.max_run, 1, 7)?;
        self.check_weekly("goal", &self.goal, 0, MOST_WEEK_UNITS)?;
        self.check_weekly("min_week", &self.min_week, 0, MOST_WEEK_UNITS)?;
        self.check_weekly("keep_days", &self.keep_days, 0, 1)?;
        for (weekday, list) in &self.values {
            count_within("values", *weekday, 0, 6)?;
            each_within("values", list, 0, MOST_DAY_UNITS)?;
        }
        if let Some(from) = self.long_from {
            within("long_from", from, 1, MOST_DAY_UNITS)?;
        }
        within("max_long_run", self.max_long_run.unwrap_or(0), 0, self.last_day() + 1)
    }

    fn last_day(&self) -> i64 {
        i64::try_from(7 * self.weeks).unwrap_or(i64::MAX) - 1
    }

    fn check_calendar(&self) -> Result<(), Fault> {
        let (last, last_week) = (self.last_day(), self.last_day() / 7);
        for treatment in &self.treatments {
            within("treatments", treatment.day, -400, last)?;
            each_within("treatments", [&treatment.full, &treatment.light], 0, 400)?;
            within("treatments", treatment.light_max, 0, MOST_DAY_UNITS)?;
        }
        each_within("unavailable_days", &self.unavailable_days, 0, last)?;
        each_within("day_cap", self.day_cap.keys(), 0, last)?;
        each_within("day_cap", self.day_cap.values(), 0, MOST_DAY_UNITS)?;
        each_within("day_load", self.day_load.keys(), 0, last)?;
        each_within("day_load", self.day_load.values(), 0, DAY_MINUTES)?;
        each_within("relapse_weeks", &self.relapse_weeks, 0, last_week)?;
        each_within("dip_weeks", &self.dip_weeks, 0, last_week)?;
        within("drop_max", self.drop_max, 0, 10_000)?;
        each_within("loose", &self.loose, 0, MOST_WEEK_UNITS)
    }

    fn check_places(&self) -> Result<(), Fault> {
        within("unit_minutes", self.unit_minutes, 1, 480)?;
        if let Some(least) = self.min_site {
            within("min_site", least, self.min_day, MOST_DAY_UNITS)?;
        }
        self.check_weekly("home_max", &self.home_max, 0, 7)?;
        self.check_weekly("site_min", &self.site_min, 0, 7)?;
        within("commute", self.commute, 0, DAY_MINUTES)?;
        if let Some(load) = &self.load_day {
            self.check_weekly("load_day", load, 0, DAY_MINUTES)?;
        }
        if let Some(load) = &self.load_week {
            self.check_weekly("load_week", load, 0, 7 * DAY_MINUTES)?;
        }
        Ok(())
    }

    fn check_ramp(&self) -> Result<(), Fault> {
        let most = MOST_WEEK_UNITS;
        within("start_cap", self.start_cap, 0, most)?;
        within("final", self.final_level, 0, most)?;
        self.check_weekly("max_up", &self.max_up, 0, most)?;
        within("min_up", self.min_up, 1, most)?;
        self.check_weekly("fall_max", &self.fall_max, 0, most)?;
        self.check_weekly("raise_ok", &self.raise_ok, 0, 1)?;
        self.check_weekly("level_min", &self.level_min, 0, most)?;
        if let Some(highest) = &self.level_max {
            self.check_weekly("level_max", highest, 0, most)?;
        }
        each_within("levels", self.levels.iter().flatten(), 0, most)?;
        self.check_weekly("hold", &self.hold, 0, 104)?;
        for (level, weeks) in &self.hold_levels {
            within("hold_levels", *level, 0, most)?;
            within("hold_levels", *weeks, 0, 104)?;
        }
        within("soft_up", self.soft_up, 0, most)
    }

    fn check_jobs(&self) -> Result<(), Fault> {
        let Some(jobs) = &self.jobs else { return Ok(()) };
        jobs.of_weekday.iter().try_for_each(|job| count_within("job", *job, 0, 1))?;
        for (field, weekly) in [("job_cap", &jobs.cap), ("job_goal", &jobs.goal)] {
            for of_job in weekly.iter().flatten() {
                self.check_weekly(field, of_job, 0, MOST_WEEK_UNITS)?;
            }
        }
        Ok(())
    }

    fn check_start(&self, start: &Start) -> Result<(), Fault> {
        within("start.level", start.level, 0, MOST_WEEK_UNITS)?;
        within("start.age", start.age.unwrap_or(0), 0, 10_000)?;
        within("start.step", start.step, -MOST_WEEK_UNITS, MOST_WEEK_UNITS)?;
        within("start.max_run", start.max_run, 1, 7)?;
        within("start.long_run", start.long_run, 0, 10_000)?;
        let in_a_row = start.worked.iter().rev().take_while(|is_worked| **is_worked).count();
        // Where seven long days in a row are allowed, only a row longer than was worked could ever bind: a mistake.
        if in_a_row < 7 && self.max_long_run.is_some_and(|most| most >= 7) {
            within("start.long_run", start.long_run, 0, in_a_row as i64)?;
        }
        Ok(())
    }

    fn check_base(&self, base: &BasePlan) -> Result<(), Fault> {
        let days = 7 * self.weeks;
        if base.days.len() != days {
            return Err(Fault::new("base_plan", format!("must be a list of {days} (here {})", base.days.len())));
        }
        each_within("base_plan", &base.days, 0, MOST_DAY_UNITS)?;
        count_within("change_from", base.change_from, 0, days)
    }

    fn check_costs(&self) -> Result<(), Fault> {
        let cost = &self.cost;
        each_within("cost.pref", &cost.pref, -LARGEST_COST, LARGEST_COST)?;
        let weights = [
            ("cost.under", cost.under),
            ("cost.over", cost.over),
            ("cost.spread", cost.spread),
            ("cost.smooth", cost.smooth),
            ("cost.pattern", cost.pattern),
            ("cost.final", cost.final_level),
            ("cost.change", cost.change),
            ("cost.site", cost.site),
            ("cost.job", cost.job),
            ("cost.raise", cost.raise),
            ("cost.big_up", cost.big_up),
        ];
        weights.iter().try_for_each(|(field, weight)| within(field, *weight, 0, LARGEST_COST))?;
        if size::largest_total(self) > size::TOTAL_LIMIT {
            return Err(Fault::new(
                "cost",
                "adds up to numbers that are too large; divide every weight by the same number",
            ));
        }
        Ok(())
    }
}

fn check_slots(slots: &Slots) -> Result<(), Fault> {
    count_within("slots", slots.count, 1, 96)?;
    if slots.cost.len() != slots.count {
        let remedy = format!("must be a list of {} (here {})", slots.count, slots.cost.len());
        return Err(Fault::new("slot_cost", remedy));
    }
    each_within("slot_cost", &slots.cost, -LARGEST_COST, LARGEST_COST)?;
    for (field, by_weekday) in [("core_slots", &slots.core), ("slot_ok", &slots.open)] {
        for (weekday, places) in by_weekday {
            count_within(field, *weekday, 0, 6)?;
            places.iter().try_for_each(|place| count_within(field, *place, 0, slots.count - 1))?;
        }
    }
    count_within("max_blocks", slots.max_blocks, 1, 96)?;
    count_within("max_block", slots.max_block, 1, 96)
}
