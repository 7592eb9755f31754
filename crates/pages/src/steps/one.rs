//! One step, whole: what, when, why that day, on which text it rests, and what the reader says of it.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::paper::PaperKind;
use houvast_casework::step_notes::{StepMark, StepNote, StepNotes};
use houvast_language::{Speaker, Value};
use houvast_pathway::{KeptIn, Pack, Reader, Rule, Step};
use jiff::civil::{Date, date};

use super::list::{Seen, sample_steps};
use super::words::{Place, language, say_to_confirm, say_when};
use crate::care::caseload::percent;
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// A text of the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceShown {
    /// What it is.
    pub title: String,
    /// Its address.
    pub url: String,
}

/// One term of the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermShown {
    /// Where it stands.
    pub state: String,
    /// When.
    pub when: String,
    /// Why that day.
    pub why: String,
}

/// A day that was told, which can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayShown {
    /// The event.
    pub event: String,
    /// What happened.
    pub name: String,
    /// Its day, as a form sends it.
    pub on: Date,
    /// Its day in words.
    pub day: String,
}

/// The page.
#[derive(Template)]
#[template(path = "steps/one.html")]
pub struct StepPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where, and for whom.
    pub place: Place,
    /// The rule's id.
    pub rule: String,
    /// The plain title.
    pub title: String,
    /// What the law calls it, where it has a name.
    pub term: Option<String>,
    /// What to do.
    pub text: String,
    /// Whom to ask, where it is not verified.
    pub to_confirm: Option<String>,
    /// Its terms.
    pub terms: Vec<TermShown>,
    /// What it rests on.
    pub sources: Vec<SourceShown>,
    /// The day that is looked at, where it is not today.
    pub ahead: Option<Date>,
    /// How it can end: the event and its words. Empty where it is simply done.
    pub outcomes: Vec<(String, String)>,
    /// Where the paper of the step is made, where the reader makes it here.
    pub paper: Option<String>,
    /// Where the person cannot do it in time and it costs pay or a benefit: a text to send, and where it becomes a letter.
    pub cannot: Option<(String, String)>,
    /// Days that were told.
    pub days: Vec<DayShown>,
    /// What was said of it.
    pub mark: Option<String>,
    /// What was typed.
    pub typed: StepTyped,
    /// What does not fit.
    pub faults: Faults,
}

/// What was typed into the forms of a step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepTyped {
    /// How it ended.
    pub outcome: String,
    /// The day.
    pub on: String,
    /// Why it does not apply.
    pub why: String,
}

impl StepPage {
    /// Whether the reader has a step of that name, on whatever day.
    #[must_use]
    pub fn is_there(place: &Place, seen: Seen<'_>, rule: &str, t: &Speaker) -> bool {
        let is_known = seen.pack.find_rule(rule).is_some();
        is_known && seen.evaluation.steps_of(rule).any(|step| place.text(&step, t).is_some())
    }

    /// A step of a list; none where the reader has no step of that name.
    #[must_use]
    pub fn of(frame: Frame, place: Place, seen: Seen<'_>, rule: &str, today: Date) -> Option<Self> {
        let t = frame.t;
        let written = seen.pack.find_rule(rule)?;
        let concerns = |step: &Step<'_>| place.text(step, &t).is_some();
        let steps: Vec<Step<'_>> = seen.evaluation.steps_of(rule).filter(concerns).collect();
        let first = steps.first()?;
        let evidence = first.reason(language(&t)).evidence;
        let source = |link: houvast_pathway::SourceLink| SourceShown { title: link.title, url: link.url };
        let on = seen.evaluation.on();
        Some(Self {
            rule: rule.to_owned(),
            title: first.title(language(&t)).to_owned(),
            term: term_of(written, &t),
            text: place.text(first, &t).unwrap_or_default().to_owned(),
            to_confirm: say_to_confirm(first, &seen.pack.header().pack, &t),
            terms: steps.iter().map(|step| term_shown(step, &t)).collect(),
            sources: evidence.into_iter().flat_map(|evidence| evidence.sources).map(source).collect(),
            ahead: (on != today).then_some(on),
            outcomes: outcomes_of(first, seen.pack, place.reader, &t),
            paper: paper_of(first, &place),
            cannot: cannot_of(&steps, &place, &t),
            days: days_of(written, seen.pack, seen.notes, &t),
            mark: seen.notes.marks.get(rule).map(|mark| say_mark(mark, &t)),
            typed: StepTyped { on: today.to_string(), ..StepTyped::default() },
            faults: Faults::default(),
            place,
            frame,
        })
    }

    /// The address of the list, as one came from it.
    #[must_use]
    pub fn list(&self) -> String {
        self.place.list_address(self.ahead)
    }

    /// Whether an outcome is chosen; the first is until another is.
    #[must_use]
    pub fn is_chosen(&self, event: &str) -> bool {
        let first = self.outcomes.first().is_some_and(|(first, _)| first == event);
        self.typed.outcome == event || (self.typed.outcome.is_empty() && first)
    }

