//! Papers of the law that the workplace makes: plans, evaluations, a log, a report, an invitation to a talk. All they know of
//! somebody is the work side of the absence, and all that is added are closed choices and days: no word of health has a way
//! in. What was not chosen is a line to write on.

use houvast_casework::absence::WorkState;
use houvast_casework::law_paper::{Activity, Field, PaperChoices, fields_of};
use houvast_casework::paper::PaperKind;
use houvast_language::{Speaker, Value, dates};

use super::Parties;
use super::hours::{signatures, steps_of};
use crate::Sheet;
use crate::adjustment::title_of;
use crate::sheet::{Block, Table};

/// How many lines there are for contacts that are written down by hand.
const ROOM: usize = 6;

/// A paper of the law about one absence.
#[derive(Debug, Clone)]
pub struct LawPaper<'a> {
    /// Who, for whom, when.
    pub parties: Parties,
    /// Which paper.
    pub kind: PaperKind,
    /// All there is of the person: the work side of the absence.
    pub work: &'a WorkState,
    /// What was chosen for it.
    pub chosen: &'a PaperChoices,
    /// How contact is kept, line by line, as it was agreed at work.
    pub contact: &'a [(String, String)],
    /// What was said at work of the steps of the law: the day and what happened, oldest first.
    pub told: &'a [(String, String)],
}

