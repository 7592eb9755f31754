//! A plan as the person made it: the hours, the wish behind them, its plan B, and why it changed. The person's own: who
//! reads the plan as a shared item, and who sees hours at work, gets the hours and nothing else.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
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
    /// Days at home in each step of the hours, Monday first; empty where nobody computed them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub home: Vec<[bool; 7]>,
}

impl PlanMade {
    /// Hours of which nothing else is known.
    #[must_use]
    pub fn of_hours(hours: HoursPlan) -> Self {
        Self {
            hours,
            wish: None,
            plan_b: None,
            why: WhyChanged::Wished,
            reasons: Vec::new(),
            prepared: false,
            home: Vec::new(),
        }
    }

    /// The first version of the event held the hours alone.
    pub(crate) fn from_v1(hours: Value) -> Value {
        json!({ "hours": hours, "wish": null, "plan_b": null, "why": "wished", "reasons": [], "prepared": false })
    }

    /// The weekdays at home in the week of a day, Monday first.
    #[must_use]
    pub fn home_on(&self, day: Date) -> [bool; 7] {
        let Some((number, _)) = self.hours.find_week_on(day) else { return [false; 7] };
        let mut before = 0;
        let step = self.hours.steps.iter().position(|step| {
            before += usize::from(step.weeks);
            number < before
        });
        let home = step.map_or_else(|| self.home.last(), |step| self.home.get(step));
        home.copied().unwrap_or_default()
    }

    /// The weekdays that are at home whenever they are worked from a day on: what can be said of the whole plan.
    #[must_use]
    pub fn always_home_from(&self, day: Date) -> [bool; 7] {
        let mut monday = self.hours.starts_on;
        let mut at_home = [false; 7];
        let mut at_work = [false; 7];
        for (step, home) in self.hours.steps.iter().zip(&self.home) {
            monday = monday.saturating_add((7 * i32::from(step.weeks)).days());
            // The last step stays.
            if monday <= day && monday <= self.hours.last_step_starts_on() {
                continue;
            }
            for weekday in (0..7).filter(|weekday| step.week.0[*weekday].0 > 0) {
                at_home[weekday] |= home[weekday];
                at_work[weekday] |= !home[weekday];
            }
        }
        std::array::from_fn(|weekday| at_home[weekday] && !at_work[weekday])
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::hours::Minutes;
    use crate::plan::{Step, WeekHours};

    fn days(set: &[usize]) -> [bool; 7] {
        std::array::from_fn(|day| set.contains(&day))
    }

    /// Two weeks at home on Monday, then from Monday to Wednesday and at home on Monday and Tuesday, then Tuesday at work.
    fn made() -> PlanMade {
        let week = |set: &[usize]| WeekHours(days(set).map(|is_worked| Minutes(if is_worked { 240 } else { 0 })));
        let steps = [(2, &[0][..]), (1, &[0, 1, 2]), (1, &[0, 1])];
        let steps = steps.into_iter().map(|(weeks, set)| Step { weeks, week: week(set) }).collect();
        let hours = HoursPlan::new(date(2027, 1, 4), steps).unwrap();
        PlanMade { home: vec![days(&[0]), days(&[0, 1]), days(&[0])], ..PlanMade::of_hours(hours) }
    }

    #[test]
    fn days_at_home_belong_to_their_step_and_the_last_one_stays() {
        let check = |day, set: &[usize]| assert_eq!(made().home_on(day), days(set), "{day}");
        check(date(2027, 1, 3), &[]);
        check(date(2027, 1, 17), &[0]);
        check(date(2027, 1, 20), &[0, 1]);
        check(date(2027, 6, 1), &[0]);
        assert_eq!(PlanMade { home: vec![], ..made() }.home_on(date(2027, 1, 5)), [false; 7]);
    }

    #[test]
    fn of_the_whole_plan_only_what_holds_to_its_end_is_said() {
        assert_eq!(made().always_home_from(date(2027, 1, 4)), days(&[0]), "Tuesday is at work later");
        let mut tuesdays = made();
        tuesdays.home[2] = days(&[1]);
        assert_eq!(tuesdays.always_home_from(date(2027, 1, 4)), days(&[1]));
        assert_eq!(tuesdays.always_home_from(date(2027, 7, 1)), days(&[1]), "the last step stays");
    }

    #[test]
    fn a_plan_without_places_is_written_and_read_as_before_there_were_any() {
        let plain = PlanMade { home: vec![], ..made() };
        let written = serde_json::to_value(&plain).unwrap();
        assert!(written.get("home").is_none());
        assert_eq!(serde_json::from_value::<PlanMade>(written).unwrap(), plain);
        let kept = serde_json::to_value(made()).unwrap();
        assert_eq!(serde_json::from_value::<PlanMade>(kept).unwrap(), made());
    }
}
