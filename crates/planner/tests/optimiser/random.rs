//! Random instances of the reference format: small, seeded, every field of both versions now and then.

use houvast_planner::optimiser::{Problem, solve};
use serde_json::{Map, Value, json};

/// A row of numbers from a seed (SplitMix64).
pub(crate) struct Dice(u64);

impl Dice {
    /// A row that begins at a seed.
    pub(crate) fn from_seed(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number between two, both included.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        least + (self.next() % (most - least + 1).max(1) as u64) as i64
    }

    /// True so many times in a hundred.
    pub(crate) fn hits(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// One of a list.
    pub(crate) fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[(self.next() % list.len() as u64) as usize].clone()
    }

    fn flags(&mut self, percent: u64) -> Vec<i64> {
        (0..7).map(|_| i64::from(self.hits(percent))).collect()
    }

    fn list(&mut self, count: usize, least: i64, most: i64) -> Vec<i64> {
        (0..count).map(|_| self.between(least, most)).collect()
    }
}

/// How large an instance may be.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    /// Fewest and most weeks.
    pub(crate) weeks: (i64, i64),
    /// Most units of a day.
    pub(crate) day: i64,
}

impl Size {
    /// As the comparison with other solvers asks for.
    pub(crate) const USUAL: Self = Self { weeks: (4, 8), day: 9 };
    /// Small enough to try every plan.
    pub(crate) const TINY: Self = Self { weeks: (1, 2), day: 2 };
}

struct Draft {
    dice: Dice,
    weeks: usize,
    day: i64,
    fields: Map<String, Value>,
}

/// The instance of a seed.
pub(crate) fn instance(seed: u64, size: Size) -> Value {
    let mut dice = Dice::from_seed(seed);
    let weeks = dice.between(size.weeks.0, size.weeks.1) as usize;
    let mut draft = Draft { dice, weeks, day: size.day, fields: Map::new() };
    draft.put("name", json!(format!("random-{seed}")));
    draft.put("weeks", json!(weeks));
    draft.hours();
    draft.calendar();
    draft.ramp();
    draft.places();
    draft.shifts_and_jobs();
    if draft.dice.hits(15) {
        draft.slots();
    }
    if draft.dice.hits(30) {
        draft.start();
    }
    draft.costs();
    if draft.dice.hits(30) { draft.with_base_plan() } else { Value::Object(draft.fields) }
}

impl Draft {
    fn put(&mut self, name: &str, value: Value) {
        self.fields.insert(name.to_owned(), value);
    }

    /// A field for all weeks, or for each.
    fn put_weekly(&mut self, name: &str, least: i64, most: i64) {
        let value = if self.dice.hits(50) {
            json!(self.dice.between(least, most))
        } else {
            json!(self.dice.list(self.weeks, least, most))
        };
        self.put(name, value);
    }

    fn days(&self) -> i64 {
        7 * self.weeks as i64
    }

    fn hours(&mut self) {
        let allowed = match self.dice.between(0, 9) {
            0..=6 => vec![1, 1, 1, 1, 1, 0, 0],
            7 => vec![1; 7],
            _ => self.dice.flags(60),
        };
        self.put("allowed", json!(allowed));
        let min_day = self.dice.between(1, (self.day / 3).max(1));
        self.put("min_day", json!(min_day));
        let (weeks, day) = (self.weeks as i64, self.day);
        let first = self.dice.between((day / 2).max(1), day);
        let cap_day: Vec<i64> = (0..weeks).map(|week| first + (day - first) * week / weeks).collect();
        let days: i64 = self.dice.between(2, 5);
        let cap_week: Vec<i64> = cap_day.iter().map(|cap| cap * days).collect();
        let top = cap_week[self.weeks - 1];
        let begin = self.dice.between(0, top / 2);
        let slack = self.dice.between(0, day);
        let rising = |week: i64| (begin + (top - begin) * week / weeks - slack).max(0);
        let goal: Vec<i64> = (0..weeks).map(rising).collect();
        self.put("cap_day", json!(cap_day));
        self.put("cap_week", json!(cap_week));
        self.put("goal", json!(goal));
        self.put("final", json!(goal[self.weeks - 1]));
        let start_cap = self.dice.between(begin, top);
        self.put("start_cap", json!(start_cap));
        self.put_weekly("max_days", 2, 5);
        self.put_weekly("max_run", 1, 5);
        if self.dice.hits(15) {
            self.put_weekly("min_week", 0, self.day / 2 + 1);
        }
        if self.dice.hits(10) {
            let keep = self.dice.list(self.weeks, 0, 1);
            self.put("keep_days", json!(keep));
        }
    }

