//! One letter to the close person the dead person named: once the death cannot be undone any more.

use houvast_access::Job as Right;
use houvast_casework::death::Death;
use houvast_casework::ids::FileId;
use houvast_storage::{ClosePerson, Invitation, InvitationPurpose, Job, NewJob, Plan};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::upkeep::finished;
use crate::doors::token::Token;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind};

/// The kind of job that writes to a close person.
pub(crate) const TELL: &str = "tell_close_person";

/// How long the page can be opened.
const PAGE_DAYS: i64 = 365;

#[derive(Serialize, Deserialize)]
struct Told {
    absence: FileId,
    /// A death that was undone and recorded again is another one.
    recorded_at: Timestamp,
}

/// Queues the letter for the moment from which the death stands.
pub(crate) fn queue(plan: &mut Plan, absence: FileId, death: &Death) -> Result<(), Trouble> {
    let told = Told { absence, recorded_at: death.at };
    let payload = serde_json::to_value(told).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{TELL} {absence} {}", death.at);
    let job = NewJob { kind: TELL, payload: &payload, due: death.stands_from(), cause: &cause, about: Some(absence) };
    Ok(plan.queue(&job)?)
}

/// Writes to the close person where one was named and the death still stands. The address is forgotten then.
pub(crate) async fn tell_close_person(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::TellClosePerson.name(), TELL);
    let read = serde_json::from_value::<Told>(job.payload.clone());
    let Told { absence, recorded_at } = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let store = &installation.store;
    let mut plan = store.plan();
    plan.finish_job(job);
    let stands = installation
        .death_on(absence)
        .await?
        .is_some_and(|death| death.at.as_microsecond() == recorded_at.as_microsecond());
    if stands && let Some(person) = store.find_close_person(absence).await? {
        let service = crate::care_team::name_of_service(installation).await?;
        write(installation, &mut plan, absence, person, service)?;
        if let Some(row) = store.find_absence(absence).await? {
            for other in store.list_absences_of_engagement(row.engagement).await? {
                plan.forget_close_person(other.file);
            }
        }
    }
    finished(store.commit(plan).await)
}

fn write(
    installation: &Installation,
    plan: &mut Plan,
    absence: FileId,
    person: ClosePerson,
    service: String,
) -> Result<(), Trouble> {
    let now = plan.now();
    let mut chance = installation.store.chance(&format!("close person of {absence}"));
    let token = Token::new(&mut *chance);
    let ClosePerson { name, email, language, country } = person;
    let expires_at = now + (24 * PAGE_DAYS).hours();
    let invitation = Invitation {
        id: FileId::new(now.as_millisecond(), &mut *chance),
        purpose: InvitationPurpose::ClosePerson,
        file: Some(absence),
        account: None,
        email: email.clone(),
        language,
        country,
        expires_at,
        used_at: None,
        replaces: None,
    };
    plan.add_invitation(&token.0, &invitation)?;
    let letter = Letter {
        kind: LetterKind::ClosePerson,
        to: email,
        language,
        country,
        link: format!("/close-person/{token}"),
        until: Some(expires_at),
        name,
        service,
        absence: Some(absence),
        ..Letter::default()
    };
    crate::post::queue(plan, &letter, now, &format!("letter {}", invitation.id))
}
