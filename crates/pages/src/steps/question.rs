//! Questions of the law that would tell whether a step applies, and the answers that were given.

use std::collections::BTreeMap;

use houvast_casework::step_notes::{StepAnswer, StepNotes};
use houvast_language::Speaker;
use houvast_pathway::{Evaluation, Fact, KeptIn, Opening, Pack, Reader, State, ValueType};

use super::words::{Place, language};

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answering {
    /// Yes or no.
    YesOrNo,
    /// A number.
    Number,
    /// One of these, each with its words.
    Choice(Vec<(String, String)>),
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The fact it is about.
    pub fact: String,
    /// The question.
    pub asks: String,
    /// How it is answered.
    pub answering: Answering,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The fact it is about.
    pub fact: String,
    /// The question.
    pub asks: String,
    /// The answer.
    pub answer: String,
}

/// So many questions are asked at a time.
const MOST: usize = 3;

/// The questions on which most steps of this reader wait, at most three.
#[must_use]
pub fn list_open(evaluation: &Evaluation<'_>, pack: &Pack, place: &Place, t: &Speaker) -> Vec<Question> {
    let mut waiting: BTreeMap<&str, usize> = BTreeMap::new();
    for step in place.list(evaluation, Opening::Closed, t).filter(|step| step.state() == State::MayApply) {
        for name in step.missing_facts() {
            *waiting.entry(name).or_default() += 1;
        }
    }
    let mut names: Vec<(&str, usize)> = waiting.into_iter().collect();
    names.sort_by_key(|(_, steps)| std::cmp::Reverse(*steps));
    let asked = |(name, _): (&str, usize)| {
        let fact = pack.header().facts.get(name).filter(|fact| is_for(fact, place.reader))?;
        Some(question(name, fact, t))
    };
    names.into_iter().filter_map(asked).take(MOST).collect()
}

/// The answers that were given, with their questions.
#[must_use]
pub fn list_answered(pack: &Pack, notes: &StepNotes, t: &Speaker) -> Vec<Answered> {
    let answered = |(name, answer): (&String, &StepAnswer)| {
        let fact = pack.header().facts.get(name)?;
        let answer = match answer {
            StepAnswer::Yes => t.say("steps-yes"),
            StepAnswer::No => t.say("steps-no"),
            StepAnswer::Number(number) => number.to_string(),
            StepAnswer::Choice(word) => t.named("steps-choice", word),
        };
        Some(Answered { fact: name.clone(), asks: fact.question.of(language(t)).to_owned(), answer })
    };
    notes.answers.iter().filter_map(answered).collect()
}

/// The person may answer everything; the workplace what may lie at work.
fn is_for(fact: &Fact, reader: Reader) -> bool {
    reader == Reader::Employee || fact.kept_in == KeptIn::Work
}

pub(super) fn question(name: &str, fact: &Fact, t: &Speaker) -> Question {
    let answering = match fact.value_type {
        ValueType::Boolean => Answering::YesOrNo,
        ValueType::Number => Answering::Number,
        ValueType::Choice => {
            Answering::Choice(fact.values.iter().map(|word| (word.clone(), t.named("steps-choice", word))).collect())
        }
    };
    Question { fact: name.to_owned(), asks: fact.question.of(language(t)).to_owned(), answering }
}