    fn calendar(&mut self) {
        let last = self.days() - 1;
        let treatments = if self.dice.hits(50) { self.dice.between(1, 2) as usize } else { 0 };
        let days = self.dice.list(treatments, 0, last);
        self.put("treatment_days", json!(days));
        for (name, most) in [("rest_full", 2), ("rest_light", 3), ("light_max", self.day / 2 + 1)] {
            let value = self.dice.between(0, most);
            self.put(name, json!(value));
        }
        if self.dice.hits(15) {
            let own = [self.dice.between(-3, last), self.dice.between(0, 2), self.dice.between(0, 2), 2];
            self.put("treatments", json!([own]));
        }
        let away = if self.dice.hits(30) { self.dice.between(1, 3) as usize } else { 0 };
        let unavailable = self.dice.list(away, 0, last);
        self.put("unavailable_days", json!(unavailable));
        for name in ["relapse_weeks", "dip_weeks"] {
            if self.dice.hits(25) {
                let week = self.dice.between(0, self.weeks as i64 - 1);
                self.put(name, json!([week]));
            }
        }
        let drop = self.dice.one_of(&[0, 3, 80, 80]);
        self.put("drop_max", json!(drop));
        if self.dice.hits(20) {
            let loose = self.dice.list(2, 0, 3);
            self.put("loose", json!(loose));
        }
        if self.dice.hits(20) {
            let (day, cap) = (self.dice.between(0, last), self.dice.between(0, self.day));
            self.put("day_cap", json!({ day.to_string(): cap }));
        }
    }

    fn ramp(&mut self) {
        self.put_weekly("max_up", 1, 5);
        for (name, percent, least, most) in
            [("fall_max", 25, 0, 3), ("raise_ok", 25, 0, 1), ("hold", 35, 0, 3), ("level_min", 15, 0, self.day)]
        {
            if self.dice.hits(percent) {
                self.put_weekly(name, least, most);
            }
        }
        if self.dice.hits(20) {
            let least = self.dice.between(1, 3);
            self.put("min_up", json!(least));
        }
        if self.dice.hits(10) {
            let most = self.day * 3;
            self.put_weekly("level_max", most / 2, most);
        }
        if self.dice.hits(10) {
            let levels: Vec<i64> = (0..=5 * self.day).step_by(self.dice.between(1, 3) as usize).collect();
            self.put("levels", json!(levels));
        }
        if self.dice.hits(15) {
            let pairs = [[self.dice.between(0, 3 * self.day), self.dice.between(1, 3)]];
            self.put("hold_levels", json!(pairs));
        }
        if self.dice.hits(30) {
            let counts = self.dice.between(0, 1);
            self.put("hold_in_dip", json!(counts));
        }
        if self.dice.hits(20) {
            let soft = self.dice.between(0, 3);
            self.put("soft_up", json!(soft));
        }
    }

    fn places(&mut self) {
        if self.dice.hits(35) {
            let minutes = self.dice.one_of(&[15, 30, 50, 60]);
            self.put("unit_minutes", json!(minutes));
        }
        if !self.dice.hits(35) {
            return;
        }
        let home = self.dice.flags(50);
        self.put("home_ok", json!(home));
        self.put_weekly("home_max", 0, 3);
        if self.dice.hits(50) {
            self.put_weekly("site_min", 0, 2);
        }
        if self.dice.hits(40) {
            let least = number(&self.fields["min_day"]) + self.dice.between(0, 2);
            self.put("min_site", json!(least));
        }
        let commute = self.dice.one_of(&[0, 40, 100]);
        self.put("commute", json!(commute));
        let loads: Map<String, Value> =
            (0..self.weeks).map(|week| ((7 * week + 3).to_string(), json!(self.dice.between(0, 90)))).collect();
        self.put("day_load", json!(loads));
        let unit = self.fields.get("unit_minutes").map_or(30, number);
        if self.dice.hits(60) {
            self.put_weekly("load_day", unit * self.day / 2 + 60, unit * self.day + 120);
        }
        if self.dice.hits(40) {
            self.put_weekly("load_week", unit * self.day + 180, 3 * unit * self.day + 300);
        }
    }

