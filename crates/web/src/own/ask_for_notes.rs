//! `ask_for_notes`, `withdraw_notes_request`, and reading what was handed over.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_notes::{self as asking, ask_for_notes, list_notes_places, withdraw_notes_request};
use houvast_casework::notes::due_day;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::ask_for_notes::{AskForNotesPage, KeptBy, NotesPlace};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;
use crate::work::address_of;

async fn shown(app: &App, here: &InOwnSpace) -> Result<AskForNotesPage, Problem> {
    let places = list_notes_places(&app.installation, here.account()).await?;
    // Where nobody keeps notes and nothing was asked, there is nothing to say.
    let places = places.into_iter().filter(|place| !place.kept.is_empty() || place.ask.is_some());
    let due = due_day(here.t().day_of(app.installation.now()));
    Ok(AskForNotesPage {
        frame: here.frame(),
        places: places.map(shown_place).collect(),
        due,
        faults: Faults::default(),
    })
}

fn shown_place(place: asking::NotesPlace) -> NotesPlace {
    let kept = |kept: asking::KeptBy| {
        let asking::KeptBy { discipline, is_there, released, names } = kept;
        KeptBy { discipline, is_there, released, names }
    };
    NotesPlace {
        address: place.absence.to_string(),
        employer: place.employer,
        kept: place.kept.into_iter().map(kept).collect(),
        ask: place.ask,
    }
}

/// `GET /own/notes`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    Ok(page(&shown(&app, &here).await?))
}

/// `POST /own/notes`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let mut shown = shown(&app, &here).await?;
    let place = shown.places.iter().find(|place| place.address == form.text("absence"));
    let place = place.ok_or(Problem(ProblemKind::NotFound))?;
    match place.read(&form.0) {
        Ok(of) => {
            let today = here.t().day_of(app.installation.now());
            ask_for_notes(&app.installation, here.account(), &address_of(&place.address)?, &of, today).await?;
            Ok(to_notes())
        }
        Err(fault) => {
            shown.faults = say_all(&[fault], &here.t());
            Ok(refused(&shown))
        }
    }
}

/// `POST /own/notes/withdraw`
pub async fn withdraw(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    withdraw_notes_request(&app.installation, here.account(), &address_of(form.text("absence"))?).await?;
    Ok(to_notes())
}

fn to_notes() -> Response {
    Redirect::to("/own/notes").into_response()
}
