//! A step with its words, for whoever shows it.

use jiff::civil::Date;

use crate::compile::Pack;
use crate::compile::forms::RevisionForm;
use crate::compile::names::EventId;
use crate::day::Day;
use crate::engine::step::{Because, State, StepForm};
use crate::engine::{Days, Evaluation, Missing};
use crate::written::due::Due;
use crate::written::role::{Reader, Role};
use crate::written::rule::{Consequence, Kind, Revision, Rule, Shown};
use crate::written::words::Language;

/// A step of a case on a day.
#[derive(Debug, Clone, Copy)]
pub struct Step<'e> {
    pub(super) pack: &'e Pack,
    pub(super) form: &'e StepForm,
}

/// Whether the employee opened the rules that appear only when opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Not yet.
    Closed,
    /// Yes.
    Opened,
}

impl Evaluation<'_> {
    /// Every step: one for each rule, more where a rule has several terms. Rules that do not apply are there too, asleep.
    pub fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        self.steps.iter().map(|form| Step { pack: self.pack, form })
    }

    /// The steps of one rule.
    pub fn steps_of<'e>(&'e self, id: &'e str) -> impl Iterator<Item = Step<'e>> {
        self.steps().filter(move |step| step.id() == id)
    }

    /// What one reader is shown: rules with a text for that reader, neither asleep nor merely planned. Rules that appear
    /// only when opened (dismissal, force majeure) are there when the employee opened them or something called for them.
    pub fn steps_for(&self, reader: Reader, opening: Opening) -> impl Iterator<Item = Step<'_>> {
        let concerns =
            move |step: &Step<'_>| step.revision().is_some_and(|revision| revision.texts.contains_key(&reader));
        let is_shown = move |step: &Step<'_>| opening == Opening::Opened || step.is_open_to_see();
        self.steps().filter(move |step| step.state() != State::Asleep && concerns(step) && is_shown(step))
    }

    /// The as-of date.
    #[must_use]
    pub fn on(&self) -> Date {
        self.on.date()
    }
}

