//! The employer's list, handed in on a page: tried out, confirmed, and what became of each line.

pub mod handed_in;
pub mod import;
