//! A topic: one page of the library in one language, with all that is known about it.

pub mod blocks;
mod front_matter;

use std::fmt;

pub use blocks::{Block, Part, Span};
pub use front_matter::{FrontMatter, Review};

use crate::names::{Country, Language, SignOff};

/// Words a minute of somebody who is tired (a rested reader does 230: Brysbaert 2019, J Mem Lang 109:104047).
const WORDS_A_MINUTE: usize = 150;

/// One page of the library in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its name in addresses, the same in every language.
    pub slug: String,
    /// The language of every word.
    pub language: Language,
    /// What is known about it.
    pub about: FrontMatter,
    /// The text, in pieces that may be for one country or wait for a signature.
    pub parts: Vec<Part>,
}

/// Why a file is no topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATopic {
    /// The file, as `nl/fatigue_at_work.md`.
    pub file: String,
    /// What does not fit, and where.
    pub says: String,
}

impl fmt::Display for NotATopic {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.file, self.says)
    }
}

impl Topic {
    /// Reads a file: front matter between two lines `---`, then the text.
    ///
    /// # Errors
    /// [`NotATopic`] names the file, and the key or line that does not fit.
    pub fn read(language: Language, slug: &str, text: &str) -> Result<Self, NotATopic> {
        let refuse = |says: String| NotATopic { file: format!("{}/{slug}.md", language.name()), says };
        let (front, body, first_line) = front_matter::split(text).map_err(refuse)?;
        let about = front_matter::read(front).map_err(refuse)?;
        let parts = blocks::read(body, first_line).map_err(refuse)?;
        Ok(Self { slug: slug.to_owned(), language, about, parts })
    }

    /// Whether the whole page waits for a signature. A page of which a part waits is shown without that part.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.about.sign_off == SignOff::Needed && self.about.reviewed.is_none()
    }

    /// Whether a part of it waits for a signature.
    #[must_use]
    pub fn part_waits(&self, part: &Part) -> bool {
        part.sign_off && self.about.reviewed.is_none()
    }

    /// Whether the page differs between countries.
    #[must_use]
    pub fn has_countries(&self) -> bool {
        self.parts.iter().any(|part| part.country.is_some())
    }

    /// The blocks for a country, with what waits for a signature or without, each beside the part it comes from. A heading
    /// under which nothing is left goes with it.
    #[must_use]
    pub fn list_shown(&self, country: Country, waiting: Waiting) -> Vec<(&Part, &Block)> {
        let parts = self.parts.iter().filter(|part| {
            part.country.is_none_or(|only| only == country) && (waiting == Waiting::Shown || !self.part_waits(part))
        });
        let all: Vec<_> = parts.flat_map(|part| part.blocks.iter().map(move |block| (part, block))).collect();
        let is_heading = |at: usize| all.get(at).is_none_or(|(_, block)| matches!(block, Block::Heading(_)));
        (0..all.len()).filter(|at| !is_heading(*at) || !is_heading(at + 1)).map(|at| all[at]).collect()
    }

    /// The slugs of the topics it links to.
    pub fn list_links(&self) -> impl Iterator<Item = &str> {
        let spans = self.parts.iter().flat_map(|part| &part.blocks).flat_map(Block::list_spans);
        spans.filter_map(|span| match span {
            Span::Topic { slug, .. } => Some(slug.as_str()),
            _ => None,
        })
    }

    /// The addresses outside that it links to.
    pub fn list_addresses(&self) -> impl Iterator<Item = &str> {
        let spans = self.parts.iter().flat_map(|part| &part.blocks).flat_map(Block::list_spans);
        spans.filter_map(|span| match span {
            Span::Outside { address, .. } => Some(address.as_str()),
            _ => None,
        })
    }

    /// How many minutes it takes somebody who is tired, at least one.
    #[must_use]
    pub fn minutes(&self, country: Country) -> usize {
        let blocks = self.list_shown(country, Waiting::Shown).into_iter();
        let words: usize = blocks.map(|(_, block)| block.text().split_whitespace().count()).sum();
        words.div_ceil(WORDS_A_MINUTE).max(1)
    }
}

/// Whether what waits for a signature is shown: in the demonstration only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// In the demonstration.
    Shown,
    /// Everywhere else.
    Hidden,
}

#[cfg(test)]
mod tests;