impl<'e> Step<'e> {
    /// The rule's id.
    #[must_use]
    pub fn id(&self) -> &'e str {
        self.rule().map_or("", |rule| rule.id.as_str())
    }

    /// The rule.
    #[must_use]
    pub fn rule(&self) -> Option<&'e Rule> {
        self.pack.rules.get(usize::from(self.form.rule))
    }

    /// The revision that applies; none where no revision is for the case's dates.
    #[must_use]
    pub fn revision(&self) -> Option<&'e Revision> {
        self.rule()?.revisions.get(usize::from(self.revision_form()?.written_at))
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        self.form.state
    }

    /// The first day, where the law names one.
    #[must_use]
    pub fn from(&self) -> Option<Date> {
        self.form.days.from.map(Day::date)
    }

    /// The last day, where the law names one.
    #[must_use]
    pub fn due(&self) -> Option<Date> {
        self.form.days.due.map(Day::date)
    }

    /// The end of a limit ("at most"), which is no duty date.
    #[must_use]
    pub fn limit_ends(&self) -> Option<Date> {
        self.form.days.limit.map(Day::date)
    }

    /// The day to remind on: the last day, or earlier where practice is earlier.
    #[must_use]
    pub fn remind_on(&self) -> Option<Date> {
        self.form.remind_on.map(Day::date)
    }

    /// How it is meant.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.revision().map(|revision| revision.kind)
    }

    /// Who acts.
    #[must_use]
    pub fn actors(&self) -> &'e [Role] {
        self.revision().map_or(&[], |revision| revision.actor.as_slice())
    }

    /// Who receives.
    #[must_use]
    pub fn recipients(&self) -> &'e [Role] {
        self.revision().map_or(&[], |revision| revision.recipient.as_slice())
    }

    /// The name of the paper.
    #[must_use]
    pub fn paper(&self) -> Option<&'e str> {
        self.revision()?.document.as_ref().map(|document| document.reference.as_str())
    }

    /// The plain title.
    #[must_use]
    pub fn title(&self, language: Language) -> &'e str {
        self.rule().map_or("", |rule| rule.title.of(language))
    }

    /// The plain words for a reader; none where the row does not concern that reader.
    #[must_use]
    pub fn text(&self, reader: Reader, language: Language) -> Option<&'e str> {
        self.revision()?.texts.get(&reader).map(|words| words.of(language))
    }

    /// Names of what would have to be known: facts, and events whose day is needed.
    #[must_use]
    pub fn missing_facts(&self) -> Vec<&'e str> {
        let name = |missing: &Missing| match missing {
            Missing::Fact(fact) => self.pack.names.facts.name(fact.0),
            Missing::Event(event) => self.pack.names.events.name(event.0),
        };
        self.form.missing.iter().map(name).collect()
    }

    /// Whether it rests on something that is not verified: shown as "ask … to confirm", never as a duty.
    #[must_use]
    pub fn is_to_confirm(&self) -> bool {
        !self.form.is_verified
    }

    /// Whom to ask where it is not verified.
    #[must_use]
    pub fn confirm_with(&self) -> Option<Role> {
        self.revision().filter(|_| self.is_to_confirm())?.confirm_with
    }

    /// Whether others than the person who asked may be reminded of it by the machine.
    #[must_use]
    pub fn may_remind_others(&self) -> bool {
        let is_open = matches!(self.form.state, State::Coming | State::Due | State::Late);
        is_open && self.is_open_to_see() && self.form.is_verified && self.form.days.due.is_some()
    }

    /// Whether it is for this reader to do.
    #[must_use]
    pub fn is_done_by(&self, reader: Reader) -> bool {
        self.actors().iter().any(|actor| reader.roles().contains(actor))
    }

    /// Whether it is a duty on firm ground with a last day, not done yet: what its own reader may be reminded of.
    #[must_use]
    pub fn is_dated_duty(&self) -> bool {
        self.kind() == Some(Kind::Must) && self.may_remind_others()
    }

    /// Whether it is a duty with a last day, not done yet, that rests on something not verified: shown with whom to ask,
    /// and nobody is reminded of it.
    #[must_use]
    pub fn is_dated_to_confirm(&self) -> bool {
        let is_open = matches!(self.form.state, State::Coming | State::Due | State::Late);
        is_open
            && self.is_to_confirm()
            && self.is_open_to_see()
            && self.kind() == Some(Kind::Must)
            && self.due().is_some()
    }

    /// Whether missing its day costs pay or a benefit.
    #[must_use]
    pub fn costs_income(&self) -> bool {
        let costs = |one: &Consequence| matches!(one, Consequence::Pay | Consequence::Benefit);
        self.revision().is_some_and(|revision| revision.consequence.iter().any(costs))
    }

    /// Whether it appears unasked: it always does, or an act that is about such a rule was told (a notice came). Falling
    /// ill is none, nor is an act that also wakes rules which always appear.
    #[must_use]
    pub fn is_open_to_see(&self) -> bool {
        let Some(rule) = self.rule() else { return false };
        let told = self.form.trigger.filter(|moment| moment.by.is_none()).map(|moment| moment.event);
        let picked = self.form.picked_by.map(|(event, _)| event);
        rule.shown == Shown::Always || told.into_iter().chain(picked).any(|event| self.is_a_notice(event))
    }

    /// Whether an event is about rules only that do not appear unasked.
    fn is_a_notice(&self, event: EventId) -> bool {
        let main = self.pack.clocks.get(usize::from(self.pack.main_clock.0)).map(|clock| clock.starts);
        let name = self.event_name(event);
        let wakes = |revision: &Revision| {
            let triggers = revision.trigger.iter().flat_map(|trigger| trigger.event.as_slice());
            triggers.chain(revision.applies_by.as_slice()).any(|one| one == name)
        };
        let mut open = self.pack.rules.iter().filter(|rule| rule.shown == Shown::Always);
        Some(event) != main && !open.any(|rule| rule.revisions.iter().any(wakes))
    }

    pub(super) fn revision_form(&self) -> Option<&'e RevisionForm> {
        let (at, _) = self.form.revision?;
        self.pack.forms.get(usize::from(self.form.rule))?.revisions.get(usize::from(at))
    }

    /// The term as written.
    pub(super) fn term(&self) -> Option<&'e Due> {
        let (_, place) = self.form.revision?;
        self.revision()?.due.as_slice().get(usize::from(place))
    }

    pub(super) fn days(&self) -> Days {
        self.form.days
    }

    pub(super) fn because(&self) -> Because {
        self.form.because
    }

    pub(super) fn event_name(&self, event: EventId) -> &'e str {
        self.pack.names.events.name(event.0)
    }

    /// What an event is called in words.
    pub(super) fn event_words(&self, event: EventId, language: Language) -> &'e str {
        let written = self.pack.header.events.get(self.event_name(event));
        written.map_or("", |event| event.name.of(language))
    }

    /// The day of an event, when only the day is known from which it counts.
    pub(super) fn told_day(&self, event: EventId, counts_from: Day) -> Date {
        let is_last_day = self.pack.events.get(usize::from(event.0)).is_some_and(|form| form.is_last_day);
        counts_from.plus(-i32::from(is_last_day)).date()
    }
}
