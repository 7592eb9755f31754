//! `note_in_diary`: own words, only for the person.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::note_in_diary::{NoteError, note_in_diary};
use houvast_actions::view_own::view_own;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::diary::{DiaryPage, check_words};

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which half-written words are kept.
const VERB: &str = "note_in_diary";

/// `GET /own/diary`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let words = find_draft::<String>(&app.installation, here.account(), own.seat, VERB).await?.unwrap_or_default();
    let notes = own.view.notes().to_vec();
    Ok(page(&DiaryPage { frame: here.frame(), notes, words, faults: Faults::default() }))
}

/// `POST /own/diary`: nothing typed is nothing written.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let words = form.text("words").to_owned();
    let faults = check_words(&words);
    if !faults.is_empty() {
        let (notes, faults) = (own.view.notes().to_vec(), say_all(&faults, &here.t()));
        return Ok(refused(&DiaryPage { frame: here.frame(), notes, words, faults }));
    }
    match note_in_diary(&app.installation, here.account(), &words).await {
        Ok(()) | Err(NoteError::Empty | NoteError::TooLong) => {}
        Err(NoteError::Trouble(trouble)) => return Err(trouble.into()),
    }
    drop_draft(&app.installation, here.account(), own.seat, VERB).await?;
    Ok(Redirect::to("/own/diary").into_response())
}
