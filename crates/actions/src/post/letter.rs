//! A letter: what kind, to whom, with what filled in. Its words come from the catalogues.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_language::{Locale, Speaker};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The letters there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// To the person, from the prevention service.
    #[default]
    Invitation,
    /// The one reminder.
    Reminder,
    /// To the workplace; the same words for every absence.
    WorkInvitation,
    /// To somebody of the prevention service.
    CareInvitation,
    /// To somebody of an employer's staff who looks after all its absences.
    StaffInvitation,
    /// To somebody who starts alone.
    Alone,
    /// To somebody who wants to start and has an account.
    Known,
    /// To choose a new password.
    Reset,
    /// To the person: something waits in the own space.
    Waiting,
    /// To the person: there is something with a date.
    Step,
    /// The same in plain words, for who chose them.
    StepInWords,
    /// To somebody of the service: somebody waits for an answer.
    Asked,
    /// To somebody at work or of the service: a day of the law comes near.
    Duty,
    /// To the close person, after a death.
    ClosePerson,
}

/// A letter before it has words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Which.
    pub kind: LetterKind,
    /// Where to.
    pub to: String,
    /// In which language.
    pub language: Language,
    /// With the words of which country.
    pub country: Country,
    /// The one link: a path while it is queued, since the public address is known to the process that sends it.
    pub link: String,
    /// When the link ends.
    pub until: Option<Timestamp>,
    /// The reader's name, where it is known.
    pub name: String,
    /// The prevention service.
    pub service: String,
    /// The employer.
    pub organisation: String,
    /// The hat somebody is invited to.
    pub hat: Option<Hat>,
    /// The absence whose coordination notes that it was sent.
    pub absence: Option<FileId>,
    /// What has a date, in plain words; only where the person chose them.
    #[serde(default)]
    pub what: String,
    /// Its last day, in the same case.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Default for Letter {
    fn default() -> Self {
        Self {
            kind: LetterKind::default(),
            to: String::new(),
            language: Language::Dutch,
            country: Country::Belgium,
            link: String::new(),
            until: None,
            name: String::new(),
            service: String::new(),
            organisation: String::new(),
            hat: None,
            absence: None,
            what: String::new(),
            on: None,
        }
    }
}

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// The subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

impl Letter {
    /// The words of this letter in its reader's language.
    // keys: mails-*
    #[must_use]
    pub fn word(&self) -> Worded {
        let t = Speaker::new(locale_of(self.language, self.country));
        let until = self.until.map(|until| match self.kind {
            LetterKind::Alone | LetterKind::Reset => t.date_time(until),
            _ => t.date(t.day_of(until)),
        });
        let hat = self.hat.map(|hat| t.hat(hat)).unwrap_or_default();
        let args = [
            ("name", self.name.as_str().into()),
            ("service", self.service.as_str().into()),
            ("organisation", self.organisation.as_str().into()),
            ("link", self.link.as_str().into()),
            ("until", until.unwrap_or_default().into()),
            ("hat", hat.into()),
            ("what", self.what.as_str().into()),
            ("on", self.on.map(|on| t.date(on)).unwrap_or_default().into()),
        ];
        let key = self.kind.key();
        Worded {
            subject: t.say_with(&format!("mails-{key}-subject"), &args),
            body: t.say_with(&format!("mails-{key}-body"), &args),
        }
    }
}

impl LetterKind {
    fn key(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reminder => "reminder",
            Self::WorkInvitation => "work-invitation",
            Self::CareInvitation => "care-invitation",
            Self::StaffInvitation => "staff-invitation",
            Self::Alone => "alone",
            Self::Known => "known",
            Self::Reset => "reset",
            Self::Waiting => "waiting",
            Self::Step => "step",
            Self::StepInWords => "step-plain",
            Self::Asked => "asked",
            Self::Duty => "duty",
            Self::ClosePerson => "close-person",
        }
    }
}

/// The words of a language in a country.
#[must_use]
pub fn locale_of(language: Language, country: Country) -> Locale {
    let language = houvast_language::Language::find_by_code(language.name()).unwrap_or_default();
    let country = houvast_language::Country::find_by_code(country.name()).unwrap_or_default();
    Locale { language, country }
}

/// Language and country of a reader's locale, as files keep them.
#[must_use]
pub fn countries_of(locale: Locale) -> (Language, Country) {
    let language = Language::find_by_name(locale.language.code()).unwrap_or(Language::Dutch);
    let country = Country::find_by_name(locale.country.code()).unwrap_or(Country::Belgium);
    (language, country)
}
