//! The page on which a list is handed in.

use askama::Template;
use houvast_language::Value;

use super::handed_in::{HandedIn, Stage};
use crate::form::Faults;
use crate::frame::Frame;

/// The page on which a list is handed in.
#[derive(Template)]
#[template(path = "list/import.html")]
pub struct ImportPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where the forms go.
    pub action: &'static str,
    /// The service.
    pub service: String,
    /// The employers whose lines are taken; none where those of every employer are.
    pub employers: Option<Vec<String>>,
    /// What is to be mended.
    pub faults: Faults,
    /// What is said about the list that was handed in.
    pub handed_in: Option<HandedIn>,
}

impl ImportPage {
    fn whose(&self) -> String {
        match &self.employers {
            Some(employers) => self.frame.t.say_with("list-for", &[("employers", employers.join(", ").into())]),
            None => self.frame.t.say_with("list-for-all", &[("service", self.service.as_str().into())]),
        }
    }

    fn headline(&self, list: &HandedIn) -> String {
        let key = if list.stage == Stage::Tried { "list-tried" } else { "list-done" };
        self.frame.t.say_with(key, &[("name", list.name.as_str().into())])
    }

    fn said(&self, list: &HandedIn) -> String {
        match list.stage {
            Stage::Tried => self.frame.t.say("list-tried-what"),
            Stage::Done => self.frame.t.say("list-done-what"),
            Stage::Stopped(line) => self.frame.t.say_with("list-stopped", &[("line", line.to_string().into())]),
        }
    }

    fn confirm(&self, list: &HandedIn) -> String {
        let key = if list.faults.is_empty() { "list-take-in" } else { "list-take-in-rest" };
        self.frame.t.say_with(key, &[("n", Value::from(list.good()))])
    }

    fn more(&self, list: &HandedIn) -> String {
        self.frame.t.say_with("list-faults-more", &[("n", Value::from(list.more_faults()))])
    }

    /// Nothing handed in yet, by human resources.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self {
            frame,
            action: "/work/import",
            service: "Preventiedienst Linde".to_owned(),
            employers: Some(vec!["Drukkerij De Linde".to_owned()]),
            faults: Faults::default(),
            handed_in: None,
        }
    }

    /// A list of which some lines cannot be taken, by the administrator.
    #[must_use]
    pub fn sample_tried(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("file", frame.t.say("list-faulty"));
        let handed_in = Some(HandedIn::sample());
        Self { action: "/desk/import", employers: None, faults, handed_in, ..Self::sample(frame) }
    }

    /// A list that was taken in.
    #[must_use]
    pub fn sample_done(frame: Frame) -> Self {
        let done = HandedIn { stage: Stage::Done, faults: Vec::new(), ..HandedIn::sample() };
        Self { handed_in: Some(done), ..Self::sample(frame) }
    }

    /// A list that was taken in half way.
    #[must_use]
    pub fn sample_stopped(frame: Frame) -> Self {
        let stopped = HandedIn { stage: Stage::Stopped(9), ..HandedIn::sample() };
        Self { handed_in: Some(stopped), ..Self::sample(frame) }
    }
}
