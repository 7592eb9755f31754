#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod absence;
pub mod card;
pub mod case;
pub mod chance;
pub mod check_in;
pub mod class;
pub mod consult;
pub mod contact;
pub mod coordination;
pub mod death;
pub mod diary;
pub mod follow_up;
pub mod hat;
pub mod hours;
pub mod ids;
pub mod invitation_code;
pub mod journal;
pub mod moment;
pub mod paper;
pub mod plan;
pub mod share;
pub mod situation;
pub mod spell;
pub mod step_notes;
