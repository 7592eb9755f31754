//! Process notes of one discipline about one absence (capability C4), and what of them was handed over to the person. Each
//! discipline has a compartment of its own, so that no other can open what it wrote.

use std::marker::PhantomData;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::class::{Class, Compartment};
use crate::contact::choices;
use crate::hat::Hat;
use crate::ids::SeatId;
use crate::journal::{Entry, Event, Fold};

/// The most characters of one note.
pub const MOST_CHARACTERS: usize = 2_000;

/// An ask rises in the worklist so many days before it must be answered.
pub const RISES_BEFORE: i32 = 7;

/// A hat that keeps notes, with the compartment of its own.
pub trait Discipline: std::fmt::Debug + Clone + Default + PartialEq + Send + Sync + 'static {
    /// The hat.
    const HAT: Hat;
    /// Where its notes lie.
    const COMPARTMENT: Compartment;
}

macro_rules! disciplines {
    ($($discipline:ident = $hat:ident, $compartment:ident;)*) => {
        $(
            #[doc = concat!("The discipline of [`Hat::", stringify!($hat), "`].")]
            #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
            pub struct $discipline;

            impl Discipline for $discipline {
                const HAT: Hat = Hat::$hat;
                const COMPARTMENT: Compartment = Compartment::$compartment;
            }
        )*

        /// The hats that keep notes.
        pub const DISCIPLINES: &[Hat] = &[$(Hat::$hat,)*];
    };
}

disciplines! {
    Physician = OccupationalPhysician, NotesPhysician;
    Nurse = Nurse, NotesNurse;
    Psychologist = Psychologist, NotesPsychologist;
    Ergonomist = Ergonomist, NotesErgonomist;
    Coordinator = Coordinator, NotesCoordinator;
    Coach = Coach, NotesCoach;
}

choices! {
    /// Why a note is kept back when the person asks to read: the closed list.
    WhyKept {
        /// A reminder, an impression or a question for the writer's own use (PR-NL14).
        WorkingNote = "working_note",
        /// It is about somebody else, or somebody else told it in confidence.
        SomebodyElse = "somebody_else",
    }
}

/// What a discipline hands over of its notes, and what it keeps back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// The day the person asked.
    pub asked_on: Date,
    /// The day it is handed over.
    pub on: Date,
    /// The numbers of the notes, each as it stands now.
    pub notes: Vec<i64>,
    /// The notes kept back, each with its reason.
    pub kept: Vec<(i64, WhyKept)>,
}

/// What happened in the notes of one discipline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum NotesEvent {
    /// A note was written. Its number is the place of this entry.
    NoteWritten {
        /// The day it is about.
        on: Date,
        /// The text, at most [`MOST_CHARACTERS`].
        text: String,
    },
    /// A note was corrected; the earlier version stays.
    NoteCorrected {
        /// The number of the note.
        note: i64,
        /// The day it is about.
        on: Date,
        /// The text.
        text: String,
    },
    /// Notes were handed over to the person who asked.
    NotesHandedOver(HandOver),
}

impl Event for NotesEvent {
    const VERSIONS: &'static [(&'static str, u16)] =
        &[("note_written", 1), ("note_corrected", 1), ("notes_handed_over", 1)];

    fn class(&self) -> Class {
        match self {
            Self::NoteWritten { .. } | Self::NoteCorrected { .. } => Class::DisciplineNotes,
            Self::NotesHandedOver(_) => Class::ReleasedNotes,
        }
    }
}

/// A note as it was at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoteVersion {
    /// Who wrote it: a care seat on the absence.
    pub by: SeatId,
    /// When it was written.
    pub at: Timestamp,
    /// The day it is about.
    pub on: Date,
    /// The text.
    pub text: String,
}

/// A note with all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its number.
    pub number: i64,
    /// As it stands.
    pub now: NoteVersion,
    /// As it was before, oldest first.
    pub earlier: Vec<NoteVersion>,
}

