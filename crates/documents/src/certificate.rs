//! That somebody went through a training module. The name was typed a moment ago and stays on this paper alone.

use houvast_language::Speaker;
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// A certificate of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Whose it is.
    pub name: String,
    /// The title of the module.
    pub module: String,
    /// What the questions were about: a sentence each.
    pub learned: Vec<String>,
    /// The day.
    pub issued_on: Date,
}

impl Certificate {
    /// The sheet.
    #[must_use]
    pub fn sheet(self, t: &Speaker) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("training-certificate-title"));
        let date = t.short_date(self.issued_on);
        let foot = format!("{service} · {date}");
        let blocks = vec![
            Block::Heading(self.module),
            Block::Paragraph(t.say("training-certificate-says")),
            Block::Subheading(t.say("training-certificate-learned")),
            Block::List(self.learned),
            Block::Note(t.say("training-certificate-limits")),
        ];
        let about = About { language: t.locale.language, title, service, issued_on: self.issued_on };
        Sheet { about, under: vec![self.name, date], blocks, foot }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_printed_and_its_properties_say_no_name() {
        let learned = vec!["Bedank en wacht.".to_owned()];
        let issued_on = jiff::civil::date(2026, 12, 1);
        let certificate =
            Certificate { name: "Tom Peeters".to_owned(), module: "Luisteren".to_owned(), learned, issued_on };
        let sheet = certificate.sheet(&Speaker::default());
        assert!(!sheet.about.title.contains("Tom") && sheet.under[0] == "Tom Peeters");
        assert!(sheet.print().unwrap().starts_with(b"%PDF-"));
    }
}
