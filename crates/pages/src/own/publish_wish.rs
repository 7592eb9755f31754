//! Publishing a wish: exactly what work will see, before anything leaves.

use askama::Template;
use houvast_access::WorkView;
use houvast_casework::absence::WorkState;
use houvast_casework::adjustment::{Adjustment, Listed};
use houvast_casework::hat::Hat;
use houvast_casework::wish::{Wish, Wished};
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::specimen;
use super::wishes::say_wished;
use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::absence::sample_work;
use crate::work::adjustments::sample_register;
use crate::work::new_adjustment::read_from;
use crate::work::registered::Registered;

/// A workplace that a wish can be published to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishPlace {
    /// The public id of the absence.
    pub address: String,
    /// The employer's name.
    pub employer: String,
    /// What lies there.
    pub work: WorkState,
}

/// What was chosen, as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PublishWishForm {
    /// The public id of the absence.
    pub absence: String,
    /// From when; empty for as soon as possible.
    pub from: String,
}

impl PublishWishForm {
    /// Takes in what was sent. With one workplace it is chosen already.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)], places: &[WishPlace]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        let absence = match (text("absence"), places) {
            (chosen, [only]) if chosen.is_empty() => only.address.clone(),
            (chosen, _) => chosen,
        };
        Self { absence, from: text("from") }
    }

    /// The workplace and from when, or every field that is to be mended.
    ///
    /// # Errors
    /// A [`FieldFault`] per field.
    pub fn read<'a>(
        &self,
        places: &'a [WishPlace],
        today: Date,
    ) -> Result<(&'a WishPlace, Option<Date>), Vec<FieldFault>> {
        let place = places.iter().find(|place| place.address == self.absence);
        match (place, read_from(&self.from, today)) {
            (Some(place), Ok(from)) => Ok((place, from)),
            (place, from) => {
                let missing = place.is_none().then(|| FieldFault::of("absence", "plan-fault-workplace"));
                Err(missing.into_iter().chain(from.err()).collect())
            }
        }
    }
}

/// What work will see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The employer's name.
    pub employer: String,
    /// The row of the register, as a manager reads it.
    pub row: Registered,
    /// It is asked for, agreed or there already: nothing new goes to work.
    pub is_there: bool,
}

/// `/own/wishes/{wish}/publish`
#[derive(Template)]
#[template(path = "own/publish_wish.html")]
pub struct PublishWishPage {
    /// What stands around it.
    pub frame: Frame,
    /// The wish.
    pub wish: Wish,
    /// Workplaces of this case.
    pub places: Vec<WishPlace>,
    /// What was chosen.
    pub form: PublishWishForm,
    /// What work will see; none until a workplace is chosen.
    pub shown: Option<Shown>,
    /// What is to be mended.
    pub faults: Faults,
}

impl PublishWishPage {
    /// The page of what was chosen. Before anything was chosen, nothing is to be mended.
    #[must_use]
    pub fn of(frame: Frame, wish: Wish, places: Vec<WishPlace>, form: PublishWishForm, today: Date) -> Self {
        let read = form.read(&places, today);
        let shown = read.as_ref().ok().and_then(|(place, from)| shown_at(&wish, place, *from, today, &frame));
        let is_fresh = form == PublishWishForm::default();
        let faults = read.err().filter(|_| !is_fresh).unwrap_or_default();
        let faults = say_all(&faults, &frame.t);
        Self { frame, wish, places, form, shown, faults }
    }

    fn what(&self) -> String {
        say_wished(&self.wish.what, &self.frame.t)
    }

    /// One workplace, nothing chosen beside it.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::sample_of(frame, vec![linde("0")], &[])
    }

    /// Two workplaces, none chosen yet.
    #[must_use]
    pub fn sample_two(frame: Frame) -> Self {
        Self::sample_of(frame, vec![linde("0"), linde("1")], &[])
    }

    /// It is there already.
    #[must_use]
    pub fn sample_there(frame: Frame) -> Self {
        let mut there = linde("0");
        there.work.adjustments = sample_register();
        Self::sample_of(frame, vec![there], &[])
    }

    /// No workplace.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::sample_of(frame, Vec::new(), &[])
    }

    /// Neither workplace nor day fits.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        Self::sample_of(frame, vec![linde("0"), linde("1")], &[("from", "soon")])
    }

    fn sample_of(frame: Frame, places: Vec<WishPlace>, pairs: &[(&str, &str)]) -> Self {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let form = PublishWishForm::from_pairs(&pairs, &places);
        let wish = specimen::wishes().swap_remove(0);
        Self::of(in_own_space(frame), wish, places, form, specimen::today())
    }
}

fn shown_at(wish: &Wish, place: &WishPlace, from: Option<Date>, today: Date, frame: &Frame) -> Option<Shown> {
    let Wished::Listed(what) = wish.what else { return None };
    let (one, is_there) = match place.work.find_live_adjustment(what) {
        Some(there) => (there.clone(), true),
        None => (asked(what, place.work.next_adjustment(), from, today), false),
    };
    // Through the sight of a manager's seat, as on the page at work.
    let work = WorkState { adjustments: vec![one], ..place.work.clone() };
    let seen = WorkView::preview(Hat::Manager, &work)?;
    let row = Registered::of(seen.work().adjustments.first()?, today, &frame.t);
    Some(Shown { employer: place.employer.clone(), row, is_there })
}

fn asked(what: Listed, number: u32, from: Option<Date>, asked_on: Date) -> Adjustment {
    Adjustment { number, what, from, asked_on, history: Vec::new() }
}

/// A workplace with an empty register.
fn linde(address: &str) -> WishPlace {
    let work = WorkState { adjustments: Vec::new(), ..sample_work() };
    WishPlace { address: address.repeat(26), employer: "Bakkerij Linde".to_owned(), work }
}
