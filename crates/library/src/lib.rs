//! The open library: plain information as data, for everybody. It knows no person, no file and no reader.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod crisis;
