#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod names;
pub mod shelves;
pub mod topic;

pub mod check;
pub mod reading;
pub mod search;

pub mod adjustments;
pub mod at_work;
pub mod brochure;
pub mod costs;
pub mod crisis;
pub mod directory;
pub mod gestures;
pub mod glossary;
pub mod health_words;
pub mod practice;
pub mod specialist;
pub mod training;

pub use shelves::Library;
