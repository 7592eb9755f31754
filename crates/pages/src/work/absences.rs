//! The absences of one's people: name, since when, situation, what to do now. Nothing tells them apart otherwise.

use askama::Template;
use houvast_casework::situation::Situation;
use houvast_language::Value;
use jiff::civil::Date;

use crate::care::caseload::percent;
use crate::frame::Frame;
use crate::steps::ahead::DutyShown;

/// One absence of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsenceRow {
    /// The public id of its file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// First day of absence.
    pub first_day: Date,
    /// Where the person stands with regard to work.
    pub situation: Situation,
    /// The nearest day of the law for the workplace.
    pub duty: Option<DutyShown>,
}

/// The list of absences of one's people.
#[derive(Template)]
#[template(path = "work/absences.html")]
pub struct AbsencesPage {
    /// What stands around it.
    pub frame: Frame,
    /// How the name begins that was searched for; empty where nothing was.
    pub q: String,
    /// The absences of this page, in the order to be shown.
    pub rows: Vec<AbsenceRow>,
    /// How many absences were found in all.
    pub found: usize,
    /// How many absences there are without the search.
    pub of: usize,
    /// The address of the last absence, where more follow.
    pub next: Option<String>,
    /// Whether this page begins at the first absence.
    pub at_start: bool,
}

// keys: work-now-*
impl AbsencesPage {
    fn count(&self) -> String {
        self.frame.t.say_with("work-list-count", &[("n", Value::from(self.found))])
    }

    fn next_address(&self) -> Option<String> {
        let search = if self.q.is_empty() { String::new() } else { format!("&q={}", percent(&self.q)) };
        self.next.as_deref().map(|after| format!("/work?after={after}{search}"))
    }

    fn first_address(&self) -> String {
        if self.q.is_empty() { "/work".to_owned() } else { format!("/work?q={}", percent(&self.q)) }
    }

    fn situation(&self, row: &AbsenceRow) -> String {
        self.frame.t.named("situation", row.situation.name())
    }

    fn since(&self, row: &AbsenceRow) -> String {
        self.frame.t.short_date(row.first_day)
    }

    fn now(&self, row: &AbsenceRow) -> String {
        self.frame.t.say(&format!("work-now-{}-title", row.situation.name()))
    }

    /// Two absences, as the tests show them.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let row = |name: &str, month, situation| AbsenceRow {
            address: "0123456789abcdefghjkmnpqrs".to_owned(),
            name: name.to_owned(),
            first_day: jiff::civil::date(2026, month, 1),
            situation,
            duty: (month == 3).then(|| DutyShown::samples(&frame.t).remove(0)),
        };
        let rows = vec![row("Ana Vermeulen", 3, Situation::BuildingUp), row("Karim El Amrani", 10, Situation::Absent)];
        Self { frame, q: String::new(), found: 2, of: 2, rows, next: None, at_start: true }
    }

    /// A page in the middle of a search.
    #[must_use]
    pub fn sample_paged(frame: Frame) -> Self {
        let next = Some("0123456789abcdefghjkmnpqrs".to_owned());
        Self { q: "An".to_owned(), found: 44, of: 210, next, at_start: false, ..Self::sample(frame) }
    }

    /// Nobody is absent.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self { rows: Vec::new(), found: 0, of: 0, ..Self::sample(frame) }
    }

    /// A search that found nobody.
    #[must_use]
    pub fn sample_nobody_found(frame: Frame) -> Self {
        Self { q: "Zoë".to_owned(), rows: Vec::new(), found: 0, ..Self::sample(frame) }
    }
}
