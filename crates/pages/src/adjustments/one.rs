//! `/adjustments/{adjustment}`: one adjustment, with what it helps with, how well that is known, and from where.

use askama::Template;
use houvast_library::adjustments::{Adjustment, Grade, Words, find};
use houvast_library::names::Country;

use super::filter::word_of;
use crate::frame::Frame;
use crate::library::country_of;

/// One adjustment.
#[derive(Template)]
#[template(path = "adjustments/one.html")]
pub struct AdjustmentPage {
    /// What stands around it.
    pub frame: Frame,
    /// Which.
    pub one: &'static Adjustment,
}

// keys: adjustments-complaint-* adjustments-kind-* adjustments-grade-* adjustments-category-* adjustments-cost-*
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

    fn phases(&self) -> String {
        let t = &self.frame.t;
        // keys: library-phase-*
        let names = self.one.phases.iter().map(|one| t.named("library-phase", word_of(*one)));
        names.collect::<Vec<_>>().join(", ")
    }

    fn cost(&self) -> String {
        self.frame.t.named("adjustments-cost", self.one.cost.name())
    }

    /// The page about the rights of the reader's country.
    fn rights(&self) -> &'static str {
        match country_of(&self.frame) {
            Country::Be => "/library/rights_be_fair_treatment",
            Country::Nl => "/library/rights_nl_fair_treatment",
        }
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

#[cfg(test)]
mod tests {
    use houvast_language::{Country as Land, Language, Locale, Speaker};

    use super::*;

    #[test]
    fn when_it_fits_what_it_costs_and_what_the_law_of_the_country_says_stand_on_the_page() {
        let page = |country| {
            let t = Speaker::new(Locale { language: Language::En, country });
            AdjustmentPage::of_id(Frame::open(t, "/adjustments/a28"), "a28").render().unwrap()
        };
        let belgian = page(Land::Be);
        assert!(belgian.contains("recovering and preparing the return, building up hours"), "{belgian}");
        assert!(belgian.contains("not known") && belgian.contains("/library/rights_be_fair_treatment"));
        assert!(page(Land::Nl).contains("/library/rights_nl_fair_treatment"));
    }
}
