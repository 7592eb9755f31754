//! Agreed hours as somebody fills them in: a start and steps of a week each, raw text kept until it can be read.

use houvast_casework::contact::Day;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, NotAPlan, Step, WeekHours};
use houvast_language::Speaker;
use jiff::civil::{Date, Weekday};

use super::contact_form::read_agreed_on;
use crate::form::FieldFault;

/// Steps shown at least; empty ones are left aside.
const SHOWN: usize = 3;
/// Steps a form takes at most: more than anybody fills in, fewer than would make the page heavy.
const MOST: usize = 16;

/// One step as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepForm {
    /// How many weeks.
    pub weeks: String,
    /// Hours of Monday to Sunday as people write them.
    pub days: [String; 7],
}

impl StepForm {
    fn is_empty(&self) -> bool {
        self.weeks.is_empty() && self.days.iter().all(String::is_empty)
    }
}

/// What was filled in, as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HoursForm {
    /// The first Monday.
    pub starts_on: String,
    /// The steps, empty ones included.
    pub steps: Vec<StepForm>,
    /// The days worked at home, Monday first; none where nothing was agreed about places.
    pub home: [bool; 7],
    /// The day of the agreement.
    pub agreed_on: String,
    /// Asked for one step more, not for saving.
    pub wants_more: bool,
}

impl HoursForm {
    /// A form for first hours: only the day of the agreement is filled in.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { agreed_on: today.to_string(), steps: vec![StepForm::default(); SHOWN], ..Self::default() }
    }

    /// A form that starts from what holds now; the day of the new agreement is today. Steps beyond the form's room are left out.
    #[must_use]
    pub fn of(plan: &HoursPlan, today: Date, t: &Speaker) -> Self {
        let step = |step: &Step| StepForm {
            weeks: step.weeks.to_string(),
            days: step.week.0.map(|day| if day.0 == 0 { String::new() } else { written(day, t) }),
        };
        let form = Self {
            starts_on: plan.starts_on.to_string(),
            steps: plan.steps.iter().take(MOST).map(step).collect(),
            home: plan.home.unwrap_or_default(),
            agreed_on: today.to_string(),
            wants_more: false,
        };
        form.with_room(SHOWN)
    }

    /// What a browser sent: `starts_on`, `agreed_on`, `weeks-0`, `day-0-0` … `day-0-6`, `weeks-1` …, and `more` from the
    /// button that adds a step.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            let value = value.trim().to_owned();
            match name.as_str() {
                "starts_on" => form.starts_on = value,
                "agreed_on" => form.agreed_on = value,
                "home" => {
                    if let Some(day) = Day::ALL.iter().position(|day| day.name() == value) {
                        form.home[day] = true;
                    }
                }
                "more" => form.wants_more = true,
                name => {
                    if let Some(field) = find_field(name).filter(|(row, _)| *row < MOST) {
                        form.fill(field, value);
                    }
                }
            }
        }
        form.with_room(SHOWN)
    }

    /// The same form with one empty step more, as far as there is room.
    #[must_use]
    pub fn with_one_more(self) -> Self {
        let rows = (self.steps.len() + 1).min(MOST);
        self.with_room(rows)
    }

    /// Whether another step fits.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.steps.len() < MOST
    }

    /// The plan and the day of its agreement.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self, today: Date) -> Result<(HoursPlan, Date), Vec<FieldFault>> {
        let mut faults = Vec::new();
        let starts_on = read_start(&self.starts_on).map_err(|key| faults.push(FieldFault::of("starts_on", key))).ok();
        let mut steps = Vec::new();
        let last = self.steps.iter().rposition(|step| !step.is_empty());
        for (row, step) in self.steps.iter().enumerate().filter(|(_, step)| !step.is_empty()) {
            steps.extend(read_step(row, step, last == Some(row), &mut faults));
        }
        if last.is_none() {
            faults.push(FieldFault::of("day-0-0", "work-hours-error-no-step"));
        }
        let agreed_on =
            read_agreed_on(&self.agreed_on, today).map_err(|key| faults.push(FieldFault::of("agreed_on", key))).ok();
        match (starts_on, agreed_on) {
            (Some(starts_on), Some(agreed_on)) if faults.is_empty() => {
                let plan = HoursPlan::new(starts_on, steps).map_err(|error| vec![fault_of(error)])?;
                Ok((plan.with_home(self.home), agreed_on))
            }
            _ => Err(faults),
        }
    }

    fn with_room(mut self, rows: usize) -> Self {
        if self.steps.len() < rows {
            self.steps.resize_with(rows, StepForm::default);
        }
        self
    }

    fn fill(&mut self, (row, day): (usize, Option<usize>), value: String) {
        let mut form = std::mem::take(self).with_room(row + 1);
        match day {
            Some(day) => form.steps[row].days[day] = value,
            None => form.steps[row].weeks = value,
        }
        *self = form;
    }
}

