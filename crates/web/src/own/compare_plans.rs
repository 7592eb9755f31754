//! Two versions of the own plan side by side.

use axum::extract::{Query, State};
use axum::response::Response;
use houvast_actions::view_own::view_own;
use houvast_pages::own::compare_plans::ComparePlansPage;
use serde::Deserialize;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// The places of two versions, oldest first.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    one: String,
    #[serde(default)]
    other: String,
}

/// `GET /own/plan/compare`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let places = (asked.one.parse().ok(), asked.other.parse().ok());
    Ok(page(&ComparePlansPage::new(here.frame(), &own.view.health().plan_versions, places)))
}
