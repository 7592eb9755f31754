//! `import_absences`: the employer's list of people absent for four weeks becomes engagements, absences and
//! invitations. Never a reason (law-be BE-C01; Codex art. I.4-4 §3), never a case.

pub mod fault;
pub mod file;
mod meant;
mod row;
mod store;
pub mod upload;

pub use store::{IMPORT_SEAT, Imported, Outcome, Run, import_row, import_row_by};
