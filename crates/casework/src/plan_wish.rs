//! What a person wishes of a plan, in words of life: days, treatment, travel, exercise, holidays, pace and aim. Only a few
//! of them need an answer; [`PlanWish::of_contract`] holds the defaults of all others.

use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};

use crate::contact::choices;
use crate::hours::Minutes;
use crate::plan::HoursPlan;
use crate::plan_details::{Details, NotDetails};

choices! {
    /// How large the steps are and how long each is held. Conservative defaults of our own (E5).
    Pace {
        /// About 5 % of the contract more, every 3 weeks.
        Slow = "slow",
        /// About 10 % of the contract more, every 2 weeks.
        Usual = "usual",
        /// About 15 % of the contract more, every 2 weeks.
        Fast = "fast",
    }
}

choices! {
    /// Where the plan goes.
    Aim {
        /// Up, step by step.
        Grow = "grow",
        /// The same hours all the time.
        Level = "level",
        /// Comfort comes first: level or down, never up.
        Comfort = "comfort",
    }
}

choices! {
    /// What a weekday is for the person.
    DayWish {
        /// Gladly.
        Gladly = "gladly",
        /// Rather not, if it must be.
        RatherNot = "rather_not",
        /// Never.
        Never = "never",
    }
}

/// A treatment that comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreatmentCycle {
    /// The day of one treatment, the next or an earlier one.
    pub first: Date,
    /// Weeks from one to the next, 1 to 12.
    pub every_weeks: u8,
    /// How many, the first among them, 1 to 26.
    pub times: u8,
    /// Days without work after the day itself, 0 to 13.
    pub rest_days: u8,
    /// Days with half the work after those, 0 to 13.
    pub light_days: u8,
}

/// Hours of the day at which one has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CoreHours {
    /// From.
    pub from: Time,
    /// Until.
    pub until: Time,
}

/// Days away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Away {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// A wish that can be put to the planner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanWish {
    /// Hours a week by contract, or those one works for oneself.
    pub contract: Minutes,
    /// The Monday of the first week.
    pub starts_on: Date,
    /// How fast.
    pub pace: Pace,
    /// Where to.
    pub aim: Aim,
    /// Hours a week to end at or to stay at; the contract without it.
    pub level: Option<Minutes>,
    /// Monday to Sunday.
    pub days: [DayWish; 7],
    /// The longest day of work.
    pub longest_day: Minutes,
    /// The only lengths of a working day: shifts, lessons. Empty for any length.
    pub shifts: Vec<Minutes>,
    /// Hours at which one has to be there on every working day.
    pub core: Option<CoreHours>,
    /// The way to work and back, together.
    pub commute: Minutes,
    /// Most days a week at home.
    pub telework_days: u8,
    /// A treatment that comes back.
    pub treatment: Option<TreatmentCycle>,
    /// The week after a treatment is usually a bad one.
    #[serde(default)]
    pub bad_week: bool,
    /// Days of check-ups.
    pub check_ups: Vec<Date>,
    /// Exercise, physiotherapy or care, Monday to Sunday.
    pub exercise: [Minutes; 7],
    /// Holidays and other days away.
    pub away: Vec<Away>,
    /// Hours a week that are approved for work during incapacity (Belgium).
    pub approved: Option<Minutes>,
    /// The same hours every week, around treatments too, so that the course gives nothing away.
    pub even: bool,
    /// What most people leave out.
    #[serde(default)]
    pub details: Details,
}

/// Why a wish cannot be put to the planner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAWish {
    /// The first day is no Monday.
    #[error("a plan starts on a Monday")]
    NotAMonday,
    /// No day was left.
    #[error("choose at least one day")]
    NoDays,
    /// Fewer than four hours a week, or more than eighty.
    #[error("a week of work has 4 to 80 hours")]
    Contract,
    /// A level of nothing, or above the contract.
    #[error("the hours to end at lie above the contract")]
    Level,
    /// Shorter than an hour or longer than sixteen.
    #[error("the longest day has 1 to 16 hours")]
    LongestDay,
    /// A shift that is longer than the longest day.
    #[error("a shift is longer than the longest day")]
    Shift,
    /// Core hours that end before they begin, or last longer than the longest day.
    #[error("core hours lie within the longest day")]
    Core,
    /// More than six hours of travel.
    #[error("at most six hours of travel a day")]
    Commute,
    /// Numbers of a treatment that are out of reach.
    #[error("a treatment comes back after 1 to 12 weeks, 1 to 26 times")]
    Treatment,
    /// Days away that end before they begin.
    #[error("the last day lies before the first")]
    Away,
    /// Details that cannot be planned.
    #[error(transparent)]
    Details(#[from] NotDetails),
}