// keys: papers-kind-* papers-law-what-* papers-law-aim-* papers-law-activity-* papers-law-again-* papers-law-course-*
// keys: papers-law-track-* papers-law-about-* papers-law-place-* papers-law-field-* register-obstacle-*
impl LawPaper<'_> {
    /// The sheet in the words of a reader.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let name = self.kind.name();
        let mut blocks = vec![Block::Note(t.named("papers-law-what", name))];
        if matches!(self.kind, PaperKind::ReintegrationPlan | PaperKind::ReasonedReport) {
            // What the law asks of these two was read in a text from before the reform of 2026.
            blocks.push(Block::Note(t.say("papers-law-confirm")));
        }
        blocks.extend(self.chosen_blocks(t));
        blocks.extend(match self.kind {
            PaperKind::ContactLog => self.log(t),
            PaperKind::ReasonedReport => self.weighed(t),
            PaperKind::StepInvitation => vec![Block::Paragraph(t.say("papers-law-invite-free"))],
            _ => self.file(t),
        });
        if self.kind == PaperKind::StepInvitation {
            blocks.push(Block::Fields(vec![t.say("papers-law-invite-from"), t.say("papers-request-reach")]));
        } else {
            blocks.push(Block::Paragraph(t.say("papers-law-copies")));
            blocks.extend(signatures(t));
        }
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(t.named("papers-kind", name), t), under, blocks, foot }
    }

    /// What was chosen as facts, and lines to write on for the rest.
    fn chosen_blocks(&self, t: &Speaker) -> Vec<Block> {
        let (mut facts, mut open, mut blocks) = (Vec::new(), Vec::new(), Vec::new());
        for field in fields_of(self.kind) {
            let label = t.named("papers-law-field", field.name_on(self.kind));
            match (field, self.say_chosen(*field, t)) {
                (Field::Activities, _) if !self.chosen.activities.is_empty() => {
                    let say = |one: &Activity| t.named("papers-law-activity", one.name());
                    blocks.push(Block::Heading(label));
                    blocks.push(Block::List(self.chosen.activities.iter().map(say).collect()));
                }
                (_, Some(words)) => facts.push((label, words)),
                (_, None) => open.push(label),
            }
        }
        if !facts.is_empty() {
            blocks.insert(0, Block::facts(facts));
        }
        if !open.is_empty() {
            blocks.push(Block::Heading(t.say("papers-law-open")));
            blocks.push(Block::Fields(open));
        }
        blocks
    }

    fn say_chosen(&self, field: Field, t: &Speaker) -> Option<String> {
        let chosen = self.chosen;
        match field {
            Field::Activities => None,
            Field::Aim => chosen.aim.map(|aim| t.named("papers-law-aim", aim.name())),
            Field::Until => chosen.until.map(|day| t.date(day)),
            Field::LookAgain => chosen.look_again.map(|again| t.named("papers-law-again", again.name())),
            Field::CaseManager => chosen.case_manager.clone(),
            Field::Course => chosen.course.map(|course| t.named("papers-law-course", course.name())),
            Field::Track => chosen.track.map(|track| t.named("papers-law-track", track.name())),
            Field::Obstacle => chosen.obstacle.map(|why| t.named("register-obstacle", why.name())),
            Field::TalkAbout => chosen.talk_about.map(|about| t.named("papers-law-about", about.name())),
            Field::On => chosen.on.map(|day| t.date(day)),
            Field::At => chosen.at.map(|at| dates::time(t.locale.language, at)),
            Field::TalkAt => chosen.talk_at.map(|place| t.named("papers-law-place", place.name())),
        }
    }

    /// What lies in the absence: dates, hours, contact, adjustments.
    fn file(&self, t: &Speaker) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(t.say("papers-law-dates")), Block::facts(self.dates(t))];
        if let Some(agreed) = &self.work.hours {
            blocks.push(Block::Heading(t.say("papers-steps")));
            blocks.push(Block::Paragraph(t.say_with("work-agreements-of", &[("date", t.date(agreed.on).into())])));
            blocks.push(Block::Table(steps_of(&agreed.what, t)));
        }
        if !self.contact.is_empty() {
            blocks.push(Block::Heading(t.named("papers-kind", "contact")));
            blocks.push(Block::facts(self.contact.iter().cloned()));
        }
        blocks.extend(self.adjustments(t));
        blocks
    }

    fn dates(&self, t: &Speaker) -> Vec<(String, String)> {
        let mut facts = Vec::new();
        for spell in self.work.list_spells() {
            facts.push((t.say("papers-field-first_day"), t.date(spell.first_day)));
            facts.extend(spell.ended_on.map(|back| (t.say("papers-field-ended_on"), t.date(back))));
        }
        if let Some(report) = &self.work.report {
            let hours = t.hours(i64::from(report.contract_weekly.0));
            facts.push((t.say("papers-field-contract"), hours));
        }
        facts
    }

    fn adjustments(&self, t: &Speaker) -> Vec<Block> {
        let line = |one: &houvast_casework::adjustment::Adjustment| {
            let standing = t.named("register-standing", one.standing().name());
            let words = [("what", Value::from(title_of(one.what, t))), ("standing", standing.into())];
            t.say_with("papers-law-adjustment", &words)
        };
        let lines: Vec<String> = self.work.adjustments.iter().map(line).collect();
        if lines.is_empty() { Vec::new() } else { vec![Block::Heading(t.say("register-title")), Block::List(lines)] }
    }

    /// The course of the absence, the steps, and room for contacts and for the hours that were worked.
    fn log(&self, t: &Speaker) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(t.say("papers-law-dates")), Block::facts(self.dates(t))];
        if !self.told.is_empty() {
            blocks.push(Block::Heading(t.say("papers-law-steps")));
            blocks.push(Block::facts(self.told.iter().cloned()));
        }
        blocks.extend(self.adjustments(t));
        let cells = ["papers-field-day", "papers-field-with", "papers-law-agreed"].map(|key| t.say(key));
        let rows = (1..=ROOM).map(|number| vec![format!("{number}.\n"), String::new(), String::new()]).collect();
        let table = Table { caption: t.say("papers-law-room"), head: cells.to_vec(), rows, numbers: false };
        blocks.push(Block::Heading(t.say("papers-law-contacts")));
        blocks.push(Block::Table(table));
        blocks.push(Block::Fields(vec![t.say("papers-law-worked")]));
        blocks
    }

    /// What a report has to weigh, with room to say how.
    fn weighed(&self, t: &Speaker) -> Vec<Block> {
        let weighed = ["advice", "policy", "accommodation"].map(|what| t.say(&format!("papers-law-weighed-{what}")));
        let mut blocks = vec![Block::Heading(t.say("papers-law-weighed")), Block::Fields(weighed.to_vec())];
        blocks.extend(self.adjustments(t));
        blocks
    }
}
