//! What a professional hands over on paper: advice about work, word for word from the closed list in which it was issued, and
//! an invitation to a talk. Neither says anything of health, whoever opens the envelope.

use houvast_casework::consult::FunctionalAdvice;
use houvast_casework::hat::Hat;
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::{Parties, service_of};
use crate::letter::{Address, Letter, Window};
use crate::sheet::Block;
use crate::{About, Sheet};

/// Advice about work on paper, to the employee.
#[derive(Debug, Clone)]
pub struct AdvicePaper<'a> {
    /// Who, for whom; made on the day the advice was issued, so that it is the same paper every time.
    pub parties: Parties,
    /// Who advises.
    pub by: (String, Hat),
    /// The advice: closed choices, so that no diagnosis and no limit of body or mind can stand here (PR-NL04).
    pub advice: &'a FunctionalAdvice,
}

impl AdvicePaper<'_> {
    /// The sheet in the words of a reader.
    // keys: papers-kind-* consult-workable-* consult-condition-* consult-review-in-*
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let advice = self.advice;
        let mut blocks = vec![
            Block::Note(t.say("papers-advice-what")),
            Block::Heading(t.say("papers-advice-possible")),
            Block::Paragraph(t.named("consult-workable", advice.workable.name())),
        ];
        if !advice.conditions.is_empty() {
            let say = |condition: &houvast_casework::consult::Condition| t.named("consult-condition", condition.name());
            blocks.push(Block::Heading(t.say("consult-conditions")));
            blocks.push(Block::List(advice.conditions.iter().map(say).collect()));
        }
        blocks.push(Block::Paragraph(t.named("consult-review-in", advice.review.name())));
        blocks.push(Block::Paragraph(t.say("papers-advice-pass")));
        let (name, hat) = &self.by;
        blocks.push(Block::facts([(t.hat(*hat), name.clone())]));
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(t.named("papers-kind", "advice"), t), under, blocks, foot }
    }
}

/// An invitation to a talk, by post.
#[derive(Debug, Clone)]
pub struct TalkLetter {
    /// Who invites: the service, the professional and the hat.
    pub service: String,
    /// Name and hat of who will be there.
    pub by: (String, Hat),
    /// Whom.
    pub name: String,
    /// The day, the time and the way, in a sentence.
    pub when: String,
    /// The day it is made.
    pub issued_on: Date,
}

impl TalkLetter {
    /// The letter in the words of its reader.
    // keys: letters-talk-*
    #[must_use]
    pub fn letter(&self, t: &Speaker) -> Letter {
        let service = service_of(&self.service, t);
        let args = [("name", Value::from(&self.name)), ("when", Value::from(&self.when))];
        let say = |key: &str| t.say_with(key, &args);
        let about = About {
            language: t.locale.language,
            title: say("letters-talk-title"),
            service: service.clone(),
            issued_on: self.issued_on,
        };
        let (by, hat) = &self.by;
        Letter {
            about,
            sender: vec![service.clone()],
            to: Address { lines: vec![self.name.clone()], window: Window::of(t.locale.country) },
            dated: t.date(self.issued_on),
            greeting: say("letters-paper-greeting"),
            paragraphs: ["what", "free", "secret"].map(|key| say(&format!("letters-talk-{key}"))).to_vec(),
            code: None,
            picture: None,
            closing: Vec::new(),
            signed: vec![by.clone(), t.hat(*hat), service],
            slip: None,
        }
    }
}
