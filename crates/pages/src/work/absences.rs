//! The absences of one's people: name, since when, situation, what to do now. Nothing tells them apart otherwise.

use askama::Template;
use houvast_casework::situation::Situation;
use houvast_language::Value;
use jiff::civil::Date;

use crate::frame::Frame;

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
}

/// The list of absences of one's people.
#[derive(Template)]
#[template(path = "work/absences.html")]
pub struct AbsencesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The part of a name that was searched for; empty where nothing was.
    pub q: String,
    /// The absences, in the order to be shown.
    pub rows: Vec<AbsenceRow>,
    /// How many absences there are without the search.
    pub of: usize,
}

// keys: work-now-*
impl AbsencesPage {
    fn count(&self) -> String {
        self.frame.t.say_with("work-list-count", &[("n", Value::from(self.rows.len()))])
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
        };
        let rows = vec![row("Ana Vermeulen", 3, Situation::BuildingUp), row("Karim El Amrani", 10, Situation::Absent)];
        Self { frame, q: String::new(), of: rows.len(), rows }
    }

    /// Nobody is absent.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self { frame, q: String::new(), rows: Vec::new(), of: 0 }
    }

    /// A search that found nobody.
    #[must_use]
    pub fn sample_nobody_found(frame: Frame) -> Self {
        Self { frame, q: "Zoë".to_owned(), rows: Vec::new(), of: 2 }
    }
}
