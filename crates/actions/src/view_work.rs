//! Reading absences at work. Everything comes from the `work` compartment; each reading is on disk before it is shown.

use houvast_access::WorkView;
use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, PublicId};
use houvast_storage::Look;
use jiff::Timestamp;

use crate::installation::{Acting, Installation, Trouble};

/// An absence as one work seat sees it.
#[derive(Debug, Clone)]
pub struct WorkAbsence {
    /// Its address.
    pub public_id: PublicId,
    /// Who acts.
    pub acting: Acting,
    /// What is seen.
    pub view: WorkView,
    /// How often something happened in this compartment: forms carry it, so that nobody overwrites what they never saw.
    pub version: i64,
    /// When it was read.
    pub now: Timestamp,
}

/// The classes of the work compartment, in the order they are shown.
const CLASSES: [Class; 4] = [Class::AbsenceDates, Class::AgreedHours, Class::ContactAgreement, Class::Adjustments];

/// Opens one absence in a work hat.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such absence or no seat on it; [`Trouble::Unavailable`] where the reading
/// cannot be recorded.
pub async fn open_work_absence(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<WorkAbsence, Trouble> {
    let row = installation.store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
    open_work_file(installation, account, hat, row.file).await
}

/// Opens one absence in a work hat by its file, for a calendar that is fetched without a session.
///
/// # Errors
/// As [`open_work_absence`].
pub(crate) async fn open_work_file(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    absence: FileId,
) -> Result<WorkAbsence, Trouble> {
    if hat.side() != Side::Work {
        return Err(Trouble::NotFound);
    }
    let row = installation.store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let acting = installation.take_absence_seat(account, hat, row.file).await?;
    let seen = read(installation, acting, row.public_id).await?;
    installation.store.note_looks(vec![look_of(&seen, &CLASSES)]).await?;
    Ok(seen)
}

/// The absences on which an account has a live seat in this hat, longest absence first.
///
/// # Errors
/// [`Trouble`].
pub async fn list_work_absences(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
) -> Result<Vec<WorkAbsence>, Trouble> {
    if hat.side() != Side::Work {
        return Err(Trouble::NotFound);
    }
    let mut absences = Vec::new();
    for seat in installation.store.list_seats(account).await?.into_iter().filter(|seat| seat.hat == hat) {
        let Some(row) = installation.store.find_absence(seat.file).await? else { continue };
        let acting = installation.take_absence_seat(account, hat, row.file).await?;
        match read(installation, acting, row.public_id).await {
            Ok(absence) => absences.push(absence),
            Err(Trouble::NotFound) => {}
            Err(trouble) => return Err(trouble),
        }
    }
    let since = |absence: &WorkAbsence| absence.view.work().report.as_ref().map(|report| report.first_day);
    absences.sort_by_key(|absence| (since(absence), absence.public_id.as_str().to_owned()));
    let shown = [Class::AbsenceDates];
    installation.store.note_looks(absences.iter().map(|absence| look_of(absence, &shown)).collect()).await?;
    Ok(absences)
}

async fn read(installation: &Installation, acting: Acting, public_id: PublicId) -> Result<WorkAbsence, Trouble> {
    let work = installation.store.load::<WorkState>(acting.seat.file).await?.ok_or(Trouble::NotFound)?;
    let view = WorkView::of(&acting.sight, &work.state).ok_or(Trouble::NotFound)?;
    if view.work().report.is_none() {
        return Err(Trouble::NotFound);
    }
    Ok(WorkAbsence { public_id, acting, view, version: work.version, now: installation.store.now() })
}

fn look_of(absence: &WorkAbsence, classes: &[Class]) -> Look {
    let Acting { seat, sight } = &absence.acting;
    let classes = classes.iter().copied().filter(|class| sight.may_read(*class)).collect();
    Look { file: seat.file, reader: seat.account, seat: seat.id, hat: seat.hat, classes, share: None, at: absence.now }
}
