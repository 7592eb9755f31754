//! What stands above every shared item: whose it is, what for, until when, and that the person can see it was opened.

use houvast_casework::share::{Item, Purpose};
use houvast_language::{Speaker, Value};
use jiff::civil::date;

use super::file::{SharedItem, say_terms};
use crate::work::absence::SAMPLE_ADDRESS;

/// What stands above a shared item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedOn {
    /// The way back to the file.
    pub file: String,
    /// The person's name.
    pub name: String,
    /// "The own hours plan".
    pub title: String,
    /// Purpose and end, in words.
    pub terms: String,
    /// "Ana can see that you opened this today."
    pub seen: String,
}

// keys: care-item-*
impl PassedOn {
    /// The head of a shared item of a person.
    #[must_use]
    pub fn of(address: &str, name: &str, shared: &SharedItem, t: &Speaker) -> Self {
        Self {
            file: format!("/care/{address}"),
            name: name.to_owned(),
            title: t.named("care-item", shared.item.name()),
            terms: say_terms(shared, t),
            seen: t.say_with("care-item-seen", &[("name", Value::from(name))]),
        }
    }

    pub(super) fn sample(item: Item, t: &Speaker) -> Self {
        let shared = SharedItem { share: "s1".to_owned(), item, purpose: Purpose::Consult, until: date(2027, 1, 15) };
        Self::of(SAMPLE_ADDRESS, "Ana Vermeulen", &shared, t)
    }
}
