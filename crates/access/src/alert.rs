//! What must not pass unnoticed: a question that could not be answered cleanly. The answer was "no"; the caller logs it.

/// Why an answer was "no" although nobody decided so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Alert {
    /// A policy failed while it was evaluated, so nothing was allowed.
    #[error("policies failed on `{action}`: {errors}")]
    PolicyFailed {
        /// The Cedar action asked for.
        action: String,
        /// What Cedar said.
        errors: String,
    },
    /// Facts that the schema does not know.
    #[error("facts for `{action}` do not fit the schema: {reason}")]
    FactsDoNotFit {
        /// The Cedar action asked for.
        action: String,
        /// What Cedar said.
        reason: String,
    },
    /// A seat whose hat cannot sit on such a file, for instance a manager on a case.
    #[error("a seat in hat `{hat}` cannot sit on {file}")]
    SeatDoesNotFit {
        /// The hat's name.
        hat: &'static str,
        /// The kind of file.
        file: &'static str,
    },
}
