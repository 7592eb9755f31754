//! `/care/{address}/coordination`: who coordinates, who does it in that one's place, and passing it on.

use askama::Template;
use houvast_casework::coordination::Handover;
use houvast_casework::hat::Hat;
use houvast_casework::ids::SeatId;
use houvast_language::Value;
use jiff::civil::{Date, date};

use crate::form::{Faults, FieldFault, find_value, say_all};
use crate::frame::Frame;
use crate::work::absence::SAMPLE_ADDRESS;

/// The most characters of the note to whoever takes over.
const MOST_NOTE: usize = 500;

/// Somebody of the service on this absence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The seat.
    pub seat: SeatId,
    /// The name.
    pub name: String,
    /// The hat.
    pub hat: Hat,
    /// Away until this day.
    pub away_until: Option<Date>,
}

/// What was chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoordinationForm {
    /// The seat of who coordinates.
    pub coordinator: String,
    /// The seat of the deputy, or empty.
    pub deputy: String,
    /// The seat of whose it was.
    pub from: String,
    /// The seat of who takes over.
    pub to: String,
    /// What that one should know.
    pub note: String,
}

impl CoordinationForm {
    /// What a browser sent.
    #[must_use]
    pub fn from_pairs(pairs: &[(String, String)]) -> Self {
        let text = |name| find_value(pairs, name).to_owned();
        Self {
            coordinator: text("coordinator"),
            deputy: text("deputy"),
            from: text("from"),
            to: text("to"),
            note: text("note"),
        }
    }

    /// Who coordinates, and the deputy.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read_named(&self, colleagues: &[Colleague]) -> Result<(SeatId, Option<SeatId>), Vec<FieldFault>> {
        let coordinator = find(colleagues, &self.coordinator);
        let deputy = find(colleagues, &self.deputy);
        let mut faults = Vec::new();
        if coordinator.is_none() {
            faults.push(FieldFault::of("coordinator", "coordination-fault-coordinator"));
        }
        if deputy.is_none() && !self.deputy.is_empty() || deputy.is_some() && deputy == coordinator {
            faults.push(FieldFault::of("deputy", "coordination-fault-deputy"));
        }
        match coordinator {
            Some(coordinator) if faults.is_empty() => Ok((coordinator, deputy)),
            _ => Err(faults),
        }
    }

    /// What is passed on: also from somebody who has gone, never to one.
    ///
    /// # Errors
    /// One [`FieldFault`] for each field to be mended.
    pub fn read_handover(
        &self,
        colleagues: &[Colleague],
        gone: &[Colleague],
        today: Date,
    ) -> Result<Handover, Vec<FieldFault>> {
        let from = find(colleagues, &self.from).or_else(|| find(gone, &self.from));
        let to = find(colleagues, &self.to).filter(|to| Some(*to) != from);
        let length = self.note.chars().count();
        let mut faults = Vec::new();
        if from.is_none() {
            faults.push(FieldFault::of("from", "coordination-fault-from"));
        }
        if to.is_none() {
            faults.push(FieldFault::of("to", "coordination-fault-to"));
        }
        if length == 0 || length > MOST_NOTE {
            faults.push(FieldFault::of("note", "coordination-fault-note"));
        }
        match (from, to) {
            (Some(from), Some(to)) if faults.is_empty() => {
                Ok(Handover { from, to, on: today, note: self.note.clone() })
            }
            _ => Err(faults),
        }
    }
}

fn find(colleagues: &[Colleague], seat: &str) -> Option<SeatId> {
    colleagues.iter().map(|colleague| colleague.seat).find(|known| known.to_string() == seat)
}

/// The page.
#[derive(Template)]
#[template(path = "care/coordination.html")]
pub struct CoordinationPage {
    /// What stands around it.
    pub frame: Frame,
    /// The public id of the file.
    pub address: String,
    /// The person's name.
    pub name: String,
    /// Who answers on this absence.
    pub colleagues: Vec<Colleague>,
    /// Whose seat has ended and who still has something here.
    pub gone: Vec<Colleague>,
    /// The last handover: who took over from whom, when, with which note.
    pub handed: Option<Handed>,
    /// What was chosen.
    pub form: CoordinationForm,
    /// What is to be mended.
    pub faults: Faults,
}

/// A handover in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Whose it was.
    pub from: String,
    /// Whose it is.
    pub to: String,
    /// The day.
    pub on: Date,
    /// What that one should know.
    pub note: String,
}

