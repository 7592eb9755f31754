//! A mail without content when a talk is offered after the restart, for who chose mails. The job belongs to the case: no
//! absence leads to it, and erasing the case takes it along.

use houvast_access::Job as Right;
use houvast_casework::case::HealthState;
use houvast_casework::ids::{AccountId, FileId};
use houvast_language::Speaker;
use houvast_storage::{Job, NewJob, Plan};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::upkeep::finished;
use crate::decline_follow_up::list_offers;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind, locale_of};

/// The kind of job that looks whether a talk is offered.
pub(crate) const OFFER: &str = "offer_follow_up";

/// It is looked for as often: an offer stays open for two weeks.
const PACE_DAYS: i64 = 1;

/// Who looks for whom.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Looks {
    /// Whose offers.
    pub(crate) account: AccountId,
    /// The own case.
    pub(crate) case: FileId,
    /// The entry by which mails were chosen: choosing again begins anew, and what was begun before ends by itself.
    pub(crate) since: i64,
}

/// Queues the next look. Of two that were queued for one day one is kept.
pub(crate) fn queue(plan: &mut Plan, looks: Looks, due: Timestamp) -> Result<(), Trouble> {
    let Looks { case, since, .. } = looks;
    let payload = serde_json::to_value(looks);
    let payload = payload.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{OFFER} {case} {since} {}", due.as_second() / (24 * 3600));
    Ok(plan.queue(&NewJob { kind: OFFER, payload: &payload, due, cause: &cause, about: Some(case) })?)
}

/// Writes once for each offer, and looks again while the person wants mails. A death ends it.
pub(crate) async fn offer_follow_up(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::OfferFollowUp.name(), OFFER);
    let read = serde_json::from_value::<Looks>(job.payload.clone());
    let looks = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let Looks { account, case, since } = looks;
    let store = &installation.store;
    let health = store.load::<HealthState>(case).await?.map(|health| health.state);
    let mut plan = store.plan();
    plan.finish_job(job);
    let death = installation.find_death_of(account).await?;
    let ends = death.is_some_and(|death| !death.can_be_undone(plan.now()));
    if let Some(health) = health.filter(|health| health.follow_up_mails == Some(since) && !ends) {
        if death.is_none() && health.resting_since.is_none() {
            write(installation, &mut plan, account).await?;
        }
        let next = plan.now() + (24 * PACE_DAYS).hours();
        queue(&mut plan, looks, next)?;
    }
    finished(store.commit(plan).await)
}

async fn write(installation: &Installation, plan: &mut Plan, account: AccountId) -> Result<(), Trouble> {
    let Some(person) = installation.store.find_account(account).await? else { return Ok(()) };
    // Who signs in with a name finds the offer in the own space.
    let Some(mail) = person.mail() else { return Ok(()) };
    let today = Speaker::new(locale_of(person.language, person.country)).day_of(plan.now());
    let service = crate::care_team::name_of_service(installation).await?;
    for offer in list_offers(installation, account, today).await? {
        let Some(moment) = offer.moment else { continue };
        let letter = Letter {
            kind: LetterKind::Waiting,
            to: mail.to_owned(),
            language: person.language,
            country: person.country,
            link: "/home".to_owned(),
            name: person.name.clone(),
            service: service.clone(),
            ..Letter::default()
        };
        let cause = format!("follow-up {} {} {moment:?}", offer.absence, offer.restarted_on);
        crate::post::queue(plan, &letter, plan.now(), &cause)?;
    }
    Ok(())
}
