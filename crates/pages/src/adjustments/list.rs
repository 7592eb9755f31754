//! `/adjustments`

use askama::Template;
use houvast_language::Value;

use super::filter::Filter;
use crate::frame::Frame;

/// Every adjustment that fits what is looked for.
#[derive(Template)]
#[template(path = "adjustments/list.html")]
pub struct AdjustmentsPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is looked for.
    pub filter: Filter,
}

impl AdjustmentsPage {
    fn count(&self) -> String {
        self.frame.t.say_with("adjustments-count", &[("n", Value::from(self.filter.count()))])
    }

    /// The whole list.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, filter: Filter::from_pairs("/adjustments", &[], true) }
    }

    /// Looked for by complaint and kind of work.
    #[must_use]
    pub fn sample_found(frame: Frame) -> Self {
        Self { frame, filter: sought("overstimulation", "desk") }
    }

    /// Nothing fits.
    #[must_use]
    pub fn sample_none(frame: Frame) -> Self {
        Self { frame, filter: sought("appearance", "desk") }
    }
}

fn sought(complaint: &str, work: &str) -> Filter {
    let pairs = [("complaint", complaint), ("work", work)].map(|(name, value)| (name.to_owned(), value.to_owned()));
    Filter::from_pairs("/adjustments", &pairs, true)
}
