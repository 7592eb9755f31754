//! Whom the coordinator looks after without being asked.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_care::{CardRow, list_waiting};
use houvast_casework::hat::Hat;
use houvast_pages::care::follow_up::{FollowUpPage, Line, Why};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InCare;

/// The most people on the page; who waits longest stands first.
const MOST: usize = 50;

/// `GET /care/follow-up`
pub async fn list(State(app): State<App>, here: InCare) -> Result<Response, Problem> {
    if here.hat() != Hat::Coordinator {
        return Err(Problem(ProblemKind::NotFound));
    }
    let today = here.t().day_of(app.installation.now());
    let waiting = list_waiting(&app.installation, here.account(), here.hat(), today, MOST).await?;
    let line = |row: CardRow| {
        let why = match (row.card.offered_on(today), row.card.proactive_on(today)) {
            (Some((restart, moment)), _) => Why::Offered(restart, moment),
            (None, Some((reason, since))) => Why::ByItself(reason, since),
            (None, None) => return None,
        };
        Some(Line { address: row.public_id.to_string(), name: row.card.name, employer: row.card.employer, why })
    };
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&FollowUpPage { frame, lines: waiting.into_iter().filter_map(line).collect() }))
}
