//! "What if": another day, an answer nobody gave, something that has not happened. Nothing of it is kept; it lives in the
//! address alone.

use houvast_language::{Speaker, Value};
use houvast_pathway::{KeptIn, Pack};
use jiff::civil::Date;

use super::list::Seen;
use super::question::{Answering, Question, list_open, question};
use super::words::{Place, language};

/// Something that is supposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supposed {
    /// In words.
    pub says: String,
    /// The same page without it.
    pub without: String,
}

/// A question with what is supposed as its answer; empty where nothing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// The field of the form.
    pub field: String,
    /// The supposed answer.
    pub chosen: String,
}

/// The form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// What is supposed now.
    pub supposed: Vec<Supposed>,
    /// Days that are supposed, as the form sends them on.
    pub days: Vec<String>,
    /// Questions that wait for an answer, and those with a supposed one.
    pub questions: Vec<Asked>,
    /// What could happen: the event and its words.
    pub events: Vec<(String, String)>,
}

/// The field of an answer is called so, with the fact behind it.
pub const ANSWER: &str = "say-";
/// The field of a day: event, `@`, day.
pub const DAY: &str = "suppose";

impl WhatIf {
    /// The form for what is supposed in this place.
    #[must_use]
    pub fn of(seen: Seen<'_>, place: &Place, on: Option<Date>, t: &Speaker) -> Self {
        let pack = seen.pack;
        let says = |(name, value): &(String, String)| {
            let says = match name.strip_prefix(ANSWER) {
                Some(fact) => say_answer(pack, fact, value, t)?,
                None => say_day(pack, value, t)?,
            };
            let mut without = place.clone();
            without.supposed.retain(|pair| pair != &(name.clone(), value.clone()));
            Some(Supposed { says, without: without.list_address(on) })
        };
        let mut questions = list_open(seen.evaluation, pack, place, t);
        for fact in place.supposed.iter().filter_map(|(name, _)| name.strip_prefix(ANSWER)) {
            let known = pack.header().facts.get(fact).filter(|_| questions.iter().all(|one| one.fact != fact));
            questions.extend(known.map(|written| question(fact, written, t)));
        }
        let asked = |question: Question| {
            let field = format!("{ANSWER}{}", question.fact);
            let chosen = place.supposed.iter().find(|(name, _)| *name == field).map(|(_, value)| value.clone());
            Asked { question, field, chosen: chosen.unwrap_or_default() }
        };
        let days = place.supposed.iter().filter(|(name, _)| name == DAY).map(|(_, value)| value.clone());
        Self {
            supposed: place.supposed.iter().filter_map(says).collect(),
            days: days.collect(),
            questions: questions.into_iter().map(asked).collect(),
            events: events_of(pack, t),
        }
    }
}

impl Asked {
    /// The answers that can be chosen, with their words; none where a number is asked for.
    #[must_use]
    pub fn list_answers(&self, t: &Speaker) -> Vec<(String, String)> {
        match &self.question.answering {
            Answering::YesOrNo => {
                vec![("yes".to_owned(), t.say("steps-yes")), ("no".to_owned(), t.say("steps-no"))]
            }
            Answering::Choice(words) => words.clone(),
            Answering::Number => Vec::new(),
        }
    }
}

/// The first day of an absence, as the packs call it.
pub(super) const FIRST_DAYS: [&str; 2] = ["incapacity.start", "incapacity.first_day"];

/// What can happen and lies at work, another first day too; the last day of an absence is recorded, not supposed.
fn events_of(pack: &Pack, t: &Speaker) -> Vec<(String, String)> {
    let events = pack.header().events.iter();
    let is_day = |name: &str| !name.starts_with("incapacity.") || FIRST_DAYS.contains(&name);
    let fitting = events.filter(|(name, event)| event.kept_in == KeptIn::Work && is_day(name));
    let mut events: Vec<_> =
        fitting.map(|(name, event)| (name.clone(), event.name.of(language(t)).to_owned())).collect();
    events.sort_by(|one, other| one.1.cmp(&other.1));
    events
}

fn say_answer(pack: &Pack, fact: &str, value: &str, t: &Speaker) -> Option<String> {
    let asks = pack.header().facts.get(fact)?.question.of(language(t));
    let answer = match value {
        "yes" => t.say("steps-yes"),
        "no" => t.say("steps-no"),
        number if number.parse::<u32>().is_ok() => number.to_owned(),
        word => t.named("steps-choice", word),
    };
    Some(format!("{asks} {answer}"))
}

fn say_day(pack: &Pack, value: &str, t: &Speaker) -> Option<String> {
    let (event, on) = value.split_once('@')?;
    let name = pack.header().events.get(event)?.name.of(language(t));
    let words = [("what", Value::from(name)), ("date", t.date(on.parse().ok()?).into())];
    Some(t.say_with("steps-supposed-day", &words))
}

/// What nobody said and is supposed all the same, for samples.
#[must_use]
pub(super) fn sample_supposed() -> Vec<(String, String)> {
    vec![
        (format!("{ANSWER}long_absence_threatens"), "yes".to_owned()),
        (DAY.to_owned(), "plan.made@2026-04-20".to_owned()),
    ]
}
