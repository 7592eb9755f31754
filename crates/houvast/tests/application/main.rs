//! Tests of the whole application through its routes, in one process: no network, a clock that stands still.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

// One program for all tests: linking the application once per file would take longer than the tests themselves.
mod world;

mod access_log;
mod adjustments;
mod ask_for_notes;
mod ask_for_talk;
mod ask_mails;
mod bad_forms;
mod calendar;
mod compare_packs;
mod consult;
mod death;
mod desk;
mod diary;
mod doors;
mod duty_mails;
mod employers;
mod erasing;
mod hand_over;
mod hostile;
mod hours_plan;
mod keep_collection;
mod leaving;
mod letters;
mod library;
mod lists;
mod main_job;
mod non_interference;
mod not_a_medical_device;
mod pages_of_lists;
mod papers;
mod routes;
mod sharing;
mod steps;
mod upgrading;
mod wishes;
mod workplace_guide;
mod write_note;
