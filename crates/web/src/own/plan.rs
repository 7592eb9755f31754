//! The own plan: a wish, a proposal with its reasons, `adopt_plan`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::adopt_plan::{AdoptPlanError, Pace, RampError, RampWish, adopt_plan, propose_plan};
use houvast_actions::view_own::{OwnCaseView, list_own_absences, view_own};
use houvast_casework::plan::HoursPlan;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::own::plan::PlanPage;
use houvast_pages::own::plan_wish::{Unmet, WishForm};
use houvast_pages::own::preview_plan::{PreviewPlanPage, steps_taken};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/plan`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let absences = list_own_absences(&app.installation, here.account()).await?;
    let contract = absences.first().and_then(|absence| absence.work.report.as_ref());
    let contract = contract.map(|report| here.t().bare_hours(i64::from(report.contract_weekly.0)));
    let wish = WishForm::fresh(contract.unwrap_or_default());
    Ok(here.visitor.spoken.remember(page(&shown(&here, &own, wish, Faults::default()))))
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, wish: WishForm, faults: Faults) -> PlanPage {
    let (t, health) = (here.t(), own.view.health());
    let mut frame = here.frame();
    frame.path = "/own/plan".to_owned();
    let mut plan = PlanPage::new(frame, t.day_of(own.now), health.plan.clone(), wish, faults);
    plan.resting_since = health.resting_since.map(|since| t.day_of(since));
    plan
}

/// Why a wish brings no proposal.
enum NoProposal {
    Faults(Vec<FieldFault>),
    Problem(Problem),
}

/// What the planner proposes for a wish as typed, with the name of each step's reason.
fn propose(wish: &WishForm) -> Result<(HoursPlan, Vec<&'static str>), NoProposal> {
    let read = wish.read().map_err(NoProposal::Faults)?;
    let unreadable = || NoProposal::Problem(Problem(ProblemKind::InvalidForm));
    let wish = RampWish {
        contract_weekly_minutes: read.contract.0,
        starts_on: read.starts_on,
        pace: Pace::find_by_name(read.pace).ok_or_else(unreadable)?,
        days: read.days,
        max_day_minutes: read.longest_day.0,
    };
    let fault = match propose_plan(&wish) {
        Ok((plan, ramp)) => return Ok((plan, ramp.iter().map(|step| step.reason.name()).collect())),
        Err(AdoptPlanError::Ramp(RampError::TooManyDays)) => Unmet::TooManyDays.fault(),
        Err(AdoptPlanError::Ramp(RampError::TooFewDays)) => Unmet::TooFewDays.fault(),
        Err(AdoptPlanError::Ramp(RampError::NotAMonday)) => FieldFault::of("starts_on", "plan-fault-starts_on"),
        Err(AdoptPlanError::Ramp(RampError::NoDays)) => FieldFault::of("days", "plan-fault-days"),
        Err(AdoptPlanError::Ramp(RampError::ContractTooShort) | AdoptPlanError::NotAPlan(_)) => {
            Unmet::ContractTooShort.fault()
        }
        Err(AdoptPlanError::Trouble(trouble)) => return Err(NoProposal::Problem(trouble.into())),
    };
    Err(NoProposal::Faults(vec![fault]))
}

/// `POST /own/plan/propose`: nothing is kept.
pub async fn post_wish(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let wish = WishForm::from_pairs(&form.0);
    match propose(&wish) {
        Ok((plan, reasons)) => {
            let mut frame = here.frame();
            frame.path = "/own/plan".to_owned();
            let today = here.t().day_of(own.now);
            Ok(page(&PreviewPlanPage::new(frame, today, &plan, &reasons, wish)))
        }
        Err(NoProposal::Faults(faults)) => Ok(refused(&shown(&here, &own, wish, say_all(&faults, &here.t())))),
        Err(NoProposal::Problem(problem)) => Err(problem),
    }
}

/// `POST /own/plan`: the same wish proposes the same plan; as many of its steps as chosen become the own plan.
pub async fn adopt(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let wish = WishForm::from_pairs(&form.0);
    match propose(&wish) {
        Ok((mut plan, _)) => {
            plan.steps.truncate(steps_taken(&form.0, plan.steps.len()));
            match adopt_plan(&app.installation, here.account(), &plan).await {
                Ok(()) => Ok(Redirect::to("/own/plan").into_response()),
                Err(AdoptPlanError::Trouble(trouble)) => Err(trouble.into()),
                Err(_) => Err(Problem(ProblemKind::InvalidForm)),
            }
        }
        Err(NoProposal::Faults(faults)) => Ok(refused(&shown(&here, &own, wish, say_all(&faults, &here.t())))),
        Err(NoProposal::Problem(problem)) => Err(problem),
    }
}
