//! Plan B as its maker sees it: when, how many hours at which level, who takes over what, when to talk.

use houvast_casework::plan_b::PlanB;
use houvast_language::Speaker;

use super::words::{say_minutes, say_working_days};

/// Plan B, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBShown {
    /// When to switch, in words.
    pub when: Vec<String>,
    /// Own words.
    pub takes_over: String,
    /// Who is told, in own words.
    pub tells: String,
    /// The day to talk.
    pub talk_on: Option<String>,
    /// From when, hours of plan A, hours and days of plan B.
    pub rows: Vec<[String; 4]>,
}

impl PlanBShown {
    /// A plan B in words.
    #[must_use]
    pub fn of(plan_b: &PlanB, t: &Speaker) -> Self {
        let rows = plan_b.grid.iter().map(|row| {
            [
                t.short_date(row.from),
                say_minutes(t, row.level),
                say_minutes(t, row.week.total()),
                say_working_days(t, &row.week),
            ]
        });
        Self {
            when: plan_b.when.iter().map(|trigger| t.named("plan-b-when", trigger.name())).collect(),
            takes_over: plan_b.takes_over.clone(),
            tells: plan_b.tells.clone(),
            talk_on: plan_b.talk_on.map(|day| t.date(day)),
            rows: rows.collect(),
        }
    }
}