/// A note as it was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleasedNote {
    /// Who wrote it.
    pub by: SeatId,
    /// The day it is about.
    pub on: Date,
    /// The text.
    pub text: String,
}

/// What was handed over at one time: copied, so that a later correction does not change what the person was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Released {
    /// Who handed it over.
    pub by: SeatId,
    /// The day.
    pub on: Date,
    /// The day the person had asked.
    pub asked_on: Date,
    /// The notes, oldest day first.
    pub notes: Vec<ReleasedNote>,
    /// A reason for every note that was kept back.
    pub kept: Vec<WhyKept>,
}

impl Released {
    /// How many notes were kept back for a reason.
    #[must_use]
    pub fn count_kept(&self, why: WhyKept) -> usize {
        self.kept.iter().filter(|kept| **kept == why).count()
    }
}

/// The notes of one discipline about one absence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// In the order in which they were written.
    pub notes: Vec<Note>,
    /// What was handed over, newest last.
    pub released: Vec<Released>,
}

impl Notes {
    /// A note by its number.
    #[must_use]
    pub fn find(&self, number: i64) -> Option<&Note> {
        self.notes.iter().find(|note| note.number == number)
    }

    /// The notes by the day they are about, oldest first.
    #[must_use]
    pub fn list_by_day(&self) -> Vec<&Note> {
        let mut notes: Vec<&Note> = self.notes.iter().collect();
        notes.sort_by_key(|note| (note.now.on, note.number));
        notes
    }

    fn apply(&mut self, entry: &Entry<NotesEvent>) {
        let version = |on: Date, text: &str| NoteVersion { by: entry.seat, at: entry.at, on, text: text.to_owned() };
        match &entry.event {
            NotesEvent::NoteWritten { on, text } => {
                self.notes.push(Note { number: entry.seq, now: version(*on, text), earlier: Vec::new() });
            }
            NotesEvent::NoteCorrected { note, on, text } => {
                if let Some(note) = self.notes.iter_mut().find(|known| known.number == *note) {
                    let before = std::mem::replace(&mut note.now, version(*on, text));
                    note.earlier.push(before);
                }
            }
            NotesEvent::NotesHandedOver(HandOver { asked_on, on, notes, kept }) => {
                let chosen = self.list_by_day().into_iter().filter(|note| notes.contains(&note.number));
                let copied = chosen.map(|note| {
                    let NoteVersion { by, on, text, .. } = &note.now;
                    ReleasedNote { by: *by, on: *on, text: text.clone() }
                });
                let released = Released {
                    by: entry.seat,
                    on: *on,
                    asked_on: *asked_on,
                    notes: copied.collect(),
                    kept: kept.iter().map(|(_, why)| *why).collect(),
                };
                self.released.push(released);
            }
        }
    }
}

/// The notes of one discipline, as the state of its compartment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct NotesState<D: Discipline> {
    /// The notes.
    pub notes: Notes,
    #[serde(skip)]
    of: PhantomData<D>,
}

impl<D: Discipline> Fold for NotesState<D> {
    type Event = NotesEvent;
    const COMPARTMENT: Compartment = D::COMPARTMENT;
    const FOLD_VERSION: i64 = 1;

    fn apply(&mut self, entry: &Entry<NotesEvent>) {
        self.notes.apply(entry);
    }
}

/// The person asks to read notes. It lies in the care compartment: those who are to answer find it there, and no note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotesAsk {
    /// The day it was asked, where the person lives.
    pub on: Date,
    /// The disciplines that did not answer yet.
    pub of: Vec<Hat>,
}

impl NotesAsk {
    /// The last day for the answer: within one month (GDPR article 12(3), PR-EU06), and never later than 30 days.
    #[must_use]
    pub fn due(&self) -> Date {
        due_day(self.on)
    }

    /// Whether the answer is near on a day.
    #[must_use]
    pub fn is_near(&self, today: Date) -> bool {
        today >= self.due().saturating_sub(RISES_BEFORE.days())
    }
}

