//! The schedule model, versions 1 and 2, restated plainly: is a given plan allowed, and what does it cost?
//!
//! It reads the instance itself (JSON) and shares no code with the planner.

use serde_json::Value;

/// A plan as it stands.
pub(crate) struct Plan<'a> {
    pub(crate) days: &'a [i64],
    pub(crate) home: &'a [bool],
    pub(crate) levels: &'a [i64],
}

/// The cost of the plan, or everything it breaks.
pub(crate) fn check(instance: &Value, plan: &Plan<'_>) -> Result<i64, Vec<String>> {
    let mut checker = Checker::new(instance, plan);
    checker.check_days();
    checker.check_weeks();
    checker.check_rows();
    checker.check_levels();
    checker.check_patterns_and_base();
    if checker.broken.is_empty() { Ok(checker.cost) } else { Err(checker.broken) }
}

struct Checker<'a> {
    given: &'a Value,
    plan: &'a Plan<'a>,
    weeks: usize,
    /// Free of pattern cost: treatment and quiet weeks.
    free: Vec<bool>,
    dips: Vec<bool>,
    rest: Vec<bool>,
    light: Vec<Option<i64>>,
    cost: i64,
    broken: Vec<String>,
}

fn number(value: &Value, default: i64) -> i64 {
    value.as_i64().unwrap_or(default)
}

fn at(value: &Value, place: usize, default: i64) -> i64 {
    if value.is_array() { number(&value[place], default) } else { number(value, default) }
}

fn holds(list: &Value, wanted: i64) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|one| one.as_i64() == Some(wanted)))
}

impl<'a> Checker<'a> {
    fn new(given: &'a Value, plan: &'a Plan<'a>) -> Self {
        let weeks = number(&given["weeks"], 0) as usize;
        let mut checker = Self {
            given,
            plan,
            weeks,
            free: vec![false; weeks],
            dips: vec![false; weeks],
            rest: vec![false; 7 * weeks],
            light: vec![None; 7 * weeks],
            cost: 0,
            broken: Vec::new(),
        };
        checker.must(plan.days.len() == 7 * weeks && plan.home.len() == 7 * weeks, "a day for every day");
        checker.must(plan.levels.len() == weeks, "a level for every week");
        checker.mark_days();
        checker
    }

    fn must(&mut self, holds: bool, what: impl Into<String>) {
        if !holds {
            self.broken.push(what.into());
        }
    }

    fn pay(&mut self, name: &str, amount: i64) {
        self.cost += number(&self.given["cost"][name], 0) * amount;
    }

    fn mark_days(&mut self) {
        let mut treatments: Vec<[i64; 4]> = Vec::new();
        for day in self.given["treatment_days"].as_array().into_iter().flatten() {
            let of = |name: &str| number(&self.given[name], 0);
            treatments.push([number(day, 0), of("rest_full"), of("rest_light"), of("light_max")]);
        }
        for four in self.given["treatments"].as_array().into_iter().flatten() {
            treatments.push(std::array::from_fn(|place| number(&four[place], 0)));
        }
        for day in 0..7 * self.weeks {
            for [treatment, full, light, light_max] in &treatments {
                let since = day as i64 - treatment;
                if (0..=*full).contains(&since) {
                    self.rest[day] = true;
                } else if since > *full && since <= full + light {
                    self.light[day] = Some(self.light[day].map_or(*light_max, |max| max.min(*light_max)));
                }
            }
            if self.rest[day] || self.light[day].is_some() {
                self.free[day / 7] = true;
            }
        }
        for week in 0..self.weeks {
            self.free[week] |= holds(&self.given["dip_weeks"], week as i64);
            self.dips[week] = self.free[week] || holds(&self.given["relapse_weeks"], week as i64);
        }
    }

    fn works(&self, day: usize) -> bool {
        self.plan.days[day] > 0
    }

    fn is_allowed(&self, weekday: usize) -> bool {
        number(&self.given["allowed"][weekday], 0) == 1
    }

