//! A mail without content to the seats at work and in care when a day of the law comes near or has passed of which they are
//! the actors. One look at all absences each working day, from the `work` compartment alone; what stands there decides
//! about mails to work, so that they tell nothing of what is hidden. Nobody gets more than one a day.

use houvast_access::Job as Right;
use houvast_casework::absence::{Language, WorkState};
use houvast_casework::coordination::CareState;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::FileId;
use houvast_language::Speaker;
use houvast_storage::{Job, Loaded, NewJob, Plan, Seat};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::steps::Stage;
use super::tell_of_ask::Office;
use super::upkeep::finished;
use crate::agree_on_absence::queue_card_of;
use crate::installation::{Installation, Trouble};
use crate::post::letter::{Letter, LetterKind, locale_of};
use crate::view_duties::{Duty, has_care_duties};
use crate::view_steps::Steps;

/// The kind of job that looks through all absences.
pub(crate) const LOOK: &str = "remind_of_duties";
/// The kind of job that tells of one duty.
pub(crate) const TELL: &str = "tell_of_duty";

/// So many absences are looked at in one stretch.
const STRETCH: usize = 500;

/// A stretch of the absences, on a day.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Looks {
    day: Date,
    after: Option<FileId>,
    stretch: u32,
}

/// Whom a duty is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Whom {
    /// The seats at work.
    Work,
    /// Physician and nurse.
    Care,
}

impl Whom {
    fn has(self, seat: &Seat) -> bool {
        match self {
            Self::Work => seat.hat.side() == Side::Work,
            Self::Care => matches!(seat.hat, Hat::OccupationalPhysician | Hat::Nurse),
        }
    }

    /// Where the list stands.
    fn link(self) -> &'static str {
        match self {
            Self::Work => "/work",
            Self::Care => "/care/work",
        }
    }
}

/// One duty of one absence that is told.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
struct Tells {
    absence: FileId,
    whom: Whom,
}

/// Queues the look of today, where today is a working day of the service. Twice a day changes nothing.
///
/// # Errors
/// [`Trouble`]; it is tried again.
pub async fn plan_the_day(installation: &Installation) -> Result<(), Trouble> {
    let Some(service) = installation.store.find_service().await? else { return Ok(()) };
    let mut plan = installation.store.plan();
    let office = Office::of(service.country, plan.now())?;
    if !office.is_open {
        return Ok(());
    }
    let day = Speaker::new(locale_of(Language::Dutch, service.country)).day_of(plan.now());
    let due = office.opens.max(plan.now());
    queue_look(&mut plan, Looks { day, after: None, stretch: 0 }, due)?;
    Ok(installation.store.commit(plan).await?)
}

fn queue_look(plan: &mut Plan, looks: Looks, due: Timestamp) -> Result<(), Trouble> {
    let payload = serde_json::to_value(looks).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{LOOK} {} {}", looks.day, looks.stretch);
    Ok(plan.queue(&NewJob { kind: LOOK, payload: &payload, due, cause: &cause, about: None })?)
}

/// Queues what is to be told of a stretch of absences, once for each stage of each duty, and the next stretch.
pub(crate) async fn remind_of_duties(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::RemindOfDuties.name(), LOOK);
    let read = serde_json::from_value::<Looks>(job.payload.clone());
    let looks = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let store = &installation.store;
    let Some(service) = store.find_service().await? else { return Err(Trouble::NotFound) };
    let mut plan = store.plan();
    plan.finish_job(job);
    let today = Speaker::new(locale_of(Language::Dutch, service.country)).day_of(plan.now());
    // What was left of yesterday is in the look of today.
    if looks.day == today {
        let files = store.list_absence_files_after(looks.after, STRETCH).await?;
        for work in store.load_several::<WorkState>(&files).await? {
            queue_told(&mut plan, &work, today)?;
        }
        if files.len() == STRETCH {
            let due = plan.now();
            queue_look(&mut plan, Looks { after: files.last().copied(), stretch: looks.stretch + 1, ..looks }, due)?;
        }
    }
    finished(store.commit(plan).await)
}

