//! Lines of the employers' lists.

use houvast_actions::import_absences::file::Row;
use houvast_casework::absence::{Country, Language};
use houvast_casework::hours::Minutes;
use jiff::civil::{Date, date};

/// Ana's employer.
pub(crate) const PRINTER: &str = "Drukkerij De Pers";
/// The other employer.
pub(crate) const BAKERY: &str = "Bakkerij Maes";

/// Somebody absent since 1 October, with a manager who is known.
pub(crate) fn an_absence_of(name: &str, employer: &str, personnel_number: &str) -> Row {
    Row {
        line: 2,
        employer: employer.to_owned(),
        personnel_number: personnel_number.to_owned(),
        name: name.to_owned(),
        private_email: None,
        postal_address: Some("Dorpsstraat 1, 9000 Gent".to_owned()),
        first_day: date(2026, 10, 1),
        expected_end: None,
        returned_on: None,
        contract_end: None,
        contract_weekly: Minutes(38 * 60),
        language: Language::Dutch,
        country: Country::Belgium,
        manager_email: None,
    }
}

/// What else a list may say.
pub(crate) trait Listed {
    fn written_to(self, mail: &str) -> Self;
    fn managed_by(self, mail: &str) -> Self;
    fn since(self, day: Date) -> Self;
    fn until(self, day: Date) -> Self;
    fn in_language(self, language: Language, country: Country) -> Self;
}

impl Listed for Row {
    fn written_to(self, mail: &str) -> Self {
        Self { private_email: Some(mail.to_owned()), ..self }
    }

    fn managed_by(self, mail: &str) -> Self {
        Self { manager_email: Some(mail.to_owned()), ..self }
    }

    fn since(self, day: Date) -> Self {
        Self { first_day: day, ..self }
    }

    fn until(self, day: Date) -> Self {
        Self { expected_end: Some(day), ..self }
    }

    fn in_language(self, language: Language, country: Country) -> Self {
        Self { language, country, ..self }
    }
}

/// Ana's line in her employer's list.
pub(crate) fn line_of_ana() -> Row {
    an_absence_of(super::ANA.name, PRINTER, "101").written_to(super::ANA.mail).managed_by(super::TOM.mail)
}

/// Carla's line in the other employer's list.
pub(crate) fn line_of_carla() -> Row {
    an_absence_of(super::CARLA.name, BAKERY, "201").written_to(super::CARLA.mail).managed_by(super::MIA.mail)
}
