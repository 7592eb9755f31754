//! The person's own calendar: moments and treatments, hours of the own plan, contact agreed with each workplace.

use houvast_access::OwnView;
use houvast_casework::absence::WorkState;
use houvast_casework::moment::Moment;
use houvast_language::{Speaker, Value};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::agreed::{contact_of, hours_of, last_day};
use super::work::say_work;
use super::{Calendar, Choices, Item, LawDay, Titles, When};

/// A workplace with which contact is agreed.
#[derive(Debug, Clone, Copy)]
pub struct OwnWorkplace<'a> {
    /// The public id of the absence.
    pub address: &'a str,
    /// The employer's name.
    pub employer: &'a str,
    /// What lies at work.
    pub work: &'a WorkState,
}

/// The bytes of a person's own calendar. While everything rests, the hours of the plan are left out.
#[must_use]
pub fn own_calendar(
    view: &OwnView,
    workplaces: &[OwnWorkplace<'_>],
    days: &[LawDay],
    choices: Choices,
    t: &Speaker,
) -> String {
    let health = view.health();
    let mut items: Vec<Item> = health.moments.iter().map(|moment| moment_of(moment, choices.titles, t)).collect();
    if let Some(plan) = health.plan.as_ref().filter(|_| health.resting_since.is_none()) {
        let as_of = t.day_of(health.opened_at.unwrap_or_default());
        let title = |minutes: u32, span: Option<(Time, Time)>| say_work(minutes, span, t);
        items.extend(hours_of(plan, as_of, choices.day_begins, None, title));
    }
    for workplace in workplaces {
        let title = match choices.titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => t.say_with("calendar-contact-with", &[("name", Value::from(workplace.employer))]),
        };
        let contact = workplace.work.contact.as_ref();
        let contact = contact.and_then(|agreed| contact_of(agreed, last_day(workplace.work), title));
        items.extend(contact.map(|item| Item { name: format!("contact {}", workplace.address), ..item }));
    }
    let as_of = t.day_of(health.opened_at.unwrap_or_default());
    items.extend(days.iter().map(|day| Item {
        name: format!("day {} {}", day.name, day.on),
        title: if choices.titles == Titles::Real { day.title.clone() } else { t.say("calendar-appointment") },
        when: When::Days(day.on, day.on),
        weekly: None,
        as_of,
    }));
    let title = t.say("calendar-title");
    Calendar { title, zone: t.locale.country.zone_name(), of: format!("own {}", view.case()), items }.write()
}

fn moment_of(moment: &Moment, titles: Titles, t: &Speaker) -> Item {
    let title = match (titles, &moment.words) {
        (Titles::Neutral, _) => t.say("calendar-appointment"),
        (Titles::Real, None) => t.named("line-kind", moment.kind.name()),
        (Titles::Real, Some(words)) => format!("{}: {words}", t.named("line-kind", moment.kind.name())),
    };
    let last = moment.until.unwrap_or(moment.on);
    let when = When::Days(moment.on, last);
    Item { name: format!("moment {}", moment.id), title, when, weekly: None, as_of: added_on(moment, t) }
}

/// The day on which a moment was put on the line: its id tells.
fn added_on(moment: &Moment, t: &Speaker) -> Date {
    let seconds = moment.id.0.get_timestamp().map(|at| i64::try_from(at.to_unix().0).unwrap_or_default());
    let at = seconds.and_then(|seconds| Timestamp::from_second(seconds).ok());
    t.day_of(at.unwrap_or_default())
}
