//! The open list of adjustments at work: for everybody, without an account, nothing recorded. The own space and the
//! workplace choose from the same list; the workplace by kind of work only.

pub mod filter;
pub mod list;
pub mod one;
