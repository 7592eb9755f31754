//! The exact planner against the reference, against an independent model, and against its own promises.

#![allow(clippy::unwrap_used, missing_docs)]

mod checker;
mod conflicts;
mod laws;
mod oracle;
mod random;
mod reading;
mod reference;
mod tiny;
