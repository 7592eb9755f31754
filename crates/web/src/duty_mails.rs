//! Whether somebody at work gets a mail when a day of the law comes near. No file is opened.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::choose_duty_mails::{choose_duty_mails, wants_duty_mails};
use houvast_actions::view_work::list_work_employers;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::duty_mails::DutyMailsPage;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::AtWork;

/// `GET /work/mails`
pub async fn page_of(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let duties_wanted = wants_duty_mails(&app.installation, here.account()).await?;
    let employers = list_work_employers(&app.installation, here.account(), here.hat()).await?;
    let frame = here.frame(&employers.join(", "));
    Ok(here.visitor.spoken.remember(page(&DutyMailsPage { frame, duties_wanted })))
}

/// `POST /work/mails`
pub async fn post(State(app): State<App>, here: AtWork, form: Posted) -> Result<Response, Problem> {
    let wanted = match form.text("duties") {
        "on" => true,
        "off" => false,
        _ => return Err(Problem(ProblemKind::InvalidForm)),
    };
    choose_duty_mails(&app.installation, here.account(), wanted).await?;
    Ok(Redirect::to("/work/mails").into_response())
}
