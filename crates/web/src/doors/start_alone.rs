//! `start_alone`: an address, a mail, then a name, a country and a password.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::{NewPerson, start_alone};
use houvast_actions::post::letter::countries_of;
use houvast_casework::absence::Country;
use houvast_pages::doors::alone::{MailSentPage, Sent, SpaceReadyPage, StartAccountPage, StartAlonePage};
use houvast_pages::form::Faults;

use super::invitation::token_of;
use super::{add_fault, fault_of_mail, keep_session};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{InOwnSpace, Visitor};

/// `GET /start`
pub async fn form(visitor: Visitor) -> Response {
    let shown = StartAlonePage { frame: visitor.frame(), faults: Faults::default(), mail: String::new() };
    visitor.spoken.remember(page(&shown))
}

/// `POST /start`: answers the same whether or not the address has an account.
pub async fn post(State(app): State<App>, visitor: Visitor, form: Posted) -> Result<Response, Problem> {
    let (frame, t, mail) = (visitor.frame(), visitor.t(), form.text("mail").to_owned());
    if let Some(says) = fault_of_mail(&t, &mail) {
        let mut faults = Faults::default();
        faults.add("mail", says);
        return Ok(refused(&StartAlonePage { frame, faults, mail }));
    }
    let (language, country) = countries_of(t.locale);
    let until = start_alone::ask_to_start(&app.installation, &mail, language, country).await?;
    Ok(page(&MailSentPage { until: t.date_time(until), frame, why: Sent::Start, mail }))
}

/// `GET /start/{token}`
pub async fn account_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    let invitation = start_alone::open_start(&app.installation, &token_of(&token)?).await?;
    let (frame, faults) = (visitor.frame(), Faults::default());
    let (_, country) = countries_of(visitor.t().locale);
    let (mail, name) = (invitation.email, String::new());
    Ok(page(&StartAccountPage { frame, faults, token, mail, name, country: Some(country) }))
}

/// `POST /start/{token}`
pub async fn post_account(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let link = token_of(&token)?;
    let invitation = start_alone::open_start(&app.installation, &link).await?;
    let (frame, faults) = (visitor.frame(), Faults::default());
    let (mail, name) = (invitation.email, form.text("name").to_owned());
    let country = Country::find_by_name(form.text("country"));
    let mut shown = StartAccountPage { frame, faults, token, mail, name, country };
    let Some(country) = country else {
        shown.faults.add("country", visitor.t().say("doors-alone-country-missing"));
        return Ok(refused(&shown));
    };
    let (language, _) = countries_of(visitor.t().locale);
    let person = NewPerson {
        name: shown.name.clone(),
        email: shown.mail.clone(),
        password: form.raw("password").to_owned(),
        language,
        country,
    };
    match start_alone::start_alone(&app.installation, &link, &person).await {
        Ok(session) => Ok(keep_session(&app, &session, Redirect::to("/start/done").into_response())),
        Err(error) => {
            add_fault(&mut shown.faults, &shown.frame, error)?;
            Ok(refused(&shown))
        }
    }
}

/// `GET /start/done`: the own space is there, and a second factor is offered.
pub async fn done(here: InOwnSpace) -> Response {
    page(&SpaceReadyPage { frame: here.frame() })
}
