//! Papers that were given out: frozen, so that the same paper can be given out again.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::absence::{Country, Language};
use crate::class::Class;
use crate::contact::choices;

choices! {
    /// What a paper is about.
    PaperKind {
        /// The person's own hours plan.
        Plan = "plan",
        /// Hours as agreed with the workplace.
        Hours = "hours",
        /// How contact is kept.
        Contact = "contact",
        /// Asks for a visit to the occupational physician before the return (Belgium).
        VisitBeforeReturn = "visit_before_return",
        /// Asks for a talk with the occupational physician, without the employer.
        Consultation = "consultation",
        /// What the form for partial work asks for (Belgium).
        PartialWork = "partial_work",
        /// Asks the employer for an adjustment of the work.
        Adjustment = "adjustment",
        /// Says that something cannot be done in time, to who decides about pay or a benefit.
        CannotNow = "cannot_now",
        /// The plan of action (the Netherlands).
        PlanOfAction = "plan_of_action",
        /// What changes in it (the Netherlands).
        AdjustedPlan = "adjusted_plan",
        /// The evaluation at the end of the first year (the Netherlands).
        FirstYearEvaluation = "first_year_evaluation",
        /// The evaluation before the benefit is asked for (the Netherlands).
        FinalEvaluation = "final_evaluation",
        /// What happened and when there was contact (the Netherlands).
        ContactLog = "contact_log",
        /// The plan of a formal trajectory (Belgium).
        ReintegrationPlan = "reintegration_plan",
        /// Why such a plan cannot be made (Belgium).
        ReasonedReport = "reasoned_report",
        /// Invites to a talk about one of these.
        StepInvitation = "step_invitation",
        /// Advice about work, from the service to the person.
        Advice = "advice",
        /// The next talk, as a letter of the service to the person.
        TalkLetter = "talk_letter",
    }
}

impl PaperKind {
    /// The requests a person makes in a country. They are the person's own and never lie at work.
    #[must_use]
    pub fn requests(country: Country) -> &'static [Self] {
        match country {
            Country::Belgium => {
                &[Self::Consultation, Self::VisitBeforeReturn, Self::PartialWork, Self::Adjustment, Self::CannotNow]
            }
            Country::Netherlands => &[Self::Consultation, Self::Adjustment, Self::CannotNow],
        }
    }

    /// The papers of the law that the workplace makes in a country. They are made from `work` alone.
    #[must_use]
    pub fn law_papers(country: Country) -> &'static [Self] {
        match country {
            Country::Belgium => &[Self::ReintegrationPlan, Self::ReasonedReport, Self::StepInvitation],
            Country::Netherlands => &[
                Self::PlanOfAction,
                Self::AdjustedPlan,
                Self::FirstYearEvaluation,
                Self::FinalEvaluation,
                Self::ContactLog,
                Self::StepInvitation,
            ],
        }
    }

    /// Whether it is a paper of the law that the workplace makes.
    #[must_use]
    pub fn is_law_paper(self) -> bool {
        [Country::Belgium, Country::Netherlands].into_iter().any(|country| Self::law_papers(country).contains(&self))
    }

    /// The paper that the packs call so: one of the law that the workplace makes, or a request of the person.
    #[must_use]
    pub fn of_document(name: &str) -> Option<Self> {
        Some(match name {
            "nl.plan-of-action" => Self::PlanOfAction,
            "nl.adjustment-of-plan" => Self::AdjustedPlan,
            "nl.first-year-evaluation" => Self::FirstYearEvaluation,
            "nl.final-evaluation" => Self::FinalEvaluation,
            "nl.contact-log" => Self::ContactLog,
            "be.reintegration-plan" => Self::ReintegrationPlan,
            "be.reasoned-report" => Self::ReasonedReport,
            "be.consultation-request" => Self::Consultation,
            "be.pre-return-visit-request" => Self::VisitBeforeReturn,
            "be.permitted-work-form" => Self::PartialWork,
            "be.adaptation-request" | "nl.adjustment-request" => Self::Adjustment,
            _ => return None,
        })
    }

    /// Whether it is a request.
    #[must_use]
    pub fn is_request(self) -> bool {
        Self::requests(Country::Belgium).contains(&self)
    }

    /// The class of such a paper where it lies at work.
    #[must_use]
    pub fn work_class(self) -> Class {
        match self {
            // Papers of the law also say how contact is kept and which adjustments there are: open to who reads all of that.
            Self::Contact => Class::ContactAgreement,
            kind if kind.is_law_paper() => Class::ContactAgreement,
            _ => Class::AgreedHours,
        }
    }
}

/// A paper as it was given out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// What it is about.
    pub kind: PaperKind,
    /// The language of every word.
    pub language: Language,
    /// The day that stands on it.
    pub issued_on: Date,
    /// All that stands on it, as the printer takes it.
    pub content: String,
    /// SHA-256 of the printed file, in 64 small hexadecimal digits.
    pub digest: String,
}

/// A paper in the list of those given out. What stands on it is read from the entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedPaper {
    /// The entry that holds it.
    pub seq: i64,
    /// What it is about.
    pub kind: PaperKind,
    /// The language of every word.
    pub language: Language,
    /// The day that stands on it.
    pub issued_on: Date,
    /// Of the printed file.
    pub digest: String,
}

impl IssuedPaper {
    /// The paper of an entry, for the list.
    #[must_use]
    pub fn of(seq: i64, paper: &Paper) -> Self {
        let Paper { kind, language, issued_on, digest, .. } = paper.clone();
        Self { seq, kind, language, issued_on, digest }
    }

    /// The part of the digest that stands in addresses: enough that nobody guesses it.
    #[must_use]
    pub fn mark(&self) -> &str {
        self.digest.get(..32).unwrap_or(&self.digest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::class::Compartment;

    #[test]
    fn no_paper_of_the_workplace_is_of_a_class_outside_work() {
        for kind in PaperKind::ALL {
            assert_eq!(kind.work_class().compartments(), [Compartment::Work], "{}", kind.name());
        }
    }

    #[test]
    fn a_paper_is_a_request_or_of_the_law_and_never_both() {
        for kind in PaperKind::ALL {
            assert!(!(kind.is_request() && kind.is_law_paper()), "{}", kind.name());
        }
    }
}
