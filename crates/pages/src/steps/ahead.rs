//! A duty of the law in one line: what, by when, and where it is told whole.

use houvast_casework::absence::Country;
use houvast_language::{Speaker, Value};
use houvast_pathway::Pack;
use jiff::civil::{Date, date};

use super::words::{Place, language};

/// A duty with its last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyShown {
    /// Where it is told whole.
    pub href: String,
    /// What it is.
    pub title: String,
    /// The last day.
    pub on: Date,
    /// By when, in a sentence.
    pub when: String,
    /// Whether the day has passed.
    pub is_late: bool,
}

/// What a rule of a country is called.
#[must_use]
pub fn title_of(country: Country, rule: &str, t: &Speaker) -> Option<String> {
    let pack = houvast_pathway::pack(country.name()).ok().flatten()?;
    Some(pack.find_rule(rule)?.title.of(language(t)).to_owned())
}

impl DutyShown {
    /// A duty of a place; none where the pack does not know the rule.
    #[must_use]
    pub fn of(pack: &Pack, rule: &str, due: Date, today: Date, (place, t): (&Place, &Speaker)) -> Option<Self> {
        let title = pack.find_rule(rule)?.title.of(language(t)).to_owned();
        let is_late = due < today;
        let key = if is_late { "steps-when-late" } else { "steps-when-by" };
        let when = t.say_with(key, &[("date", Value::from(t.date(due)))]);
        Some(Self { href: place.at(rule, None), title, on: due, when, is_late })
    }

    /// Two duties of the person, one late.
    #[must_use]
    pub fn samples(t: &Speaker) -> Vec<Self> {
        let pack = houvast_pathway::pack("be").ok().flatten().expect("the pack is built in and a test reads it");
        let place = Place::own(t, None);
        let of = |(rule, due)| Self::of(pack, rule, due, date(2026, 12, 1), (&place, t));
        [("BE-B11", date(2026, 11, 27)), ("BE-E01", date(2026, 12, 11))].into_iter().filter_map(of).collect()
    }
}
