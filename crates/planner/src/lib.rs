#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod days;
pub mod optimiser;
mod ramp;

pub use ramp::{Pace, RampError, RampReason, RampStep, RampWish, propose_ramp};
