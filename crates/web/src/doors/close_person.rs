//! The one page for the close person of somebody who died.

use axum::extract::{Path, State};
use axum::response::Response;
use houvast_actions::doors::close_person::open_close_person;
use houvast_pages::doors::close_person::ClosePersonPage;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// `GET /close-person/{token}`
pub async fn page_of(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let token = token.parse().map_err(|_| Problem(ProblemKind::ExpiredLink))?;
    let service = open_close_person(&app.installation, &token).await?;
    Ok(visitor.spoken.remember(page(&ClosePersonPage { frame: visitor.frame(), service })))
}
