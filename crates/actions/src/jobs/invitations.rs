//! Invitations: sent, one reminder where nobody answered, forgotten when they have run out. None of it can be seen by
//! the workplace, and nothing here tells a professional that somebody answered.

use houvast_casework::absence::{Country, Language};
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_storage::{AbsenceRow, Invitation, InvitationPurpose, Job, NewJob, Plan};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::CLOCK_SEAT;
use super::upkeep::finished;
use crate::agree_on_absence::queue_card_of;
use crate::doors::token::Token;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};
use crate::post::smtp::{Delivery, PostOffice};

/// The kind of job that sends the one reminder.
pub const REMIND: &str = "send_reminder";
/// The kind of job that forgets an invitation that has run out.
pub const EXPIRE: &str = "expire_invitation";
/// How long a link works.
pub const LINK_DAYS: i64 = 14;
/// Days after the last invitation until its address is forgotten (product rule 3).
const FORGOTTEN_AFTER_DAYS: i64 = 90;

/// Whom an invitation is for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invited {
    /// The absence.
    pub absence: FileId,
    /// The name in the letter.
    pub name: String,
    /// Where it goes.
    pub email: String,
    /// The language it is written in.
    pub language: Language,
    /// The country whose words are used.
    pub country: Country,
    /// The prevention service.
    pub service: String,
    /// The employer.
    pub organisation: String,
}

#[derive(Serialize, Deserialize)]
struct Reminder {
    invited: Invited,
    /// The token of the first invitation: once used, nobody is reminded.
    first: [u8; 32],
}

/// Whom a reminder that waits is for.
pub(crate) fn invited_by(job: &Job) -> Result<Invited, Trouble> {
    let read = serde_json::from_value::<Reminder>(job.payload.clone());
    Ok(read.map_err(|error| Trouble::Unavailable(error.to_string()))?.invited)
}

/// Adds the invitation of an employee and its letter to a plan, and the reminder that follows.
///
/// # Errors
/// [`Trouble::Unavailable`] where it cannot be sealed.
pub(crate) fn invite_employee(installation: &Installation, plan: &mut Plan, invited: &Invited) -> Result<(), Trouble> {
    let token = invite(installation, plan, invited, LetterKind::Invitation, Hat::Employee)?;
    let due = plan.now() + (24 * LINK_DAYS).hours();
    let reminder = Reminder { invited: invited.clone(), first: token.0 };
    queue(plan, REMIND, &reminder, due, invited.absence)
}

/// Adds the invitation of a manager and its letter to a plan: the same words for every absence.
///
/// # Errors
/// [`Trouble::Unavailable`] where it cannot be sealed.
pub(crate) fn invite_manager(installation: &Installation, plan: &mut Plan, invited: &Invited) -> Result<(), Trouble> {
    invite(installation, plan, invited, LetterKind::WorkInvitation, Hat::Manager)?;
    Ok(())
}

fn invite(
    installation: &Installation,
    plan: &mut Plan,
    invited: &Invited,
    kind: LetterKind,
    hat: Hat,
) -> Result<Token, Trouble> {
    let now = plan.now();
    // A stream of its own per side: inviting an employee must not shift what the workplace gets.
    let mut chance = installation.store.chance(&format!("{} of {}", hat.name(), invited.absence));
    let token = Token::new(&mut *chance);
    let id = FileId::new(now.as_millisecond(), &mut *chance);
    let expires_at = now + (24 * LINK_DAYS).hours();
    let Invited { absence, name, email, language, country, service, organisation } = invited.clone();
    let purpose = InvitationPurpose::Seat(hat);
    let file = Some(absence);
    let invitation = Invitation {
        id,
        purpose,
        file,
        account: None,
        email: email.clone(),
        language,
        country,
        expires_at,
        used_at: None,
        replaces: None,
    };
    plan.add_invitation(&token.0, &invitation)?;
    let link = format!("/invitation/{token}");
    let until = Some(expires_at);
    let letter = Letter {
        kind,
        to: email,
        language,
        country,
        link,
        until,
        name,
        service,
        organisation,
        absence: file,
        ..Letter::default()
    };
    crate::post::queue(plan, &letter, now, &format!("letter {id}"))?;
    Ok(token)
}

