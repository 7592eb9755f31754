//! Why the weeks of a plan are as they are, in sentences: what a week does, its hours beside the wish, what limits it and
//! what would make room. The words are the planner's own (`reasons-*`).

use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::WeekReason;
use houvast_language::{Speaker, Value};
use jiff::ToSpan;

use super::words::say_minutes;

/// Weeks in a row with the same reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonShown {
    /// "Week 3 to 4, from 14 December: 11.5 hours".
    pub head: String,
    /// What the weeks do, and their hours beside the wish.
    pub lines: Vec<String>,
    /// What limits them and what would make room.
    pub limits: Vec<String>,
}

/// Limits that do not go together, in words. Where only the planner's own are left, what people can change is named.
#[must_use]
pub fn list_limits(limits: &[&str], t: &Speaker) -> Vec<String> {
    if limits.is_empty() {
        return vec![t.say("plan-unmet-several")];
    }
    limits.iter().map(|limit| t.named("reasons-limit", limit)).collect()
}

// keys: reasons-course-* reasons-toward-* reasons-limit-* reasons-more-*
/// The reasons of a plan, from its first week on.
#[must_use]
pub fn list_reasons(hours: &HoursPlan, reasons: &[WeekReason], t: &Speaker) -> Vec<ReasonShown> {
    let mut week = 0_usize;
    let mut shown = Vec::with_capacity(reasons.len());
    for reason in reasons {
        let (first, last) = (week + 1, week + usize::from(reason.weeks));
        let totals: Vec<u32> =
            hours.weeks().skip(week).take(usize::from(reason.weeks)).map(|week| week.total().0).collect();
        let monday = hours.starts_on.saturating_add((7 * i64::try_from(week).unwrap_or_default()).days());
        let (least, most) = (totals.iter().min().copied(), totals.iter().max().copied());
        let (least, most) = (least.unwrap_or_default(), most.unwrap_or_default());
        let say = |minutes| say_minutes(t, houvast_casework::hours::Minutes(minutes));
        let span = if least == most { say(least) } else { format!("{} – {}", say(least), say(most)) };
        let args = [
            ("first", Value::from(first)),
            ("last", Value::from(last)),
            ("date", t.short_date(monday).into()),
            ("hours", span.into()),
        ];
        let head = t.say_with(if first == last { "plan-reason-week" } else { "plan-reason-weeks" }, &args);
        let lines = vec![t.named("reasons-course", &reason.course), t.named("reasons-toward", &reason.toward)];
        let limit = |name: &String| format!("{} {}", t.named("reasons-limit", name), t.named("reasons-more", name));
        shown.push(ReasonShown { head, lines, limits: reason.limits.iter().map(limit).collect() });
        week = last;
    }
    shown
}