    fn load_of(&self, day: usize) -> i64 {
        number(&self.given["day_load"][day.to_string()], 0)
    }

    fn check_days(&mut self) {
        let given = self.given;
        for day in 0..7 * self.weeks {
            let (week, weekday, units, home) = (day / 7, day % 7, self.plan.days[day], self.plan.home[day]);
            if units == 0 {
                self.must(!home, format!("day {day} is at home without work"));
                continue;
            }
            let mut cap = at(&given["cap_day"], week, 0).min(self.light[day].unwrap_or(i64::MAX));
            cap = cap.min(number(&given["day_cap"][day.to_string()], i64::MAX));
            let least = number(&given["min_day"], 1);
            let least = if home { least } else { number(&given["min_site"], least) };
            self.must(self.is_allowed(weekday), format!("day {day} is not an allowed weekday"));
            self.must(!self.rest[day], format!("day {day} is for treatment or rest"));
            self.must(!holds(&given["unavailable_days"], day as i64), format!("day {day} is not available"));
            self.must((least..=cap).contains(&units), format!("day {day} has {units}, not {least} to {cap}"));
            let values = &given["values"][weekday.to_string()];
            self.must(values.is_null() || holds(values, units), format!("day {day} has {units}, no such length"));
            let at_home = number(&given["home_ok"][weekday], 0) == 1;
            self.must(!home || at_home, format!("day {day} cannot be at home"));
            if !given["load_day"].is_null() {
                let travel = if home { 0 } else { number(&given["commute"], 0) };
                let minutes = number(&given["unit_minutes"], 30) * units + travel + self.load_of(day);
                self.must(minutes <= at(&given["load_day"], week, 0), format!("day {day} has {minutes} minutes"));
            }
            self.cost += number(&given["cost"]["pref"][weekday], 0);
            self.pay("site", i64::from(!home));
            self.check_slots(day, weekday, units);
        }
    }

    fn check_slots(&mut self, day: usize, weekday: usize, units: i64) {
        if self.given["slots"].is_null() {
            return;
        }
        let cheapest = cheapest_slots(self.given, weekday, units as usize);
        self.must(cheapest.is_some(), format!("day {day} has no slots for {units}"));
        self.cost += cheapest.unwrap_or(0);
    }

    fn check_weeks(&mut self) {
        let given = self.given;
        for week in 0..self.weeks {
            let days = 7 * week..7 * week + 7;
            let hours: i64 = self.plan.days[days.clone()].iter().sum();
            let worked: Vec<usize> = days.clone().filter(|day| self.works(*day)).collect();
            let at_home = worked.iter().filter(|day| self.plan.home[**day]).count() as i64;
            let on_site = worked.len() as i64 - at_home;
            self.must(hours <= at(&given["cap_week"], week, 0), format!("week {week} has {hours}"));
            self.must(worked.len() as i64 <= at(&given["max_days"], week, 7), format!("week {week} has many days"));
            self.must(
                self.dips[week] || hours >= at(&given["min_week"], week, 0),
                format!("week {week} has few hours"),
            );
            self.must(at_home <= at(&given["home_max"], week, 7), format!("week {week} has many days at home"));
            let least_on_site = at(&given["site_min"], week, 0);
            self.must(worked.is_empty() || on_site >= least_on_site, format!("week {week} has few days on site"));
            if !given["load_week"].is_null() {
                let other: i64 = days.clone().map(|day| self.load_of(day)).sum();
                let unit = number(&given["unit_minutes"], 30);
                let minutes = unit * hours + number(&given["commute"], 0) * on_site + other;
                self.must(minutes <= at(&given["load_week"], week, 0), format!("week {week} has {minutes} minutes"));
            }
            let goal = at(&given["goal"], week, 0);
            self.pay("under", (goal - hours).max(0));
            self.pay("over", (hours - goal).max(0));
            let lengths = || worked.iter().map(|day| self.plan.days[*day]);
            self.pay("spread", lengths().max().unwrap_or(0) - lengths().min().unwrap_or(0));
            if !given["job"].is_null() {
                self.check_jobs(week);
            }
        }
    }

