//! Requests the person makes: a talk with the occupational physician, a visit before the return, an adjustment, and the
//! content for the form with which partial work is declared in Belgium. Nothing of health stands on them; own words are the
//! person's to add.

use houvast_casework::paper::PaperKind;
use houvast_casework::plan::HoursPlan;
use houvast_language::Speaker;
use jiff::civil::Date;

use super::Parties;
use super::hours::steps_of;
use crate::Sheet;
use crate::sheet::Block;

/// A request on paper.
#[derive(Debug, Clone)]
pub struct RequestPaper<'a> {
    /// Who, for whom, when.
    pub parties: Parties,
    /// Which request.
    pub kind: PaperKind,
    /// The hours that are asked for, where it is about hours.
    pub plan: Option<&'a HoursPlan>,
    /// The first day of work, where one was chosen.
    pub start: Option<Date>,
    /// The day by which the form has to be in, where the law names one: the working day before the first day of work.
    pub form_due: Option<Date>,
    /// What the person adds.
    pub words: &'a str,
}

impl RequestPaper<'_> {
    /// The sheet in the words of a reader.
    // keys: papers-kind-*
    // keys: papers-request-to-*
    // keys: papers-request-ask-*
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let kind = self.kind.name();
        let mut blocks = vec![
            Block::Note(t.named("papers-request-to", kind)),
            Block::Paragraph(t.named("papers-request-ask", kind)),
        ];
        if self.kind == PaperKind::PartialWork {
            blocks.extend(self.partial_work(t));
        }
        if !self.words.is_empty() {
            blocks.push(Block::Heading(t.say("papers-request-own")));
            blocks.push(Block::Paragraph(self.words.to_owned()));
        }
        blocks.push(Block::Heading(t.say("papers-request-answer")));
        blocks.push(Block::Fields(
            ["papers-request-reach", "papers-sign-person", "papers-sign-day"].map(|key| t.say(key)).to_vec(),
        ));
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(t.named("papers-kind", kind), t), under, blocks, foot }
    }

    /// What the form asks for: from when, in by when, which hours, what is still to be filled in.
    // keys: papers-request-start, papers-request-change, papers-request-form_due
    fn partial_work(&self, t: &Speaker) -> Vec<Block> {
        let start = self.start.or(self.plan.map(|plan| plan.starts_on));
        let mut blocks = Vec::new();
        let changes = self.plan.is_some_and(|plan| plan.starts_on <= self.parties.issued_on)
            && start.is_some_and(|start| start > self.parties.issued_on);
        let begins = if changes { "papers-request-change" } else { "papers-request-start" };
        let days = [(begins, start), ("papers-request-form_due", self.form_due)];
        let days: Vec<_> = days.into_iter().filter_map(|(key, day)| Some((t.say(key), t.date(day?)))).collect();
        if !days.is_empty() {
            blocks.push(Block::facts(days));
        }
        match self.plan {
            Some(plan) => {
                blocks.extend([Block::Heading(t.say("papers-steps")), Block::Table(steps_of(plan, t))]);
            }
            None => blocks.push(Block::Fields(vec![t.say("papers-request-hours")])),
        }
        blocks.push(Block::Fields(["papers-request-work", "papers-request-place"].map(|key| t.say(key)).to_vec()));
        blocks.push(Block::Paragraph(t.say("papers-request-form")));
        blocks
    }
}
