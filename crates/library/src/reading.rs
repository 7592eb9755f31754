//! How hard a text is to read, by a published formula for each language. A number to compare pages with, no verdict.
//!
//! | language | formula | source |
//! |---|---|---|
//! | nl | 206.84 − 0.93 · words a sentence − 77 · syllables a word | Douma 1960, De leesbaarheid van landbouwbladen, Wageningen (Flesch-Douma) |
//! | fr | 207 − 1.015 · words a sentence − 73.6 · syllables a word | Kandel and Moles 1958, Cahiers d'études de radio-télévision 19 |
//! | de | 180 − words a sentence − 58.5 · syllables a word | Amstad 1978, Wie verständlich sind unsere Zeitungen?, Zürich |
//! | en | 206.835 − 1.015 · words a sentence − 84.6 · syllables a word | Flesch 1948, J Appl Psychol 32:221 |
//!
//! Each formula was made so that its hundred means the same: 60 and more reads easily, below 50 is hard. No published table ties
//! that to the levels of the European framework; [`Level`] is our own reading of it, and the same for all languages.

mod syllables;

pub use syllables::count_syllables;

use crate::names::Language;

/// A sentence of more words is told.
pub const LONGEST_SENTENCE: usize = 20;

/// How hard a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// 60 and more.
    B1,
    /// From 45 to 60.
    B2,
    /// Below 45.
    Harder,
}

/// What is measured of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables.
    pub syllables: usize,
    /// Sentences of more than twenty words.
    pub long: Vec<String>,
}

impl Reading {
    /// Measures lines of text: a line ends a sentence, as do full stops, question marks and colons.
    #[must_use]
    pub fn of(language: Language, lines: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let mut reading = Self::default();
        for line in lines {
            for sentence in list_sentences(line.as_ref()) {
                let words: Vec<&str> = list_words(sentence).collect();
                if words.is_empty() {
                    continue;
                }
                reading.sentences += 1;
                reading.words += words.len();
                reading.syllables += words.iter().map(|word| count_syllables(language, word)).sum::<usize>();
                if words.len() > LONGEST_SENTENCE {
                    reading.long.push(sentence.trim().to_owned());
                }
            }
        }
        reading
    }

    /// The number of the language's formula: a hundred is very easy.
    #[must_use]
    pub fn ease(&self, language: Language) -> f64 {
        let sentence = self.words as f64 / self.sentences.max(1) as f64;
        let word = self.syllables as f64 / self.words.max(1) as f64;
        let (constant, of_sentence, of_word) = match language {
            Language::Nl => (206.84, 0.93, 77.0),
            Language::Fr => (207.0, 1.015, 73.6),
            Language::De => (180.0, 1.0, 58.5),
            Language::En => (206.835, 1.015, 84.6),
        };
        constant - of_sentence * sentence - of_word * word
    }

    /// Our reading of that number.
    #[must_use]
    pub fn level(&self, language: Language) -> Level {
        match self.ease(language) {
            ease if ease >= 60.0 => Level::B1,
            ease if ease >= 45.0 => Level::B2,
            _ => Level::Harder,
        }
    }
}

/// Words: letters, with what may stand inside a word.
fn list_words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|one: char| !one.is_alphanumeric() && !matches!(one, '\'' | '’' | '-'));
    words.filter(|word| word.chars().any(char::is_alphabetic))
}

/// Sentences: a sign that ends one, followed by a blank, so that `1.5` and `e.g.` inside a word end nothing.
fn list_sentences(line: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut from = 0;
    let mut signs = line.char_indices().peekable();
    while let Some((at, one)) = signs.next() {
        let is_last =
            signs.peek().is_none_or(|(_, next)| next.is_whitespace() || matches!(next, '"' | '”' | '“' | '»'));
        if matches!(one, '.' | '?' | ':' | ';') && is_last {
            sentences.push(&line[from..=at]);
            from = at + 1;
        }
    }
    sentences.push(&line[from..]);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_measured_by_its_sentences_words_and_syllables() {
        let reading = Reading::of(Language::Nl, ["Je bent moe. Dat mag: rust uit.", "Neem 1.5 uur vrij"]);
        assert_eq!((reading.sentences, reading.words, reading.long.len()), (4, 10, 0));
        assert_eq!(reading.level(Language::Nl), Level::B1);
    }

    #[test]
    fn the_formulas_are_the_published_ones() {
        let reading = Reading { sentences: 1, words: 10, syllables: 15, long: Vec::new() };
        let check = |language, expect: f64| assert!((reading.ease(language) - expect).abs() < 0.01, "{language:?}");
        check(Language::Nl, 82.04);
        check(Language::Fr, 86.45);
        check(Language::De, 82.25);
        check(Language::En, 69.785);
    }

    #[test]
    fn hard_words_and_long_sentences_make_a_text_harder() {
        let long = "Desalniettemin impliceert arbeidsongeschiktheidsverzekeringsproblematiek herhaaldelijk onvoorziene organisatieveranderingen";
        assert_eq!(Reading::of(Language::Nl, [long]).level(Language::Nl), Level::Harder);
        let twenty_one = vec!["ja"; 21].join(" ");
        assert_eq!(Reading::of(Language::Nl, [twenty_one.as_str()]).long, [twenty_one]);
    }
}
