//! `note_in_diary`: a few numbers of a day and own words, only for the person.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::note_in_diary::{DiaryNote, NoteError, note_in_diary};
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_pages::form::say_all;
use houvast_pages::own::diary::DiaryPage;
use houvast_pages::own::diary_form::DiaryForm;
use jiff::civil::Date;
use serde::Deserialize;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which a half-written day is kept.
const VERB: &str = "note_in_diary";

/// Which day.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    day: String,
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, form: DiaryForm) -> DiaryPage {
    let mut frame = here.frame();
    frame.path = "/own/diary".to_owned();
    let mut shown = DiaryPage::new(frame, here.t().day_of(own.now), own.view.diary(), form);
    shown.is_month_offered = own.view.is_month_offered();
    shown
}

/// The day asked for with what was noted of it; a half-written one goes before.
async fn begun(app: &App, here: &InOwnSpace, own: &OwnCaseView, asked: &str) -> Result<DiaryForm, Problem> {
    let today = here.t().day_of(own.now);
    let kept = find_draft::<DiaryForm>(&app.installation, here.account(), own.seat, VERB).await?;
    let on: Date = DiaryForm { on: asked.to_owned(), ..DiaryForm::default() }.day(today);
    let fresh = || DiaryForm::of_day(on, own.view.diary().find_day(on));
    Ok(kept.filter(|kept| asked.is_empty() || kept.day(today) == on).unwrap_or_else(fresh))
}

/// `GET /own/diary`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let form = begun(&app, &here, &own, &asked.day).await?;
    Ok(here.visitor.spoken.remember(page(&shown(&here, &own, form))))
}

/// `POST /own/diary`: nothing filled in is nothing written.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let form = DiaryForm::from_pairs(&form.0);
    let (day, words) = match form.read(here.t().day_of(own.now)) {
        Ok(read) => read,
        Err(faults) => {
            let mut again = shown(&here, &own, form);
            again.faults = say_all(&faults, &here.t());
            return Ok(refused(&again));
        }
    };
    match note_in_diary(&app.installation, here.account(), &DiaryNote { day, words }).await {
        Ok(()) | Err(NoteError::Empty | NoteError::TooLong) => {}
        Err(NoteError::Trouble(trouble)) => return Err(trouble.into()),
    }
    drop_draft(&app.installation, here.account(), own.seat, VERB).await?;
    Ok(Redirect::to("/own/diary").into_response())
}