    fn check_jobs(&mut self, week: usize) {
        for job in 0..2 {
            let of_job = (0..7).filter(|weekday| number(&self.given["job"][*weekday], 0) == job as i64);
            let hours: i64 = of_job.map(|weekday| self.plan.days[7 * week + weekday]).sum();
            let cap = &self.given["job_cap"][job];
            self.must(cap.is_null() || hours <= at(cap, week, 0), format!("job {job} has {hours} in week {week}"));
            self.pay("job", (at(&self.given["job_goal"][job], week, 0) - hours).max(0));
        }
    }

    fn check_rows(&mut self) {
        let (given, start) = (self.given, &self.given["start"]);
        let was_worked = |day: i64| match usize::try_from(day) {
            Ok(day) => self.works(day),
            Err(_) => number(&start["worked"][(day + 7) as usize], 0) == 1,
        };
        let mut too_long = Vec::new();
        let first = if start.is_null() { 0 } else { -7 };
        for day in first..7 * self.weeks as i64 {
            let run = if day < 0 { number(&start["max_run"], 7) } else { at(&given["max_run"], day as usize / 7, 7) };
            let last = day + run;
            if last >= 0 && last < 7 * self.weeks as i64 && (day..=last).all(was_worked) {
                too_long.push(format!("more than {run} days in a row from day {day}"));
            }
        }
        self.broken.extend(too_long);
        if given["long_from"].is_null() || given["max_long_run"].is_null() {
            return;
        }
        let mut row = number(&start["long_run"], 0);
        for day in 0..7 * self.weeks {
            row = if self.plan.days[day] >= number(&given["long_from"], 0) { row + 1 } else { 0 };
            let most = number(&given["max_long_run"], 0);
            self.must(row <= most || row == 0, format!("{row} long days in a row up to day {day}"));
        }
    }

    fn check_levels(&mut self) {
        let (given, start) = (self.given, &self.given["start"]);
        let caps = (0..self.weeks).map(|week| at(&given["cap_week"], week, 0));
        let top = caps.max().unwrap_or(0);
        for week in 0..self.weeks {
            let level = self.plan.levels[week];
            let hours: i64 = self.plan.days[7 * week..7 * week + 7].iter().sum();
            let most = top.min(at(&given["level_max"], week, top));
            self.must(
                level >= at(&given["level_min"], week, 0).max(0) && level <= most,
                format!("level {level} in week {week}"),
            );
            self.must(given["levels"].is_null() || holds(&given["levels"], level), format!("no level {level}"));
            let (least, most) = match self.dips[week] {
                true => (0, number(&given["drop_max"], 0)),
                false => (-at(&given["loose"], 1, 0), at(&given["loose"], 0, 0)),
            };
            self.must((least..=most).contains(&(level - hours)), format!("level {level} for {hours} in week {week}"));
        }
        if start.is_null() {
            self.must(self.plan.levels[0] <= number(&given["start_cap"], 0), "the first level");
        }
        self.check_steps();
        self.pay("final", (number(&given["final"], 0) - self.plan.levels[self.weeks - 1]).max(0));
    }

