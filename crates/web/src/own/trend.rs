//! The person's own picture over weeks.

use axum::extract::{Query, State};
use axum::response::Response;
use houvast_actions::view_own::view_own;
use houvast_casework::trend::OverWeeks;
use houvast_pages::own::trend::{PERIODS, TrendPage};
use serde::Deserialize;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// How many weeks.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    weeks: String,
}

/// `GET /own/trend`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let t = here.t();
    let weeks = asked.weeks.parse().ok().filter(|weeks| PERIODS.contains(weeks)).unwrap_or(PERIODS[1]);
    let (health, diary) = (own.view.health(), own.view.diary());
    let over = OverWeeks::of((health, diary), t.day_of(own.now), weeks, |at| t.day_of(at));
    Ok(here.visitor.spoken.remember(page(&TrendPage::new(here.frame(), &over, &diary.months))))
}
