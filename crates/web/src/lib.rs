//! The doors to the world: routes, sessions, problems, page handlers. Knows no database.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod routes;

pub mod app;
pub mod language;
pub mod posted;
pub mod problem;
pub mod uploaded;
pub mod visitor;

pub mod adjustments;
pub mod briefing;
pub mod brochure;
pub mod calculator;
pub mod colleague_sheet;
pub mod collection;
pub mod counter;
pub mod demo;
pub mod gestures;
pub mod health;
pub mod help;
pub mod letter;
pub mod library;
pub mod policy;
pub mod practice;
pub mod specialist;
pub mod start;
pub mod steps;
pub mod training;

pub mod doors;

pub mod adjustments_at_work;
mod agreements;
pub mod calendar;
pub mod care;
pub mod compare_packs;
pub mod desk;
pub mod duty_mails;
pub mod guide_at_work;
pub mod import;
pub mod own;
pub mod papers;
pub mod work;

pub use app::{App, CookieReach};
pub use routes::router;
