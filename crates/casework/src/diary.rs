//! The diary: own words, only the person, ever.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::class::{Class, Compartment};
use crate::journal::{Entry, Event, Fold};

/// What happened in the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum DiaryEvent {
    /// A few own words.
    Noted {
        /// The words, at most 2,000 characters.
        words: String,
    },
}

impl Event for DiaryEvent {
    const VERSIONS: &'static [(&'static str, u16)] = &[("noted", 1)];

    fn class(&self) -> Class {
        Class::Diary
    }
}

/// The newest notes; older ones are read from the entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiaryState {
    /// Newest last, at most 30.
    pub recent: Vec<(Timestamp, String)>,
}

impl Fold for DiaryState {
    type Event = DiaryEvent;
    const COMPARTMENT: Compartment = Compartment::Diary;
    const FOLD_VERSION: i64 = 1;

    fn apply(&mut self, entry: &Entry<DiaryEvent>) {
        let DiaryEvent::Noted { words } = &entry.event;
        self.recent.push((entry.at, words.clone()));
        let surplus = self.recent.len().saturating_sub(30);
        self.recent.drain(..surplus);
    }
}
