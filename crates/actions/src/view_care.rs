//! Reading in a care hat: cards of one's absences without a share, and of a case only what the person shares with this
//! reader. Each reading is on disk before it is shown.

use houvast_access::seat::{FileFacts, SeatFile};
use houvast_access::{CareView, SharedContent, SharedItem, SharedView, Sight};
use houvast_casework::absence::WorkState;
use houvast_casework::case::HealthState;
use houvast_casework::class::Class;
use houvast_casework::coordination::CareState;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, PublicId, ShareId};
use houvast_casework::share::Share;
use houvast_storage::Look;
pub use houvast_storage::{CardOrder, CardRow, CardsPage, SeatedCard, Sought};
use jiff::Timestamp;

use crate::installation::{Acting, Installation, Trouble, facts_of};

/// A file as one care seat sees it.
#[derive(Debug, Clone)]
pub struct CareFile {
    /// Its address.
    pub public_id: PublicId,
    /// Who acts.
    pub acting: Acting,
    /// What is seen without a share.
    pub view: CareView,
    /// What the person shares with this reader now.
    pub shared: Vec<Passed>,
    /// The name of who coordinates.
    pub coordinator: Option<String>,
    /// How often something happened in the work compartment: forms carry it.
    pub version: i64,
    /// When it was read.
    pub now: Timestamp,
}

/// One shared item.
#[derive(Debug, Clone)]
pub struct Passed {
    /// The item, what for, and until when.
    pub shared: SharedItem,
    /// What it shows.
    pub content: SharedContent,
}

/// The classes a care seat sees of an absence, in the order they are shown.
const CLASSES: [Class; 5] =
    [Class::Card, Class::AbsenceDates, Class::AgreedHours, Class::ContactAgreement, Class::Coordination];

/// A page of the caseload of an account in a care hat.
///
/// # Errors
/// [`Trouble::NotFound`] for any other hat; [`Trouble::Unavailable`] where the readings cannot be recorded.
pub async fn page_caseload(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    sought: &Sought,
) -> Result<CardsPage, Trouble> {
    must_be_care(hat)?;
    let page = installation.store.page_cards(account, hat, sought).await?;
    note_cards(installation, account, hat, &page.rows).await?;
    Ok(page)
}

fn must_be_care(hat: Hat) -> Result<(), Trouble> {
    if hat.side() == Side::Care { Ok(()) } else { Err(Trouble::NotFound) }
}

/// Records that these cards are about to be shown in a list: one line for each person, in one batch.
async fn note_cards(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    shown: &[SeatedCard],
) -> Result<(), Trouble> {
    let at = installation.store.now();
    let look = |seated: &SeatedCard| Look {
        file: seated.row.absence,
        reader: account,
        seat: seated.seat,
        hat,
        classes: vec![Class::Card],
        share: None,
        at,
    };
    Ok(installation.store.note_looks(shown.iter().map(look).collect()).await?)
}

