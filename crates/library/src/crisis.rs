//! Numbers for somebody who needs help now. Data lies in `directory/crisis.yaml`, with the source and the day of every number.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

static LINES: LazyLock<Vec<Line>> =
    LazyLock::new(|| read(include_str!("../directory/crisis.yaml")).expect("a test reads the directory built in"));

/// Countries the page serves (ISO 3166-1, lower case).
pub const COUNTRIES: [&str; 2] = ["be", "nl"];
/// Languages the page speaks (ISO 639-1).
pub const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];
/// Official languages of each country: whoever speaks one of them is answered in it.
const OFFICIAL: [(&str, &str); 4] = [("be", "nl"), ("be", "fr"), ("be", "de"), ("nl", "nl")];

/// What a number is for, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Ambulance, fire brigade, police.
    Emergency,
    /// Thoughts of death; day and night.
    Suicide,
    /// Somebody who listens.
    Listening,
    /// Questions about an illness, on working days. Never for a crisis.
    Information,
}

/// One number to call.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its name in the data.
    pub id: String,
    /// The country it is called from.
    pub country: String,
    /// Languages in which somebody answers.
    pub languages: Vec<String>,
    /// What it is for.
    pub kind: Kind,
    /// The name it is known by.
    pub name: String,
    /// The number as people write it.
    pub number: String,
    /// A second number that leads to the same place.
    pub also: Option<String>,
    /// Address of a chat or site.
    pub chat: Option<String>,
    /// Where the number was read.
    pub source: String,
    /// When it was read there.
    pub read_on: Date,
    /// When a person last called or checked it; none so far.
    pub checked_on: Option<Date>,
}

impl Line {
    /// The address a telephone follows.
    #[must_use]
    pub fn address(&self) -> String {
        format!("tel:{}", self.number.chars().filter(char::is_ascii_digit).collect::<String>())
    }

    /// Whether somebody answers in a language.
    #[must_use]
    pub fn speaks(&self, language: &str) -> bool {
        self.languages.iter().any(|spoken| spoken == language)
    }

    /// Whether a person's check is more than six months old (product rule 10). A number never checked is not stale but unchecked.
    #[must_use]
    pub fn is_stale_on(&self, today: Date) -> bool {
        self.checked_on.is_some_and(|checked| checked.saturating_add(6.months()) < today)
    }
}

/// The numbers for one reader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers {
    /// When life is in danger.
    pub emergency: Vec<&'static Line>,
    /// Somebody to talk to, in the reader's language.
    pub spoken: Vec<&'static Line>,
    /// Somebody to talk to, in another language of the country.
    pub elsewhere: Vec<&'static Line>,
}

impl Numbers {
    /// All of them, in the order shown.
    pub fn all(&self) -> impl Iterator<Item = &'static Line> + '_ {
        self.emergency.iter().chain(&self.spoken).chain(&self.elsewhere).copied()
    }
}

/// The numbers for a reader. Deliberately without [`Kind::Information`]: those names say what an absence is about, and this page
/// is linked on the workplace's pages too.
#[must_use]
pub fn list_numbers(country: &str, language: &str) -> Numbers {
    let mut numbers = Numbers::default();
    for line in LINES.iter().filter(|line| line.country == country) {
        match line.kind {
            Kind::Emergency => numbers.emergency.push(line),
            Kind::Information => {}
            Kind::Suicide | Kind::Listening if line.speaks(language) => numbers.spoken.push(line),
            Kind::Suicide | Kind::Listening => numbers.elsewhere.push(line),
        }
    }
    numbers
}

/// Numbers for questions about an illness, for pages somebody opens after having said what it is about.
#[must_use]
pub fn list_information(country: &str, language: &str) -> Vec<&'static Line> {
    let lines = LINES.iter().filter(|line| line.kind == Kind::Information);
    lines.filter(|line| line.country == country && line.speaks(language)).collect()
}

/// A number that should be there and is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Where.
    pub country: &'static str,
    /// For whom.
    pub language: &'static str,
    /// What for.
    pub kind: Kind,
}

/// Every country and language without its emergency number, or without anybody to talk to: in the reader's own language where
/// it is an official one, in any language otherwise.
#[must_use]
pub fn list_missing(lines: &[Line]) -> Vec<Missing> {
    let mut missing = Vec::new();
    for country in COUNTRIES {
        let here: Vec<&Line> = lines.iter().filter(|line| line.country == country).collect();
        for language in LANGUAGES {
            let is_official = OFFICIAL.contains(&(country, language));
            let is_emergency = |line: &Line| line.kind == Kind::Emergency && line.speaks(language);
            let listens = |line: &Line| {
                matches!(line.kind, Kind::Suicide | Kind::Listening) && (line.speaks(language) || !is_official)
            };
            if !here.iter().any(|line| is_emergency(line)) {
                missing.push(Missing { country, language, kind: Kind::Emergency });
            }
            if !here.iter().any(|line| listens(line)) {
                missing.push(Missing { country, language, kind: Kind::Listening });
            }
        }
    }
    missing
}

/// What keeps these numbers from being released on a day (product rule 10): each one missing, each one never checked by a
/// person, and each one checked more than six months ago.
#[must_use]
pub fn list_due(lines: &[Line], today: Date) -> Vec<String> {
    let missing = list_missing(lines).into_iter().map(|one| {
        let Missing { country, language, kind } = one;
        format!("no number ({kind:?}) for `{language}` in `{country}`")
    });
    let due = lines.iter().filter_map(|line| {
        let Line { id, number, .. } = line;
        match line.checked_on {
            None => Some(format!("`{id}` ({number}) was never checked by a person")),
            Some(day) => {
                line.is_stale_on(today).then(|| format!("`{id}` ({number}) was checked on {day}, over six months ago"))
            }
        }
    });
    missing.chain(due).collect()
}

/// Every number built in.
#[must_use]
pub fn list_all() -> &'static [Line] {
    &LINES
}

/// Reads a directory.
fn read(text: &str) -> Result<Vec<Line>, serde_norway::Error> {
    serde_norway::from_str(text)
}

#[cfg(test)]
mod tests;
