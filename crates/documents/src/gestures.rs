//! A team's plan of small gestures on paper: weeks, initials, gestures of a closed list. It names nobody it is for.

use houvast_language::Speaker;
use jiff::civil::Date;

use crate::sheet::{Block, Table};
use crate::{About, Sheet};

/// A plan of gestures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gestures {
    /// Week, who and what of each turn.
    pub rows: Vec<[String; 3]>,
}

/// How many things the sheet says that are left.
const LEFT: usize = 3;

impl Gestures {
    /// The blocks, as they stand on paper and on the page.
    // keys: gestures-leave-*
    #[must_use]
    pub fn blocks(&self, t: &Speaker) -> Vec<Block> {
        let head = ["gestures-week", "gestures-who", "gestures-what", "gestures-done"].map(|key| t.say(key)).to_vec();
        let rows = self.rows.iter().map(|row| row.iter().cloned().chain([String::new()]).collect()).collect();
        let left = (1..=LEFT).map(|number| t.named("gestures-leave", &number.to_string())).collect();
        vec![
            Block::Note(t.say("gestures-ask-first")),
            Block::Table(Table { caption: t.say("gestures-plan-title"), head, rows, numbers: false }),
            Block::Heading(t.say("gestures-leave-title")),
            Block::List(left),
            Block::Paragraph(t.say("gestures-stop")),
        ]
    }

    /// The sheet.
    // keys: gestures-week, gestures-who, gestures-what, gestures-done
    #[must_use]
    pub fn sheet(&self, t: &Speaker, issued_on: Date) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("gestures-plan-title"));
        let foot = format!("{service} · {}", t.short_date(issued_on));
        let about = About { language: t.locale.language, title, service, issued_on };
        Sheet { about, under: Vec::new(), blocks: self.blocks(t), foot }
    }
}
