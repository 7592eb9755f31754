//! Shares: what is shared with whom, what for, until when; each can be ended at once.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_casework::ids::ShareId;
use houvast_casework::share::{Item, Purpose};
use houvast_language::Value;
use jiff::Timestamp;

use super::navigation::in_own_space;
use super::specimen;
use crate::frame::Frame;

/// One share as listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRow {
    /// Its name.
    pub id: ShareId,
    /// What.
    pub item: Item,
    /// The reader's name.
    pub reader: String,
    /// The reader's hat.
    pub hat: Hat,
    /// What for.
    pub purpose: Purpose,
    /// It ends by itself then.
    pub until: Timestamp,
    /// The person ended it then.
    pub ended_at: Option<Timestamp>,
    /// The reader left before it ended, and reads nothing since.
    pub left_at: Option<Timestamp>,
}

/// A professional who looked after the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoneRow {
    /// The name.
    pub name: String,
    /// In which hat.
    pub hat: Hat,
    /// Until when.
    pub until: Timestamp,
}

/// The list of shares.
#[derive(Template)]
#[template(path = "own/shares.html")]
pub struct SharesPage {
    /// What stands around it.
    pub frame: Frame,
    /// In force now.
    pub in_force: Vec<ShareRow>,
    /// Ended, by the person, by date, or because the reader left.
    pub past: Vec<ShareRow>,
    /// Who does not look after the person any more.
    pub gone: Vec<GoneRow>,
}

impl SharesPage {
    /// One share in force, one ended, one whose reader left.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let row = ShareRow {
            id: ShareId::from_bytes(&[7; 16]).expect("sixteen bytes"),
            item: Item::Plan,
            reader: "Noor Peeters".to_owned(),
            hat: Hat::OccupationalPhysician,
            purpose: Purpose::Consult,
            until: specimen::now(),
            ended_at: None,
            left_at: None,
        };
        let past = ShareRow { item: Item::Symptoms, ended_at: Some(specimen::now()), ..row.clone() };
        let (name, hat) = ("Piet Smets".to_owned(), Hat::Psychologist);
        let left = ShareRow { reader: name.clone(), hat, left_at: Some(specimen::now()), ..row.clone() };
        let gone = GoneRow { name, hat, until: specimen::now() };
        Self { frame: in_own_space(frame), in_force: vec![row], past: vec![past, left], gone: vec![gone] }
    }

    /// Nothing shared yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), in_force: Vec::new(), past: Vec::new(), gone: Vec::new() }
    }

    /// "Noor Peeters, occupational physician".
    #[must_use]
    pub fn say_reader(&self, row: &ShareRow) -> String {
        self.say_person(&row.reader, row.hat)
    }

    /// The hat alone where the account is gone.
    #[must_use]
    pub fn say_person(&self, name: &str, hat: Hat) -> String {
        let hat = self.frame.t.named("hat", hat.name());
        if name.is_empty() { hat } else { format!("{name}, {hat}") }
    }

    /// "until 3 December 2026".
    #[must_use]
    pub fn say_until(&self, gone: &GoneRow) -> String {
        let t = &self.frame.t;
        t.say_with("share-gone-until", &[("date", t.date(t.day_of(gone.until)).into())])
    }

    /// What for and until when, or since when it is over.
    #[must_use]
    pub fn say_terms(&self, row: &ShareRow) -> String {
        let t = &self.frame.t;
        let purpose = t.named("share-purpose", row.purpose.name());
        let (key, at) = match (row.ended_at, row.left_at) {
            (Some(at), _) => ("share-terms-ended", at),
            (None, Some(at)) => ("share-terms-left", at),
            (None, None) => ("share-terms", row.until),
        };
        t.say_with(key, &[("purpose", Value::from(purpose)), ("date", t.date(t.day_of(at)).into())])
    }

    /// "End: plan, Noor Peeters", for readers who hear the page.
    #[must_use]
    pub fn say_end(&self, row: &ShareRow) -> String {
        let t = &self.frame.t;
        let item = t.named("share-item", row.item.name());
        t.say_with("share-end-this", &[("item", Value::from(item)), ("reader", Value::from(&row.reader))])
    }
}