/// The last day for the answer to what is asked on a day.
#[must_use]
pub fn due_day(asked_on: Date) -> Date {
    asked_on.saturating_add(30.days()).min(asked_on.saturating_add(1.month()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const NELE: SeatId = SeatId(uuid::Uuid::from_u128(1));

    fn folded(events: Vec<NotesEvent>) -> Notes {
        let mut state = NotesState::<Nurse>::default();
        for (seq, event) in (1..).zip(events) {
            state.apply(&Entry { seq, at: Timestamp::UNIX_EPOCH + seq.seconds(), seat: NELE, event });
        }
        state.notes
    }

    fn written(day: i8, text: &str) -> NotesEvent {
        NotesEvent::NoteWritten { on: date(2026, 11, day), text: text.to_owned() }
    }

    fn handed(notes: &[i64], kept: &[(i64, WhyKept)]) -> NotesEvent {
        let (asked_on, on) = (date(2026, 12, 1), date(2026, 12, 8));
        NotesEvent::NotesHandedOver(HandOver { asked_on, on, notes: notes.to_vec(), kept: kept.to_vec() })
    }

    #[test]
    fn a_corrected_note_keeps_what_it_said_before() {
        let corrected = |note| NotesEvent::NoteCorrected { note, on: date(2026, 11, 3), text: "tweemaal".to_owned() };
        let notes = folded(vec![written(2, "eenmaal"), corrected(1), corrected(9)]);
        let note = notes.find(1).unwrap();
        assert_eq!((note.now.text.as_str(), note.now.on), ("tweemaal", date(2026, 11, 3)));
        assert_eq!(note.earlier.iter().map(|version| version.text.as_str()).collect::<Vec<_>>(), ["eenmaal"]);
        assert_eq!(notes.notes.len(), 1, "a correction of nothing is nothing");
    }

    #[test]
    fn notes_stand_in_the_order_of_the_days_they_are_about() {
        let notes = folded(vec![written(9, "later"), written(2, "eerst"), written(9, "laatst")]);
        let texts: Vec<&str> = notes.list_by_day().iter().map(|note| note.now.text.as_str()).collect();
        assert_eq!(texts, ["eerst", "later", "laatst"]);
    }

    #[test]
    fn what_was_handed_over_is_not_changed_by_a_later_correction() {
        let corrected = NotesEvent::NoteCorrected { note: 1, on: date(2026, 11, 2), text: "anders".to_owned() };
        let kept = [(2, WhyKept::WorkingNote)];
        let notes = folded(vec![written(2, "zo"), written(3, "vraagteken"), handed(&[1], &kept), corrected]);
        let released = &notes.released[0];
        assert_eq!(released.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["zo"]);
        assert_eq!((released.count_kept(WhyKept::WorkingNote), released.count_kept(WhyKept::SomebodyElse)), (1, 0));
        assert!(!serde_json::to_string(released).unwrap().contains("vraagteken"));
    }

    #[test]
    fn an_ask_is_answered_within_a_month_and_within_thirty_days() {
        let check = |asked: Date, due: Date| assert_eq!(due_day(asked), due, "{asked}");
        check(date(2026, 12, 1), date(2026, 12, 31));
        check(date(2027, 1, 31), date(2027, 2, 28));
        check(date(2026, 11, 15), date(2026, 12, 15));
        let ask = NotesAsk { on: date(2026, 12, 1), of: vec![Hat::Nurse] };
        assert!(!ask.is_near(date(2026, 12, 23)) && ask.is_near(date(2026, 12, 24)));
    }

    #[test]
    fn the_disciplines_are_those_of_the_compartments() {
        let own: Vec<Hat> = Compartment::ALL.iter().filter_map(|compartment| compartment.discipline()).collect();
        assert_eq!(own, DISCIPLINES);
        assert_eq!(NotesState::<Coach>::COMPARTMENT.discipline(), Some(Coach::HAT));
    }
}
