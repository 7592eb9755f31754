//! A plan as the person made it: the hours, the wish behind them, its plan B, and why it changed. The person's own: who
//! reads the plan as a shared item, and who sees hours at work, gets the hours and nothing else.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::contact::choices;
use crate::plan::HoursPlan;
use crate::plan_b::PlanB;
use crate::plan_wish::PlanWish;

choices! {
    /// Why there is another plan.
    WhyChanged {
        /// The person wished for it.
        Wished = "wished",
        /// The same hours a little longer.
        Held = "held",
        /// A step back.
        SteppedBack = "stepped_back",
        /// The hours stay where they are.
        StaysLevel = "stays_level",
        /// Fewer hours from now on.
        WentDown = "went_down",
        /// Plan B.
        PlanB = "plan_b",
        /// On with plan A.
        PlanA = "plan_a",
    }
}

/// Why weeks are as they are: names of the planner's reasons, whose words are `reasons-*`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeekReason {
    /// For how many weeks in a row.
    pub weeks: u8,
    /// What the weeks do in the course of the plan.
    pub course: String,
    /// Their hours against the wish.
    pub toward: String,
    /// What limits them, the most costly first.
    pub limits: Vec<String>,
}

/// A plan as it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanMade {
    /// Hours from a Monday on.
    pub hours: HoursPlan,
    /// The wish behind them, where it is known.
    pub wish: Option<PlanWish>,
    /// Its plan B.
    pub plan_b: Option<PlanB>,
    /// Why there is another plan.
    pub why: WhyChanged,
    /// Why its weeks are as they are, from the first on; empty where nobody computed them.
    pub reasons: Vec<WeekReason>,
    /// The person said that the paper of the country is prepared: the request (Belgium), the adjustment (Netherlands).
    pub prepared: bool,
}

impl PlanMade {
    /// Hours of which nothing else is known.
    #[must_use]
    pub fn of_hours(hours: HoursPlan) -> Self {
        Self { hours, wish: None, plan_b: None, why: WhyChanged::Wished, reasons: Vec::new(), prepared: false }
    }

    /// The first version of the event held the hours alone.
    pub(crate) fn from_v1(hours: Value) -> Value {
        json!({ "hours": hours, "wish": null, "plan_b": null, "why": "wished", "reasons": [], "prepared": false })
    }

    /// The reason of a week, from 0.
    #[must_use]
    pub fn find_reason(&self, week: usize) -> Option<&WeekReason> {
        let mut before = 0;
        self.reasons.iter().find(|reason| {
            before += usize::from(reason.weeks);
            week < before
        })
    }
}

/// An earlier plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanVersion {
    /// Since when it held.
    pub at: Timestamp,
    /// Its hours.
    pub hours: HoursPlan,
    /// Why it was made.
    pub why: WhyChanged,
}
