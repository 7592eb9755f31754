//! One wish: what it is, how much it matters, and taking it back.

use askama::Template;
use houvast_casework::wish::{Wish, Wished};
use houvast_library::adjustments::{Adjustment, find};

use super::navigation::in_own_space;
use super::specimen;
use super::wishes::{list_priorities, say_wished};
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::work::choice::Choice;

/// `/own/wishes/{wish}`
#[derive(Template)]
#[template(path = "own/wish.html")]
pub struct WishPage {
    /// What stands around it.
    pub frame: Frame,
    /// The wish.
    pub wish: Wish,
    /// What does not fit.
    pub faults: Faults,
}

impl WishPage {
    /// The page of a wish.
    #[must_use]
    pub fn of(frame: Frame, wish: Wish, faults: &[FieldFault]) -> Self {
        let faults = say_all(faults, &frame.t);
        Self { frame, wish, faults }
    }

    fn what(&self) -> String {
        say_wished(&self.wish.what, &self.frame.t)
    }

    /// The adjustment of the closed list; none for own words.
    fn find_listed(&self) -> Option<&'static Adjustment> {
        match &self.wish.what {
            Wished::Listed(listed) => find(&listed.to_string()),
            Wished::Words(_) => None,
        }
    }

    fn how(&self) -> Option<&'static str> {
        self.find_listed().map(|one| one.words(self.frame.t.code()).how.as_str())
    }

    fn asks_physician(&self) -> bool {
        self.find_listed().is_some_and(|one| one.physician)
    }

    fn priorities(&self) -> Vec<Choice> {
        list_priorities(self.wish.priority.name(), &self.frame.t)
    }

    /// An adjustment of the list.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(1), &[])
    }

    /// Own words.
    #[must_use]
    pub fn sample_words(frame: Frame) -> Self {
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(2), &[])
    }

    /// Sent without a choice.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = [FieldFault::of("priority", "wishes-fault-priority")];
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(0), &faults)
    }
}

/// `/own/wishes/{wish}/withdraw`
#[derive(Template)]
#[template(path = "own/withdraw_wish.html")]
pub struct WithdrawWishPage {
    /// What stands around it.
    pub frame: Frame,
    /// The wish.
    pub wish: Wish,
}

impl WithdrawWishPage {
    fn what(&self) -> String {
        say_wished(&self.wish.what, &self.frame.t)
    }

    /// A wish nobody saw.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), wish: specimen::wishes().swap_remove(0) }
    }
}
