//! The index: which word stands in which document, and how much it weighs there.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::near::Vocabulary;
use super::snippet::{self, Piece, Sentence};
use super::speech::Speech;
use crate::names::Language;

/// How late more of the same word adds little (BM25's k1, higher than usual so that titles count), and what long texts pay (b).
const SATURATION: f32 = 2.0;
const LENGTH: f32 = 0.6;
/// How much it counts that every word of the question is answered: nothing at 0, all at 1.
const COVERAGE: f32 = 0.3;
/// What a word weighs where it stands.
const TITLE: f32 = 6.0;
const SUMMARY: f32 = 3.0;
const HEADING: f32 = 1.5;
const BODY: f32 = 1.0;
/// What counts less than the word itself.
const SYNONYM: f32 = 0.85;
const PART: f32 = 0.6;
const SLIP: f32 = 0.6;
const BEGUN: f32 = 0.35;
const ENDED: f32 = 0.35;

/// What is searched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The title.
    pub title: String,
    /// One sentence about it.
    pub summary: String,
    /// Headings.
    pub headings: Vec<String>,
    /// Paragraphs and items of lists.
    pub body: Vec<String>,
}

/// The index of one language.
pub struct Index {
    speech: Speech,
    vocabulary: Vocabulary,
    /// For each word: documents and how much it weighs there, in order of the documents.
    places: Vec<Vec<(u32, f32)>>,
    /// How long each document is, over the mean.
    lengths: Vec<f32>,
    sentences: Vec<Vec<Sentence>>,
}

/// A question as the index reads it: for each of its words, what answers it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Asked {
    words: Vec<Vec<Answer>>,
}

/// Words of the library that answer a word of a question where they stand together, and what that counts.
#[derive(Debug, Clone, PartialEq)]
struct Answer {
    ids: Vec<u32>,
    counts: f32,
}

/// What is gathered while documents are read.
#[derive(Default)]
struct Gathered {
    ids: HashMap<String, u32>,
    places: Vec<Vec<(u32, f32)>>,
    lengths: Vec<f32>,
    sentences: Vec<Vec<Sentence>>,
}

impl Index {
    /// Makes the index.
    #[must_use]
    pub fn of(language: Language, documents: impl IntoIterator<Item = Document>) -> Self {
        let speech = Speech::of(language);
        let mut gathered = Gathered::default();
        for document in documents {
            gathered.add(&speech, &document);
        }
        let Gathered { ids, places, mut lengths, sentences } = gathered;
        let mean = lengths.iter().sum::<f32>() / lengths.len().max(1) as f32;
        lengths.iter_mut().for_each(|length| *length /= mean.max(1.0));
        Self { speech, vocabulary: Vocabulary::of(ids), places, lengths, sentences }
    }

    /// How many different words there are.
    #[must_use]
    pub fn count_words(&self) -> usize {
        self.vocabulary.len()
    }

    /// Reads a question.
    #[must_use]
    pub fn read(&self, question: &str) -> Asked {
        let stems = self.speech.stems(question);
        let words = (0..stems.len()).map(|at| self.answers_to(&stems, at)).collect();
        Asked { words }
    }

    fn answers_to(&self, stems: &[String], at: usize) -> Vec<Answer> {
        let (stem, known) = (&stems[at], &self.vocabulary);
        let mut answers: Vec<Answer> = Vec::new();
        let mut add = |ids: Vec<u32>, counts: f32| {
            if !ids.is_empty() && !answers.iter().any(|there| there.ids == ids) {
                answers.push(Answer { ids, counts });
            }
        };
        let exact = known.find(stem);
        add(exact.into_iter().collect(), 1.0);
        for phrase in self.speech.synonyms(stems, at) {
            // A phrase that means the same answers where all of its words stand.
            let ids: Option<Vec<u32>> = phrase.iter().map(|stem| known.find(stem)).collect();
            add(ids.unwrap_or_default(), SYNONYM);
        }
        known.list_begun_by(stem).into_iter().for_each(|id| add(vec![id], BEGUN));
        known.list_ended_by(stem).into_iter().for_each(|id| add(vec![id], ENDED));
        if exact.is_none() {
            add(known.find_parts(stem), PART);
            known.list_slips(stem).into_iter().for_each(|id| add(vec![id], SLIP));
        }
        answers
    }

