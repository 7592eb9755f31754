//! What a person shares with one reader: item by item, and nothing beside it. A missing item looks the same whether it
//! was not shared or does not exist.

use houvast_casework::case::HealthState;
use houvast_casework::check_in::{Symptoms, WorkAnswers};
use houvast_casework::hat::Hat;
use houvast_casework::ids::ShareId;
use houvast_casework::moment::Moment;
use houvast_casework::plan::HoursPlan;
use houvast_casework::share::Item;
use jiff::Timestamp;

use super::sample;
use crate::matrix::Shown;
use crate::sight::{SharedItem, Sight};

/// What one reader sees of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedView {
    items: Vec<(SharedItem, SharedContent)>,
}

/// The content of a shared item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharedContent {
    /// The own hours plan; none at present.
    Plan(Option<HoursPlan>),
    /// The moments on the line, by day.
    Line(Vec<Moment>),
    /// The newest answers about work, newest last.
    WorkAnswers(Vec<(Timestamp, WorkAnswers)>),
    /// The newest answers to the seven questions, newest last.
    Symptoms(Vec<(Timestamp, Symptoms)>),
    /// The question for the next talk; none at present.
    Question(Option<String>),
}

impl SharedView {
    /// The view of a seat: the items with a share in force, each once, in the order of [`Item::ALL`].
    #[must_use]
    pub fn of(sight: &Sight, health: &HealthState) -> Self {
        let mut items = Vec::new();
        for item in Item::ALL.iter().filter(|item| sight.shown(item.class()) == Shown::Share) {
            // Of several shares of one item the one that lasts longest is named.
            let lasting = sight.shared().iter().filter(|shared| shared.item == *item).max_by_key(|shared| shared.until);
            items.extend(lasting.map(|shared| (*shared, content(*item, health))));
        }
        Self { items }
    }

    /// Exactly what a reader in this hat would see if this item were shared with them: "show it like this".
    #[must_use]
    pub fn preview(hat: Hat, item: Item, health: &HealthState) -> Self {
        sample::sight_on_case(hat, &[item]).map_or_else(|| Self { items: Vec::new() }, |sight| Self::of(&sight, health))
    }

    /// A made-up case of which this item is shared with the occupational physician.
    #[must_use]
    pub fn sample(item: Item) -> Self {
        Self::preview(Hat::OccupationalPhysician, item, &sample::health())
    }

    /// Every item with its share, in the order of [`Item::ALL`].
    #[must_use]
    pub fn items(&self) -> &[(SharedItem, SharedContent)] {
        &self.items
    }

    /// One item.
    #[must_use]
    pub fn find(&self, item: Item) -> Option<&(SharedItem, SharedContent)> {
        self.items.iter().find(|(shared, _)| shared.item == item)
    }

    /// The item of one share.
    #[must_use]
    pub fn find_by_share(&self, share: ShareId) -> Option<&(SharedItem, SharedContent)> {
        self.items.iter().find(|(shared, _)| shared.share == share)
    }

    /// Whether there is nothing to see.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

fn content(item: Item, health: &HealthState) -> SharedContent {
    match item {
        Item::Plan => SharedContent::Plan(health.plan.clone()),
        Item::Line => SharedContent::Line(health.moments.clone()),
        Item::WorkAnswers => SharedContent::WorkAnswers(health.work_answers.clone()),
        Item::Symptoms => SharedContent::Symptoms(health.symptoms.clone()),
        Item::Question => SharedContent::Question(health.question.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::Table;

    #[test]
    fn a_reader_sees_the_shared_item_and_nothing_beside_it() {
        for hat in Hat::ALL {
            for item in Item::ALL {
                let view = SharedView::preview(*hat, *item, &sample::health());
                let seen: Vec<Item> = view.items().iter().map(|(shared, _)| shared.item).collect();
                let expect = if Table::standing().may_be_shared(*item, *hat) { vec![*item] } else { vec![] };
                assert_eq!(seen, expect, "{} {}", hat.name(), item.name());
            }
        }
    }

    #[test]
    fn an_ended_share_shows_what_an_unmade_one_shows() {
        let without = sample::sight_on_case(Hat::Nurse, &[]).unwrap();
        let ended = sample::sight_on_case_at(Hat::Nurse, &[Item::Plan], sample::after_all_shares()).unwrap();
        assert_eq!(SharedView::of(&ended, &sample::health()), SharedView::of(&without, &sample::health()));
    }
}
