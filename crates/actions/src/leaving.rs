//! Leaving an employer: with the day after the last day of the contract every work and care seat on the absences of that
//! employment ends. The person keeps the case, and reads in it what was agreed. Nothing of this reaches the case.

use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::hat::Side;
use houvast_casework::ids::{FileId, SeatId};
use houvast_storage::{AbsenceRow, Job, NewJob, Plan};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::agree_on_absence::queue_card;
use crate::installation::{Installation, Trouble};
use crate::jobs::upkeep::finished;
use crate::post::letter::locale_of;

/// The kind of job that ends the seats when a contract has ended.
pub const END_CONTRACT: &str = "end_contract";

/// The day it is, for somebody employed there: both countries of the product share a clock.
pub(crate) fn today(installation: &Installation) -> Date {
    houvast_language::Speaker::default().day_of(installation.now())
}

/// Whether the employment of an absence has ended.
pub(crate) async fn has_left(installation: &Installation, absence: &AbsenceRow) -> Result<bool, Trouble> {
    if absence.ended_on.is_none() {
        return Ok(false);
    }
    let work = installation.store.load::<WorkState>(absence.file).await?;
    Ok(work.is_some_and(|work| work.state.has_left(today(installation))))
}

/// The row of an absence in step with its state: from which day it is over.
pub(crate) fn row_in_step(absence: &AbsenceRow, work: &WorkState) -> AbsenceRow {
    let first_day = work.report.as_ref().map_or(absence.first_day, |report| report.first_day);
    let after = work.left_on.map(|last| last.saturating_add(jiff::ToSpan::day(1)));
    let ended_on = work.ended_on.into_iter().chain(after).min();
    AbsenceRow { first_day, ended_on, ..absence.clone() }
}

/// Adds what follows from the last day of a contract to a plan that recorded it on an absence: the seats end now, or a
/// job ends them when that day is over.
pub(crate) async fn follow_last_day(
    installation: &Installation,
    plan: &mut Plan,
    absence: &AbsenceRow,
    work: &WorkState,
) -> Result<(), Trouble> {
    let Some(last_day) = work.left_on else { return Ok(()) };
    let due = end_of(work, last_day);
    if due <= plan.now() {
        return end_seats(installation, plan, absence.file).await;
    }
    let payload = serde_json::to_value(absence.file).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{END_CONTRACT} {} {last_day}", absence.file);
    Ok(plan.queue(&NewJob { kind: END_CONTRACT, payload: &payload, due, cause: &cause, about: Some(absence.file) })?)
}

/// The moment a day is over in the country of the employment.
fn end_of(work: &WorkState, day: Date) -> Timestamp {
    let report = work.report.as_ref();
    let locale = report.map_or_else(Default::default, |report| locale_of(report.language, report.country));
    let midnight = day.saturating_add(jiff::ToSpan::day(1)).at(0, 0, 0, 0);
    houvast_language::Speaker::new(locale).zone().to_timestamp(midnight).unwrap_or(Timestamp::MAX)
}

/// Records the same last day on the other absences of the employment, each in step with its row and card.
pub(crate) async fn end_others(
    installation: &Installation,
    plan: &mut Plan,
    absence: &AbsenceRow,
    last_day: Date,
    seat: SeatId,
) -> Result<(), Trouble> {
    for other in installation.store.list_absences_of_engagement(absence.engagement).await? {
        if other.file == absence.file {
            continue;
        }
        let Some(work) = installation.store.load::<WorkState>(other.file).await? else { continue };
        if work.state.left_on == Some(last_day) || work.state.has_left(today(installation)) {
            continue;
        }
        let work = plan.append(&work, seat, &[WorkEvent::ContractEnded { last_day }])?;
        plan.revise_absence(&row_in_step(&other, &work.state))?;
        queue_card(installation, plan, other.file, &work.state).await?;
        follow_last_day(installation, plan, &other, &work.state).await?;
    }
    Ok(())
}

/// Ends every work and care seat on an absence, and what care seats opened on a case through it.
async fn end_seats(installation: &Installation, plan: &mut Plan, absence: FileId) -> Result<(), Trouble> {
    let (store, now) = (&installation.store, plan.now());
    for seat in store.list_seats_on(absence).await? {
        if !matches!(seat.hat.side(), Side::Work | Side::Care) {
            continue;
        }
        plan.end_seat(seat.id, now)?;
        if let Some(through) = store.find_seat_through(seat.account, absence, seat.hat).await? {
            plan.end_seat(through.id, now)?;
        }
    }
    Ok(())
}

/// Ends the seats where the contract has ended, unless another last day was recorded meanwhile.
pub(crate) async fn end_contract(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    let read = serde_json::from_value::<FileId>(job.payload.clone());
    let absence = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let mut plan = installation.store.plan();
    plan.finish_job(job);
    if let Some(work) = installation.store.load::<WorkState>(absence).await?
        && work.state.left_on.is_some_and(|last_day| end_of(&work.state, last_day) <= plan.now())
    {
        plan.require(&work);
        end_seats(installation, &mut plan, absence).await?;
    }
    finished(installation.store.commit(plan).await)
}
