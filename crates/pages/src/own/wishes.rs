//! Wishes about work, in the person's order.

use askama::Template;
use houvast_casework::wish::{Priority, Wish, Wished};
use houvast_language::{Speaker, Value};

use super::navigation::in_own_space;
use super::specimen;
use crate::adjustments::filter::title_of;
use crate::frame::Frame;

/// A wish in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishRow {
    /// Its name in addresses.
    pub id: String,
    /// What is wished for.
    pub what: String,
    /// How much it matters, and whether it is in own words.
    pub about: String,
}

/// `/own/wishes`
#[derive(Template)]
#[template(path = "own/wishes.html")]
pub struct WishesPage {
    /// What stands around it.
    pub frame: Frame,
    /// Wishes, the first first.
    pub rows: Vec<WishRow>,
}

// keys: wishes-priority-*
impl WishesPage {
    /// The page of these wishes.
    #[must_use]
    pub fn of(frame: Frame, wishes: &[Wish]) -> Self {
        let t = frame.t;
        let row = |wish: &Wish| {
            let priority = t.named("wishes-priority", wish.priority.name());
            let own_words = matches!(wish.what, Wished::Words(_)).then(|| t.say("wishes-in-words"));
            let about: Vec<String> = [Some(priority), own_words].into_iter().flatten().collect();
            WishRow { id: wish.id.to_string(), what: say_wished(&wish.what, &t), about: about.join(" · ") }
        };
        Self { rows: wishes.iter().map(row).collect(), frame }
    }

    /// "Move up: a quiet room", for readers who hear the page.
    #[must_use]
    pub fn say_up(&self, row: &WishRow) -> String {
        self.frame.t.say_with("wishes-up-this", &[("what", Value::from(&row.what))])
    }

    /// Three wishes.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(in_own_space(frame), &specimen::wishes())
    }

    /// None yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::of(in_own_space(frame), &[])
    }
}

/// What is wished for, in the reader's language or in own words.
#[must_use]
pub fn say_wished(what: &Wished, t: &Speaker) -> String {
    match what {
        Wished::Listed(listed) => title_of(&listed.to_string(), t),
        Wished::Words(words) => words.clone(),
    }
}

/// The names of [`Priority`], for a form.
#[must_use]
pub fn list_priorities(chosen: &str, t: &Speaker) -> Vec<crate::work::choice::Choice> {
    let names: Vec<&str> = Priority::ALL.iter().map(|one| one.name()).collect();
    crate::work::choice::list_choices(&names, "wishes-priority", &[chosen.to_owned()], t)
}
