//! Why a date is what it is, link by link.

use jiff::civil::Date;
use serde::Serialize;

use crate::compile::forms::Value;
use crate::day::Day;
use crate::engine::step::Because;
use crate::written::clock::Count;
use crate::written::due::{Bound, CountFrom, Counting, Length, Roll};
use crate::written::role::Role;
use crate::written::rule::{Basis, Kind};
use crate::written::words::Language;

use super::sentence;
use super::step::Step;

/// The reason of a step.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    /// The whole chain as a few sentences.
    pub text: String,
    /// The plain title of the rule.
    pub title: String,
    /// What woke it.
    pub trigger: Option<TriggerLink>,
    /// How spells were joined.
    pub clock: Option<ClockLink>,
    /// How it was counted.
    pub term: Option<TermLink>,
    /// Whether the day was moved to a working day.
    pub roll: Option<RollLink>,
    /// Which version of the rule, and what picked it.
    pub revision: Option<RevisionLink>,
    /// What it rests on.
    pub evidence: Option<EvidenceLink>,
    /// Why it stands where it stands, where the days alone do not tell.
    pub because: Option<String>,
    /// Whether it is shown as "ask … to confirm".
    pub ask_to_confirm: bool,
    /// Whom to ask.
    pub confirm_with: Option<Role>,
    /// The day to remind on.
    pub remind_on: Option<Date>,
}

/// What woke a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TriggerLink {
    /// The event.
    pub event: String,
    /// In words.
    pub name: String,
    /// Its day.
    pub on: Date,
    /// The rule that made it happen by itself.
    pub by_rule: Option<String>,
}

/// How spells were joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClockLink {
    /// The clock.
    pub name: String,
    /// Its revision.
    pub revision: Option<u16>,
    /// What it counts.
    pub count: Option<Count>,
    /// How many spells were joined.
    pub spells: u16,
    /// By how many days the date moved because they do not count.
    pub days_moved: i32,
}

/// How a date was counted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TermLink {
    /// The kind of term.
    pub bound: Bound,
    /// The offset that counted; the end of a window.
    pub offset: Option<Length>,
    /// The beginning of a window.
    pub from: Option<Length>,
    /// How numbers are read.
    pub counting: Counting,
    /// Whether the law counts the day of the event.
    pub count_from: CountFrom,
    /// Working days.
    pub calendar: Option<String>,
    /// Which time, of a rule that repeats, from 1.
    pub occurrence: u16,
    /// By how many days a suspension moved it.
    pub days_suspended: i32,
    /// Held up since.
    pub held_since: Option<Date>,
    /// The end of a limit.
    pub limit_ends: Option<Date>,
    /// The law's own words where it names no day.
    pub fuzzy: Option<String>,
}

/// Whether a day was moved to a working day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RollLink {
    /// The rule.
    pub rule: Roll,
    /// The last day of what was counted, where the first working day after it counts.
    pub term_ends: Option<Date>,
    /// The day that is not worked, where it moved.
    pub moved_from: Option<Date>,
    /// The holidays of that year are not in the list.
    pub is_beyond_calendar: bool,
}

/// Which version of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionLink {
    /// Its number.
    pub rev: u16,
    /// First day.
    pub valid_from: Date,
    /// Last day.
    pub valid_to: Option<Date>,
    /// The event whose date picked it; none: the as-of date.
    pub picked_by: Option<String>,
    /// That date.
    pub picked_on: Option<Date>,
    /// How it is meant.
    pub kind: Kind,
    /// How firm the ground is.
    pub basis: Basis,
}

/// What a rule rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EvidenceLink {
    /// The words of the law file.
    pub confidence: String,
    /// The day it was compared.
    pub checked_on: Date,
    /// Where it was read.
    pub sources: Vec<SourceLink>,
}

/// A text a rule rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SourceLink {
    /// Its key in the pack.
    pub key: String,
    /// What it is.
    pub title: String,
    /// Its address.
    pub url: String,
}

