//! Working days: the weekdays of a family of rules, less the public holidays of its country.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use serde::Deserialize;

use crate::day::Day;
use crate::written::{CalendarText, WeekdayName};

/// The lists of holidays, by country.
const HOLIDAYS: [(&str, &str); 2] =
    [("be", include_str!("../packs/holidays/be.yaml")), ("nl", include_str!("../packs/holidays/nl.yaml"))];

/// The public holidays of a country, as a rule for each.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// The country.
    pub country: String,
    /// The years the list was made for.
    pub years: Years,
    /// Where it was read.
    pub source: HolidaySource,
    /// The days.
    pub days: Vec<Holiday>,
}

/// The years a list was made for, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// The first.
    pub from: i16,
    /// The last.
    pub to: i16,
}

/// Where a list of holidays was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidaySource {
    /// The text of the law.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Where it was read.
    pub read_at: Vec<String>,
    /// When it was read.
    pub checked_on: Date,
}

/// A holiday: a fixed day of the year, or a distance from Easter Sunday.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// What it is called.
    pub name: String,
    /// Month of a fixed day.
    #[serde(default)]
    pub month: Option<i8>,
    /// Day of a fixed day.
    #[serde(default)]
    pub day: Option<i8>,
    /// Days it moves when it is a Sunday.
    #[serde(default)]
    pub if_sunday: i32,
    /// Days after Easter Sunday.
    #[serde(default)]
    pub easter: Option<i32>,
}

impl Holidays {
    /// The list of a country, if there is one.
    ///
    /// # Errors
    /// The list cannot be read.
    pub fn find(country: &str) -> Result<Option<Self>, serde_norway::Error> {
        let text = HOLIDAYS.iter().find(|(name, _)| *name == country).map(|(_, text)| *text);
        text.map(serde_norway::from_str).transpose()
    }

    /// Every date of the list, in rising order.
    #[must_use]
    pub fn list_dates(&self) -> Vec<Date> {
        self.list_days().into_iter().map(Day::date).collect()
    }

    fn list_days(&self) -> Vec<Day> {
        let years = self.years.from..=self.years.to;
        let mut days: Vec<Day> =
            years.flat_map(|year| self.days.iter().filter_map(move |day| day.in_year(year))).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

impl Holiday {
    fn in_year(&self, year: i16) -> Option<Day> {
        if let Some(after) = self.easter {
            return Some(easter_sunday(year).plus(after));
        }
        let day = Day::of(Date::new(year, self.month?, self.day?).ok()?);
        Some(if day.weekday() == 6 { day.plus(self.if_sunday) } else { day })
    }
}

/// Easter Sunday of the Gregorian calendar, after the anonymous algorithm printed in Nature, 20 April 1876.
fn easter_sunday(year: i16) -> Day {
    let year = i32::from(year);
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let correction = (century + 8) / 25;
    let moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * to_sunday) / 451;
    let sum = moon + to_sunday - 7 * late + 114;
    let first_of_month = Day::of(date(i16::try_from(year).unwrap_or(0), 1, 1)).plus_months(sum / 31 - 1);
    first_of_month.plus(sum % 31)
}

/// The n-th day after a day on which offices of a country are open: Monday to Friday, less its public holidays. Only the
/// weekday counts in a country, or a year, of which no list is known.
#[must_use]
pub fn office_day_after(country: &str, day: Date, count: i32) -> Date {
    let office = OFFICES.iter().find(|(name, _)| *name == country).or_else(|| OFFICES.first());
    office.map_or(day, |(_, office)| office.plus(Day::of(day), count).date())
}

static OFFICES: LazyLock<Vec<(&str, WorkingDays)>> = LazyLock::new(|| {
    let weekdays = [WeekdayName::Mon, WeekdayName::Tue, WeekdayName::Wed, WeekdayName::Thu, WeekdayName::Fri];
    let known = HOLIDAYS.iter().filter_map(|(name, _)| Some((*name, Holidays::find(name).ok()??)));
    known.map(|(name, holidays)| (name, WorkingDays::on(&weekdays, &holidays))).collect()
});

/// A calendar of working days, as a table of the years the holidays are known for.
#[derive(Debug, Clone)]
pub(crate) struct WorkingDays {
    weekdays: [bool; 7],
    first: Day,
    known: Vec<bool>,
}

impl WorkingDays {
    /// The calendar of a pack.
    pub(crate) fn new(text: &CalendarText, holidays: &Holidays) -> Self {
        Self::on(&text.weekdays, holidays)
    }

