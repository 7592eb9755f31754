//! A change of the plan that runs, looked at before it is made: plan B, a step back, longer, level, down, and the way back.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::adopt_plan::{Adjusted, AdoptPlanError, Prepared, adjust_plan, preview_change};
use houvast_actions::propose_plan::{Authority, Change, NoProposal};
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_casework::case::HealthState;
use houvast_casework::plan_b::FallbackHours;
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::frame::Frame;
use houvast_pages::own::plan_wish::list_mondays;
use houvast_pages::own::switch_plan::{CHANGES, Paper, SwitchPlanPage};
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use super::plan::say_last_day;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// Which change.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    to: String,
}

/// A change by the name in addresses; plan B has the hours the person decided on before.
fn find_change(name: &str, health: &HealthState) -> Option<(&'static str, Change)> {
    let name = CHANGES.into_iter().find(|change| *change == name)?;
    let plan_b = health.plan_made.as_ref().and_then(|made| made.plan_b.as_ref());
    let hours = plan_b.map_or(FallbackHours::Half, |plan_b| plan_b.hours);
    let change = match name {
        "plan_b" => Change::PlanB(hours),
        "plan_b_only" => Change::PlanBOnly(hours),
        "hold" => Change::Hold,
        "step_back" => Change::StepBack,
        "stay_level" => Change::StayLevel,
        "go_down" => Change::GoDown,
        _ => Change::Onward,
    };
    Some((name, change))
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, change: &'static str, adjusted: &Adjusted) -> SwitchPlanPage {
    let today = here.t().day_of(own.now);
    let paper = match (adjusted.needed.authority, adjusted.needed.is_bound) {
        (Authority::AtOnce, _) => Paper::NotNeeded,
        (_, true) => Paper::Needed,
        (_, false) => Paper::Said,
    };
    let from = list_mondays(today).first().copied().unwrap_or(today);
    let made = (&adjusted.made.hours, adjusted.made.reasons.as_slice());
    let mut shown = SwitchPlanPage::new(frame_of(here, change), change, made, (today, from), paper);
    shown.file_by = say_last_day(here, adjusted.needed, adjusted.from, today);
    shown
}

fn frame_of(here: &InOwnSpace, change: &str) -> Frame {
    let mut frame = here.frame();
    frame.path = format!("/own/plan/switch?to={change}");
    frame
}

fn problem_of(error: AdoptPlanError) -> Problem {
    match error {
        AdoptPlanError::Trouble(trouble) => trouble.into(),
        AdoptPlanError::NoPlan => Problem(ProblemKind::NotFound),
        other => {
            tracing::error!(%other, "a plan could not be changed");
            Problem(ProblemKind::InvalidForm)
        }
    }
}

/// `GET /own/plan/switch`: nothing is kept.
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let wanted = if asked.to.is_empty() { "plan_b" } else { &asked.to };
    let found = find_change(wanted, own.view.health());
    let (name, change) = found.ok_or(Problem(ProblemKind::NotFound))?;
    let today = here.t().day_of(own.now);
    let adjusted = preview_change(own.view.health(), today, change).await;
    if matches!(adjusted, Err(AdoptPlanError::NoPlan)) {
        return Ok(Redirect::to("/own/plan").into_response());
    }
    if let Err(AdoptPlanError::NoProposal(NoProposal::Unmet(unmet))) = &adjusted {
        return Ok(page(&SwitchPlanPage::unmet(frame_of(&here, name), name, &unmet.limits)));
    }
    let adjusted = adjusted.map_err(problem_of)?;
    Ok(here.visitor.spoken.remember(page(&shown(&here, &own, name, &adjusted))))
}

/// `POST /own/plan/switch`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let found = find_change(form.text("to"), own.view.health());
    let (name, change) = found.ok_or(Problem(ProblemKind::NotFound))?;
    let today = here.t().day_of(own.now);
    let prepared = if form.text("prepared") == "yes" { Prepared::Yes } else { Prepared::No };
    match adjust_plan(&app.installation, here.account(), today, change, prepared).await {
        Ok(()) => Ok(Redirect::to("/own/plan").into_response()),
        Err(AdoptPlanError::NotPrepared(_)) => {
            let adjusted = preview_change(own.view.health(), today, change).await.map_err(problem_of)?;
            let mut again = shown(&here, &own, name, &adjusted);
            again.faults = say_all(&[FieldFault::of("prepared", "plan-fault-prepared")], &here.t());
            Ok(refused(&again))
        }
        Err(AdoptPlanError::NoProposal(NoProposal::Unmet(unmet))) => {
            Ok(refused(&SwitchPlanPage::unmet(frame_of(&here, name), name, &unmet.limits)))
        }
        Err(AdoptPlanError::NoPlan) => Ok(Redirect::to("/own/plan").into_response()),
        Err(error) => Err(problem_of(error)),
    }
}
