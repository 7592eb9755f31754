//! The register of adjustments of one absence: what was asked, decided and done. For every long absence alike.

use askama::Template;
use houvast_casework::absence::WorkState;
use houvast_casework::adjustment::{
    Adjustment, Decided, Decision, Difference, Happened, Obstacle, Outcome, usual_review,
};
use jiff::civil::{Date, date};

use super::absence::{SAMPLE_ADDRESS, sample_work};
use super::registered::Registered;
use crate::frame::Frame;

/// `/work/{address}/adjustments`
#[derive(Template)]
#[template(path = "work/adjustments.html")]
pub struct RegisterPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// The register, newest first.
    pub rows: Vec<Registered>,
}

impl RegisterPage {
    /// The register on a day.
    #[must_use]
    pub fn of(frame: Frame, address: &str, work: &WorkState, today: Date) -> Self {
        let rows = work.adjustments.iter().rev().map(|one| Registered::of(one, today, &frame.t)).collect();
        let name = work.report.as_ref().map(|report| report.name.clone()).unwrap_or_default();
        Self { frame, address: address.to_owned(), name, rows }
    }

    /// Adjustments in every standing.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let work = WorkState { adjustments: sample_register(), ..sample_work() };
        Self::of(frame, SAMPLE_ADDRESS, &work, date(2026, 12, 15))
    }

    /// Nothing asked yet.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        let work = WorkState { adjustments: Vec::new(), ..sample_work() };
        Self::of(frame, SAMPLE_ADDRESS, &work, date(2026, 12, 15))
    }
}

/// Adjustments in every standing, one of them to be looked at again.
///
/// # Panics
/// Never: the names are in the list.
#[must_use]
pub(crate) fn sample_register() -> Vec<Adjustment> {
    let day = date(2026, 10, 5);
    let yes = |decision| {
        let (owner, by) = (Some("Tom Claes".to_owned()), Some(date(2026, 12, 20)));
        Happened::Decided(Decided { decision, owner, by })
    };
    let not_possible =
        Happened::Decided(Decided { decision: Decision::NotPossible(Obstacle::NoRoom), owner: None, by: None });
    let histories = [
        (
            "a32",
            vec![
                yes(Decision::Yes),
                Happened::Done(usual_review(day)),
                Happened::Reviewed(Outcome::Keep, Some(date(2027, 1, 11))),
            ],
        ),
        (
            "a45",
            vec![yes(Decision::Talk), yes(Decision::Differently(Difference::Trial)), Happened::Done(usual_review(day))],
        ),
        ("a37", vec![not_possible]),
        ("a31", vec![yes(Decision::Differently(Difference::FewerDays))]),
        ("a05", vec![yes(Decision::Talk)]),
        ("a06", vec![yes(Decision::Yes), Happened::Done(day), Happened::Reviewed(Outcome::Stop, None)]),
        ("a26", vec![Happened::Withdrawn]),
        ("a61", vec![yes(Decision::Yes), Happened::Done(day), Happened::Reviewed(Outcome::Change, None)]),
        ("a28", vec![]),
    ];
    let adjustment = |(number, (what, history)): (u32, (&str, Vec<Happened>))| Adjustment {
        number,
        what: what.parse().expect("the name of an adjustment"),
        from: (number % 2 == 0).then_some(date(2026, 12, 1)),
        asked_on: date(2026, 9, 28),
        history: history.into_iter().map(|happened| (day, happened)).collect(),
    };
    (1..).zip(histories).map(adjustment).collect()
}
