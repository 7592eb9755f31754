//! `/care/away`: somebody of the service is away for some days; deputies see what would wait meanwhile.

use askama::Template;
use jiff::civil::{Date, date};

use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;

/// The day somebody is back.
///
/// # Errors
/// One [`FieldFault`] where it is no day after today.
pub fn read_back_on(text: &str, today: Date) -> Result<Option<Date>, Vec<FieldFault>> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.parse::<Date>().ok().filter(|day| *day > today);
    day.map(Some).ok_or_else(|| vec![FieldFault::of("back_on", "coordination-fault-back")])
}

/// The page.
#[derive(Template)]
#[template(path = "care/away.html")]
pub struct AwayPage {
    /// What stands around it.
    pub frame: Frame,
    /// The first day back, where one is away.
    pub until: Option<Date>,
    /// What was filled in.
    pub back_on: String,
    /// What is to be mended.
    pub faults: Faults,
}

impl AwayPage {
    fn state(&self) -> String {
        let t = &self.frame.t;
        match self.until {
            Some(day) => t.say_with("coordination-you-are-away", &[("date", t.date(day).into())]),
            None => t.say("coordination-you-are-there"),
        }
    }

    /// Away.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let back_on = "2026-12-14".to_owned();
        Self { frame, until: Some(date(2026, 12, 14)), back_on, faults: Faults::default() }
    }

    /// There, with a day that is over.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let back_on = "2026-11-14".to_owned();
        let faults = read_back_on(&back_on, date(2026, 12, 1)).err().unwrap_or_default();
        let faults = say_all(&faults, &frame.t);
        Self { frame, until: None, back_on, faults }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_comes_back_on_a_later_day_or_is_there() {
        let today = date(2026, 12, 1);
        assert_eq!(read_back_on("", today), Ok(None));
        assert_eq!(read_back_on("2026-12-02", today), Ok(Some(date(2026, 12, 2))));
        assert!(read_back_on("2026-12-01", today).is_err() && read_back_on("soon", today).is_err());
    }
}
