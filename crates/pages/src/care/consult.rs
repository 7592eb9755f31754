//! `/care/{address}/consult`: the sheet, as text beside it, and the end of the talk below it.

use askama::Template;
use houvast_access::{CareView, SharedView};
use houvast_casework::consult::{Appointment, Condition, FunctionalAdvice, Review, TalkWay, Workable};
use houvast_casework::share::Item;
use jiff::civil::{date, time};

use super::advice::{list_advice, say_appointment};
use super::consult_form::ConsultForm;
use super::sheet::Sheet;
use crate::form::{Faults, say_all};
use crate::frame::Frame;
use crate::papers::preview::Piece;
use crate::work::absence::SAMPLE_ADDRESS;
use crate::work::choice::{Choice, list_choices};

/// The page.
#[derive(Template)]
#[template(path = "care/consult.html")]
pub struct ConsultPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The sheet.
    pub sheet: Sheet,
    /// Whether the reader issues advice.
    pub may_advise: bool,
    /// The reader's own next talk with this person.
    pub booked: Option<Appointment>,
    /// The advice issued last.
    pub advised: Option<FunctionalAdvice>,
    /// Whether a mail can reach the person.
    pub reaches: bool,
    /// What was filled in.
    pub form: ConsultForm,
    /// The letters of advice and of the next talk, looked at before they are given out.
    pub previews: Vec<Preview>,
    /// What is to be mended.
    pub faults: Faults,
}

/// A letter before it is given out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// Its title.
    pub title: String,
    /// Small lines under it.
    pub under: Vec<String>,
    /// What stands on it.
    pub pieces: Vec<Piece>,
}

// keys: consult-workable-*, consult-condition-*, consult-review-*, consult-way-*
impl ConsultPage {
    fn choices<T: Copy>(&self, all: &[T], name: fn(T) -> &'static str, prefix: &str, chosen: &[String]) -> Vec<Choice> {
        let names: Vec<&'static str> = all.iter().map(|choice| name(*choice)).collect();
        list_choices(&names, prefix, chosen, &self.frame.t)
    }

    fn workables(&self) -> Vec<Choice> {
        self.choices(Workable::ALL, Workable::name, "consult-workable", std::slice::from_ref(&self.form.workable))
    }

    fn conditions(&self) -> Vec<Choice> {
        self.choices(Condition::ALL, Condition::name, "consult-condition", &self.form.conditions)
    }

    fn reviews(&self) -> Vec<Choice> {
        self.choices(Review::ALL, Review::name, "consult-review", std::slice::from_ref(&self.form.review))
    }

    fn ways(&self) -> Vec<Choice> {
        self.choices(TalkWay::ALL, TalkWay::name, "consult-way", std::slice::from_ref(&self.form.way))
    }

    fn say_booked(&self, appointment: &Appointment) -> String {
        say_appointment(&self.frame.t, appointment)
    }

    fn list_advised(&self, advice: &FunctionalAdvice) -> Vec<String> {
        list_advice(&self.frame.t, advice)
    }

    /// A physician's page of somebody who shares everything.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let shared: Vec<_> = Item::ALL.iter().map(|item| SharedView::sample(*item).items()[0].1.clone()).collect();
        let sheet = Sheet::of(&CareView::sample(), &shared, date(2026, 12, 15), &frame.t);
        let advice = FunctionalAdvice::new(Workable::AsAgreed, vec![Condition::Telework], Review::FourWeeks);
        Self {
            frame,
            address: SAMPLE_ADDRESS.to_owned(),
            sheet,
            may_advise: true,
            booked: Some(Appointment { on: date(2027, 1, 12), at: time(10, 30, 0, 0), way: TalkWay::Phone }),
            advised: Some(advice),
            reaches: true,
            form: ConsultForm::blank(),
            previews: Vec::new(),
            faults: Faults::default(),
        }
    }

    /// A physician looks at the letters before giving them out.
    #[must_use]
    pub fn sample_preview(frame: Frame) -> Self {
        let pieces = vec![
            Piece::Heading(frame.t.say("papers-advice-possible")),
            Piece::Words(frame.t.named("consult-workable", Workable::AsAgreed.name())),
        ];
        let named = |kind: &str| frame.t.named("papers-kind", kind);
        let letter = |title: String| Preview { title, under: vec!["Ana Vermeulen".to_owned()], pieces: pieces.clone() };
        let previews = vec![letter(named("advice")), letter(named("step_invitation"))];
        Self { previews, ..Self::sample(frame) }
    }

    /// A nurse's page of somebody who shares nothing and has no address.
    #[must_use]
    pub fn sample_card_only(frame: Frame) -> Self {
        let sheet = Sheet::of(&CareView::sample(), &[], date(2026, 12, 15), &frame.t);
        Self { sheet, may_advise: false, booked: None, advised: None, reaches: false, ..Self::sample(frame) }
    }

    /// Sent with everything to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = ConsultForm { workable: "x".to_owned(), on: "soon".to_owned(), ..ConsultForm::default() };
        let faults = say_all(&form.read(date(2026, 12, 15)).err().unwrap_or_default(), &frame.t);
        Self { form, faults, ..Self::sample(frame) }
    }
}
