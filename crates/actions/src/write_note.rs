//! `write_note`, `correct_note`: process notes of the own discipline (capability C4). They lie in the absence, in a
//! compartment that only this discipline opens; the person asks for them (`ask_for_notes`).

use houvast_access::{NotesView, Verb};
use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, PublicId, SeatId};
use houvast_casework::notes::{Notes, NotesAsk, NotesEvent};
use houvast_storage::Look;
use jiff::civil::Date;

use crate::discipline_notes::{Decided, load_notes, revise_notes};
use crate::installation::{Acting, Installation, Trouble};
use crate::view_care::{CareFile, read};
use crate::view_talks::find_professional;

/// The notes of a discipline in front of one of its seats.
#[derive(Debug, Clone)]
pub struct NotesDesk {
    /// The file they belong to.
    pub file: CareFile,
    /// The notes.
    pub view: NotesView,
    /// How often something happened in them.
    pub version: i64,
    /// Who wrote them, by seat.
    pub authors: Vec<(SeatId, String)>,
}

impl NotesDesk {
    /// What the person asks to read of them.
    #[must_use]
    pub fn ask(&self) -> Option<&NotesAsk> {
        self.file.view.card().notes_ask.as_ref()
    }
}

/// Opens the notes of the reader's own discipline; the reading is on disk before.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such absence or no seat on it; [`Trouble::Unavailable`] where the reading
/// cannot be recorded.
pub async fn open_notes(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<NotesDesk, Trouble> {
    open_notes_for(installation, account, hat, address, |_| true).await
}

/// The same for one note of them: where it is not there, nothing counts as read.
///
/// # Errors
/// As [`open_notes`].
pub async fn open_notes_for(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
    holds: impl Fn(&Notes) -> bool,
) -> Result<NotesDesk, Trouble> {
    let file = read(installation, account, hat, address).await?;
    let (absence, seat) = (file.acting.seat.file, file.acting.seat.id);
    let kept = load_notes(installation, absence, hat).await?;
    let view = NotesView::of(&file.acting.sight, hat, &kept.notes).ok_or(Trouble::NotFound)?;
    if !holds(view.notes()) {
        return Err(Trouble::NotFound);
    }
    let versions = kept.notes.notes.iter().flat_map(|note| note.earlier.iter().chain([&note.now]));
    let writers: Vec<SeatId> = versions.map(|version| version.by).collect();
    let authors = list_names(installation, &writers).await?;
    let mut classes = vec![Class::Card, Class::DisciplineNotes];
    classes.extend(file.view.card().notes_ask.as_ref().map(|_| Class::NotesRequests));
    let look = Look { file: absence, reader: account, seat, hat, classes, share: None, at: file.now };
    installation.store.note_looks(vec![look]).await?;
    Ok(NotesDesk { file, view, version: kept.version, authors })
}

/// The names behind seats, each once.
pub(crate) async fn list_names(
    installation: &Installation,
    seats: &[SeatId],
) -> Result<Vec<(SeatId, String)>, Trouble> {
    let mut names: Vec<(SeatId, String)> = Vec::new();
    for seat in seats.iter().copied() {
        if !names.iter().any(|(known, _)| *known == seat) {
            let name = find_professional(installation, seat).await?.map(|(name, _)| name).unwrap_or_default();
            names.push((seat, name));
        }
    }
    Ok(names)
}

/// Writes a note. The same text twice at once, by the same seat for the same day, is one note.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn write_note(installation: &Installation, acting: &Acting, on: Date, text: &str) -> Result<(), Trouble> {
    let seat = acting.seat.id;
    revise_notes(installation, acting, Verb::WriteNote, &mut |kept, _, _| {
        let newest = kept.notes.notes.last().map(|note| &note.now);
        let is_written = newest.is_some_and(|note| (note.by, note.on, note.text.as_str()) == (seat, on, text));
        let written = NotesEvent::NoteWritten { on, text: text.to_owned() };
        Ok(Decided { notes: if is_written { vec![] } else { vec![written] }, ..Decided::default() })
    })
    .await
}

/// Corrects a note: what it said before stays. Nothing happens where it says that already.
///
/// # Errors
/// [`Trouble::NotFound`] where the discipline has no such note; nothing is written then.
pub async fn correct_note(
    installation: &Installation,
    acting: &Acting,
    note: i64,
    on: Date,
    text: &str,
) -> Result<(), Trouble> {
    revise_notes(installation, acting, Verb::CorrectNote, &mut |kept, _, _| {
        let now = &kept.notes.find(note).ok_or(Trouble::NotFound)?.now;
        let corrected = NotesEvent::NoteCorrected { note, on, text: text.to_owned() };
        let is_so = (now.on, now.text.as_str()) == (on, text);
        Ok(Decided { notes: if is_so { vec![] } else { vec![corrected] }, ..Decided::default() })
    })
    .await
}
