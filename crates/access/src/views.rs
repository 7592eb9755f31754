//! Audience views: what one reader gets to see of a file. Fields are private and every view is built through a
//! [`Sight`](crate::Sight), so that nothing reaches a page, a paper or a feed that the policies did not let through.
//!
//! Samples for tests and previews come from a made-up state through the same constructors.

mod care;
mod notes;
mod own;
pub(crate) mod sample;
mod shared_items;
mod work;

pub use care::CareView;
pub use notes::{NotesView, ReleasedView};
pub use own::OwnView;
pub use shared_items::{SharedContent, SharedView};
pub use work::WorkView;
