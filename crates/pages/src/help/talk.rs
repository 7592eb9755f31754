//! "I want to talk to a person", where nobody of a service can answer: lines outside (product rule 18).

use askama::Template;
use houvast_library::crisis::{self, Line};

use crate::frame::Frame;

/// `/own/talk` of somebody for whom nobody of a service is there.
#[derive(Template)]
#[template(path = "help/talk.html")]
pub struct TalkPage {
    /// What stands around it.
    pub frame: Frame,
    /// Lines outside.
    pub outside: Vec<&'static Line>,
}

impl TalkPage {
    /// The page; lines in the reader's language first.
    #[must_use]
    pub fn new(frame: Frame) -> Self {
        let mut numbers = crisis::list_numbers(frame.t.locale.country.code(), frame.t.code());
        numbers.spoken.append(&mut numbers.elsewhere);
        Self { frame, outside: numbers.spoken }
    }
}