    fn shifts_and_jobs(&mut self) {
        if self.dice.hits(15) {
            let mut values = Map::new();
            for weekday in 0..7 {
                if self.dice.hits(70) {
                    let count = self.dice.between(1, 3) as usize;
                    let lengths = self.dice.list(count, 1, self.day);
                    values.insert(weekday.to_string(), json!(lengths));
                }
            }
            self.put("values", Value::Object(values));
        }
        if self.dice.hits(20) {
            let (from, most) = (self.dice.between((self.day / 2).max(1), self.day), self.dice.between(0, 2));
            self.put("long_from", json!(from));
            self.put("max_long_run", json!(most));
        }
        if self.dice.hits(20) {
            let job = self.dice.flags(50);
            self.put("job", json!(job));
            for (name, percent) in [("job_cap", 60), ("job_goal", 70)] {
                if self.dice.hits(percent) {
                    let of_jobs: Vec<Value> =
                        (0..2).map(|_| json!(self.dice.list(self.weeks, self.day / 2, 3 * self.day))).collect();
                    self.put(name, json!(of_jobs));
                }
            }
        }
    }

    fn slots(&mut self) {
        let count = self.day.max(3) + 2;
        let cost = self.dice.list(count as usize, 0, 4);
        self.put("slots", json!(count));
        self.put("slot_cost", json!(cost));
        let weekday = self.dice.between(0, 4).to_string();
        let core = self.dice.between(0, count - 1);
        self.put("core_slots", json!({ weekday: [core] }));
        if self.dice.hits(40) {
            let open: Vec<i64> = (0..count).filter(|_| self.dice.hits(75)).collect();
            self.put("slot_ok", json!({ "2": open }));
        }
        let (blocks, block) = (self.dice.between(1, 2), self.dice.between(2, 8));
        self.put("max_blocks", json!(blocks));
        self.put("max_block", json!(block));
    }

    fn start(&mut self) {
        let cap = number(&self.fields["cap_week"][0]);
        let worked: Vec<i64> =
            (0..7).map(|day| i64::from(number(&self.fields["allowed"][day]) == 1 && self.dice.hits(50))).collect();
        let mut start = json!({ "level": self.dice.between(0, cap), "worked": worked });
        for (name, percent, least, most) in
            [("age", 50, 0, 4), ("step", 50, -2, 4), ("max_run", 50, 1, 7), ("dip", 30, 0, 1)]
        {
            if self.dice.hits(percent) {
                start[name] = json!(self.dice.between(least, most));
            }
        }
        if worked[6] == 1 && self.dice.hits(50) {
            start["long_run"] = json!(1);
        }
        self.put("start", start);
        if self.dice.hits(70) {
            self.put_weekly("fall_max", 0, cap.max(1));
        }
    }

    fn costs(&mut self) {
        let mut cost = json!({ "pref": self.dice.list(7, -1, 4) });
        for (name, least, most) in [
            ("under", 0, 6),
            ("over", 0, 6),
            ("spread", 0, 3),
            ("smooth", 0, 3),
            ("pattern", 0, 5),
            ("final", 0, 20),
            ("change", 0, 2),
        ] {
            cost[name] = json!(self.dice.between(least, most));
        }
        for (name, most) in [("site", 3), ("job", 3), ("raise", 4), ("big_up", 3)] {
            if self.dice.hits(40) {
                cost[name] = json!(self.dice.between(0, most));
            }
        }
        if self.dice.hits(40) {
            cost["smooth"] = json!(0);
        }
        self.put("cost", cost);
    }

    /// A plan that runs, mostly one that can be: the best plan of the same wishes, with other goals from some day on.
    fn with_base_plan(mut self) -> Value {
        let first = Value::Object(self.fields.clone());
        let Ok(solution) = solve(&Problem::from_json(&first.to_string()).unwrap()) else { return first };
        let from = match self.dice.between(0, 2) {
            0 => 0,
            1 => 7 * self.dice.between(0, self.weeks as i64),
            _ => self.dice.between(0, self.days()),
        };
        let goals: Vec<i64> = (0..self.weeks)
            .map(|week| (number(&self.fields["goal"][week]) + self.dice.between(-6, 3)).max(0))
            .collect();
        self.put("goal", json!(goals));
        self.put("base_plan", json!(solution.days));
        self.put("change_from", json!(from));
        Value::Object(self.fields)
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_default()
}
