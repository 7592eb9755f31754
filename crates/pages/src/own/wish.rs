//! One wish: what it is, how much it matters, and taking it back.

use askama::Template;
use houvast_casework::adjustment::Standing;
use houvast_casework::wish::{Helped, Wish, Wished};
use houvast_language::Value;
use houvast_library::adjustments::{Adjustment, find};
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use super::wishes::{AtWork, list_priorities, sample_at_work, say_wished};
use crate::form::{Faults, FieldFault, say_all};
use crate::frame::Frame;
use crate::work::choice::{Choice, list_choices};
use crate::work::registered::Registered;

/// `/own/wishes/{wish}`
#[derive(Template)]
#[template(path = "own/wish.html")]
pub struct WishPage {
    /// What stands around it.
    pub frame: Frame,
    /// The wish.
    pub wish: Wish,
    /// How it stands at work, in words.
    pub at_work: Vec<(String, Registered)>,
    /// Whether it is there at one workplace at least: then the person may say whether it helped.
    pub is_done: bool,
    /// Whether it helped.
    pub helped: Option<Helped>,
    /// What does not fit.
    pub faults: Faults,
}

// keys: wishes-helped-*
impl WishPage {
    /// The page of a wish on a day.
    #[must_use]
    pub fn of(frame: Frame, wish: Wish, at_work: &[AtWork], today: Date, faults: &[FieldFault]) -> Self {
        let t = frame.t;
        let faults = say_all(faults, &t);
        let is_done = at_work.iter().any(|place| place.one.standing() == Standing::Done);
        let row = |place: &AtWork| (place.employer.clone(), Registered::of(&place.one, today, &t));
        Self { frame, wish, at_work: at_work.iter().map(row).collect(), is_done, helped: None, faults }
    }

    fn helps(&self) -> Vec<Choice> {
        let names: Vec<&str> = Helped::ALL.iter().map(|one| one.name()).collect();
        let chosen: Vec<String> = self.helped.iter().map(|one| one.name().to_owned()).collect();
        list_choices(&names, "wishes-helped", &chosen, &self.frame.t)
    }

    fn is_listed(&self) -> bool {
        matches!(self.wish.what, Wished::Listed(_))
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
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(1), &[], specimen::today(), &[])
    }

    /// Own words.
    #[must_use]
    pub fn sample_words(frame: Frame) -> Self {
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(2), &[], specimen::today(), &[])
    }

    /// Sent without a choice.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let faults = [FieldFault::of("priority", "wishes-fault-priority")];
        Self::of(in_own_space(frame), specimen::wishes().swap_remove(0), &[], specimen::today(), &faults)
    }

    /// It is there at work, and helped a little.
    #[must_use]
    pub fn sample_done(frame: Frame) -> Self {
        let wish = specimen::wishes().swap_remove(0);
        let page = Self::of(in_own_space(frame), wish, &[sample_at_work(0)], specimen::today(), &[]);
        Self { helped: Some(Helped::Partly), ..page }
    }

    /// It is there at work, and a choice was missing.
    #[must_use]
    pub fn faulty_done(frame: Frame) -> Self {
        let faults = [FieldFault::of("helped", "wishes-fault-helped")];
        let wish = specimen::wishes().swap_remove(0);
        Self::of(in_own_space(frame), wish, &[sample_at_work(0)], specimen::today(), &faults)
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
    /// Employers where it lies.
    pub employers: Vec<String>,
}

impl WithdrawWishPage {
    fn say_at(&self, employer: &str) -> String {
        self.frame.t.say_with("wishes-withdraw-at", &[("employer", Value::from(employer))])
    }

    fn what(&self) -> String {
        say_wished(&self.wish.what, &self.frame.t)
    }

    /// A wish nobody saw.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), wish: specimen::wishes().swap_remove(0), employers: Vec::new() }
    }

    /// A wish that lies at work.
    #[must_use]
    pub fn sample_published(frame: Frame) -> Self {
        Self { employers: vec!["Bakkerij Linde".to_owned()], ..Self::sample(frame) }
    }
}
