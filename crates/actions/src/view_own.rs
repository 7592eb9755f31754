//! Reading the own case. One's own reading is not logged.

use houvast_access::OwnView;
use houvast_casework::absence::WorkState;
use houvast_casework::diary::DiaryState;
use houvast_casework::ids::{AccountId, FileId, PublicId, SeatId};
use jiff::Timestamp;

use crate::installation::{Installation, Trouble};

/// The own case, and the moment at which it was read.
#[derive(Debug, Clone)]
pub struct OwnCaseView {
    /// What the person sees.
    pub view: OwnView,
    /// The person's seat.
    pub seat: SeatId,
    /// How often something happened in the case.
    pub version: i64,
    /// When it was read.
    pub now: Timestamp,
}

/// An absence of the own case as the workplace has it.
#[derive(Debug, Clone)]
pub struct OwnAbsence {
    /// Which file.
    pub file: FileId,
    /// Its address.
    pub public_id: PublicId,
    /// The employer's name.
    pub employer: String,
    /// What lies at work.
    pub work: WorkState,
}

/// Opens the own case of an account.
///
/// # Errors
/// [`Trouble::NotFound`] where the account has no case.
pub async fn view_own(installation: &Installation, account: AccountId) -> Result<OwnCaseView, Trouble> {
    let case = installation.own_case(account).await?;
    let diary = installation.store.load::<DiaryState>(case.health.file).await?.ok_or(Trouble::NotFound)?;
    let view = OwnView::of(&case.acting.sight, &case.health.state, &diary.state).ok_or(Trouble::NotFound)?;
    Ok(OwnCaseView { view, seat: case.acting.seat.id, version: case.health.version, now: installation.store.now() })
}

/// The absences the own case names, with what lies at work: read through the person's own sight of each.
///
/// # Errors
/// [`Trouble`].
pub async fn list_own_absences(installation: &Installation, account: AccountId) -> Result<Vec<OwnAbsence>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut absences = Vec::new();
    for file in &case.health.state.absences {
        // An absence that the employer erased is simply not there any more.
        let Ok(acting) = installation.own_sight_of_absence(&case, *file).await else { continue };
        let Some(row) = installation.store.find_absence(*file).await? else { continue };
        let Some(work) = installation.store.load::<WorkState>(*file).await? else { continue };
        let Some(view) = houvast_access::WorkView::of(&acting.sight, &work.state) else { continue };
        let work = view.work().clone();
        let employer = work.report.as_ref().map(|report| report.employer.clone()).unwrap_or_default();
        absences.push(OwnAbsence { file: *file, public_id: row.public_id, employer, work });
    }
    Ok(absences)
}
