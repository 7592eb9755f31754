//! `hand_over_notes`: answering the person who asks to read the notes of the reader's own discipline.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::hand_over_notes::{HandOverNotesError, hand_over_notes};
use houvast_actions::round_off_talk::address_of as find_address;
use houvast_actions::write_note::NotesDesk;
use houvast_pages::care::hand_over_notes::{HandOverForm, HandOverNotesPage};
use houvast_pages::care::write_note::ShownNote;
use houvast_pages::form::{FieldFault, say_all};

use super::write_note::open;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InCare;

async fn shown(
    app: &App,
    here: &InCare,
    (address, desk, changed): (&str, &NotesDesk, bool),
    form: HandOverForm,
    faults: &[FieldFault],
) -> Result<HandOverNotesPage, Problem> {
    let t = here.t();
    let notes = desk.view.notes().list_by_day();
    Ok(HandOverNotesPage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        address: address.to_owned(),
        name: desk.file.view.card().name.clone(),
        ask: desk.ask().cloned(),
        notes: notes.into_iter().map(|note| ShownNote::of(note, &desk.authors, &t)).collect(),
        changed,
        reaches: find_address(&app.installation, &desk.file.acting).await?.is_some(),
        form,
        faults: say_all(faults, &t),
    })
}

/// `GET /care/{address}/notes/hand-over`
pub async fn page_of(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let form = HandOverForm::blank(desk.view.notes(), desk.version);
    Ok(page(&shown(&app, &here, (&address, &desk, false), form, &[]).await?))
}

/// `POST /care/{address}/notes/hand-over`
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    if desk.ask().is_none() {
        return Ok(Redirect::to("/care/work").into_response());
    }
    let typed = HandOverForm::from_pairs(&form.0, desk.view.notes());
    let (seen, chosen) = match typed.read() {
        Ok(read) => read,
        Err(faults) => return Ok(refused(&shown(&app, &here, (&address, &desk, false), typed, &faults).await?)),
    };
    let today = here.t().day_of(desk.file.now);
    match hand_over_notes(&app.installation, &desk.file.acting, seen, &chosen, today).await {
        Ok(()) => Ok(Redirect::to("/care/work").into_response()),
        Err(HandOverNotesError::Changed) => {
            // What was chosen is kept; what is seen now is what counts next time.
            let desk = open(&app, &here, &address).await?;
            let again = HandOverForm { version: desk.version.to_string(), ..typed };
            Ok(refused(&shown(&app, &here, (&address, &desk, true), again, &[]).await?))
        }
        Err(HandOverNotesError::Trouble(trouble)) => Err(trouble.into()),
    }
}
