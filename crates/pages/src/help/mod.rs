//! Help now and a person to talk to: open to everybody, no sign-in, no score, nothing recorded, printable.

pub mod now;
pub mod paper;
pub mod talk;

use houvast_library::crisis::Line;

/// The part of a message key that names a line: its number with hyphens.
pub(crate) fn key(line: &Line) -> String {
    line.number.replace(' ', "-")
}

/// A site as people say it: without protocol and www.
pub(crate) fn site(address: &str) -> &str {
    let name = address.trim_start_matches("https://").trim_start_matches("www.");
    name.trim_end_matches('/')
}

/// The address a telephone follows.
pub(crate) fn telephone(number: &str) -> String {
    format!("tel:{}", number.chars().filter(|one| one.is_ascii_digit() || *one == '+').collect::<String>())
}
