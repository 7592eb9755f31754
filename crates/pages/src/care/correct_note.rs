//! `/care/{address}/notes/{note}`: one note with what it said before, and correcting it.

use askama::Template;
use houvast_language::Value;
use jiff::civil::date;

use super::write_note::{NoteForm, ShownNote, sample_authors, sample_notes};
use crate::form::{Faults, say_all};
use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// The page.
#[derive(Template)]
#[template(path = "care/correct_note.html")]
pub struct CorrectNotePage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The note as it stands.
    pub note: ShownNote,
    /// What it said before, newest first.
    pub earlier: Vec<ShownNote>,
    /// What was filled in.
    pub form: NoteForm,
    /// What is to be mended.
    pub faults: Faults,
}

impl CorrectNotePage {
    fn back(&self) -> String {
        self.frame.t.say_with("notes-title", &[("name", Value::from(&self.name))])
    }

    /// A note that was corrected once.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (notes, authors) = (sample_notes(), sample_authors());
        let note = &notes.notes[1];
        let earlier = |version| ShownNote::of_version(note.number, version, false, &authors, &frame.t);
        Self {
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            note: ShownNote::of(note, &authors, &frame.t),
            earlier: note.earlier.iter().rev().map(earlier).collect(),
            form: NoteForm { on: note.now.on.to_string(), text: note.now.text.clone() },
            faults: Faults::default(),
            frame,
        }
    }

    /// Nothing filled in.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = NoteForm::default();
        let faults = say_all(&form.read(date(2026, 12, 1)).err().unwrap_or_default(), &frame.t);
        Self { form, faults, earlier: Vec::new(), ..Self::sample(frame) }
    }
}
