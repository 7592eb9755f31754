//! Going back to work in part in Belgium, step by step: a start day, the form before it, what follows after it.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::step_notes::StepNotes;
use houvast_language::Value;
use houvast_pathway::{Reader, State};
use jiff::civil::Date;

use super::list::{Seen, StepRow, sample_steps};
use super::words::{Place, language, say_to_confirm, say_when};
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::own::navigation::in_own_space;

/// The rows of the guide, in the order they come.
const ROWS: [&str; 8] = ["BE-E01", "BE-E05", "BE-E02", "BE-E03", "BE-E04", "BE-E06", "BE-E07", "BE-E09"];

/// The page.
#[derive(Template)]
#[template(path = "steps/partial.html")]
pub struct PartialWorkPage {
    /// What stands around it.
    pub frame: Frame,
    /// The absence, where forms have to say which.
    pub of: Option<String>,
    /// The start day that is looked at.
    pub start: Option<Date>,
    /// The start day as a form holds it.
    pub typed: String,
    /// The start day that was kept.
    pub kept: Option<Date>,
    /// When the form has to be in, in one sentence.
    pub form: Option<String>,
    /// Whether that day is past and no form was sent.
    pub is_late: bool,
    /// What comes, in order.
    pub rows: Vec<StepRow>,
    /// What stands ready once the day is kept.
    pub ready: Ready,
    /// What does not fit.
    pub faults: Faults,
}

/// What stands ready at the end of the guide.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ready {
    /// The day on which the content for the form was last put on paper.
    pub paper_on: Option<Date>,
    /// Whether a calendar of the person's own has an address here: then the days stand in it.
    pub has_calendar: bool,
}

impl PartialWorkPage {
    /// The guide for a start day, or before one is chosen; `days` are the one looked at and the one kept.
    #[must_use]
    pub fn of(
        frame: Frame,
        of: Option<String>,
        seen: Seen<'_>,
        form_row: &str,
        (start, kept): (Option<Date>, Option<Date>),
        today: Date,
    ) -> Self {
        let t = frame.t;
        let place = Place::own(&t, of.clone());
        let evaluation = seen.evaluation;
        let form = evaluation.steps_of(form_row).find(|step| step.due().is_some()).filter(|_| start.is_some());
        let is_late = form.is_some_and(|step| step.state() == State::Late && step.due().is_some_and(|due| due < today));
        let said = form.and_then(|step| step.due()).map(|due| {
            let key = if is_late { "partial-form-late" } else { "partial-form-by" };
            t.say_with(key, &[("date", Value::from(t.date(due)))])
        });
        let shown = |rule: &&str| {
            let step = evaluation.steps_of(rule).find(|step| step.state() != State::Asleep)?;
            let text = step.text(Reader::Employee, language(&t))?.to_owned();
            Some(StepRow {
                href: place.at(rule, None),
                title: step.title(language(&t)).to_owned(),
                when: say_when(&step, &t),
                text,
                to_confirm: say_to_confirm(&step, "be", &t),
            })
        };
        Self {
            rows: if start.is_some() { ROWS.iter().filter_map(shown).collect() } else { Vec::new() },
            typed: start.map(|start| start.to_string()).unwrap_or_default(),
            form: said,
            is_late,
            start,
            kept,
            of,
            ready: Ready::default(),
            faults: Faults::default(),
            frame,
        }
    }

    /// Whether the day that is looked at is the one kept: then the guide ends with what stands ready.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.kept.is_some() && self.kept == self.start
    }

    /// Whether the content for the form is on paper.
    #[must_use]
    pub fn say_paper(&self) -> String {
        let t = &self.frame.t;
        match self.ready.paper_on {
            Some(day) => t.say_with("partial-ready-paper-made", &[("date", Value::from(t.date(day)))]),
            None => t.say("partial-ready-paper"),
        }
    }

    /// The start day in words.
    #[must_use]
    pub fn say_start(&self, day: &Date) -> String {
        let t = &self.frame.t;
        t.say_with("partial-start", &[("date", Value::from(t.date(*day)))])
    }

    /// A start on a Monday; it is the day after, and no form was sent.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (pack, evaluation) = sample_steps(Country::Belgium);
        let notes = StepNotes::default();
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        let day = evaluation.on().yesterday().unwrap_or(evaluation.on());
        Self::of(in_own_space(frame), None, seen, "BE-E01", (Some(day), Some(day)), evaluation.on())
    }

    /// The same with everything ready.
    #[must_use]
    pub fn sample_ready(frame: Frame) -> Self {
        let page = Self::sample(frame);
        Self { ready: Ready { paper_on: page.start, has_calendar: true }, ..page }
    }

    /// Before a day is chosen, with one that cannot be read.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let (pack, evaluation) = sample_steps(Country::Belgium);
        let notes = StepNotes::default();
        let seen = Seen { evaluation: &evaluation, pack, notes: &notes };
        let mut page = Self::of(in_own_space(frame), None, seen, "BE-E01", (None, None), evaluation.on());
        page.faults = say_all(&[FieldFault::of("start", "steps-fault-day")], &page.frame.t);
        page
    }
}