fn queue(
    plan: &mut Plan,
    kind: &str,
    payload: &impl Serialize,
    due: Timestamp,
    absence: FileId,
) -> Result<(), Trouble> {
    let payload = serde_json::to_value(payload).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{kind} {absence}");
    Ok(plan.queue(&NewJob { kind, payload: &payload, due, cause: &cause, about: Some(absence) })?)
}

/// Hands a letter to the mail server and notes in the absence's coordination what became of it.
pub(crate) async fn send_letter(installation: &Installation, post: &PostOffice, job: &Job) -> Result<(), Trouble> {
    let read = serde_json::from_value::<Letter>(job.payload.clone());
    let mut letter = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    letter.link.insert_str(0, &installation.address);
    let delivery = post.send(&letter, job.id, installation.store.now()).await;
    let event = match (delivery, letter.kind) {
        (Delivery::Later, _) => return Err(Trouble::Unavailable("no mail server takes it now".to_owned())),
        (Delivery::Sent, LetterKind::Invitation) => Some(CareEvent::InvitationSent),
        (Delivery::Sent, LetterKind::Reminder) => Some(CareEvent::ReminderSent),
        (Delivery::Refused, LetterKind::Invitation | LetterKind::Reminder) => Some(CareEvent::InvitationUndeliverable),
        _ => None,
    };
    note(installation, installation.store.plan(), job, letter.absence, event).await
}

/// Finishes a job and appends to the coordination of its absence, in one transaction.
async fn note(
    installation: &Installation,
    mut plan: Plan,
    job: &Job,
    absence: Option<FileId>,
    event: Option<CareEvent>,
) -> Result<(), Trouble> {
    plan.finish_job(job);
    if let (Some(absence), Some(event)) = (absence, event)
        && let Some(care) = installation.store.load::<CareState>(absence).await?
    {
        let care = plan.append(&care, CLOCK_SEAT, &[event])?;
        queue_card_of(installation, &mut plan, absence, None, Some(&care.state)).await?;
    }
    finished(installation.store.commit(plan).await)
}

/// Sends the one reminder where the first link was not used, and sees to it that the address is forgotten in time.
pub(crate) async fn send_reminder(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    let read = serde_json::from_value::<Reminder>(job.payload.clone());
    let Reminder { invited, first } = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let used = installation.store.find_invitation(&first).await?.is_none_or(|first| first.used_at.is_some());
    let mut plan = installation.store.plan();
    plan.finish_job(job);
    if !used && installation.store.find_absence(invited.absence).await?.is_some_and(|row| is_open(installation, &row)) {
        invite(installation, &mut plan, &invited, LetterKind::Reminder, Hat::Employee)?;
    }
    let forgotten = plan.now() + (24 * FORGOTTEN_AFTER_DAYS).hours();
    queue(&mut plan, EXPIRE, &invited.absence, forgotten, invited.absence)?;
    finished(installation.store.commit(plan).await)
}

/// Whether somebody is still absent, and employed there.
fn is_open(installation: &Installation, absence: &AbsenceRow) -> bool {
    absence.ended_on.is_none_or(|over| over > crate::leaving::today(installation))
}

/// Sees to it that the address of an invitation given by hand is forgotten in time. One look a day is enough.
pub(crate) fn queue_expiry(plan: &mut Plan, absence: FileId) -> Result<(), Trouble> {
    let due = plan.now() + (24 * FORGOTTEN_AFTER_DAYS).hours();
    let payload = serde_json::to_value(absence).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{EXPIRE} {absence} by hand {}", due.as_second() / (24 * 3600));
    Ok(plan.queue(&NewJob { kind: EXPIRE, payload: &payload, due, cause: &cause, about: Some(absence) })?)
}

/// Forgets where an invitation went, 90 days after the last one.
pub(crate) async fn expire_invitation(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    let read = serde_json::from_value::<FileId>(job.payload.clone());
    let absence = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let care = installation.store.load::<CareState>(absence).await?.map(|care| care.state).unwrap_or_default();
    let forgotten = care.last_invited_at().map(|last| last + (24 * FORGOTTEN_AFTER_DAYS).hours());
    if let Some(later) = forgotten.filter(|later| *later > installation.store.now()) {
        return Ok(installation.store.put_off_job(job, later).await?);
    }
    let mut plan = installation.store.plan();
    plan.forget_private_address(absence);
    note(installation, plan, job, Some(absence), Some(CareEvent::InvitationExpired)).await
}
