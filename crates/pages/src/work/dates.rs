//! The page on which dates are recorded: the expected end, the first day back, the last day of the contract.

use askama::Template;
use jiff::civil::{Date, date};

use super::absence::SAMPLE_ADDRESS;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DatesForm {
    /// The end the employer expects.
    pub expected_end: String,
    /// The first day back.
    pub ended_on: String,
    /// The last day of the contract.
    pub last_day: String,
}

/// The three dates, as read.
pub type Three = [Option<Date>; 3];

impl DatesForm {
    /// The dates as they are.
    #[must_use]
    pub fn of([expected_end, ended_on, last_day]: Three) -> Self {
        let text = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        Self { expected_end: text(expected_end), ended_on: text(ended_on), last_day: text(last_day) }
    }

    /// The form as it was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let value = |name| find_value(pairs, name).to_owned();
        Self { expected_end: value("expected_end"), ended_on: value("ended_on"), last_day: value("last_day") }
    }

    /// The dates, for a spell that began on a day, where a last day was recorded before or not.
    ///
    /// # Errors
    /// Every field that cannot stay as it is.
    pub fn read(&self, first_day: Date, has_last_day: bool) -> Result<Three, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut day = |field: &'static str, text: &str, least: Date| {
            if text.is_empty() {
                return None;
            }
            match text.parse::<Date>() {
                Ok(day) if text.len() == 10 && (1990..=2100).contains(&day.year()) => {
                    if day < least {
                        faults.push(FieldFault::of(field, "work-dates-before-start"));
                    }
                    Some(day)
                }
                _ => {
                    faults.push(FieldFault::of(field, "work-dates-not-a-date"));
                    None
                }
            }
        };
        let expected_end = day("expected_end", &self.expected_end, first_day);
        let ended_on = day("ended_on", &self.ended_on, first_day.tomorrow().unwrap_or(first_day));
        let last_day = day("last_day", &self.last_day, first_day);
        if self.last_day.is_empty() && has_last_day {
            faults.push(FieldFault::of("last_day", "work-dates-keep-last"));
        }
        if faults.is_empty() { Ok([expected_end, ended_on, last_day]) } else { Err(faults) }
    }
}

/// The form of dates.
#[derive(Template)]
#[template(path = "work/dates.html")]
pub struct DatesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// What was filled in.
    pub form: DatesForm,
    /// What is to be mended.
    pub faults: Faults,
    /// Which state of the file was seen.
    pub seen: String,
}

impl DatesPage {
    /// The dates of somebody who is absent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let form = DatesForm::of([Some(date(2027, 1, 31)), None, None]);
        let (address, name) = (SAMPLE_ADDRESS.to_owned(), "Ana Vermeulen".to_owned());
        Self { frame, address, name, form, faults: Faults::default(), seen: String::new() }
    }

    /// Everything to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form =
            DatesForm { expected_end: "soon".to_owned(), ended_on: "2026-03-02".to_owned(), ..DatesForm::default() };
        let faults = form.read(date(2026, 3, 2), true).err().unwrap_or_default();
        let faults = say_all(&faults, &frame.t);
        Self { form, faults, ..Self::sample(frame) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(expected_end: &str, ended_on: &str, last_day: &str) -> DatesForm {
        let [expected_end, ended_on, last_day] = [expected_end, ended_on, last_day].map(str::to_owned);
        DatesForm { expected_end, ended_on, last_day }
    }

    #[test]
    fn every_wrong_date_names_its_field() {
        let first_day = date(2026, 3, 2);
        let fields = |form: DatesForm, has_last| -> Vec<String> {
            let faults = form.read(first_day, has_last).err().unwrap_or_default();
            faults.into_iter().map(|fault| fault.field).collect()
        };
        assert_eq!(fields(form("", "", ""), false), [""; 0]);
        assert_eq!(fields(form("2026-03-02", "2026-03-03", "2026-03-02"), false), [""; 0]);
        assert_eq!(fields(form("soon", "2026-03-02", "1989-01-01"), false), ["expected_end", "ended_on", "last_day"]);
        assert_eq!(fields(form("", "", ""), true), ["last_day"]);
    }
}
