//! Who looked: every time somebody else opened something, with name, hat, what and when.

use askama::Template;
use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_language::{Speaker, Value};
use jiff::Timestamp;

use super::navigation::in_own_space;
use super::specimen;
use crate::frame::Frame;

/// One look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// Whose.
    pub who: String,
    /// In which hat.
    pub hat: Hat,
    /// What kinds of facts were shown.
    pub classes: Vec<Class>,
    /// When.
    pub at: Timestamp,
}

impl Look {
    /// A look of an occupational physician.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            who: "Noor Peeters".to_owned(),
            hat: Hat::OccupationalPhysician,
            classes: vec![Class::Card, Class::Plan],
            at: specimen::now(),
        }
    }

    /// What was shown: "card, hours plan".
    #[must_use]
    pub fn say_classes(&self, t: &Speaker) -> String {
        self.classes.iter().map(|class| t.named("looked-class", class.name())).collect::<Vec<_>>().join(", ")
    }

    /// When.
    #[must_use]
    pub fn say_at(&self, t: &Speaker) -> String {
        t.date_time(self.at)
    }

    /// One sentence: who read what, when.
    #[must_use]
    pub fn say(&self, t: &Speaker) -> String {
        t.say_with(
            "looked-last",
            &[
                ("who", Value::from(&self.who)),
                ("hat", t.named("hat", self.hat.name()).into()),
                ("what", self.say_classes(t).into()),
                ("when", self.say_at(t).into()),
            ],
        )
    }
}

/// The list of looks.
#[derive(Template)]
#[template(path = "own/who_looked.html")]
pub struct WhoLookedPage {
    /// What stands around it.
    pub frame: Frame,
    /// Newest first.
    pub looks: Vec<Look>,
}

impl WhoLookedPage {
    /// One look for every class there is.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let one = |class: &Class| Look { classes: vec![*class], ..Look::sample() };
        Self { frame: in_own_space(frame), looks: Class::ALL.iter().map(one).collect() }
    }

    /// Nobody looked.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self { frame: in_own_space(frame), looks: Vec::new() }
    }
}
