//! `/own/talk`: asking for a talk without the employer, and what became of it.

use askama::Template;
use houvast_casework::absence::Language;
use houvast_casework::consult::{Appointment, TalkWay};
use houvast_casework::contact::Day;
use houvast_casework::hat::Hat;
use houvast_casework::ids::SeatId;
use houvast_casework::talk::{PartOfDay, TalkAsk};
use houvast_language::{Speaker, Value};
use jiff::civil::{Date, date, time};

use super::navigation::in_own_space;
use super::talk_form::{Answerer, DAYS, Place, TalkForm};
use super::talks::Who;
use crate::care::advice::say_appointment;
use crate::care::asked::list_asked;
use crate::form::{Faults, say_all};
use crate::frame::Frame;
use crate::work::choice::{Choice, list_choices};

/// Asking.
#[derive(Template)]
#[template(path = "own/ask_for_talk.html")]
pub struct AskForTalkPage {
    /// What stands around it.
    pub frame: Frame,
    /// Through which absences one can ask; at least one.
    pub places: Vec<Place>,
    /// What was chosen.
    pub form: TalkForm,
    /// What is to be mended.
    pub faults: Faults,
}

// keys: ask-way-*, ask-part-*, care-language-*
impl AskForTalkPage {
    fn choose<T: Copy>(&self, all: &[T], name: fn(T) -> &'static str, prefix: &str, chosen: &[String]) -> Vec<Choice> {
        let names: Vec<&'static str> = all.iter().map(|choice| name(*choice)).collect();
        list_choices(&names, prefix, chosen, &self.frame.t)
    }

    fn ways(&self) -> Vec<Choice> {
        let all = [TalkWay::Phone, TalkWay::Video, TalkWay::AtTheService];
        self.choose(&all, TalkWay::name, "ask-way", &self.form.ways)
    }

    fn days(&self) -> Vec<Choice> {
        let choice = |day: Day| Choice {
            name: day.name(),
            text: self.frame.t.weekday(day.weekday()).to_owned(),
            chosen: self.form.days.iter().any(|name| name == day.name()),
        };
        DAYS.map(choice).to_vec()
    }

    fn parts(&self) -> Vec<Choice> {
        self.choose(PartOfDay::ALL, PartOfDay::name, "ask-part", &self.form.parts)
    }

    fn languages(&self) -> Vec<Choice> {
        let chosen = std::slice::from_ref(&self.form.language);
        self.choose(Language::ALL, Language::name, "care-language", chosen)
    }

    /// Everybody who answers, each once.
    fn people(&self) -> Vec<&Answerer> {
        let mut people: Vec<&Answerer> = Vec::new();
        for person in self.places.iter().flat_map(|place| &place.people) {
            if !people.iter().any(|known| (&known.name, known.hat) == (&person.name, person.hat)) {
                people.push(person);
            }
        }
        people
    }

    fn say_person(&self, person: &Answerer) -> String {
        format!("{}, {}", person.name, self.frame.t.hat(person.hat))
    }

    fn say_place(&self, place: &Place) -> String {
        let day = self.frame.t.short_date(place.first_day);
        self.frame.t.say_with("ask-place-one", &[("employer", Value::from(&place.employer)), ("date", day.into())])
    }

    fn answered_by(&self) -> String {
        let last = self.places.iter().map(|place| place.answered_by).max().unwrap_or_default();
        say_answered_by(&self.frame.t, last)
    }

    /// One employer, three who answer.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let places = vec![sample_place(1, "Bakkerij Linde")];
        let form = TalkForm::blank(&places[0], Language::Dutch);
        Self { frame: in_own_space(frame), places, form, faults: Faults::default() }
    }

    /// Two employers, and nothing that fits.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let places = vec![sample_place(1, "Bakkerij Linde"), sample_place(2, "Drukkerij Zon")];
        let form = TalkForm { with: "nobody".to_owned(), ..TalkForm::default() };
        let mut faults = form.read(&places, date(2026, 11, 30)).err().unwrap_or_default();
        let long =
            TalkForm { words: "a".repeat(501), with: "x".to_owned(), ..TalkForm::blank(&places[0], Language::Dutch) };
        faults.extend(long.read(&places, date(2026, 11, 30)).err().unwrap_or_default());
        let faults = say_all(&faults, &frame.t);
        Self { frame: in_own_space(frame), places, form, faults }
    }
}

