//! A sheet that somebody makes for colleagues: what helps, what one does not see, what is better left, whom to ask. It is handed
//! over by the person's own hand; nothing names an illness, and what the file says about itself is neutral.

use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// A sheet for colleagues. What is empty is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ColleagueSheet {
    /// Whose it is.
    pub name: String,
    /// How one may speak about it, in a sentence.
    pub talk: String,
    /// What helps.
    pub helps: Vec<String>,
    /// What colleagues do not see.
    pub unseen: Vec<String>,
    /// What is better left.
    pub rather_not: Vec<String>,
    /// The day it is given.
    pub given_on: Date,
}

impl ColleagueSheet {
    /// The blocks, as they stand on paper and on the page.
    #[must_use]
    pub fn blocks(&self, t: &Speaker) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.name.is_empty() {
            blocks.push(Block::Heading(t.say_with("colleague_sheet-of", &[("name", Value::from(&self.name))])));
        }
        blocks.push(Block::Note(self.talk.clone()));
        let parts = [
            ("colleague_sheet-paper-helps", &self.helps),
            ("colleague_sheet-paper-unseen", &self.unseen),
            ("colleague_sheet-paper-rather_not", &self.rather_not),
        ];
        // keys: colleague_sheet-paper-helps, colleague_sheet-paper-unseen, colleague_sheet-paper-rather_not
        for (title, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            blocks.push(Block::Heading(t.say(title)));
            blocks.push(Block::List(lines.clone()));
        }
        blocks.push(Block::Paragraph(t.say("colleague_sheet-paper-mine")));
        let day = t.date(self.given_on);
        blocks.push(Block::Paragraph(t.say_with("colleague_sheet-paper-holds", &[("date", Value::from(day))])));
        blocks
    }

    /// The sheet.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("colleague_sheet-paper-title"));
        let foot = t.short_date(self.given_on);
        let about = About { language: t.locale.language, title, service, issued_on: self.given_on };
        Sheet { about, under: Vec::new(), blocks: self.blocks(t), foot }
    }
}
