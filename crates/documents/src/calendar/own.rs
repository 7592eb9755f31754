//! The person's own calendar: what the page of the calendar shows, contact agreed with each workplace, days of the law.

use houvast_access::OwnView;
use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::hours::Minutes;
use houvast_casework::moment::Moment;
use houvast_casework::own_days::{Beside, DaysBeside, list_beside};
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_wish::PlanWish;
use houvast_language::{Speaker, Value};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use super::agreed::{contact_of, hours_of, last_day};
use super::work::say_work;
use super::{Calendar, Choices, Item, LawDay, Titles, Weekly, When};

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
    let mut items = personal(health, choices, t);
    for workplace in workplaces {
        let title = match choices.titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => t.say_with("calendar-contact-with", &[("name", Value::from(workplace.employer))]),
        };
        let contact = workplace.work.contact.as_ref();
        let contact = contact.and_then(|agreed| contact_of(agreed, last_day(workplace.work), title));
        items.extend(contact.map(|item| Item { name: format!("contact {}", workplace.address), ..item }));
    }
    let as_of = opened_on(health, t);
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

fn opened_on(health: &HealthState, t: &Speaker) -> Date {
    t.day_of(health.opened_at.unwrap_or_default())
}

/// What the page of the calendar shows: the line, work and the way to it, treatment, rest, check-ups, days away, exercise.
fn personal(health: &HealthState, choices: Choices, t: &Speaker) -> Vec<Item> {
    let as_of = opened_on(health, t);
    let mut items: Vec<Item> = health.moments.iter().map(|moment| moment_of(moment, choices.titles, t)).collect();
    let wish = health.plan_made.as_ref().and_then(|made| made.wish.as_ref());
    if let Some(plan) = health.plan.as_ref().filter(|_| health.resting_since.is_none()) {
        let title = |minutes: u32, span: Option<(Time, Time)>| say_work(minutes, span, t);
        items.extend(hours_of(plan, as_of, choices.day_begins, None, title));
        let commute = wish.map(|wish| wish.commute.0).unwrap_or_default();
        if commute > 0 {
            let home = health.plan_made.as_ref().map(|made| made.home.as_slice()).unwrap_or_default();
            let on_site = hours_of(&on_site(plan, home), as_of, choices.day_begins, None, |_, _| String::new());
            items.extend(on_site.into_iter().flat_map(|work| ways_of(&work, commute, t)));
        }
    }
    if let Some(wish) = wish {
        let beside = list_beside(wish, &health.moments).into_iter();
        items.extend(beside.map(|days| beside_of(days, as_of, choices.titles, t)));
        items.extend(exercise_of(wish, as_of, choices.titles, t));
    }
    items
}

/// A plan without its days at home.
fn on_site(plan: &HoursPlan, home: &[[bool; 7]]) -> HoursPlan {
    let mut on_site = plan.clone();
    for (step, home) in on_site.steps.iter_mut().zip(home) {
        for (minutes, _) in step.week.0.iter_mut().zip(home).filter(|(_, home)| **home) {
            *minutes = Minutes(0);
        }
    }
    on_site
}

/// The way to work and back around its hours; beside the day where no time is known.
fn ways_of(work: &Item, commute: u32, t: &Speaker) -> Vec<Item> {
    let way = |name: &str, when| Item {
        name: format!("{name} {}", work.name),
        title: t.say("calendar-travel"),
        when,
        weekly: work.weekly,
        as_of: work.as_of,
    };
    let When::Hours(on, begins, minutes) = work.when else { return vec![way("way", work.when)] };
    let (there, back) = (commute / 2, commute - commute / 2);
    let begins = i64::from(begins.hour()) * 60 + i64::from(begins.minute());
    let ends = begins + i64::from(minutes);
    let at = |minutes: i64| Time::midnight().wrapping_add(minutes.minutes());
    // A way that crosses midnight would fall on another day: it stands beside this one.
    if begins < i64::from(there) || ends >= 24 * 60 {
        return vec![way("way", When::Days(on, on))];
    }
    let there = way("there", When::Hours(on, at(begins - i64::from(there)), there));
    vec![there, way("back", When::Hours(on, at(ends), back))]
}

// keys: plan-calendar-treatment plan-calendar-rest plan-calendar-light plan-calendar-check_up plan-calendar-away
fn beside_of(days: DaysBeside, as_of: Date, titles: Titles, t: &Speaker) -> Item {
    let title = match (titles, days.what) {
        (Titles::Real, what) => t.named("plan-calendar", what.name()),
        (Titles::Neutral, Beside::Treatment | Beside::CheckUp) => t.say("calendar-appointment"),
        (Titles::Neutral, Beside::Rest | Beside::Away) => t.say("calendar-free"),
        (Titles::Neutral, Beside::Light) => t.say("calendar-short_day"),
    };
    let name = format!("{} {}", days.what.name(), days.from);
    Item { name, title, when: When::Days(days.from, days.until), weekly: None, as_of }
}

