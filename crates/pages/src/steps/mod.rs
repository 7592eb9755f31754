//! The steps of the law, for the person, for the workplace and for the care circle: what to do, by when, and why that day.

pub mod ahead;
pub mod happened;
pub mod list;
pub mod one;
pub mod partial;
pub mod question;
pub mod route_map;
mod told;
pub mod what_if;
mod words;

pub use houvast_pathway::Opening;
pub use told::list_told;
pub use words::Place;
