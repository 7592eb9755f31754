//! Sentences in four languages, from `words.yaml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;

use crate::written::due::{Length, Unit};
use crate::written::role::Role;
use crate::written::words::{Language, Words};

static WORDS: LazyLock<BTreeMap<String, Words>> = LazyLock::new(|| {
    serde_norway::from_str(include_str!("../../words.yaml")).expect("a test reads the words built in")
});

/// A sentence with its braces filled in. A name that is not in the list gives nothing; a test asks for every name.
pub(crate) fn sentence(name: &str, language: Language, filled: &[(&str, &str)]) -> String {
    let mut text = WORDS.get(name).map(|words| words.of(language).to_owned()).unwrap_or_default();
    for (brace, with) in filled {
        text = text.replace(&format!("{{{brace}}}"), with);
    }
    text
}

/// A date written out: `12 januari 2026`, `1er janvier 2026`, `12. Januar 2026`, `12 January 2026`.
pub(crate) fn date(date: Date, language: Language) -> String {
    let months = sentence("month_names", language, &[]);
    let month = months.split(' ').nth(usize::from(date.month().unsigned_abs()) - 1).unwrap_or_default();
    let (day, year) = (date.day(), date.year());
    match language {
        Language::De => format!("{day}. {month} {year}"),
        Language::Fr if day == 1 => format!("1er {month} {year}"),
        _ => format!("{day} {month} {year}"),
    }
}

/// The name of the day of the week.
pub(crate) fn weekday(date: Date, language: Language) -> String {
    let names = sentence("weekday_names", language, &[]);
    let at = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
    names.split(' ').nth(at).unwrap_or_default().to_owned()
}

/// A length in words: `42 weken`, `1 working day before`.
pub(crate) fn length(length: Length, language: Language) -> String {
    let text = format!("{} {}", length.value.abs(), unit(length.unit, length.value.abs() == 1, language));
    if length.value < 0 { sentence("before", language, &[("length", &text)]) } else { text }
}

/// `week 42`.
pub(crate) fn nth(length: Length, language: Language) -> String {
    let unit = unit(length.unit, true, language);
    sentence("nth", language, &[("unit", &unit), ("number", &length.value.to_string())])
}

fn unit(unit: Unit, is_one: bool, language: Language) -> String {
    let name = match unit {
        Unit::CalendarDay => "calendar_day",
        Unit::WorkingDay => "working_day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    if is_one { sentence(name, language, &[]) } else { sentence(&format!("{name}s"), language, &[]) }
}

/// Somebody to ask, as the country calls them.
pub(crate) fn role(role: Role, country: &str, language: Language) -> String {
    let name = if role == Role::OccupationalPhysician {
        format!("role_occupational_physician_{country}")
    } else {
        format!("role_{}", role.name())
    };
    sentence(&name, language, &[])
}

impl Role {
    /// Somebody to ask, as the country calls them; empty for a role that is never asked.
    #[must_use]
    pub fn told(self, country: &str, language: Language) -> String {
        role(self, country, language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every name the crate asks for, with the braces it fills.
    const ASKED: &[(&str, &[&str])] = &[
        ("counted_from", &["event", "date", "length"]),
        ("starts_at", &["event", "date"]),
        ("emitted_by", &["rule"]),
        ("next_day", &[]),
        ("last_day", &["date"]),
        ("first_day", &["date"]),
        ("limit_ends", &["date"]),
        ("rolled", &["weekday", "date"]),
        ("next_working_day", &["weekday", "date"]),
        ("previous_working_day", &[]),
        ("weekday_names", &[]),
        ("moved", &["days"]),
        ("joined", &["count"]),
        ("suspended", &["days"]),
        ("held", &["date"]),
        ("open_norm", &["fuzzy"]),
        ("beyond_calendar", &[]),
        ("revision", &["rev", "date"]),
        ("revision_closed", &["rev", "date", "until"]),
        ("picked", &["event", "date"]),
        ("source", &["sources"]),
        ("practice", &[]),
        ("ask", &["role"]),
        ("unknown", &["question"]),
        ("planned", &[]),
        ("no_revision", &[]),
        ("no_trigger", &["event"]),
        ("done", &["event", "date"]),
        ("marked_done", &["date"]),
        ("marked_not_applicable", &["date"]),
        ("stopped", &["event", "date"]),
        ("denied", &["value", "question"]),
        ("untrue", &[]),
        ("used_up", &["count"]),
        ("not_again", &[]),
        ("run_out", &[]),
        ("yes", &[]),
        ("no", &[]),
        ("to", &[]),
        ("before", &["length"]),
        ("nth", &["unit", "number"]),
        ("month_names", &[]),
    ];

    #[test]
    fn every_sentence_has_its_braces_in_every_language() {
        for (name, braces) in ASKED {
            for language in Language::ALL {
                let text = sentence(name, language, &[]);
                assert!(!text.is_empty(), "{name} in {}", language.code());
                assert_eq!(text.matches('{').count(), braces.len(), "{name} in {}", language.code());
                assert!(braces.iter().all(|brace| text.contains(&format!("{{{brace}}}"))), "{name}");
                assert!(!text.contains('!'), "{name}");
            }
        }
    }

    #[test]
    fn no_sentence_is_left_unused() {
        let is_asked = |name: &str| ASKED.iter().any(|(asked, _)| *asked == name);
        let is_unit = |name: &str| {
            ["day", "days", "week", "weeks", "month", "months", "year", "years"].iter().any(|end| name.ends_with(end))
        };
        let unused: Vec<&String> =
            WORDS.keys().filter(|name| !is_asked(name) && !is_unit(name) && !name.starts_with("role_")).collect();
        assert_eq!(unused, Vec::<&String>::new());
    }

    #[test]
    fn dates_and_lengths_are_written_out() {
        let first = jiff::civil::date(2026, 11, 1);
        let told: Vec<String> = Language::ALL.into_iter().map(|language| date(first, language)).collect();
        assert_eq!(told, ["1 november 2026", "1er novembre 2026", "1. November 2026", "1 November 2026"]);
        let before = Length { value: -1, unit: Unit::WorkingDay };
        assert_eq!(length(before, Language::En), "1 working day before");
        assert_eq!(length(Length { value: 42, unit: Unit::Week }, Language::Nl), "42 weken");
    }
}