/// Opens one file in a care hat: the card, the agreements, and which items are shared. The content of an item is
/// opened, and logged, by [`open_item`].
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such absence or no seat on it; [`Trouble::Unavailable`] where the reading
/// cannot be recorded.
pub async fn open_care_file(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<CareFile, Trouble> {
    open_care_file_for(installation, account, hat, address, |_| true).await
}

/// The same for whoever may do something there: whoever may not is refused before anything counts as read.
///
/// # Errors
/// As [`open_care_file`].
pub async fn open_care_file_for(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
    may: impl Fn(&CareFile) -> bool,
) -> Result<CareFile, Trouble> {
    let file = read(installation, account, hat, address).await?;
    if !may(&file) {
        return Err(Trouble::NotFound);
    }
    let mut classes: Vec<Class> = CLASSES.iter().copied().filter(|class| file.acting.sight.may_read(*class)).collect();
    classes.extend(file.view.card().notes_ask.as_ref().map(|_| Class::NotesRequests));
    let seat = &file.acting.seat;
    let look = Look { file: seat.file, reader: account, seat: seat.id, hat, classes, share: None, at: file.now };
    installation.store.note_looks(vec![look]).await?;
    Ok(file)
}

/// Opens one file with everything that is shared with this reader, for the one sheet of whoever prepares talks. Every item
/// that is shown has its line in the log, so that the person finds it.
///
/// # Errors
/// As [`open_care_file`].
pub async fn open_sheet(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<CareFile, Trouble> {
    let file = open_care_file_for(installation, account, hat, address, |file| file.view.may_book_appointment()).await?;
    if file.shared.is_empty() {
        return Ok(file);
    }
    let through = installation.store.find_seat_through(account, file.acting.seat.file, hat).await?;
    let seat = through.ok_or(Trouble::NotFound)?;
    let look = |passed: &Passed| Look {
        file: seat.file,
        reader: account,
        seat: seat.id,
        hat,
        classes: vec![passed.shared.item.class()],
        share: Some(passed.shared.share),
        at: file.now,
    };
    installation.store.note_looks(file.shared.iter().map(look).collect()).await?;
    Ok(file)
}

/// Opens one shared item. The line in the log lies with the case, so that the person finds it.
///
/// # Errors
/// [`Trouble::NotFound`] where it is not shared with this reader now, or does not exist: the two look the same.
pub async fn open_item(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
    share: ShareId,
) -> Result<(CareFile, Passed), Trouble> {
    let file = read(installation, account, hat, address).await?;
    let passed = file.shared.iter().find(|passed| passed.shared.share == share).cloned().ok_or(Trouble::NotFound)?;
    let through = file.acting.seat.file;
    let seat = installation.store.find_seat_through(account, through, hat).await?.ok_or(Trouble::NotFound)?;
    let look = Look {
        file: seat.file,
        reader: account,
        seat: seat.id,
        hat,
        classes: vec![passed.shared.item.class()],
        share: Some(share),
        at: file.now,
    };
    installation.store.note_looks(vec![look]).await?;
    Ok((file, passed))
}

/// Reads a file without a line in the log: whoever shows it writes that line.
pub(crate) async fn read(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<CareFile, Trouble> {
    if hat.side() != Side::Care {
        return Err(Trouble::NotFound);
    }
    let row = installation.store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
    let acting = installation.take_absence_seat(account, hat, row.file).await?;
    let work = installation.store.load::<WorkState>(row.file).await?.ok_or(Trouble::NotFound)?;
    let care = installation.store.load::<CareState>(row.file).await?.ok_or(Trouble::NotFound)?;
    let view = CareView::of(&acting.sight, &work.state, &care.state).ok_or(Trouble::NotFound)?;
    let shared = list_shared(installation, account, hat, row.file).await?;
    let coordinator = match care.state.coordinator {
        Some(seat) => name_of_seat(installation, seat).await?,
        None => None,
    };
    let (version, now) = (work.version, installation.store.now());
    Ok(CareFile { public_id: row.public_id, acting, view, shared, coordinator, version, now })
}

async fn name_of_seat(
    installation: &Installation,
    seat: houvast_casework::ids::SeatId,
) -> Result<Option<String>, Trouble> {
    let Some(seat) = installation.store.find_seat_by_id(seat).await? else { return Ok(None) };
    Ok(installation.store.find_account(seat.account).await?.map(|account| account.name))
}

/// What the person of an absence shares with this reader, through the reader's seat on the case. Nothing of the case
/// is looked at without one.
async fn list_shared(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    absence: FileId,
) -> Result<Vec<Passed>, Trouble> {
    let seat = installation.store.find_seat_through(account, absence, hat).await?;
    let Some(seat) = seat else { return Ok(Vec::new()) };
    let Some(health) = installation.store.load::<HealthState>(seat.file).await? else { return Ok(Vec::new()) };
    let HealthState { absences, shares, .. } = health.state.as_ref();
    let facts = facts_of(&seat, SeatFile::Case { id: seat.file, absences: absences.clone() });
    let case = FileFacts::Case { id: seat.file, absences: absences.clone(), shares: shares.clone() };
    let sight = Sight::of(&facts, &case, installation.store.now());
    let seen = SharedView::of(&sight, &health.state);
    // What is shared through another employment with the same reader is not shown here.
    let is_through = |id| shares.iter().any(|share: &Share| share.id == id && share.through == absence);
    let items = seen.items().iter().filter(|(shared, _)| is_through(shared.share));
    let items = items.map(|(shared, content)| Passed { shared: *shared, content: content.clone() });
    Ok(items.collect())
}
