//! `adopt_plan`: the person makes proposed hours the own plan. Nobody is told; publishing is another act.

use houvast_access::Verb;
use houvast_casework::case::HealthEvent;
use houvast_casework::consult::FilledIn;
use houvast_casework::hours::Minutes;
use houvast_casework::ids::AccountId;
use houvast_casework::plan::{HoursPlan, NotAPlan, Step, WeekHours};
pub use houvast_planner::{Pace, RampError, RampReason, RampWish};
use houvast_planner::{RampStep, propose_ramp};

use crate::installation::{Installation, Trouble};

/// Why a plan was not adopted.
#[derive(Debug, thiserror::Error)]
pub enum AdoptPlanError {
    /// The wish cannot be met.
    #[error(transparent)]
    Ramp(#[from] RampError),
    /// The hours are no plan.
    #[error(transparent)]
    NotAPlan(#[from] NotAPlan),
    /// What can go wrong for every verb.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// The plan that follows from a wish, with the planner's reason for each step. Nothing is kept.
///
/// # Errors
/// [`AdoptPlanError`] where the wish cannot be met.
pub fn propose_plan(wish: &RampWish) -> Result<(HoursPlan, Vec<RampStep>), AdoptPlanError> {
    let ramp = propose_ramp(wish)?;
    let steps = ramp.iter().map(|step| Step { weeks: step.weeks, week: WeekHours(step.day_minutes.map(Minutes)) });
    let plan = HoursPlan::new(wish.starts_on, steps.collect())?;
    Ok((plan, ramp))
}

/// Makes hours the person's own plan.
///
/// # Errors
/// [`AdoptPlanError`]; nothing is written then.
pub async fn adopt_plan(
    installation: &Installation,
    account: AccountId,
    plan: &HoursPlan,
) -> Result<(), AdoptPlanError> {
    let plan = HoursPlan::new(plan.starts_on, plan.steps.clone())?;
    let seat = installation.own_case(account).await?.acting.seat.id;
    let together = crate::fill_in_together::recorded(installation, account, seat, FilledIn::Plan).await?;
    installation
        .revise_own_case(account, Verb::AdoptPlan, |_| {
            let adopted = HealthEvent::PlanAdopted(plan.clone());
            Ok::<_, AdoptPlanError>([adopted].into_iter().chain(together.clone()).collect())
        })
        .await
}