    fn on(named: &[WeekdayName], holidays: &Holidays) -> Self {
        let mut weekdays = [false; 7];
        for weekday in named {
            weekdays[number(*weekday)] = true;
        }
        let first = Day::of(date(holidays.years.from, 1, 1));
        let length = Day::of(date(holidays.years.to, 12, 31)).since(first) + 1;
        let mut known: Vec<bool> = (0..length).map(|after| weekdays[first.plus(after).weekday()]).collect();
        for holiday in holidays.list_days() {
            if let Some(is_worked) = usize::try_from(holiday.since(first)).ok().and_then(|at| known.get_mut(at)) {
                *is_worked = false;
            }
        }
        Self { weekdays, first, known }
    }

    /// Whether the day is worked. Outside the years of the list only the weekday counts.
    pub(crate) fn is_working(&self, day: Day) -> bool {
        let at = usize::try_from(day.since(self.first)).ok();
        at.and_then(|at| self.known.get(at)).copied().unwrap_or_else(|| self.weekdays[day.weekday()])
    }

    /// Whether the holidays of that day's year are known.
    pub(crate) fn is_known(&self, day: Day) -> bool {
        usize::try_from(day.since(self.first)).is_ok_and(|at| at < self.known.len())
    }

    /// The n-th working day after the day, or before it when negative; the day itself is not counted.
    pub(crate) fn plus(&self, day: Day, count: i32) -> Day {
        let step = count.signum();
        let (mut at, mut left) = (day, count.abs());
        while left > 0 {
            at = at.plus(step);
            left -= i32::from(self.is_working(at));
        }
        at
    }

    /// The first working day from the day on.
    pub(crate) fn next(&self, day: Day) -> Day {
        if self.is_working(day) { day } else { self.plus(day, 1) }
    }

    /// The last working day up to the day.
    pub(crate) fn previous(&self, day: Day) -> Day {
        if self.is_working(day) { day } else { self.plus(day, -1) }
    }
}

fn number(weekday: WeekdayName) -> usize {
    match weekday {
        WeekdayName::Mon => 0,
        WeekdayName::Tue => 1,
        WeekdayName::Wed => 2,
        WeekdayName::Thu => 3,
        WeekdayName::Fri => 4,
        WeekdayName::Sat => 5,
        WeekdayName::Sun => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holidays(country: &str) -> Holidays {
        Holidays::find(country).unwrap().unwrap()
    }

    #[test]
    fn an_office_is_closed_at_weekends_and_on_the_holidays_of_its_country() {
        let check = |country, from, expect| assert_eq!(office_day_after(country, from, 2), expect, "{country} {from}");
        check("be", date(2026, 11, 30), date(2026, 12, 2));
        check("be", date(2026, 12, 3), date(2026, 12, 7));
        check("be", date(2026, 12, 5), date(2026, 12, 8));
        check("be", date(2026, 12, 23), date(2026, 12, 28));
        check("nl", date(2027, 4, 26), date(2027, 4, 29));
        check("be", date(2027, 4, 26), date(2027, 4, 28));
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        let almanac = [
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2028, 4, 16),
            date(2029, 4, 1),
            date(2030, 4, 21),
            date(2031, 4, 13),
            date(2032, 3, 28),
            date(2033, 4, 17),
            date(2034, 4, 9),
            date(2035, 3, 25),
        ];
        for day in almanac {
            assert_eq!(easter_sunday(day.year()).date(), day);
        }
    }

    #[test]
    fn both_lists_reach_to_2035() {
        for (country, a_year) in [("be", 10), ("nl", 9)] {
            let list = holidays(country);
            assert_eq!((list.country.as_str(), list.years.to), (country, 2035));
            let of_2026 = list.list_dates().into_iter().filter(|day| day.year() == 2026).count();
            assert_eq!(of_2026, a_year);
        }
    }

    #[test]
    fn kings_day_moves_to_saturday() {
        let dates = holidays("nl").list_dates();
        assert!(dates.contains(&date(2025, 4, 26)) && !dates.contains(&date(2025, 4, 27)));
        assert!(dates.contains(&date(2026, 4, 27)));
    }

    #[test]
    fn working_days_step_over_holidays_and_weekends() {
        let weekdays = [WeekdayName::Mon, WeekdayName::Tue, WeekdayName::Wed, WeekdayName::Thu, WeekdayName::Fri];
        let text = CalendarText { weekdays: weekdays.to_vec(), holidays: "be".to_owned() };
        let days = WorkingDays::new(&text, &holidays("be"));
        let day = |month, day| Day::of(date(2026, month, day));
        assert_eq!(days.plus(day(5, 11), -1), day(5, 8));
        assert_eq!(days.plus(day(5, 13), 1), day(5, 15), "Ascension is stepped over");
        assert_eq!(days.next(day(8, 15)), day(8, 17));
        assert_eq!(days.previous(day(8, 16)), day(8, 14));
        assert!(days.is_known(day(1, 1)) && !days.is_known(Day::of(date(2036, 1, 1))));
    }
}
