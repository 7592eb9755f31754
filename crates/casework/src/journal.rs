//! Entries and folds: everything that happens is an entry; the state is the fold.
//!
//! An event is written as JSON `{"name": …, "v": …, "data": …}`. Old versions are upcast on read and never rewritten;
//! an unknown name or a newer version is refused.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::class::{Class, Compartment};
use crate::ids::SeatId;

/// An event of one compartment: a closed enum with a name, a version and a class for every variant.
///
/// Implementors derive serde with `#[serde(tag = "name", content = "data", rename_all = "snake_case")]`.
pub trait Event: Serialize + DeserializeOwned + Clone + Send + 'static {
    /// The newest version of every event name of this compartment. Unknown names are refused on read.
    const VERSIONS: &'static [(&'static str, u16)];

    /// The class every fact in this event belongs to.
    fn class(&self) -> Class;

    /// Turns the data of an older version into that of the newest. Called only where `v` is older.
    fn upcast(_name: &str, _v: u16, data: Value) -> Value {
        data
    }
}

/// State that is the fold of one compartment's entries.
pub trait Fold: Default + Serialize + DeserializeOwned + Clone + Send + Sync + 'static {
    /// The events that change it.
    type Event: Event;
    /// Where its entries lie.
    const COMPARTMENT: Compartment;
    /// Raised whenever the shape of the state or the meaning of `apply` changes: stale states are refolded on read.
    const FOLD_VERSION: i64;

    /// Takes one entry in. Never fails: what could fail was decided before the entry was appended.
    fn apply(&mut self, entry: &Entry<Self::Event>);
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<E> {
    /// Position in its compartment, from 1.
    pub seq: i64,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it.
    pub seat: SeatId,
    /// What happened.
    pub event: E,
}

/// Why an entry could not be read as an event.
#[derive(Debug, thiserror::Error)]
pub enum UnreadableEvent {
    /// The name is not one of this release.
    #[error("unknown event `{0}`")]
    UnknownName(String),
    /// Written by a newer release.
    #[error("event `{name}` has version {found}, this release knows {known}")]
    Newer {
        /// Its name.
        name: String,
        /// The version found.
        found: u16,
        /// The newest version known.
        known: u16,
    },
    /// Not the JSON of an event.
    #[error("not an event: {0}")]
    Malformed(#[from] serde_json::Error),
}

#[derive(Serialize, Deserialize)]
struct Written {
    name: String,
    v: u16,
    #[serde(default)]
    data: Value,
}

/// The bytes of an event as they are sealed.
///
/// # Panics
/// Never for types that follow the rule of [`Event`]: they always serialise to a tagged object.
#[must_use]
pub fn encode<E: Event>(event: &E) -> Vec<u8> {
    let mut tagged = serde_json::to_value(event).expect("an event serialises");
    let name = tagged["name"].as_str().expect("an event is tagged with its name").to_owned();
    let v = newest::<E>(&name).expect("every event name has a version");
    let written = Written { name, v, data: tagged["data"].take() };
    serde_json::to_vec(&written).expect("an event serialises")
}

/// Reads an event of this or an earlier release.
///
/// # Errors
/// [`UnreadableEvent`] where the name is unknown, the version newer or the data malformed.
pub fn decode<E: Event>(bytes: &[u8]) -> Result<E, UnreadableEvent> {
    let written: Written = serde_json::from_slice(bytes)?;
    let known = newest::<E>(&written.name).ok_or_else(|| UnreadableEvent::UnknownName(written.name.clone()))?;
    if written.v > known {
        return Err(UnreadableEvent::Newer { name: written.name, found: written.v, known });
    }
    let data = if written.v < known { E::upcast(&written.name, written.v, written.data) } else { written.data };
    let tagged = if data.is_null() {
        serde_json::json!({ "name": written.name })
    } else {
        serde_json::json!({ "name": written.name, "data": data })
    };
    Ok(serde_json::from_value(tagged)?)
}

fn newest<E: Event>(name: &str) -> Option<u16> {
    E::VERSIONS.iter().find(|(known, _)| *known == name).map(|(_, v)| *v)
}
