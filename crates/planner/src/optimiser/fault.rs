//! A value that cannot be used: which field, and what to do.

/// Bad input in one field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{field}`: {remedy}")]
pub struct Fault {
    /// The field's name as in the reference model, `cost.under` for one inside another.
    pub field: String,
    /// What has to change, lower case, without a full stop.
    pub remedy: String,
}

impl Fault {
    /// A fault of a field.
    pub(crate) fn new(field: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { field: field.into(), remedy: remedy.into() }
    }
}
