//! `report_change`, `resume_after_change`: one tap, tells nobody.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::report_change::{report_change, resume_after_change};
use houvast_actions::view_own::view_own;
use houvast_pages::own::changed::{ChangedPage, ResumePage};

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/changed`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let resting_since = own.view.health().resting_since.map(|since| here.t().day_of(since));
    Ok(page(&ChangedPage { frame: here.frame(), resting_since }))
}

/// `POST /own/changed`
pub async fn post(State(app): State<App>, here: InOwnSpace, _form: Posted) -> Result<Response, Problem> {
    report_change(&app.installation, here.account()).await?;
    Ok(Redirect::to("/own/changed").into_response())
}

/// `GET /own/resume`
pub async fn resume(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let has_plan = own.view.health().plan.is_some();
    Ok(page(&ResumePage { frame: here.frame(), has_plan }))
}

/// `POST /own/resume`
pub async fn post_resume(State(app): State<App>, here: InOwnSpace, _form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    resume_after_change(&app.installation, here.account(), here.t().day_of(own.now)).await?;
    Ok(Redirect::to("/own").into_response())
}
