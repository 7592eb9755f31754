//! Every date that the law files work out by hand, by its name there.
#![allow(clippy::unwrap_used)]

mod belgium;
mod netherlands;

use houvast_pathway::{Case, Evaluation, Literal, Pack, State, Step};
use jiff::civil::Date;

/// A case of one pack, told in the words of the law file.
struct Told {
    pack: &'static Pack,
    case: Case,
}

impl Told {
    fn in_country(country: &str) -> Self {
        let pack = houvast_pathway::pack(country).unwrap().unwrap();
        Self { pack, case: pack.case([], []).unwrap() }
    }

    fn event(mut self, name: &str, on: &str) -> Self {
        self.pack.tell_event(&mut self.case, name, day(on)).unwrap();
        self
    }

    fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.pack.tell_fact(&mut self.case, name, &value.into().0).unwrap();
        self
    }

    fn on(&self, on: &str) -> Answer {
        Answer(self.pack.evaluate(&self.case, day(on)))
    }
}

/// A value as tests write it.
struct Value(Literal);

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self(Literal::Boolean(value))
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self(Literal::Number(f64::from(value)))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self(Literal::Choice(value.to_owned()))
    }
}

/// The steps of a case on a day.
struct Answer(Evaluation<'static>);

impl Answer {
    fn step(&self, id: &str) -> Step<'_> {
        self.0.steps().find(|step| step.id() == id).unwrap()
    }

    fn due(&self, id: &str) -> String {
        told(self.step(id).due())
    }

    fn from(&self, id: &str) -> String {
        told(self.step(id).from())
    }

    fn window(&self, id: &str) -> (String, String) {
        let mut windows = self.windows(id);
        assert_eq!(windows.len(), 1, "{id}");
        windows.remove(0)
    }

    /// First and last day of every step of a rule.
    fn windows(&self, id: &str) -> Vec<(String, String)> {
        self.0.steps_of(id).map(|step| (told(step.from()), told(step.due()))).collect()
    }

    fn state(&self, id: &str) -> State {
        self.step(id).state()
    }
}

fn told(date: Option<Date>) -> String {
    date.map_or("none".to_owned(), |date| date.to_string())
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn window(from: &str, to: &str) -> (String, String) {
    (from.to_owned(), to.to_owned())
}
