//! How a step is told: on which page, when, by whom.

use houvast_language::{Speaker, Value};
use houvast_pathway::{Evaluation, Kind, Language, Opening, Reader, State, Step};
use jiff::civil::Date;

use crate::care::caseload::percent;

/// Where steps are read, and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The address of the list.
    pub base: String,
    /// Whose words.
    pub reader: Reader,
    /// The address and the name of the page above.
    pub back: (String, String),
    /// The address of the absence in the own space, where forms have to say which.
    pub of: Option<String>,
    /// Whether the reader says that steps were taken.
    pub may_record: bool,
    /// What is supposed, as it stands in addresses.
    pub supposed: Vec<(String, String)>,
}

impl Place {
    /// The person's own steps.
    #[must_use]
    pub fn own(t: &Speaker, of: Option<String>) -> Self {
        let back = ("/own".to_owned(), t.say("own-nav-home"));
        Self {
            base: "/own/steps".to_owned(),
            reader: Reader::Employee,
            back,
            of,
            may_record: true,
            supposed: Vec::new(),
        }
    }

    /// Those of an absence at work.
    #[must_use]
    pub fn work(address: &str, name: &str) -> Self {
        let back = (format!("/work/{address}"), name.to_owned());
        let base = format!("/work/{address}/steps");
        Self { base, reader: Reader::Employer, back, of: None, may_record: true, supposed: Vec::new() }
    }

    /// Those of an absence in the care circle, where they are looked at only.
    #[must_use]
    pub fn care(address: &str, name: &str) -> Self {
        let back = (format!("/care/{address}"), name.to_owned());
        let base = format!("/care/{address}/steps");
        Self { base, reader: Reader::OccupationalPhysician, back, of: None, may_record: false, supposed: Vec::new() }
    }

    /// The words of a step for the reader. The care circle follows the employer's steps too, in the employer's words where
    /// it has none of its own.
    pub(super) fn text<'e>(&self, step: &Step<'e>, t: &Speaker) -> Option<&'e str> {
        let own = step.text(self.reader, language(t));
        let passed_on =
            || step.text(Reader::Employer, language(t)).filter(|_| self.reader == Reader::OccupationalPhysician);
        own.or_else(passed_on)
    }

    /// The steps that are told here.
    pub(super) fn list<'e>(
        &'e self,
        evaluation: &'e Evaluation<'_>,
        opening: Opening,
        t: &'e Speaker,
    ) -> impl Iterator<Item = Step<'e>> {
        let is_told = move |step: &Step<'_>| {
            step.state() != State::Asleep
                && self.text(step, t).is_some()
                && (opening == Opening::Opened || step.is_open_to_see())
        };
        evaluation.steps().filter(is_told)
    }

    /// Whether a step is for the reader to do.
    pub(super) fn acts(&self, step: &Step<'_>) -> bool {
        step.is_done_by(self.reader)
    }

    /// An address below the list, keeping which absence and which day.
    pub(super) fn at(&self, rule: &str, on: Option<Date>) -> String {
        let mut address = format!("{}/{rule}", self.base);
        let mut mark = '?';
        let pairs = [("of", self.of.clone()), ("on", on.map(|on| on.to_string()))];
        for (name, value) in pairs.into_iter().filter_map(|(name, value)| Some((name, value?))) {
            address.push_str(&format!("{mark}{name}={value}"));
            mark = '&';
        }
        for (name, value) in &self.supposed {
            address.push_str(&format!("{mark}{}={}", percent(name), percent(value)));
            mark = '&';
        }
        address
    }

    /// The address of the list, keeping the same.
    pub(super) fn list_address(&self, on: Option<Date>) -> String {
        self.at("", on).replacen("/?", "?", 1).trim_end_matches('/').to_owned()
    }
}

/// The pack's language of a speaker.
pub(super) fn language(t: &Speaker) -> Language {
    t.code().get(..2).and_then(Language::find).unwrap_or(Language::En)
}

/// Whether it is a duty that stands on firm ground.
pub(super) fn is_duty(step: &Step<'_>) -> bool {
    step.kind() == Some(Kind::Must) && !step.is_to_confirm()
}

/// When, in one sentence. The law's own words where it names no day; nothing where there is nothing to say.
pub(super) fn say_when(step: &Step<'_>, t: &Speaker) -> String {
    let day = |date: Date| Value::from(t.date(date));
    if let Some(end) = step.limit_ends() {
        return t.say_with("steps-when-limit", &[("date", day(end))]);
    }
    match (step.from(), step.due()) {
        (Some(from), Some(due)) if from == due => t.say_with("steps-when-on", &[("date", day(due))]),
        (Some(from), Some(due)) => t.say_with("steps-when-window", &[("from", day(from)), ("date", day(due))]),
        (Some(from), None) => t.say_with("steps-when-from", &[("date", day(from))]),
        (None, Some(due)) if step.state() == State::Late => t.say_with("steps-when-late", &[("date", day(due))]),
        (None, Some(due)) => t.say_with("steps-when-by", &[("date", day(due))]),
        (None, None) => {
            let term = step.reason(language(t)).term;
            let fuzzy = term.and_then(|term| term.fuzzy).filter(|words| !words.is_empty());
            fuzzy.map(|words| t.say_with("steps-when-words", &[("words", Value::from(words))])).unwrap_or_default()
        }
    }
}

/// Whom to ask where a row is not verified.
pub(super) fn say_to_confirm(step: &Step<'_>, country: &str, t: &Speaker) -> Option<String> {
    let role = step.is_to_confirm().then(|| step.confirm_with())?;
    Some(match role {
        Some(role) => t.say_with("steps-to-confirm-with", &[("who", Value::from(role.told(country, language(t))))]),
        None => t.say("steps-to-confirm"),
    })
}
