//! Reading absences at work. Everything comes from the `work` compartment; each reading is on disk before it is shown.

use std::collections::{BTreeSet, HashMap, HashSet};

use houvast_access::WorkView;
use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId, PublicId};
use houvast_storage::{AbsenceRow, Loaded, Look, Seat, name_begins};
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
    open_work_absence_for(installation, account, hat, address, |_| true).await
}

/// The same for whoever may do something there: whoever may not is refused before anything counts as read.
///
/// # Errors
/// As [`open_work_absence`].
pub async fn open_work_absence_for(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
    may: impl Fn(&WorkAbsence) -> bool,
) -> Result<WorkAbsence, Trouble> {
    let row = installation.store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
    open_work_file(installation, account, hat, row.file, may).await
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
    may: impl Fn(&WorkAbsence) -> bool,
) -> Result<WorkAbsence, Trouble> {
    if hat.side() != Side::Work {
        return Err(Trouble::NotFound);
    }
    let row = installation.store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let acting = installation.take_absence_seat(account, hat, row.file).await?;
    let seen = read(installation, acting, row.public_id).await?;
    if !may(&seen) {
        return Err(Trouble::NotFound);
    }
    installation.store.note_looks(vec![look_of(&seen, &CLASSES)]).await?;
    Ok(seen)
}

/// What a list of absences at work is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkSought {
    /// How a first or family name begins; empty for everybody.
    pub name: String,
    /// The address of the last absence of the page before.
    pub after: Option<PublicId>,
    /// The most absences of a page.
    pub most: usize,
}

/// A page of absences at work.
#[derive(Debug, Clone)]
pub struct WorkPage {
    /// The absences, longest first.
    pub absences: Vec<WorkAbsence>,
    /// How many were found in all.
    pub found: usize,
    /// How many there are without a search.
    pub of: usize,
    /// The address of the last absence, where more follow.
    pub next: Option<PublicId>,
    /// The employers of all of them, by name.
    pub employers: Vec<String>,
}

/// A page of the absences on which an account has a live seat in this hat, longest absence first.
///
/// # Errors
/// [`Trouble`].
pub async fn page_work_absences(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    sought: &WorkSought,
) -> Result<WorkPage, Trouble> {
    if hat.side() != Side::Work {
        return Err(Trouble::NotFound);
    }
    let seats = installation.store.list_seats_on_absences(account, hat).await?;
    let employers = name_employers(installation, &seats).await?;
    let seats: Vec<Seat> = seats.into_iter().map(|(seat, _)| seat).collect();
    let of = seats.len();
    let last = match &sought.after {
        Some(address) => installation.store.find_absence_by_public_id(address).await?.map(|row| row.file),
        None => None,
    };
    let begin = last.and_then(|file| seats.iter().position(|seat| seat.file == file)).map_or(0, |place| place + 1);
    let (mut absences, found) = if sought.name.trim().is_empty() {
        let page = seats.iter().skip(begin).take(sought.most + 1);
        (open_several(installation, &page.copied().collect::<Vec<_>>()).await?, of)
    } else {
        // Names lie sealed in each absence: a search opens those of this account, and shows what it finds.
        let mut fitting = open_several(installation, &seats).await?;
        fitting.retain(|absence| name_begins(name_of(absence), &sought.name));
        let found = fitting.len();
        let passed: HashSet<FileId> = seats.iter().take(begin).map(|seat| seat.file).collect();
        fitting.retain(|absence| !passed.contains(&absence.acting.seat.file));
        (fitting, found)
    };
    let has_more = absences.len() > sought.most;
    absences.truncate(sought.most);
    let shown = [Class::AbsenceDates];
    installation.store.note_looks(absences.iter().map(|absence| look_of(absence, &shown)).collect()).await?;
    let next = absences.last().filter(|_| has_more).map(|absence| absence.public_id.clone());
    Ok(WorkPage { absences, found, of, next, employers })
}

fn name_of(absence: &WorkAbsence) -> &str {
    absence.view.work().report.as_ref().map_or("", |report| report.name.as_str())
}

/// Names of the employers at which an account has a seat of the workplace. No file is opened.
///
/// # Errors
/// [`Trouble::NotFound`] for a hat of another side.
pub async fn list_work_employers(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
) -> Result<Vec<String>, Trouble> {
    if hat.side() != Side::Work {
        return Err(Trouble::NotFound);
    }
    name_employers(installation, &installation.store.list_seats_on_absences(account, hat).await?).await
}

async fn name_employers(installation: &Installation, seats: &[(Seat, OrganisationId)]) -> Result<Vec<String>, Trouble> {
    let mut names = Vec::new();
    for employer in seats.iter().map(|(_, employer)| *employer).collect::<BTreeSet<_>>() {
        names.extend(installation.store.find_organisation(employer).await?.map(|employer| employer.name));
    }
    names.sort_unstable();
    Ok(names)
}

/// Opens the absences of these seats, in their order; what was erased meanwhile is left out.
async fn open_several(installation: &Installation, seats: &[Seat]) -> Result<Vec<WorkAbsence>, Trouble> {
    let files: Vec<FileId> = seats.iter().map(|seat| seat.file).collect();
    let rows = installation.store.list_absences(&files).await?;
    let mut rows: HashMap<FileId, AbsenceRow> = rows.into_iter().map(|row| (row.file, row)).collect();
    let states = installation.store.load_several::<WorkState>(&files).await?;
    let mut states: HashMap<FileId, Loaded<WorkState>> = states.into_iter().map(|work| (work.file, work)).collect();
    let mut opened = Vec::with_capacity(seats.len());
    for seat in seats {
        let (Some(row), Some(work)) = (rows.remove(&seat.file), states.remove(&seat.file)) else { continue };
        let acting = installation.act_on_absence(seat, row.engagement);
        opened.extend(seen(installation, acting, row.public_id, &work));
    }
    Ok(opened)
}

async fn read(installation: &Installation, acting: Acting, public_id: PublicId) -> Result<WorkAbsence, Trouble> {
    let work = installation.store.load::<WorkState>(acting.seat.file).await?.ok_or(Trouble::NotFound)?;
    seen(installation, acting, public_id, &work).ok_or(Trouble::NotFound)
}

fn seen(
    installation: &Installation,
    acting: Acting,
    public_id: PublicId,
    work: &Loaded<WorkState>,
) -> Option<WorkAbsence> {
    let view = WorkView::of(&acting.sight, &work.state)?;
    view.work().report.as_ref()?;
    Some(WorkAbsence { public_id, acting, view, version: work.version, now: installation.store.now() })
}

fn look_of(absence: &WorkAbsence, classes: &[Class]) -> Look {
    let Acting { seat, sight } = &absence.acting;
    let classes = classes.iter().copied().filter(|class| sight.may_read(*class)).collect();
    Look { file: seat.file, reader: seat.account, seat: seat.id, hat: seat.hat, classes, share: None, at: absence.now }
}
