//! `matrix.csv` and `verbs.csv`: what was decided before any policy was written. The policies are tested against them.

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use serde::Deserialize;

use crate::verb::Verb;

/// How a hat sees a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// It is the person's own.
    Own,
    /// The law lets this hat see it.
    ByLaw,
    /// It lies in the absence because it was published or agreed.
    Published,
    /// Only while the person shares it with this reader.
    Share,
    /// Never, whatever anybody wants.
    Never,
}

impl Shown {
    /// The name in `matrix.csv` and in the `@sight` of a policy.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::ByLaw => "by_law",
            Self::Published => "published",
            Self::Share => "share",
            Self::Never => "never",
        }
    }

    /// Reads a name as written by [`Shown::name`].
    #[must_use]
    pub fn find_by_name(name: &str) -> Option<Self> {
        [Self::Own, Self::ByLaw, Self::Published, Self::Share, Self::Never]
            .into_iter()
            .find(|shown| shown.name() == name)
    }
}

/// One cell of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Who.
    pub hat: Hat,
    /// What.
    pub class: Class,
    /// How.
    pub sight: Shown,
    /// Where the decision comes from: a row of the privacy law study, a rule of the product, or the design.
    pub source: String,
    /// Why, in a few words. May be empty.
    pub note: String,
}

/// One row of `verbs.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerbRow {
    /// Who.
    pub hat: Hat,
    /// What.
    pub verb: Verb,
    /// Whether.
    pub may: bool,
    /// Where the decision comes from.
    pub source: String,
}

/// A line of one of the two files that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum UnreadableTable {
    /// Not such a line.
    #[error("not a line of the table: {0}")]
    Malformed(#[from] csv::Error),
    /// A hat, class, verb or word nobody knows.
    #[error("unknown word `{0}`")]
    UnknownWord(String),
}

const MATRIX: &str = include_str!("../matrix.csv");
const VERBS: &str = include_str!("../verbs.csv");

#[derive(Deserialize)]
struct CellLine {
    hat: String,
    class: String,
    sight: String,
    source: String,
    note: String,
}

#[derive(Deserialize)]
struct VerbLine {
    hat: String,
    verb: String,
    may: String,
    source: String,
}

/// Every cell of the matrix. A blank sight is never.
///
/// # Errors
/// [`UnreadableTable`] where a line is malformed or names something unknown.
pub fn list_cells() -> Result<Vec<Cell>, UnreadableTable> {
    let unknown = |word: &str| UnreadableTable::UnknownWord(word.to_owned());
    let mut cells = Vec::new();
    for line in csv::Reader::from_reader(MATRIX.as_bytes()).deserialize::<CellLine>() {
        let line = line?;
        let sight = if line.sight.is_empty() { Some(Shown::Never) } else { Shown::find_by_name(&line.sight) };
        cells.push(Cell {
            hat: Hat::find_by_name(&line.hat).ok_or_else(|| unknown(&line.hat))?,
            class: Class::find_by_name(&line.class).ok_or_else(|| unknown(&line.class))?,
            sight: sight.ok_or_else(|| unknown(&line.sight))?,
            source: line.source,
            note: line.note,
        });
    }
    Ok(cells)
}

/// Every row of `verbs.csv`.
///
/// # Errors
/// [`UnreadableTable`] where a line is malformed or names something unknown.
pub fn list_verb_rows() -> Result<Vec<VerbRow>, UnreadableTable> {
    let unknown = |word: &str| UnreadableTable::UnknownWord(word.to_owned());
    let mut rows = Vec::new();
    for line in csv::Reader::from_reader(VERBS.as_bytes()).deserialize::<VerbLine>() {
        let line = line?;
        let may = match line.may.as_str() {
            "yes" => true,
            "never" | "" => false,
            other => return Err(unknown(other)),
        };
        rows.push(VerbRow {
            hat: Hat::find_by_name(&line.hat).ok_or_else(|| unknown(&line.hat))?,
            verb: Verb::find_by_name(&line.verb).ok_or_else(|| unknown(&line.verb))?,
            may,
            source: line.source,
        });
    }
    Ok(rows)
}
