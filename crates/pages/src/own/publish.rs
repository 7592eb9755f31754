//! Publishing hours to a workplace: exactly what will be seen there, before anything leaves.

use askama::Template;
use houvast_casework::absence::Agreed;
use houvast_casework::plan::HoursPlan;
use houvast_language::Value;
use jiff::civil::Date;

use super::home::Published;
use super::navigation::in_own_space;
use super::specimen;
use crate::form::{Faults, FieldFault, find_value};
use crate::frame::Frame;
use crate::work::agreed_hours::AgreedHours;

/// A workplace that hours can be published to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workplace {
    /// The public id of the absence.
    pub address: String,
    /// The employer's name.
    pub employer: String,
    /// What was published there.
    pub published: Option<Published>,
}

/// The workplace that was chosen.
///
/// # Errors
/// A [`FieldFault`] where none of this case's was.
pub fn read_workplace<'a>(pairs: &[(String, String)], of: &'a [Workplace]) -> Result<&'a Workplace, FieldFault> {
    let chosen = find_value(pairs, "absence");
    let fault = || FieldFault::of("absence", "plan-fault-workplace");
    of.iter().find(|workplace| workplace.address == chosen).ok_or_else(fault)
}

/// What the hours let one guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivesAway {
    /// Fewer hours again and again, so many weeks apart.
    EveryWeeks(u8),
    /// Fewer hours in weeks of check-ups.
    CheckUps,
}

/// Publishing hours.
#[derive(Template)]
#[template(path = "own/publish.html")]
pub struct PublishPage {
    /// What stands around it.
    pub frame: Frame,
    /// Workplaces of this case.
    pub workplaces: Vec<Workplace>,
    /// The public id of the one chosen.
    pub chosen: String,
    /// What they let one guess, and whether a level course can be made.
    pub gives_away: Option<(GivesAway, bool)>,
    /// What will be seen; none without a plan.
    pub hours: Option<AgreedHours>,
    /// What does not fit.
    pub faults: Faults,
}

impl PublishPage {
    /// What publishing a plan today would show. With one workplace it is chosen already.
    #[must_use]
    pub fn new(frame: Frame, today: Date, workplaces: Vec<Workplace>, plan: Option<&HoursPlan>) -> Self {
        let agreed = plan.map(|plan| Agreed { what: plan.clone(), on: today });
        let hours = agreed.map(|agreed| AgreedHours::of(&agreed, today, &frame.t));
        let chosen = match workplaces.as_slice() {
            [only] => only.address.clone(),
            _ => String::new(),
        };
        Self { frame, workplaces, chosen, gives_away: None, hours, faults: Faults::default() }
    }

    /// A plan and one workplace where hours lie already.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), vec![linde()], Some(&specimen::plan()))
    }

    /// Hours that dip every three weeks.
    #[must_use]
    pub fn giving_away(frame: Frame, can_be_level: bool) -> Self {
        Self { gives_away: Some((GivesAway::EveryWeeks(3), can_be_level)), ..Self::sample(frame) }
    }

    /// Hours that dip with check-ups.
    #[must_use]
    pub fn showing_check_ups(frame: Frame) -> Self {
        Self { gives_away: Some((GivesAway::CheckUps, true)), ..Self::sample(frame) }
    }

    /// What the hours let one guess, in a sentence.
    #[must_use]
    pub fn say_gives_away(&self, what: &GivesAway) -> String {
        let t = &self.frame.t;
        match what {
            GivesAway::EveryWeeks(weeks) => {
                t.say_with("plan-gives_away-every_weeks", &[("n", Value::from(i64::from(*weeks)))])
            }
            GivesAway::CheckUps => t.say("plan-gives_away-check_ups"),
        }
    }

    /// Two workplaces, none of them chosen.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("absence", frame.t.say("plan-fault-workplace"));
        let other = Workplace { address: "1".repeat(26), employer: "Atelier Noord".to_owned(), published: None };
        let page = Self::new(in_own_space(frame), specimen::today(), vec![linde(), other], Some(&specimen::plan()));
        Self { faults, ..page }
    }

    /// No workplace and no plan.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), Vec::new(), None)
    }

    /// A workplace and no plan.
    #[must_use]
    pub fn without_plan(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), vec![linde()], None)
    }
}

/// A workplace where hours of 12 November lie.
pub(crate) fn linde() -> Workplace {
    let employer = "Bakkerij Linde".to_owned();
    let published = Published { employer: employer.clone(), agreed_on: specimen::agreed().on, stopped: false };
    Workplace { address: "0".repeat(26), employer, published: Some(published) }
}
