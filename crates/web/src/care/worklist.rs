//! The worklist of a care hat.

use axum::extract::{Query, State};
use axum::response::{Redirect, Response};
use houvast_actions::ask_for_talk::may_answer;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_worklist::{Reason, Room, WorkLine, WorkPage, view_worklist};
use houvast_pages::care::worklist::{Line, Why, WorklistPage};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InCare;

/// Lines on one page, and what is looked into for all of them.
const ROOM: Room = Room::of_page(25);

/// `GET /care/work`
pub async fn page_of(
    State(app): State<App>,
    here: InCare,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let today = here.t().day_of(app.installation.now());
    let after = pairs.iter().find(|(name, _)| name == "after").map(|(_, key)| key.as_str());
    let whose = (here.account(), here.hat());
    let WorkPage { lines, of, beyond, next } = view_worklist(&app.installation, whose, today, after, ROOM).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let lines = lines.into_iter().map(shown).collect();
    let answers = may_answer(here.hat());
    let shown = WorklistPage { frame, lines, of, beyond, next, at_start: after.is_none(), today, answers };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

fn shown(line: WorkLine) -> Line {
    let why = match line.reason {
        Reason::Asks(since) => Why::Asks(since),
        Reason::Unanswered(moment) => Why::Unanswered(moment),
        Reason::Talk(moment) => Why::Talk(moment),
        Reason::NotRecorded(moment) => Why::NotRecorded(moment),
        Reason::Duty(_, rule) => Why::Duty(line.row.card.country, rule),
        Reason::ToConfirm(_, rule) => Why::ToConfirm(line.row.card.country, rule),
        Reason::AsksForNotes(on) => Why::AsksForNotes(on),
        Reason::NotesDueSoon(on) => Why::NotesDueSoon(on),
        Reason::Offered(restart, moment) => Why::Offered(restart, moment),
        Reason::ByItself(reason, since) => Why::ByItself(reason, since),
    };
    let (address, card) = (line.row.public_id.to_string(), &line.row.card);
    Line { address, name: card.name.clone(), employer: card.employer.clone(), why, due: line.due }
}

/// `GET /care/follow-up`: an address of an earlier release.
pub async fn moved(here: InCare) -> Result<Redirect, Problem> {
    if may_answer(here.hat()) { Ok(Redirect::to("/care/work")) } else { Err(Problem(ProblemKind::NotFound)) }
}
