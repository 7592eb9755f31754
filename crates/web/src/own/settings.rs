//! Settings, and `choose_rhythm`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::choose_language::choose_language;
use houvast_actions::choose_rhythm::choose_rhythm;
use houvast_actions::post::letter::{countries_of, locale_of};
use houvast_actions::view_own::view_own;
use houvast_casework::check_in::CheckInRhythm;
use houvast_language::Locale;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::rhythm::{RhythmPage, read_rhythm};
use houvast_pages::own::settings::{SettingsPage, find_language};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/settings`
pub async fn page_of(here: InOwnSpace) -> Response {
    let account = &here.signed_in.account;
    let language = locale_of(account.language, account.country).language;
    here.visitor.spoken.remember(page(&SettingsPage { frame: here.frame(), language }))
}

/// `POST /own/settings`: the language of pages and mails. Leads on in that language.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let language = find_language(&form.0).ok_or(Problem(ProblemKind::InvalidForm))?;
    let (kept, _) = countries_of(Locale { language, ..here.t().locale });
    choose_language(&app.installation, here.account(), kept).await?;
    Ok(Redirect::to(&format!("/own/settings?lang={}", language.code())).into_response())
}

/// `GET /own/rhythm`
pub async fn rhythm(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let chosen = own.view.health().rhythm.unwrap_or(CheckInRhythm::Weekly);
    Ok(page(&RhythmPage { frame: here.frame(), chosen, faults: Faults::default() }))
}

/// `POST /own/rhythm`
pub async fn post_rhythm(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    match read_rhythm(&form.0) {
        Ok(rhythm) => {
            choose_rhythm(&app.installation, here.account(), rhythm).await?;
            Ok(Redirect::to("/own").into_response())
        }
        Err(fault) => {
            let faults = say_all(&[fault], &here.t());
            Ok(refused(&RhythmPage { frame: here.frame(), chosen: CheckInRhythm::Weekly, faults }))
        }
    }
}
