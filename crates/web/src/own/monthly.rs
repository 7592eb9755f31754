//! `record_monthly_check`: a few more questions once a month, or not this time.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::record_monthly_check::record_monthly_check;
use houvast_actions::view_own::view_own;
use houvast_casework::monthly_check::MonthlyAnswers;
use houvast_pages::own::monthly::{MonthlyForm, MonthlyPage, list_months};

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/monthly`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let shown = MonthlyPage {
        frame: here.frame(),
        is_comfort_first: own.view.health().is_comfort_first(),
        is_offered: own.view.is_month_offered(),
        months: list_months(&own.view.diary().months, &here.t()),
    };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /own/monthly`: nothing answered lets it pass where it was offered, and is nothing written elsewhere.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let passes = form.text("act") == "pass";
    let answers = if passes { MonthlyAnswers::default() } else { MonthlyForm::from_pairs(&form.0).read() };
    if !answers.is_empty() || own.view.is_month_offered() {
        record_monthly_check(&app.installation, here.account(), &answers).await?;
    }
    Ok(Redirect::to("/own/trend").into_response())
}