impl PlanWish {
    /// The wish of somebody who answered nothing but the contract and the first week: working days, the usual pace.
    #[must_use]
    pub fn of_contract(contract: Minutes, starts_on: Date) -> Self {
        let mut days = [DayWish::Gladly; 7];
        days[5..].fill(DayWish::Never);
        Self {
            contract,
            starts_on,
            pace: Pace::Usual,
            aim: Aim::Grow,
            level: None,
            days,
            longest_day: Minutes(8 * 60),
            shifts: Vec::new(),
            core: None,
            commute: Minutes(0),
            telework_days: 0,
            treatment: None,
            bad_week: false,
            check_ups: Vec::new(),
            exercise: [Minutes(0); 7],
            away: Vec::new(),
            approved: None,
            even: false,
            details: Details::default(),
        }
    }

    /// A wish behind hours of which no wish is known: their days, their longest day, where they end.
    #[must_use]
    pub fn of_hours(hours: &HoursPlan) -> Self {
        let longest = hours.weeks().flat_map(|week| week.0).map(|day| day.0).max().unwrap_or_default();
        let highest = hours.weeks().map(|week| week.total().0).max().unwrap_or_default();
        let mut wish = Self::of_contract(Minutes(highest.clamp(4 * 60, 80 * 60)), hours.starts_on);
        let is_worked = |day: usize| hours.weeks().any(|week| week.0[day].0 > 0);
        for (day, of_day) in wish.days.iter_mut().enumerate() {
            *of_day = if is_worked(day) { DayWish::Gladly } else { DayWish::Never };
        }
        if wish.days.iter().all(|day| *day == DayWish::Never) {
            wish.days = Self::of_contract(wish.contract, hours.starts_on).days;
        }
        wish.longest_day = Minutes(longest.clamp(8 * 60, 16 * 60));
        wish
    }

    /// Checks every answer against its bounds.
    ///
    /// # Errors
    /// [`NotAWish`] names the first that cannot stay.
    pub fn check(self) -> Result<Self, NotAWish> {
        if self.starts_on.weekday() != Weekday::Monday {
            return Err(NotAWish::NotAMonday);
        }
        if self.days.iter().all(|day| *day == DayWish::Never) {
            return Err(NotAWish::NoDays);
        }
        if !(4 * 60..=80 * 60).contains(&self.contract.0) {
            return Err(NotAWish::Contract);
        }
        if self.level.is_some_and(|level| level.0 < 60 || level > self.contract) {
            return Err(NotAWish::Level);
        }
        if !(60..=16 * 60).contains(&self.longest_day.0) {
            return Err(NotAWish::LongestDay);
        }
        if self.shifts.iter().any(|shift| shift.0 < 60 || *shift > self.longest_day) {
            return Err(NotAWish::Shift);
        }
        if self.core.is_some_and(|core| core.until <= core.from || core.length() > self.longest_day) {
            return Err(NotAWish::Core);
        }
        if self.commute.0 > 6 * 60 {
            return Err(NotAWish::Commute);
        }
        if self.treatment.is_some_and(|cycle| !cycle.is_within_bounds()) {
            return Err(NotAWish::Treatment);
        }
        if self.away.iter().any(|away| away.until < away.from) {
            return Err(NotAWish::Away);
        }
        self.details.check(self.contract, self.core)?;
        Ok(self)
    }

    /// A day of each bad week after a treatment: the one in the middle of the seven days after it. None in a course that is
    /// to be the same every week.
    pub fn bad_weeks(&self) -> impl Iterator<Item = Date> + '_ {
        let cycle = self.treatment.as_ref().filter(|_| self.bad_week && !self.even);
        cycle.into_iter().flat_map(TreatmentCycle::days).map(|day| day.saturating_add(4.days()))
    }

    /// The hours the plan ends at.
    #[must_use]
    pub fn ends_at(&self) -> Minutes {
        self.level.unwrap_or(self.contract)
    }
}

