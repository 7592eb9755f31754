//! `issue_own_paper` and `issue_work_paper`: what was previewed is frozen as an entry, so that the same paper can be given
//! out again. The person's papers lie in the case; those of the workplace in `work`, and nowhere else.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::case::HealthEvent;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::ids::AccountId;
use houvast_casework::journal::Event;
use houvast_casework::paper::{IssuedPaper, Paper};
use houvast_storage::{CommitError, Loaded};
use jiff::Timestamp;

use crate::installation::{Acting, Installation, Trouble};

/// Whether this paper was given out already: then nothing is written.
fn is_issued(papers: &[IssuedPaper], paper: &Paper) -> bool {
    papers.iter().any(|issued| issued.digest == paper.digest)
}

/// Freezes a paper in the own case. It was made from the case as it was at `version`.
///
/// # Errors
/// [`Trouble::Conflict`] where the case changed in between: the paper is made again from what holds now.
pub async fn issue_own_paper(
    installation: &Installation,
    account: AccountId,
    version: i64,
    paper: &Paper,
) -> Result<(), Trouble> {
    let case = installation.own_case(account).await?;
    case.acting.must(Verb::IssueOwnPaper)?;
    if is_issued(&case.health.state.papers, paper) {
        return Ok(());
    }
    let issued = HealthEvent::OwnPaperIssued(paper.clone());
    append(installation, &case.acting, &case.health, version, issued).await
}

/// Freezes a paper in the absence. It was made from `work` as it was at `version`.
///
/// # Errors
/// [`Trouble::Conflict`] where the absence changed in between.
pub async fn issue_work_paper(
    installation: &Installation,
    acting: &Acting,
    version: i64,
    paper: &Paper,
) -> Result<(), Trouble> {
    acting.must(Verb::IssueWorkPaper)?;
    let work = installation.store.load::<WorkState>(acting.seat.file).await?.ok_or(Trouble::NotFound)?;
    if is_issued(&work.state.papers, paper) {
        return Ok(());
    }
    append(installation, acting, &work, version, WorkEvent::WorkPaperIssued(paper.clone())).await
}

async fn append<S: houvast_casework::journal::Fold>(
    installation: &Installation,
    acting: &Acting,
    loaded: &Loaded<S>,
    version: i64,
    event: S::Event,
) -> Result<(), Trouble> {
    if loaded.version != version {
        return Err(Trouble::Conflict);
    }
    let mut plan = installation.store.plan();
    plan.append(loaded, acting.seat.id, &[event])?;
    match installation.store.commit(plan).await {
        Err(CommitError::Conflict) => Err(Trouble::Conflict),
        done => Ok(done?),
    }
}

/// A paper of the own case as it was given out.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such paper in the own case.
pub async fn read_own_paper(installation: &Installation, account: AccountId, mark: &str) -> Result<Paper, Trouble> {
    let case = installation.own_case(account).await?;
    let issued = find_paper(&case.health.state.papers, mark)?;
    match read(installation, &case.health, issued.seq).await? {
        HealthEvent::OwnPaperIssued(paper) => Ok(paper),
        _ => Err(Trouble::NotFound),
    }
}

/// A paper of an absence as it was given out, among those that a seat sees. The reading of the absence was recorded when
/// it was opened.
///
/// # Errors
/// [`Trouble::NotFound`] where this seat sees no such paper.
pub async fn read_work_paper(
    installation: &Installation,
    acting: &Acting,
    seen: &WorkState,
    mark: &str,
) -> Result<Paper, Trouble> {
    let issued = find_paper(&seen.papers, mark)?;
    let work = installation.store.load::<WorkState>(acting.seat.file).await?.ok_or(Trouble::NotFound)?;
    match read(installation, &work, issued.seq).await? {
        WorkEvent::WorkPaperIssued(paper) if acting.sight.may_read(paper.kind.work_class()) => Ok(paper),
        _ => Err(Trouble::NotFound),
    }
}

/// A letter of the care circle as it was given out. The reading of the absence was recorded when it was opened.
///
/// # Errors
/// [`Trouble::NotFound`] where this seat does not read what the letter is about.
pub async fn read_care_paper(
    installation: &Installation,
    acting: &Acting,
    issued: &IssuedPaper,
) -> Result<Paper, Trouble> {
    let care = installation.store.load::<CareState>(acting.seat.file).await?.ok_or(Trouble::NotFound)?;
    read_letter(installation, acting, &care, issued).await
}

/// The letter of advice that the person got, as it was given out; none where an earlier release issued the advice.
///
/// # Errors
/// [`Trouble::NotFound`] where no absence of the own case has such advice.
pub async fn read_own_advice_letter(
    installation: &Installation,
    account: AccountId,
    issued_at: Timestamp,
) -> Result<Option<Paper>, Trouble> {
    let case = installation.own_case(account).await?;
    for absence in &case.health.state.absences {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        let Some(care) = installation.store.load::<CareState>(*absence).await? else { continue };
        let Some(issued) = care.state.advice.iter().find(|issued| issued.at == issued_at) else { continue };
        let Some(letter) = issued.letter.clone() else { return Ok(None) };
        return read_letter(installation, &acting, &care, &letter).await.map(Some);
    }
    Err(Trouble::NotFound)
}

async fn read_letter(
    installation: &Installation,
    acting: &Acting,
    care: &Loaded<CareState>,
    issued: &IssuedPaper,
) -> Result<Paper, Trouble> {
    match read(installation, care, issued.seq).await? {
        event @ CareEvent::CarePaperIssued(_) if !acting.sight.may_read(event.class()) => Err(Trouble::NotFound),
        CareEvent::CarePaperIssued(paper) => Ok(paper),
        _ => Err(Trouble::NotFound),
    }
}

fn find_paper<'a>(papers: &'a [IssuedPaper], mark: &str) -> Result<&'a IssuedPaper, Trouble> {
    papers.iter().find(|paper| paper.mark() == mark).ok_or(Trouble::NotFound)
}

async fn read<S>(installation: &Installation, loaded: &Loaded<S>, seq: i64) -> Result<S::Event, Trouble>
where
    S: houvast_casework::journal::Fold,
    S::Event: Event,
{
    let entries = installation.store.list_entries::<S::Event>(loaded.file, S::COMPARTMENT, seq - 1, 1).await?;
    entries.into_iter().find(|entry| entry.seq == seq).map(|entry| entry.event).ok_or(Trouble::NotFound)
}
