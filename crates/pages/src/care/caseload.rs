//! The caseload: cards of the people in one's care. Only facts of the card, so nothing tells who shares what.

use askama::Template;
use houvast_casework::situation::Situation;
use houvast_language::Value;
use jiff::civil::{Date, date};

use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;
use crate::work::choice::Choice;

/// In which order people stand in the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// By name.
    #[default]
    Name,
    /// The longest absence first.
    Since,
}

impl Order {
    /// Every order, as shown.
    pub const ALL: &'static [Self] = &[Self::Name, Self::Since];

    /// The name in addresses and message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Since => "since",
        }
    }

    /// Reads a name as written by `name`.
    #[must_use]
    pub fn find_by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|order| order.name() == name)
    }
}

/// What one looks for. Lives in the address, so that a list can be kept and come back to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// How a first or family name begins.
    pub q: String,
    /// Only this situation.
    pub situation: Option<Situation>,
    /// Only this employer, by its name or how a word of it begins; empty for all.
    pub employer: String,
    /// In which order.
    pub order: Order,
}

impl Wanted {
    /// What an address asks for; what it does not know it leaves aside.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let find = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        Self {
            q: find("q").to_owned(),
            situation: Situation::find_by_name(find("situation")),
            employer: find("employer").to_owned(),
            order: Order::find_by_name(find("sort")).unwrap_or_default(),
        }
    }

    /// Whether anything narrows the list.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        !self.q.is_empty() || self.situation.is_some() || !self.employer.is_empty()
    }

    /// The address of the list from a place on: the key of the last row shown, none for the beginning.
    #[must_use]
    pub fn address(&self, after: Option<&str>) -> String {
        let mut address = format!("/care?sort={}", self.order.name());
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                address.push_str(&format!("&{name}={}", percent(value)));
            }
        };
        add("q", &self.q);
        add("situation", self.situation.map(Situation::name).unwrap_or_default());
        add("employer", &self.employer);
        add("after", after.unwrap_or_default());
        address
    }
}

/// Percent-encoding of everything but letters and digits of ASCII (RFC 3986, 2.1).
pub(crate) fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(written).collect()
}

/// One person of the caseload: facts of the card only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// Where the person stands with regard to work.
    pub situation: Situation,
    /// First day of absence.
    pub first_day: Date,
    /// No invitation could be delivered.
    pub undeliverable: bool,
}

/// The list of people in one's care.
#[derive(Template)]
#[template(path = "care/caseload.html")]
pub struct CaseloadPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was asked for.
    pub wanted: Wanted,
    /// The people of this page, in order.
    pub rows: Vec<CardRow>,
    /// The employers one can choose from; none where they are too many, and a part of the name is typed.
    pub employers: Option<Vec<String>>,
    /// How many people fit what was asked for.
    pub found: usize,
    /// How many people are in one's care.
    pub of: usize,
    /// The key of the last row, where more follow.
    pub next: Option<String>,
    /// Whether this page begins at the first person.
    pub at_start: bool,
    /// Whether the reader's hat records a death.
    pub may_record_death: bool,
    /// Whether the reader's hat records invitations.
    pub may_invite: bool,
}

// keys: situation-* care-order-*
impl CaseloadPage {
    fn count(&self) -> String {
        let t = &self.frame.t;
        if self.wanted.is_narrow() {
            return t.say_with("care-count-of", &[("n", Value::from(self.found)), ("of", Value::from(self.of))]);
        }
        t.say_with("care-count", &[("n", Value::from(self.of))])
    }

    fn situations(&self) -> Vec<Choice> {
        let choice = |situation: &Situation| Choice {
            name: situation.name(),
            text: self.frame.t.named("situation", situation.name()),
            chosen: self.wanted.situation == Some(*situation),
        };
        Situation::ALL.iter().map(choice).collect()
    }

    fn orders(&self) -> Vec<Choice> {
        let choice = |order: &Order| Choice {
            name: order.name(),
            text: self.frame.t.named("care-order", order.name()),
            chosen: self.wanted.order == *order,
        };
        Order::ALL.iter().map(choice).collect()
    }

    fn situation(&self, row: &CardRow) -> String {
        self.frame.t.named("situation", row.situation.name())
    }

    fn since(&self, row: &CardRow) -> String {
        self.frame.t.short_date(row.first_day)
    }

    fn next_address(&self) -> Option<String> {
        self.next.as_deref().map(|after| self.wanted.address(Some(after)))
    }

    fn first_address(&self) -> String {
        self.wanted.address(None)
    }

    /// Two people of many, narrowed to an employer.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let row = |name: &str, situation, undeliverable| CardRow {
            address: SAMPLE_ADDRESS.to_owned(),
            name: name.to_owned(),
            employer: "Drukkerij De Linde".to_owned(),
            situation,
            first_day: date(2026, 3, 2),
            undeliverable,
        };
        Self {
            frame,
            wanted: Wanted { employer: "Drukkerij De Linde".to_owned(), ..Wanted::default() },
            rows: vec![
                row("Ana Vermeulen", Situation::BuildingUp, false),
                row("Karim El Amrani", Situation::Absent, true),
            ],
            employers: Some(vec!["Bakkerij Zon & Zee".to_owned(), "Drukkerij De Linde".to_owned()]),
            found: 31,
            of: 84,
            next: Some("k2".to_owned()),
            at_start: false,
            may_record_death: true,
            may_invite: true,
        }
    }

    /// More employers than one can choose from.
    #[must_use]
    pub fn sample_many_employers(frame: Frame) -> Self {
        Self { employers: None, ..Self::sample(frame) }
    }

    /// Nobody is in one's care yet.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        let rows = Vec::new();
        Self {
            wanted: Wanted::default(),
            rows,
            found: 0,
            of: 0,
            next: None,
            at_start: true,
            may_record_death: true,
            may_invite: true,
            ..Self::sample(frame)
        }
    }

    /// Nobody fits what was asked for.
    #[must_use]
    pub fn sample_nobody_found(frame: Frame) -> Self {
        let wanted = Wanted { q: "Zoë".to_owned(), situation: Some(Situation::LongerBack), ..Wanted::default() };
        Self {
            wanted,
            rows: Vec::new(),
            found: 0,
            next: None,
            at_start: true,
            may_record_death: true,
            may_invite: true,
            ..Self::sample(frame)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_goes_into_the_address_and_comes_back() {
        let wanted = Wanted {
            q: "Ana & Zoë".to_owned(),
            situation: Some(Situation::BuildingUp),
            employer: "De Linde".to_owned(),
            order: Order::Since,
        };
        let address = wanted.address(Some("k1"));
        assert_eq!(
            address,
            "/care?sort=since&q=Ana%20%26%20Zo%C3%AB&situation=building_up&employer=De%20Linde&after=k1"
        );
        let pairs = [("q", " Ana & Zoë "), ("situation", "building_up"), ("employer", "De Linde"), ("sort", "since")];
        assert_eq!(Wanted::from_pairs(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned()))), wanted);
    }

    #[test]
    fn an_address_with_unknown_wishes_shows_everybody() {
        let pairs = [("situation".to_owned(), "ill".to_owned()), ("sort".to_owned(), "x".to_owned())];
        assert_eq!(Wanted::from_pairs(&pairs), Wanted::default());
    }
}