fn sample_place(number: u8, employer: &str) -> Place {
    let people = [("Noor Haddad", Hat::OccupationalPhysician), ("Nele Wouters", Hat::Nurse)];
    let answerer = |(at, (name, hat)): (u8, (&str, Hat))| Answerer {
        seat: SeatId::from_bytes(&[10 * number + at; 16]).unwrap_or(SeatId::PERSON),
        name: name.to_owned(),
        hat,
    };
    Place {
        address: format!("a{number}"),
        employer: employer.to_owned(),
        first_day: date(2026, 9, 1),
        people: (1..).zip(people).map(answerer).collect(),
        answered_by: date(2026, 12, 2),
    }
}

fn say_answered_by(t: &Speaker, day: Date) -> String {
    t.say_with("ask-answer-by", &[("date", t.date(day).into())])
}

/// How far an ask has come, as the person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reached {
    /// Somebody answers by this day.
    Waits(Date),
    /// Somebody proposes a moment.
    Proposed(Who, Appointment),
    /// It is agreed.
    Agreed(Who, Appointment),
}

/// What was asked, and what became of it.
#[derive(Template)]
#[template(path = "own/talk_asked.html")]
pub struct TalkAskedPage {
    /// What stands around it.
    pub frame: Frame,
    /// The address of the absence.
    pub absence: String,
    /// What was asked.
    pub ask: TalkAsk,
    /// With whom, where that was chosen.
    pub with: Option<String>,
    /// How far it has come.
    pub reached: Reached,
}

impl TalkAskedPage {
    fn asked(&self) -> Vec<String> {
        list_asked(&self.frame.t, &self.ask, self.with.as_deref())
    }

    fn say_waits(&self, day: &Date) -> String {
        say_answered_by(&self.frame.t, *day)
    }

    fn say_moment(&self, who: &Who, appointment: &Appointment) -> String {
        let t = &self.frame.t;
        format!("{} {}, {}.", say_appointment(t, appointment), who.name, t.hat(who.hat))
    }

    /// It waits for an answer.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let ask = TalkAsk {
            on: date(2026, 11, 30),
            ways: vec![TalkWay::Phone, TalkWay::AtTheService],
            days: vec![Day::Monday],
            parts: vec![PartOfDay::Morning],
            with: None,
            language: Language::German,
            interpreter: true,
            employer_may_know: false,
            words: Some("Liefst na tien uur.".to_owned()),
        };
        let with = Some("Nele Wouters".to_owned());
        let reached = Reached::Waits(date(2026, 12, 2));
        Self { frame: in_own_space(frame), absence: "a1".to_owned(), ask, with, reached }
    }

    /// A moment is proposed.
    #[must_use]
    pub fn sample_proposed(frame: Frame) -> Self {
        Self { reached: Reached::Proposed(sample_who(), sample_moment()), ..Self::sample(frame) }
    }

    /// It is agreed.
    #[must_use]
    pub fn sample_agreed(frame: Frame) -> Self {
        let mut page = Self { reached: Reached::Agreed(sample_who(), sample_moment()), ..Self::sample(frame) };
        page.ask = TalkAsk { days: vec![], parts: vec![], employer_may_know: true, words: None, ..page.ask };
        page
    }
}

fn sample_who() -> Who {
    Who { name: "Nele Wouters".to_owned(), hat: Hat::Nurse }
}

fn sample_moment() -> Appointment {
    Appointment { on: date(2026, 12, 3), at: time(10, 30, 0, 0), way: TalkWay::Phone }
}
