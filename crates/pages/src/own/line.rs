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
use crate::steps::ahead::DutyShown;

/// A place on the line as listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place<'a> {
    /// A moment.
    Moment(&'a Moment),
    /// A day of the law that comes.
    Duty(&'a DutyShown),
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
    /// Days of the law that come.
    pub duties: Vec<DutyShown>,
    /// What was typed.
    pub form: MomentForm,
    /// What does not fit.
    pub faults: Faults,
}

impl LinePage {
    /// A filled page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let mut duties = DutyShown::samples(&frame.t);
        duties.retain(|duty| !duty.is_late);
        Self {
            frame: in_own_space(frame),
            today: specimen::today(),
            moments: specimen::moments(),
            duties,
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
            duties: Vec::new(),
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

    /// Moments, the present and the days of the law that come, in their order: what begins today stands before "now".
    #[must_use]
    pub fn list_places(&self) -> Vec<Place<'_>> {
        let past = self.moments.iter().filter(|moment| moment.on <= self.today).map(Place::Moment);
        let moments = self.moments.iter().filter(|moment| moment.on > self.today);
        let duties = self.duties.iter().filter(|duty| duty.on >= self.today);
        let mut ahead: Vec<(Date, Place<'_>)> = moments.map(|moment| (moment.on, Place::Moment(moment))).collect();
        ahead.extend(duties.map(|duty| (duty.on, Place::Duty(duty))));
        ahead.sort_by_key(|(on, _)| *on);
        past.chain([Place::Now]).chain(ahead.into_iter().map(|(_, place)| place)).collect()
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
        assert_eq!((now, places.len()), (Some(5), 8));
    }

    #[test]
    fn a_day_of_the_law_stands_where_it_comes() {
        let page = LinePage::sample(Frame::open(Speaker::default(), "/own/line"));
        let days: Vec<Date> = page
            .list_places()
            .iter()
            .filter_map(|place| match place {
                Place::Moment(moment) => Some(moment.on),
                Place::Duty(duty) => Some(duty.on),
                Place::Now => None,
            })
            .collect();
        assert!(days.is_sorted(), "{days:?}");
        assert!(page.list_places().iter().any(|place| matches!(place, Place::Duty(_))));
    }
}
