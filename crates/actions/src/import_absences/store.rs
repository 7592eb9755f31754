//! One checked row becomes an engagement, an absence with its card and seats, and invitations: in one transaction.
//!
//! Safe to repeat: the employment is found by employer and personnel number, the absence by its first day. A row that
//! is there already changes dates and contract where they differ, and never sends a second invitation.

use houvast_casework::absence::{Report, WorkEvent, WorkState};
use houvast_casework::card::Card;
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::ids::{EngagementId, FileId, OrganisationId, PublicId, SeatId};
use houvast_storage::{AbsenceRow, CommitError, EngagementDetails, EngagementRow, Organisation, Plan, Service};

use super::file::Row;
use crate::agree_on_absence::queue_card_of;
use crate::care_team;
use crate::installation::{Installation, TRIES, Trouble};
use crate::jobs::invitations::{Invited, invite_employee, invite_manager};

/// The seat under which an employer's list is recorded. Nobody has it.
const IMPORT_SEAT: SeatId = SeatId(uuid::Uuid::from_u128(2));

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The absence is new; invitations are on their way.
    New,
    /// It was there, and dates or contract changed.
    Changed,
    /// It was there, and nothing changed.
    Repeated,
}

/// A row and the absence it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// What became of the row.
    pub outcome: Outcome,
    /// The absence.
    pub absence: FileId,
}

/// Whether rows are written, or only looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// Written, and people are invited.
    Real,
    /// Written without any letter: for synthetic people.
    Silent,
    /// Only counted: nothing is written, nothing is sent.
    Dry,
}

