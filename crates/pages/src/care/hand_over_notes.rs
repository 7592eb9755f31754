//! `/care/{address}/notes/hand-over`: answering the person who asks to read the notes of the reader's discipline.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_casework::notes::{Notes, NotesAsk, WhyKept};
use houvast_language::Value;
use jiff::civil::date;

use super::write_note::{ShownNote, sample_authors, sample_notes};
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;
use crate::work::choice::{Choice, list_choices};

/// The name of handing a note over, among the reasons to keep it back.
const HAND_OVER: &str = "hand_over";

/// Each note's number, and why it is kept back; none where it is handed over.
pub type Choices = Vec<(i64, Option<WhyKept>)>;

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HandOverForm {
    /// How often something had happened in the notes when they were seen.
    pub version: String,
    /// A note's number, and what was chosen for it.
    pub chosen: Vec<(i64, String)>,
}

impl HandOverForm {
    /// A fresh form: everything is handed over.
    #[must_use]
    pub fn blank(notes: &Notes, version: i64) -> Self {
        let chosen = notes.notes.iter().map(|note| (note.number, HAND_OVER.to_owned())).collect();
        Self { version: version.to_string(), chosen }
    }

    /// What a browser sent about these notes.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)], notes: &Notes) -> Self {
        let chosen = |number: i64| (number, find_value(pairs, &field_of(number)).to_owned());
        let chosen = notes.notes.iter().map(|note| chosen(note.number)).collect();
        Self { version: find_value(pairs, "version").to_owned(), chosen }
    }

    /// How the notes were seen, and for each why it is kept back; none where it is handed over.
    ///
    /// # Errors
    /// One [`FieldFault`] for each note without a choice.
    pub fn read(&self) -> Result<(i64, Choices), Vec<FieldFault>> {
        let (mut read, mut faults) = (Vec::new(), Vec::new());
        for (number, name) in &self.chosen {
            match WhyKept::find_by_name(name) {
                Some(why) => read.push((*number, Some(why))),
                None if name == HAND_OVER => read.push((*number, None)),
                None => faults.push(FieldFault::of(field_of(*number), "notes-hand-fault")),
            }
        }
        // A form without a version was seen never.
        let version = self.version.parse().unwrap_or(-1);
        if faults.is_empty() { Ok((version, read)) } else { Err(faults) }
    }

    fn chosen_for(&self, number: i64) -> String {
        self.chosen.iter().find(|(note, _)| *note == number).map(|(_, name)| name.clone()).unwrap_or_default()
    }
}

fn field_of(number: i64) -> String {
    format!("note-{number}")
}

/// The page.
#[derive(Template)]
#[template(path = "care/hand_over_notes.html")]
pub struct HandOverNotesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// What was asked; none where nobody asks now.
    pub ask: Option<NotesAsk>,
    /// The notes, oldest day first.
    pub notes: Vec<ShownNote>,
    /// Whether the notes changed since they were seen.
    pub changed: bool,
    /// Whether a mail can reach the person.
    pub reaches: bool,
    /// What was chosen.
    pub form: HandOverForm,
    /// What is to be mended.
    pub faults: Faults,
}

// keys: notes-hand-choice-*
impl HandOverNotesPage {
    fn title(&self) -> String {
        self.frame.t.say_with("notes-hand-title", &[("name", Value::from(&self.name))])
    }

    fn say_asked(&self, ask: &NotesAsk) -> String {
        let t = &self.frame.t;
        t.say_with("notes-hand-lead", &[("asked", Value::from(t.date(ask.on))), ("due", t.date(ask.due()).into())])
    }

    fn choices(&self, note: &ShownNote) -> Vec<Choice> {
        let reasons = WhyKept::ALL.iter().map(|why| why.name());
        let names: Vec<&'static str> = [HAND_OVER].into_iter().chain(reasons).collect();
        list_choices(&names, "notes-hand-choice", &[self.form.chosen_for(note.number)], &self.frame.t)
    }

    /// Two notes to choose about.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (notes, authors) = (sample_notes(), sample_authors());
        Self {
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            ask: Some(NotesAsk { on: date(2026, 11, 30), of: vec![Hat::Nurse] }),
            notes: notes.list_by_day().into_iter().map(|note| ShownNote::of(note, &authors, &frame.t)).collect(),
            changed: false,
            reaches: true,
            form: HandOverForm::blank(&notes, 3),
            faults: Faults::default(),
            frame,
        }
    }

    /// A note without a choice, and one that came meanwhile.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = HandOverForm::from_pairs(&[], &sample_notes());
        let faults = say_all(&form.read().err().unwrap_or_default(), &frame.t);
        Self { form, faults, changed: true, reaches: false, ..Self::sample(frame) }
    }

    /// Nobody asks.
    #[must_use]
    pub fn sample_nobody(frame: Frame) -> Self {
        Self { ask: None, notes: Vec::new(), ..Self::sample(frame) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_note_is_handed_over_unless_something_else_is_chosen() {
        let notes = sample_notes();
        assert_eq!(HandOverForm::blank(&notes, 7).read(), Ok((7, vec![(1, None), (2, None)])));
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = [pair("version", "7"), pair("note-1", "hand_over"), pair("note-2", "working_note")];
        let read = HandOverForm::from_pairs(&sent, &notes).read();
        assert_eq!(read, Ok((7, vec![(1, None), (2, Some(WhyKept::WorkingNote))])));
    }

    #[test]
    fn a_note_without_a_choice_is_named() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let sent = [pair("version", "7"), pair("note-1", "because")];
        let faults = HandOverForm::from_pairs(&sent, &sample_notes()).read().unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), ["note-1", "note-2"]);
    }
}
