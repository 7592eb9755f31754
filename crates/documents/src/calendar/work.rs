//! The calendar of one absence at work: agreed hours, contact moments and days of the law, written from the `work` compartment alone.

use houvast_access::WorkView;
use houvast_language::{Speaker, Value};
use jiff::civil::{Date, Time};

use super::agreed::{contact_of, hours_of, last_day};
use super::{Calendar, Choices, Item, LawDay, Titles, When};
use crate::adjustment::title_of;

/// The bytes of the calendar that a work seat sees of an absence. `address` is the public id of the absence.
#[must_use]
pub fn work_calendar(view: &WorkView, address: &str, days: &[LawDay], choices: Choices, t: &Speaker) -> String {
    let work = view.work();
    let name = work.report.as_ref().map(|report| report.name.as_str()).unwrap_or_default();
    let until = last_day(work);
    let mut items = Vec::new();
    if let Some(agreed) = &work.hours {
        let title = |minutes: u32, span: Option<(Time, Time)>| {
            let work = say_work(minutes, span, t);
            match choices.titles {
                Titles::Neutral => work,
                Titles::Real => t.say_with("calendar-of-person", &[("name", Value::from(name)), ("what", work.into())]),
            }
        };
        items.extend(hours_of(&agreed.what, agreed.on, choices.day_begins, until, title));
    }
    if let Some(agreed) = &work.contact {
        let title = match choices.titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => t.say_with("calendar-contact-with", &[("name", Value::from(name))]),
        };
        items.extend(contact_of(agreed, until, title));
    }
    for one in &work.adjustments {
        let Some(review_on) = one.review_on() else { continue };
        let title = match choices.titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => {
                let what = title_of(one.what, t);
                t.say_with("calendar-of-person", &[("name", Value::from(name)), ("what", what.into())])
            }
        };
        let as_of = one.history.last().map_or(one.asked_on, |(day, _)| *day);
        let (name, when) = (format!("adjustment {}", one.number), When::Days(review_on, review_on));
        items.push(Item { name, title, when, weekly: None, as_of });
    }
    let as_of = work.report.as_ref().map_or(Date::ZERO, |report| report.first_day);
    items.extend(days.iter().map(|day| Item {
        name: format!("day {} {}", day.name, day.on),
        title: match choices.titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => {
                let words = [("name", Value::from(name)), ("what", Value::from(&day.title))];
                t.say_with("calendar-of-person", &words)
            }
        },
        when: When::Days(day.on, day.on),
        weekly: None,
        as_of,
    }));
    let title = match choices.titles {
        Titles::Neutral => t.say("calendar-title"),
        Titles::Real => name.to_owned(),
    };
    Calendar { title, zone: t.locale.country.zone_name(), of: format!("work {address}"), items }.write()
}

/// "Work 9.00–12.00", or "Work, 3 hours" where no time is known.
pub(super) fn say_work(minutes: u32, span: Option<(Time, Time)>, t: &Speaker) -> String {
    match span {
        Some((from, until)) => {
            let of = |time: Time| format!("{}:{:02}", time.hour(), time.minute());
            t.say_with("calendar-work-from", &[("from", of(from).into()), ("until", of(until).into())])
        }
        None => t.say_with("calendar-work", &[("hours", t.hours(i64::from(minutes)).into())]),
    }
}