    fn check_steps(&mut self) {
        let (given, start) = (self.given, &self.given["start"]);
        let hold_levels = given["hold_levels"].as_array().cloned().unwrap_or_default();
        let holds_of_weeks = (0..self.weeks).map(|week| at(&given["hold"], week, 0));
        let holds = holds_of_weeks.chain(hold_levels.iter().map(|pair| number(&pair[1], 0)));
        let longest = holds.max().unwrap_or(0);
        let counts = |week: usize| i64::from(!self.dips[week] || number(&given["hold_in_dip"], 0) == 1);
        let mut age = if start.is_null() { counts(0) } else { number(&start["age"], longest) };
        let mut last_step = if start.is_null() { None } else { Some(number(&start["step"], 0)) };
        let first = usize::from(start.is_null());
        let mut found = Vec::new();
        for week in first..self.weeks {
            let before = if week == 0 { number(&start["level"], 0) } else { self.plan.levels[week - 1] };
            let step = self.plan.levels[week] - before;
            let asked = hold_levels.iter().filter(|pair| before >= number(&pair[0], 0)).map(|pair| number(&pair[1], 0));
            let asked = asked.chain([at(&given["hold"], week, 0)]).max().unwrap_or(0);
            let may_rise = at(&given["raise_ok"], week, 1) == 1
                && (number(&given["min_up"], 1)..=at(&given["max_up"], week, 0)).contains(&step)
                && age >= asked;
            let is_fine = if step > 0 { may_rise } else { -step <= at(&given["fall_max"], week, 0) };
            found.push((is_fine, week, step, last_step));
            age = if step != 0 { counts(week) } else { longest.min(age + counts(week)) };
            last_step = Some(step);
        }
        for (is_fine, week, step, last_step) in found {
            self.must(is_fine, format!("a step of {step} into week {week}"));
            self.pay("smooth", last_step.map_or(0, |last| (step - last).abs()));
            self.pay("raise", i64::from(step > 0));
            self.pay("big_up", (step - number(&given["soft_up"], 0)).max(0));
        }
    }

    fn check_patterns_and_base(&mut self) {
        let (given, start) = (self.given, &self.given["start"]);
        for day in 0..7 * self.weeks {
            let (week, weekday) = (day / 7, day % 7);
            if !self.is_allowed(weekday) || (week == 0 && start.is_null()) || self.free[week] {
                continue;
            }
            let free_before = if week == 0 { number(&start["dip"], 0) == 1 } else { self.free[week - 1] };
            let before = if week == 0 { number(&start["worked"][weekday], 0) == 1 } else { self.works(day - 7) };
            if free_before {
                continue;
            }
            self.must(at(&given["keep_days"], week, 0) == 0 || before == self.works(day), format!("day {day} differs"));
            self.pay("pattern", i64::from(before != self.works(day)));
        }
        if given["base_plan"].is_null() {
            return;
        }
        for day in 0..7 * self.weeks {
            let apart = (self.plan.days[day] - number(&given["base_plan"][day], 0)).abs();
            if (day as i64) < number(&given["change_from"], 0) {
                self.must(apart == 0, format!("day {day} is past and was changed"));
            } else if self.is_allowed(day % 7) {
                self.pay("change", apart);
            }
        }
    }
}

/// The cheapest slots for so many units, by trying every set of blocks.
fn cheapest_slots(given: &Value, weekday: usize, units: usize) -> Option<i64> {
    let day = weekday.to_string();
    let count = number(&given["slots"], 0) as usize;
    let core: Vec<usize> =
        given["core_slots"][&day].as_array().into_iter().flatten().map(|slot| number(slot, 0) as usize).collect();
    let is_open = |slot: usize| given["slot_ok"][&day].is_null() || holds(&given["slot_ok"][&day], slot as i64);
    let price = |slot: usize| at(&given["slot_cost"], slot, 0);
    let (blocks, longest) = (number(&given["max_blocks"], 2), number(&given["max_block"], 8) as usize);
    let mut best = None;
    let mut open: Vec<(usize, i64, i64, Vec<usize>)> = vec![(0, blocks, 0, Vec::new())];
    while let Some((from, left, cost, taken)) = open.pop() {
        if taken.len() == units && core.iter().all(|slot| taken.contains(slot)) {
            best = Some(best.map_or(cost, |least: i64| least.min(cost)));
        }
        if left == 0 {
            continue;
        }
        for first in from..count {
            for length in 1..=longest.min(count - first).min(units - taken.len()) {
                let block = first..first + length;
                if block.clone().all(is_open) {
                    let more: i64 = block.clone().map(price).sum();
                    open.push((
                        first + length + 1,
                        left - 1,
                        cost + more,
                        taken.iter().copied().chain(block).collect(),
                    ));
                }
            }
        }
    }
    best
}
