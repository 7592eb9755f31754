//! The person's own plan: this week, the whole course, why, plan B, and what it was before.

use askama::Template;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::{PlanMade, PlanVersion, WhyChanged};
use houvast_casework::plan_wish::PlanWish;
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::course::{Course, Worked};
use super::navigation::in_own_space;
use super::plan_b_shown::PlanBShown;
use super::plan_reasons::{ReasonShown, list_reasons};
use super::specimen;
use super::wished_changes::ChangeShown;
use super::words::{say_minutes, say_work};
use crate::frame::Frame;
use crate::work::agreed_hours::{AgreedHours, WEEK};

/// A version of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionShown {
    /// Since when it held.
    pub since: String,
    /// Why it was made.
    pub why: String,
    /// The hours of the week in which it was made; those of its first week where that came later.
    pub then: String,
    /// The hours it ends at.
    pub ends_at: String,
    /// The Monday from which it has them.
    pub ends_from: String,
}

impl VersionShown {
    fn of(version: &PlanVersion, t: &Speaker) -> Self {
        let (since, hours) = (t.day_of(version.at), &version.hours);
        let then = hours.find_week_on(since.max(hours.starts_on)).map(|(_, week)| week.total()).unwrap_or_default();
        Self {
            since: t.date(since),
            why: t.named("plan-because", version.why.name()),
            then: say_minutes(t, then),
            ends_at: say_minutes(t, hours.ends_at()),
            ends_from: t.short_date(hours.last_step_starts_on()),
        }
    }
}

/// The plan.
#[derive(Template)]
#[template(path = "own/plan.html")]
pub struct PlanPage {
    /// What stands around it.
    pub frame: Frame,
    /// The day it is for the person.
    pub today: Date,
    /// Since when everything rests.
    pub resting_since: Option<Date>,
    /// The change that the check-ins propose, by its name in addresses.
    pub steer: Option<&'static str>,
    /// The plan.
    pub plan: Option<HoursPlan>,
    /// The wish behind it, for the times of a day.
    pub wish: Option<PlanWish>,
    /// Whether it is plan B that runs.
    pub runs_plan_b: bool,
    /// The plan as a table of steps.
    pub hours: Option<AgreedHours>,
    /// The plan beside what was worked and plan B.
    pub course: Option<Course>,
    /// Changes to come that need a paper first.
    pub changes: Vec<ChangeShown>,
    /// Why its weeks are as they are.
    pub reasons: Vec<ReasonShown>,
    /// Its plan B.
    pub plan_b: Option<PlanBShown>,
    /// Earlier plans and this one, newest first.
    pub versions: Vec<VersionShown>,
}

impl PlanPage {
    /// The page on a day.
    #[must_use]
    pub fn new(frame: Frame, today: Date, made: Option<&PlanMade>, versions: &[PlanVersion], worked: &Worked) -> Self {
        let t = frame.t;
        Self {
            frame,
            today,
            resting_since: None,
            steer: None,
            plan: made.map(|made| made.hours.clone()),
            wish: made.and_then(|made| made.wish.clone()),
            runs_plan_b: made.is_some_and(|made| made.why == WhyChanged::PlanB),
            hours: made.map(|made| AgreedHours::of_plan(&made.hours, today, &t)),
            course: made.map(|made| Course::of(&made.hours, made.plan_b.as_ref(), worked, today, &t)),
            changes: Vec::new(),
            reasons: made.map(|made| list_reasons(&made.hours, &made.reasons, &t)).unwrap_or_default(),
            plan_b: made.and_then(|made| made.plan_b.as_ref()).map(|plan_b| PlanBShown::of(plan_b, &t)),
            versions: versions.iter().rev().map(|version| VersionShown::of(version, &t)).collect(),
        }
    }

    /// A plan in its third week.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let version = |why| PlanVersion { at: specimen::now(), hours: specimen::plan(), why };
        let versions = WhyChanged::ALL.iter().map(|why| version(*why)).collect::<Vec<_>>();
        let worked = vec![(specimen::plan().starts_on, Minutes(420))];
        let mut made = specimen::plan_made();
        made.wish = Some(specimen::full_wish());
        let changes = vec![specimen::change_ahead().shown(specimen::today(), &frame.t)];
        Self { changes, ..Self::new(in_own_space(frame), specimen::today(), Some(&made), &versions, &worked) }
    }

    /// No plan yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), None, &[], &Vec::new())
    }

    /// A plan that rests.
    #[must_use]
    pub fn resting(frame: Frame) -> Self {
        Self { resting_since: Some(specimen::today()), ..Self::sample(frame) }
    }

    /// Check-ins propose a step back.
    #[must_use]
    pub fn steered(frame: Frame) -> Self {
        Self { steer: Some("step_back"), ..Self::sample(frame) }
    }

    /// Plan B runs.
    #[must_use]
    pub fn on_plan_b(frame: Frame) -> Self {
        Self { runs_plan_b: true, ..Self::sample(frame) }
    }

    /// The seven days of this week with their hours, and their times where the person gave some; none before the plan begins.
    #[must_use]
    pub fn find_week(&self) -> Option<Vec<(&'static str, Option<String>, bool)>> {
        let (_, week) = self.plan.as_ref()?.find_week_on(self.today)?;
        let t = &self.frame.t;
        let say = |place: usize, minutes: Minutes| {
            (minutes > Minutes(0)).then(|| say_work(t, self.wish.as_ref(), place, minutes))
        };
        let day = |(place, (day, minutes)): (usize, (&jiff::civil::Weekday, Minutes))| {
            (t.weekday(*day), say(place, minutes), *day == self.today.weekday())
        };
        Some(WEEK.iter().zip(week.0).enumerate().map(day).collect())
    }

    /// Which week it is and how many hours it holds, or when the plan begins.
    #[must_use]
    pub fn say_week(&self) -> String {
        let t = &self.frame.t;
        let Some(plan) = &self.plan else { return t.say("plan-none") };
        match plan.find_week_on(self.today) {
            None => t.say_with("plan-begins", &[("date", t.date(plan.starts_on).into())]),
            Some((number, week)) => t.say_with(
                "plan-week",
                &[("week", Value::from(number + 1)), ("hours", say_minutes(t, week.total()).into())],
            ),
        }
    }

    /// Since when it rests.
    #[must_use]
    pub fn say_resting(&self) -> Option<String> {
        let t = &self.frame.t;
        self.resting_since.map(|since| t.say_with("plan-resting", &[("date", t.date(since).into())]))
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    #[test]
    fn a_version_says_the_hours_of_the_week_of_its_change_and_when_it_ends_where() {
        let version = |weeks: i64| {
            let at = specimen::now().saturating_add((weeks * 7 * 24).hours()).unwrap_or_default();
            let version = PlanVersion { at, hours: specimen::plan(), why: WhyChanged::Held };
            let said = VersionShown::of(&version, &Speaker::default());
            [said.then, said.ends_at, said.ends_from]
        };
        let ends = Speaker::default().short_date(specimen::plan().last_step_starts_on());
        assert_eq!(version(0), ["11 uur".to_owned(), "38 uur".to_owned(), ends]);
        assert_eq!(version(2)[0], "15 uur", "two weeks later");
        assert_eq!(version(-9)[0], "7,5 uur", "before its first week");
    }
}
