//! `ask_for_talk`, `withdraw_talk`, `answer_proposal`: the person asks the prevention service for a talk, without the
//! employer (capability A10). It lies in the care compartment of an absence that the case names, and names no case.

use houvast_access::{FileKind, Position, Table, Verb};
use houvast_casework::absence::{Country, Language, WorkState};
use houvast_casework::consult::Appointment;
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, PublicId, SeatId};
use houvast_casework::talk::{ANSWERED_WITHIN, OpenTalk, Stage, TalkAsk};
use houvast_language::Speaker;
use jiff::civil::Date;

use crate::installation::{Acting, Installation, Trouble};
use crate::revise_care::revise_care;

/// Somebody of the service who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responder {
    /// The seat on the absence.
    pub seat: SeatId,
    /// Whose it is.
    pub account: AccountId,
    /// The name.
    pub name: String,
    /// The hat.
    pub hat: Hat,
}

/// An absence through which the person can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its address.
    pub absence: PublicId,
    /// The employer's name.
    pub employer: String,
    /// The first day of absence.
    pub first_day: Date,
    /// The country of the employment.
    pub country: Country,
    /// The language the service knows.
    pub language: Language,
    /// Who answers.
    pub people: Vec<Responder>,
    /// What was asked and is not over.
    pub talk: Option<OpenTalk>,
}

impl Place {
    /// The day by which somebody answers what was asked, or would be asked today.
    #[must_use]
    pub fn answered_by(&self, today: Date) -> Date {
        let since = match self.talk.as_ref().map(|talk| talk.stage) {
            Some(Stage::Waits { since }) => since,
            _ => today,
        };
        due_day(self.country, since)
    }
}

/// The day by which the service answers an ask of a day.
#[must_use]
pub fn due_day(country: Country, since: Date) -> Date {
    houvast_pathway::office_day_after(country.name(), since, ANSWERED_WITHIN)
}

/// What the person says to a proposed moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// That one.
    Accept,
    /// Another one, please.
    OtherMoment,
}

/// The absences of the case at which somebody answers, newest first. Empty where nobody does.
///
/// # Errors
/// [`Trouble`].
pub async fn list_places(installation: &Installation, account: AccountId) -> Result<Vec<Place>, Trouble> {
    let case = installation.own_case(account).await?;
    let mut places = Vec::new();
    for absence in case.health.state.absences.iter().rev() {
        let Ok(acting) = installation.own_sight_of_absence(&case, *absence).await else { continue };
        if acting.sight.may(Verb::AskForTalk) {
            places.extend(place(installation, *absence).await?);
        }
    }
    Ok(places)
}

async fn place(installation: &Installation, absence: FileId) -> Result<Option<Place>, Trouble> {
    let store = &installation.store;
    let people = list_responders(installation, absence).await?;
    if people.is_empty() {
        return Ok(None);
    }
    let row = store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
    let work = store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
    let care = store.load::<CareState>(absence).await?.ok_or(Trouble::NotFound)?;
    Ok(work.state.report.clone().map(|report| Place {
        absence: row.public_id,
        employer: report.employer,
        first_day: report.first_day,
        country: report.country,
        language: report.language,
        people,
        talk: care.state.talk.clone(),
    }))
}

/// Who of the service answers an ask on an absence now.
pub(crate) async fn list_responders(installation: &Installation, absence: FileId) -> Result<Vec<Responder>, Trouble> {
    let mut people = Vec::new();
    for seat in installation.store.list_seats_on(absence).await? {
        if may_answer(seat.hat)
            && let Some(account) = installation.store.find_account(seat.account).await?
        {
            people.push(Responder { seat: seat.id, account: seat.account, name: account.name, hat: seat.hat });
        }
    }
    Ok(people)
}

/// Who of the service answers an ask on the absence in front of a colleague.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn list_responders_of(installation: &Installation, acting: &Acting) -> Result<Vec<Responder>, Trouble> {
    list_responders(installation, acting.sight.file()).await
}

