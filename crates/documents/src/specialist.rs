//! A request for more help with a long absence, on paper: who helps, and the text. Of work alone.

use houvast_language::Speaker;
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// A request to somebody who knows more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// Who helps, and how one gets there.
    pub routes: Vec<(String, String)>,
    /// The text.
    pub text: String,
}

impl Request {
    /// The sheet.
    #[must_use]
    pub fn sheet(self, t: &Speaker, issued_on: Date) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("specialist-text-title"));
        let foot = format!("{service} · {}", t.short_date(issued_on));
        let about = About { language: t.locale.language, title, service, issued_on };
        let blocks =
            vec![Block::Paragraph(self.text), Block::Heading(t.say("specialist-routes")), Block::facts(self.routes)];
        Sheet { about, under: vec![t.short_date(issued_on)], blocks, foot }
    }
}
