//! `/care/{address}/notes`: the notes of the reader's discipline, newest day first, and writing one.

use askama::Template;
use houvast_casework::ids::SeatId;
use houvast_casework::notes::{MOST_CHARACTERS, Note, NoteVersion, Notes};
use houvast_language::{Speaker, Value};
use jiff::Timestamp;
use jiff::civil::{Date, date};

use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// Notes shown before one asks for all.
pub const SHOWN: usize = 20;

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoteForm {
    /// The day it is about.
    pub on: String,
    /// The text.
    pub text: String,
}

impl NoteForm {
    /// A fresh form: about today.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { on: today.to_string(), text: String::new() }
    }

    /// What a browser sent, with line ends as they were typed.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        Self { on: find_value(pairs, "on").to_owned(), text: find_value(pairs, "text").replace("\r\n", "\n") }
    }

    /// The day and the text.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, today: Date) -> Result<(Date, &str), Vec<FieldFault>> {
        let on = self.on.parse::<Date>().ok().filter(|on| *on <= today);
        let text_fault = match self.text.chars().count() {
            0 => Some("notes-fault-text"),
            count if count > MOST_CHARACTERS => Some("notes-fault-long"),
            _ => None,
        };
        match (on, text_fault) {
            (Some(on), None) => Ok((on, &self.text)),
            _ => {
                let faults = [
                    on.is_none().then(|| FieldFault::of("on", "notes-fault-on")),
                    text_fault.map(|key| FieldFault::of("text", key)),
                ];
                Err(faults.into_iter().flatten().collect())
            }
        }
    }
}

/// A version of a note as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownNote {
    /// Its number.
    pub number: i64,
    /// The name of its field in a form that asks about each note.
    pub field: String,
    /// The day it is about, and who wrote it.
    pub of: String,
    /// The text.
    pub text: String,
    /// Whether it was corrected.
    pub corrected: bool,
}

impl ShownNote {
    /// A note as it stands.
    #[must_use]
    pub fn of(note: &Note, authors: &[(SeatId, String)], t: &Speaker) -> Self {
        Self::of_version(note.number, &note.now, !note.earlier.is_empty(), authors, t)
    }

    /// One version of a note.
    #[must_use]
    pub fn of_version(
        number: i64,
        version: &NoteVersion,
        corrected: bool,
        authors: &[(SeatId, String)],
        t: &Speaker,
    ) -> Self {
        let NoteVersion { by, on, text, .. } = version;
        let name = authors.iter().find(|(seat, _)| seat == by).map(|(_, name)| name.as_str()).unwrap_or_default();
        let of = t.say_with("notes-of", &[("date", Value::from(t.date(*on))), ("name", Value::from(name))]);
        Self { number, field: format!("note-{number}"), of, text: text.clone(), corrected }
    }

    /// The text line by line.
    pub fn lines(&self) -> std::str::Lines<'_> {
        self.text.lines()
    }
}

/// The page.
#[derive(Template)]
#[template(path = "care/write_note.html")]
pub struct WriteNotePage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// Whether the person asks to read them.
    pub asked: bool,
    /// The notes, newest day first.
    pub notes: Vec<ShownNote>,
    /// How many there are.
    pub of: usize,
    /// What was filled in.
    pub form: NoteForm,
    /// What is to be mended.
    pub faults: Faults,
}

impl WriteNotePage {
    /// The notes as they are shown, newest day first; not all of many.
    #[must_use]
    pub fn list(notes: &Notes, all: bool, authors: &[(SeatId, String)], t: &Speaker) -> Vec<ShownNote> {
        let shown = notes.list_by_day().into_iter().rev().map(|note| ShownNote::of(note, authors, t));
        if all { shown.collect() } else { shown.take(SHOWN).collect() }
    }

    fn title(&self) -> String {
        self.frame.t.say_with("notes-title", &[("name", Value::from(&self.name))])
    }

    fn say_all_notes(&self) -> String {
        self.frame.t.say_with("notes-all", &[("n", Value::from(self.of))])
    }

    /// Two notes, one of them corrected, and more that are not shown.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let notes = sample_notes();
        let shown = Self::list(&notes, false, &sample_authors(), &frame.t);
        Self {
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            asked: true,
            notes: shown,
            of: 31,
            form: NoteForm::blank(date(2026, 12, 1)),
            faults: Faults::default(),
            frame,
        }
    }

    /// No notes yet.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { asked: false, notes: Vec::new(), of: 0, ..Self::sample(frame) }
    }

    /// Nothing that fits.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let today = date(2026, 12, 1);
        let form = NoteForm { on: "2026-12-02".to_owned(), text: "a".repeat(MOST_CHARACTERS + 1) };
        let mut faults = form.read(today).err().unwrap_or_default();
        faults.extend(NoteForm::blank(today).read(today).err().unwrap_or_default());
        let faults = say_all(&faults, &frame.t);
        Self { form, faults, of: 2, ..Self::sample(frame) }
    }
}

/// Two notes of one discipline.
pub(crate) fn sample_notes() -> Notes {
    let version = |day, text: &str| NoteVersion {
        by: SeatId::PERSON,
        at: Timestamp::UNIX_EPOCH,
        on: date(2026, 11, day),
        text: text.to_owned(),
    };
    let first = Note { number: 1, now: version(9, "Belt liefst na tien uur.\nSlaapt weer beter."), earlier: vec![] };
    let second = Note {
        number: 2,
        now: version(23, "Wil met halve dagen beginnen."),
        earlier: vec![version(23, "Wil met hele dagen beginnen.")],
    };
    Notes { notes: vec![first, second], released: vec![] }
}

pub(crate) fn sample_authors() -> Vec<(SeatId, String)> {
    vec![(SeatId::PERSON, "Nele Wouters".to_owned())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_about_a_day_until_today_and_has_a_text_of_at_most_two_thousand_characters() {
        let check = |on: &str, text: &str, expect: &[&str]| {
            let form = NoteForm { on: on.to_owned(), text: text.to_owned() };
            let faults = form.read(date(2026, 12, 1)).err().unwrap_or_default();
            assert_eq!(faults.iter().map(|fault| fault.key).collect::<Vec<_>>(), expect);
        };
        check("2026-12-01", "Gebeld.", &[]);
        check("2026-12-02", "Gebeld.", &["notes-fault-on"]);
        check("gisteren", "", &["notes-fault-on", "notes-fault-text"]);
        check("2026-11-01", &"é".repeat(2_000), &[]);
        check("2026-11-01", &"é".repeat(2_001), &["notes-fault-long"]);
    }

    #[test]
    fn line_ends_count_once() {
        let pairs = [("text".to_owned(), " een\r\ntwee ".to_owned())];
        assert_eq!(NoteForm::from_pairs(&pairs).text, "een\ntwee");
    }

    #[test]
    fn of_many_notes_the_newest_days_are_shown() {
        let one = sample_notes().notes.remove(0);
        let many = (1..=30).map(|number| Note { number, ..one.clone() }).collect();
        let notes = Notes { notes: many, released: vec![] };
        let t = Speaker::default();
        let numbers: Vec<i64> = WriteNotePage::list(&notes, false, &[], &t).iter().map(|note| note.number).collect();
        assert_eq!((numbers.len(), numbers[0]), (SHOWN, 30));
        assert_eq!(WriteNotePage::list(&notes, true, &[], &t).len(), 30);
    }
}
