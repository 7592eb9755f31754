//! `hand_over_notes`: a discipline answers the person who asked to read its notes. Each note is handed over, or kept back
//! for a reason of a closed list (PR-NL14). What is handed over is copied: it stays what the person was given.

use houvast_access::Verb;
use houvast_casework::coordination::CareEvent;
use houvast_casework::notes::{HandOver, NotesEvent, WhyKept};
use jiff::civil::Date;

use crate::discipline_notes::{Decided, revise_notes};
use crate::installation::{Acting, Installation, Trouble};
use crate::round_off_talk::{letter, queue_waiting};

/// What stands in the way of handing over.
#[derive(Debug, thiserror::Error)]
pub enum HandOverNotesError {
    /// A note came or changed meanwhile: it was not chosen as it stands now.
    #[error("the notes changed since they were seen")]
    Changed,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Hands over what was chosen of the notes as they were seen, lets the person know by a neutral mail that something waits
/// where an address is known, and ends the ask to this discipline. Nothing happens where nobody asks any more.
///
/// # Errors
/// [`HandOverNotesError`]; nothing is written then.
pub async fn hand_over_notes(
    installation: &Installation,
    acting: &Acting,
    seen: i64,
    chosen: &[(i64, Option<WhyKept>)],
    today: Date,
) -> Result<(), HandOverNotesError> {
    let of = acting.seat.hat;
    let letter = letter(installation, acting).await?;
    let mut is_changed = false;
    revise_notes(installation, acting, Verb::HandOverNotes, &mut |kept, care, plan| {
        is_changed = false;
        let Some(ask) = care.notes_ask.as_ref().filter(|ask| ask.of.contains(&of)) else {
            return Ok(Decided::default());
        };
        let is_chosen = |number| chosen.iter().any(|(note, _)| *note == number);
        if kept.version != seen || !kept.notes.notes.iter().all(|note| is_chosen(note.number)) {
            is_changed = true;
            return Ok(Decided::default());
        }
        if let Some(letter) = &letter {
            queue_waiting(plan, acting, letter)?;
        }
        let handed_over = HandOver {
            asked_on: ask.on,
            on: today,
            notes: chosen.iter().filter(|(_, why)| why.is_none()).map(|(note, _)| *note).collect(),
            kept: chosen.iter().filter_map(|(note, why)| Some((*note, (*why)?))).collect(),
        };
        let care = vec![CareEvent::NotesAnswered { of, on: today }];
        Ok(Decided { notes: vec![NotesEvent::NotesHandedOver(handed_over)], care })
    })
    .await?;
    if is_changed { Err(HandOverNotesError::Changed) } else { Ok(()) }
}
