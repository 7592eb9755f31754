//! How contact is kept, as agreed with the workplace.

use houvast_language::Speaker;

use super::Parties;
use super::hours::signatures;
use crate::Sheet;
use crate::sheet::Block;

/// A contact agreement on paper.
#[derive(Debug, Clone)]
pub struct ContactPaper {
    /// Who, for whom, when.
    pub parties: Parties,
    /// "Agreements of 12 November 2026".
    pub of_day: String,
    /// What each line is about, and what was agreed.
    pub lines: Vec<(String, String)>,
    /// Until when contact rests, in words.
    pub rests: Option<String>,
}

impl ContactPaper {
    /// The sheet in the words of a reader.
    // keys: papers-kind-*
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let mut blocks = vec![Block::Note(self.of_day.clone()), Block::facts(self.lines.iter().cloned())];
        blocks.extend(self.rests.clone().map(Block::Paragraph));
        blocks.push(Block::Paragraph(t.say("papers-contact-change")));
        blocks.extend(signatures(t));
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(t.named("papers-kind", "contact"), t), under, blocks, foot }
    }
}
