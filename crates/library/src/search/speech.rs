//! What a language does to words: small words that find nothing, endings that are taken off, and words that mean the same.

use std::collections::{HashMap, HashSet};

use frostem::{Algorithm, Stemmer};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::names::Language;

/// How a language is read.
pub(super) struct Speech {
    stemmer: Stemmer,
    small: HashSet<String>,
    /// For the first stem of a phrase: the rest of the phrase, and the phrases that mean the same.
    synonyms: HashMap<String, Vec<Synonym>>,
}

/// A phrase and what means the same.
struct Synonym {
    rest: Vec<String>,
    means: Vec<Vec<String>>,
}

/// A file of `search`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// Words that are in every text.
    small: Vec<String>,
    /// Groups of words that mean the same.
    synonyms: Vec<Vec<String>>,
}

/// A word of a text: where it stands, and what it is reduced to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) begin: usize,
    pub(super) end: usize,
    pub(super) stem: String,
}

impl Speech {
    /// The language as its file says.
    pub(super) fn of(language: Language) -> Self {
        let (algorithm, text) = match language {
            Language::Nl => (Algorithm::Dutch, include_str!("../../search/nl.yaml")),
            Language::Fr => (Algorithm::French, include_str!("../../search/fr.yaml")),
            Language::De => (Algorithm::German, include_str!("../../search/de.yaml")),
            Language::En => (Algorithm::English, include_str!("../../search/en.yaml")),
        };
        let written: Written = serde_norway::from_str(text).expect("a test reads the words built in");
        let mut speech = Self {
            stemmer: Stemmer::new(algorithm),
            small: written.small.iter().map(|word| fold(word)).collect(),
            synonyms: HashMap::new(),
        };
        for group in &written.synonyms {
            let phrases: Vec<Vec<String>> = group.iter().map(|phrase| speech.stems(phrase)).collect();
            for (at, phrase) in phrases.iter().enumerate() {
                let others = phrases.iter().enumerate().filter(|(other, _)| *other != at);
                let means = others.map(|(_, phrase)| phrase.clone()).collect();
                if let Some((first, rest)) = phrase.split_first() {
                    let synonym = Synonym { rest: rest.to_vec(), means };
                    speech.synonyms.entry(first.clone()).or_default().push(synonym);
                }
            }
        }
        speech
    }

    /// The words of a text with their stems; words in one with a hyphen are also read as one.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        for (begin, end) in list_runs(text, |one| one.is_alphanumeric() || one == '-') {
            let run = &text[begin..end];
            for (from, to) in list_runs(run, char::is_alphanumeric) {
                self.add(&mut words, begin + from, begin + to, &run[from..to]);
            }
            if run.trim_matches('-').contains('-') {
                self.add(&mut words, begin, end, &run.replace('-', ""));
            }
        }
        words
    }

    fn add(&self, words: &mut Vec<Word>, begin: usize, end: usize, text: &str) {
        let folded = fold(text);
        if folded.chars().nth(1).is_some() {
            words.push(Word { begin, end, stem: self.stemmer.stem(&folded).into_owned() });
        }
    }

    /// The stems of a question that find something; all of them where every word is small.
    pub(super) fn stems(&self, question: &str) -> Vec<String> {
        let words = self.words(question);
        let is_small = |word: &Word| self.small.contains(&fold(&question[word.begin..word.end]));
        let telling: Vec<String> = words.iter().filter(|word| !is_small(word)).map(|word| word.stem.clone()).collect();
        if telling.is_empty() { words.into_iter().map(|word| word.stem).collect() } else { telling }
    }

    /// Phrases that mean the same as what begins at a place of a question.
    pub(super) fn synonyms<'a>(&'a self, stems: &'a [String], at: usize) -> impl Iterator<Item = &'a [String]> {
        let groups = self.synonyms.get(&stems[at]).into_iter().flatten();
        let fitting = groups.filter(move |synonym| stems[at + 1..].starts_with(&synonym.rest));
        fitting.flat_map(|synonym| &synonym.means).map(Vec::as_slice)
    }
}

/// Where letters of a kind stand together.
fn list_runs(text: &str, belongs: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut begun = None;
    for (at, one) in text.char_indices().chain([(text.len(), ' ')]) {
        match (begun, belongs(one) && at < text.len()) {
            (None, true) => begun = Some(at),
            (Some(begin), false) => {
                runs.push((begin, at));
                begun = None;
            }
            _ => {}
        }
    }
    runs
}

/// One form for a word however it is typed: lower case, without accents.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for one in word.nfkd().filter(|one| !is_combining_mark(*one)).flat_map(char::to_lowercase) {
        match one {
            'ß' => folded.push_str("ss"),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            _ => folded.push(one),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_and_endings_go() {
        let check = |language, question: &str, expect: &[&str]| {
            assert_eq!(Speech::of(language).stems(question), expect, "{question}");
        };
        let same = |language, one: &str, other: &str| {
            let speech = Speech::of(language);
            assert_eq!(speech.stems(one), speech.stems(other), "{one}, {other}");
        };
        check(Language::Nl, "de", &["de"]);
        check(Language::En, "How do I tell my colleagues?", &["tell", "colleagu"]);
        same(Language::Nl, "collega's", "de collega");
        same(Language::Fr, "fatigué", "la fatigue");
        same(Language::De, "Müdigkeit", "mudigkeit");
        same(Language::En, "working", "works");
    }

    #[test]
    fn words_with_a_hyphen_are_read_apart_and_as_one() {
        let speech = Speech::of(Language::Nl);
        let stems: Vec<String> = speech.words("re-integratie").into_iter().map(|word| word.stem).collect();
        assert!(stems.contains(&speech.stems("reintegratie")[0]), "{stems:?}");
        assert_eq!(stems.len(), 3);
    }

    #[test]
    fn every_language_has_its_synonyms_in_both_directions() {
        for language in Language::ALL {
            let speech = Speech::of(*language);
            let stems = speech.stems(match language {
                Language::De => "chemohirn",
                Language::Nl => "chemobrein",
                Language::Fr => "brouillard cérébral",
                Language::En => "chemo brain",
            });
            assert!(speech.synonyms(&stems, 0).count() > 1, "{language:?}");
        }
    }
}
