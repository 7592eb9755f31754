//! Speaks to one reader: words, dates, hours. In templates it is called `t`.

use houvast_casework::hat::Hat;
use houvast_casework::situation::Situation;
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use crate::catalogue::{Catalogue, Value};
use crate::locale::Locale;
use crate::{dates, numbers};

/// Speaks the language of one reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Speaker {
    /// Whose words, numbers and clock.
    pub locale: Locale,
}

impl Speaker {
    /// A speaker for a locale.
    #[must_use]
    pub fn new(locale: Locale) -> Self {
        Self { locale }
    }

    /// The code of the language, for `lang` attributes.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.locale.language.code()
    }

    /// The words of a message.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        Catalogue::embedded().text(self.locale, key)
    }

    /// The words of a message with its variables filled in.
    #[must_use]
    pub fn say_with(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        Catalogue::embedded().text_with(self.locale, key, args)
    }

    /// The name of one of a list, from a key put together: `named("situation", "absent")` says `situation-absent`.
    #[must_use]
    pub fn named(&self, prefix: &str, name: &str) -> String {
        Catalogue::embedded().text(self.locale, &format!("{prefix}-{name}"))
    }

    /// What a hat is called, without an article.
    #[must_use]
    pub fn hat(&self, hat: Hat) -> String {
        self.named("hat", hat.name())
    }

    /// How things stand with somebody's work.
    #[must_use]
    pub fn situation(&self, situation: Situation) -> String {
        self.named("situation", situation.name())
    }

    /// A date written out with its weekday.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        dates::written_out(self.locale.language, date)
    }

    /// A date without its weekday.
    #[must_use]
    pub fn short_date(&self, date: Date) -> String {
        dates::short(self.locale.language, date)
    }

    /// Day and month, where the year is clear.
    #[must_use]
    pub fn day_and_month(&self, date: Date) -> String {
        dates::day_and_month(self.locale.language, date)
    }

    /// Day and month as short as they stay clear, for the narrow head of a column: "30 nov".
    #[must_use]
    pub fn brief_day(&self, date: Date) -> String {
        dates::brief_day(self.locale.language, date)
    }

    /// A time of day.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        dates::time(self.locale.language, time)
    }

    /// A moment on the reader's own clock: "zondag 29 november 2026, 9.30 uur".
    #[must_use]
    pub fn date_time(&self, moment: Timestamp) -> String {
        let there = moment.to_zoned_datetime(self.zone());
        format!("{}, {}", self.date(there.date()), dates::time(self.locale.language, there.time()))
    }

    /// The day it is for the reader at a moment.
    #[must_use]
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned_datetime(self.zone()).date()
    }

    /// The reader's time zone.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(self.locale.country.zone_name()).expect("the time zones built in hold Brussels and Amsterdam")
    }

    /// The name of a day of the week, as inside a sentence.
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> &'static str {
        dates::weekday(self.locale.language, day)
    }

    /// The name of a month, 1 to 12, as inside a sentence.
    #[must_use]
    pub fn month(&self, month: i8) -> &'static str {
        dates::month(self.locale.language, month)
    }

    /// Minutes as hours with their unit: 450 is "7,5 uur". Decimal, since "7.30" is read as a time of day.
    #[must_use]
    pub fn hours(&self, minutes: i64) -> String {
        self.say_with("frame-hours", &[("hours", Value::Number(minutes as f64 / 60.0))])
    }

    /// Minutes as hours without unit, for a table whose head names it: 450 is "7,5".
    #[must_use]
    pub fn bare_hours(&self, minutes: i64) -> String {
        self.number(minutes as f64 / 60.0)
    }

    /// An amount in euros, to the nearest ten: what is reckoned from ranges is not known to the euro.
    #[must_use]
    pub fn about_euros(&self, amount: f64) -> String {
        numbers::euros(self.locale.language, (amount / 10.0).round() as i64 * 10)
    }

    /// An amount in whole euros.
    #[must_use]
    pub fn euros(&self, amount: i64) -> String {
        numbers::euros(self.locale.language, amount)
    }

    /// A number with at most two decimals.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        numbers::decimal(self.locale.language, number)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::locale::{Country, Language};

    fn speaker(language: Language) -> Speaker {
        Speaker::new(Locale { language, country: Country::Be })
    }

    #[test]
    fn hours_are_decimal_and_carry_their_unit() {
        let check = |language, minutes, expect| assert_eq!(speaker(language).hours(minutes), expect);
        check(Language::Nl, 450, "7,5 uur");
        check(Language::Nl, 60, "1 uur");
        check(Language::Fr, 450, "7,5 heures");
        check(Language::Fr, 60, "1 heure");
        check(Language::Fr, 90, "1,5 heure");
        check(Language::De, 60, "1 Stunde");
        check(Language::De, 455, "7,58 Stunden");
        check(Language::En, 60, "1 hour");
        check(Language::En, 15, "0.25 hours");
        check(Language::En, 0, "0 hours");
    }

    #[test]
    fn a_moment_is_told_on_the_readers_clock() {
        let moment: Timestamp = "2026-11-28T23:30:00Z".parse().unwrap();
        assert_eq!(speaker(Language::Nl).date_time(moment), "zondag 29 november 2026, 0.30 uur");
        let summer: Timestamp = "2026-07-01T07:05:00Z".parse().unwrap();
        assert_eq!(speaker(Language::Fr).date_time(summer), "mercredi 1er juillet 2026, 9 h 05");
        assert_eq!(speaker(Language::En).day_of(moment), date(2026, 11, 29));
    }

    #[test]
    fn both_countries_have_a_clock() {
        for locale in Locale::all() {
            assert!(Speaker::new(locale).zone().iana_name().is_some());
        }
    }
}
