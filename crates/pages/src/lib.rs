//! Pages: view models and templates. Every page works without JavaScript and is rendered in all languages in tests.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod adjustments;
pub mod assets;
pub mod care;
pub mod demo;
pub mod desk;
pub mod doors;
pub mod form;
pub mod frame;
pub mod help;
pub mod library;
pub mod list;
pub mod own;
pub mod papers;
pub mod problem;
pub mod start;
pub mod steps;
pub mod work;
