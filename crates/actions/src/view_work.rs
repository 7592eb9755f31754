//! Reading absences at work. Everything comes from the `work` compartment; each reading is on disk before it is shown.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use houvast_access::WorkView;
use houvast_casework::absence::WorkState;
use houvast_casework::class::Class;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, PublicId};
use houvast_casework::situation::Situation;
use houvast_pathway::Pack;
use houvast_storage::{Loaded, Look, Seat, SeatOnAbsence, name_begins};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::installation::{Acting, Installation, Trouble};
use crate::view_duties::{Duty, list_work_duties};

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
    installation.store.note_looks(vec![look_at(&seen)]).await?;
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
    /// The day situations and duties are told for.
    pub today: Date,
}

/// A page of absences at work.
#[derive(Debug, Clone)]
pub struct WorkPage {
    /// The absences, longest first.
    pub absences: Vec<Arc<ListedAbsence>>,
    /// How many were found in all.
    pub found: usize,
    /// How many there are without a search.
    pub of: usize,
    /// The address of the last absence, where more follow.
    pub next: Option<PublicId>,
    /// The employers of all of them, by name.
    pub employers: Vec<String>,
}

/// What a list shows of an absence, as the policies show it to the hat of the list.
#[derive(Debug)]
pub struct ListedAbsence {
    /// Its address.
    pub public_id: PublicId,
    /// The person's name.
    pub name: String,
    /// The first day of the newest spell.
    pub first_day: Date,
    /// How things stand at work on the day asked for.
    pub situation: Situation,
    /// The nearest duty of the workplace, with the pack it stands in.
    pub duty: Option<(&'static Pack, Duty)>,
    today: Date,
}

impl ListedAbsence {
    fn of(installation: &Installation, one: &SeatOnAbsence, work: &Loaded<WorkState>, today: Date) -> Option<Self> {
        let acting = installation.act_on_absence(&one.seat, one.absence.engagement);
        let view = WorkView::of(&acting.sight, &work.state)?;
        let report = view.work().report.as_ref()?;
        Some(Self {
            public_id: one.absence.public_id.clone(),
            name: report.name.clone(),
            first_day: view.work().list_spells().last().map_or(report.first_day, |spell| spell.first_day),
            situation: view.situation_on(today),
            duty: list_work_duties(view.work(), today).and_then(|(pack, duties)| Some((pack, duties.first()?.clone()))),
            today,
        })
    }
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
    let is_last = |one: &SeatOnAbsence| sought.after.as_ref() == Some(&one.absence.public_id);
    let begin = seats.iter().position(is_last).map_or(0, |place| place + 1);
    let (mut page, found) = if sought.name.trim().is_empty() {
        let page = seats.iter().skip(begin).take(sought.most + 1).cloned().collect::<Vec<_>>();
        (list(installation, &page, sought.today).await?, seats.len())
    } else {
        // Names lie sealed in each absence: a search looks at all of this account, and shows what it finds.
        let all = list(installation, &seats, sought.today).await?;
        let fits = |(_, absence): &(Seat, Arc<ListedAbsence>)| name_begins(&absence.name, &sought.name);
        let fitting: Vec<_> = all.into_iter().filter(fits).collect();
        let found = fitting.len();
        let passed: HashSet<FileId> = seats.iter().take(begin).map(|one| one.seat.file).collect();
        (fitting.into_iter().filter(|(seat, _)| !passed.contains(&seat.file)).collect(), found)
    };
    let has_more = page.len() > sought.most;
    page.truncate(sought.most);
    let now = installation.store.now();
    let look = |(seat, _): &(Seat, _)| look_of(seat, vec![Class::AbsenceDates], now);
    installation.store.note_looks(page.iter().map(look).collect()).await?;
    let absences: Vec<_> = page.into_iter().map(|(_, absence)| absence).collect();
    let next = absences.last().filter(|_| has_more).map(|absence| absence.public_id.clone());
    Ok(WorkPage { absences, found, of: seats.len(), next, employers })
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

async fn name_employers(installation: &Installation, seats: &[SeatOnAbsence]) -> Result<Vec<String>, Trouble> {
    let mut names = Vec::new();
    for employer in seats.iter().map(|one| one.absence.organisation).collect::<BTreeSet<_>>() {
        names.extend(installation.store.find_organisation(employer).await?.map(|employer| employer.name));
    }
    names.sort_unstable();
    Ok(names)
}

/// What a list shows of these absences, in their order; what was erased meanwhile is left out.
async fn list(
    installation: &Installation,
    seats: &[SeatOnAbsence],
    today: Date,
) -> Result<Vec<(Seat, Arc<ListedAbsence>)>, Trouble> {
    let is_of_today = |absence: &ListedAbsence| absence.today == today;
    let read = |one: &SeatOnAbsence, work: &Loaded<WorkState>| ListedAbsence::of(installation, one, work, today);
    let gists = installation.store.list_gists(seats, is_of_today, read).await?;
    Ok(seats.iter().zip(gists).filter_map(|(one, gist)| Some((one.seat, gist?))).collect())
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

fn look_at(absence: &WorkAbsence) -> Look {
    let Acting { seat, sight } = &absence.acting;
    look_of(seat, CLASSES.into_iter().filter(|class| sight.may_read(*class)).collect(), absence.now)
}

fn look_of(seat: &Seat, classes: Vec<Class>, at: Timestamp) -> Look {
    Look { file: seat.file, reader: seat.account, seat: seat.id, hat: seat.hat, classes, share: None, at }
}
