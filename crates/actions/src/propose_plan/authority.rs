//! Authority first (product rule 5): more hours or other days are wished until the paper of the country is there. Less,
//! resting and stopping are always allowed at once.

use houvast_casework::absence::Country;
use houvast_casework::plan::{HoursPlan, WeekHours};
use jiff::ToSpan;
use jiff::civil::Date;

/// What has to be there before hours change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// Nothing: no day grows.
    AtOnce,
    /// A new request to the physician of the sickness fund, before the change (BE-E09).
    Request,
    /// The adjustment of the plan van aanpak by both sides.
    Adjustment,
}

/// What a change from one week to the weeks after a day asks for.
#[must_use]
pub fn authority_for(country: Country, now: &WeekHours, hours: &HoursPlan, from: Date) -> Authority {
    let grows = changes_of(hours, from).iter().any(|(_, week)| exceeds(week, now));
    match (grows, country) {
        (false, _) => Authority::AtOnce,
        (true, Country::Belgium) => Authority::Request,
        (true, Country::Netherlands) => Authority::Adjustment,
    }
}

fn exceeds(week: &WeekHours, now: &WeekHours) -> bool {
    week.0.iter().zip(now.0).any(|(after, before)| *after > before)
}

/// The Mondays from a day on at which a plan grows or moves to other days, with the new week.
#[must_use]
pub fn changes_of(hours: &HoursPlan, from: Date) -> Vec<(Date, WeekHours)> {
    let mut monday = hours.starts_on;
    let mut reached = WeekHours::default();
    let mut changes = Vec::new();
    for step in &hours.steps {
        if exceeds(&step.week, &reached) {
            if monday >= from {
                changes.push((monday, step.week));
            }
            for (most, day) in reached.0.iter_mut().zip(step.week.0) {
                *most = (*most).max(day);
            }
        }
        monday = monday.saturating_add((7 * i32::from(step.weeks)).days());
    }
    // A step that began before the day and still lasts counts from the day on.
    if changes.is_empty()
        && let Some((_, week)) = hours.find_week_on(from)
    {
        changes.push((from, week));
    }
    changes
}
