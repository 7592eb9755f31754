//! `record_death`, `undo_death`: death stops everything (product rule 9). What is at rest follows from the care
//! compartment of the absences a case names: nothing is deleted, nothing at work changes, and within a day a second person
//! brings everything back.

use std::sync::Arc;

use houvast_access::{CareView, Verb};
use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::class::Class;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::death::Death;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, EngagementId, FileId, PublicId};
use houvast_storage::{CardRow, CommitError, Loaded, Look, Plan};
use jiff::Timestamp;

use crate::agree_on_absence::queue_card_of;
use crate::installation::{Acting, Installation, TRIES, Trouble};

/// What stands in the way of undoing a death.
#[derive(Debug, thiserror::Error)]
pub enum UndoDeathError {
    /// Whoever recorded it asks a colleague.
    #[error("whoever recorded it cannot undo it")]
    SamePerson,
    /// The day is over, or nothing was recorded.
    #[error("it cannot be undone any more")]
    TooLate,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// An absence in front of somebody who may record a death.
#[derive(Debug, Clone)]
pub struct DeathDesk {
    /// Who acts.
    pub acting: Acting,
    /// The card.
    pub view: CareView,
    /// What was recorded.
    pub death: Option<Death>,
    /// The name of whoever recorded it.
    pub recorded_by: Option<String>,
    /// Whether it was recorded by the one who looks.
    pub is_own: bool,
    /// When it was read.
    pub now: Timestamp,
}

/// Opens the page of one absence, also where everything of it rests.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such absence, no seat on it, or a hat that records no death.
pub async fn open_death_desk(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<DeathDesk, Trouble> {
    let store = &installation.store;
    let row = store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
    let acting = installation.take_absence_seat_at_rest(account, hat, row.file).await?;
    acting.must(Verb::RecordDeath)?;
    let work = store.load::<WorkState>(row.file).await?.ok_or(Trouble::NotFound)?;
    let care = store.load::<CareState>(row.file).await?.ok_or(Trouble::NotFound)?;
    let view = CareView::of(&acting.sight, &work.state, &care.state).ok_or(Trouble::NotFound)?;
    let death = care.state.death;
    let (mut recorded_by, mut is_own) = (None, false);
    if let Some(Death { by, .. }) = death
        && let Some(seat) = store.find_seat_by_id(by).await?
    {
        recorded_by = store.find_account(seat.account).await?.map(|account| account.name);
        is_own = seat.account == account;
    }
    let now = store.now();
    store.note_looks(vec![look_of(&acting, now)]).await?;
    Ok(DeathDesk { acting, view, death, recorded_by, is_own, now })
}

/// The name, the employer and whether somebody died.
fn look_of(acting: &Acting, at: Timestamp) -> Look {
    let seat = &acting.seat;
    let classes = vec![Class::Card, Class::Coordination];
    Look { file: seat.file, reader: seat.account, seat: seat.id, hat: seat.hat, classes, share: None, at }
}

/// Records a death on every absence of the employment; twice changes nothing. The close person is written to once it
/// cannot be undone any more.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn record_death(installation: &Installation, acting: &Acting) -> Result<(), Trouble> {
    acting.must(Verb::RecordDeath)?;
    let absence = acting.sight.file();
    for _ in 0..TRIES {
        let employment = list_care(installation, absence).await?;
        let (recorded, missing): (Vec<_>, Vec<_>) = employment.into_iter().partition(|care| care.state.death.is_some());
        if missing.is_empty() {
            return Ok(());
        }
        let mut plan = installation.store.plan();
        let death = Death { by: acting.seat.id, at: plan.now() };
        let mut named_on = None;
        for care in &missing {
            append(installation, &mut plan, acting, care, CareEvent::DeathRecorded).await?;
            if named_on.is_none() && installation.store.find_close_person(care.file).await?.is_some() {
                named_on = Some(care.file);
            }
        }
        if named_on.is_some() || recorded.is_empty() {
            crate::jobs::close_person::queue(&mut plan, named_on.unwrap_or(absence), &death)?;
        }
        match installation.store.commit(plan).await {
            // An absence that was reported at this moment is looked for in the next round.
            Ok(()) | Err(CommitError::Conflict) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Trouble::Conflict)
}

/// Brings everything back as it was, on every absence of the employment. What waited goes out now.
///
/// # Errors
/// [`UndoDeathError`]; nothing is written then.
pub async fn undo_death(installation: &Installation, desk: &DeathDesk) -> Result<(), UndoDeathError> {
    if desk.is_own {
        return Err(UndoDeathError::SamePerson);
    }
    desk.acting.must(Verb::UndoDeath)?;
    let absence = desk.acting.sight.file();
    for _ in 0..TRIES {
        let mut plan = installation.store.plan();
        let recorded = installation.death_on(absence).await?.filter(|death| death.can_be_undone(plan.now()));
        let Some(death) = recorded else { return Err(UndoDeathError::TooLate) };
        for care in list_care(installation, absence).await? {
            // Recorded by somebody else, or on another day, it is another record, and has its own second person.
            if care.state.death.is_some_and(|other| other.by == death.by && other.can_be_undone(plan.now())) {
                append(installation, &mut plan, &desk.acting, &care, CareEvent::DeathUndone).await?;
                let stands_from = care.state.death.map(|other| other.stands_from());
                plan.bring_forward_jobs(care.file, stands_from.unwrap_or_else(|| death.stands_from()));
            }
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}

/// The care compartments of every absence of an employment.
async fn list_care(installation: &Installation, absence: FileId) -> Result<Vec<Loaded<CareState>>, Trouble> {
    let store = &installation.store;
    let row = store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let others = store.list_absences_of_engagement(row.engagement).await?;
    let files: Vec<FileId> = others.iter().map(|other| other.file).collect();
    Ok(store.load_several::<CareState>(&files).await?)
}

/// The death recorded on an employment, of several the first. A plan that rests on the answer conflicts where one is
/// recorded or undone meanwhile.
pub(crate) async fn find_death_at(
    installation: &Installation,
    plan: &mut Plan,
    engagement: EngagementId,
) -> Result<Option<Death>, Trouble> {
    let store = &installation.store;
    let known = store.list_absences_of_engagement(engagement).await?;
    let files: Vec<FileId> = known.iter().map(|absence| absence.file).collect();
    let known = store.load_several::<CareState>(&files).await?;
    for care in &known {
        plan.require(care);
    }
    Ok(known.iter().filter_map(|care| care.state.death).min_by_key(|death| death.at))
}

async fn append(
    installation: &Installation,
    plan: &mut Plan,
    acting: &Acting,
    care: &Loaded<CareState>,
    event: CareEvent,
) -> Result<(), Trouble> {
    let care = plan.append(care, acting.seat.id, &[event])?;
    queue_card_of(installation, plan, care.file, None, Some(&care.state)).await
}

/// Cards of the last day that a second person can bring back, for a hat that may.
///
/// # Errors
/// [`Trouble`].
pub async fn list_stopped(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
) -> Result<Vec<Arc<CardRow>>, Trouble> {
    let now = installation.store.now();
    let (mut stopped, mut looks) = (Vec::new(), Vec::new());
    for seated in installation.store.list_stopped_cards(account, hat).await? {
        let row = seated.row;
        let acting = installation.take_absence_seat_at_rest(account, hat, row.absence).await?;
        if !acting.sight.may(Verb::UndoDeath) {
            continue;
        }
        if installation.death_on(row.absence).await?.is_some_and(|death| death.can_be_undone(now)) {
            looks.push(look_of(&acting, now));
            stopped.push(row);
        }
    }
    installation.store.note_looks(looks).await?;
    Ok(stopped)
}

impl Installation {
    /// The death recorded on an absence.
    pub(crate) async fn death_on(&self, absence: FileId) -> Result<Option<Death>, Trouble> {
        Ok(self.store.load::<CareState>(absence).await?.and_then(|care| care.state.death))
    }

    /// The death of the person whose case an account has: recorded on any absence the case names.
    ///
    /// # Errors
    /// [`Trouble::Unavailable`].
    pub async fn find_death_of(&self, account: AccountId) -> Result<Option<Death>, Trouble> {
        let Some(file) = self.store.find_case_of(account).await? else { return Ok(None) };
        let Some(health) = self.store.load::<HealthState>(file).await? else { return Ok(None) };
        for absence in &health.state.absences {
            if let Some(death) = self.death_on(*absence).await? {
                return Ok(Some(death));
            }
        }
        Ok(None)
    }
}

/// Whether a hat records deaths.
#[must_use]
pub fn may_record(hat: Hat) -> bool {
    use houvast_access::{FileKind, Position, Table};
    Table::standing().may(hat, Position::OwnFile, FileKind::Absence, Verb::RecordDeath)
}
