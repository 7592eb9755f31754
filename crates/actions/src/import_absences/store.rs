//! One checked row becomes an engagement, an absence with its card and seats, and invitations: in one transaction.
//!
//! Safe to repeat: the employment is found by employer and personnel number, the absence by what its first day means
//! (`meant.rs`). A row that is there already changes dates and contract where they differ, and never sends a second
//! invitation.
//!
//! What is said to have changed rests on the `work` part of the absence alone: the same facts that human resources reads
//! there by law. How the person is reached, who manages them, and everything in care or in a case is never compared, so
//! that nobody learns by a list what others wrote.

use houvast_casework::absence::{Report, WorkEvent, WorkState};
use houvast_casework::card::Card;
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::ids::{EngagementId, FileId, OrganisationId, PublicId, SeatId};
use houvast_storage::{AbsenceRow, CommitError, EngagementDetails, EngagementRow, Loaded, Organisation, Plan, Service};

use super::file::Row;
use super::meant::{Meant, find_meant};
use crate::agree_on_absence::{followed_on, queue_card_of};
use crate::installation::{Installation, TRIES, Trouble};
use crate::jobs::invitations::{Invited, invite_employee, invite_manager};
use crate::leaving::{end_others, follow_last_day, row_in_step, today};
use crate::record_death::find_death_at;
use crate::view_duties::card_of;
use crate::{care_team, employer_staff};

/// The seat under which an employer's list is recorded. Nobody has it.
pub const IMPORT_SEAT: SeatId = SeatId(uuid::Uuid::from_u128(2));

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
    import_row_by(installation, service, row, run, IMPORT_SEAT).await
}

