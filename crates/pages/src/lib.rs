//! Pages: view models and templates. Every page works without JavaScript and is rendered in all languages in tests.

pub mod assets;
pub mod form;
pub mod frame;
pub mod start;
