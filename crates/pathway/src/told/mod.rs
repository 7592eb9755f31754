//! Steps in words: for pages, for JSON, for "why this date?".

pub(crate) mod line;
pub(crate) mod reason;
mod sentence;
pub(crate) mod step;
mod words;
