//! The closed list of folds: what may lie in each compartment, and how to tell whether a state follows from entries.

use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::class::Compartment;
use houvast_casework::coordination::CareState;
use houvast_casework::diary::DiaryState;
use houvast_casework::ids::SeatId;
use houvast_casework::journal::{self, Entry, Event, Fold, UnreadableEvent};
use houvast_casework::notes::{Coach, Coordinator, Ergonomist, NotesState, Nurse, Physician, Psychologist};
use jiff::Timestamp;
use serde::Deserialize;

/// An entry before its bytes are read as an event.
#[derive(Debug, Clone)]
pub(crate) struct OpenedEntry {
    pub(crate) seq: i64,
    pub(crate) at: Timestamp,
    pub(crate) seat: SeatId,
    pub(crate) clear: Vec<u8>,
}

/// What this release knows about one compartment.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// The compartment.
    pub compartment: Compartment,
    /// The fold version of its state.
    pub fold_version: i64,
    /// Every event name with its newest version.
    pub events: &'static [(&'static str, u16)],
    fold: fn(&[OpenedEntry]) -> Result<Vec<u8>, UnreadableEvent>,
    normalise: fn(&[u8]) -> Option<Vec<u8>>,
}

/// Every fold of this release.
pub const FOLDS: [Known; 10] = [
    known::<WorkState>(),
    known::<CareState>(),
    known::<HealthState>(),
    known::<DiaryState>(),
    known::<NotesState<Physician>>(),
    known::<NotesState<Nurse>>(),
    known::<NotesState<Psychologist>>(),
    known::<NotesState<Ergonomist>>(),
    known::<NotesState<Coordinator>>(),
    known::<NotesState<Coach>>(),
];

const fn known<S: Fold>() -> Known {
    Known {
        compartment: S::COMPARTMENT,
        fold_version: S::FOLD_VERSION,
        events: <S::Event as Event>::VERSIONS,
        fold: fold_to_bytes::<S>,
        normalise: normalised::<S>,
    }
}

impl Known {
    /// What this release knows about the compartment of that name.
    #[must_use]
    pub fn find(compartment: &str) -> Option<&'static Self> {
        FOLDS.iter().find(|known| known.compartment.name() == compartment)
    }

    /// The state these entries lead to, as JSON.
    pub(crate) fn fold(&self, entries: &[OpenedEntry]) -> Result<Vec<u8>, UnreadableEvent> {
        (self.fold)(entries)
    }

    /// Whether these entries lead to the state as kept.
    pub(crate) fn compare(&self, entries: &[OpenedEntry], kept: &[u8]) -> Result<bool, UnreadableEvent> {
        Ok(Some((self.fold)(entries)?) == (self.normalise)(kept))
    }
}

fn fold_to_bytes<S: Fold>(entries: &[OpenedEntry]) -> Result<Vec<u8>, UnreadableEvent> {
    Ok(serde_json::to_vec(&fold::<S>(entries)?)?)
}

fn normalised<S: Fold>(kept: &[u8]) -> Option<Vec<u8>> {
    serde_json::from_slice::<S>(kept).ok().and_then(|state| serde_json::to_vec(&state).ok())
}

/// The state after these entries.
pub(crate) fn fold<S: Fold>(entries: &[OpenedEntry]) -> Result<S, UnreadableEvent> {
    let mut state = S::default();
    for opened in entries {
        state.apply(&read(opened)?);
    }
    Ok(state)
}

/// The name and version under which the bytes of an entry were written.
pub(crate) fn name_and_version(clear: &[u8]) -> Option<(String, u16)> {
    let Written { name, v } = serde_json::from_slice(clear).ok()?;
    Some((name, v))
}

#[derive(Deserialize)]
struct Written {
    name: String,
    v: u16,
}

/// Reads the bytes of an entry as an event.
pub(crate) fn read<E: Event>(opened: &OpenedEntry) -> Result<Entry<E>, UnreadableEvent> {
    Ok(Entry { seq: opened.seq, at: opened.at, seat: opened.seat, event: journal::decode(&opened.clear)? })
}
