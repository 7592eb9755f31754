//! The end of a talk as a professional fills it in: advice in closed choices, the next talk, and that one spoke.

use houvast_casework::consult::{Appointment, Condition, FunctionalAdvice, Review, TalkWay, Workable};
use jiff::civil::{Date, Time};

use crate::form::{FieldFault, find_value};

/// What was filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConsultForm {
    /// A name of [`Workable`], or empty for no advice.
    pub workable: String,
    /// Names of [`Condition`].
    pub conditions: Vec<String>,
    /// A name of [`Review`].
    pub review: String,
    /// The day of the next talk, or empty.
    pub on: String,
    /// Its time.
    pub at: String,
    /// A name of [`TalkWay`].
    pub way: String,
    /// Whether one spoke with the person today.
    pub spoke: bool,
}

/// What was left at the end of a talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundedOff {
    /// Advice about work.
    pub advice: Option<FunctionalAdvice>,
    /// The next talk.
    pub appointment: Option<Appointment>,
    /// Whether one spoke with the person today.
    pub spoke: bool,
}

impl ConsultForm {
    /// A fresh form: one speaks with the person, in four weeks one looks again, by phone.
    #[must_use]
    pub fn blank() -> Self {
        Self {
            review: Review::FourWeeks.name().to_owned(),
            way: TalkWay::Phone.name().to_owned(),
            spoke: true,
            ..Self::default()
        }
    }

    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        let conditions = pairs.iter().filter(|(name, _)| name == "conditions").map(|(_, value)| value.clone());
        Self {
            workable: text("workable"),
            conditions: conditions.collect(),
            review: text("review"),
            on: text("on"),
            at: text("at"),
            way: text("way"),
            spoke: text("spoke") == "yes",
        }
    }

    /// What is left, with advice only where the reader issues any.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read(&self, today: Date) -> Result<RoundedOff, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let advice = self.read_advice(&mut faults);
        let appointment = self.read_appointment(today, &mut faults);
        if faults.is_empty() && advice.is_none() && appointment.is_none() && !self.spoke {
            faults.push(FieldFault::of("spoke", "consult-fault-nothing"));
        }
        if faults.is_empty() { Ok(RoundedOff { advice, appointment, spoke: self.spoke }) } else { Err(faults) }
    }

    fn read_advice(&self, faults: &mut Vec<FieldFault>) -> Option<FunctionalAdvice> {
        let conditions = self.conditions.iter().filter_map(|name| Condition::find_by_name(name)).collect::<Vec<_>>();
        let Some(workable) = Workable::find_by_name(&self.workable) else {
            if !self.workable.is_empty() || !conditions.is_empty() {
                faults.push(FieldFault::of("workable", "consult-fault-workable"));
            }
            return None;
        };
        let Some(review) = Review::find_by_name(&self.review) else {
            faults.push(FieldFault::of("review", "consult-fault-review"));
            return None;
        };
        Some(FunctionalAdvice::new(workable, conditions, review))
    }

    fn read_appointment(&self, today: Date, faults: &mut Vec<FieldFault>) -> Option<Appointment> {
        if self.on.is_empty() && self.at.is_empty() {
            return None;
        }
        let on = self.on.parse::<Date>().ok().filter(|on| *on >= today);
        if on.is_none() {
            faults.push(FieldFault::of("on", "consult-fault-on"));
        }
        let at = self.at.parse::<Time>().ok();
        if at.is_none() {
            faults.push(FieldFault::of("at", "consult-fault-at"));
        }
        let way = TalkWay::find_by_name(&self.way);
        if way.is_none() {
            faults.push(FieldFault::of("way", "consult-fault-way"));
        }
        Some(Appointment { on: on?, at: at?, way: way? })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 30);

    fn form(pairs: &[(&str, &str)]) -> ConsultForm {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        ConsultForm::from_pairs(&pairs)
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |pairs: &[(&str, &str)], expect: &[&str]| {
            let faults = form(pairs).read(TODAY).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect, "{pairs:?}");
        };
        check(&[], &["spoke"]);
        check(&[("conditions", "telework"), ("spoke", "yes")], &["workable"]);
        check(&[("workable", "as_agreed"), ("review", "soon")], &["review"]);
        check(&[("on", "2026-11-29"), ("at", "10:00"), ("way", "phone")], &["on"]);
        check(&[("on", "2026-12-10"), ("way", "phone")], &["at"]);
        check(&[("at", "10:00"), ("way", "pigeon")], &["on", "way"]);
    }

    #[test]
    fn advice_and_a_talk_are_read_together() {
        let filled = form(&[
            ("workable", "next_step"),
            ("review", "two_weeks"),
            ("on", "2026-12-10"),
            ("at", "10:30"),
            ("way", "video"),
        ]);
        let read = filled.read(TODAY).unwrap();
        assert_eq!(read.advice.unwrap().workable, Workable::NextStep);
        assert_eq!(read.appointment.unwrap().way, TalkWay::Video);
        assert!(!read.spoke && ConsultForm::blank().read(TODAY).unwrap().spoke);
    }
}
