//! Wishes about work, in the person's order.

use askama::Template;
use houvast_casework::adjustment::Adjustment;
use houvast_casework::wish::{Priority, Wish, Wished};
use houvast_language::{Speaker, Value};

use super::navigation::in_own_space;
use super::specimen;
use crate::adjustments::filter::title_of;
use crate::frame::Frame;
use crate::work::adjustments::sample_register;

/// How a wish stands at one workplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtWork {
    /// The employer's name.
    pub employer: String,
    /// The row of the register there.
    pub one: Adjustment,
}

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
    /// Wishes that were taken back after work had seen them.
    pub past: Vec<WishRow>,
}

// keys: wishes-priority-* register-standing-*
impl WishesPage {
    /// The page of these wishes; `at_work` says how one stands there.
    #[must_use]
    pub fn of(frame: Frame, wishes: &[Wish], past: &[Wish], at_work: impl Fn(&Wish) -> Vec<AtWork>) -> Self {
        let t = frame.t;
        let row = |wish: &Wish| {
            let mut about = vec![t.named("wishes-priority", wish.priority.name())];
            about.extend(matches!(wish.what, Wished::Words(_)).then(|| t.say("wishes-in-words")));
            about.extend(at_work(wish).iter().map(|place| {
                let standing = t.named("register-standing", place.one.standing().name());
                format!("{}: {standing}", place.employer)
            }));
            WishRow { id: wish.id.to_string(), what: say_wished(&wish.what, &t), about: about.join(" · ") }
        };
        let (rows, past) = (wishes.iter().map(row).collect(), past.iter().map(row).collect());
        Self { frame, rows, past }
    }

    /// "Move up: a quiet room", for readers who hear the page.
    #[must_use]
    pub fn say_up(&self, row: &WishRow) -> String {
        self.frame.t.say_with("wishes-up-this", &[("what", Value::from(&row.what))])
    }

    /// Three wishes, the first agreed at work, and one of the past.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let wishes = specimen::wishes();
        let at_work = |wish: &Wish| if wish.id == wishes[0].id { vec![sample_at_work(3)] } else { Vec::new() };
        Self::of(in_own_space(frame), &wishes, &wishes[1..2], at_work)
    }

    /// None yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::of(in_own_space(frame), &[], &[], |_| Vec::new())
    }
}

/// A row of the sample register at the bakery.
pub(crate) fn sample_at_work(place: usize) -> AtWork {
    AtWork { employer: "Bakkerij Linde".to_owned(), one: sample_register().swap_remove(place) }
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
