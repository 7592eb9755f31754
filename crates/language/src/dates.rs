//! Dates and times written out, as one says them in each language.

use jiff::civil::{Date, Time, Weekday};

use crate::locale::Language;

/// Names of the months, January first.
const MONTHS: [[&str; 12]; 4] = [
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// Names of the days, Monday first.
const WEEKDAYS: [[&str; 7]; 4] = [
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
];

/// The name of a day of the week, as inside a sentence.
#[must_use]
pub fn weekday(language: Language, day: Weekday) -> &'static str {
    WEEKDAYS[language as usize][day.to_monday_zero_offset() as usize]
}

/// The name of a month, 1 to 12, as inside a sentence.
///
/// # Panics
/// If there is no such month.
#[must_use]
pub fn month(language: Language, month: i8) -> &'static str {
    assert!((1..=12).contains(&month), "no month {month}");
    MONTHS[language as usize][month as usize - 1]
}

/// A date written out with its weekday: "zondag 29 november 2026", "dimanche 1er novembre 2026", "Sonntag, 29. November 2026",
/// "Sunday 29 November 2026".
#[must_use]
pub fn written_out(language: Language, date: Date) -> String {
    let comma = if language == Language::De { "," } else { "" };
    format!("{}{comma} {}", weekday(language, date.weekday()), short(language, date))
}

/// A date without its weekday: "29 november 2026". Never in figures only, which read differently in different countries.
#[must_use]
pub fn short(language: Language, date: Date) -> String {
    format!("{} {}", day_and_month(language, date), date.year())
}

/// The day within a year that is clear: "29 november", "1er novembre", "29. November", "29 November".
#[must_use]
pub fn day_and_month(language: Language, date: Date) -> String {
    let day = match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (Language::De, day) => format!("{day}."),
        (_, day) => day.to_string(),
    };
    format!("{day} {}", month(language, date.month()))
}

/// The months as short as they stay clear.
const BRIEF: [[&str; 12]; 4] = [
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."],
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/// The day within a year in as few letters as it stays clear: "30 nov", "1 déc.", "30. Nov.".
#[must_use]
pub fn brief_day(language: Language, date: Date) -> String {
    let mark = match (language, date.day()) {
        (Language::De, _) => ".",
        (Language::Fr, 1) => "er",
        _ => "",
    };
    format!("{}{mark} {}", date.day(), BRIEF[language as usize][date.month() as usize - 1])
}

/// A month of a year: "november 2026".
#[must_use]
pub fn month_and_year(language: Language, date: Date) -> String {
    format!("{} {}", month(language, date.month()), date.year())
}

/// A time of day on the 24-hour clock: "9.30 uur", "9 h 30", "9.30 Uhr", "9:30".
#[must_use]
pub fn time(language: Language, time: Time) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match language {
        Language::Nl => format!("{hour}.{minute:02} uur"),
        Language::Fr => format!("{hour} h {minute:02}"),
        Language::De => format!("{hour}.{minute:02} Uhr"),
        Language::En => format!("{hour}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_date_is_written_out_in_four_languages() {
        let check = |language, day, expect| assert_eq!(written_out(language, day), expect);
        let sunday = date(2026, 11, 29);
        check(Language::Nl, sunday, "zondag 29 november 2026");
        check(Language::Fr, sunday, "dimanche 29 novembre 2026");
        check(Language::De, sunday, "Sonntag, 29. November 2026");
        check(Language::En, sunday, "Sunday 29 November 2026");
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_only() {
        let check = |language, expect| assert_eq!(short(language, date(2027, 2, 1)), expect);
        check(Language::Nl, "1 februari 2027");
        check(Language::Fr, "1er février 2027");
        check(Language::De, "1. Februar 2027");
        check(Language::En, "1 February 2027");
        assert_eq!(short(Language::Fr, date(2027, 2, 2)), "2 février 2027");
        let briefly = Language::ALL.map(|language| brief_day(language, date(2026, 12, 1)));
        assert_eq!(briefly, ["1 dec", "1er déc.", "1. Dez.", "1 Dec"]);
        assert_eq!(short(Language::Fr, date(2027, 1, 11)), "11 janvier 2027");
    }

    #[test]
    fn a_week_has_its_names_in_order() {
        for language in Language::ALL {
            let names: Vec<_> = (2..=8).map(|day| weekday(language, date(2026, 11, day).weekday())).collect();
            assert_eq!(names, WEEKDAYS[language as usize]);
        }
    }

    #[test]
    fn months_stand_alone_and_with_a_year() {
        assert_eq!(month(Language::De, 3), "März");
        assert_eq!(month_and_year(Language::Fr, date(2026, 8, 31)), "août 2026");
        assert_eq!(day_and_month(Language::Nl, date(2026, 12, 25)), "25 december");
    }

    #[test]
    fn a_time_names_what_it_is() {
        let check = |language, expect| assert_eq!(time(language, jiff::civil::time(9, 5, 0, 0)), expect);
        check(Language::Nl, "9.05 uur");
        check(Language::Fr, "9 h 05");
        check(Language::De, "9.05 Uhr");
        check(Language::En, "9:05");
    }
}
