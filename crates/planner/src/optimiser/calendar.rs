//! What treatments, holidays and bad weeks make of each day and week.

use super::problem::Problem;

/// What lies on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct DayMarks {
    /// A treatment, or a full rest day after one.
    pub(crate) rest: bool,
    /// Most units of a light day after treatment.
    pub(crate) light_max: Option<i64>,
    /// Not available.
    pub(crate) unavailable: bool,
}

/// What kind of week it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct WeekMarks {
    /// It holds a treatment, a full-rest or a light day.
    pub(crate) treatment: bool,
    /// A week of a relapse.
    pub(crate) relapse: bool,
    /// Holiday, check-up, a bad week.
    pub(crate) quiet: bool,
}

impl WeekMarks {
    /// Whether the week may lie below its level.
    pub(crate) fn dips(self) -> bool {
        self.treatment || self.relapse || self.quiet
    }

    /// Whether other weekdays than in the weeks beside it cost nothing.
    pub(crate) fn is_free_of_pattern(self) -> bool {
        self.treatment || self.quiet
    }
}

/// Every day and every week.
#[derive(Debug)]
pub(crate) struct Calendar {
    /// By day.
    pub(crate) days: Vec<DayMarks>,
    /// By week.
    pub(crate) weeks: Vec<WeekMarks>,
}

impl Calendar {
    /// Marks every day and week.
    pub(crate) fn of(problem: &Problem) -> Self {
        let mut days = vec![DayMarks::default(); 7 * problem.weeks];
        for treatment in &problem.treatments {
            let rest = treatment.day..=treatment.day + treatment.full;
            let light = treatment.day + treatment.full + 1..=treatment.day + treatment.full + treatment.light;
            rest.for_each(|day| mark(&mut days, day, |marks| marks.rest = true));
            light.for_each(|day| {
                mark(&mut days, day, |marks| {
                    let least = marks.light_max.map_or(treatment.light_max, |max| max.min(treatment.light_max));
                    marks.light_max = Some(least);
                });
            });
        }
        problem.unavailable_days.iter().for_each(|day| mark(&mut days, *day, |marks| marks.unavailable = true));
        let has = |list: &[i64], week: usize| list.iter().any(|one| usize::try_from(*one) == Ok(week));
        let weeks = (0..problem.weeks).map(|week| WeekMarks {
            treatment: days[7 * week..7 * week + 7].iter().any(|day| day.rest || day.light_max.is_some()),
            relapse: has(&problem.relapse_weeks, week),
            quiet: has(&problem.dip_weeks, week),
        });
        Self { weeks: weeks.collect(), days }
    }
}

/// Days before and after the plan are passed over.
fn mark(days: &mut [DayMarks], day: i64, change: impl FnOnce(&mut DayMarks)) {
    if let Some(marks) = usize::try_from(day).ok().and_then(|day| days.get_mut(day)) {
        change(marks);
    }
}
