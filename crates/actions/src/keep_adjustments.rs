//! The register of adjustments, kept by the workplace: `add_adjustment`, `decide_adjustment`, `complete_adjustment`,
//! `review_adjustment`, `withdraw_adjustment`. The names of those at work who may see to one.

use houvast_access::Verb;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::adjustment::{Keeping, Listed};
use houvast_casework::hat::Side;
use houvast_casework::ids::FileId;
use houvast_storage::CommitError;
use jiff::civil::Date;

use crate::agree_on_absence::queue_card;
use crate::installation::{Acting, Installation, TRIES, Trouble};

/// The verb it takes.
fn verb_of(keeping: &Keeping) -> Verb {
    match keeping {
        Keeping::Decide(_) => Verb::DecideAdjustment,
        Keeping::Complete { .. } => Verb::CompleteAdjustment,
        Keeping::Review { .. } => Verb::ReviewAdjustment,
        Keeping::Withdraw => Verb::WithdrawAdjustment,
    }
}

fn event_of(keeping: &Keeping, number: u32, today: Date) -> WorkEvent {
    match keeping.clone() {
        Keeping::Decide(decided) => WorkEvent::AdjustmentDecided { number, decided, decided_on: today },
        Keeping::Complete { done_on, review_on } => WorkEvent::AdjustmentDone { number, done_on, review_on },
        Keeping::Review { outcome, review_on } => {
            WorkEvent::AdjustmentReviewed { number, outcome, reviewed_on: today, review_on }
        }
        Keeping::Withdraw => WorkEvent::AdjustmentWithdrawn { number, withdrawn_on: today },
    }
}

/// Does something with one adjustment of the register.
///
/// # Errors
/// [`Trouble::NotFound`] where there is no such adjustment or it does not stand so; nothing is written then.
pub async fn keep_adjustment(
    installation: &Installation,
    acting: &Acting,
    number: u32,
    keeping: &Keeping,
    today: Date,
) -> Result<(), Trouble> {
    acting.must(verb_of(keeping))?;
    append(installation, acting, |work| {
        let one = work.find_adjustment(number).filter(|one| keeping.fits(one)).ok_or(Trouble::NotFound)?;
        Ok(Some(event_of(keeping, one.number, today)))
    })
    .await
}

/// Adds an adjustment of the closed list to the register, as asked on a day. Where it is asked for, agreed or there already,
/// nothing is written.
///
/// # Errors
/// [`Trouble`]; nothing is written then.
pub async fn add_adjustment(
    installation: &Installation,
    acting: &Acting,
    what: Listed,
    (from, asked_on): (Option<Date>, Date),
) -> Result<(), Trouble> {
    acting.must(Verb::AddAdjustment)?;
    append(installation, acting, |work| {
        let is_there = work.find_live_adjustment(what).is_some();
        Ok((!is_there).then_some(WorkEvent::AdjustmentAsked { what, from, asked_on }))
    })
    .await
}

async fn append(
    installation: &Installation,
    acting: &Acting,
    decide: impl Fn(&WorkState) -> Result<Option<WorkEvent>, Trouble>,
) -> Result<(), Trouble> {
    let absence = acting.seat.file;
    for _ in 0..TRIES {
        let work = installation.store.load::<WorkState>(absence).await?.ok_or(Trouble::NotFound)?;
        let Some(event) = decide(&work.state)? else { return Ok(()) };
        let mut plan = installation.store.plan();
        let after = acting.append(&mut plan, &work, &[event])?;
        queue_card(installation, &mut plan, absence, &after.state).await?;
        match installation.store.commit(plan).await {
            Err(CommitError::Conflict) => {}
            done => return Ok(done?),
        }
    }
    Err(Trouble::Conflict)
}

/// The names of those at work who have a seat on an absence now, each once.
///
/// # Errors
/// [`Trouble`].
pub async fn list_owners(installation: &Installation, absence: FileId) -> Result<Vec<String>, Trouble> {
    let store = &installation.store;
    let mut names = Vec::new();
    for seat in store.list_seats_on(absence).await?.into_iter().filter(|seat| seat.hat.side() == Side::Work) {
        if let Some(account) = store.find_account(seat.account).await?.filter(|account| !account.name.is_empty()) {
            names.push(account.name);
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}
