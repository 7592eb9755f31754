//! Adding an adjustment of the closed list to the register: looking for it by kind of work, then from when.

use askama::Template;
use houvast_library::adjustments::{Adjustment, Words, find};
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::absence::SAMPLE_ADDRESS;
use crate::adjustments::filter::Filter;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;

/// `/work/{address}/adjustments/new`: looking for an adjustment, by kind of work alone.
#[derive(Template)]
#[template(path = "work/choose_adjustment.html")]
pub struct ChooseAdjustmentPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// What is looked for.
    pub filter: Filter,
}

impl ChooseAdjustmentPage {
    /// The page of what was asked for.
    #[must_use]
    pub fn of(frame: Frame, address: &str, pairs: &[(String, String)]) -> Self {
        let filter = Filter::from_pairs(&format!("/work/{address}/adjustments/new"), pairs, false);
        Self { frame, address: address.to_owned(), filter }
    }

    /// By kind of work.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, SAMPLE_ADDRESS, &[("work".to_owned(), "physical".to_owned())])
    }
}

/// When something was asked and from when, as it was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AskedForm {
    /// From when; empty for as soon as possible.
    pub from: String,
    /// The day on which it was asked.
    pub asked_on: String,
}

impl AskedForm {
    /// Asked today.
    #[must_use]
    pub fn blank(today: Date) -> Self {
        Self { from: String::new(), asked_on: today.to_string() }
    }

    /// Takes in what was sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self { from: text("from"), asked_on: text("asked_on") }
    }

    /// From when, and when it was asked; or every field that is to be mended.
    ///
    /// # Errors
    /// A [`FieldFault`] per field.
    pub fn read(&self, today: Date) -> Result<(Option<Date>, Date), Vec<FieldFault>> {
        let earliest = today.saturating_sub(1.year());
        let asked_on: Option<Date> = self.asked_on.parse().ok().filter(|day| (earliest..=today).contains(day));
        let from = read_from(&self.from, asked_on.unwrap_or(today));
        match (from, asked_on) {
            (Ok(from), Some(asked_on)) => Ok((from, asked_on)),
            (from, asked_on) => {
                let asked = asked_on.is_none().then(|| FieldFault::of("asked_on", "register-fault-asked"));
                Err(from.err().into_iter().chain(asked).collect())
            }
        }
    }
}

/// From when an adjustment is asked for: a day from another one on, within two years; none for as soon as possible.
///
/// # Errors
/// A [`FieldFault`] where it is no such day.
pub fn read_from(text: &str, earliest: Date) -> Result<Option<Date>, FieldFault> {
    if text.is_empty() {
        return Ok(None);
    }
    let day: Option<Date> = text.parse().ok();
    let day = day.filter(|day| (earliest..=earliest.saturating_add(2.years())).contains(day));
    day.map(Some).ok_or_else(|| FieldFault::of("from", "register-fault-from"))
}

/// An adjustment before it is added.
#[derive(Template)]
#[template(path = "work/new_adjustment.html")]
pub struct NewAdjustmentPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// Which.
    pub one: &'static Adjustment,
    /// What was filled in.
    pub form: AskedForm,
    /// What is to be mended.
    pub faults: Faults,
}

impl NewAdjustmentPage {
    /// The page of a form.
    #[must_use]
    pub fn of(frame: Frame, address: &str, one: &'static Adjustment, form: AskedForm, faults: &[FieldFault]) -> Self {
        let faults = say_all(faults, &frame.t);
        Self { frame, address: address.to_owned(), one, form, faults }
    }

    fn words(&self) -> &'static Words {
        self.one.words(self.frame.t.code())
    }

    /// Nothing filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let one = find("a44").expect("the sample is in the list");
        Self::of(frame, SAMPLE_ADDRESS, one, AskedForm::blank(date(2026, 12, 15)), &[])
    }

    /// Days that do not fit.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = AskedForm { from: "soon".to_owned(), asked_on: "2026-12-16".to_owned() };
        let faults = form.read(date(2026, 12, 15)).err().unwrap_or_default();
        let one = find("a44").expect("the sample is in the list");
        Self::of(frame, SAMPLE_ADDRESS, one, form, &faults)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_that_does_not_fit_is_named() {
        let today = date(2026, 11, 30);
        let fields = |from: &str, asked_on: &str| -> Vec<String> {
            let form = AskedForm { from: from.to_owned(), asked_on: asked_on.to_owned() };
            form.read(today).err().unwrap_or_default().into_iter().map(|fault| fault.field).collect()
        };
        assert_eq!(fields("", "2026-11-30"), [""; 0]);
        assert_eq!(fields("2026-11-29", "2026-11-29"), [""; 0]);
        assert_eq!(fields("2026-11-28", "2026-11-29"), ["from"]);
        assert_eq!(fields("2029-01-01", "2026-12-01"), ["from", "asked_on"]);
        assert_eq!(fields("soon", ""), ["from", "asked_on"]);
    }
}
