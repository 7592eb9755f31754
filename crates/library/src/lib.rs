#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod names;
pub mod shelves;
pub mod topic;

pub mod check;
pub mod reading;
pub mod search;

pub mod adjustments;
pub mod costs;
pub mod crisis;
pub mod directory;
pub mod glossary;
pub mod practice;
pub mod training;

pub use shelves::Library;
