//! A firm's policy for long absence, filled in, with what it wants to change. The same for every reason of absence.

use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use crate::sheet::Block;
use crate::{About, Sheet};

/// What a firm filled in. What is empty keeps a place to write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The firm.
    pub firm: String,
    /// Who sees to papers and pay.
    pub contact: String,
    /// How the occupational physician is reached.
    pub doctor: String,
    /// The confidential adviser.
    pub confidant: String,
    /// What is to change first, a sentence each.
    pub to_do: Vec<String>,
}

/// How many things the policy says that are done, and that are not.
const DONE: usize = 6;
const NOT_DONE: usize = 3;

impl Policy {
    /// The blocks of the policy, as they stand on paper and on the page.
    // keys: policy-done-* policy-left-*
    #[must_use]
    pub fn blocks(&self, t: &Speaker) -> Vec<Block> {
        let filled = |key: &str, value: &str| {
            let value = if value.is_empty() { "…………".to_owned() } else { value.to_owned() };
            t.say_with(key, &[("value", Value::from(value))])
        };
        let list = |prefix: &str, count: usize| {
            Block::List((1..=count).map(|number| t.named(prefix, &number.to_string())).collect())
        };
        let who = vec![
            t.say("policy-who-manager"),
            filled("policy-who-contact", &self.contact),
            filled("policy-who-doctor", &self.doctor),
            filled("policy-who-confidant", &self.confidant),
        ];
        let mut blocks = vec![
            Block::Heading(filled("policy-of", &self.firm)),
            Block::Paragraph(t.say("policy-want")),
            Block::Subheading(t.say("policy-who-title")),
            Block::List(who),
            Block::Subheading(t.say("policy-done-title")),
            list("policy-done", DONE),
            Block::Subheading(t.say("policy-left-title")),
            list("policy-left", NOT_DONE),
            Block::Subheading(t.say("policy-law-title")),
            Block::Paragraph(t.say("policy-law")),
            Block::Subheading(t.say("policy-yearly-title")),
            Block::Paragraph(t.say("policy-yearly")),
        ];
        if !self.to_do.is_empty() {
            blocks.push(Block::Subheading(t.say("policy-to-do-title")));
            blocks.push(Block::List(self.to_do.clone()));
        }
        blocks
    }

    /// The same as plain text.
    #[must_use]
    pub fn text(&self, t: &Speaker) -> String {
        let text = |block| match block {
            Block::Heading(words) | Block::Subheading(words) => format!("{}\n", words.to_uppercase()),
            Block::List(lines) => lines.iter().map(|line| format!("- {line}\n")).collect(),
            Block::Paragraph(words) | Block::Note(words) => format!("{words}\n"),
            _ => String::new(),
        };
        let pieces: Vec<String> = self.blocks(t).into_iter().map(text).collect();
        pieces.join("\n").trim_end().to_owned()
    }

    /// The sheet.
    #[must_use]
    pub fn sheet(&self, t: &Speaker, issued_on: Date) -> Sheet {
        let (service, title) = (t.say("frame-product"), t.say("policy-document-title"));
        let foot = format!("{title} · {}", t.short_date(issued_on));
        let about = About { language: t.locale.language, title, service, issued_on };
        Sheet { about, under: vec![t.short_date(issued_on)], blocks: self.blocks(t), foot }
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Locale;

    use super::*;

    #[test]
    fn a_policy_is_printed_in_every_language_with_what_was_filled_in_and_a_place_for_the_rest() {
        let policy = Policy { firm: "De Linde".to_owned(), to_do: vec!["Een plan B.".to_owned()], ..Policy::default() };
        for locale in Locale::all() {
            let t = Speaker::new(locale);
            let text = policy.text(&t);
            assert!(
                text.to_uppercase().contains("DE LINDE") && text.contains("…………") && text.contains("- Een plan B.")
            );
            assert!(
                policy.sheet(&t, jiff::civil::date(2026, 12, 1)).print().unwrap().starts_with(b"%PDF-"),
                "{locale:?}"
            );
        }
    }
}