    /// The form for partial work that was not sent, in the own space.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let place = Place::own(&frame.t, Some(crate::work::absence::SAMPLE_ADDRESS.to_owned()));
        Self::sample_in(in_own_space(frame), Country::Belgium, place, "BE-E01")
    }

    /// The same with something that does not fit.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = [FieldFault::of("on", "steps-fault-day"), FieldFault::of("why", "steps-fault-why")];
        let page = Self::sample(frame);
        let faults = say_all(&faults, &page.frame.t);
        let typed = StepTyped { on: "gisteren".to_owned(), why: "a".repeat(301), ..StepTyped::default() };
        Self { faults, typed, ..page }
    }

    /// The report in week 42, looked at in the care circle.
    #[must_use]
    pub fn sample_in_care(frame: Frame) -> Self {
        let place = Place::care(crate::work::absence::SAMPLE_ADDRESS, "Ana Vermeulen");
        Self::sample_in(frame, Country::Netherlands, place, "NL-A11")
    }

    fn sample_in(frame: Frame, country: Country, place: Place, rule: &str) -> Self {
        let (pack, evaluation) = sample_steps(country);
        let mut notes = StepNotes::default();
        let on = date(2026, 12, 11);
        for outcome in
            evaluation.steps_of(rule).filter_map(|step| step.revision()).flat_map(|one| one.outcomes.values())
        {
            notes.take(StepNote::Happened { event: outcome.emit.clone(), on });
        }
        notes.take(StepNote::NotApplicable { rule: rule.to_owned(), on, why: Some("Het kan nu niet.".to_owned()) });
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        Self::of(frame, place, seen, rule, evaluation.on()).expect("the sample has that step")
    }
}

/// The name the law gives it, in the reader's language.
fn term_of(rule: &Rule, t: &Speaker) -> Option<String> {
    let term = &rule.term;
    match language(t).code() {
        "nl" => term.nl.clone(),
        "fr" => term.fr.clone(),
        "de" => term.de.clone(),
        _ => None,
    }
}

fn term_shown(step: &Step<'_>, t: &Speaker) -> TermShown {
    let state = t.named("steps-state", step.state().name());
    TermShown { state, when: say_when(step, t), why: step.reason(language(t)).text }
}

/// How the step can end, as far as it may be said on the reader's side.
fn outcomes_of(step: &Step<'_>, pack: &Pack, reader: Reader, t: &Speaker) -> Vec<(String, String)> {
    let Some(revision) = step.revision() else { return Vec::new() };
    let told = |event: &String| {
        let written = pack.header().events.get(event)?;
        let may_lie_here = reader == Reader::Employee || written.kept_in == KeptIn::Work;
        may_lie_here.then(|| (event.clone(), written.name.of(language(t)).to_owned()))
    };
    revision.outcomes.values().filter_map(|outcome| told(&outcome.emit)).collect()
}

/// The paper the step asks for: the workplace makes those of the law, the person requests and the content of the form for
/// partial work.
fn paper_of(step: &Step<'_>, place: &Place) -> Option<String> {
    let kind = PaperKind::of_document(step.paper()?)?;
    let list = match place.reader {
        Reader::Employer if place.may_record && kind.is_law_paper() => place.base.replacen("/steps", "/papers", 1),
        Reader::Employee if kind.is_request() => "/own/papers".to_owned(),
        _ => return None,
    };
    Some(format!("{list}/new?kind={}", kind.name()))
}

/// The text of somebody who cannot do it now, and the letter it becomes.
fn cannot_of(steps: &[Step<'_>], place: &Place, t: &Speaker) -> Option<(String, String)> {
    let step = steps.iter().find(|step| step.is_dated_duty() && step.is_done_by(place.reader))?;
    if place.reader != Reader::Employee || !step.costs_income() {
        return None;
    }
    let (title, day) = (step.title(language(t)), t.date(step.due()?));
    let words = t.say_with("cannot-words", &[("what", Value::from(title)), ("date", day.into())]);
    let letter = format!("/own/papers/new?kind={}&words={}", PaperKind::CannotNow.name(), percent(&words));
    Some((format!("{} {words} {}", t.say("papers-request-ask-cannot_now"), t.say("cannot-answer")), letter))
}

fn days_of(rule: &Rule, pack: &Pack, notes: &StepNotes, t: &Speaker) -> Vec<DayShown> {
    let leads_here = |event: &str| {
        let ends = |revision: &houvast_pathway::Revision| revision.outcomes.values().any(|one| one.emit == event);
        rule.revisions.iter().any(ends)
    };
    let shown = |(on, event): &(Date, String)| {
        let written = pack.header().events.get(event).filter(|_| leads_here(event))?;
        let name = written.name.of(language(t)).to_owned();
        Some(DayShown { event: event.clone(), name, on: *on, day: t.date(*on) })
    };
    notes.days.iter().filter_map(shown).collect()
}

fn say_mark(mark: &StepMark, t: &Speaker) -> String {
    let on = |key: &str, day: &Date| t.say_with(key, &[("date", Value::from(t.date(*day)))]);
    match mark {
        StepMark::Done { on: day } => on("steps-marked-done", day),
        StepMark::NotApplicable { on: day, why: None } => on("steps-marked-not", day),
        StepMark::NotApplicable { on: day, why: Some(why) } => format!("{} {why}", on("steps-marked-not", day)),
    }
}