    /// The documents that answer best, with how well; those that may not be shown are left out.
    #[must_use]
    pub fn rank(&self, asked: &Asked, most: usize, may_show: impl Fn(usize) -> bool) -> Vec<(usize, f32)> {
        let mut scores = vec![0.0_f32; self.lengths.len()];
        let mut answered = vec![0_u32; self.lengths.len()];
        let mut best = vec![0.0_f32; self.lengths.len()];
        for word in &asked.words {
            let mut touched = Vec::new();
            // What is meant is as rare as all documents that say it in one way or another, not as the rarest way.
            let mut meant = 0;
            let is_said = word.iter().any(|answer| answer.counts >= SYNONYM);
            for answer in word {
                for (document, weight) in self.places_of(&answer.ids).iter() {
                    let at = *document as usize;
                    let long = 1.0 - LENGTH + LENGTH * self.lengths[at];
                    let score = answer.counts * weight * (SATURATION + 1.0) / (weight + SATURATION * long);
                    if best[at] == 0.0 {
                        touched.push(at);
                    }
                    best[at] = best[at].max(score);
                }
                if answer.counts >= SYNONYM || !is_said {
                    meant = touched.len();
                }
            }
            let rare = self.rarity(meant);
            // Of all that answers one word of the question, the best counts.
            for at in touched {
                scores[at] += rare * std::mem::take(&mut best[at]);
                answered[at] += 1;
            }
        }
        let asked_words = asked.words.len().max(1) as f32;
        let mut ranked: Vec<(usize, f32)> = (0..scores.len())
            .filter(|at| scores[*at] > 0.0 && may_show(*at))
            .map(|at| (at, scores[at] * (answered[at] as f32 / asked_words).powf(COVERAGE)))
            .collect();
        let by_score = |one: &(usize, f32), other: &(usize, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
        if ranked.len() > most && most > 0 {
            ranked.select_nth_unstable_by(most - 1, by_score);
        }
        ranked.truncate(most);
        ranked.sort_unstable_by(by_score);
        ranked
    }

    /// A sentence of a document with the words that answered.
    #[must_use]
    pub fn snippet(&self, document: usize, asked: &Asked) -> Vec<Piece> {
        let fitting: HashSet<u32> = asked.words.iter().flatten().flat_map(|answer| &answer.ids).copied().collect();
        snippet::of(&self.sentences[document], &fitting)
    }

    /// Where words stand together, and what the weakest of them weighs there.
    fn places_of(&self, ids: &[u32]) -> Cow<'_, [(u32, f32)]> {
        let Some((first, others)) = ids.split_first() else { return Cow::Borrowed(&[]) };
        let places = self.places[*first as usize].as_slice();
        if others.is_empty() {
            return Cow::Borrowed(places);
        }
        let together = places.iter().filter_map(|(document, weight)| {
            others.iter().try_fold((*document, *weight), |(document, weight), other| {
                let theirs = &self.places[*other as usize];
                let at = theirs.binary_search_by_key(&document, |(there, _)| *there).ok()?;
                Some((document, weight.min(theirs[at].1)))
            })
        });
        Cow::Owned(together.collect())
    }

    /// A word that is in few documents says more.
    fn rarity(&self, there: usize) -> f32 {
        let (all, there) = (self.lengths.len() as f32, there as f32);
        (1.0 + (all - there + 0.5) / (there + 0.5)).ln()
    }
}

impl Gathered {
    fn add(&mut self, speech: &Speech, document: &Document) {
        let mut weights: HashMap<u32, f32> = HashMap::new();
        let mut length = 0.0;
        let mut sentences = Vec::new();
        let headings = document.headings.iter().map(|text| (text, HEADING));
        let body = document.body.iter().map(|text| (text, BODY));
        let fields = [(&document.title, TITLE), (&document.summary, SUMMARY)].into_iter().chain(headings).chain(body);
        for (text, weighs) in fields {
            let words = speech.words(text);
            length += words.len() as f32;
            let numbered: Vec<(usize, usize, u32)> =
                words.into_iter().map(|word| (word.begin, word.end, self.number(word.stem))).collect();
            for (_, _, id) in &numbered {
                *weights.entry(*id).or_default() += weighs;
            }
            if weighs == BODY || weighs == SUMMARY {
                sentences.extend(list_sentences(text, &numbered));
            }
        }
        let document = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        for (id, weight) in weights {
            self.places[id as usize].push((document, weight));
        }
        self.lengths.push(length);
        self.sentences.push(sentences);
    }

    fn number(&mut self, stem: String) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(stem).or_insert(next);
        if id == next {
            self.places.push(Vec::new());
        }
        id
    }
}

/// The sentences of a text with their words.
fn list_sentences(text: &str, words: &[(usize, usize, u32)]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut from = 0;
    let ends = text.match_indices(". ").chain(text.match_indices("? ")).map(|(at, _)| at + 1);
    let mut ends: Vec<usize> = ends.chain([text.len()]).collect();
    ends.sort_unstable();
    for to in ends {
        let begin = from + text[from..to].len() - text[from..to].trim_start().len();
        let within = words.iter().filter(|(start, end, _)| *start >= begin && *end <= to);
        let place = |at: usize| u32::try_from(at - begin).unwrap_or(u32::MAX);
        let words = within.map(|(start, end, id)| (place(*start), place(*end), *id)).collect();
        sentences.push(Sentence { text: text[begin..to].to_owned(), words });
        from = to;
    }
    sentences
}
