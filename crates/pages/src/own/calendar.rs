//! A calendar to subscribe to: the own one, or that of one absence at work. The same choices, and what each means there.

use askama::Template;
use houvast_language::Value;
use jiff::civil::{Date, Time, date};

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// Whose calendar it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CalendarOf {
    /// The person's own.
    Own,
    /// That of one absence at work.
    Work {
        /// The public id of the absence.
        address: String,
        /// The person's name.
        name: String,
    },
}

/// What was filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarForm {
    /// `neutral` or `real`.
    pub titles: String,
    /// When work begins; empty for no time.
    pub begins: String,
}

impl Default for CalendarForm {
    fn default() -> Self {
        Self { titles: "neutral".to_owned(), begins: "09:00".to_owned() }
    }
}

impl CalendarForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let find = |name| find_value(pairs, name).to_owned();
        Self { titles: find("titles"), begins: find("begins") }
    }

    /// What holds already.
    #[must_use]
    pub fn of(real_titles: bool, begins: Option<Time>) -> Self {
        let begins = begins.map(|at| format!("{:02}:{:02}", at.hour(), at.minute()));
        let titles = if real_titles { "real" } else { "neutral" };
        Self { titles: titles.to_owned(), begins: begins.unwrap_or_default() }
    }

    /// Whether entries say what they are, and when work begins.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self) -> Result<(bool, Option<Time>), Vec<FieldFault>> {
        let mut faults = Vec::new();
        if !["neutral", "real"].contains(&self.titles.as_str()) {
            faults.push(FieldFault::of("titles", "calendar-fault-titles"));
        }
        let begins = Time::strptime("%H:%M", &self.begins).ok();
        if begins.is_none() && !self.begins.is_empty() {
            faults.push(FieldFault::of("begins", "calendar-fault-begins"));
        }
        if faults.is_empty() { Ok((self.titles == "real", begins)) } else { Err(faults) }
    }
}

/// The page of a calendar.
#[derive(Template)]
#[template(path = "own/calendar.html")]
pub struct CalendarPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whose.
    pub of: CalendarOf,
    /// Since when there is an address, and when it was fetched last.
    pub standing: Option<(Date, Option<Date>)>,
    /// The address, right after it was made: shown this once.
    pub made: Option<String>,
    /// What was filled in.
    pub form: CalendarForm,
    /// What does not fit.
    pub faults: Faults,
}

impl CalendarPage {
    fn is_own(&self) -> bool {
        self.of == CalendarOf::Own
    }

    fn path(&self) -> String {
        match &self.of {
            CalendarOf::Own => "/own/calendar".to_owned(),
            CalendarOf::Work { address, .. } => format!("/work/{address}/calendar"),
        }
    }

    fn back(&self) -> (String, String) {
        match &self.of {
            CalendarOf::Own => ("/own/settings".to_owned(), self.frame.t.say("own-nav-settings")),
            CalendarOf::Work { address, name } => (format!("/work/{address}"), name.clone()),
        }
    }

    fn say_lead(&self) -> String {
        self.frame.t.say(if self.is_own() { "calendar-own-lead" } else { "calendar-work-lead" })
    }

    fn say_real(&self) -> String {
        self.frame.t.say(if self.is_own() { "calendar-own-real-hint" } else { "calendar-work-real-hint" })
    }

    fn say_who(&self) -> String {
        self.frame.t.say(if self.is_own() { "calendar-own-who" } else { "calendar-work-who" })
    }

    /// The address as calendar programs open it by themselves.
    fn webcal(&self) -> String {
        let made = self.made.as_deref().unwrap_or_default();
        made.split_once("://").map_or(String::new(), |(_, rest)| format!("webcal://{rest}"))
    }

    fn say_standing(&self) -> Option<String> {
        let t = &self.frame.t;
        let (made, fetched) = self.standing?;
        let made = Value::from(t.date(made));
        Some(match fetched {
            Some(fetched) => t.say_with("calendar-fetched", &[("made", made), ("fetched", t.date(fetched).into())]),
            None => t.say_with("calendar-not-fetched", &[("made", made)]),
        })
    }

    /// An address that was fetched.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let frame = in_own_space(frame);
        let standing = Some((date(2026, 11, 12), Some(date(2026, 11, 24))));
        let (form, faults) = (CalendarForm::default(), Faults::default());
        Self { frame, of: CalendarOf::Own, standing, made: None, form, faults }
    }

    /// An address that was made just now.
    #[must_use]
    pub fn made(frame: Frame) -> Self {
        let made = Some(format!("https://houvast.example/calendar/{}.ics", "A".repeat(43)));
        Self { made, standing: Some((date(2026, 11, 24), None)), ..Self::sample(frame) }
    }

    /// Sent with a time that is none, and no address yet.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let form = CalendarForm { titles: String::new(), begins: "25".to_owned() };
        let faults = say_all(&form.read().err().unwrap_or_default(), &frame.t);
        Self { form, faults, standing: None, ..Self::sample(frame) }
    }

    /// At work, nothing made yet.
    #[must_use]
    pub fn at_work(frame: Frame) -> Self {
        let of = CalendarOf::Work { address: "0".repeat(26), name: "Ana Vermeulen".to_owned() };
        let (form, faults) = (CalendarForm::default(), Faults::default());
        Self { frame, of, standing: None, made: None, form, faults }
    }

    /// At work, made just now.
    #[must_use]
    pub fn made_at_work(frame: Frame) -> Self {
        let Self { made, standing, .. } = Self::made(Frame::open(frame.t, "/"));
        Self { made, standing, ..Self::at_work(frame) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_may_be_left_out_and_must_be_one_otherwise() {
        let read = |titles: &str, begins: &str| {
            CalendarForm { titles: titles.to_owned(), begins: begins.to_owned() }.read().map_err(|faults| faults.len())
        };
        assert_eq!(read("neutral", ""), Ok((false, None)));
        assert_eq!(read("real", "08:30"), Ok((true, Some(jiff::civil::time(8, 30, 0, 0)))));
        assert_eq!(read("", "25:00"), Err(2));
        assert_eq!(read("neutral", "8"), Err(1));
    }

    #[test]
    fn what_holds_comes_back_in_the_form() {
        let form = CalendarForm::of(true, Some(jiff::civil::time(7, 5, 0, 0)));
        assert_eq!(form, CalendarForm { titles: "real".to_owned(), begins: "07:05".to_owned() });
    }
}
