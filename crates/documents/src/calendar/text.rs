//! The text of a calendar: lines of at most 75 octets, ended by CR and LF, with marks escaped (RFC 5545, 3.1 and 3.3.11).

use std::fmt::Write as _;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use sha2::{Digest, Sha256};

use super::{Calendar, Item, Weekly, When};

/// Octets of a line, its end not counted.
const WIDTH: usize = 75;

/// Both countries of the product change their clocks together: on the last Sundays of March and October, at one o'clock
/// UTC (Directive 2000/84/EC).
const RULES: [&str; 12] = [
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
];

impl Calendar {
    /// The bytes of the calendar.
    pub(crate) fn write(&self) -> String {
        let mut lines = Lines::default();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Houvast//Houvast//EN");
        lines.add("CALSCALE:GREGORIAN");
        lines.add("METHOD:PUBLISH");
        lines.add(&format!("X-WR-CALNAME:{}", escaped(&self.title)));
        lines.add(&format!("X-WR-TIMEZONE:{}", self.zone));
        lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        lines.add("X-PUBLISHED-TTL:PT12H");
        lines.add("BEGIN:VTIMEZONE");
        lines.add(&format!("TZID:{}", self.zone));
        for rule in RULES {
            lines.add(rule);
        }
        lines.add("TZNAME:CET");
        lines.add("END:STANDARD");
        lines.add("END:VTIMEZONE");
        for item in &self.items {
            self.write_item(item, &mut lines);
        }
        lines.add("END:VCALENDAR");
        lines.0
    }

    fn write_item(&self, item: &Item, lines: &mut Lines) {
        let stamp = format!("{}T000000Z", day(item.as_of));
        lines.add("BEGIN:VEVENT");
        lines.add(&format!("UID:{}", self.uid(&item.name)));
        lines.add(&format!("DTSTAMP:{stamp}"));
        lines.add(&format!("LAST-MODIFIED:{stamp}"));
        lines.add(&format!("SEQUENCE:{}", sequence(item.as_of)));
        match item.when {
            When::Days(first, last) => {
                lines.add(&format!("DTSTART;VALUE=DATE:{}", day(first)));
                lines.add(&format!("DTEND;VALUE=DATE:{}", day(last.saturating_add(1.day()))));
                lines.add("TRANSP:TRANSPARENT");
            }
            When::Hours(on, from, minutes) => {
                let begin = on.to_datetime(from);
                let end = begin.saturating_add(i64::from(minutes).minutes());
                lines.add(&format!("DTSTART;TZID={}:{}", self.zone, moment(begin)));
                lines.add(&format!("DTEND;TZID={}:{}", self.zone, moment(end)));
                lines.add("TRANSP:OPAQUE");
            }
        }
        if let Some(weekly) = item.weekly {
            lines.add(&rule(weekly, item.when));
        }
        lines.add(&format!("SUMMARY:{}", escaped(&item.title)));
        lines.add("CLASS:PRIVATE");
        lines.add("END:VEVENT");
    }

    /// Tells nothing of what it names.
    fn uid(&self, name: &str) -> String {
        let digest = Sha256::new()
            .chain_update(b"houvast calendar\0")
            .chain_update(self.of.as_bytes())
            .chain_update([0])
            .chain_update(name.as_bytes())
            .finalize();
        let letters = digest[..16].iter().fold(String::new(), |mut letters, byte| {
            let _ = write!(letters, "{byte:02x}");
            letters
        });
        format!("{letters}@houvast")
    }
}

/// Rises with the day from which an entry stands as it does: it counts days, so it tells nobody how often it was changed.
fn sequence(as_of: Date) -> i32 {
    (as_of - Date::constant(2020, 1, 1)).get_days().max(0)
}

fn rule(weekly: Weekly, when: When) -> String {
    let until = match (weekly.last, when) {
        (None, _) => String::new(),
        (Some(last), When::Days(..)) => format!(";UNTIL={}", day(last)),
        // A moment in UTC; the end of the day after is early enough before the next week.
        (Some(last), When::Hours(..)) => format!(";UNTIL={}T235959Z", day(last)),
    };
    format!("RRULE:FREQ=WEEKLY;INTERVAL={}{until}", weekly.every)
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn moment(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at.date()), at.hour(), at.minute(), at.second())
}

/// A text as a value. Control characters are no text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, folded between letters where it is too long.
    fn add(&mut self, line: &str) {
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn no_line_is_longer_than_seventy_five_octets_and_no_letter_is_cut() {
        let mut lines = Lines::default();
        let title = format!("SUMMARY:{}", "ë€🌊a".repeat(60));
        lines.add(&title);
        assert!(lines.0.ends_with("\r\n"));
        assert!(lines.0.trim_end().split("\r\n").all(|line| line.len() <= WIDTH), "{}", lines.0);
        assert_eq!(lines.0.replace("\r\n ", "").trim_end(), title);
    }

    #[test]
    fn a_hostile_text_cannot_begin_a_line_of_its_own() {
        assert_eq!(escaped("a;b,c\\d\ne\r\u{0}"), "a\\;b\\,c\\\\d\\ne");
        let title = "x\r\nBEGIN:VALARM\r\nACTION:EMAIL".to_owned();
        let items = vec![Item {
            name: String::new(),
            title,
            when: When::Days(date(2027, 1, 1), date(2027, 1, 1)),
            weekly: None,
            as_of: date(2026, 1, 1),
        }];
        let calendar = Calendar { title: "y\nX-EVIL:1".to_owned(), zone: "Europe/Brussels", of: String::new(), items };
        let written = calendar.write();
        assert!(!written.contains("\nBEGIN:VALARM") && !written.contains("\nX-EVIL"), "{written}");
    }
}
