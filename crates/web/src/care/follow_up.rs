//! Whom the coordinator looks after without being asked.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_care::{list_cards, note_cards_shown};
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
    let mut waiting = Vec::new();
    for row in list_cards(&app.installation, here.account(), here.hat()).await? {
        if let Some((restart, moment)) = row.card.offered_on(today) {
            waiting.push((moment.day_after(restart), Why::Offered(restart, moment), row));
        } else if let Some((reason, since)) = row.card.proactive_on(today) {
            waiting.push((since, Why::ByItself(reason, since), row));
        }
    }
    waiting
        .sort_by(|(one, _, of_one), (other, _, of_other)| (one, &of_one.card.name).cmp(&(other, &of_other.card.name)));
    waiting.truncate(MOST);
    let shown: Vec<_> = waiting.iter().map(|(_, _, row)| row.absence).collect();
    note_cards_shown(&app.installation, here.account(), here.hat(), &shown).await?;
    let line = |(_, why, row): (_, Why, houvast_actions::view_care::CardRow)| Line {
        address: row.public_id.to_string(),
        name: row.card.name,
        employer: row.card.employer,
        why,
    };
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&FollowUpPage { frame, lines: waiting.into_iter().map(line).collect() }))
}
