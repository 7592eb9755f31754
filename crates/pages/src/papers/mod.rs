//! Papers: which can be made, which were made, and how one will look. The same two pages in the own space and at work.

pub mod law_form;
pub mod list;
pub mod preview;

/// Where one makes papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PapersOf {
    /// In the own space.
    Own,
    /// For one absence at work.
    Work {
        /// The public id of the absence.
        address: String,
        /// The person's name.
        name: String,
    },
}

impl PapersOf {
    /// The address of the list.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Own => "/own/papers".to_owned(),
            Self::Work { address, .. } => format!("/work/{address}/papers"),
        }
    }
}
