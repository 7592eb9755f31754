//! `adopt_plan`: the person makes proposed hours the own plan, or changes it a step. Nobody is told; publishing is another act.

use houvast_access::Verb;
use houvast_casework::absence::Country;
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::consult::FilledIn;
use houvast_casework::ids::AccountId;
use houvast_casework::plan::{HoursPlan, NotAPlan};
use houvast_casework::plan_made::{PlanMade, WhyChanged};
use houvast_casework::plan_wish::PlanWish;
use houvast_casework::trend::monday_of;
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};
use crate::propose_plan::{
    Authority, Change, NoProposal, as_it_stands, authority_for, authority_of_change, in_peace, needs_no_paper,
    next_monday, permitted_for, propose_plan_b, replan,
};

/// Why a plan was not adopted.
#[derive(Debug, thiserror::Error)]
pub enum AdoptPlanError {
    /// The wish cannot be met.
    #[error(transparent)]
    NoProposal(#[from] NoProposal),
    /// The hours are no plan.
    #[error(transparent)]
    NotAPlan(#[from] NotAPlan),
    /// There is no plan to change.
    #[error("there is no plan yet")]
    NoPlan,
    /// More hours or other days: the paper of the country comes first.
    #[error("the paper comes first")]
    NotPrepared(Authority),
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// What a plan needs before it can become the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needed {
    /// What has to be there before the hours change.
    pub authority: Authority,
    /// Whether it has to be there before this can become the plan; otherwise it is only said.
    pub is_bound: bool,
}

impl Needed {
    /// Whether the plan waits for the paper.
    #[must_use]
    pub fn waits(self, prepared: Prepared) -> bool {
        self.is_bound && self.authority != Authority::AtOnce && prepared == Prepared::No
    }
}

/// What a plan from a new wish needs, beside the plan that runs: its first week is looked at, later steps are wishes.
#[must_use]
pub fn needed_for(health: &HealthState, today: Date, made: &PlanMade) -> Needed {
    let country = health.country.unwrap_or(Country::Belgium);
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    let stands = as_it_stands(health, today);
    let Some(before) = stands.plan_made.as_ref().filter(|_| !needs_no_paper(country, &wish)) else {
        return Needed { authority: Authority::AtOnce, is_bound: false };
    };
    let approved = wish.approved.or(before.wish.as_ref().and_then(|wish| wish.approved));
    let monday = monday_of(today);
    let first = made.hours.find_week_on(wish.starts_on.max(monday).max(made.hours.starts_on)).map(|(_, week)| week);
    let first: Vec<_> = first.into_iter().collect();
    Needed {
        authority: authority_for(country, &permitted_for(before, approved, today), &first),
        is_bound: is_bound(health, country, approved.is_some()),
    }
}

/// Whether hours are approved, or lie at work as agreed: then a paper comes before more of them. In Belgium both are hours
/// for which the physician of the sickness fund was asked.
fn is_bound(health: &HealthState, country: Country, is_approved: bool) -> bool {
    let agreed_at_work = health.publications.iter().any(|publication| !publication.stopped);
    agreed_at_work || (is_approved && country == Country::Belgium)
}

/// Makes a plan the person's own.
///
/// # Errors
/// [`AdoptPlanError`]; nothing is written then.
pub async fn adopt_plan(
    installation: &Installation,
    account: AccountId,
    today: Date,
    made: &PlanMade,
    prepared: Prepared,
) -> Result<(), AdoptPlanError> {
    let before = installation.own_case(account).await?.health.state;
    let needed = needed_for(&before, today, made);
    if needed.waits(prepared) {
        return Err(AdoptPlanError::NotPrepared(needed.authority));
    }
    let made = PlanMade { prepared: prepared == Prepared::Yes, ..made.clone() };
    keep(installation, account, &made, |state| state.plan == before.plan).await
}

async fn keep(
    installation: &Installation,
    account: AccountId,
    made: &PlanMade,
    still_fits: impl Fn(&HealthState) -> bool,
) -> Result<(), AdoptPlanError> {
    HoursPlan::new(made.hours.starts_on, made.hours.steps.clone())?;
    let seat = installation.own_case(account).await?.acting.seat.id;
    let together = crate::fill_in_together::recorded(installation, account, seat, FilledIn::Plan).await?;
    installation
        .revise_own_case(account, Verb::AdoptPlan, |state| {
            if !still_fits(state) {
                return Err(AdoptPlanError::Trouble(Trouble::Conflict));
            }
            let adopted = HealthEvent::PlanAdopted(Box::new(made.clone()));
            Ok([adopted].into_iter().chain(together.clone()).collect())
        })
        .await
}

/// A change of the plan that runs, ready to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjusted {
    /// The plan it leads to.
    pub made: PlanMade,
    /// What has to be there before.
    pub needed: Needed,
    /// The Monday of the first week that changes.
    pub from: Date,
}

/// What a change makes of the plan that runs. Nothing is kept.
///
/// # Errors
/// [`AdoptPlanError::NoPlan`] where there is none.
pub async fn preview_change(health: &HealthState, today: Date, change: Change) -> Result<Adjusted, AdoptPlanError> {
    let health = as_it_stands(health, today);
    in_peace(move || adjusted(&health, today, change)).await
}

fn adjusted(health: &HealthState, today: Date, change: Change) -> Result<Adjusted, AdoptPlanError> {
    let before = health.plan_made.as_ref().ok_or(AdoptPlanError::NoPlan)?;
    let country = health.country.unwrap_or(Country::Belgium);
    let wish = before.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&before.hours));
    let (next_wish, proposed) = replan(&before.hours, &wish, today, change)?;
    let home = proposed.home_after(Some(before));
    let plan_b = match before.plan_b.clone() {
        // Hours that no wish leads to have the plan B they had.
        Some(plan_b) => Some(propose_plan_b(&proposed.hours, &wish, plan_b.clone()).unwrap_or(plan_b)),
        None => None,
    };
    let from = next_monday(today).max(before.hours.starts_on);
    let authority = if needs_no_paper(country, &wish) {
        Authority::AtOnce
    } else {
        let permitted = permitted_for(before, wish.approved, today);
        authority_of_change(country, permitted, (&proposed.hours, from), change)
    };
    let needed = Needed { authority, is_bound: is_bound(health, country, wish.approved.is_some()) };
    // The way back leads to what was wished for, not to what a harder time made of it.
    let wish = if matches!(change, Change::StayLevel | Change::GoDown) { next_wish } else { wish };
    let made = PlanMade {
        hours: proposed.hours,
        wish: Some(wish),
        plan_b,
        why: why_of(change),
        reasons: proposed.reasons,
        prepared: false,
        home,
    };
    Ok(Adjusted { made, needed, from })
}

