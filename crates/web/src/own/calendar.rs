//! The person's own calendar: its secret address is made, renewed and ended here.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::calendar_feed::{FeedOf, end_feed};
use houvast_pages::own::calendar::CalendarOf;

use crate::app::App;
use crate::calendar::{download_of, post_of, shown_of};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/calendar`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    Ok(page(&shown_of(&app, here.account(), FeedOf::Own, here.frame(), CalendarOf::Own).await?))
}

/// `POST /own/calendar`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let shown = shown_of(&app, here.account(), FeedOf::Own, here.frame(), CalendarOf::Own).await?;
    post_of(&app, here.account(), FeedOf::Own, shown, &form).await
}

/// `POST /own/calendar/end`
pub async fn end(State(app): State<App>, here: InOwnSpace, _form: Posted) -> Result<Response, Problem> {
    end_feed(&app.installation, here.account(), FeedOf::Own).await?;
    Ok(Redirect::to("/own/calendar").into_response())
}

/// `GET /own/calendar/download`
pub async fn download(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    download_of(&app, here.account(), FeedOf::Own, &here.t()).await
}
