//! The doors to the world: routes, sessions, problems, page handlers. Knows no database.

pub mod health;
pub mod language;
pub mod routes;
pub mod start;

pub use routes::router;
