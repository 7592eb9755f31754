//! `publish_wish`: a wish of the closed list is asked at work, in one transaction. The absence learns which adjustment, from
//! when and the day: not that the person asked, not that there is a case. `withdraw_wish` says at work that it is not asked
//! any more.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::ids::{AccountId, FileId, WishId};
use houvast_casework::wish::{PublishedWish, Wished};
use houvast_storage::{CommitError, Loaded, Plan};
use jiff::civil::Date;

use crate::agree_on_absence::queue_card;
use crate::installation::{Installation, TRIES, Trouble};
use crate::own_case::OwnCase;

/// Publishes a wish to one absence of the case, as asked today. Where the same adjustment is asked for, agreed or there
/// already, nothing is written at work: how often it was said must not show.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such wish of the closed list, or no such absence; nothing is written then.
pub async fn publish_wish(
    installation: &Installation,
    account: AccountId,
    id: WishId,
    absence: FileId,
    (from, today): (Option<Date>, Date),
) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::PublishWish)?;
        installation.own_sight_of_absence(&case, absence).await?.must(Verb::PublishWish)?;
        let wish = case.health.state.wishes.iter().find(|wish| wish.id == id).ok_or(Trouble::NotFound)?;
        let Wished::Listed(what) = wish.what else { return Err(Trouble::NotFound) };
        let work = installation.store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
        let mut plan = installation.store.plan();
        let there = work.state.find_live_adjustment(what).map(|one| one.number);
        let number = there.unwrap_or_else(|| work.state.next_adjustment());
        let published = PublishedWish { id, absence, number, on: today };
        let is_known = case.health.state.list_published(id).any(|one| one.absence == absence && one.number == number);
        match (there, is_known) {
            (Some(_), true) => return Ok(()),
            (Some(_), false) => plan.require(&work),
            (None, _) => {
                let asked = WorkEvent::AdjustmentAsked { what, from, asked_on: today };
                append_at_work(installation, &mut plan, &work, asked).await?;
            }
        }
        plan.append(&case.health, case.acting.seat.id, &[HealthEvent::WishPublished(published)])?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}

/// What the person does at work: under a seat that is the same for everybody.
async fn append_at_work(
    installation: &Installation,
    plan: &mut Plan,
    work: &Loaded<WorkState>,
    event: WorkEvent,
) -> Result<(), Trouble> {
    let after = plan.append_for_the_person(work, &[event])?;
    queue_card(installation, plan, work.file, &after.state).await
}

/// Takes a wish back. Where it lies at work, it is not asked any more there.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such wish.
pub async fn withdraw_wish(
    installation: &Installation,
    account: AccountId,
    id: WishId,
    today: Date,
) -> Result<(), Trouble> {
    for _ in 0..TRIES {
        let case = installation.own_case(account).await?;
        case.acting.must(Verb::WithdrawWish)?;
        if !case.health.state.wishes.iter().any(|wish| wish.id == id) {
            return Err(Trouble::NotFound);
        }
        let mut plan = installation.store.plan();
        plan.append(&case.health, case.acting.seat.id, &[HealthEvent::WishWithdrawn { id }])?;
        for PublishedWish { absence, number, .. } in live_at_work(&case.health.state, id) {
            end_at_work(installation, &mut plan, &case, absence, (number, today)).await?;
        }
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}

/// Where a wish lies at work as far as no other wish stands for the same adjustment there.
fn live_at_work(state: &HealthState, id: WishId) -> Vec<PublishedWish> {
    let others = |one: &PublishedWish| {
        let same = |other: &PublishedWish| (other.absence, other.number) == (one.absence, one.number);
        let is_wished = |wish: WishId| state.wishes.iter().any(|other| other.id == wish);
        state.published_wishes.iter().any(|other| other.id != id && same(other) && is_wished(other.id))
    };
    state.list_published(id).filter(|one| !others(one)).cloned().collect()
}

async fn end_at_work(
    installation: &Installation,
    plan: &mut Plan,
    case: &OwnCase,
    absence: FileId,
    (number, today): (u32, Date),
) -> Result<(), Trouble> {
    // An absence that the employer erased is simply not there any more.
    let Ok(acting) = installation.own_sight_of_absence(case, absence).await else { return Ok(()) };
    let Some(work) = installation.store.load::<WorkState>(absence).await? else { return Ok(()) };
    acting.must(Verb::WithdrawWish)?;
    if !work.state.find_adjustment(number).is_some_and(houvast_casework::adjustment::Adjustment::is_live) {
        return Ok(());
    }
    let withdrawn = WorkEvent::AdjustmentWithdrawn { number, withdrawn_on: today };
    append_at_work(installation, plan, &work, withdrawn).await
}
