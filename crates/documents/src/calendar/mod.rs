//! Calendars (iCalendar, RFC 5545): what stands in one, and how it is written.
//!
//! Times are written on the clock of the reader's country with its rules for summer time, and what comes back every week
//! is one entry with a rule, so that nine o'clock stays nine o'clock. No entry rings.
//!
//! INVARIANT: nothing here reads a clock or draws a number. The same facts give the same bytes, and the calendar of a
//! workplace is written from the `work` compartment alone.

mod agreed;
mod days;
mod own;
mod text;
mod work;

use jiff::civil::{Date, Time};

pub use days::days_calendar;
pub use own::{OwnWorkplace, own_calendar};
pub use work::work_calendar;

/// How entries are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// "Appointment", "Work": whoever sees the calendar learns nothing more.
    Neutral,
    /// What it is.
    Real,
}

/// What the reader chose about a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    /// How entries are called.
    pub titles: Titles,
    /// When work begins on a day of work: the plan knows lengths only. None: work stands beside the day, without a time.
    pub day_begins: Option<Time>,
}

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Whole days, from the first to the last.
    Days(Date, Date),
    /// From a time on, so many minutes.
    Hours(Date, Time, u32),
}

/// How often it comes back, every so many weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Weekly {
    pub(crate) every: u8,
    /// The last day on which it may be; none where it stays.
    pub(crate) last: Option<Date>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// What makes it the same entry after a change.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) when: When,
    pub(crate) weekly: Option<Weekly>,
    /// The day from which it stands as it does.
    pub(crate) as_of: Date,
}

/// A day of the law that concerns the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LawDay {
    /// Which rule, of which absence: another day is another entry.
    pub name: String,
    /// What it is, in plain words.
    pub title: String,
    /// The last day.
    pub on: Date,
}

/// Everything in one calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Calendar {
    /// What it is called in the reader's list of calendars.
    pub(crate) title: String,
    /// The clock.
    pub(crate) zone: &'static str,
    /// Makes names of entries different from those of other calendars.
    pub(crate) of: String,
    pub(crate) items: Vec<Item>,
}
