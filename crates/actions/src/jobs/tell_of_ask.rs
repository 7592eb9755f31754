//! A mail without content to those of the service whose answer somebody waits for: once when the ask is new, and once to each
//! whose it becomes because nobody answered in time. It names nobody. Nobody gets more than one a working day.

use houvast_access::Job as Right;
use houvast_casework::absence::{Country, Language};
use houvast_casework::coordination::CareState;
use houvast_casework::ids::{FileId, SeatId};
use houvast_language::Speaker;
use houvast_pathway::office_day_after;
use houvast_storage::{Job, Loaded, NewJob, Plan};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::upkeep::finished;
use crate::ask_for_talk::{Responder, list_responders, waits_since};
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind, locale_of};
use crate::view_worklist::waits_for;

/// The kind of job that looks who is to be told of an ask.
pub(crate) const TELL: &str = "tell_of_ask";

/// It is looked for as long: after that everybody was told who answers.
const DAYS: i64 = 60;

/// When offices open.
const MORNING: i8 = 7;

/// One ask, and who was told of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Looks {
    absence: FileId,
    /// When it was asked.
    since: Timestamp,
    /// Seats that were told, each with the day from which the ask waited.
    told: Vec<(SeatId, Date)>,
}

/// Looks for the first time at the moment somebody asks.
pub(crate) fn queue_first(plan: &mut Plan, absence: FileId) -> Result<(), Trouble> {
    let since = plan.now();
    queue(plan, &Looks { absence, since, told: Vec::new() }, since)
}

fn queue(plan: &mut Plan, looks: &Looks, due: Timestamp) -> Result<(), Trouble> {
    let payload = serde_json::to_value(looks).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{TELL} {} {} {}", looks.absence, looks.since.as_microsecond(), due.as_second() / (24 * 3600));
    Ok(plan.queue(&NewJob { kind: TELL, payload: &payload, due, cause: &cause, about: Some(looks.absence) })?)
}

/// Tells whose the ask has become, and looks again on the next working day while the ask is open. A death ends it.
pub(crate) async fn tell_of_ask(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::TellOfAsk.name(), TELL);
    let read = serde_json::from_value::<Looks>(job.payload.clone());
    let mut looks = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let care = installation.store.load::<CareState>(looks.absence).await?.map(Loaded::into_state).unwrap_or_default();
    let Some(service) = installation.store.find_service().await? else { return Err(Trouble::NotFound) };
    let mut plan = installation.store.plan();
    plan.finish_job(job);
    let now = plan.now();
    let stands = care.death.is_some_and(|death| !death.can_be_undone(now));
    if let Some(talk) = care.talk.filter(|_| !stands && now < looks.since + (24 * DAYS).hours()) {
        let office = Office::of(service.country, now)?;
        if let Some(since) = waits_since(installation, talk.stage).await?
            && office.is_open
            && care.death.is_none()
        {
            for person in list_responders(installation, looks.absence).await? {
                tell(installation, &mut plan, &mut looks, &person, since).await?;
            }
        }
        queue(&mut plan, &looks, office.opens_next)?;
    }
    finished(installation.store.commit(plan).await)
}

/// The working days of the service around a moment.
pub(crate) struct Office {
    /// Whether today is one.
    pub(crate) is_open: bool,
    /// When it begins, or would.
    pub(crate) opens: Timestamp,
    /// When the next one begins.
    pub(crate) opens_next: Timestamp,
}

impl Office {
    pub(crate) fn of(country: Country, now: Timestamp) -> Result<Self, Trouble> {
        let t = Speaker::new(locale_of(Language::Dutch, country));
        let today = t.day_of(now);
        let is_open = office_day_after(country.name(), today.saturating_sub(1.day()), 1) == today;
        let morning = |day: Date| {
            let opens = t.zone().to_timestamp(day.at(MORNING, 0, 0, 0));
            opens.map_err(|error| Trouble::Unavailable(error.to_string()))
        };
        let opens_next = morning(office_day_after(country.name(), today, 1))?;
        Ok(Self { is_open, opens: morning(today)?, opens_next })
    }
}

/// Queues the one mail of the day to somebody whose the ask is and who was not told of it.
async fn tell(
    installation: &Installation,
    plan: &mut Plan,
    looks: &mut Looks,
    person: &Responder,
    since: Date,
) -> Result<(), Trouble> {
    if looks.told.contains(&(person.seat, since)) {
        return Ok(());
    }
    let Some(account) = installation.store.find_account(person.account).await? else { return Ok(()) };
    let t = Speaker::new(locale_of(account.language, account.country));
    let today = t.day_of(plan.now());
    if !waits_for(installation, (account.id, person.hat), today, Some(looks.absence)).await? {
        return Ok(());
    }
    let cause = format!("asked {} {today}", account.id);
    if installation.store.was_queued(&cause).await? {
        // Today's mail went out before this was asked: the next working day, if nobody answers.
        return Ok(());
    }
    // Who is away, or wants no mails, is not told later either: the list shows it.
    looks.told.push((person.seat, since));
    let Some(mail) = account.mail().filter(|_| !account.is_away(today) && !account.without_ask_mails) else {
        return Ok(());
    };
    let letter = Letter {
        kind: LetterKind::Asked,
        to: mail.to_owned(),
        language: account.language,
        country: account.country,
        link: "/care/work".to_owned(),
        name: account.name.clone(),
        service: crate::care_team::name_of_service(installation).await?,
        hat: Some(person.hat),
        ..Letter::default()
    };
    crate::post::queue(plan, &letter, plan.now(), &cause)
}

/// Whether somebody still waits for the reader of a queued mail, and the reader still wants it.
pub(crate) async fn is_still_asked(installation: &Installation, letter: &Letter) -> Result<bool, Trouble> {
    let Some(account) = installation.store.find_account_by_email(&letter.to).await? else { return Ok(false) };
    let Some(hat) = letter.hat.filter(|_| !account.without_ask_mails) else { return Ok(false) };
    let today = Speaker::new(locale_of(account.language, account.country)).day_of(installation.store.now());
    waits_for(installation, (account.id, hat), today, None).await
}
