//! The door of the demo: synthetic people by situation, each with a button to step into their place.

use askama::Template;

use crate::frame::Frame;

/// One synthetic person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persona {
    /// Sent when chosen.
    pub id: String,
    /// The name.
    pub name: String,
    /// In which capacity, and what there is to see, in the reader's language.
    pub says: String,
}

/// People in one situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonaGroup {
    /// The situation, in words.
    pub title: String,
    /// Who.
    pub people: Vec<Persona>,
}

/// `/demo`
#[derive(Template)]
#[template(path = "demo/personas.html")]
pub struct PersonasPage {
    /// What stands around it.
    pub frame: Frame,
    /// By situation.
    pub groups: Vec<PersonaGroup>,
}

impl PersonasPage {
    /// What the button of a person says.
    #[must_use]
    pub fn words(&self, person: &Persona) -> String {
        self.frame.t.say_with("doors-demo-button", &[("name", (&person.name).into())])
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let title = frame.t.say("situation-building_up");
        let says = frame.t.say("hat-employee");
        let people = vec![Persona { id: "worker_ana".to_owned(), name: "Ana Vermeulen".to_owned(), says }];
        Self { frame, groups: vec![PersonaGroup { title, people }] }
    }
}
