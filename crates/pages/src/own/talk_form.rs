//! What the person chooses when asking for a talk.

use houvast_casework::absence::Language;
use houvast_casework::consult::TalkWay;
use houvast_casework::contact::Day;
use houvast_casework::hat::Hat;
use houvast_casework::ids::SeatId;
use houvast_casework::talk::{NotAnAsk, PartOfDay, TalkAsk};
use jiff::civil::Date;

use crate::form::{FieldFault, find_value};

/// The days on which a service is open.
pub const DAYS: [Day; 5] = [Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];

/// Somebody who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answerer {
    /// The seat on the absence.
    pub seat: SeatId,
    /// The name.
    pub name: String,
    /// The hat.
    pub hat: Hat,
}

/// An absence through which one can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its address.
    pub address: String,
    /// The employer.
    pub employer: String,
    /// The first day of absence.
    pub first_day: Date,
    /// Who answers.
    pub people: Vec<Answerer>,
    /// By when.
    pub answered_by: Date,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TalkForm {
    /// The address of an absence.
    pub absence: String,
    /// Names of [`TalkWay`].
    pub ways: Vec<String>,
    /// Names of [`Day`].
    pub days: Vec<String>,
    /// Names of [`PartOfDay`].
    pub parts: Vec<String>,
    /// A seat, or empty.
    pub with: String,
    /// A name of [`Language`].
    pub language: String,
    /// Whether an interpreter is wished.
    pub interpreter: bool,
    /// Whether the service may say at work that there is a talk.
    pub employer_may_know: bool,
    /// Own words.
    pub words: String,
}

impl TalkForm {
    /// A fresh form: by phone, in the language that is known, nothing else chosen. One press is enough.
    #[must_use]
    pub fn blank(place: &Place, language: Language) -> Self {
        Self {
            absence: place.address.clone(),
            ways: vec![TalkWay::Phone.name().to_owned()],
            language: language.name().to_owned(),
            ..Self::default()
        }
    }

    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        let all = |name: &str| pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect();
        Self {
            absence: text("absence"),
            ways: all("ways"),
            days: all("days"),
            parts: all("parts"),
            with: text("with"),
            language: text("language"),
            interpreter: text("interpreter") == "yes",
            employer_may_know: text("employer") == "yes",
            words: text("words"),
        }
    }

    /// Through which absence what is asked on a day.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read<'a>(&self, places: &'a [Place], today: Date) -> Result<(&'a Place, TalkAsk), Vec<FieldFault>> {
        let mut faults = Vec::new();
        let place = places.iter().find(|place| place.address == self.absence);
        if place.is_none() {
            faults.push(FieldFault::of("absence", "ask-fault-absence"));
        }
        let people = place.map(|place| place.people.as_slice()).unwrap_or_default();
        let with = people.iter().find(|person| person.seat.to_string() == self.with).map(|person| person.seat);
        if place.is_some() && with.is_none() && !self.with.is_empty() {
            faults.push(FieldFault::of("with", "ask-fault-with"));
        }
        let language = Language::find_by_name(&self.language);
        if language.is_none() {
            faults.push(FieldFault::of("language", "ask-fault-language"));
        }
        let ask = TalkAsk {
            on: today,
            ways: self.ways.iter().filter_map(|name| TalkWay::find_by_name(name)).collect(),
            days: DAYS.into_iter().filter(|day| self.days.iter().any(|name| name == day.name())).collect(),
            parts: self.parts.iter().filter_map(|name| PartOfDay::find_by_name(name)).collect(),
            with,
            language: language.unwrap_or(Language::Dutch),
            interpreter: self.interpreter,
            employer_may_know: self.employer_may_know,
            words: Some(self.words.clone()),
        };
        match (ask.check(), place) {
            (Ok(ask), Some(place)) if faults.is_empty() => return Ok((place, ask)),
            (Err(NotAnAsk::NoWay), _) => faults.push(FieldFault::of("ways", "ask-fault-ways")),
            (Err(NotAnAsk::TooLong), _) => faults.push(FieldFault::of("words", "ask-fault-words")),
            (Ok(_), _) => {}
        }
        Err(faults)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn place() -> Place {
        let people = vec![Answerer { seat: SeatId::PERSON, name: "Nele Wouters".to_owned(), hat: Hat::Nurse }];
        let (address, employer) = ("a1".to_owned(), "Bakkerij Linde".to_owned());
        Place { address, employer, first_day: date(2026, 10, 1), people, answered_by: date(2026, 12, 2) }
    }

    #[test]
    fn a_fresh_form_can_be_sent_as_it_is_and_work_may_not_know() {
        let form = TalkForm::blank(&place(), Language::French);
        let places = [place()];
        let (place, ask) = form.read(&places, date(2026, 11, 30)).unwrap();
        assert_eq!((place.address.as_str(), ask.ways), ("a1", vec![TalkWay::Phone]));
        assert!(!ask.employer_may_know && ask.with.is_none() && ask.language == Language::French);
    }

    #[test]
    fn each_field_that_is_to_be_mended_is_named() {
        let check = |form: TalkForm, expect: &[&str]| {
            let faults = form.read(&[place()], date(2026, 11, 30)).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect);
        };
        let blank = || TalkForm::blank(&place(), Language::Dutch);
        check(TalkForm { absence: "elsewhere".to_owned(), ..blank() }, &["absence"]);
        check(TalkForm { with: "somebody".to_owned(), ..blank() }, &["with"]);
        check(TalkForm { language: "xx".to_owned(), ways: vec!["smoke".to_owned()], ..blank() }, &["language", "ways"]);
        check(TalkForm { words: "a".repeat(501), ..blank() }, &["words"]);
    }
}
