//! Papers as PDF/UA: the plan, the contact agreement, letters, a person's own export. And calendars.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod calendar;
