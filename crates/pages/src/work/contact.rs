//! The page on which a contact agreement is recorded: by the workplace, or by the prevention service for people who
//! agree on paper or by phone.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_casework::contact::{Channel, ContactAgreement, Day, Person, Rhythm, Topic};
use jiff::civil::date;

use super::absence::SAMPLE_ADDRESS;
use super::choice::{Choice, list_choices};
use super::contact_form::ContactForm;
use super::recorder::{Recorder, speaker_for};
use crate::form::{Faults, say_all};
use crate::frame::Frame;

/// The form of a contact agreement.
#[derive(Template)]
#[template(path = "work/contact.html")]
pub struct ContactPage {
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
    pub form: ContactForm,
    /// What is to be mended.
    pub faults: Faults,
    /// Which state of the file was seen; sent along, so that nobody overwrites what they never saw.
    pub seen: String,
}

// keys: contact-rhythm-* contact-person-* contact-channel-* contact-topic-* contact-error-*
impl ContactPage {
    fn by_care(&self) -> bool {
        self.recorder == Recorder::Care
    }

    fn back(&self) -> String {
        self.recorder.file_path(&self.address)
    }

    fn who_sees(&self) -> String {
        speaker_for(&self.frame.t, self.country).say("work-who-sees")
    }

    fn choices<T: Copy>(&self, all: &[T], name: fn(T) -> &'static str, prefix: &str, chosen: &[String]) -> Vec<Choice> {
        let names: Vec<&'static str> = all.iter().map(|choice| name(*choice)).collect();
        list_choices(&names, prefix, chosen, &self.frame.t)
    }

    fn rhythms(&self) -> Vec<Choice> {
        self.choices(Rhythm::ALL, Rhythm::name, "contact-rhythm", std::slice::from_ref(&self.form.rhythm))
    }

    fn people(&self) -> Vec<Choice> {
        self.choices(Person::ALL, Person::name, "contact-person", &self.form.people)
    }

    fn channels(&self) -> Vec<Choice> {
        self.choices(Channel::ALL, Channel::name, "contact-channel", std::slice::from_ref(&self.form.channel))
    }

    fn topics(&self) -> Vec<Choice> {
        self.choices(Topic::ALL, Topic::name, "contact-topic", &self.form.topics)
    }

    fn weekdays(&self) -> Vec<Choice> {
        let choice = |day: &Day| Choice {
            name: day.name(),
            text: self.frame.t.weekday(day.weekday()).to_owned(),
            chosen: self.form.weekday == day.name(),
        };
        Day::ALL.iter().map(choice).collect()
    }

    /// A first agreement, nothing filled in.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame,
            recorder: Recorder::Workplace,
            address: SAMPLE_ADDRESS.to_owned(),
            name: "Ana Vermeulen".to_owned(),
            country: Country::Belgium,
            form: ContactForm::blank(date(2026, 11, 24)),
            faults: Faults::default(),
            seen: String::new(),
        }
    }

    /// Sent with everything to be mended.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let form = ContactForm { pause_until: "soon".to_owned(), minutes: "90".to_owned(), ..ContactForm::default() };
        let faults = form.read(date(2026, 11, 24)).err().unwrap_or_default();
        let faults = say_all(&faults, &frame.t);
        Self { form, faults, ..Self::sample(frame) }
    }

    /// Recorded by the prevention service, from an agreement that holds.
    #[must_use]
    pub fn sample_by_care(frame: Frame) -> Self {
        let form = ContactForm::of(&sample_agreement(), date(2026, 11, 24));
        Self { recorder: Recorder::Care, form, country: Country::Netherlands, ..Self::sample(frame) }
    }
}

/// Every two weeks on Thursday, a call of a quarter.
pub(crate) fn sample_agreement() -> ContactAgreement {
    ContactAgreement {
        rhythm: Rhythm::TwoWeekly,
        weekday: Some(Day::Thursday),
        minutes: 15,
        people: vec![Person::Manager],
        channel: Channel::Phone,
        topics: vec![Topic::TeamNews, Topic::Papers],
        pause_until: None,
    }
}
