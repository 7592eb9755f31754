//! `publish_hours`: copies the person's plan into the absence as a frozen snapshot, in one transaction.
//! The absence learns the hours and the day of the agreement: not that the person published them, not that there is a case.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::case::HealthEvent;
use houvast_casework::ids::{AccountId, FileId};
use houvast_casework::plan::HoursPlan;
use houvast_storage::CommitError;
use jiff::civil::Date;

use crate::agree_on_absence::{is_agreed, queue_card};
use crate::installation::{Installation, TRIES, Trouble};

/// Why hours were not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishHoursError {
    /// There is no plan yet.
    #[error("there is no plan to publish")]
    NoPlan,
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// What of the plan goes to one workplace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Going {
    /// The weekdays that belong to this workplace, Monday first: all of them, or those of one job of two.
    pub days: [bool; 7],
    /// The weekdays worked at home, where the person wants to say so.
    pub home: [bool; 7],
}

impl Default for Going {
    fn default() -> Self {
        Self { days: [true; 7], home: [false; 7] }
    }
}

impl Going {
    /// A plan as it would lie at a workplace that knew other hours until now: what is past of it is nobody's at work, there
    /// it stays as it was agreed.
    #[must_use]
    pub fn of_plan(&self, plan: &HoursPlan, known: Option<&HoursPlan>, today: Date) -> HoursPlan {
        plan.clone().only_on(self.days).as_known(known, today).with_home(self.home)
    }
}

/// Publishes the own plan to one absence of the case, as agreed today.
///
/// # Errors
/// [`PublishHoursError`]; nothing is written then.
pub async fn publish_hours(
    installation: &Installation,
    account: AccountId,
    absence: FileId,
    going: Going,
    today: Date,
) -> Result<(), PublishHoursError> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::PublishHours)?;
        if !case.health.state.absences.contains(&absence) {
            return Err(Trouble::NotFound.into());
        }
        let hours = case.health.state.plan.clone().ok_or(PublishHoursError::NoPlan)?;
        let work = installation.store.load::<WorkState>(absence).await.map_err(Trouble::from)?;
        let work = work.ok_or(Trouble::NotFound)?;
        let hours = going.of_plan(&hours, work.state.hours.as_ref().map(|agreed| &agreed.what), today);
        let mut plan = installation.store.plan();
        let published = HealthEvent::HoursPublished { absence, hours: hours.clone(), agreed_on: today };
        plan.append(&case.health, case.acting.seat.id, &[published]).map_err(Trouble::from)?;
        let agreed = WorkEvent::HoursAgreed { hours, agreed_on: today };
        if is_agreed(&work.state, &agreed) {
            plan.require(&work);
        } else {
            let work = plan.append_for_the_person(&work, &[agreed]).map_err(Trouble::from)?;
            queue_card(installation, &mut plan, absence, &work.state).await?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done.map_err(Trouble::from)?),
        }
    }
    Err(Trouble::Conflict.into())
}

/// Later changes of the plan do not arrive at work any more. What was agreed stays there until its own end.
///
/// # Errors
/// [`Trouble::NotFound`] where nothing was published to that absence.
pub async fn stop_publishing(installation: &Installation, account: AccountId, absence: FileId) -> Result<(), Trouble> {
    installation
        .revise_own_case(account, Verb::StopPublishing, |state| {
            let publication = state.publications.iter().find(|publication| publication.absence == absence);
            match publication {
                Some(publication) if publication.stopped => Ok(vec![]),
                Some(_) => Ok(vec![HealthEvent::PublishingStopped { absence }]),
                None => Err(Trouble::NotFound),
            }
        })
        .await
}
