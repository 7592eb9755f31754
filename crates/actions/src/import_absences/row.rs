//! One line of the list: raw text in, a checked row or its faults out.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hours::Minutes;
use jiff::civil::Date;

use super::fault::{Fault, FaultKind};
use super::file::Row;

/// The longest value taken, in characters.
const LONGEST: usize = 200;

/// A line before it is checked.
pub(super) struct RawRow<'a> {
    pub(super) line: u64,
    pub(super) header: &'a [&'static str],
    pub(super) values: &'a [String],
}

impl RawRow<'_> {
    fn find(&self, column: &str) -> Option<&str> {
        let place = self.header.iter().position(|name| *name == column)?;
        self.values.get(place).map(String::as_str).filter(|value| !value.is_empty())
    }
}

struct Checks<'a> {
    raw: &'a RawRow<'a>,
    faults: Vec<Fault>,
}

impl Checks<'_> {
    fn fault(&mut self, column: &str, kind: FaultKind) {
        self.faults.push(Fault::new(self.raw.line, column, kind));
    }

    /// A value that must be there, through its parser; a fault is noted where it is missing or wrong.
    fn must<T>(&mut self, column: &str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Option<T> {
        if self.raw.find(column).is_none() {
            self.fault(column, FaultKind::Missing);
            return None;
        }
        self.may(column, parse)
    }

    /// A value that may be missing.
    fn may<T>(&mut self, column: &str, parse: impl Fn(&str) -> Result<T, FaultKind>) -> Option<T> {
        let value = self.raw.find(column)?;
        match plain(value).and_then(parse) {
            Ok(parsed) => Some(parsed),
            Err(kind) => {
                self.fault(column, kind);
                None
            }
        }
    }
}

/// Checks one line; odd but acceptable things become warnings.
pub(super) fn parse_row(raw: &RawRow<'_>, warnings: &mut Vec<Fault>) -> Result<Row, Vec<Fault>> {
    let mut checks = Checks { raw, faults: Vec::new() };
    let employer = checks.must("employer", text);
    let personnel_number = checks.must("personnel_number", personnel_number);
    let name = checks.must("name", text);
    let private_email = checks.may("private_email", email);
    let postal_address = checks.may("postal_address", text);
    let first_day = checks.must("first_day", date);
    let expected_end = checks.may("expected_end", date);
    let returned_on = checks.may("returned_on", date);
    let contract_end = checks.may("contract_end", date);
    let contract_weekly = checks.must("contract_hours", contract);
    let language = checks.must("language", language);
    let country = checks.must("country", country);
    let manager_email = checks.may("manager_email", email);

    if raw.find("private_email").is_none() && raw.find("postal_address").is_none() {
        checks.fault("private_email", FaultKind::NoAddress);
    }
    if let (Some(first), Some(end)) = (first_day, expected_end)
        && end < first
    {
        checks.fault("expected_end", FaultKind::EndBeforeStart);
    }
    let is_before = |day: Option<Date>| day.zip(first_day).is_some_and(|(day, first)| day < first);
    if is_before(returned_on) || (returned_on.is_some() && returned_on == first_day) {
        checks.fault("returned_on", FaultKind::ReturnBeforeStart);
    }
    if is_before(contract_end) {
        checks.fault("contract_end", FaultKind::ContractBeforeStart);
    }
    if private_email.is_some() && domain_of(private_email.as_deref()) == domain_of(manager_email.as_deref())
        || looks_like(private_email.as_deref(), employer.as_deref())
    {
        warnings.push(Fault::new(raw.line, "private_email", FaultKind::WorkAddress));
    }
    let row = (|| {
        Some(Row {
            line: raw.line,
            employer: employer?,
            personnel_number: personnel_number?,
            name: name?,
            private_email,
            postal_address,
            first_day: first_day?,
            expected_end,
            returned_on,
            contract_end,
            contract_weekly: contract_weekly?,
            language: language?,
            country: country?,
            manager_email,
        })
    })();
    match row {
        Some(row) if checks.faults.is_empty() => Ok(row),
        _ => Err(checks.faults),
    }
}

/// No control characters, no beginning of a spreadsheet formula, not too long.
fn plain(value: &str) -> Result<&str, FaultKind> {
    if value.chars().count() > LONGEST {
        return Err(FaultKind::TooLong);
    }
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    if value.chars().any(hidden) || value.starts_with(['=', '@', '+', '-']) || value.contains(['<', '>']) {
        return Err(FaultKind::Characters);
    }
    Ok(value)
}

fn text(value: &str) -> Result<String, FaultKind> {
    if value.chars().any(char::is_alphanumeric) { Ok(value.to_owned()) } else { Err(FaultKind::Characters) }
}

fn personnel_number(value: &str) -> Result<String, FaultKind> {
    let plain = value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/' | '_'));
    if plain && value.len() <= 40 { Ok(value.to_owned()) } else { Err(FaultKind::Characters) }
}

fn email(value: &str) -> Result<String, FaultKind> {
    let address: lettre::Address = value.parse().map_err(|_| FaultKind::NotAnEmail)?;
    if address.domain().contains('.') { Ok(value.to_lowercase()) } else { Err(FaultKind::NotAnEmail) }
}

fn date(value: &str) -> Result<Date, FaultKind> {
    let parsed: Date = match value.split_once('/') {
        None if value.len() == 10 => value.parse().map_err(|_| FaultKind::NotADate)?,
        None => return Err(FaultKind::NotADate),
        Some(_) => Date::strptime("%d/%m/%Y", value).map_err(|_| FaultKind::NotADate)?,
    };
    if (1990..=2100).contains(&parsed.year()) { Ok(parsed) } else { Err(FaultKind::DateOutOfRange) }
}

fn contract(value: &str) -> Result<Minutes, FaultKind> {
    let minutes = Minutes::parse_hours(value).map_err(|_| FaultKind::NotHours)?;
    if (1..=60 * 60).contains(&minutes.0) { Ok(minutes) } else { Err(FaultKind::HoursOutOfRange) }
}

fn language(value: &str) -> Result<Language, FaultKind> {
    Language::find_by_name(&value.to_lowercase()).ok_or(FaultKind::NotALanguage)
}

fn country(value: &str) -> Result<Country, FaultKind> {
    Country::find_by_name(&value.to_lowercase()).ok_or(FaultKind::NotACountry)
}

fn domain_of(email: Option<&str>) -> Option<&str> {
    email.and_then(|email| email.rsplit_once('@')).map(|(_, domain)| domain)
}

/// Whether the domain's first label is the employer's name: `ana@bakkerij-maes.example` of Bakkerij Maes.
fn looks_like(email: Option<&str>, employer: Option<&str>) -> bool {
    let squeezed = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let label = domain_of(email).and_then(|domain| domain.split('.').next()).map(squeezed);
    match (label, employer.map(squeezed)) {
        (Some(label), Some(employer)) => label.len() >= 4 && employer.starts_with(&label),
        _ => false,
    }
}
