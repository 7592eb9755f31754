//! Doors: how somebody comes in. Tokens and passwords are never kept, only their hashes.

pub mod accept_invitation;
pub mod close_person;
pub mod hats;
mod open_account;
pub mod open_code;
mod other_address;
pub mod password;
pub mod reset_password;
pub mod second_factor;
pub mod session;
pub mod sign_in;
pub mod start_alone;
pub mod step_into;
pub mod synthetic;
pub mod token;
pub mod way_back;

pub use open_account::{DoorError, NewPerson};

/// Whether something typed can be a mail address: one that a letter can be written to.
#[must_use]
pub fn is_plausible_mail(typed: &str) -> bool {
    typed.chars().count() <= 200 && typed.parse::<lettre::Address>().is_ok_and(|address| address.domain().contains('.'))
}
