//! Doors: how one comes in and goes out. Until somebody is known, every page here says the same to everybody.

pub mod alone;
pub mod close_account;
pub mod close_person;
pub mod code;
pub mod forgotten;
pub mod hats;
pub mod invitation;
pub mod second_factor;
pub mod sign_in;
pub mod way_back;

use crate::frame::Frame;

/// The fewest characters of a password. A test in `web` holds it against the rule that checks them.
pub const LEAST: u16 = 10;
/// The most characters of a password.
pub const MOST: u16 = 200;

/// How long a password must be, in words.
pub(crate) fn length_hint(frame: &Frame) -> String {
    frame.t.say_with("doors-choose-hint", &[("least", LEAST.into())])
}

/// What is wrong with a new password that is too short.
#[must_use]
pub fn too_short(frame: &Frame) -> String {
    frame.t.say_with("doors-choose-too-short", &[("least", LEAST.into())])
}

/// What is wrong with a new password that is too long.
#[must_use]
pub fn too_long(frame: &Frame) -> String {
    frame.t.say_with("doors-choose-too-long", &[("most", MOST.into())])
}
