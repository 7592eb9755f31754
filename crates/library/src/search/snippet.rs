//! A sentence of a topic with the words that fitted.

use std::collections::HashSet;

/// The most letters of a snippet.
const LONGEST: usize = 180;

/// Words of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they fitted.
    pub fits: bool,
}

/// A sentence as it is kept: its words by their place and number.
pub(super) struct Sentence {
    pub(super) text: String,
    pub(super) words: Vec<(u32, u32, u32)>,
}

/// The sentence with most words that fit, each word counted once; nothing where none fits.
pub(super) fn of(sentences: &[Sentence], fitting: &HashSet<u32>) -> Vec<Piece> {
    let count = |sentence: &Sentence| {
        let there = sentence.words.iter().filter(|(_, _, id)| fitting.contains(id));
        there.map(|(_, _, id)| id).collect::<HashSet<_>>().len()
    };
    // The first of those with most: `max_by_key` would take the last.
    let best = sentences.iter().rev().map(|sentence| (count(sentence), sentence)).max_by_key(|(count, _)| *count);
    match best {
        Some((count, sentence)) if count > 0 => pieces_of(sentence, fitting),
        _ => Vec::new(),
    }
}

fn pieces_of(sentence: &Sentence, fitting: &HashSet<u32>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut at = 0;
    let mut say = |text: &str, fits: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), fits });
        }
    };
    let (text, length) = (sentence.text.as_str(), cut(&sentence.text));
    for (begin, end, id) in &sentence.words {
        let (begin, end) = (*begin as usize, *end as usize);
        if begin < at || end > length || !fitting.contains(id) {
            continue;
        }
        say(&text[at..begin], false);
        say(&text[begin..end], true);
        at = end;
    }
    say(&text[at..length], false);
    if length < text.len() {
        say("…", false);
    }
    pieces
}

/// Where a sentence is cut so that it is short: after a word.
fn cut(text: &str) -> usize {
    match text.char_indices().nth(LONGEST) {
        None => text.len(),
        Some((at, _)) => text[..at].rfind(' ').unwrap_or(at),
    }
}
