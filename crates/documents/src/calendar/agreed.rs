//! Entries of what is agreed about work: hours step by step, and contact moments.

use houvast_casework::absence::{Agreed, WorkState};
use houvast_casework::contact::ContactAgreement;
use houvast_casework::plan::HoursPlan;
use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::{Item, Weekly, When};

/// Hours of a plan, one entry for every working day of a step. The last step stays until work is whole again.
pub(crate) fn hours_of(
    plan: &HoursPlan,
    as_of: Date,
    day_begins: Option<Time>,
    until: Option<Date>,
    title: impl Fn(u32, Option<(Time, Time)>) -> String,
) -> Vec<Item> {
    let mut items = Vec::new();
    let mut monday = plan.starts_on;
    for (number, step) in plan.steps.iter().enumerate() {
        let next = monday.saturating_add((i32::from(step.weeks) * 7).days());
        let is_last = number + 1 == plan.steps.len();
        let last = if is_last { until } else { earlier(Some(next.saturating_sub(1.day())), until) };
        for (weekday, minutes) in step.week.0.iter().enumerate().filter(|(_, minutes)| minutes.0 > 0) {
            let on = monday.saturating_add(i32::try_from(weekday).unwrap_or_default().days());
            if last.is_some_and(|last| last < on) {
                continue;
            }
            let begins = day_begins.map(|begins| latest_within(begins, minutes.0));
            let span = begins.map(|begins| (begins, begins.wrapping_add(i64::from(minutes.0).minutes())));
            let when = begins.map_or(When::Days(on, on), |begins| When::Hours(on, begins, minutes.0));
            items.push(Item {
                name: format!("hours {number} {weekday}"),
                title: title(minutes.0, span),
                when,
                weekly: Some(Weekly { every: 1, last }),
                as_of,
            });
        }
        monday = next;
    }
    items
}

/// A long day begins earlier, so that it ends the same day.
fn latest_within(begins: Time, minutes: u32) -> Time {
    let latest = 24 * 60 - i64::from(minutes) - 1;
    let asked = i64::from(begins.hour()) * 60 + i64::from(begins.minute());
    let begins = asked.min(latest.max(0));
    Time::midnight().wrapping_add(begins.minutes())
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

/// The last day on which agreements of an absence hold: the day before work is whole again.
pub(crate) fn last_day(work: &WorkState) -> Option<Date> {
    work.ended_on.map(|back| back.saturating_sub(1.day()))
}

/// Contact moments: one entry that comes back; none where contact is on request.
pub(crate) fn contact_of(agreed: &Agreed<ContactAgreement>, until: Option<Date>, title: String) -> Option<Item> {
    let every = agreed.what.every_weeks()?;
    let from = agreed.what.pause_until.map_or(agreed.on, |pause| pause.max(agreed.on));
    let first = agreed.what.find_next_day(agreed.on, from)?;
    if until.is_some_and(|until| until < first) {
        return None;
    }
    Some(Item {
        name: "contact".to_owned(),
        title,
        when: When::Days(first, first),
        weekly: Some(Weekly { every, last: until }),
        as_of: agreed.on,
    })
}
