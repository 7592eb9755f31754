//! Whole days under one neutral title, for somebody's own calendar. Nothing of them is kept.

use houvast_language::Speaker;
use jiff::civil::Date;

use super::{Calendar, Item, When};

/// The bytes of a calendar with these days. `of` makes its entries others than those of another calendar.
#[must_use]
pub fn days_calendar(title: &str, of: &str, days: &[Date], as_of: Date, t: &Speaker) -> String {
    let item = |day: &Date| Item {
        name: format!("day {day}"),
        title: title.to_owned(),
        when: When::Days(*day, *day),
        weekly: None,
        as_of,
    };
    let items = days.iter().map(item).collect();
    Calendar { title: title.to_owned(), zone: t.locale.country.zone_name(), of: of.to_owned(), items }.write()
}
