//! A sheet: blocks under a title. Plans, agreements, recovery sheets and exports are sheets.

use serde::{Deserialize, Serialize};

use crate::press::{NotPrinted, Template, print};
use crate::{About, Boxed};

/// A paper made of blocks. Serialised, it is all that is needed to print the same bytes again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Language, title, who gives it out, when.
    pub about: About,
    /// Small lines under the title: for whom, the day.
    pub under: Vec<String>,
    /// The paper itself.
    pub blocks: Vec<Block>,
    /// The line at the foot of every page, beside the page number.
    pub foot: String,
}

/// A piece of a sheet. All text is set as it is, never read as markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "of", rename_all = "snake_case")]
pub enum Block {
    /// A heading under the title.
    Heading(String),
    /// A heading under a heading; one of those stands before it.
    Subheading(String),
    /// Words; line ends are kept.
    Paragraph(String),
    /// Words set off from the rest.
    Note(String),
    /// A list of short lines.
    List(Vec<String>),
    /// Facts with their names.
    Facts(Vec<Fact>),
    /// A table; the first cell of a row names the row.
    Table(Table),
    /// A code in a box.
    Code(Boxed),
    /// Several codes, each on its line.
    Codes(Vec<String>),
    /// Names with room to write beside them.
    Fields(Vec<String>),
}

/// A fact with its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The fact.
    pub value: String,
}

/// A table with one row of heads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// As many cells as heads in each row; `Table::print` refuses others.
    pub rows: Vec<Vec<String>>,
    /// Whether all columns but the first are numbers.
    pub numbers: bool,
}

impl Block {
    /// Facts from pairs.
    pub fn facts<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        Self::Facts(pairs.into_iter().map(|(name, value)| Fact { name: name.into(), value: value.into() }).collect())
    }
}

impl Sheet {
    /// The PDF.
    ///
    /// # Errors
    /// [`NotPrinted`] where a table has rows of another length than its head, or the printer fails.
    pub fn print(&self) -> Result<Vec<u8>, NotPrinted> {
        for block in &self.blocks {
            if let Block::Table(table) = block
                && table.rows.iter().any(|row| row.len() != table.head.len())
            {
                return Err(NotPrinted::UnevenTable);
            }
        }
        print(Template::Sheet, &self.about, self)
    }
}
