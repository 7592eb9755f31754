//! What it is about: said here or nowhere, and it may be skipped.

use askama::Template;
use houvast_casework::case::Reason;

use super::navigation::in_own_space;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// What was said; skipping says nothing, for good.
///
/// # Errors
/// A [`FieldFault`] where nothing was chosen and nothing skipped.
pub fn read_reason(pairs: &[(String, String)]) -> Result<Reason, FieldFault> {
    if find_value(pairs, "skip") == "yes" {
        return Ok(Reason::NotSaid);
    }
    Reason::find_by_name(find_value(pairs, "reason")).ok_or_else(|| FieldFault::of("reason", "own-reason-fault"))
}

/// The page on which the person may say why.
#[derive(Template)]
#[template(path = "own/reason.html")]
pub struct ReasonPage {
    /// What stands around it.
    pub frame: Frame,
    /// What was said before.
    pub chosen: Option<Reason>,
    /// What does not fit.
    pub faults: Faults,
}

impl ReasonPage {
    /// A page on which nothing was said yet.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), chosen: None, faults: Faults::default() }
    }

    /// Sent without a choice.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = say_all(&read_reason(&[]).err().into_iter().collect::<Vec<_>>(), &frame.t);
        Self { faults, ..Self::sample(frame) }
    }

    /// Whether this was said before.
    #[must_use]
    pub fn is_chosen(&self, reason: &Reason) -> bool {
        self.chosen == Some(*reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skipping_is_an_answer_and_silence_is_not() {
        let read = |name: &str, value: &str| read_reason(&[(name.to_owned(), value.to_owned())]);
        assert_eq!(read("skip", "yes"), Ok(Reason::NotSaid));
        assert_eq!(read("reason", "cancer"), Ok(Reason::Cancer));
        assert_eq!(read("reason", "flu").unwrap_err().field, "reason");
    }
}
