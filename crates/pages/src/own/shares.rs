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
}

/// The list of shares.
#[derive(Template)]
#[template(path = "own/shares.html")]
pub struct SharesPage {
    /// What stands around it.
    pub frame: Frame,
    /// In force now.
    pub in_force: Vec<ShareRow>,
    /// Ended, by the person or by date.
    pub past: Vec<ShareRow>,
}

impl SharesPage {
    /// One share in force, one ended.
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
        };
        let past = ShareRow { item: Item::Symptoms, ended_at: Some(specimen::now()), ..row.clone() };
        Self { frame: in_own_space(frame), in_force: vec![row], past: vec![past] }
    }

    /// Nothing shared yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), in_force: Vec::new(), past: Vec::new() }
    }

    /// "Noor Peeters, occupational physician".
    #[must_use]
    pub fn say_reader(&self, row: &ShareRow) -> String {
        format!("{}, {}", row.reader, self.frame.t.named("hat", row.hat.name()))
    }

    /// What for and until when, or since when it is over.
    #[must_use]
    pub fn say_terms(&self, row: &ShareRow) -> String {
        let t = &self.frame.t;
        let purpose = t.named("share-purpose", row.purpose.name());
        let (key, at) = match row.ended_at {
            Some(at) => ("share-terms-ended", at),
            None => ("share-terms", row.until),
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
