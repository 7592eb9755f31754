//! Whether somebody of the service gets a mail when somebody asks for a talk, and when a day of the law comes near.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_talk::may_answer;
use houvast_actions::care_team::name_of_service;
use houvast_actions::choose_ask_mails::{choose_ask_mails, wants_ask_mails};
use houvast_actions::choose_duty_mails::{choose_duty_mails, wants_duty_mails};
use houvast_pages::care::ask_mails::AskMailsPage;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InCare;

/// `GET /care/mails`
pub async fn page_of(State(app): State<App>, here: InCare) -> Result<Response, Problem> {
    must_answer(&here)?;
    let wanted = wants_ask_mails(&app.installation, here.account()).await?;
    let duties_wanted = wants_duty_mails(&app.installation, here.account()).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(here.visitor.spoken.remember(page(&AskMailsPage { frame, wanted, duties_wanted })))
}

/// `POST /care/mails`
pub async fn post(State(app): State<App>, here: InCare, form: Posted) -> Result<Response, Problem> {
    must_answer(&here)?;
    match (form.text("mails"), form.text("duties")) {
        ("on", "") => choose_ask_mails(&app.installation, here.account(), true).await?,
        ("off", "") => choose_ask_mails(&app.installation, here.account(), false).await?,
        ("", "on") => choose_duty_mails(&app.installation, here.account(), true).await?,
        ("", "off") => choose_duty_mails(&app.installation, here.account(), false).await?,
        _ => return Err(Problem(ProblemKind::InvalidForm)),
    }
    Ok(Redirect::to("/care/mails").into_response())
}

/// Nobody asks whoever answers nobody.
fn must_answer(here: &InCare) -> Result<(), Problem> {
    if may_answer(here.hat()) { Ok(()) } else { Err(Problem(ProblemKind::NotFound)) }
}
