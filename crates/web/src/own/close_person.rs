//! `name_close_person`: somebody the service writes to once, after a death.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::name_close_person::{ClosePerson, NameClosePersonError, find_close_person, name_close_person};
use houvast_actions::post::letter::countries_of;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::close_person::{OwnClosePersonPage, mail_fault, name_fault};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/close-person`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let (known, has_service) = find_close_person(&app.installation, here.account()).await?;
    let (name, mail) = known.map(|known| (known.name, known.email)).unwrap_or_default();
    Ok(page(&OwnClosePersonPage { frame: here.frame(), has_service, name, mail, faults: Faults::default() }))
}

/// `POST /own/close-person`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let (name, mail) = (form.text("name").to_owned(), form.text("mail").to_owned());
    let (language, country) = countries_of(here.t().locale);
    let person = ClosePerson { name: name.clone(), email: mail.clone(), language, country };
    let fault = match name_close_person(&app.installation, here.account(), &person).await {
        Ok(()) => return Ok(Redirect::to("/own/settings").into_response()),
        Err(NameClosePersonError::Name) => name_fault(),
        Err(NameClosePersonError::Address) => mail_fault(),
        Err(NameClosePersonError::NoService) => return Err(Problem(ProblemKind::NotFound)),
        Err(NameClosePersonError::Trouble(trouble)) => return Err(trouble.into()),
    };
    let faults = say_all(&[fault], &here.t());
    Ok(refused(&OwnClosePersonPage { frame: here.frame(), has_service: true, name, mail, faults }))
}
