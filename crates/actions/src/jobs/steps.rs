//! A mail when a day of the law comes near or has passed, for who chose mails. The job belongs to the case: no absence leads
//! to it, and erasing the case takes it along. Only rows that are verified, only what the person has to do.

use houvast_access::Job as Right;
use houvast_casework::case::HealthState;
use houvast_casework::ids::{AccountId, FileId};
use houvast_casework::step_notes::StepMails;
use houvast_language::Speaker;
use houvast_storage::{Account, Job, NewJob, Plan};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::upkeep::finished;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind, locale_of};
use crate::view_duties::{Duty, list_own_duties};
use crate::view_steps::pack_language;

/// The kind of job that looks whether a day comes near.
pub(crate) const REMIND: &str = "remind_of_steps";

/// The first mail comes so many days before.
const SOON_DAYS: i32 = 7;
/// Where the day passed longer ago, no mail tells of it any more.
const PAST_DAYS: i32 = 7;

/// Who looks for whom.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Reminds {
    /// Whose days.
    pub(crate) account: AccountId,
    /// The own case.
    pub(crate) case: FileId,
    /// The entry by which mails were chosen: choosing again begins anew, and what was begun before ends by itself.
    pub(crate) since: i64,
}

/// Why a mail goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The day comes.
    Soon,
    /// It is the last moment, and missing it costs pay or a benefit.
    Last,
    /// The day has passed.
    Late,
}

impl Stage {
    /// What is to be said of a duty on a day; nothing most of the time.
    pub(crate) fn of(duty: &Duty, today: Date) -> Option<Self> {
        let ahead = |days: i32| duty.due.saturating_sub(days.days());
        if today > duty.due {
            return (today <= duty.due.saturating_add(PAST_DAYS.days())).then_some(Self::Late);
        }
        if duty.costs_income && today >= ahead(1) {
            return Some(Self::Last);
        }
        (today >= ahead(SOON_DAYS)).then_some(Self::Soon)
    }
}

/// Queues the next look. Of two that were queued for one day one is kept.
pub(crate) fn queue(plan: &mut Plan, reminds: Reminds, due: Timestamp) -> Result<(), Trouble> {
    let Reminds { case, since, .. } = reminds;
    let payload = serde_json::to_value(reminds).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{REMIND} {case} {since} {}", due.as_second() / (24 * 3600));
    Ok(plan.queue(&NewJob { kind: REMIND, payload: &payload, due, cause: &cause, about: Some(case) })?)
}

/// Writes once for each stage of each day, and looks again while the person wants mails. A death ends it.
pub(crate) async fn remind_of_steps(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::RemindOfSteps.name(), REMIND);
    let read = serde_json::from_value::<Reminds>(job.payload.clone());
    let reminds = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let store = &installation.store;
    let health = store.load::<HealthState>(reminds.case).await?.map(|health| health.state);
    let mut plan = store.plan();
    plan.finish_job(job);
    let death = installation.find_death_of(reminds.account).await?;
    let ends = death.is_some_and(|death| !death.can_be_undone(plan.now()));
    let chosen = health.as_ref().and_then(|health| health.step_mails);
    if let Some((how, _)) = chosen.filter(|(_, since)| *since == reminds.since && !ends) {
        let rests = health.is_some_and(|health| health.resting_since.is_some());
        if let Some(person) = store.find_account(reminds.account).await?.filter(|_| death.is_none()) {
            write(installation, &mut plan, (&person, how), rests).await?;
        }
        let next = plan.now() + 24.hours();
        queue(&mut plan, reminds, next)?;
    }
    finished(store.commit(plan).await)
}

async fn write(
    installation: &Installation,
    plan: &mut Plan,
    (person, how): (&Account, StepMails),
    rests: bool,
) -> Result<(), Trouble> {
    // Who signs in with a name finds the day in the own space.
    let Some(mail) = person.mail() else { return Ok(()) };
    let t = Speaker::new(locale_of(person.language, person.country));
    let today = t.day_of(plan.now());
    let service = crate::care_team::name_of_service(installation).await?;
    for own in list_own_duties(installation, person.id, today).await? {
        // While everything rests, only what costs pay or a benefit is worth a mail.
        for duty in own.duties.iter().filter(|duty| duty.costs_income || !rests) {
            let Some(stage) = Stage::of(duty, today) else { continue };
            let title = own.pack.find_rule(duty.rule).map(|rule| rule.title.of(pack_language(&t)).to_owned());
            let is_plain = how == StepMails::Plain;
            let letter = Letter {
                kind: if is_plain { LetterKind::StepInWords } else { LetterKind::Step },
                to: mail.to_owned(),
                language: person.language,
                country: person.country,
                link: "/own/steps".to_owned(),
                name: person.name.clone(),
                service: service.clone(),
                what: title.filter(|_| is_plain).unwrap_or_default(),
                on: is_plain.then_some(duty.due),
                ..Letter::default()
            };
            let of = own.of.as_ref().map(ToString::to_string).unwrap_or_default();
            let cause = format!("step {} {of} {} {} {stage:?}", person.id, duty.rule, duty.due);
            crate::post::queue(plan, &letter, plan.now(), &cause)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_that_costs_income_is_named_twice_before_and_once_after() {
        let duty = |costs_income| Duty { rule: "BE-E01", due: date(2026, 12, 11), costs_income };
        let check = |day, costs, expect| assert_eq!(Stage::of(&duty(costs), date(2026, 12, day)), expect, "{day}");
        check(3, true, None);
        check(4, true, Some(Stage::Soon));
        check(9, true, Some(Stage::Soon));
        check(10, true, Some(Stage::Last));
        check(10, false, Some(Stage::Soon));
        check(12, true, Some(Stage::Late));
        check(19, true, None);
    }
}
