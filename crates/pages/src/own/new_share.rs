//! A new share: one item, one reader, one purpose, an end; first a look at exactly what the reader will see.

use askama::Template;
use houvast_casework::hat::Hat;
use houvast_casework::share::{Item, Purpose};
use houvast_language::Value;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::share_form::{Reader, ShareForm};
use super::specimen;
use crate::care::shared_item::SharedItemView;
use crate::form::Faults;
use crate::frame::Frame;

/// Exactly what the reader will see.
pub struct SharePreview {
    /// The reader.
    pub reader: Reader,
    /// The last day.
    pub until: Date,
    /// The item.
    pub view: SharedItemView,
}

/// A new share.
#[derive(Template)]
#[template(path = "own/new_share.html")]
pub struct NewSharePage {
    /// What stands around it.
    pub frame: Frame,
    /// With whom one can share.
    pub readers: Vec<Reader>,
    /// What was chosen.
    pub form: ShareForm,
    /// What the reader will see, once everything is chosen.
    pub preview: Option<SharePreview>,
    /// What does not fit.
    pub faults: Faults,
}

impl NewSharePage {
    /// A fresh form.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let form = ShareForm::fresh(specimen::today());
        Self { frame: in_own_space(frame), readers: vec![noor()], form, preview: None, faults: Faults::default() }
    }

    /// Everything chosen, with the look at what the reader sees.
    #[must_use]
    pub fn previewed(frame: Frame, item: Item) -> Self {
        let view = SharedItemView::sample(frame.clone(), item);
        let preview = SharePreview { reader: noor(), until: specimen::today(), view };
        let form = ShareForm {
            item: item.name().to_owned(),
            reader: noor().address,
            purpose: Purpose::Consult.name().to_owned(),
            until: specimen::today().to_string(),
        };
        Self { form, preview: Some(preview), ..Self::sample(frame) }
    }

    /// Nobody to share with, and nothing chosen.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { readers: Vec::new(), ..Self::sample(frame) }
    }

    /// A form in which something does not fit.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        for (field, key) in [
            ("item", "share-fault-item"),
            ("reader", "share-fault-reader"),
            ("purpose", "share-fault-purpose"),
            ("until", "share-fault-until"),
        ] {
            faults.add(field, frame.t.say(key));
        }
        Self { faults, form: ShareForm::default(), ..Self::sample(frame) }
    }

    /// "Noor Peeters, occupational physician".
    #[must_use]
    pub fn say_reader(&self, reader: &Reader) -> String {
        format!("{}, {}", reader.name, self.frame.t.named("hat", reader.hat.name()))
    }

    /// Who will see it until when.
    #[must_use]
    pub fn say_exactly(&self, preview: &SharePreview) -> String {
        let t = &self.frame.t;
        let reader = self.say_reader(&preview.reader);
        t.say_with("share-exactly", &[("reader", Value::from(reader)), ("date", t.date(preview.until).into())])
    }

    /// Said first where the reader may later judge or decide (product rule 7).
    #[must_use]
    pub fn say_judges(&self, reader: &Reader) -> Option<String> {
        let t = &self.frame.t;
        match reader.hat {
            Hat::OccupationalPhysician => Some(t.say("share-judges-physician")),
            Hat::InsurancePhysician => Some(t.say("share-judges-insurance")),
            _ => None,
        }
    }
}

fn noor() -> Reader {
    Reader { address: "noor".to_owned(), name: "Noor Peeters".to_owned(), hat: Hat::OccupationalPhysician }
}
