//! `/adjustments/{adjustment}`: one adjustment, with what it helps with, how well that is known, and from where.

use askama::Template;
use houvast_library::adjustments::{Adjustment, Grade, Words, find};

use crate::frame::Frame;

/// One adjustment.
#[derive(Template)]
#[template(path = "adjustments/one.html")]
pub struct AdjustmentPage {
    /// What stands around it.
    pub frame: Frame,
    /// Which.
    pub one: &'static Adjustment,
}

// keys: adjustments-complaint-* adjustments-kind-* adjustments-grade-* adjustments-category-*
impl AdjustmentPage {
    fn words(&self) -> &'static Words {
        self.one.words(self.frame.t.code())
    }

    fn category(&self) -> String {
        self.frame.t.named("adjustments-category", self.one.category.name())
    }

    fn helps_with(&self) -> String {
        let t = &self.frame.t;
        let names = self.one.complaints.iter().map(|one| t.named("adjustments-complaint", one.name()));
        names.collect::<Vec<_>>().join(", ")
    }

    fn fits(&self) -> String {
        let t = &self.frame.t;
        let names = self.one.work.iter().map(|one| t.named("adjustments-kind", one.name()));
        names.collect::<Vec<_>>().join(", ")
    }

    /// Each grade once, the best first.
    fn grades(&self) -> Vec<String> {
        let mut grades: Vec<Grade> = self.one.evidence.iter().map(|evidence| evidence.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        grades.into_iter().map(|grade| self.frame.t.named("adjustments-grade", grade.name())).collect()
    }

    /// One with sources.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of_id(frame, "a32")
    }

    /// One that asks for the occupational physician, with nothing found about it.
    #[must_use]
    pub fn sample_physician(frame: Frame) -> Self {
        Self::of_id(frame, "a52")
    }

    fn of_id(frame: Frame, id: &str) -> Self {
        Self { frame, one: find(id).expect("the sample is in the list") }
    }
}
