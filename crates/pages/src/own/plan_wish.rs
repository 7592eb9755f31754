//! What a person wishes for before hours are proposed: pace, first week, days, longest day.

use houvast_casework::contact::Day;
use houvast_casework::hours::Minutes;
use houvast_language::Speaker;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use crate::form::{FieldFault, find_value};
use crate::work::agreed_hours::WEEK;

/// Names of the paces, slow first. The words are `plan-pace-*`.
pub const PACES: [&str; 3] = ["slow", "usual", "fast"];

/// The longest days one can choose, in whole hours.
pub const LONGEST_DAYS: std::ops::RangeInclusive<u8> = 2..=12;

/// A wish as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WishForm {
    /// Name of a pace.
    pub pace: String,
    /// A Monday, as year-month-day.
    pub starts_on: String,
    /// Names of days.
    pub days: Vec<String>,
    /// Whole hours.
    pub longest_day: String,
    /// Hours a week by contract.
    pub contract: String,
}

/// A wish that can be put to the planner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// One of [`PACES`].
    pub pace: &'static str,
    /// A Monday.
    pub starts_on: Date,
    /// Days to work on in the end, Monday first.
    pub days: [bool; 7],
    /// The longest day.
    pub longest_day: Minutes,
    /// The contract a week.
    pub contract: Minutes,
}

/// A wish that can be read and cannot be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unmet {
    /// Too few hours a week for steps.
    ContractTooShort,
    /// A day would be too short to be worth the way.
    TooManyDays,
    /// The contract does not fit.
    TooFewDays,
}

impl Unmet {
    /// The field to change, and how.
    #[must_use]
    pub fn fault(self) -> FieldFault {
        match self {
            Self::ContractTooShort => FieldFault::of("contract", "plan-fault-contract-short"),
            Self::TooManyDays => FieldFault::of("days", "plan-fault-too-many-days"),
            Self::TooFewDays => FieldFault::of("days", "plan-fault-too-few-days"),
        }
    }
}

impl WishForm {
    /// What stands in a fresh form: the usual pace, working days, eight hours.
    #[must_use]
    pub fn fresh(contract: String) -> Self {
        let days = Day::ALL.iter().take(5).map(|day| day.name().to_owned()).collect();
        Self { pace: "usual".to_owned(), starts_on: String::new(), days, longest_day: "8".to_owned(), contract }
    }

    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let find = |name| find_value(pairs, name).to_owned();
        let days = pairs.iter().filter(|(name, _)| name == "days").map(|(_, value)| value.trim().to_owned()).collect();
        Self {
            pace: find("pace"),
            starts_on: find("starts_on"),
            days,
            longest_day: find("longest_day"),
            contract: find("contract"),
        }
    }

    /// The wish.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self) -> Result<Wish, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let mut fault = |field: &str, key| faults.push(FieldFault::of(field, key));
        let pace = PACES.into_iter().find(|pace| *pace == self.pace);
        if pace.is_none() {
            fault("pace", "plan-fault-pace");
        }
        let starts_on: Option<Date> = self.starts_on.parse().ok().filter(|day: &Date| day.weekday() == Weekday::Monday);
        if starts_on.is_none() {
            fault("starts_on", "plan-fault-starts_on");
        }
        let mut days = [false; 7];
        for (chosen, day) in days.iter_mut().zip(Day::ALL) {
            *chosen = self.has_day(day);
        }
        if !days.contains(&true) {
            fault("days", "plan-fault-days");
        }
        let longest_day: Option<u8> = self.longest_day.parse().ok().filter(|hours| LONGEST_DAYS.contains(hours));
        if longest_day.is_none() {
            fault("longest_day", "plan-fault-longest_day");
        }
        let contract = Minutes::parse_hours(&self.contract).ok();
        if contract.is_none() {
            fault("contract", "plan-fault-contract");
        }
        match (pace, starts_on, longest_day, contract) {
            (Some(pace), Some(starts_on), Some(hours), Some(contract)) if faults.is_empty() => {
                Ok(Wish { pace, starts_on, days, longest_day: Minutes(u32::from(hours) * 60), contract })
            }
            _ => Err(faults),
        }
    }

    /// Whether a day was chosen.
    #[must_use]
    pub fn has_day(&self, day: &Day) -> bool {
        self.days.iter().any(|name| name == day.name())
    }

    /// Whether this Monday was chosen.
    #[must_use]
    pub fn starts_on(&self, monday: &Date) -> bool {
        self.starts_on == monday.to_string()
    }

    /// Whether this is the longest day.
    #[must_use]
    pub fn is_longest(&self, hours: &u8) -> bool {
        self.longest_day == hours.to_string()
    }
}

/// The Mondays one can begin on: this week's where today is one, then half a year.
#[must_use]
pub fn list_mondays(today: Date) -> Vec<Date> {
    let since_monday = today.weekday().since(Weekday::Monday);
    let first = if since_monday == 0 { today } else { today.saturating_add((7 - i32::from(since_monday)).days()) };
    (0..26).map(|week| first.saturating_add((week * 7).days())).collect()
}

/// A Monday as one chooses it.
#[must_use]
pub fn say_monday(t: &Speaker, monday: &Date) -> String {
    t.date(*monday)
}

/// The name of a day in a sentence.
#[must_use]
pub fn say_day(t: &Speaker, day: &Day) -> &'static str {
    let place = Day::ALL.iter().position(|other| other == day).unwrap_or_default();
    t.weekday(WEEK[place % 7])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn one_can_begin_on_a_monday_from_today_on() {
        let check = |today, first| assert_eq!(list_mondays(today)[0], first);
        check(date(2026, 11, 30), date(2026, 11, 30));
        check(date(2026, 12, 1), date(2026, 12, 7));
        check(date(2026, 12, 6), date(2026, 12, 7));
        assert!(list_mondays(date(2026, 12, 6)).iter().all(|day| day.weekday() == Weekday::Monday));
    }

    fn typed(changed: (&str, &str)) -> WishForm {
        let full = [("pace", "usual"), ("starts_on", "2026-11-30"), ("days", "monday"), ("days", "friday")];
        let full = full.into_iter().chain([("longest_day", "8"), ("contract", "7,6")]);
        let pairs = full.filter(|(name, _)| *name != changed.0).chain([changed]);
        WishForm::from_pairs(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>())
    }

    #[test]
    fn what_was_typed_becomes_a_wish() {
        let wish = typed(("pace", "slow")).read().unwrap();
        assert_eq!((wish.pace, wish.contract, wish.longest_day), ("slow", Minutes(456), Minutes(480)));
        assert_eq!(wish.days, [true, false, false, false, true, false, false]);
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        for changed in [
            ("pace", "at once"),
            ("starts_on", "2026-12-01"),
            ("days", "every"),
            ("longest_day", "13"),
            ("contract", "veel"),
        ] {
            let faults = typed(changed).read().unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), [changed.0]);
        }
    }

    #[test]
    fn days_have_their_own_names() {
        assert_eq!(say_day(&Speaker::default(), &Day::Sunday), "zondag");
    }
}