impl CoordinationPage {
    fn title(&self) -> String {
        self.frame.t.say_with("coordination-title-of", &[("name", Value::from(&self.name))])
    }

    fn say_colleague(&self, colleague: &Colleague) -> String {
        let t = &self.frame.t;
        let said = format!("{}, {}", colleague.name, t.hat(colleague.hat));
        match colleague.away_until {
            Some(day) => {
                let away = t.say_with("coordination-away-until", &[("date", t.short_date(day).into())]);
                format!("{said} ({away})")
            }
            None => said,
        }
    }

    fn say_gone(&self, colleague: &Colleague) -> String {
        let t = &self.frame.t;
        format!("{}, {} ({})", colleague.name, t.hat(colleague.hat), t.say("coordination-gone"))
    }

    fn say_handed(&self, handed: &Handed) -> String {
        let t = &self.frame.t;
        let day = Value::from(t.short_date(handed.on));
        t.say_with(
            "coordination-handed",
            &[("from", Value::from(&handed.from)), ("to", Value::from(&handed.to)), ("date", day)],
        )
    }

    /// Somebody coordinates, and took it over.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let colleague = |at: u8, name: &str, hat, away_until| Colleague {
            seat: SeatId::from_bytes(&[at; 16]).unwrap_or(SeatId::PERSON),
            name: name.to_owned(),
            hat,
            away_until,
        };
        let colleagues = vec![
            colleague(1, "Lise Maas", Hat::Coordinator, Some(date(2026, 12, 14))),
            colleague(2, "Nele Wouters", Hat::Nurse, None),
        ];
        let seat = |at: usize| colleagues[at].seat.to_string();
        let form = CoordinationForm {
            coordinator: seat(0),
            deputy: seat(1),
            from: seat(0),
            to: String::new(),
            note: String::new(),
        };
        let handed = Handed {
            from: "Nele Wouters".to_owned(),
            to: "Lise Maas".to_owned(),
            on: date(2026, 11, 24),
            note: "Belt liefst in de voormiddag.".to_owned(),
        };
        let (address, name) = (SAMPLE_ADDRESS.to_owned(), "Ana Vermeulen".to_owned());
        let gone = vec![colleague(3, "Noor Haddad", Hat::OccupationalPhysician, None)];
        Self { frame, address, name, colleagues, gone, handed: Some(handed), form, faults: Faults::default() }
    }

    /// Nobody named, and nothing that fits.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let page = Self::sample(frame);
        let form = CoordinationForm { deputy: "nobody".to_owned(), ..CoordinationForm::default() };
        let mut faults = form.read_named(&page.colleagues).err().unwrap_or_default();
        faults.extend(form.read_handover(&page.colleagues, &page.gone, date(2026, 12, 1)).err().unwrap_or_default());
        let faults = say_all(&faults, &page.frame.t);
        Self { form, faults, handed: None, ..page }
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn whoever_coordinates_is_not_ones_own_deputy() {
        let page = CoordinationPage::sample(Frame::open(Speaker::default(), "/"));
        let both = CoordinationForm { deputy: page.form.coordinator.clone(), ..page.form.clone() };
        assert_eq!(both.read_named(&page.colleagues).unwrap_err()[0].field, "deputy");
        assert!(page.form.read_named(&page.colleagues).is_ok());
    }

    #[test]
    fn a_handover_needs_somebody_else_and_a_note() {
        let page = CoordinationPage::sample(Frame::open(Speaker::default(), "/"));
        let check = |to: &str, note: &str, expect: &[&str]| {
            let form = CoordinationForm { to: to.to_owned(), note: note.to_owned(), ..page.form.clone() };
            let faults = form.read_handover(&page.colleagues, &page.gone, date(2026, 12, 1)).err().unwrap_or_default();
            assert_eq!(faults.iter().map(|fault| fault.field.as_str()).collect::<Vec<_>>(), expect);
        };
        check(&page.form.deputy, "Belt liefst in de voormiddag.", &[]);
        check(&page.form.from, "Kort.", &["to"]);
        check("", &"a".repeat(501), &["to", "note"]);
        check(&page.gone[0].seat.to_string(), "Kort.", &["to"]);
        let from_gone = CoordinationForm {
            from: page.gone[0].seat.to_string(),
            to: page.form.deputy.clone(),
            note: "Kort.".to_owned(),
            ..CoordinationForm::default()
        };
        let handover = from_gone.read_handover(&page.colleagues, &page.gone, date(2026, 12, 1)).unwrap();
        assert_eq!(handover.from, page.gone[0].seat);
    }
}
