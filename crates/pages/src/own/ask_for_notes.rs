//! `/own/notes`: asking to read what disciplines of the prevention service noted, and what they handed over.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_casework::ids::SeatId;
use houvast_casework::notes::{NotesAsk, Released, ReleasedNote, WhyKept};
use houvast_language::Value;
use jiff::civil::{Date, date};

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault};
use crate::frame::Frame;

/// A discipline that keeps notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptBy {
    /// The discipline.
    pub discipline: Hat,
    /// Whether somebody of it can answer.
    pub is_there: bool,
    /// What it handed over, newest last.
    pub released: Vec<Released>,
    /// Names by seat.
    pub names: Vec<(SeatId, String)>,
}

/// An absence at which notes are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesPlace {
    /// Its address.
    pub address: String,
    /// The employer.
    pub employer: String,
    /// Who keeps notes.
    pub kept: Vec<KeptBy>,
    /// What was asked and not answered.
    pub ask: Option<NotesAsk>,
}

impl NotesPlace {
    /// The disciplines that can be asked.
    #[must_use]
    pub fn list_answering(&self) -> Vec<Hat> {
        self.kept.iter().filter(|one| one.is_there).map(|one| one.discipline).collect()
    }

    /// The disciplines of a form, each of which must be able to answer.
    ///
    /// # Errors
    /// The field to be mended.
    pub fn read(&self, pairs: &[(String, String)]) -> Result<Vec<Hat>, FieldFault> {
        let fault = || FieldFault::of(self.field(), "notes-ask-fault");
        let sent = pairs.iter().filter(|(name, _)| name == "of");
        let answering = self.list_answering();
        let mut of: Vec<Hat> = Vec::new();
        for (_, value) in sent {
            let hat = Hat::find_by_name(value).filter(|hat| answering.contains(hat)).ok_or_else(fault)?;
            if !of.contains(&hat) {
                of.push(hat);
            }
        }
        of.sort_unstable();
        if of.is_empty() { Err(fault()) } else { Ok(of) }
    }

    fn field(&self) -> String {
        format!("of-{}", self.address)
    }
}

/// The page.
#[derive(Template)]
#[template(path = "own/ask_for_notes.html")]
pub struct AskForNotesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The absences, newest first.
    pub places: Vec<NotesPlace>,
    /// The day by which what is asked today is answered.
    pub due: Date,
    /// What is to be mended.
    pub faults: Faults,
}

// keys: notes-kept-*
impl AskForNotesPage {
    fn field(&self, place: &NotesPlace) -> String {
        place.field()
    }

    fn say_due(&self) -> String {
        let t = &self.frame.t;
        t.say_with("notes-ask-by", &[("date", Value::from(t.date(self.due)))])
    }

    fn say_waits(&self, ask: &NotesAsk) -> String {
        let t = &self.frame.t;
        let args = [("asked", Value::from(t.date(ask.on))), ("due", t.date(ask.due()).into())];
        t.say_with("notes-ask-waits", &args)
    }

    fn hat(&self, hat: &Hat) -> String {
        self.frame.t.hat(*hat)
    }

    /// Those whose notes nobody can hand over any more.
    fn list_gone(&self, place: &NotesPlace) -> Vec<Hat> {
        place.kept.iter().filter(|one| !one.is_there).map(|one| one.discipline).collect()
    }

    fn name<'a>(&self, kept: &'a KeptBy, seat: &SeatId) -> &'a str {
        kept.names.iter().find(|(known, _)| known == seat).map(|(_, name)| name.as_str()).unwrap_or_default()
    }

    fn say_given(&self, kept: &KeptBy, released: &Released) -> String {
        let t = &self.frame.t;
        let args = [
            ("hat", Value::from(t.hat(kept.discipline))),
            ("date", t.date(released.on).into()),
            ("name", self.name(kept, &released.by).into()),
        ];
        t.say_with("notes-given", &args)
    }

    fn say_note(&self, kept: &KeptBy, note: &ReleasedNote) -> String {
        let t = &self.frame.t;
        let args = [("date", Value::from(t.date(note.on))), ("name", self.name(kept, &note.by).into())];
        t.say_with("notes-of", &args)
    }

    /// How many were kept back, and why: one sentence a reason.
    fn list_kept(&self, released: &Released) -> Vec<String> {
        let t = &self.frame.t;
        let counted = WhyKept::ALL.iter().map(|why| (why, released.count_kept(*why))).filter(|(_, count)| *count > 0);
        counted.map(|(why, n)| t.say_with(&format!("notes-kept-{}", why.name()), &[("n", Value::from(n))])).collect()
    }

    /// Notes that can be asked for, and some that nobody can hand over any more.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let kept = |discipline, is_there| KeptBy { discipline, is_there, released: vec![], names: vec![] };
        let place = NotesPlace {
            address: "a1".to_owned(),
            employer: "Bakkerij Linde".to_owned(),
            kept: vec![kept(Hat::Nurse, true), kept(Hat::Psychologist, true), kept(Hat::Coach, false)],
            ask: None,
        };
        let due = date(2026, 12, 31);
        Self { frame: in_own_space(frame), places: vec![place], due, faults: Faults::default() }
    }

    /// Asked, and one discipline answered.
    #[must_use]
    pub fn sample_answered(frame: Frame) -> Self {
        let mut page = Self::sample(frame);
        let (by, on) = (SeatId::PERSON, date(2026, 12, 8));
        let note = ReleasedNote { by, on: date(2026, 11, 9), text: "Belt liefst na tien uur.".to_owned() };
        let kept = vec![WhyKept::WorkingNote, WhyKept::SomebodyElse, WhyKept::WorkingNote];
        let released = |notes| Released { by, on, asked_on: date(2026, 12, 1), notes, kept: kept.clone() };
        let place = &mut page.places[0];
        place.kept[0].released = vec![released(vec![note]), released(vec![])];
        place.kept[0].names = vec![(by, "Nele Wouters".to_owned())];
        place.ask = Some(NotesAsk { on: date(2026, 12, 1), of: vec![Hat::Psychologist] });
        page
    }

    /// Nobody keeps notes.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { places: Vec::new(), ..Self::sample(frame) }
    }

    /// Nothing chosen.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut page = Self::sample(frame);
        let fault = page.places[0].read(&[]).err();
        page.faults = crate::form::say_all(&fault.into_iter().collect::<Vec<_>>(), &page.frame.t);
        page
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_disciplines_that_can_answer_are_asked() {
        let place =
            AskForNotesPage::sample(Frame::open(houvast_language::Speaker::default(), "/own/notes")).places.remove(0);
        let pair = |value: &str| ("of".to_owned(), value.to_owned());
        assert_eq!(
            place.read(&[pair("psychologist"), pair("nurse"), pair("nurse")]),
            Ok(vec![Hat::Nurse, Hat::Psychologist])
        );
        assert!(place.read(&[]).is_err());
        assert!(place.read(&[pair("coach")]).is_err());
        assert!(place.read(&[pair("nurse"), pair("manager")]).is_err());
    }
}
