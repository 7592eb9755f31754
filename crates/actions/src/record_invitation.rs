//! `record_invitation`: an invitation that a person of the service gives by hand: a letter with a code where no mail
//! arrives, or a mail address that the person named. Nothing here knows whether somebody answered.

use std::sync::Arc;

use houvast_access::{CareView, FileKind, Position, Table, Verb};
use houvast_casework::absence::WorkState;
use houvast_casework::card::Card;
use houvast_casework::class::Class;
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId};
use houvast_casework::invitation_code::InvitationCode;
use houvast_storage::{CardRow, Invitation, InvitationPurpose, Look};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::installation::{Acting, Installation, Trouble};
use crate::jobs::invitations::{Invited, invite_employee, queue_expiry};
use crate::post::letter::locale_of;
use crate::revise_care::revise_care;

/// How many days a code works, after the day the letter is made.
pub const CODE_DAYS: i64 = 60;

/// Whether a hat records invitations.
#[must_use]
pub fn may_invite(hat: Hat) -> bool {
    Table::standing().may(hat, Position::OwnFile, FileKind::Absence, Verb::RecordInvitation)
}

/// The invitation of one absence in front of somebody who may give it by hand.
#[derive(Debug, Clone)]
pub struct InvitationDesk {
    /// Who acts.
    pub acting: Acting,
    /// The card and the coordination.
    pub view: CareView,
    /// How the person is reached.
    pub address: PrivateAddress,
    /// When it was read.
    pub now: Timestamp,
}

impl InvitationDesk {
    /// When an invitation left, and by which way.
    #[must_use]
    pub fn care(&self) -> CareState {
        self.view.coordination().cloned().unwrap_or_default()
    }
}

/// Opens the invitation of one absence.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such absence, no seat on it, or a hat that records no invitation.
pub async fn open_invitation_desk(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    address: &PublicId,
) -> Result<InvitationDesk, Trouble> {
    let store = &installation.store;
    let row = store.find_absence_by_public_id(address).await?.ok_or(Trouble::NotFound)?;
    let desk = read(installation, account, hat, row.file).await?;
    store.note_looks(vec![look(&desk, account, hat)]).await?;
    Ok(desk)
}

async fn read(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    absence: FileId,
) -> Result<InvitationDesk, Trouble> {
    let acting = installation.take_absence_seat(account, hat, absence).await?;
    acting.must(Verb::RecordInvitation)?;
    let work = installation.store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
    let care = installation.store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
    let view = CareView::of(&acting.sight, &work.state, &care.state).ok_or(Trouble::NotFound)?;
    let address = installation.store.find_private_address(absence).await?;
    Ok(InvitationDesk { acting, view, address, now: installation.store.now() })
}

fn look(desk: &InvitationDesk, account: AccountId, hat: Hat) -> Look {
    let classes = vec![Class::Card, Class::Coordination];
    let seat = &desk.acting.seat;
    Look { file: seat.file, reader: account, seat: seat.id, hat, classes, share: None, at: desk.now }
}

/// One person to whom no mail goes.
#[derive(Debug, Clone)]
pub struct LetterRow {
    /// The address of the file.
    pub public_id: PublicId,
    /// The invitation.
    pub desk: InvitationDesk,
}

/// A page of them.
#[derive(Debug, Clone)]
pub struct Letters {
    /// The people of the page, by name.
    pub rows: Vec<LetterRow>,
    /// The key of the last row, where more follow.
    pub next: Option<String>,
}

/// Whom no mail reaches, of the absences that go on. Each that is shown is a reading.
///
/// # Errors
/// [`Trouble::NotFound`] for a hat that records no invitation; [`Trouble::Unavailable`] where the readings cannot be
/// recorded.
pub async fn list_letters(
    installation: &Installation,
    account: AccountId,
    hat: Hat,
    (today, after): (Date, Option<&str>),
    most: usize,
) -> Result<Letters, Trouble> {
    if !may_invite(hat) {
        return Err(Trouble::NotFound);
    }
    let goes_on =
        |card: &Card| card.ended_on.is_none_or(|back| back > today) && card.left_on.is_none_or(|last| last >= today);
    let mut cards = installation.store.select_cards(account, hat, |card| card.by_letter && goes_on(card)).await?;
    cards.sort_by_cached_key(key);
    let fitting = cards.into_iter().filter(|row| after.is_none_or(|after| key(row).as_str() > after));
    let mut fitting: Vec<_> = fitting.take(most + 1).collect();
    let more = fitting.len() > most;
    fitting.truncate(most);
    let next = fitting.last().filter(|_| more).map(key);
    let mut rows = Vec::with_capacity(fitting.len());
    for row in fitting {
        let desk = read(installation, account, hat, row.absence).await?;
        rows.push(LetterRow { public_id: row.public_id.clone(), desk });
    }
    let looks = rows.iter().map(|row| look(&row.desk, account, hat)).collect();
    installation.store.note_looks(looks).await?;
    Ok(Letters { rows, next })
}

