//! A list handed in on a page: tried out first, kept sealed as a draft of whoever handed it in, and taken in only when that
//! very file is confirmed. Human resources hand in lines of the own employers; a line of another is refused by its number,
//! and whether there is such an employer here is not said.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use houvast_access::Verb;
use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use houvast_storage::{Seat, Service};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::fault::{Fault, FaultKind};
use super::file::{Reading, Row, read};
use super::store::{Outcome, Run, import_row_by};
use crate::drafts::{drop_draft, find_draft, save_draft};
use crate::installation::{Installation, Trouble};

/// Hours a file that was tried out can be confirmed: a session's length.
const KEPT_HOURS: i64 = 12;

/// Who hands in a list, and whose lines are taken.
#[derive(Debug, Clone)]
pub struct Importer {
    seat: Seat,
    service: Service,
    /// Names of the own employers; none where lines of every employer are taken.
    employers: Option<Vec<String>>,
}

impl Importer {
    /// Names of the employers whose lines are taken; none where those of every employer are.
    #[must_use]
    pub fn employers(&self) -> Option<&[String]> {
        self.employers.as_deref()
    }

    /// The name of the service.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service.name
    }

    fn takes(&self, row: &Row) -> bool {
        let same =
            |own: &String| houvast_storage::normalised_name(own) == houvast_storage::normalised_name(&row.employer);
        self.employers.as_ref().is_none_or(|own| own.iter().any(same))
    }
}

/// Who hands in a list with an account in a hat.
///
/// # Errors
/// [`Trouble::NotFound`] where that hat hands in none.
pub async fn find_importer(installation: &Installation, account: AccountId, hat: Hat) -> Result<Importer, Trouble> {
    if hat == Hat::Administrator {
        let desk = installation.desk_of(account).await?;
        if !desk.may_import(installation) {
            return Err(Trouble::NotFound);
        }
        return Ok(Importer { seat: desk.seat, service: desk.service, employers: None });
    }
    let own = installation.list_employers_for(account, hat, Verb::ImportAbsences).await?;
    let service = installation.store.find_service().await?.ok_or(Trouble::NotFound)?;
    let seat = own.first().map(|(seat, _)| *seat).ok_or(Trouble::NotFound)?;
    let employers = own.into_iter().map(|(_, employer)| employer.name).collect();
    Ok(Importer { seat, service, employers: Some(employers) })
}

/// A file as it was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// What it is called where it came from.
    pub name: String,
    content: String,
    handed_in_at: Timestamp,
}

impl Upload {
    /// A file handed in now.
    #[must_use]
    pub fn new(installation: &Installation, name: &str, content: &[u8]) -> Self {
        let name = name.chars().filter(|c| !c.is_control()).take(120).collect();
        Self { name, content: STANDARD.encode(content), handed_in_at: installation.now() }
    }

    fn bytes(&self) -> Vec<u8> {
        STANDARD.decode(&self.content).unwrap_or_default()
    }

    /// What stands for this very file in a form: nothing can be read from it.
    #[must_use]
    pub fn digest(&self) -> String {
        let digest = Sha256::digest(self.content.as_bytes());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// What is said about a file, line by line of what was handed in; never anything else that is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What is wrong, in order of lines.
    pub faults: Vec<Fault>,
    /// What looks odd and is taken all the same.
    pub warnings: Vec<Fault>,
    /// What becomes, or became, of the lines without a fault.
    pub lines: Vec<(u64, Outcome)>,
    /// The line at which taking in stopped, where something went wrong half way: what stands before it is taken in.
    pub stopped_at: Option<u64>,
}

impl Report {
    /// The lines with an outcome.
    #[must_use]
    pub fn list_lines(&self, wanted: Outcome) -> Vec<u64> {
        self.lines.iter().filter(|(_, outcome)| *outcome == wanted).map(|(line, _)| *line).collect()
    }
}

fn read_for(importer: &Importer, upload: &Upload) -> Reading {
    let mut reading = read(&upload.bytes());
    let (own, others): (Vec<Row>, Vec<Row>) = reading.rows.into_iter().partition(|row| importer.takes(row));
    reading.rows = own;
    reading.faults.extend(others.iter().map(|row| Fault::new(row.line, "employer", FaultKind::OtherEmployer)));
    reading.faults.sort_by_key(|fault| fault.line);
    reading
}

/// Tries a file out: nothing of it is written.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn try_out(installation: &Installation, importer: &Importer, upload: &Upload) -> Result<Report, Trouble> {
    let Reading { rows, faults, warnings } = read_for(importer, upload);
    let mut lines = Vec::with_capacity(rows.len());
    for row in &rows {
        let imported = import_row_by(installation, &importer.service, row, Run::Dry, importer.seat.id).await?;
        lines.push((row.line, imported.outcome));
    }
    Ok(Report { faults, warnings, lines, stopped_at: None })
}

/// Takes the lines without a fault in. Those with one are left out: that was chosen when the file was confirmed.
pub async fn take_in(installation: &Installation, importer: &Importer, upload: &Upload) -> Report {
    let Reading { rows, faults, warnings } = read_for(importer, upload);
    let mut report = Report { faults, warnings, ..Report::default() };
    for row in &rows {
        match import_row_by(installation, &importer.service, row, Run::Real, importer.seat.id).await {
            Ok(imported) => report.lines.push((row.line, imported.outcome)),
            Err(trouble) => {
                tracing::error!(line = row.line, %trouble, "a list was taken in up to a line");
                report.stopped_at = Some(row.line);
                break;
            }
        }
    }
    report
}

const SLOT: &str = "import_absences";

/// Keeps a file until it is confirmed, in place of one that was kept before.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn keep(installation: &Installation, importer: &Importer, upload: &Upload) -> Result<(), Trouble> {
    save_draft(installation, importer.seat.account, importer.seat.id, SLOT, upload).await
}

/// The file that was kept; none after half a day.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn find_kept(installation: &Installation, importer: &Importer) -> Result<Option<Upload>, Trouble> {
    let Seat { account, id, .. } = importer.seat;
    let kept = find_draft::<Upload>(installation, account, id, SLOT).await?;
    Ok(kept.filter(|kept| installation.now() < kept.handed_in_at + KEPT_HOURS.hours()))
}

/// Forgets the file.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn forget(installation: &Installation, importer: &Importer) -> Result<(), Trouble> {
    let Seat { account, id, .. } = importer.seat;
    match drop_draft(installation, account, id, SLOT).await {
        Err(Trouble::NotFound) => Ok(()),
        done => done,
    }
}
