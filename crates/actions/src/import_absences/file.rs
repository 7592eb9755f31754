//! Reads the employer's list: UTF-8, `;` or `,`, a header, one absence a line. Nothing here touches a database.
//!
//! Columns, in any order; a column not named here is refused, so that a reason or a diagnosis never slips in:
//!
//! | column | must | what |
//! |---|---|---|
//! | `employer` | yes | the employer's name |
//! | `personnel_number` | yes | letters, digits, `-`, `.`, `/`; together with the employer it is the identity |
//! | `name` | yes | first name and family name |
//! | `private_email` | one of the two | an address that is not the employer's |
//! | `postal_address` | one of the two | street, number, postcode, town |
//! | `first_day` | yes | `2026-11-30` or `30/11/2026` |
//! | `expected_end` | | the same; not before the first day |
//! | `returned_on` | | the first day back: ends the absence, or this spell of it |
//! | `contract_end` | | the last day of the contract, where the employment ends |
//! | `contract_hours` | yes | hours a week: `38`, `36,5`, `7:36` |
//! | `language` | yes | `nl`, `fr`, `de` or `en` |
//! | `country` | yes | `be` or `nl` |
//! | `manager_email` | | if known |

use houvast_casework::absence::{Country, Language};
use houvast_casework::hours::Minutes;
use jiff::civil::Date;

use super::fault::{Fault, FaultKind};
use super::row::{RawRow, parse_row};

/// The columns of the list.
pub const COLUMNS: [&str; 13] = [
    "employer",
    "personnel_number",
    "name",
    "private_email",
    "postal_address",
    "first_day",
    "expected_end",
    "contract_hours",
    "language",
    "country",
    "manager_email",
    "returned_on",
    "contract_end",
];

const REQUIRED: [&str; 7] =
    ["employer", "personnel_number", "name", "first_day", "contract_hours", "language", "country"];

/// The largest file taken, in bytes.
pub const LARGEST_FILE: usize = 5 * 1024 * 1024;
/// The most rows taken at once.
pub const MOST_ROWS: usize = 20_000;

/// One absence as the employer reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Line in the file, from 1 (the header).
    pub line: u64,
    /// The employer's name.
    pub employer: String,
    /// The number the employer knows the person by.
    pub personnel_number: String,
    /// The person's name.
    pub name: String,
    /// Private e-mail, where known.
    pub private_email: Option<String>,
    /// Postal address, where known.
    pub postal_address: Option<String>,
    /// First day of absence.
    pub first_day: Date,
    /// The end the employer expects.
    pub expected_end: Option<Date>,
    /// The first day back.
    pub returned_on: Option<Date>,
    /// The last day of the contract.
    pub contract_end: Option<Date>,
    /// Contract minutes a week.
    pub contract_weekly: Minutes,
    /// Language of letters.
    pub language: Language,
    /// Country of the employment.
    pub country: Country,
    /// The manager's e-mail, where known.
    pub manager_email: Option<String>,
}

/// What was read: good rows, faults, warnings; each in order of lines.
#[derive(Debug, Default)]
pub struct Reading {
    /// Rows without a fault.
    pub rows: Vec<Row>,
    /// What is wrong. A file-wide fault leaves no rows.
    pub faults: Vec<Fault>,
    /// What looks odd and is taken all the same.
    pub warnings: Vec<Fault>,
}

/// Reads a whole list.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    match text_of(bytes).and_then(records_of) {
        Ok(records) => read_records(&records),
        Err(fault) => Reading { faults: vec![fault], ..Reading::default() },
    }
}

struct Records {
    header: Vec<&'static str>,
    rows: Vec<(u64, Vec<String>)>,
}

fn text_of(bytes: &[u8]) -> Result<&str, Fault> {
    if bytes.len() > LARGEST_FILE {
        return Err(Fault::of_file(1, FaultKind::FileTooLarge));
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Fault::of_file(1, FaultKind::NotUtf8));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|wrong| {
        let line = 1 + bytes[..wrong.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() as u64;
        Fault::of_file(line, FaultKind::NotUtf8)
    })?;
    if text.trim().is_empty() {
        return Err(Fault::of_file(1, FaultKind::Empty));
    }
    match find_open_quote(text) {
        Some(line) => Err(Fault::of_file(line, FaultKind::OpenQuote)),
        None => Ok(text),
    }
}

/// The line of a quotation mark that is never closed. The CSV reader would swallow the rest of the file silently.
fn find_open_quote(text: &str) -> Option<u64> {
    let mut line = 1;
    let mut opened = None;
    for character in text.chars() {
        match character {
            '"' => opened = if opened.is_some() { None } else { Some(line) },
            '\n' => line += 1,
            _ => {}
        }
    }
    opened
}

fn records_of(text: &str) -> Result<Records, Fault> {
    let first_line = text.lines().next().unwrap_or_default();
    let delimiter = if first_line.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut header = None;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Fault::of_file(1, FaultKind::Unreadable))?;
        let line = record.position().map_or(1, csv::Position::line);
        if record.iter().all(str::is_empty) {
            continue;
        }
        if header.is_none() {
            header = Some(header_of(line, &record)?);
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(Fault::of_file(line, FaultKind::TooManyRows));
        }
        rows.push((line, record.iter().map(str::to_owned).collect()));
    }
    let header = header.ok_or_else(|| Fault::of_file(1, FaultKind::Empty))?;
    if rows.is_empty() {
        return Err(Fault::of_file(1, FaultKind::NoRows));
    }
    Ok(Records { header, rows })
}

fn header_of(line: u64, record: &csv::StringRecord) -> Result<Vec<&'static str>, Fault> {
    let mut header: Vec<&'static str> = Vec::new();
    for written in record {
        let name = written.to_lowercase().replace([' ', '-'], "_");
        let column = COLUMNS.iter().find(|column| **column == name);
        let Some(column) = column else {
            return Err(Fault::new(line, written, FaultKind::UnknownColumn));
        };
        if header.contains(column) {
            return Err(Fault::new(line, column, FaultKind::ColumnTwice));
        }
        header.push(column);
    }
    if let Some(missing) = REQUIRED.iter().find(|column| !header.contains(column)) {
        return Err(Fault::new(line, missing, FaultKind::MissingColumn));
    }
    if !header.contains(&"private_email") && !header.contains(&"postal_address") {
        return Err(Fault::new(line, "private_email", FaultKind::MissingColumn));
    }
    Ok(header)
}

fn read_records(records: &Records) -> Reading {
    let mut reading = Reading::default();
    let mut seen: std::collections::HashMap<(String, String), u64> = std::collections::HashMap::new();
    for (line, values) in &records.rows {
        if values.len() != records.header.len() {
            reading.faults.push(Fault::new(*line, "", FaultKind::ColumnCount));
            continue;
        }
        let raw = RawRow { line: *line, header: &records.header, values };
        let row = match parse_row(&raw, &mut reading.warnings) {
            Ok(row) => row,
            Err(mut faults) => {
                reading.faults.append(&mut faults);
                continue;
            }
        };
        let identity = (row.employer.to_lowercase(), row.personnel_number.clone());
        if seen.insert(identity, *line).is_some() {
            reading.faults.push(Fault::new(*line, "personnel_number", FaultKind::Twice));
            continue;
        }
        reading.rows.push(row);
    }
    reading
}
