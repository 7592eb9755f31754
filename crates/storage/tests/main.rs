//! Tests of the store through its public doors. Each runs on SQLite and on PostgreSQL by construction.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod world;

mod journal;
mod listed;

mod cards;
mod caseload;
mod doors;
mod outbox;
mod seats;
mod taken;

mod access_log;
mod close_person;
mod columns;
mod copies;
mod dump;
mod erasing;
mod invitation_codes;
mod kill;
mod notes;
mod opening;
mod private_address;
mod server;
mod specimens;
mod tampering;
mod unlinked;
