//! `ask_for_notes`, `withdraw_notes_request`: the person asks to read what disciplines of the prevention service noted. The
//! ask lies in the care compartment of an absence that the case names; what was handed over lies with the discipline.

use houvast_access::{ReleasedView, Verb};
use houvast_casework::absence::{Country, WorkState};
use houvast_casework::class::Class;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId, SeatId};
use houvast_casework::notes::{DISCIPLINES, NotesAsk, Released};
use jiff::civil::Date;

use crate::discipline_notes::load_notes;
use crate::installation::{Acting, Installation, Trouble};
use crate::revise_care::revise_care;
use crate::write_note::list_names;

/// What one discipline keeps about the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptBy {
    /// The discipline.
    pub discipline: Hat,
    /// Whether somebody of it still has a seat on the absence, and so can answer.
    pub is_there: bool,
    /// What it handed over, newest last.
    pub released: Vec<Released>,
    /// The names of those who wrote and handed over, by seat.
    pub names: Vec<(SeatId, String)>,
}

/// An absence whose notes the person can ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesPlace {
    /// The absence.
    pub file: FileId,
    /// Its address.
    pub absence: PublicId,
    /// The employer's name.
    pub employer: String,
    /// The country of the employment: to whom one can complain.
    pub country: Country,
    /// The disciplines that keep notes.
    pub kept: Vec<KeptBy>,
    /// What was asked and not answered.
    pub ask: Option<NotesAsk>,
}

/// The absences of the case, newest first, with who keeps notes and what was handed over.
///
/// # Errors
/// [`Trouble`].
pub async fn list_notes_places(installation: &Installation, account: AccountId) -> Result<Vec<NotesPlace>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut places = Vec::new();
    for absence in case.health.state.absences.iter().rev() {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        if acting.sight.may_read(Class::NotesRequests) {
            places.extend(place(installation, &acting, *absence).await?);
        }
    }
    Ok(places)
}

/// Whether a discipline answered an ask for notes on that day or later.
///
/// # Errors
/// [`Trouble`].
pub async fn is_answered_since(installation: &Installation, account: AccountId, day: Date) -> Result<bool, Trouble> {
    let case = installation.own_case(account).await?;
    for absence in &case.health.state.absences {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        let care = installation.store.load::<CareState>(*absence).await?;
        let answered_on = care.and_then(|care| care.state.notes_answered_on);
        if acting.sight.may_read(Class::NotesRequests) && answered_on.is_some_and(|on| on >= day) {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn place(installation: &Installation, acting: &Acting, absence: FileId) -> Result<Option<NotesPlace>, Trouble> {
    let store = &installation.store;
    let row = store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let work = store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
    let care = store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
    let Some(report) = work.state.report.clone() else { return Ok(None) };
    let seats = store.list_seats_on(absence).await?;
    let mut kept = Vec::new();
    for discipline in DISCIPLINES.iter().copied() {
        let found = load_notes(installation, absence, discipline).await?.notes;
        if found.notes.is_empty() {
            continue;
        }
        let Some(view) = ReleasedView::of(&acting.sight, &found) else { continue };
        let released = view.released().to_vec();
        let writers = released.iter().flat_map(|one| one.notes.iter().map(|note| note.by).chain([one.by]));
        let writers: Vec<SeatId> = writers.collect();
        let names = list_names(installation, &writers).await?;
        let is_there = seats.iter().any(|seat| seat.hat == discipline);
        kept.push(KeptBy { discipline, is_there, released, names });
    }
    Ok(Some(NotesPlace {
        file: absence,
        absence: row.public_id,
        employer: report.employer,
        country: report.country,
        kept,
        ask: care.state.notes_ask.clone(),
    }))
}

/// Asks. Nothing happens where an ask is open already.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name the absence, or one of the disciplines keeps nothing there or has
/// nobody left who could answer.
pub async fn ask_for_notes(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
    of: &[Hat],
    today: Date,
) -> Result<(), Trouble> {
    let (acting, file) = open(installation, account, absence).await?;
    let kept = place(installation, &acting, file).await?.ok_or(Trouble::NotFound)?.kept;
    let answers = |hat: &Hat| kept.iter().any(|one| one.discipline == *hat && one.is_there);
    if of.is_empty() || !of.iter().all(answers) {
        return Err(Trouble::NotFound);
    }
    let ask = NotesAsk { on: today, of: of.to_vec() };
    revise_care(installation, &acting, &[Verb::AskForNotes], |care, _| {
        Ok(if care.notes_ask.is_some() { vec![] } else { vec![CareEvent::NotesAsked(ask.clone())] })
    })
    .await
}

/// Takes back what was not answered yet. What was handed over stays readable.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name the absence.
pub async fn withdraw_notes_request(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
) -> Result<(), Trouble> {
    let (acting, _) = open(installation, account, absence).await?;
    revise_care(installation, &acting, &[Verb::WithdrawNotesRequest], |care, _| {
        Ok(care.notes_ask.iter().map(|_| CareEvent::NotesRequestWithdrawn).collect())
    })
    .await
}

async fn open(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
) -> Result<(Acting, FileId), Trouble> {
    let case = installation.own_case(account).await?;
    let row = installation.store.find_absence_by_public_id(absence).await?.ok_or(Trouble::NotFound)?;
    Ok((installation.own_sight_of_absence(&case, row.file).await?, row.file))
}
