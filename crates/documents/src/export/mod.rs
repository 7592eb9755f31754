//! A person's own data, whole: one PDF and one JSON from the same facts. `docs/export.md` says what each field is.

mod sheet;

use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::{CareState, PrivateAddress};
use houvast_casework::ids::SeatId;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

/// The version of the JSON. It rises where a field changes its meaning or goes away; new fields may come without that.
pub const VERSION: u32 = 1;

/// Everything of one person, as of one moment.
#[derive(Debug, Clone, Serialize)]
pub struct Export {
    /// Always `houvast-own-export`.
    pub schema: &'static str,
    /// [`VERSION`].
    pub version: u32,
    /// When it was made.
    pub made_at: Timestamp,
    /// The name of the prevention service; empty where there is none.
    pub service: String,
    /// The account, without anything one signs in with.
    pub account: AccountPart,
    /// The case as it stands.
    pub case: HealthState,
    /// Everything that was ever recorded in the case, the diary among it, and with the service, oldest first.
    pub entries: Vec<EntryPart>,
    /// What was begun and not sent.
    pub unfinished: Vec<UnfinishedPart>,
    /// The absences that the case names, as far as the person sees them.
    pub absences: Vec<AbsencePart>,
    /// Who of the prevention service stands in them.
    pub people: Vec<PersonPart>,
    /// Shares with the names of the readers.
    pub shares: Vec<SharePart>,
    /// Who looked, newest first.
    pub looks: Vec<LookPart>,
    /// Who is written to after a death.
    pub close_person: Option<ClosePersonPart>,
    /// The calendar at a secret address; the address is not known any more.
    pub calendar: Option<CalendarPart>,
}

/// Facts of the account.
#[derive(Debug, Clone, Serialize)]
pub struct AccountPart {
    /// The name.
    pub name: String,
    /// The address mails go to.
    pub email: String,
    /// The language of pages and mails.
    pub language: &'static str,
    /// The country whose words are used.
    pub country: &'static str,
    /// Whether a second factor is set up.
    pub second_factor: bool,
    /// Unused recovery codes.
    pub recovery_codes_left: usize,
    /// In which hats the account is used.
    pub hats: Vec<&'static str>,
}

/// Something that was recorded.
#[derive(Debug, Clone, Serialize)]
pub struct EntryPart {
    /// `health` or `diary`, or `care`: what the prevention service and the person said to each other about an absence.
    pub compartment: &'static str,
    /// The employer, for `care`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employer: Option<String>,
    /// Its place there, from 1.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Whether the person recorded it; otherwise the service did, or the clock.
    pub by_the_person: bool,
    /// Name, version and data as they were kept.
    pub event: Value,
}

/// Something begun and not sent.
#[derive(Debug, Clone, Serialize)]
pub struct UnfinishedPart {
    /// What it would become.
    pub what: &'static str,
    /// What was typed.
    pub typed: Value,
}

/// An absence.
#[derive(Debug, Clone, Serialize)]
pub struct AbsencePart {
    /// The employer.
    pub employer: String,
    /// What lies at work: dates, hours and contact as agreed.
    pub work: WorkState,
    /// What the prevention service keeps for invitations and talks.
    pub coordination: Option<CareState>,
    /// How the prevention service reaches the person.
    pub address: PrivateAddress,
    /// The same for a reader of the paper, in the words of the pages.
    #[serde(skip)]
    pub said: Said,
    /// Notes that disciplines handed over, each as it was given.
    pub notes: Vec<HandedOverPart>,
}

/// What lies in an absence, in the words of the pages.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// How contact is kept: what each line is about, and what was agreed.
    pub contact: Vec<(String, String)>,
    /// What the prevention service keeps, a line each.
    pub kept: Vec<String>,
}

/// Somebody of the prevention service who stands in `coordination` by a seat.
#[derive(Debug, Clone, Serialize)]
pub struct PersonPart {
    /// The seat.
    pub seat: SeatId,
    /// The name.
    pub name: String,
    /// The hat.
    pub hat: &'static str,
}

/// What a discipline handed over of its notes at one time.
#[derive(Debug, Clone, Serialize)]
pub struct HandedOverPart {
    /// The hat.
    pub discipline: &'static str,
    /// The day the person asked.
    pub asked_on: Date,
    /// The day it was handed over.
    pub on: Date,
    /// Who handed it over; empty where the account is gone.
    pub by: String,
    /// The notes, oldest day first.
    pub notes: Vec<NotePart>,
    /// A reason for every note that was kept back.
    pub kept_back: Vec<&'static str>,
}

/// A note as it was handed over.
#[derive(Debug, Clone, Serialize)]
pub struct NotePart {
    /// The day it is about.
    pub on: Date,
    /// Who wrote it; empty where the account is gone.
    pub by: String,
    /// The text.
    pub text: String,
}

/// A share with the name of its reader.
#[derive(Debug, Clone, Serialize)]
pub struct SharePart {
    /// What.
    pub item: &'static str,
    /// The reader's name; empty where the account is gone.
    pub reader: String,
    /// The reader's hat.
    pub hat: &'static str,
    /// What for.
    pub purpose: &'static str,
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub until: Timestamp,
    /// When the person ended it.
    pub ended_at: Option<Timestamp>,
}

/// A reading by somebody else.
#[derive(Debug, Clone, Serialize)]
pub struct LookPart {
    /// Who; empty where the account is gone.
    pub who: String,
    /// In which hat.
    pub hat: &'static str,
    /// What kinds of facts.
    pub classes: Vec<&'static str>,
    /// When.
    pub at: Timestamp,
}

/// Who is written to after a death.
#[derive(Debug, Clone, Serialize)]
pub struct ClosePersonPart {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
}

/// The calendar at a secret address.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarPart {
    /// Whether entries say what they are.
    pub real_titles: bool,
    /// The day on which the address was made.
    pub made_on: Date,
    /// The last day on which it was fetched.
    pub fetched_on: Option<Date>,
}

impl Export {
    /// The JSON, readable by eye.
    ///
    /// # Panics
    /// Never: all parts serialise.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string_pretty(self).expect("an export serialises")
    }
}
