//! A day as a plain number, because a night counts tens of millions of them.

use jiff::civil::Date;

/// Days since 1 January 1970; earlier days are negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day(pub(crate) i32);

impl Day {
    /// The day of a calendar date.
    pub(crate) fn of(date: Date) -> Self {
        // After Howard Hinnant, "chrono-compatible low-level date algorithms" (public domain): years begin in March.
        let (year, month, day) = (i32::from(date.year()), i32::from(date.month()), i32::from(date.day()));
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// The calendar date of a day; the last date of the calendar when the day lies beyond it.
    pub(crate) fn date(self) -> Date {
        let (year, month, day) = self.civil();
        let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Date::MAX };
        Date::new(year, month, day).unwrap_or(Date::MAX)
    }

    /// The day so many days later; earlier when negative.
    pub(crate) fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days this day lies after the other.
    pub(crate) fn since(self, other: Self) -> i32 {
        self.0.saturating_sub(other.0)
    }

    /// The same day so many months later; the last of the month where the month is shorter.
    pub(crate) fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.civil();
        let count = year * 12 + month - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        Self::from_civil(year, month, day.min(length_of_month(year, month)))
    }

    /// Monday is 0, Sunday is 6.
    pub(crate) fn weekday(self) -> usize {
        (self.0 + 3).rem_euclid(7).unsigned_abs() as usize
    }

    /// The calendar year.
    pub(crate) fn year(self) -> i32 {
        self.civil().0
    }

    fn from_civil(year: i32, month: i32, day: i32) -> Self {
        let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
        let (Ok(year), Ok(month), Ok(day)) = parts else { return Self::of(Date::MAX) };
        Self::of(Date::new(year, month, day).unwrap_or(Date::MAX))
    }

    fn civil(self) -> (i32, i32, i32) {
        let shifted = self.0.saturating_add(719_468);
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        (year_of_era + era * 400 + i32::from(month <= 2), month, day)
    }
}

fn length_of_month(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};
    use jiff::{Span, ToSpan};

    use super::*;

    #[test]
    fn a_day_is_the_date_it_came_from() {
        let mut date = date(1899, 12, 25);
        for _ in 0..60_000 {
            assert_eq!(Day::of(date).date(), date);
            date = date.tomorrow().unwrap();
        }
    }

    #[test]
    fn months_are_counted_by_date() {
        let shifted = |from: Date, months: i32| Day::of(from).plus_months(months).date();
        assert_eq!(shifted(date(2026, 1, 31), 1), date(2026, 2, 28));
        assert_eq!(shifted(date(2028, 1, 31), 1), date(2028, 2, 29));
        for months in -30..30 {
            let from = date(2026, 5, 31);
            assert_eq!(shifted(from, months), from + Span::new().months(months));
        }
    }

    #[test]
    fn weekdays_begin_on_monday() {
        let monday = date(2026, 1, 12);
        assert_eq!(monday.weekday(), Weekday::Monday);
        for days in 0..7 {
            assert_eq!(Day::of(monday + days.days()).weekday(), usize::try_from(days).unwrap());
        }
    }
}
