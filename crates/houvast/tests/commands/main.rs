//! The real binary, as somebody types it.
#![allow(clippy::unwrap_used, missing_docs)]

// One program for all tests: linking the binary's crates once per file would take longer than the tests themselves.
mod binary;

mod access_prove;
mod config;
mod copies;
mod database;
mod demo;
mod ending;
mod import_absences;
mod journal_verify;
mod key_init;
mod library;
mod monitoring;
mod pathway;
mod plan;
mod refusals;
mod seed;
mod serve;
mod service_add;
