#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod alert;
pub mod matrix;
pub mod policies;
pub mod question;
pub mod seat;
pub mod sight;
pub mod table;
pub mod theorems;
pub mod verb;
pub mod views;

pub use alert::Alert;
pub use matrix::Shown;
pub use seat::{FileFacts, FileKind, Position, SeatFacts, SeatFile};
pub use sight::{SharedItem, Sight};
pub use table::Table;
pub use verb::{Job, Verb};
pub use views::{CareView, NotesView, OwnView, ReleasedView, SharedContent, SharedView, WorkView};
