#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod catalogue;
pub mod dates;
pub mod locale;
pub mod numbers;
pub mod speaker;

pub use catalogue::{Catalogue, Value};
pub use locale::{Country, Language, Locale};
pub use speaker::Speaker;
