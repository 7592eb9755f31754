//! What changed while somebody was away, on paper. About work alone; it names nobody it is for.

use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// A briefing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Briefing {
    /// Headings with their lines.
    pub parts: Vec<(String, Vec<String>)>,
    /// Whom to ask; empty where nobody is named.
    pub asks: String,
}

impl Briefing {
    /// The blocks, as they stand on paper and on the page.
    #[must_use]
    pub fn blocks(&self, t: &Speaker) -> Vec<Block> {
        let mut blocks = vec![Block::Note(t.say("briefing-read-calmly"))];
        for (title, lines) in &self.parts {
            blocks.extend([Block::Heading(title.clone()), Block::List(lines.clone())]);
        }
        if !self.asks.is_empty() {
            let asks = [("name", Value::from(self.asks.as_str()))];
            blocks.push(Block::Paragraph(t.say_with("briefing-ask-whom", &asks)));
        }
        blocks.push(Block::Fields(vec![t.say("briefing-want-to-know")]));
        blocks
    }

    /// The sheet.
    #[must_use]
    pub fn sheet(&self, t: &Speaker, issued_on: Date) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("briefing-title"));
        let foot = format!("{service} · {}", t.short_date(issued_on));
        let about = About { language: t.locale.language, title, service, issued_on };
        Sheet { about, under: vec![t.short_date(issued_on)], blocks: self.blocks(t), foot }
    }
}
