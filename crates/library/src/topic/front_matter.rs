//! What is known about a topic: YAML between two lines `---`, read strictly.

use jiff::civil::Date;
use serde::Deserialize;

use crate::names::{Audience, Cluster, Complaint, Country, Evidence, Kind, Phase, SignOff, Situation, Work};

/// What is known about a topic. Only title, summary and sources differ between languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The title.
    pub title: String,
    /// One sentence: what one finds here.
    pub summary: String,
    /// What kind of page it is.
    pub kind: Kind,
    /// Whom it is for; at least one.
    pub audience: Vec<Audience>,
    /// When it matters; empty where always.
    #[serde(default)]
    pub phases: Vec<Phase>,
    /// Complaints it is about.
    #[serde(default)]
    pub complaints: Vec<Complaint>,
    /// Kinds of work; empty where every one.
    #[serde(default)]
    pub work: Vec<Work>,
    /// Situations of the work.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// Countries; empty where both.
    #[serde(default)]
    pub countries: Vec<Country>,
    /// A cluster of the European study of 2024, where one is given.
    #[serde(default)]
    pub cluster: Option<Cluster>,
    /// How well the advice is known.
    pub evidence: Evidence,
    /// Where it comes from; at least one.
    pub sources: Vec<String>,
    /// The day it was written.
    pub written_on: Date,
    /// Who reviewed and signed it and when; nobody so far where absent. It signs the parts that wait too.
    #[serde(default)]
    pub reviewed: Option<Review>,
    /// The day by which it is to be read again.
    pub next_review: Date,
    /// Whether it waits for a signature.
    pub sign_off: SignOff,
    /// Why the page may be harder to read than B2, where it is.
    #[serde(default)]
    pub hard_because: Option<String>,
}

/// A review by a person whose profession it is, with their signature.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// When.
    pub on: Date,
    /// Who, by name.
    pub by: String,
    /// What they are: "oncologist". In the language of the page.
    pub profession: String,
}

impl FrontMatter {
    /// Whether it is for a country.
    #[must_use]
    pub fn is_for(&self, country: Country) -> bool {
        self.countries.is_empty() || self.countries.contains(&country)
    }

    /// What must be the same in every language, as text to compare.
    #[must_use]
    pub fn list_same(&self) -> [(&'static str, String); 13] {
        [
            ("kind", format!("{:?}", self.kind)),
            ("audience", format!("{:?}", self.audience)),
            ("phases", format!("{:?}", self.phases)),
            ("complaints", format!("{:?}", self.complaints)),
            ("work", format!("{:?}", self.work)),
            ("situations", format!("{:?}", self.situations)),
            ("countries", format!("{:?}", self.countries)),
            ("cluster", format!("{:?}", self.cluster)),
            ("evidence", format!("{:?}", self.evidence)),
            ("sources", format!("{} of them", self.sources.len())),
            ("next_review", self.next_review.to_string()),
            ("reviewed", format!("{:?}", self.reviewed.as_ref().map(|review| (review.on, &review.by)))),
            ("sign_off", format!("{:?}", self.sign_off)),
        ]
    }
}

/// The front matter, the text, and the number of the first line of the text.
pub(super) fn split(text: &str) -> Result<(&str, &str, usize), String> {
    let rest = text.strip_prefix("---\n").ok_or("the first line must be `---`")?;
    let (front, body) = rest.split_once("\n---\n").ok_or("the front matter must end with a line `---`")?;
    Ok((front, body, front.lines().count() + 3))
}

/// Reads it. An unknown key, an unknown word and a key left out are refused by name.
pub(super) fn read(front: &str) -> Result<FrontMatter, String> {
    let about: FrontMatter = serde_norway::from_str(front).map_err(|fault| format!("front matter: {fault}"))?;
    let empty = [
        ("title", about.title.trim().is_empty()),
        ("summary", about.summary.trim().is_empty()),
        ("audience", about.audience.is_empty()),
        ("sources", about.sources.is_empty() || about.sources.iter().any(|source| source.trim().is_empty())),
    ];
    if let Some((key, _)) = empty.into_iter().find(|(_, is_empty)| *is_empty) {
        return Err(format!("front matter: `{key}` is empty"));
    }
    if about.next_review <= about.written_on {
        return Err("front matter: `next_review` must be after `written_on`".to_owned());
    }
    match &about.reviewed {
        Some(review) if !is_name(&review.by) || review.profession.trim().is_empty() => {
            Err("front matter: `reviewed` must give first and last name and the profession of a person".to_owned())
        }
        Some(review) if review.on < about.written_on => {
            Err("front matter: `reviewed` is from before `written_on`: what changed since is not signed".to_owned())
        }
        _ => Ok(about),
    }
}

/// Whether it may be the name of a person: first and last name. "yes" signs nothing.
fn is_name(by: &str) -> bool {
    by.split_whitespace().count() >= 2
}
