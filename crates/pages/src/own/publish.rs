//! Publishing hours to a workplace: exactly what will be seen there, before anything leaves.

use askama::Template;
use houvast_casework::absence::Agreed;
use houvast_casework::contact::Day;
use houvast_casework::plan::HoursPlan;
use houvast_language::Value;
use jiff::civil::Date;

use super::home::Published;
use super::navigation::in_own_space;
use super::specimen;
use crate::form::{Faults, FieldFault, find_value};
use crate::frame::Frame;
use crate::work::agreed_hours::{AgreedHours, WEEK};

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

/// What the person lets go to work beside the hours: days at home, and of two jobs the one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct GoingForm {
    /// Days at home, Monday first.
    pub home: [bool; 7],
    /// The days of the second job; all others belong to the first.
    pub second_job: Option<[bool; 7]>,
    /// It is the second job of two.
    pub is_second: bool,
}

impl GoingForm {
    /// What a browser sent, beside the days of the second job where there is one.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)], second_job: Option<[bool; 7]>) -> Self {
        let is_home = |day: usize| pairs.iter().any(|(name, value)| name == "home" && value == Day::ALL[day].name());
        let is_second = second_job.is_some() && find_value(pairs, "job") == "second";
        Self { home: std::array::from_fn(is_home), second_job, is_second }
    }

    /// The days that go to this workplace.
    #[must_use]
    pub fn days(&self) -> [bool; 7] {
        self.second_job.map_or([true; 7], |days| days.map(|of_second| of_second == self.is_second))
    }

    /// The fields that send the same again.
    #[must_use]
    pub fn list_fields(&self) -> Vec<(&'static str, &'static str)> {
        let home = Day::ALL.iter().zip(self.home).filter(|(_, home)| *home).map(|(day, _)| ("home", day.name()));
        let job = self.second_job.map(|_| ("job", if self.is_second { "second" } else { "first" }));
        home.chain(job).collect()
    }

    /// The same in an address, behind a first part.
    #[must_use]
    pub fn query(&self) -> String {
        self.list_fields().iter().map(|(name, value)| format!("&{name}={value}")).collect()
    }
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
    /// Whether a change of hours needs the paper of the country: not for who works for oneself in the Netherlands.
    pub needs_paper: bool,
    /// What goes beside the hours.
    pub going: GoingForm,
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
        let going = GoingForm::default();
        Self { frame, workplaces, chosen, gives_away: None, needs_paper: true, going, hours, faults: Faults::default() }
    }

    /// A plan and one workplace where hours lie already.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), vec![linde()], Some(&specimen::plan()))
    }

    /// The hours of one job of two, with a day at home.
    #[must_use]
    pub fn with_places(frame: Frame) -> Self {
        let friday: [bool; 7] = std::array::from_fn(|day| day == 4);
        let going = GoingForm { home: friday, second_job: Some(friday), is_second: true };
        let plan = specimen::plan().only_on(going.days()).with_home(going.home);
        Self { going, ..Self::new(in_own_space(frame), specimen::today(), vec![linde()], Some(&plan)) }
    }

    /// Name, words and whether it was ticked, of every day that may be worked at home.
    #[must_use]
    pub fn list_home_days(&self) -> Vec<(&'static str, &'static str, bool)> {
        let days = Day::ALL.iter().zip(WEEK).zip(self.going.home);
        days.map(|((day, weekday), home)| (day.name(), self.frame.t.weekday(weekday), home)).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_of_the_country_is_told_of_only_where_one_is_needed() {
        let says = |needs_paper| {
            let t = houvast_language::Speaker::default();
            let page = PublishPage { needs_paper, ..PublishPage::sample(Frame::open(t, "/own/publish")) };
            page.render().unwrap().contains(&t.say("plan-authority"))
        };
        assert!(says(true) && !says(false));
    }

    #[test]
    fn of_two_jobs_each_workplace_gets_its_own_days() {
        let friday: [bool; 7] = std::array::from_fn(|day| day == 4);
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let first = GoingForm::from_pairs(&[pair("home", "monday")], Some(friday));
        assert_eq!(first.days(), [true, true, true, true, false, true, true]);
        let second = GoingForm::from_pairs(&[pair("job", "second"), pair("home", "x")], Some(friday));
        assert_eq!((second.days(), second.home), (friday, [false; 7]));
        assert_eq!(first.query(), "&home=monday&job=first");
        let alone = GoingForm::from_pairs(&[pair("job", "second")], None);
        assert_eq!((alone.days(), alone.query()), ([true; 7], String::new()));
    }
}
