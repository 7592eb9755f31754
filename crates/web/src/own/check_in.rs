//! `record_check_in`: one thing a page, kept after every step, finished at any.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::drafts::{find_draft, save_draft};
use houvast_actions::record_check_in::{CheckIn, record_check_in};
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_casework::check_in::CheckInRhythm;
use houvast_casework::steering::steer;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::check_in::{BuildingUp, CheckInDonePage, CheckInPage, CheckInStep};
use houvast_pages::own::check_in_form::{Answered, CheckInForm};
use serde::Deserialize;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which a half-filled check-in is kept.
pub(crate) const VERB: &str = "record_check_in";

/// Which step is asked for.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    step: String,
}

/// What was kept. Answers to a step that is not asked any more go: nobody could mend them.
async fn draft(app: &App, here: &InOwnSpace, own: &OwnCaseView) -> Result<CheckInForm, Problem> {
    let kept = find_draft::<CheckInForm>(&app.installation, here.account(), own.seat, VERB).await?;
    let mut kept = kept.unwrap_or_default();
    if building_up(here, own) == BuildingUp::No {
        kept.recovered.clear();
        kept.worked.clear();
    }
    Ok(kept)
}

/// The step of that name, or the first where there is none or it is not asked.
fn step_named(name: &str, building_up: BuildingUp) -> CheckInStep {
    let step = CheckInStep::find_by_name(name).unwrap_or(CheckInStep::Fit);
    let is_asked = step != CheckInStep::Recovery || building_up == BuildingUp::Yes;
    if is_asked { step } else { CheckInStep::Fit }
}

fn building_up(here: &InOwnSpace, own: &OwnCaseView) -> BuildingUp {
    BuildingUp::of(own.view.health().plan.as_ref(), here.t().day_of(own.now))
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, step: CheckInStep, form: CheckInForm, faults: Faults) -> CheckInPage {
    let building_up = building_up(here, own);
    let has_plan = own.view.health().plan.is_some();
    let mut frame = here.frame();
    frame.path = format!("/own/check-in?step={}", step.name());
    CheckInPage { frame, step, building_up, has_plan, form, faults }
}

/// `GET /own/check-in`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let form = draft(&app, &here, &own).await?;
    let step = step_named(&asked.step, building_up(&here, &own));
    Ok(here.visitor.spoken.remember(page(&shown(&here, &own, step, form, Faults::default()))))
}

/// `POST /own/check-in`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let step = step_named(form.text("step"), building_up(&here, &own));
    let mut answers = draft(&app, &here, &own).await?;
    answers.take(step, &form.0);
    let faults = answers.check(step);
    let goes_on = form.text("act") == "next";
    let next = step.next(building_up(&here, &own)).filter(|_| goes_on && faults.is_empty());
    if faults.is_empty()
        && next.is_none()
        && let Ok(answered) = answers.read()
    {
        return finish(&app, &here, &own, answers, answered).await;
    }
    save_draft(&app.installation, here.account(), own.seat, VERB, &answers).await?;
    if !faults.is_empty() {
        return Ok(refused(&shown(&here, &own, step, answers, say_all(&faults, &here.t()))));
    }
    if let Some(next) = next {
        return Ok(Redirect::to(&format!("/own/check-in?step={}", next.name())).into_response());
    }
    match answers.read() {
        Err((step, faults)) => Ok(refused(&shown(&here, &own, step, answers, say_all(&faults, &here.t())))),
        Ok(answered) => finish(&app, &here, &own, answers, answered).await,
    }
}

/// Records what was answered, in one commit; where that fails, the answers are kept.
async fn finish(
    app: &App,
    here: &InOwnSpace,
    own: &OwnCaseView,
    answers: CheckInForm,
    answered: Answered,
) -> Result<Response, Problem> {
    let Answered { work, symptoms, words } = answered;
    let recorded = record_check_in(&app.installation, here.account(), &CheckIn { work, symptoms, words }).await;
    let after = match recorded {
        Ok(after) => after,
        Err(trouble) => {
            save_draft(&app.installation, here.account(), own.seat, VERB, &answers).await?;
            return Err(trouble.into());
        }
    };
    let t = here.t();
    let steer = steer(&after, t.day_of(own.now), |at| t.day_of(at));
    let rhythm = own.view.health().rhythm.unwrap_or(CheckInRhythm::Weekly);
    let mut frame = here.frame();
    frame.path = "/own".to_owned();
    Ok(page(&CheckInDonePage { frame, steer, next_in_days: rhythm.days() }))
}