fn key(row: &Arc<CardRow>) -> String {
    format!("{} {}", row.card.name.to_lowercase(), row.public_id)
}

/// A letter before it is made: the code stands on the paper and nowhere else.
#[derive(Debug, Clone)]
pub struct DrawnLetter {
    /// The code.
    pub code: InvitationCode,
    /// The last day on which it works.
    pub until: Date,
    ends_at: Timestamp,
}

/// Draws a code. Nothing is written.
///
/// # Errors
/// [`Trouble::Unavailable`] where the day cannot be counted.
pub fn draw_letter(installation: &Installation, desk: &InvitationDesk, today: Date) -> Result<DrawnLetter, Trouble> {
    let mut chance = installation.store.chance(&format!("letter of {}", desk.acting.seat.file));
    let code = InvitationCode::new(&mut *chance);
    let until = today.saturating_add(CODE_DAYS.days());
    let card = desk.view.card();
    let zone = houvast_language::Speaker::new(locale_of(card.language, card.country)).zone();
    let midnight = zone.to_timestamp(until.saturating_add(1.day()).at(0, 0, 0, 0));
    let ends_at = midnight.map_err(|error| Trouble::Unavailable(error.to_string()))? - 1.second();
    Ok(DrawnLetter { code, until, ends_at })
}

/// Makes the letter: its code works from now on, and that of an earlier letter does not.
///
/// # Errors
/// [`Trouble::Conflict`] where another letter has such a code: another is drawn. Nothing is written then.
pub async fn make_letter(
    installation: &Installation,
    desk: &InvitationDesk,
    drawn: &DrawnLetter,
) -> Result<(), Trouble> {
    let (absence, card) = (desk.acting.seat.file, desk.view.card());
    let mut chance = installation.store.chance(&format!("letter of {absence}"));
    let invitation = Invitation {
        id: FileId::new(installation.store.now().as_millisecond(), &mut *chance),
        purpose: InvitationPurpose::Seat(Hat::Employee),
        file: Some(absence),
        account: None,
        email: String::new(),
        language: card.language,
        country: card.country,
        expires_at: drawn.ends_at,
        used_at: None,
        replaces: None,
    };
    revise_care(installation, &desk.acting, &[Verb::RecordInvitation], |_, plan| {
        plan.close_codes(absence);
        plan.add_code(&drawn.code, &invitation)?;
        queue_expiry(plan, absence)?;
        Ok(vec![CareEvent::LetterMade])
    })
    .await
}

/// Why a mail address was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddAddressError {
    /// Nothing a letter can be written to.
    #[error("this is no mail address")]
    NotAnAddress,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Adds a mail address that the person named, and invites by mail. The address that is known already and was not
/// refused changes nothing.
///
/// # Errors
/// [`AddAddressError`]; nothing is written then.
pub async fn add_address(
    installation: &Installation,
    desk: &InvitationDesk,
    email: &str,
) -> Result<(), AddAddressError> {
    let email = email.trim();
    if !crate::doors::is_plausible_mail(email) {
        return Err(AddAddressError::NotAnAddress);
    }
    let (absence, card) = (desk.acting.seat.file, desk.view.card());
    let invited = Invited {
        absence,
        name: card.name.clone(),
        email: email.to_owned(),
        language: card.language,
        country: card.country,
        service: crate::care_team::name_of_service(installation).await?,
        organisation: card.employer.clone(),
    };
    let added = revise_care(installation, &desk.acting, &[Verb::RecordInvitation], |care, plan| {
        if desk.address.email.as_deref() == Some(email) && !care.undeliverable {
            return Ok(Vec::new());
        }
        invite_employee(installation, plan, &invited)?;
        queue_expiry(plan, absence)?;
        let address = PrivateAddress { email: Some(email.to_owned()), ..desk.address.clone() };
        plan.set_private_address(absence, &address)?;
        Ok(vec![CareEvent::AddressReported(address.reachable())])
    });
    Ok(added.await?)
}
