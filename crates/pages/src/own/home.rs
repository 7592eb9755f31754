//! The first page of the own space: one card that says what is now, this week, and who sees what.

use askama::Template;
use houvast_casework::case::HealthState;
use houvast_casework::plan::{HoursPlan, WeekHours};
use houvast_language::{Speaker, Value};
use jiff::Timestamp;
use jiff::civil::Date;

use super::navigation::in_own_space;
use super::offers::TopicOffer;
use super::specimen;
use super::who_looked::Look;
use super::words::{say_minutes, say_working_days};
use crate::frame::Frame;
use crate::steps::ahead::DutyShown;
use crate::work::agreed_hours::WEEK;

/// What the one card says. The first that fits, from rest to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NowCard {
    /// Something has changed: everything rests.
    Resting,
    /// Nothing was said yet about why; may be skipped for good.
    TellReason,
    /// A check-in is due.
    CheckIn,
    /// There is no plan; one may be made at any time.
    MakePlan,
    /// Nothing waits.
    Nothing,
}

impl NowCard {
    /// Chooses the card of a case at an instant.
    #[must_use]
    pub fn of(case: &HealthState, now: Timestamp) -> Self {
        if case.resting_since.is_some() {
            Self::Resting
        } else if case.reason.is_none() {
            Self::TellReason
        } else if case.is_check_in_due(now) {
            Self::CheckIn
        } else if case.plan.is_none() {
            Self::MakePlan
        } else {
            Self::Nothing
        }
    }
}

/// Something that was published to a workplace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The employer's name.
    pub employer: String,
    /// The day that stands on it.
    pub agreed_on: Date,
    /// Later changes do not go there any more.
    pub stopped: bool,
}

impl Published {
    /// What lies at this workplace, in a sentence.
    #[must_use]
    pub fn say(&self, t: &Speaker) -> String {
        let args = [("employer", Value::from(&self.employer)), ("date", t.date(self.agreed_on).into())];
        t.say_with(if self.stopped { "own-home-published-stopped" } else { "own-home-published" }, &args)
    }
}

/// The first page of the own space.
#[derive(Template)]
#[template(path = "own/home.html")]
pub struct HomePage {
    /// What stands around it.
    pub frame: Frame,
    /// The person's name; empty where unknown.
    pub name: String,
    /// The day it is for the person.
    pub today: Date,
    /// The one card.
    pub card: NowCard,
    /// Since when everything rests.
    pub resting_since: Option<Date>,
    /// The person's own plan.
    pub plan: Option<HoursPlan>,
    /// What lies at work.
    pub published: Vec<Published>,
    /// How many shares are in force.
    pub shares: usize,
    /// Who looked last.
    pub last_look: Option<Look>,
    /// A planned talk, or one on offer, each in a sentence.
    pub waits: Vec<String>,
    /// Pages of the open library that fit now, two at most.
    pub offers: Vec<TopicOffer>,
    /// Days of the law that come, the nearest first.
    pub duties: Vec<DutyShown>,
}

impl HomePage {
    /// A filled page.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            duties: DutyShown::samples(&frame.t),
            offers: TopicOffer::samples(&frame.t),
            frame: in_own_space(frame),
            name: "Ana".to_owned(),
            today: specimen::today(),
            card: NowCard::CheckIn,
            resting_since: None,
            plan: Some(specimen::plan()),
            published: vec![Published {
                employer: "Bakkerij Linde".to_owned(),
                agreed_on: specimen::agreed().on,
                stopped: false,
            }],
            shares: 1,
            last_look: Some(Look::sample()),
            waits: vec!["Dinsdag 12 januari 2027".to_owned()],
        }
    }

    /// A page on the first day: nothing there yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self {
            frame: in_own_space(frame),
            name: String::new(),
            today: specimen::today(),
            card: NowCard::TellReason,
            resting_since: None,
            plan: None,
            published: Vec::new(),
            shares: 0,
            last_look: None,
            waits: Vec::new(),
            offers: Vec::new(),
            duties: Vec::new(),
        }
    }

    /// The filled page with another card.
    #[must_use]
    pub fn with_card(frame: Frame, card: NowCard) -> Self {
        Self { card, ..Self::sample(frame) }
    }

    /// A page while everything rests.
    #[must_use]
    pub fn resting(frame: Frame) -> Self {
        let published =
            vec![Published { employer: "Bakkerij Linde".to_owned(), agreed_on: specimen::agreed().on, stopped: true }];
        let resting_since = Some(specimen::today());
        Self {
            resting_since,
            published,
            shares: 0,
            duties: Vec::new(),
            offers: Vec::new(),
            ..Self::with_card(frame, NowCard::Resting)
        }
    }

    /// "Hello Ana".
    #[must_use]
    pub fn greeting(&self) -> String {
        if self.name.is_empty() {
            return self.frame.t.say("own-home-title");
        }
        self.frame.t.say_with("own-home-hello", &[("name", Value::from(&self.name))])
    }

    /// Where one stands, in a sentence or two.
    #[must_use]
    pub fn lead(&self) -> String {
        let t = &self.frame.t;
        if let Some(since) = self.resting_since {
            return t.say_with("own-home-resting", &[("date", t.date(since).into())]);
        }
        let Some(plan) = &self.plan else { return t.say("own-home-lead") };
        match plan.find_week_on(self.today) {
            None => {
                let hours = plan.weeks().next().map(|week| say_minutes(t, week.total())).unwrap_or_default();
                t.say_with("own-home-before", &[("date", t.date(plan.starts_on).into()), ("hours", hours.into())])
            }
            Some((number, week)) => t.say_with(
                "own-home-week",
                &[
                    ("week", Value::from(number + 1)),
                    ("hours", say_minutes(t, week.total()).into()),
                    ("days", say_working_days(t, &week).into()),
                ],
            ),
        }
    }

    /// The week of today, where the plan has begun and does not rest.
    #[must_use]
    pub fn find_this_week(&self) -> Option<WeekHours> {
        let plan = self.plan.as_ref().filter(|_| self.resting_since.is_none())?;
        plan.find_week_on(self.today).map(|(_, week)| week)
    }

    /// Day and hours of a week, Monday first; free days have no hours.
    #[must_use]
    pub fn list_days(&self, week: &WeekHours) -> Vec<(&'static str, Option<String>)> {
        let t = &self.frame.t;
        let hours = |minutes| (minutes > 0).then(|| say_minutes(t, houvast_casework::hours::Minutes(minutes)));
        WEEK.iter().zip(week.0).map(|(day, minutes)| (t.weekday(*day), hours(minutes.0))).collect()
    }

    /// How many shares are in force.
    #[must_use]
    pub fn say_shares(&self) -> String {
        self.frame.t.say_with("own-home-shares", &[("n", Value::from(self.shares))])
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::case::Reason;

    use super::*;

    #[test]
    fn rest_stands_before_everything_else_on_the_card() {
        let now = specimen::now();
        let mut case = HealthState::default();
        assert_eq!(NowCard::of(&case, now), NowCard::TellReason);
        case.reason = Some(Reason::NotSaid);
        assert_eq!(NowCard::of(&case, now), NowCard::CheckIn);
        case.work_answers = vec![(now, specimen::work_answers()[0].1)];
        assert_eq!(NowCard::of(&case, now), NowCard::MakePlan);
        case.plan = Some(specimen::plan());
        assert_eq!(NowCard::of(&case, now), NowCard::Nothing);
        case.resting_since = Some(now);
        assert_eq!(NowCard::of(&case, now), NowCard::Resting);
    }
}
