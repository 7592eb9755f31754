//! `record_agreed_hours` and `record_contact_agreement`: what was agreed about work, recorded by the workplace or, on
//! paper or by phone, by the prevention service. The workplace never sees who recorded it.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::card::Card;
use houvast_casework::contact::ContactAgreement;
use houvast_casework::coordination::CareState;
use houvast_casework::ids::FileId;
use houvast_casework::plan::HoursPlan;
use houvast_storage::{AbsenceRow, CommitError, Plan};
use jiff::civil::Date;

use crate::installation::{Acting, Installation, TRIES, Trouble};
use crate::view_duties::card_of;

/// Records hours as agreed today.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_agreed_hours(
    installation: &Installation,
    acting: &Acting,
    hours: &HoursPlan,
    today: Date,
) -> Result<(), Trouble> {
    acting.must(Verb::RecordAgreedHours)?;
    append_work(installation, acting, WorkEvent::HoursAgreed { hours: hours.clone(), agreed_on: today }).await
}

/// Records how contact is kept, as agreed today.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_contact_agreement(
    installation: &Installation,
    acting: &Acting,
    agreement: &ContactAgreement,
    today: Date,
) -> Result<(), Trouble> {
    acting.must(Verb::RecordContactAgreement)?;
    let agreed = WorkEvent::ContactAgreed { agreement: agreement.clone(), agreed_on: today };
    append_work(installation, acting, agreed).await
}

/// Whether exactly this lies there already. Then nothing is written: how often it was said must not show at work.
pub(crate) fn is_agreed(work: &WorkState, event: &WorkEvent) -> bool {
    match event {
        WorkEvent::HoursAgreed { hours, agreed_on } => {
            work.hours.as_ref().is_some_and(|agreed| agreed.what == *hours && agreed.on == *agreed_on)
        }
        WorkEvent::ContactAgreed { agreement, agreed_on } => {
            work.contact.as_ref().is_some_and(|agreed| agreed.what == *agreement && agreed.on == *agreed_on)
        }
        WorkEvent::AbsenceReported(_)
        | WorkEvent::AbsenceDatesRevised { .. }
        | WorkEvent::SpellBegan { .. }
        | WorkEvent::ContractEnded { .. }
        | WorkEvent::WorkPaperIssued(_)
        | WorkEvent::WorkStepRecorded(_)
        | WorkEvent::AdjustmentAsked { .. }
        | WorkEvent::AdjustmentDecided { .. }
        | WorkEvent::AdjustmentDone { .. }
        | WorkEvent::AdjustmentReviewed { .. }
        | WorkEvent::AdjustmentWithdrawn { .. } => false,
    }
}

async fn append_work(installation: &Installation, acting: &Acting, event: WorkEvent) -> Result<(), Trouble> {
    let absence = acting.seat.file;
    for _ in 0..TRIES {
        let work = installation.store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
        if is_agreed(&work.state, &event) {
            return Ok(());
        }
        let mut plan = installation.store.plan();
        let work = plan.append(&work, acting.seat.id, std::slice::from_ref(&event))?;
        queue_card(installation, &mut plan, absence, &work.state).await?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}

/// Puts the absence's card in step with its state, in the same transaction.
pub(crate) async fn queue_card(
    installation: &Installation,
    plan: &mut Plan,
    absence: FileId,
    work: &WorkState,
) -> Result<(), Trouble> {
    queue_card_of(installation, plan, absence, Some(work), None).await
}

/// Puts the absence's card in step with what a plan changes of it; the other side is read.
pub(crate) async fn queue_card_of(
    installation: &Installation,
    plan: &mut Plan,
    absence: FileId,
    work: Option<&WorkState>,
    care: Option<&CareState>,
) -> Result<(), Trouble> {
    let store = &installation.store;
    let row = store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let work = match work {
        Some(work) => work.clone(),
        None => {
            let work = store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
            plan.require(&work);
            work.into_state()
        }
    };
    let care = match care {
        Some(care) => care.clone(),
        None => {
            let care = store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
            plan.require(&care);
            care.into_state()
        }
    };
    if let Some(card) = card_of(&work, &care, plan.now()) {
        let followed_on = followed_on(installation, &row).await?;
        plan.set_card(absence, row.service, &Card { followed_on, ..card })?;
    }
    Ok(())
}

/// The first day of the next absence of the same employment.
pub(crate) async fn followed_on(installation: &Installation, row: &AbsenceRow) -> Result<Option<Date>, Trouble> {
    let all = installation.store.list_absences_of_engagement(row.engagement).await?;
    Ok(all.iter().map(|other| other.first_day).filter(|day| *day > row.first_day).min())
}
