//! One file per verb: who acts, load, decide in the core, append, queue.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod import_absences;
