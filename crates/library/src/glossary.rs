//! Words that people meet in letters and talks, each explained in two or three plain sentences. A topic lists those that stand in it.

use std::collections::HashSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::check::{Finding, UNWELCOME};
use crate::directory::Said;
use crate::names::{Country, Language};
use crate::reading::{Level, Reading};
use crate::shelves::{Library, Wanted};
use crate::topic::{Topic, Waiting};

static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| {
    serde_norway::from_str(include_str!("../glossary/terms.yaml")).expect("a test reads the glossary built in")
});

/// All words, and when their explanations were written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// The day they were written.
    pub written_on: Date,
    /// The day by which they are to be read again.
    pub next_review: Date,
    /// The words.
    pub terms: Vec<Term>,
}

/// A word with its explanation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Its name in addresses.
    pub id: String,
    /// The word.
    pub word: Said,
    /// Other forms by which it stands in a text.
    #[serde(default)]
    also: Forms,
    /// What it means.
    pub says: Said,
    /// The country whose word it is; none where it serves both.
    #[serde(default)]
    pub country: Option<Country>,
    /// The topic that tells more and carries the sources.
    pub topic: String,
}

/// Other forms of a word, by language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Forms {
    nl: Vec<String>,
    fr: Vec<String>,
    de: Vec<String>,
    en: Vec<String>,
}

impl Term {
    /// Every form of the word in a language, in small letters.
    fn list_forms(&self, language: Language) -> impl Iterator<Item = String> {
        let also = match language {
            Language::Nl => &self.also.nl,
            Language::Fr => &self.also.fr,
            Language::De => &self.also.de,
            Language::En => &self.also.en,
        };
        [self.word.in_language(language)].into_iter().chain(also.iter().map(String::as_str)).map(str::to_lowercase)
    }

    /// Whether a text in small letters says the word.
    fn is_said_in(&self, text: &str, language: Language) -> bool {
        self.list_forms(language).any(|form| says(text, &form))
    }

    fn is_for(&self, country: Country) -> bool {
        self.country.is_none_or(|only| only == country)
    }
}

impl Glossary {
    /// The glossary built in.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &GLOSSARY
    }

    /// All words by the alphabet of a language.
    #[must_use]
    pub fn list(&self, language: Language) -> Vec<&Term> {
        sorted(self.terms.iter().collect(), language)
    }

    /// The words that stand in a topic as a country reads it, by the alphabet of its language.
    #[must_use]
    pub fn list_in(&self, topic: &Topic, country: Country) -> Vec<&Term> {
        let text = text_of(topic, country);
        let said = self.terms.iter().filter(|term| term.is_for(country) && term.is_said_in(&text, topic.language));
        sorted(said.collect(), topic.language)
    }

    /// The word that a question asks for, where it asks for one alone.
    #[must_use]
    pub fn find_asked(&self, question: &str, language: Language) -> Option<&Term> {
        let asked = question.trim().trim_end_matches('?').trim_end().to_lowercase();
        self.terms.iter().find(|term| term.list_forms(language).any(|form| form == asked))
    }

    /// What does not hold: a word that is there twice or says nothing, a page that is not there, a word that no topic says,
    /// a language that reads harder than B1 in all.
    #[must_use]
    pub fn list_findings(&self, library: &Library) -> Vec<Finding> {
        let mut says = Vec::new();
        let mut ids = HashSet::new();
        for term in &self.terms {
            if !ids.insert(term.id.as_str()) {
                says.push(format!("`{}` is there twice", term.id));
            }
            if library.find(Language::Nl, &term.topic).is_none() {
                says.push(format!("`{}` leads to `{}`, which is not there", term.id, term.topic));
            }
            let mut topics = library.list(Language::Nl, Wanted::default(), Waiting::Shown);
            let is_said =
                |topic: &Topic| Country::ALL.iter().any(|country| self.list_in(topic, *country).contains(&term));
            if !topics.any(is_said) {
                says.push(format!("no topic says `{}`", term.id));
            }
        }
        for language in Language::ALL {
            says.extend(self.list_faults_of(*language));
        }
        says.into_iter().map(|says| Finding { file: "glossary/terms.yaml".to_owned(), says }).collect()
    }

    fn list_faults_of(&self, language: Language) -> Vec<String> {
        let texts: Vec<&str> = self.terms.iter().map(|term| term.says.in_language(language)).collect();
        let mut faults = Vec::new();
        if texts.iter().any(|text| text.trim().is_empty()) {
            faults.push(format!("a word is not explained in `{}`", language.name()));
        }
        let reading = self.read(language);
        if reading.level(language) != Level::B1 {
            faults.push(format!("reads at {:.0} in `{}`", reading.ease(language), language.name()));
        }
        let all = texts.join("\n").to_lowercase();
        let unwelcome = UNWELCOME.iter().filter(|(one, _)| *one == language).flat_map(|(_, words)| words.iter());
        faults.extend(unwelcome.filter(|word| self::says(&all, word)).map(|word| format!("says `{word}`")));
        faults
    }

    /// How hard the explanations are to read in a language.
    #[must_use]
    pub fn read(&self, language: Language) -> Reading {
        Reading::of(language, self.terms.iter().map(|term| term.says.in_language(language)))
    }
}

fn sorted(mut terms: Vec<&Term>, language: Language) -> Vec<&Term> {
    terms.sort_by_key(|term| term.word.in_language(language).to_lowercase());
    terms
}

/// What a topic says in a country, in small letters. What waits for a signature is left out: it is not shown everywhere.
fn text_of(topic: &Topic, country: Country) -> String {
    let blocks = topic.list_shown(country, Waiting::Hidden).into_iter();
    let text: String = blocks.map(|(_, block)| block.text() + "\n").collect();
    format!("{}\n{}\n{text}", topic.about.title, topic.about.summary).to_lowercase()
}

/// Whether a phrase stands in a text as words of its own.
fn says(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + phrase.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_found_in_the_glossary_built_in() {
        let findings = Glossary::embedded().list_findings(Library::embedded());
        assert!(findings.is_empty(), "{}", findings.iter().map(|one| format!("{one}\n")).collect::<String>());
        assert!(Glossary::embedded().terms.len() >= 35);
    }

    #[test]
    fn a_topic_lists_the_words_that_stand_in_it_in_every_language() {
        for language in Language::ALL {
            let topic = Library::embedded().find(*language, "rights_nl_second_year").unwrap();
            let terms = Glossary::embedded().list_in(topic, Country::Nl);
            let ids: Vec<&str> = terms.iter().map(|term| term.id.as_str()).collect();
            assert!(ids.contains(&"wia") && ids.contains(&"second_track"), "{language:?}: {ids:?}");
            assert!(!ids.contains(&"sickness_fund"), "a word of the other country stays out");
        }
    }

    #[test]
    fn a_word_stands_by_itself_and_not_inside_another() {
        assert!(says("de arbodienst belt.", "arbodienst") && !says("arbodiensten bellen", "arbodienst"));
    }

    #[test]
    fn a_question_for_one_word_finds_its_explanation() {
        let find = |question| Glossary::embedded().find_asked(question, Language::Nl).map(|term| term.id.as_str());
        assert_eq!(find(" Bedrijfsarts? "), Some("occupational_physician"));
        assert_eq!(find("wat doet de bedrijfsarts"), None);
    }
}