/// Imports one row, or says what would become of it.
///
/// # Errors
/// [`Trouble`]; nothing of the row is written then.
pub async fn import_row(
    installation: &Installation,
    service: &Service,
    row: &Row,
    run: Run,
) -> Result<Imported, Trouble> {
    for _ in 0..TRIES {
        let mut plan = installation.store.plan();
        let imported = decide(installation, &mut plan, service, row, run).await?;
        if run == Run::Dry || plan.is_empty() {
            return Ok(imported);
        }
        match installation.store.commit(plan).await {
            Ok(()) => return Ok(imported),
            // Somebody imported the same employer, employment or absence at this moment: look again.
            Err(CommitError::Conflict | CommitError::Taken(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Trouble::Conflict)
}

async fn decide(
    installation: &Installation,
    plan: &mut Plan,
    service: &Service,
    row: &Row,
    run: Run,
) -> Result<Imported, Trouble> {
    let store = &installation.store;
    let organisation = match store.find_organisation_by_name(service.id, &row.employer).await? {
        Some(known) => known,
        None => add_organisation(installation, plan, service, row)?,
    };
    let known = store.find_engagement_by_identity(organisation.id, &row.personnel_number).await?;
    let details = details_of(row, known.as_ref());
    let (engagement, details_changed) = match known {
        Some(known) if known.details == details => (known, false),
        Some(known) => {
            let revised = EngagementRow { details, ..known };
            plan.revise_engagement(&revised).await?;
            (revised, true)
        }
        None => (add_engagement(installation, plan, organisation.id, row, details)?, false),
    };
    let absences = store.list_absences_of_engagement(engagement.id).await?;
    match absences.into_iter().find(|absence| absence.first_day == row.first_day) {
        Some(absence) => revise(installation, plan, &absence, row, details_changed).await,
        None => {
            let imported = add(installation, plan, (service, &organisation, &engagement), row).await?;
            if run != Run::Silent {
                invite(installation, plan, service, &organisation, imported.absence, row)?;
            }
            Ok(imported)
        }
    }
}

fn add_organisation(
    installation: &Installation,
    plan: &mut Plan,
    service: &Service,
    row: &Row,
) -> Result<Organisation, Trouble> {
    let mut chance = installation.store.chance(&format!("organisation {}", row.employer));
    let id = OrganisationId::new(plan.now().as_millisecond(), &mut *chance);
    let name = row.employer.clone();
    let organisation = Organisation { id, service: service.id, name, country: row.country, mail_domains: Vec::new() };
    plan.add_organisation(&organisation)?;
    Ok(organisation)
}

/// What the row says, and what an earlier row said where this one is silent.
fn details_of(row: &Row, known: Option<&EngagementRow>) -> EngagementDetails {
    let known_manager = known.and_then(|known| known.details.manager_email.clone());
    EngagementDetails {
        personnel_number: row.personnel_number.clone(),
        name: row.name.clone(),
        contract_weekly: row.contract_weekly,
        language: row.language,
        country: row.country,
        manager_email: row.manager_email.clone().or(known_manager),
    }
}

fn add_engagement(
    installation: &Installation,
    plan: &mut Plan,
    organisation: OrganisationId,
    row: &Row,
    details: EngagementDetails,
) -> Result<EngagementRow, Trouble> {
    let mut chance = installation.store.chance(&format!("engagement {organisation} {}", row.personnel_number));
    let id = EngagementId::new(plan.now().as_millisecond(), &mut *chance);
    let engagement = EngagementRow { id, organisation, details };
    plan.add_engagement(&engagement)?;
    Ok(engagement)
}

/// Dates of a known absence follow the list; the rest of its journal stays.
async fn revise(
    installation: &Installation,
    plan: &mut Plan,
    absence: &AbsenceRow,
    row: &Row,
    details_changed: bool,
) -> Result<Imported, Trouble> {
    let work = installation.store.load::<WorkState>(absence.file).await?.ok_or(Trouble::NotFound)?;
    let report = work.state.report.as_ref().ok_or(Trouble::NotFound)?;
    let new = report_of(row, &report.employer);
    if new == *report {
        let outcome = if details_changed { Outcome::Changed } else { Outcome::Repeated };
        return Ok(Imported { outcome, absence: absence.file });
    }
    let work = plan.append(&work, IMPORT_SEAT, &[WorkEvent::AbsenceReported(new)])?;
    queue_card_of(installation, plan, absence.file, Some(&work.state), None).await?;
    Ok(Imported { outcome: Outcome::Changed, absence: absence.file })
}

async fn add(
    installation: &Installation,
    plan: &mut Plan,
    (service, organisation, engagement): (&Service, &Organisation, &EngagementRow),
    row: &Row,
) -> Result<Imported, Trouble> {
    let mut chance = installation.store.chance(&format!("absence {} {}", engagement.id, row.first_day));
    let file = FileId::new(plan.now().as_millisecond(), &mut *chance);
    let absence = AbsenceRow {
        file,
        public_id: PublicId::new(&mut *chance),
        engagement: engagement.id,
        organisation: organisation.id,
        service: service.id,
        first_day: row.first_day,
        ended_on: None,
    };
    plan.add_absence(&absence)?;
    let work = plan.create::<WorkState>(file);
    let work = plan.append(&work, IMPORT_SEAT, &[WorkEvent::AbsenceReported(report_of(row, &organisation.name))])?;
    let care = plan.create::<CareState>(file);
    let address = PrivateAddress { email: row.private_email.clone(), postal: row.postal_address.clone() };
    let care = plan.append(&care, IMPORT_SEAT, &[CareEvent::AddressReported(address)])?;
    if let Some(card) = Card::of(&work.state, &care.state) {
        plan.set_card(file, service.id, &card)?;
    }
    care_team::seat_on(installation, plan, &absence).await?;
    Ok(Imported { outcome: Outcome::New, absence: file })
}

/// What the list says of an absence.
fn report_of(row: &Row, employer: &str) -> Report {
    Report {
        name: row.name.clone(),
        employer: employer.to_owned(),
        first_day: row.first_day,
        expected_end: row.expected_end,
        contract_weekly: row.contract_weekly,
        language: row.language,
        country: row.country,
    }
}

fn invite(
    installation: &Installation,
    plan: &mut Plan,
    service: &Service,
    organisation: &Organisation,
    absence: FileId,
    row: &Row,
) -> Result<(), Trouble> {
    let invited = |email: &str| Invited {
        absence,
        name: row.name.clone(),
        email: email.to_owned(),
        language: row.language,
        country: row.country,
        service: service.name.clone(),
        organisation: organisation.name.clone(),
    };
    if let Some(email) = &row.private_email {
        invite_employee(installation, plan, &invited(email))?;
    }
    if let Some(email) = &row.manager_email {
        invite_manager(installation, plan, &invited(email))?;
    }
    Ok(())
}