/// Whether a seat has ended: what it proposed, agreed or coordinated waits for somebody else.
///
/// # Errors
/// [`Trouble::Unavailable`].
pub async fn has_gone(installation: &Installation, seat: SeatId) -> Result<bool, Trouble> {
    Ok(find_end_of(installation, seat).await?.is_some())
}

/// The day a seat ended; none while it lasts.
pub(crate) async fn find_end_of(installation: &Installation, seat: SeatId) -> Result<Option<Date>, Trouble> {
    let now = installation.now();
    let until = match installation.store.find_seat_by_id(seat).await? {
        Some(found) => found.until.filter(|until| *until <= now),
        None => Some(now),
    };
    Ok(until.map(|until| Speaker::default().day_of(until)))
}

/// Since when an ask waits for the service: also since the day whoever answered it left.
pub(crate) async fn waits_since(installation: &Installation, stage: Stage) -> Result<Option<Date>, Trouble> {
    match stage {
        Stage::Waits { since } => Ok(Some(since)),
        Stage::Proposed { by, .. } | Stage::Agreed { by, .. } => find_end_of(installation, by).await,
    }
}

/// Whether a hat answers those who ask for a talk.
#[must_use]
pub fn may_answer(hat: Hat) -> bool {
    Table::standing().may(hat, Position::OwnFile, FileKind::Absence, Verb::ProposeTalk)
}

/// Asks. Nothing happens where an ask is open already.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name the absence, nobody answers there, or not whom it is asked of.
pub async fn ask_for_talk(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
    ask: &TalkAsk,
) -> Result<(), Trouble> {
    let acting = open(installation, account, absence).await?;
    let people = list_responders(installation, acting.sight.file()).await?;
    let is_there = |seat: SeatId| people.iter().any(|person| person.seat == seat);
    if people.is_empty() || !ask.with.is_none_or(is_there) {
        return Err(Trouble::NotFound);
    }
    revise_care(installation, &acting, &[Verb::AskForTalk], |care, plan| {
        if care.talk.is_some() {
            return Ok(vec![]);
        }
        crate::jobs::tell_of_ask::queue_first(plan, acting.sight.file())?;
        Ok(vec![CareEvent::TalkAsked(ask.clone())])
    })
    .await
}

/// Takes the ask back, or calls the talk off.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name the absence.
pub async fn withdraw_talk(installation: &Installation, account: AccountId, absence: &PublicId) -> Result<(), Trouble> {
    let acting = open(installation, account, absence).await?;
    revise_care(installation, &acting, &[Verb::WithdrawTalk], |care, _| {
        Ok(care.talk.iter().map(|_| CareEvent::TalkWithdrawn).collect())
    })
    .await
}

/// Answers a proposed moment. Nothing happens where something else is proposed by now than what was seen.
///
/// # Errors
/// [`Trouble::NotFound`] where the case does not name the absence.
pub async fn answer_proposal(
    installation: &Installation,
    account: AccountId,
    absence: &PublicId,
    (seen, answer): (Appointment, Answer),
    today: Date,
) -> Result<(), Trouble> {
    let acting = open(installation, account, absence).await?;
    revise_care(installation, &acting, &[Verb::AnswerProposal], |care, _| {
        let stage = care.talk.as_ref().map(|talk| talk.stage);
        Ok(match (stage, answer) {
            (Some(Stage::Proposed { appointment, .. }), Answer::Accept) if appointment == seen => {
                vec![CareEvent::TalkAccepted]
            }
            (Some(Stage::Proposed { appointment, .. } | Stage::Agreed { appointment, .. }), Answer::OtherMoment)
                if appointment == seen =>
            {
                vec![CareEvent::OtherMomentAsked { on: today }]
            }
            _ => vec![],
        })
    })
    .await
}

async fn open(installation: &Installation, account: AccountId, absence: &PublicId) -> Result<Acting, Trouble> {
    let case = installation.own_case(account).await?;
    let row = installation.store.find_absence_by_public_id(absence).await?.ok_or(Trouble::NotFound)?;
    installation.own_sight_of_absence(&case, row.file).await
}
