//! The line: the person's own moments, in their order, with what may be added and taken away.

use askama::Template;
use houvast_casework::moment::{Moment, MomentKind};
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::line_drawing::LineDrawing;
use super::moment_form::MomentForm;
use super::navigation::in_own_space;
use super::specimen;
use crate::form::Faults;
use crate::frame::Frame;

/// A place on the line as listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place<'a> {
    /// A moment.
    Moment(&'a Moment),
    /// Where one is now.
    Now,
}

/// The line with the form to add a moment.
#[derive(Template)]
#[template(path = "own/line.html")]
pub struct LinePage {
    /// What stands around it.
    pub frame: Frame,
    /// The day it is for the person.
    pub today: Date,
    /// By day.
    pub moments: Vec<Moment>,
    /// What was typed.
    pub form: MomentForm,
    /// What does not fit.
    pub faults: Faults,
}

impl LinePage {
    /// A filled page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame: in_own_space(frame),
            today: specimen::today(),
            moments: specimen::moments(),
            form: MomentForm::default(),
            faults: Faults::default(),
        }
    }

    /// A page with nothing on the line and a fault in the form.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("until", frame.t.say("line-fault-until"));
        let form = MomentForm { kind: "treatment".to_owned(), on: "2026-11-30".to_owned(), ..MomentForm::default() };
        Self {
            moments: Vec::new(),
            form: MomentForm { until: "2026-11-01".to_owned(), ..form },
            faults,
            ..Self::sample(frame)
        }
    }

    /// The line as a drawing; none while it is empty.
    #[must_use]
    pub fn draw(&self) -> Option<LineDrawing> {
        LineDrawing::of(&self.moments, self.today, &self.frame.t)
    }

    /// Moments and the present in their order: what begins today stands before "now".
    #[must_use]
    pub fn list_places(&self) -> Vec<Place<'_>> {
        let past = self.moments.iter().filter(|moment| moment.on <= self.today).map(Place::Moment);
        let ahead = self.moments.iter().filter(|moment| moment.on > self.today).map(Place::Moment);
        past.chain([Place::Now]).chain(ahead).collect()
    }

    /// The day it is.
    #[must_use]
    pub fn say_today(&self) -> String {
        self.frame.t.date(self.today)
    }

    /// The day, or from when until when.
    #[must_use]
    pub fn say_when(&self, moment: &Moment) -> String {
        say_when(&self.frame.t, moment)
    }

    /// "Take away: diagnosis, 12 March 2026", for readers who hear the page.
    #[must_use]
    pub fn say_remove(&self, moment: &Moment) -> String {
        let t = &self.frame.t;
        let what = t.named("line-kind", moment.kind.name());
        t.say_with("line-remove-this", &[("what", what.into()), ("date", t.short_date(moment.on).into())])
    }
}

/// The day of a moment, or from when until when.
#[must_use]
pub fn say_when(t: &Speaker, moment: &Moment) -> String {
    match moment.until {
        Some(until) if until != moment.on => {
            t.say_with("line-from-until", &[("from", Value::from(t.date(moment.on))), ("until", t.date(until).into())])
        }
        _ => t.date(moment.on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn now_stands_between_what_was_and_what_follows() {
        let page = LinePage::sample(Frame::open(Speaker::default(), "/own/line"));
        let places = page.list_places();
        let now = places.iter().position(|place| *place == Place::Now);
        assert_eq!((now, places.len()), (Some(5), 7));
    }
}
