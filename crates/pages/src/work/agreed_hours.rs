//! Agreed hours as the workplace and the prevention service see them: from when, which hours, of which day the agreement is.
//! No plan A or B, no reasons, no earlier versions, no worked hours (product rule 6).

use houvast_casework::absence::Agreed;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_language::{Speaker, Value};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::hours_chart::{Bar, bars};

/// The days of a week in the order of plans.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// A step of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRow {
    /// The Monday it begins.
    pub from: String,
    /// How long it holds.
    pub lasts: String,
    /// Monday to Sunday; a dash on free days.
    pub days: Vec<String>,
    /// The week's hours.
    pub total: String,
}

/// Agreed hours, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedHours {
    /// "Agreements of 12 November 2026".
    pub of_day: String,
    /// What the drawing says, in words.
    pub in_words: String,
    /// One bar a week.
    pub bars: Vec<Bar>,
    /// The days of the week: name and first letters.
    pub days: Vec<(&'static str, String)>,
    /// The steps.
    pub rows: Vec<StepRow>,
    /// Which days are worked at home, where places were agreed.
    pub places: Option<String>,
}

impl AgreedHours {
    /// Agreed hours seen on a day.
    #[must_use]
    pub fn of(agreed: &Agreed<HoursPlan>, today: Date, t: &Speaker) -> Self {
        let mut shown = Self::of_plan(&agreed.what, today, t);
        shown.of_day = t.say_with("work-agreements-of", &[("date", Value::from(t.date(agreed.on)))]);
        shown
    }

    /// Hours without a day of agreement: a plan somebody shared.
    #[must_use]
    pub fn of_plan(plan: &HoursPlan, today: Date, t: &Speaker) -> Self {
        let rows = list_rows(plan, t);
        let spans: Vec<String> = rows.iter().map(|row| format!("{}: {}", row.from, row.total)).collect();
        let in_words = t.say_with("work-hours-in-words", &[("steps", Value::from(spans.join("; ")))]);
        let days = WEEK.map(|day| (t.weekday(day), t.weekday(day).chars().take(2).collect())).to_vec();
        let places = plan.home.map(|home| say_places(&home, t));
        Self { of_day: String::new(), in_words, bars: bars(plan, today, t), days, rows, places }
    }
}

/// "At home: Wednesday, Friday. The other days at work."
#[must_use]
pub fn say_places(home: &[bool; 7], t: &Speaker) -> String {
    let days: Vec<&str> = WEEK.iter().zip(home).filter(|(_, home)| **home).map(|(day, _)| t.weekday(*day)).collect();
    t.say_with("work-hours-places", &[("days", Value::from(days.join(", ")))])
}

fn list_rows(plan: &HoursPlan, t: &Speaker) -> Vec<StepRow> {
    let mut from = plan.starts_on;
    let last = plan.steps.len().saturating_sub(1);
    let mut rows = Vec::with_capacity(plan.steps.len());
    for (number, step) in plan.steps.iter().enumerate() {
        let lasts = if number == last {
            t.say("work-hours-stays")
        } else {
            t.say_with("work-weeks", &[("n", Value::from(i64::from(step.weeks)))])
        };
        let day = |minutes: &Minutes| match minutes.0 {
            0 => "–".to_owned(),
            _ => t.bare_hours(i64::from(minutes.0)),
        };
        let total = t.hours(i64::from(step.week.total().0));
        rows.push(StepRow { from: t.short_date(from), lasts, days: step.week.0.iter().map(day).collect(), total });
        from = from.saturating_add((i32::from(step.weeks) * 7).days());
    }
    rows
}
