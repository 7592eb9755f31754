//! The card: what every care seat may see of an absence without a share.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::absence::{Country, Language, WorkState};
use crate::coordination::CareState;
use crate::hours::Minutes;
use crate::ids::SeatId;
use crate::plan::HoursPlan;
use crate::situation::Situation;

/// The facts of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The person's name.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// Language of letters.
    pub language: Language,
    /// Country of the employment.
    pub country: Country,
    /// First day of absence.
    pub first_day: Date,
    /// The end the employer expects.
    pub expected_end: Option<Date>,
    /// The first day back.
    pub ended_on: Option<Date>,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// Hours as agreed and published.
    pub hours: Option<HoursPlan>,
    /// No invitation could be delivered.
    pub undeliverable: bool,
    /// Who coordinates.
    pub coordinator: Option<SeatId>,
}

impl Card {
    /// The card of an absence; none before it was reported.
    #[must_use]
    pub fn of(work: &WorkState, care: &CareState) -> Option<Self> {
        let report = work.report.as_ref()?;
        Some(Self {
            name: report.name.clone(),
            employer: report.employer.clone(),
            language: report.language,
            country: report.country,
            first_day: report.first_day,
            expected_end: report.expected_end,
            ended_on: work.ended_on,
            contract_weekly: report.contract_weekly,
            hours: work.hours.as_ref().map(|agreed| agreed.what.clone()),
            undeliverable: care.undeliverable,
            coordinator: care.coordinator,
        })
    }

    /// The work situation on a day.
    #[must_use]
    pub fn situation_on(&self, day: Date) -> Situation {
        Situation::on(day, self.first_day, self.ended_on, self.hours.as_ref(), self.contract_weekly)
    }
}