/// Queues what is to be told of an absence that lasts.
fn queue_told(plan: &mut Plan, work: &Loaded<WorkState>, today: Date) -> Result<(), Trouble> {
    let lasts = work.state.list_spells().last().is_some_and(|spell| spell.ended_on.is_none_or(|back| today < back));
    if !lasts || work.state.has_left(today) {
        return Ok(());
    }
    let Ok(steps) = Steps::at_work(&work.state, today) else { return Ok(()) };
    let care = if has_care_duties(steps.pack) { steps.care_duties() } else { Vec::new() };
    for (whom, duties) in [(Whom::Work, steps.work_duties()), (Whom::Care, care)] {
        for duty in &duties {
            if let Some(stage) = Stage::of(duty, today) {
                queue_tell(plan, Tells { absence: work.file, whom }, duty, stage)?;
            }
        }
    }
    Ok(())
}

fn queue_tell(plan: &mut Plan, tells: Tells, duty: &Duty, stage: Stage) -> Result<(), Trouble> {
    let Tells { absence, whom } = tells;
    let payload = serde_json::to_value(tells).map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let cause = format!("{TELL} {absence} {} {} {stage:?} {whom:?}", duty.rule, duty.due);
    let due = plan.now();
    Ok(plan.queue(&NewJob { kind: TELL, payload: &payload, due, cause: &cause, about: Some(absence) })?)
}

/// Queues the one mail of the day to each seat whose duty it is. A death ends those of the care circle; those to work
/// rest on the `work` compartment alone.
pub(crate) async fn tell_of_duty(installation: &Installation, job: &Job) -> Result<(), Trouble> {
    debug_assert_eq!(Right::TellOfDuty.name(), TELL);
    let read = serde_json::from_value::<Tells>(job.payload.clone());
    let Tells { absence, whom } = read.map_err(|error| Trouble::Unavailable(error.to_string()))?;
    let store = &installation.store;
    let rests = match whom {
        Whom::Work => false,
        Whom::Care => store.load::<CareState>(absence).await?.is_none_or(|care| care.state.death.is_some()),
    };
    let mut plan = store.plan();
    plan.finish_job(job);
    if whom == Whom::Care {
        // A card that an earlier release wrote learns of the day by this.
        queue_card_of(installation, &mut plan, absence, None, None).await?;
    }
    if !rests {
        for seat in store.list_seats_on(absence).await?.iter().filter(|seat| whom.has(seat)) {
            tell(installation, &mut plan, seat, whom).await?;
        }
    }
    finished(store.commit(plan).await)
}

async fn tell(installation: &Installation, plan: &mut Plan, seat: &Seat, whom: Whom) -> Result<(), Trouble> {
    let Some(account) = installation.store.find_account(seat.account).await? else { return Ok(()) };
    let today = Speaker::new(locale_of(account.language, account.country)).day_of(plan.now());
    // Who is away, or wants no mails, finds it in the list.
    let wants = !account.is_away(today) && !account.without_duty_mails;
    let Some(mail) = account.mail().filter(|_| wants) else { return Ok(()) };
    let letter = Letter {
        kind: LetterKind::Duty,
        to: mail.to_owned(),
        language: account.language,
        country: account.country,
        link: whom.link().to_owned(),
        name: account.name.clone(),
        service: crate::care_team::name_of_service(installation).await?,
        hat: Some(seat.hat),
        ..Letter::default()
    };
    crate::post::queue(plan, &letter, plan.now(), &format!("duty {} {today}", account.id))
}

/// Whether the reader of a queued mail still wants it.
pub(crate) async fn is_still_wanted(installation: &Installation, letter: &Letter) -> Result<bool, Trouble> {
    let account = installation.store.find_account_by_email(&letter.to).await?;
    Ok(account.is_some_and(|account| !account.without_duty_mails))
}