/// `weeks-2` is row 2, `day-2-6` the Sunday of row 2.
fn find_field(name: &str) -> Option<(usize, Option<usize>)> {
    if let Some(row) = name.strip_prefix("weeks-") {
        return Some((row.parse().ok()?, None));
    }
    let (row, day) = name.strip_prefix("day-")?.split_once('-')?;
    let day = day.parse().ok().filter(|day| *day < 7)?;
    Some((row.parse().ok()?, Some(day)))
}

fn read_start(text: &str) -> Result<Date, &'static str> {
    let day: Date = text.parse().map_err(|_| "work-hours-error-start")?;
    if day.weekday() == Weekday::Monday { Ok(day) } else { Err("work-hours-error-monday") }
}

/// One step; its faults are added. The last step stays, so it needs no number of weeks.
fn read_step(row: usize, form: &StepForm, is_last: bool, faults: &mut Vec<FieldFault>) -> Option<Step> {
    let before = faults.len();
    let weeks = match form.weeks.parse::<u8>() {
        Ok(weeks @ 1..=104) => weeks,
        _ if is_last && form.weeks.is_empty() => 1,
        _ => {
            faults.push(FieldFault::of(format!("weeks-{row}"), "work-hours-error-weeks"));
            1
        }
    };
    let mut days = [Minutes(0); 7];
    for (day, text) in form.days.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        match Minutes::parse_hours(text) {
            Ok(minutes) if minutes.0 <= 16 * 60 => days[day] = minutes,
            Ok(_) => faults.push(FieldFault::of(format!("day-{row}-{day}"), "work-hours-error-day-long")),
            Err(_) => faults.push(FieldFault::of(format!("day-{row}-{day}"), "work-hours-error-day")),
        }
    }
    if form.days.iter().all(String::is_empty) {
        faults.push(FieldFault::of(format!("day-{row}-0"), "work-hours-error-no-day"));
    }
    (faults.len() == before).then_some(Step { weeks, week: WeekHours(days) })
}

fn fault_of(error: NotAPlan) -> FieldFault {
    match error {
        NotAPlan::NotAMonday => FieldFault::of("starts_on", "work-hours-error-monday"),
        NotAPlan::Empty => FieldFault::of("day-0-0", "work-hours-error-no-step"),
        NotAPlan::DayTooLong => FieldFault::of("day-0-0", "work-hours-error-day-long"),
        NotAPlan::TooLong => FieldFault::of("weeks-0", "work-hours-error-too-long"),
    }
}

/// Hours exactly as the form reads them back: decimal where two decimals hold them, else hours and minutes.
fn written(minutes: Minutes, t: &Speaker) -> String {
    let decimal = t.bare_hours(i64::from(minutes.0));
    if Minutes::parse_hours(&decimal) == Ok(minutes) {
        return decimal;
    }
    format!("{}:{:02}", minutes.0 / 60, minutes.0 % 60)
}

#[cfg(test)]
mod tests;
