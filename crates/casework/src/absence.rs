//! The work side: who is absent from which employment, since when, and what was agreed.
//! Nothing here knows of a case. What the workplace sees is rendered from [`WorkState`] alone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::class::{Class, Compartment};
use crate::contact::{ContactAgreement, choices};
use crate::hours::Minutes;
use crate::journal::{Entry, Event, Fold};
use crate::plan::HoursPlan;
use crate::situation::Situation;

choices! {
    /// The country whose work rules hold.
    Country {
        /// Belgium.
        Belgium = "be",
        /// The Netherlands.
        Netherlands = "nl",
    }
}

choices! {
    /// A language of the product.
    Language {
        /// Nederlands.
        Dutch = "nl",
        /// Français.
        French = "fr",
        /// Deutsch.
        German = "de",
        /// English.
        English = "en",
    }
}

/// What an employer reports of a long absence. Never a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The person's name as the employer knows it.
    pub name: String,
    /// The employer's name.
    pub employer: String,
    /// First day of absence.
    pub first_day: Date,
    /// The end the employer expects, if any.
    pub expected_end: Option<Date>,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// The language letters are written in.
    pub language: Language,
    /// The country of the employment.
    pub country: Country,
}

/// What happened on the work side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum WorkEvent {
    /// The employer reported the absence, or the employee connected one.
    AbsenceReported(Report),
    /// Dates changed, or the absence ended.
    AbsenceDatesRevised {
        /// The end the employer expects now.
        expected_end: Option<Date>,
        /// The first day back, where the absence is over.
        ended_on: Option<Date>,
    },
    /// Hours were agreed: recorded by the workplace, by the prevention service or by the employee's publishing.
    HoursAgreed {
        /// The hours.
        hours: HoursPlan,
        /// The day of the agreement.
        agreed_on: Date,
    },
    /// Keeping contact was agreed.
    ContactAgreed {
        /// What was agreed.
        agreement: ContactAgreement,
        /// The day of the agreement.
        agreed_on: Date,
    },
}

impl Event for WorkEvent {
    const VERSIONS: &'static [(&'static str, u16)] =
        &[("absence_reported", 1), ("absence_dates_revised", 1), ("hours_agreed", 1), ("contact_agreed", 1)];

    fn class(&self) -> Class {
        match self {
            Self::AbsenceReported(_) | Self::AbsenceDatesRevised { .. } => Class::AbsenceDates,
            Self::HoursAgreed { .. } => Class::AgreedHours,
            Self::ContactAgreed { .. } => Class::ContactAgreement,
        }
    }
}

/// Something agreed, with the day of the agreement. Who recorded it is not kept here on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed<T> {
    /// What.
    pub what: T,
    /// When.
    pub on: Date,
}

/// All the workplace may know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkState {
    /// The report, with dates as revised. None before the first entry.
    pub report: Option<Report>,
    /// The first day back.
    pub ended_on: Option<Date>,
    /// Hours as last agreed.
    pub hours: Option<Agreed<HoursPlan>>,
    /// Keeping contact as last agreed.
    pub contact: Option<Agreed<ContactAgreement>>,
}

impl WorkState {
    /// The situation on a day; still at work before anything was reported.
    #[must_use]
    pub fn situation_on(&self, day: Date) -> Situation {
        let hours = self.hours.as_ref().map(|agreed| &agreed.what);
        self.report.as_ref().map_or(Situation::StillAtWork, |report| {
            Situation::on(day, report.first_day, self.ended_on, hours, report.contract_weekly)
        })
    }
}

impl Fold for WorkState {
    type Event = WorkEvent;
    const COMPARTMENT: Compartment = Compartment::Work;
    const FOLD_VERSION: i64 = 1;

    fn apply(&mut self, entry: &Entry<WorkEvent>) {
        match entry.event.clone() {
            WorkEvent::AbsenceReported(report) => self.report = Some(report),
            WorkEvent::AbsenceDatesRevised { expected_end, ended_on } => {
                if let Some(report) = &mut self.report {
                    report.expected_end = expected_end;
                }
                self.ended_on = ended_on;
            }
            WorkEvent::HoursAgreed { hours, agreed_on } => self.hours = Some(Agreed { what: hours, on: agreed_on }),
            WorkEvent::ContactAgreed { agreement, agreed_on } => {
                self.contact = Some(Agreed { what: agreement, on: agreed_on });
            }
        }
    }
}
