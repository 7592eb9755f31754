//! Small phrases several pages of the own space need.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::WeekHours;
use houvast_casework::plan_details::clock_on;
use houvast_casework::plan_wish::PlanWish;
use houvast_language::{Speaker, Value};

use crate::work::agreed_hours::WEEK;

/// Working time as one says it: whole quarters as hours ("7,5 uur"), everything else by the clock ("7 u 36"), since
/// nobody reads 7.6 hours as seven hours and thirty-six minutes.
#[must_use]
pub fn say_minutes(t: &Speaker, minutes: Minutes) -> String {
    if minutes.0.is_multiple_of(15) {
        return t.hours(i64::from(minutes.0));
    }
    t.say_with(
        "own-hours-and-minutes",
        &[("hours", Value::from(minutes.0 / 60)), ("minutes", Value::from(minutes.0 % 60))],
    )
}

/// The work of a weekday, with its times where the person gave some: "4 uur, 9.00 tot 13.00 uur".
#[must_use]
pub fn say_work(t: &Speaker, wish: Option<&PlanWish>, weekday: usize, minutes: Minutes) -> String {
    let hours = say_minutes(t, minutes);
    match wish.and_then(|wish| clock_on(wish, weekday, minutes)) {
        None => hours,
        Some((from, until)) => {
            let times = [("hours", hours.into()), ("from", t.time(from).into()), ("until", t.time(until).into())];
            t.say_with("plan-clock", &times)
        }
    }
}

/// The working days of a week: "maandag, woensdag, vrijdag".
#[must_use]
pub fn say_working_days(t: &Speaker, week: &WeekHours) -> String {
    let working = WEEK.iter().zip(week.0).filter(|(_, minutes)| minutes.0 > 0);
    working.map(|(day, _)| t.weekday(*day)).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use houvast_language::{Country, Language, Locale};

    use super::*;

    #[test]
    fn a_day_of_seven_hours_thirty_six_is_said_by_the_clock() {
        let check = |language, minutes, expect| {
            let t = Speaker::new(Locale { language, country: Country::Be });
            assert_eq!(say_minutes(&t, Minutes(minutes)), expect);
        };
        check(Language::Nl, 456, "7 u 36");
        check(Language::Fr, 456, "7 h 36");
        check(Language::De, 456, "7 Std. 36");
        check(Language::En, 456, "7 h 36");
        check(Language::Nl, 450, "7,5 uur");
    }
}