/// Imports one row under the seat of whoever handed in the list.
///
/// # Errors
/// [`Trouble`]; nothing of the row is written then.
pub async fn import_row_by(
    installation: &Installation,
    service: &Service,
    row: &Row,
    run: Run,
    seat: SeatId,
) -> Result<Imported, Trouble> {
    for _ in 0..TRIES {
        let mut plan = installation.store.plan();
        let imported = decide(installation, &mut plan, service, row, (run, seat)).await?;
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
    (run, seat): (Run, SeatId),
) -> Result<Imported, Trouble> {
    let store = &installation.store;
    let organisation = match store.find_organisation_by_name(service.id, &row.employer).await? {
        Some(known) => known,
        None => add_organisation(installation, plan, service, row)?,
    };
    let known = store.find_engagement_by_identity(organisation.id, &row.personnel_number).await?;
    let details = details_of(row, known.as_ref());
    let engagement = match known {
        Some(known) if known.details == details => known,
        Some(known) => {
            let revised = EngagementRow { details, ..known };
            plan.revise_engagement(&revised).await?;
            revised
        }
        None => add_engagement(installation, plan, organisation.id, row, details)?,
    };
    if let Some((absence, work, meant)) = find_known(installation, engagement.id, row).await? {
        return revise(installation, plan, (&absence, &work, meant), row, seat).await;
    }
    let imported = add(installation, plan, (service, &organisation, &engagement), row, seat).await?;
    if run != Run::Silent {
        invite(installation, plan, service, &organisation, imported.absence, row)?;
    }
    Ok(imported)
}

/// The absence of an employment that a row speaks of, and what it says of it: the newest first.
async fn find_known(
    installation: &Installation,
    engagement: EngagementId,
    row: &Row,
) -> Result<Option<(AbsenceRow, Loaded<WorkState>, Meant)>, Trouble> {
    let today = today(installation);
    let mut known = Vec::new();
    for absence in installation.store.list_absences_of_engagement(engagement).await?.into_iter().rev() {
        let work = installation.store.load::<WorkState>(absence.file).await?.ok_or(Trouble::NotFound)?;
        if let Some(meant) = find_meant(&work.state, row, today) {
            known.push((absence, work, meant));
        }
    }
    // A first day that is known goes before one that could be a correction.
    let exact = known
        .iter()
        .position(|(_, work, _)| work.state.list_spells().iter().any(|spell| spell.first_day == row.first_day));
    let place = exact.unwrap_or_default();
    Ok(if known.is_empty() { None } else { Some(known.swap_remove(place)) })
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

/// The absence that this one follows is followed itself no more: its card says so.
async fn follow_earlier(installation: &Installation, plan: &mut Plan, absence: &AbsenceRow) -> Result<(), Trouble> {
    let store = &installation.store;
    let all = store.list_absences_of_engagement(absence.engagement).await?;
    let Some(earlier) = all.iter().rev().find(|other| other.first_day < absence.first_day) else { return Ok(()) };
    let Some(work) = store.load::<WorkState>(earlier.file).await? else { return Ok(()) };
    let Some(care) = store.load::<CareState>(earlier.file).await? else { return Ok(()) };
    plan.require(&work);
    plan.require(&care);
    if let Some(card) = card_of(&work.state, &care.state, plan.now()) {
        plan.set_card(earlier.file, earlier.service, &Card { followed_on: Some(absence.first_day), ..card })?;
    }
    Ok(())
}

/// Dates of a known absence follow the list; the rest of its journal stays. Where the employment has ended, nothing
/// follows any more.
async fn revise(
    installation: &Installation,
    plan: &mut Plan,
    (absence, work, meant): (&AbsenceRow, &Loaded<WorkState>, Meant),
    row: &Row,
    seat: SeatId,
) -> Result<Imported, Trouble> {
    let imported = |outcome| Imported { outcome, absence: absence.file };
    if work.state.has_left(today(installation)) {
        return Ok(imported(Outcome::Repeated));
    }
    let events = events_of(&work.state, meant, row)?;
    if events.is_empty() {
        return Ok(imported(Outcome::Repeated));
    }
    let before = work.state.left_on;
    let work = plan.append(work, seat, &events)?;
    let in_step = row_in_step(absence, &work.state);
    if in_step != *absence {
        plan.revise_absence(&in_step)?;
    }
    queue_card_of(installation, plan, absence.file, Some(&work.state), None).await?;
    if let Some(last_day) = work.state.left_on.filter(|last_day| before != Some(*last_day)) {
        follow_last_day(installation, plan, absence, &work.state).await?;
        end_others(installation, plan, absence, last_day, seat).await?;
    }
    Ok(imported(Outcome::Changed))
}

/// What a row changes of a known absence. A return and a last day are never taken back by a list that is silent about
/// them, and an old line about an earlier spell leaves the later one alone.
fn events_of(work: &WorkState, meant: Meant, row: &Row) -> Result<Vec<WorkEvent>, Trouble> {
    let known = work.report.clone().ok_or(Trouble::NotFound)?;
    let is_last = match meant {
        Meant::Spell(place) => place + 1 == work.list_spells().len(),
        Meant::FirstDay | Meant::Again => true,
    };
    let first_day = if meant == Meant::FirstDay { row.first_day } else { known.first_day };
    let expected_end = if is_last { row.expected_end } else { known.expected_end };
    let report = Report { first_day, expected_end, ..report_of(row, &known.employer) };
    let mut events = Vec::new();
    if meant == Meant::Again {
        // What differs beside the dates is reported before the spell begins.
        let before = Report { expected_end: known.expected_end, ..report };
        if before != known {
            events.push(WorkEvent::AbsenceReported(before));
        }
        events.push(WorkEvent::SpellBegan { first_day: row.first_day, expected_end });
    } else if report != known {
        events.push(WorkEvent::AbsenceReported(report));
    }
    let ended_on = if meant == Meant::Again { None } else { work.ended_on };
    if is_last && row.returned_on.is_some() && row.returned_on != ended_on {
        events.push(WorkEvent::AbsenceDatesRevised { expected_end, ended_on: row.returned_on });
    }
    let left = row.contract_end.filter(|last_day| work.left_on != Some(*last_day));
    events.extend(left.map(|last_day| WorkEvent::ContractEnded { last_day }));
    Ok(events)
}

async fn add(
    installation: &Installation,
    plan: &mut Plan,
    (service, organisation, engagement): (&Service, &Organisation, &EngagementRow),
    row: &Row,
    seat: SeatId,
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
    let mut events = vec![WorkEvent::AbsenceReported(report_of(row, &organisation.name))];
    if row.returned_on.is_some() {
        let (expected_end, ended_on) = (row.expected_end, row.returned_on);
        events.push(WorkEvent::AbsenceDatesRevised { expected_end, ended_on });
    }
    events.extend(row.contract_end.map(|last_day| WorkEvent::ContractEnded { last_day }));
    let work = plan.create::<WorkState>(file);
    let work = plan.append(&work, seat, &events)?;
    let absence = row_in_step(&absence, &work.state);
    plan.add_absence(&absence)?;
    let address = PrivateAddress { email: row.private_email.clone(), postal: row.postal_address.clone() };
    plan.set_private_address(file, &address)?;
    let care = begin_care(installation, plan, &absence, &address, seat).await?;
    if let Some(card) = card_of(&work.state, &care.state, plan.now()) {
        let followed_on = followed_on(installation, &absence).await?;
        plan.set_card(file, service.id, &Card { followed_on, ..card })?;
    }
    follow_earlier(installation, plan, &absence).await?;
    // Nobody gets a seat where the employment has ended already.
    if !work.state.has_left(today(installation)) {
        care_team::seat_on(installation, plan, &absence).await?;
        employer_staff::seat_on(installation, plan, &absence).await?;
        follow_last_day(installation, plan, &absence, &work.state).await?;
    }
    Ok(Imported { outcome: Outcome::New, absence: file })
}

/// The coordination of a new absence. Where a death was recorded on the employment, that record stands here from the
/// beginning: everything rests, and who undoes it brings this absence back with the others. Work is told the same.
async fn begin_care(
    installation: &Installation,
    plan: &mut Plan,
    absence: &AbsenceRow,
    address: &PrivateAddress,
    seat: SeatId,
) -> Result<Loaded<CareState>, Trouble> {
    let death = find_death_at(installation, plan, absence.engagement).await?;
    let recorded = death.map(|death| (death.at, death.by, CareEvent::DeathRecorded));
    let reported = (plan.now(), seat, CareEvent::AddressReported(address.reachable()));
    let happened: Vec<_> = recorded.into_iter().chain([reported]).collect();
    Ok(plan.create_with_past::<CareState>(absence.file, &happened)?)
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
