//! A synthetic person before there is a database: who it is, where it works, and what happens to it week by week.

use houvast_actions::add_moment::NewMoment;
use houvast_actions::doors::synthetic::SyntheticPerson;
use houvast_actions::record_check_in::CheckIn;
use houvast_casework::adjustment::Keeping;
use houvast_casework::case::Reason;
use houvast_casework::check_in::CheckInRhythm;
use houvast_casework::contact::ContactAgreement;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_wish::PlanWish;
use houvast_casework::share::{Item, Purpose};
use houvast_casework::wish::Priority;
use jiff::civil::{Date, Time, Weekday, time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Somebody made up, with everything that happens.
#[derive(Debug, Clone)]
pub(super) struct Person {
    /// Who.
    pub(super) who: SyntheticPerson,
    /// Where; none for somebody without an absence.
    pub(super) job: Option<Job>,
    /// What happens, in order.
    pub(super) acts: Vec<Act>,
}

/// An employment from which somebody is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Job {
    /// Which employer, by its place in the list.
    pub(super) employer: usize,
    /// Which of its two managers.
    pub(super) manager: usize,
    /// Personnel number.
    pub(super) number: u32,
    /// Contract minutes a week.
    pub(super) contract: Minutes,
    /// First day of absence.
    pub(super) first_day: Date,
    /// The end the employer expects.
    pub(super) expected_end: Option<Date>,
    /// Whether the employer knows a private mail address.
    pub(super) has_mail: bool,
}

/// Something that happens so many weeks before the demonstration's own week.
#[derive(Debug, Clone)]
pub(super) struct Act {
    /// How many weeks ago.
    pub(super) weeks_ago: u32,
    /// What.
    pub(super) deed: Deed,
}

/// Hours as somebody planned them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Planned {
    /// The hours.
    pub(super) hours: HoursPlan,
    /// The wish that led to them; none where they were simply chosen.
    pub(super) wish: Option<PlanWish>,
}

/// What can happen. Each is one action of the product.
#[derive(Debug, Clone)]
pub(super) enum Deed {
    /// The employer reports the absence.
    Report,
    /// The person opens the own space, with the absence where there is one.
    OpenSpace,
    /// The person says why.
    Tell(Reason),
    /// A moment on the line.
    Moment(NewMoment),
    /// How often to ask.
    Rhythm(CheckInRhythm),
    /// A check-in.
    CheckIn(CheckIn),
    /// Own words.
    Note(&'static str),
    /// Energy, sleep and load of a day.
    Day([u8; 3]),
    /// A plan.
    Adopt(Box<Planned>),
    /// The plan goes to work.
    Publish,
    /// A wish of the closed list.
    Wish(&'static str, Priority),
    /// A wish is asked at work.
    AskAtWork(&'static str),
    /// Something has changed.
    Change,
    /// A share with the professional in that hat.
    Share(Item, Hat, Purpose, i64),
    /// The end of it.
    EndShare(Item, Hat),
    /// The person asks the service for a talk, in these words.
    AskTalk(&'static str),
    /// The manager records how contact is kept.
    AgreeContact(ContactAgreement),
    /// The manager records hours.
    AgreeHours(HoursPlan),
    /// The manager does something with the adjustment of that number in the register.
    Keep(u32, Keeping),
    /// The manager opens the absence.
    WorkLook,
    /// A professional opens the file.
    CareLook(Hat),
    /// A professional opens what is shared.
    OpenItem(Item, Hat),
    /// A professional writes a process note for the own discipline.
    WriteNote(Hat, &'static str),
}

/// The times of a week at which things happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hour {
    /// Monday morning: employers' lists.
    List,
    /// Tuesday evening: the person.
    Evening,
    /// Wednesday morning: the workplace.
    Office,
    /// Thursday afternoon: the prevention service.
    Consult,
}

impl Deed {
    /// When in a week it happens.
    pub(super) fn hour(&self) -> Hour {
        match self {
            Self::Report => Hour::List,
            Self::AgreeContact(_) | Self::AgreeHours(_) | Self::Keep(..) | Self::WorkLook => Hour::Office,
            Self::CareLook(_) | Self::OpenItem(..) | Self::WriteNote(..) => Hour::Consult,
            _ => Hour::Evening,
        }
    }
}

/// Weeks counted back from the one the demonstration stands in.
#[derive(Debug, Clone)]
pub(super) struct Calendar {
    this_monday: Date,
    zone: TimeZone,
}

impl Calendar {
    /// The calendar of a demonstration that starts at a moment.
    pub(super) fn of(now: Timestamp, zone: TimeZone) -> Self {
        let today = now.to_zoned_datetime(zone.clone()).date();
        let since = today.weekday().since(Weekday::Monday);
        Self { this_monday: today.saturating_sub(i64::from(since).days()), zone }
    }

    /// The Monday of a week.
    pub(super) fn monday(&self, weeks_ago: u32) -> Date {
        self.this_monday.saturating_sub(i64::from(weeks_ago).weeks())
    }

    /// The Monday of a week to come.
    pub(super) fn monday_in(&self, weeks: u32) -> Date {
        self.this_monday.saturating_add(i64::from(weeks).weeks())
    }

    /// The moment of an hour of a week.
    pub(super) fn moment(&self, weeks_ago: u32, hour: Hour) -> Timestamp {
        let (days, at): (i64, Time) = match hour {
            Hour::List => (0, time(6, 30, 0, 0)),
            Hour::Evening => (1, time(19, 10, 0, 0)),
            Hour::Office => (2, time(10, 20, 0, 0)),
            Hour::Consult => (3, time(14, 5, 0, 0)),
        };
        let day = self.monday(weeks_ago).saturating_add(days.days());
        let there = self.zone.to_timestamp(day.to_datetime(at));
        there.unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The day it is at a moment.
    pub(super) fn day(&self, moment: Timestamp) -> Date {
        moment.to_zoned_datetime(self.zone.clone()).date()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_week_begins_on_its_monday_and_its_hours_follow_each_other() {
        let now: Timestamp = "2026-11-29T08:00:00Z".parse().unwrap();
        let calendar = Calendar::of(now, TimeZone::get("Europe/Brussels").unwrap());
        assert_eq!(calendar.monday(0), date(2026, 11, 23));
        assert_eq!(calendar.monday(2), date(2026, 11, 9));
        assert_eq!(calendar.monday_in(1), date(2026, 11, 30));
        let hours = [Hour::List, Hour::Evening, Hour::Office, Hour::Consult].map(|hour| calendar.moment(0, hour));
        assert!(hours.is_sorted() && hours[3] < now);
        assert_eq!(calendar.moment(40, Hour::Evening).to_string(), "2026-02-17T18:10:00Z");
    }
}