impl Step<'_> {
    /// The reason, in one language.
    #[must_use]
    pub fn reason(&self, language: Language) -> Reason {
        Reason {
            text: sentence::tell(self, language),
            title: self.title(language).to_owned(),
            trigger: self.trigger_link(language),
            clock: self.clock_link(),
            term: self.term_link(language),
            roll: self.roll_link(),
            revision: self.revision_link(),
            evidence: self.evidence_link(),
            because: self.because_word(),
            ask_to_confirm: self.is_to_confirm(),
            confirm_with: self.confirm_with(),
            remind_on: self.remind_on(),
        }
    }

    fn trigger_link(&self, language: Language) -> Option<TriggerLink> {
        let moment = self.form.trigger?;
        let rule = |number: u16| self.pack.rules.get(usize::from(number)).map(|rule| rule.id.clone());
        Some(TriggerLink {
            event: self.event_name(moment.event).to_owned(),
            name: self.event_words(moment.event, language).to_owned(),
            on: moment.on.date(),
            by_rule: moment.by.and_then(|(number, _)| rule(number)),
        })
    }

    fn clock_link(&self) -> Option<ClockLink> {
        let clock = self.form.clock?;
        let name = self.pack.names.clocks.name(clock.0);
        let rev = self.form.clock_rev;
        let written = self.pack.header.clocks.get(name)?.revisions.iter().find(|revision| Some(revision.rev) == rev);
        Some(ClockLink {
            name: name.to_owned(),
            revision: rev,
            count: written.map(|revision| revision.count),
            spells: self.form.spells,
            days_moved: self.days().moved,
        })
    }

    fn term_link(&self, language: Language) -> Option<TermLink> {
        let (term, days) = (self.term()?, self.days());
        self.form.trigger?;
        Some(TermLink {
            bound: term.bound,
            offset: days.offset,
            from: term.from,
            counting: term.counting,
            count_from: term.count_from,
            calendar: term.calendar.clone(),
            occurrence: days.occurrence + 1,
            days_suspended: days.suspended,
            held_since: days.held_since.map(Day::date),
            limit_ends: days.limit.map(Day::date),
            fuzzy: term.fuzzy.as_ref().map(|fuzzy| fuzzy.of(language).to_owned()),
        })
    }

    fn roll_link(&self) -> Option<RollLink> {
        let term = self.term().filter(|term| term.calendar.is_some())?;
        let days = self.days();
        let counted = days.unrolled.or(days.due).filter(|_| term.roll == Roll::NextWorkingDay);
        Some(RollLink {
            rule: term.roll,
            term_ends: counted.map(|day| day.plus(-1).date()),
            moved_from: days.unrolled.map(Day::date),
            is_beyond_calendar: days.is_beyond_calendar,
        })
    }

    fn revision_link(&self) -> Option<RevisionLink> {
        let revision = self.revision()?;
        let picked = self.form.picked_by;
        Some(RevisionLink {
            rev: revision.rev,
            valid_from: revision.valid_from,
            valid_to: revision.valid_to,
            picked_by: picked.map(|(event, _)| self.event_name(event).to_owned()),
            picked_on: picked.map(|(_, on)| on.date()),
            kind: revision.kind,
            basis: revision.basis,
        })
    }

    fn evidence_link(&self) -> Option<EvidenceLink> {
        let evidence = &self.revision()?.evidence;
        let link = |key: &String| {
            let source = self.pack.header.sources.get(key)?;
            Some(SourceLink { key: key.clone(), title: source.title.clone(), url: source.url.clone() })
        };
        Some(EvidenceLink {
            confidence: evidence.confidence.clone(),
            checked_on: evidence.checked_on,
            sources: evidence.sources.iter().filter_map(link).collect(),
        })
    }

    fn because_word(&self) -> Option<String> {
        let fact = |number: u16| self.pack.names.facts.name(number);
        Some(match self.because() {
            Because::Days => return None,
            Because::Planned => "planned".to_owned(),
            Because::NoRevision => "no_revision".to_owned(),
            Because::NoTrigger => "no_trigger".to_owned(),
            Because::Done(event, _) => format!("done: {}", self.event_name(event)),
            Because::MarkedDone(_) => "marked_done".to_owned(),
            Because::MarkedNotApplicable(_) => "marked_not_applicable".to_owned(),
            Because::Stopped(event, _) => format!("stopped: {}", self.event_name(event)),
            Because::Denied(id, value) => format!("fact: {} = {}", fact(id.0), self.value_name(id.0, value)),
            Because::Untrue => "condition".to_owned(),
            Because::Unknown => "unknown_fact".to_owned(),
            Because::UsedUp(_) => "used_up".to_owned(),
            Because::NotAgain => "not_again".to_owned(),
            Because::RunOut => "run_out".to_owned(),
        })
    }

    pub(super) fn value_name(&self, fact: u16, value: Value) -> String {
        match value {
            Value::Boolean(value) => value.to_string(),
            Value::Number(value) => value.to_string(),
            Value::Choice(at) => {
                let choices = self.pack.facts.get(usize::from(fact)).map(|form| &form.choices);
                choices.and_then(|choices| choices.get(usize::from(at))).cloned().unwrap_or_default()
            }
        }
    }
}
