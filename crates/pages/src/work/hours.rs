//! The page on which agreed hours are recorded: by the workplace, or by the prevention service for people who agree
//! on paper or by phone.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::contact::Day;
use houvast_language::Value;
use jiff::civil::{Weekday, date};

use super::absence::{SAMPLE_ADDRESS, sample_plan};
use super::agreed_hours::WEEK;
use super::hours_form::{HoursForm, StepForm};
use super::recorder::{Recorder, speaker_for};
use crate::form::{Faults, say_all};
use crate::frame::Frame;

/// The hours of one day in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayField {
    /// Id and name of the field.
    pub id: String,
    /// The name of the day.
    pub name: &'static str,
    /// What was filled in.
    pub value: String,
    /// What is to be mended.
    pub fault: Option<String>,
}

/// One step in the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepFields {
    /// "Step 1".
    pub title: String,
    /// Id and name of the field of weeks.
    pub weeks_id: String,
    /// What was filled in there.
    pub weeks: String,
    /// Monday to Sunday.
    pub days: Vec<DayField>,
}

/// The form of agreed hours.
#[derive(Template)]
#[template(path = "work/hours.html")]
pub struct HoursPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who fills it in.
    pub recorder: Recorder,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The country of the employment.
    pub country: Country,
    /// What was filled in.
    pub form: HoursForm,
    /// What is to be mended.
    pub faults: Faults,
    /// Which state of the file was seen; sent along, so that nobody overwrites what they never saw.
    pub seen: String,
}

// keys: work-hours-error-* contact-error-*
impl HoursPage {
    fn by_care(&self) -> bool {
        self.recorder == Recorder::Care
    }

    fn back(&self) -> String {
        self.recorder.file_path(&self.address)
    }

    fn who_sees(&self) -> String {
        speaker_for(&self.frame.t, self.country).say("work-who-sees")
    }

    /// A change of hours needs the paper of the country (product rule 5).
    fn authority(&self) -> String {
        speaker_for(&self.frame.t, self.country).say("work-hours-authority")
    }

    fn steps(&self) -> Vec<StepFields> {
        let step = |(row, step): (usize, &StepForm)| StepFields {
            title: self.frame.t.say_with("work-hours-step", &[("n", Value::from(row + 1))]),
            weeks_id: format!("weeks-{row}"),
            weeks: step.weeks.clone(),
            days: self.days(row, step),
        };
        self.form.steps.iter().enumerate().map(step).collect()
    }

    /// Name, words and whether it was ticked, of every day that may be worked at home.
    fn home_days(&self) -> Vec<(&'static str, &'static str, bool)> {
        let days = Day::ALL.iter().zip(WEEK).zip(self.form.home);
        days.map(|((day, weekday), home)| (day.name(), self.frame.t.weekday(weekday), home)).collect()
    }

    fn days(&self, row: usize, step: &StepForm) -> Vec<DayField> {
        let field = |(day, (value, weekday)): (usize, (&String, Weekday))| {
            let id = format!("day-{row}-{day}");
            let fault = self.faults.find_of(&id).map(str::to_owned);
            DayField { name: self.frame.t.weekday(weekday), value: value.clone(), fault, id }
        };
        step.days.iter().zip(WEEK).enumerate().map(field).collect()
    }

    /// First hours, nothing filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame,
            recorder: Recorder::Workplace,
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            country: Country::Belgium,
            form: HoursForm::blank(date(2026, 11, 24)),
            faults: Faults::default(),
            seen: String::new(),
        }
    }

    /// Sent with much to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let pairs =
            [pair("starts_on", "2026-12-01"), pair("weeks-0", "x"), pair("day-0-0", "veel"), pair("day-1-2", "20")];
        let form = HoursForm::from_pairs(&pairs);
        let faults = form.read(date(2026, 11, 24)).err().unwrap_or_default();
        let faults = say_all(&faults, &frame.t);
        Self { form, faults, ..Self::sample(frame) }
    }

    /// Recorded by the prevention service, from hours that hold.
    #[must_use]
    pub fn sample_by_care(frame: Frame) -> Self {
        let form = HoursForm::of(&sample_plan(), date(2026, 11, 24), &frame.t);
        Self { recorder: Recorder::Care, form, country: Country::Netherlands, ..Self::sample(frame) }
    }
}
