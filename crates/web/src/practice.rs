//! Practice conversations, in the open library and in the workplace. The way stands in the address; nothing of it is kept.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use houvast_actions::view_work::list_work_employers;
use houvast_library::practice::find;
use houvast_pages::frame::Frame;
use houvast_pages::library::in_library;
use houvast_pages::library::practice::{PracticeListPage, PracticePage};
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::{AtWork, Visitor};

/// The way so far.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    way: String,
}

/// `GET /library/practice`
pub async fn list(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&PracticeListPage::of(in_library(visitor.frame()))))
}

/// `GET /library/practice/{practice}`
pub async fn one(visitor: Visitor, Path(slug): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let shown = shown(in_library(visitor.frame()), &slug, &asked.way, false)?;
    Ok(visitor.spoken.remember(page(&shown)))
}

/// `GET /work/practice`
pub async fn list_at_work(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let shown = PracticeListPage::at_work(frame_at_work(&app, &here).await?);
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /work/practice/{practice}`
pub async fn one_at_work(
    State(app): State<App>,
    here: AtWork,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let shown = shown(frame_at_work(&app, &here).await?, &slug, &asked.way, true)?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// No file is opened: whoever practises, reads or plans leaves no line in anybody's access log.
pub(crate) async fn frame_at_work(app: &App, here: &AtWork) -> Result<Frame, Problem> {
    let employers = list_work_employers(&app.installation, here.account(), here.hat()).await?;
    Ok(here.frame(&employers.join(", ")))
}

fn shown(frame: Frame, slug: &str, way: &str, at_work: bool) -> Result<PracticePage, Problem> {
    let practice = find(slug).ok_or(Problem(ProblemKind::NotFound))?;
    PracticePage::of(frame, practice, way, at_work).ok_or(Problem(ProblemKind::NotFound))
}
