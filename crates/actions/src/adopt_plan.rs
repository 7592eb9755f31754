//! `adopt_plan`: the person makes proposed hours the own plan, or changes it a step. Nobody is told; publishing is another act.

use houvast_access::Verb;
use houvast_casework::absence::Country;
use houvast_casework::case::{HealthEvent, HealthState};
use houvast_casework::consult::FilledIn;
use houvast_casework::ids::AccountId;
use houvast_casework::plan::{HoursPlan, NotAPlan};
use houvast_casework::plan_made::{PlanMade, WhyChanged};
use houvast_casework::plan_wish::PlanWish;
use jiff::civil::Date;

use crate::installation::{Installation, Trouble};
use crate::propose_plan::{Authority, Change, NoProposal, authority_for, in_peace, propose_plan_b, replan};

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

/// Makes a plan the person's own.
///
/// # Errors
/// [`AdoptPlanError`]; nothing is written then.
pub async fn adopt_plan(
    installation: &Installation,
    account: AccountId,
    made: &PlanMade,
) -> Result<(), AdoptPlanError> {
    keep(installation, account, made, |_| true).await
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
    pub authority: Authority,
    /// Whether it has to be there before this can become the plan; otherwise it is only said.
    pub is_bound: bool,
}

/// What a change makes of the plan that runs. Nothing is kept.
///
/// # Errors
/// [`AdoptPlanError::NoPlan`] where there is none.
pub async fn preview_change(health: &HealthState, today: Date, change: Change) -> Result<Adjusted, AdoptPlanError> {
    let made = health.plan_made.clone().ok_or(AdoptPlanError::NoPlan)?;
    let country = health.country.unwrap_or(Country::Belgium);
    let agreed_at_work = health.publications.iter().any(|publication| !publication.stopped);
    in_peace(move || adjusted(made, (country, agreed_at_work), today, change)).await
}

fn adjusted(
    made: PlanMade,
    (country, agreed_at_work): (Country, bool),
    today: Date,
    change: Change,
) -> Result<Adjusted, AdoptPlanError> {
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    let (next_wish, proposed) = replan(&made.hours, &wish, today, change)?;
    let plan_b = match made.plan_b.clone() {
        // Hours that no wish leads to have the plan B they had.
        Some(plan_b) => Some(propose_plan_b(&proposed.hours, &wish, plan_b.clone()).unwrap_or(plan_b)),
        None => None,
    };
    let now = made.hours.find_week_on(today).map(|(_, week)| week).unwrap_or_default();
    let authority = match (wish.details.self_employed, country) {
        // Who works for oneself has no employer to adjust a plan of action with. In Belgium the request stays.
        (true, Country::Netherlands) => Authority::AtOnce,
        _ => authority_for(country, &now, &proposed.hours, today),
    };
    let is_bound = match country {
        Country::Belgium => wish.approved.is_some(),
        Country::Netherlands => agreed_at_work,
    };
    // The way back leads to what was wished for, not to what a harder time made of it.
    let wish = if matches!(change, Change::StayLevel | Change::GoDown) { next_wish } else { wish };
    let made = PlanMade {
        hours: proposed.hours,
        wish: Some(wish),
        plan_b,
        why: why_of(change),
        reasons: proposed.reasons,
        prepared: false,
    };
    Ok(Adjusted { made, authority, is_bound })
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
    let waits = adjusted.is_bound && adjusted.authority != Authority::AtOnce && prepared == Prepared::No;
    if waits {
        return Err(AdoptPlanError::NotPrepared(adjusted.authority));
    }
    adjusted.made.prepared = prepared == Prepared::Yes;
    // Solved outside of the writing: where somebody changed the plan meanwhile, it is looked at again.
    keep(installation, account, &adjusted.made, |state| state.plan == before.plan).await
}
