//! One file as a professional sees it: the card, the agreements, and the items this person shares with oneself.

use askama::Template;
use houvast_access::CareView;
use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::coordination::CareState;
use houvast_casework::hat::Hat;
use houvast_casework::notes::NotesAsk;
use houvast_casework::share::{Item, Purpose};
use houvast_casework::spell::Spell;
use houvast_language::{Speaker, Value};
use jiff::civil::{Date, date};

use crate::frame::Frame;
use crate::work::absence::{SAMPLE_ADDRESS, sample_work};
use crate::work::agreed_contact::AgreedContact;
use crate::work::agreed_hours::AgreedHours;
use crate::work::registered::Registered;

/// An item somebody shares with the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedItem {
    /// The id of the share as it stands in the address.
    pub share: String,
    /// What.
    pub item: Item,
    /// What for.
    pub purpose: Purpose,
    /// The last day.
    pub until: Date,
}

impl SharedItem {
    /// An item as the seat's sight names it; the last day is the day of the reader on which it ends.
    #[must_use]
    pub fn of(shared: &houvast_access::sight::SharedItem, t: &Speaker) -> Self {
        let until = t.day_of(shared.until);
        Self { share: shared.share.to_string(), item: shared.item, purpose: shared.purpose, until }
    }
}

/// One file.
#[derive(Template)]
#[template(path = "care/file.html")]
pub struct FilePage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The facts of the card.
    pub card: Card,
    /// The name of who coordinates.
    pub coordinator: Option<String>,
    /// The day it is.
    pub today: Date,
    /// How contact is kept.
    pub contact: Option<AgreedContact>,
    /// Which hours were agreed.
    pub hours: Option<AgreedHours>,
    /// What is shared with the reader, in the order of [`Item`].
    pub shared_items: Vec<SharedItem>,
    /// Whether the reader's hat sees how contact is kept; otherwise nothing is said about it.
    pub reads_contact: bool,
    /// The register of adjustments, newest first; none where the reader's hat does not see it.
    pub adjustments: Option<Vec<Registered>>,
    /// Whether the reader's hat records agreements.
    pub may_record: bool,
    /// Whether the person asks the reader for a talk.
    pub asks: bool,
    /// Whether the person asks to read the notes of the reader's discipline.
    pub asks_for_notes: bool,
    /// Whether the reader's hat keeps notes.
    pub may_write_note: bool,
    /// Whether the reader's hat says who coordinates.
    pub may_name: bool,
    /// Whether the reader's hat prepares talks.
    pub may_consult: bool,
    /// Whether the reader's hat records invitations.
    pub may_invite: bool,
    /// Whether the reader's hat records a death.
    pub may_record_death: bool,
}

// keys: care-item-* care-purpose-* care-language-*
impl FilePage {
    /// The page of a file on a day, as this seat sees it. Who coordinates and what is shared is added by the caller.
    #[must_use]
    pub fn of(frame: Frame, address: &str, view: &CareView, today: Date) -> Self {
        let t = frame.t;
        let work = view.work();
        Self {
            address: address.to_owned(),
            card: view.card().clone(),
            coordinator: None,
            today,
            contact: work.contact.as_ref().map(|agreed| AgreedContact::of(agreed, today, &t)),
            hours: work.hours.as_ref().map(|agreed| AgreedHours::of(agreed, today, &t)),
            shared_items: Vec::new(),
            reads_contact: view.reads_contact(),
            adjustments: view
                .reads_adjustments()
                .then(|| work.adjustments.iter().rev().map(|one| Registered::of(one, today, &t)).collect()),
            may_record: view.may_record_agreements(),
            asks: view.may_propose_talk() && view.card().talk.is_some(),
            asks_for_notes: view.card().notes_ask.is_some(),
            may_write_note: view.may_write_note(),
            may_name: view.may_name_coordinator(),
            may_consult: view.may_book_appointment(),
            may_invite: view.may_record_invitation(),
            may_record_death: view.may_record_death(),
            frame,
        }
    }

    /// The first day of the spell that lasts, or lasted last.
    fn since(&self) -> String {
        let first_day = self.card.list_spells().last().map_or(self.card.first_day, |spell| spell.first_day);
        self.frame.t.date(first_day)
    }

    /// Earlier spells, in words.
    fn earlier(&self) -> Vec<String> {
        let spells = self.card.list_spells();
        let earlier = spells.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
        let t = &self.frame.t;
        let words = |spell: &Spell| {
            let until = Value::from(t.date(spell.ended_on?));
            Some(t.say_with("care-spell", &[("from", Value::from(t.date(spell.first_day))), ("until", until)]))
        };
        earlier.iter().filter_map(words).collect()
    }

    fn situation(&self) -> String {
        self.frame.t.named("situation", self.card.situation_on(self.today).name())
    }

    fn date(&self, day: &Date) -> String {
        self.frame.t.short_date(*day)
    }

    fn contract(&self) -> String {
        self.frame.t.hours(i64::from(self.card.contract_weekly.0))
    }

    fn language(&self) -> String {
        self.frame.t.named("care-language", self.card.language.name())
    }

    fn items(&self) -> Vec<(String, String, String)> {
        let address = &self.address;
        let line = |shared: &SharedItem| {
            let href = format!("/care/{address}/item/{}", shared.share);
            (href, self.frame.t.named("care-item", shared.item.name()), say_terms(shared, &self.frame.t))
        };
        self.shared_items.iter().map(line).collect()
    }

    /// A file with agreements and two shared items.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let share = |item, purpose| SharedItem { share: "s1".to_owned(), item, purpose, until: date(2027, 1, 15) };
        let shared_items = vec![share(Item::Plan, Purpose::Advice), share(Item::Symptoms, Purpose::Consult)];
        let page = Self::of(frame, SAMPLE_ADDRESS, &CareView::sample(), date(2026, 12, 15));
        Self { shared_items, coordinator: Some("Lise Claes".to_owned()), ..page }
    }

    /// As a psychologist sees it, who neither reads how contact is kept nor records anything of it, and is asked for notes.
    #[must_use]
    pub fn sample_psychologist(frame: Frame) -> Self {
        let ask = NotesAsk { on: date(2026, 12, 1), of: vec![Hat::Psychologist] };
        let care = CareState { notes_ask: Some(ask), ..CareState::default() };
        let view = CareView::preview(Hat::Psychologist, &sample_work(), &care);
        Self::of(frame, SAMPLE_ADDRESS, &view.expect("a psychologist sees the card"), date(2026, 12, 15))
    }

    /// A file with the card only: nothing agreed, nothing shared.
    #[must_use]
    pub fn sample_card_only(frame: Frame) -> Self {
        let work = WorkState { report: sample_work().report, ..WorkState::default() };
        let care = CareState { undeliverable: true, ..CareState::default() };
        let view = CareView::preview(Hat::Nurse, &work, &care).expect("a nurse sees the card");
        Self::of(frame, SAMPLE_ADDRESS, &view, date(2026, 4, 1))
    }
}

/// "For advice on hours. Until 15 January 2027."
pub(super) fn say_terms(shared: &SharedItem, t: &Speaker) -> String {
    let until = t.say_with("care-shared-until", &[("date", Value::from(t.short_date(shared.until)))]);
    format!("{} {until}", t.named("care-purpose", shared.purpose.name()))
}
