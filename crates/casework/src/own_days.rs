//! What lies on a person's days beside work: from the wish of the plan, and from the line. The calendar page and the feed
//! read the same. The person's own.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::moment::{Moment, MomentKind};
use crate::plan_wish::{PlanWish, TreatmentCycle};

choices! {
    /// What a wish puts on days.
    Beside {
        /// A treatment.
        Treatment = "treatment",
        /// Days without work after it.
        Rest = "rest",
        /// Days with less work after those.
        Light = "light",
        /// A check-up.
        CheckUp = "check_up",
        /// Holiday and other days away.
        Away = "away",
    }
}

/// Days with something on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysBeside {
    /// What.
    pub what: Beside,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl DaysBeside {
    /// Whether it lies on a day.
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// What a wish puts on days. What a moment on the line names on the same day already is left to that moment.
#[must_use]
pub fn list_beside(wish: &PlanWish, moments: &[Moment]) -> Vec<DaysBeside> {
    let one_day = |what, day| DaysBeside { what, from: day, until: day };
    let is_on_line = |kind, day| moments.iter().any(|moment| moment.kind == kind && moment.names_day(day));
    let mut days = Vec::new();
    if let Some(cycle) = &wish.treatment {
        let treatments = cycle.days().filter(|day| !is_on_line(MomentKind::Treatment, *day));
        days.extend(treatments.map(|day| one_day(Beside::Treatment, day)));
        days.extend(list_after(cycle));
    }
    let check_ups = wish.check_ups.iter().filter(|day| !is_on_line(MomentKind::CheckUp, **day));
    days.extend(check_ups.map(|day| one_day(Beside::CheckUp, *day)));
    days.extend(wish.away.iter().map(|away| DaysBeside { what: Beside::Away, from: away.from, until: away.until }));
    days
}

/// Rest and light days after each treatment, until the next one.
fn list_after(cycle: &TreatmentCycle) -> Vec<DaysBeside> {
    let treatments: Vec<Date> = cycle.days().collect();
    let (rest, light) = (i64::from(cycle.rest_days), i64::from(cycle.light_days));
    let mut days = Vec::new();
    for (number, treatment) in treatments.iter().enumerate() {
        let most = treatments.get(number + 1).map(|next| next.saturating_sub(1.day()));
        for (what, first, last) in [(Beside::Rest, 1, rest), (Beside::Light, rest + 1, rest + light)] {
            let until = treatment.saturating_add(last.days());
            let (from, until) = (treatment.saturating_add(first.days()), most.map_or(until, |most| until.min(most)));
            if from <= until {
                days.push(DaysBeside { what, from, until });
            }
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::chance::Counted;
    use crate::hours::Minutes;
    use crate::ids::MomentId;

    fn wish() -> PlanWish {
        let mut wish = PlanWish::of_contract(Minutes(2280), date(2027, 1, 4));
        wish.treatment =
            Some(TreatmentCycle { first: date(2027, 1, 12), every_weeks: 1, times: 2, rest_days: 2, light_days: 9 });
        wish.check_ups = vec![date(2027, 2, 3)];
        wish
    }

    fn moment(kind: MomentKind, on: Date, until: Option<Date>) -> Moment {
        Moment { id: MomentId::new(0, &mut Counted(1)), kind, on, until, words: None }
    }

    fn on(day: Date, moments: &[Moment]) -> Vec<Beside> {
        list_beside(&wish(), moments).iter().filter(|days| days.is_on(day)).map(|days| days.what).collect()
    }

    #[test]
    fn rest_and_light_days_end_where_the_next_treatment_begins() {
        assert_eq!(on(date(2027, 1, 12), &[]), [Beside::Treatment]);
        assert_eq!(on(date(2027, 1, 14), &[]), [Beside::Rest]);
        assert_eq!(on(date(2027, 1, 18), &[]), [Beside::Light]);
        assert_eq!(on(date(2027, 1, 19), &[]), [Beside::Treatment], "not light any more");
        assert_eq!(on(date(2027, 1, 30), &[]), [Beside::Light]);
        assert_eq!(on(date(2027, 1, 31), &[]), []);
    }

    #[test]
    fn what_stands_on_the_line_is_not_said_twice() {
        let treatment = moment(MomentKind::Treatment, date(2027, 1, 12), None);
        assert_eq!(on(date(2027, 1, 12), std::slice::from_ref(&treatment)), []);
        assert_eq!(on(date(2027, 1, 19), &[treatment]), [Beside::Treatment], "the line names the first alone");
        let check_up = moment(MomentKind::CheckUp, date(2027, 2, 2), Some(date(2027, 2, 4)));
        assert_eq!(on(date(2027, 2, 3), &[check_up]), []);
        let other = moment(MomentKind::Own, date(2027, 2, 3), None);
        assert_eq!(on(date(2027, 2, 3), &[other]), [Beside::CheckUp]);
        let months = moment(MomentKind::Treatment, date(2027, 1, 1), Some(date(2027, 6, 1)));
        assert_eq!(on(date(2027, 1, 12), &[months]), [Beside::Treatment], "months do not name the day in them");
    }
}