impl CoreHours {
    /// How long they last.
    #[must_use]
    pub fn length(&self) -> Minutes {
        let minutes = |time: Time| u32::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or(0);
        Minutes(minutes(self.until).saturating_sub(minutes(self.from)))
    }
}

impl TreatmentCycle {
    fn is_within_bounds(&self) -> bool {
        (1..=12).contains(&self.every_weeks)
            && (1..=26).contains(&self.times)
            && self.rest_days <= 13
            && self.light_days <= 13
    }

    /// The day of every treatment.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        (0..i64::from(self.times)).filter_map(|number| {
            self.first.checked_add(jiff::Span::new().weeks(number * i64::from(self.every_weeks))).ok()
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;
    use crate::plan::{Step, WeekHours};

    fn wish() -> PlanWish {
        PlanWish::of_contract(Minutes(1824), date(2027, 1, 4))
    }

    fn check(change: impl FnOnce(&mut PlanWish), expect: NotAWish) {
        let mut wish = wish();
        change(&mut wish);
        assert_eq!(wish.check(), Err(expect));
    }

    #[test]
    fn what_cannot_be_planned_is_refused_by_name() {
        assert_eq!(wish().check(), Ok(wish()));
        check(|wish| wish.starts_on = date(2027, 1, 5), NotAWish::NotAMonday);
        check(|wish| wish.days = [DayWish::Never; 7], NotAWish::NoDays);
        check(|wish| wish.contract = Minutes(239), NotAWish::Contract);
        check(|wish| wish.level = Some(Minutes(1825)), NotAWish::Level);
        check(|wish| wish.longest_day = Minutes(30), NotAWish::LongestDay);
        check(|wish| wish.shifts = vec![Minutes(600)], NotAWish::Shift);
        check(|wish| wish.core = Some(CoreHours { from: time(14, 0, 0, 0), until: time(9, 0, 0, 0) }), NotAWish::Core);
        check(|wish| wish.commute = Minutes(361), NotAWish::Commute);
        check(|wish| wish.treatment = Some(TreatmentCycle { every_weeks: 0, ..cycle() }), NotAWish::Treatment);
        check(|wish| wish.away = vec![Away { from: date(2027, 2, 2), until: date(2027, 2, 1) }], NotAWish::Away);
    }

    fn cycle() -> TreatmentCycle {
        TreatmentCycle { first: date(2027, 1, 11), every_weeks: 3, times: 3, rest_days: 2, light_days: 3 }
    }

    #[test]
    fn a_treatment_comes_back() {
        let days: Vec<Date> = cycle().days().collect();
        assert_eq!(days, [date(2027, 1, 11), date(2027, 2, 1), date(2027, 2, 22)]);
    }

    #[test]
    fn the_bad_week_is_the_one_that_holds_most_of_the_days_after_a_treatment() {
        let bad = |first| {
            let treatment = Some(TreatmentCycle { first, times: 1, ..cycle() });
            PlanWish { treatment, bad_week: true, ..wish() }.bad_weeks().map(|day| day.iso_week_date().week()).next()
        };
        assert_eq!(bad(date(2027, 1, 11)), Some(2), "Monday: this week");
        assert_eq!(bad(date(2027, 1, 13)), Some(2));
        assert_eq!(bad(date(2027, 1, 14)), Some(3), "Thursday: the next one");
        let even = PlanWish { treatment: Some(cycle()), bad_week: true, even: true, ..wish() };
        assert_eq!(even.bad_weeks().count(), 0);
        let before: PlanWish = serde_json::from_value({
            let mut written = serde_json::to_value(wish()).unwrap();
            written.as_object_mut().unwrap().remove("bad_week");
            written
        })
        .unwrap();
        assert_eq!(before, wish(), "a wish of before there was this answer");
    }

    #[test]
    fn hours_of_which_no_wish_is_known_keep_their_days() {
        let mut week = WeekHours::default();
        week.0[1] = Minutes(240);
        week.0[3] = Minutes(240);
        let hours = HoursPlan::new(date(2027, 1, 4), vec![Step { weeks: 2, week }]).unwrap();
        let wish = PlanWish::of_hours(&hours).check().unwrap();
        let gladly: Vec<usize> = (0..7).filter(|day| wish.days[*day] == DayWish::Gladly).collect();
        assert_eq!((gladly, wish.contract), (vec![1, 3], Minutes(480)));
    }
}