fn why_of(change: Change) -> WhyChanged {
    match change {
        Change::Onward => WhyChanged::PlanA,
        Change::Hold => WhyChanged::Held,
        Change::StepBack => WhyChanged::SteppedBack,
        Change::StayLevel => WhyChanged::StaysLevel,
        Change::GoDown => WhyChanged::WentDown,
        Change::PlanB(_) | Change::PlanBOnly(_) => WhyChanged::PlanB,
    }
}

/// Whether the person says that the paper of the country is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prepared {
    /// It is.
    Yes,
    /// Not yet, or it is not needed.
    No,
}

/// Changes the plan that runs.
///
/// # Errors
/// [`AdoptPlanError`]; nothing is written then.
pub async fn adjust_plan(
    installation: &Installation,
    account: AccountId,
    today: Date,
    change: Change,
    prepared: Prepared,
) -> Result<(), AdoptPlanError> {
    let before = installation.own_case(account).await?.health.state;
    let mut adjusted = preview_change(&before, today, change).await?;
    if adjusted.needed.waits(prepared) {
        return Err(AdoptPlanError::NotPrepared(adjusted.needed.authority));
    }
    adjusted.made.prepared = prepared == Prepared::Yes;
    // Solved outside of the writing: where somebody changed the plan meanwhile, it is looked at again.
    keep(installation, account, &adjusted.made, |state| state.plan == before.plan).await
}