/// Exercise: every week from the first of the wish on.
fn exercise_of(wish: &PlanWish, as_of: Date, titles: Titles, t: &Speaker) -> Vec<Item> {
    let weekdays = wish.exercise.iter().zip(0_i64..).filter(|(minutes, _)| minutes.0 > 0);
    let of_weekday = |(minutes, weekday): (&Minutes, i64)| {
        let on = wish.starts_on.saturating_add(weekday.days());
        let title = match titles {
            Titles::Neutral => t.say("calendar-appointment"),
            Titles::Real => t.say_with("plan-calendar-exercise", &[("n", Value::from(i64::from(minutes.0)))]),
        };
        let weekly = Some(Weekly { every: 1, last: None });
        Item { name: format!("exercise {weekday}"), title, when: When::Days(on, on), weekly, as_of }
    };
    weekdays.map(of_weekday).collect()
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

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;
    use houvast_casework::ids::MomentId;
    use houvast_casework::moment::MomentKind;
    use houvast_casework::plan::{Step, WeekHours};
    use houvast_casework::plan_made::PlanMade;
    use houvast_casework::plan_wish::{Away, TreatmentCycle};
    use houvast_language::{Country, Language, Locale};
    use jiff::civil::{date, time};

    use super::*;

    /// Four hours on Monday, and on Friday at home; a treatment of the wish stands on the line too.
    fn health() -> HealthState {
        let mut wish = PlanWish::of_contract(Minutes(2280), date(2027, 1, 4));
        wish.commute = Minutes(101);
        wish.treatment =
            Some(TreatmentCycle { first: date(2027, 1, 12), every_weeks: 3, times: 2, rest_days: 2, light_days: 1 });
        wish.check_ups = vec![date(2027, 2, 10)];
        wish.away = vec![Away { from: date(2027, 3, 1), until: date(2027, 3, 5) }];
        wish.exercise[1] = Minutes(45);
        let week = WeekHours([240, 0, 0, 0, 240, 0, 0].map(Minutes));
        let hours = HoursPlan::new(date(2027, 1, 4), vec![Step { weeks: 2, week }]).unwrap();
        let home = vec![[false, false, false, false, true, false, false]];
        let made = PlanMade { wish: Some(wish), home, ..PlanMade::of_hours(hours.clone()) };
        let (id, on) = (MomentId::new(0, &mut Counted(1)), date(2027, 1, 12));
        let moment = Moment { id, kind: MomentKind::Treatment, on, until: None, words: None };
        HealthState { plan: Some(hours), plan_made: Some(made), moments: vec![moment], ..HealthState::default() }
    }

    fn titles(health: &HealthState, titles: Titles, day_begins: Option<Time>) -> Vec<String> {
        let t = Speaker::new(Locale { language: Language::En, country: Country::Be });
        let said = |item: &Item| match item.when {
            When::Days(from, until) if from == until => format!("{} {}", item.title, from),
            When::Days(from, until) => format!("{} {from}/{until}", item.title),
            When::Hours(on, from, minutes) => format!("{} {on} {from} {minutes}", item.title),
        };
        personal(health, Choices { titles, day_begins }, &t).iter().map(said).collect()
    }

    #[test]
    fn the_feed_holds_what_the_page_holds_and_nothing_twice() {
        let expect = [
            "treatment 2027-01-12",
            "work, 4 hours 2027-01-04",
            "work, 4 hours 2027-01-08",
            "on the way 2027-01-04",
            "treatment 2027-02-02",
            "rest 2027-01-13/2027-01-14",
            "taking it easy 2027-01-15",
            "rest 2027-02-03/2027-02-04",
            "taking it easy 2027-02-05",
            "check-up 2027-02-10",
            "away 2027-03-01/2027-03-05",
            "exercise: 45 minutes 2027-01-05",
        ];
        assert_eq!(titles(&health(), Titles::Real, None), expect);
    }

    #[test]
    fn unasked_no_entry_tells_of_health() {
        let neutral: std::collections::BTreeSet<String> = titles(&health(), Titles::Neutral, None)
            .iter()
            .filter_map(|title| title.rsplit_once(' ').map(|(title, _)| title.to_owned()))
            .collect();
        let expect = ["appointment", "free", "on the way", "shorter day", "work, 4 hours"];
        assert_eq!(neutral.iter().map(String::as_str).collect::<Vec<_>>(), expect);
    }

    #[test]
    fn the_way_lies_around_the_hours_on_days_at_work_alone() {
        let timed = titles(&health(), Titles::Neutral, Some(time(9, 0, 0, 0)));
        let ways: Vec<&String> = timed.iter().filter(|title| title.starts_with("on the way")).collect();
        assert_eq!(ways, ["on the way 2027-01-04 08:10:00 50", "on the way 2027-01-04 13:00:00 51"]);
        let late = titles(&health(), Titles::Neutral, Some(time(0, 30, 0, 0)));
        assert!(late.contains(&"on the way 2027-01-04".to_owned()), "{late:?}");
    }

    #[test]
    fn while_everything_rests_the_line_and_the_appointments_stay() {
        let resting = HealthState { resting_since: Some(Timestamp::UNIX_EPOCH), ..health() };
        let left = titles(&resting, Titles::Real, None);
        assert!(left.iter().all(|title| !title.starts_with("work") && !title.starts_with("on the way")), "{left:?}");
        assert!(left.contains(&"check-up 2027-02-10".to_owned()));
    }
}
