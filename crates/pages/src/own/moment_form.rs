//! A moment as somebody writes it: raw text kept until it can be read.

use houvast_casework::moment::MomentKind;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::form::{FieldFault, find_value};

/// The most characters of the own words. The rule itself stands in `casework`; a test holds the two together.
pub const MOST_WORDS: usize = 120;

/// What was typed into the form, as it was typed. Kept as a draft as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MomentForm {
    /// Name of a kind.
    pub kind: String,
    /// The day, or the first day, as year-month-day.
    pub on: String,
    /// The last day.
    pub until: String,
    /// A few own words.
    pub words: String,
}

/// A moment that can be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedMoment {
    /// What.
    pub kind: MomentKind,
    /// The day, or the first day.
    pub on: Date,
    /// The last day, where it lasts.
    pub until: Option<Date>,
    /// A few own words.
    pub words: Option<String>,
}

impl MomentForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let find = |name| find_value(pairs, name).to_owned();
        Self { kind: find("kind"), on: find("on"), until: find("until"), words: find("words") }
    }

    /// The moment.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended, in the order of the form.
    pub fn read(&self) -> Result<TypedMoment, Vec<FieldFault>> {
        let mut faults = Vec::new();
        let kind = MomentKind::find_by_name(&self.kind);
        if kind.is_none() {
            faults.push(FieldFault::of("kind", "line-fault-kind"));
        }
        let on: Option<Date> = self.on.parse().ok();
        if on.is_none() {
            faults.push(FieldFault::of("on", "line-fault-on"));
        }
        let until: Option<Date> = self.until.parse().ok();
        if until.is_none() && !self.until.is_empty() {
            faults.push(FieldFault::of("until", "line-fault-on"));
        }
        if until.zip(on).is_some_and(|(until, on)| until < on) {
            faults.push(FieldFault::of("until", "line-fault-until"));
        }
        if self.words.chars().count() > MOST_WORDS {
            faults.push(FieldFault::of("words", "line-fault-words"));
        }
        match (kind, on) {
            (Some(kind), Some(on)) if faults.is_empty() => {
                let words = Some(self.words.clone()).filter(|words| !words.is_empty());
                Ok(TypedMoment { kind, on, until, words })
            }
            _ => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;
    use houvast_casework::ids::MomentId;
    use houvast_casework::moment::Moment;

    use super::*;

    fn form(kind: &str, on: &str, until: &str, words: &str) -> MomentForm {
        let pairs = [("kind", kind), ("on", on), ("until", until), ("words", words)];
        MomentForm::from_pairs(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
    }

    #[test]
    fn what_was_typed_becomes_a_moment() {
        let moment = form("treatment", "2026-04-07", " 2026-08-18 ", "").read().unwrap();
        assert_eq!(moment.until, Some("2026-08-18".parse().unwrap()));
        assert_eq!((moment.kind, moment.words), (MomentKind::Treatment, None));
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |form: MomentForm, expect: &[&str]| {
            let faults = form.read().unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect);
        };
        check(form("", "", "", ""), &["kind", "on"]);
        check(form("own", "2026-04-07", "2026-04-06", ""), &["until"]);
        check(form("own", "2026-04-07", "later", ""), &["until"]);
        check(form("own", "2026-04-07", "", &"a".repeat(121)), &["words"]);
    }

    #[test]
    fn what_the_form_takes_the_line_takes() {
        let moment = form("own", "2026-04-07", "2026-04-07", &"ë".repeat(MOST_WORDS)).read().unwrap();
        let TypedMoment { kind, on, until, words } = moment;
        assert!(Moment { id: MomentId::new(0, &mut Counted(7)), kind, on, until, words }.check().is_ok());
    }
}
