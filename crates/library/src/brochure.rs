//! Folders to hand out at work: one for colleagues, one for employers. Each is A4 folded in three, so six panels: the cover, the
//! flap that one sees on opening, three inside, the back. Their words say nothing of health and are the same for every long absence.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::check::{Finding, UNWELCOME};
use crate::directory::Said;
use crate::health_words::find_health_word;
use crate::names::{Country, Language};
use crate::reading::{Level, Reading};
use crate::shelves::Library;

crate::names::list! {
    /// Whom a folder is for.
    Reader {
        /// Who works beside somebody who is away.
        Colleagues = "colleagues",
        /// Who employs or leads somebody who is away.
        Employers = "employers",
    }
}

/// How many panels stand between the cover and the back: the flap and three inside.
pub const BETWEEN: usize = 4;

static COLLEAGUES: LazyLock<Brochure> = LazyLock::new(|| parse(include_str!("../brochures/colleagues.yaml")));
static EMPLOYERS: LazyLock<Brochure> = LazyLock::new(|| parse(include_str!("../brochures/employers.yaml")));

fn parse(text: &str) -> Brochure {
    serde_norway::from_str(text).expect("a test reads the folders built in")
}

/// A folder, as its file says it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brochure {
    /// The day it was written.
    pub written_on: Date,
    /// The day by which it is to be read again.
    pub next_review: Date,
    /// The topics it was made from; they carry the sources in full.
    pub made_from: Vec<String>,
    sources: Vec<Source>,
    /// The front.
    pub cover: Cover,
    panels: Vec<Vec<Section>>,
}

/// The front of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    /// Whom it is for.
    pub for_whom: Said,
    /// What it is called.
    pub title: Said,
    /// What one finds in it.
    pub lead: Said,
}

/// A source, short enough for the back of a paper and without an illness in its name.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    says: String,
    #[serde(default)]
    country: Option<Country>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    title: Said,
    says: Vec<Piece>,
}

/// Words, a list or both, perhaps for one country alone.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Piece {
    #[serde(default)]
    country: Option<Country>,
    #[serde(default)]
    text: Option<Said>,
    #[serde(default)]
    list: Vec<Said>,
}

/// A section as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its heading.
    pub title: &'static str,
    /// What stands under it.
    pub says: Vec<Words>,
}

/// Words of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// A paragraph.
    Text(&'static str),
    /// A list.
    List(Vec<&'static str>),
}

impl Brochure {
    /// The folder for a reader.
    #[must_use]
    pub fn of(reader: Reader) -> &'static Self {
        match reader {
            Reader::Colleagues => &COLLEAGUES,
            Reader::Employers => &EMPLOYERS,
        }
    }

    /// Every panel but the cover, in the order in which one reads them: the flap, three inside, the back.
    #[must_use]
    pub fn list_panels(&'static self, language: Language, country: Country) -> Vec<Vec<Shown>> {
        let of = |section: &'static Section| section.shown(language, country);
        self.panels.iter().map(|panel| panel.iter().map(of).collect()).collect()
    }

    /// Where it comes from, for a country.
    #[must_use]
    pub fn list_sources(&self, country: Country) -> Vec<&str> {
        let is_for = |source: &&Source| source.country.is_none_or(|only| only == country);
        self.sources.iter().filter(is_for).map(|source| source.says.as_str()).collect()
    }

    /// Whether it says something else in another country.
    #[must_use]
    pub fn has_countries(&self) -> bool {
        let mut pieces = self.panels.iter().flatten().flat_map(|section| &section.says);
        pieces.any(|piece| piece.country.is_some())
    }

    /// How hard it is to read, in a language and a country.
    #[must_use]
    pub fn read(&'static self, language: Language, country: Country) -> Reading {
        Reading::of(language, self.list_lines(language, country))
    }

    /// Every line, from the cover to the back.
    fn list_lines(&'static self, language: Language, country: Country) -> Vec<&'static str> {
        let cover = [&self.cover.for_whom, &self.cover.title, &self.cover.lead].map(|said| said.in_language(language));
        let panels = self.list_panels(language, country).into_iter().flatten();
        cover.into_iter().chain(panels.flat_map(Shown::into_lines)).collect()
    }
}

impl Section {
    fn shown(&'static self, language: Language, country: Country) -> Shown {
        let pieces = self.says.iter().filter(|piece| piece.country.is_none_or(|only| only == country));
        let words = pieces.flat_map(|piece| {
            let text = piece.text.as_ref().map(|said| Words::Text(said.in_language(language)));
            let items: Vec<&str> = piece.list.iter().map(|said| said.in_language(language)).collect();
            text.into_iter().chain((!items.is_empty()).then_some(Words::List(items)))
        });
        Shown { title: self.title.in_language(language), says: words.collect() }
    }
}

impl Shown {
    fn into_lines(self) -> Vec<&'static str> {
        let lines = self.says.into_iter().flat_map(|words| match words {
            Words::Text(text) => vec![text],
            Words::List(items) => items,
        });
        [self.title].into_iter().chain(lines).collect()
    }
}

