//! Full text of the library: an index in memory, per language, made in an instant from what is built in. Nothing of a search is kept.
//!
//! The rank of a topic is BM25 (Robertson and Zaragoza 2009, doi:10.1561/1500000019) over weighted fields. A word of the question
//! also finds its synonyms, words it begins or ends, the parts it is put together from, and words one slip of the finger away;
//! each counts less than the word itself. `docs/adr/0017-library-search.md` says why this is our own.

mod index;
mod near;
mod snippet;
mod speech;

use std::sync::LazyLock;

pub use index::{Document, Index};
pub use snippet::Piece;

use crate::names::{Country, Language};
use crate::shelves::{Library, Wanted};
use crate::topic::{Block, Topic, Waiting};

/// A topic that answers a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The topic.
    pub topic: &'static Topic,
    /// How well it fits; comparable within one search only.
    pub score: f32,
    /// A sentence of it, with the words that fitted.
    pub snippet: Vec<Piece>,
}

/// What is built in, by language: the index and the topics in its order.
static INDICES: LazyLock<Vec<(Language, Index, Vec<&'static Topic>)>> = LazyLock::new(|| {
    let of = |language: &Language| {
        let all = Library::embedded().list_all().iter();
        let topics: Vec<&Topic> = all.filter(|topic| topic.language == *language).collect();
        let index = Index::of(*language, topics.iter().map(|topic| document_of(topic)));
        (*language, index, topics)
    };
    Language::ALL.iter().map(of).collect()
});

/// The topics that answer a question best, the best first. For a reader of a country, what is of the other country comes last,
/// however well it fits: the rights of there do not hold here.
#[must_use]
pub fn find(
    question: &str,
    (language, country): (Language, Option<Country>),
    wanted: Wanted,
    waiting: Waiting,
    most: usize,
) -> Vec<Hit> {
    let Some((_, index, topics)) = INDICES.iter().find(|(one, ..)| *one == language) else { return Vec::new() };
    let may_show = |at: usize| wanted.takes(topics[at]) && (waiting == Waiting::Shown || !topics[at].waits());
    let is_of_here = |at: usize| country.is_none_or(|country| topics[at].about.is_for(country));
    let asked = index.read(question);
    let mut found = index.rank(&asked, most, |at| may_show(at) && is_of_here(at));
    found.extend(index.rank(&asked, most - found.len(), |at| may_show(at) && !is_of_here(at)));
    found.into_iter().map(|(at, score)| Hit { topic: topics[at], score, snippet: index.snippet(at, &asked) }).collect()
}

/// What of a topic is searched. Parts that wait for a signature are not: they would be found where they are not shown.
fn document_of(topic: &Topic) -> Document {
    let (mut headings, mut body) = (Vec::new(), Vec::new());
    for block in topic.parts.iter().filter(|part| !topic.part_waits(part)).flat_map(|part| &part.blocks) {
        match block {
            Block::Heading(_) => headings.push(block.text()),
            _ => body.extend(block.text().lines().map(str::to_owned)),
        }
    }
    Document { title: topic.about.title.clone(), summary: topic.about.summary.clone(), headings, body }
}

#[cfg(test)]
mod tests;
