//! Papers for the counter of a clinic or a practice: which there are, in which language, and where their squares lead.

use askama::Template;
use houvast_language::Value;

use super::brochure::list_links;
use crate::frame::Frame;

/// `/library/counter`
#[derive(Template)]
#[template(path = "library/counter.html")]
pub struct CounterPage {
    /// What stands around it.
    pub frame: Frame,
    /// Where the open library begins, as one types it.
    pub library: String,
    /// Where help now is, as one types it.
    pub help: String,
}

impl CounterPage {
    /// The papers of an installation, whose address has no slash at its end.
    #[must_use]
    pub fn of(frame: Frame, installation: &str) -> Self {
        let plain = installation.split_once("://").map_or(installation, |(_, plain)| plain);
        Self { library: format!("{plain}/library"), help: format!("{plain}/help-now"), frame }
    }

    /// Where the squares lead, in a sentence.
    #[must_use]
    pub fn leads(&self) -> String {
        let args = [("library", Value::from(&self.library)), ("help", Value::from(&self.help))];
        self.frame.t.say_with("counter-leads", &args)
    }

    fn brochures(&self) -> Vec<(String, String)> {
        list_links(&self.frame)
    }

    /// Of an installation.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, "https://houvast.example")
    }
}