/// What does not hold of the folders: a panel too many, a topic that is not there, something left unsaid, a word of health or of
/// war, words harder than B1.
#[must_use]
pub fn list_findings(library: &Library) -> Vec<Finding> {
    Reader::ALL.iter().flat_map(|reader| list_findings_of(*reader, library)).collect()
}

fn list_findings_of(reader: Reader, library: &Library) -> Vec<Finding> {
    let brochure = Brochure::of(reader);
    let mut says = Vec::new();
    if brochure.panels.len() != BETWEEN + 1 {
        says.push(format!("has {} panels beside the cover, not {}", brochure.panels.len(), BETWEEN + 1));
    }
    let gone = brochure.made_from.iter().filter(|slug| library.find(Language::Nl, slug).is_none());
    says.extend(gone.map(|slug| format!("was made from `{slug}`, which is not there")));
    for country in Country::ALL {
        let sources = brochure.list_sources(*country);
        if sources.is_empty() || sources.iter().any(|source| find_health_word(source).is_some()) {
            says.push(format!("has no sources for `{}`, or one that names an illness", country.name()));
        }
        for language in Language::ALL {
            let within = format!("in `{}` for `{}`", language.name(), country.name());
            says.extend(
                list_faults(brochure, *language, *country).into_iter().map(|fault| format!("{fault} {within}")),
            );
        }
    }
    says.into_iter().map(|says| Finding { file: format!("brochures/{}.yaml", reader.name()), says }).collect()
}

fn list_faults(brochure: &'static Brochure, language: Language, country: Country) -> Vec<String> {
    let lines = brochure.list_lines(language, country);
    let mut faults = Vec::new();
    let empty = brochure.list_panels(language, country).into_iter().flatten().find(|section| section.says.is_empty());
    faults.extend(empty.map(|section| format!("says nothing under `{}`", section.title)));
    if lines.iter().any(|line| line.trim().is_empty() || line.contains('!')) {
        faults.push("leaves something unsaid, or is loud".to_owned());
    }
    faults.extend(lines.iter().find_map(|line| find_health_word(line)).map(|word| format!("says `{word}`")));
    let all = lines.join("\n").to_lowercase();
    let unwelcome = UNWELCOME.iter().filter(|(one, _)| *one == language).flat_map(|(_, words)| words.iter());
    let said: Vec<&str> = all.split(|one: char| !one.is_alphabetic()).collect();
    faults.extend(unwelcome.filter(|word| said.contains(word)).map(|word| format!("says `{word}`")));
    let reading = brochure.read(language, country);
    if reading.level(language) != Level::B1 {
        faults.push(format!("reads at {:.0}", reading.ease(language)));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_found_in_the_folders_built_in() {
        let findings = list_findings(Library::embedded());
        assert!(findings.is_empty(), "{}", findings.iter().map(|one| format!("{one}\n")).collect::<String>());
    }

    #[test]
    fn employers_read_the_papers_of_their_own_country_and_colleagues_the_same_everywhere() {
        let employers = Brochure::of(Reader::Employers);
        let lines = |country| employers.list_lines(Language::Nl, country).join("\n");
        assert!(lines(Country::Be).contains("arbeidsreglement") && !lines(Country::Be).contains("UWV"));
        assert!(lines(Country::Nl).contains("plan van aanpak") && !lines(Country::Nl).contains("sociaal secretariaat"));
        let colleagues = Brochure::of(Reader::Colleagues);
        assert!(employers.has_countries() && !colleagues.has_countries());
        assert_eq!(colleagues.list_lines(Language::De, Country::Be), colleagues.list_lines(Language::De, Country::Nl));
    }
}
