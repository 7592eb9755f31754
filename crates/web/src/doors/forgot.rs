//! `reset_password`: a mail with a link, then a new password. Known and unknown addresses are answered alike.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::{DoorError, reset_password, start_alone};
use houvast_actions::post::letter::countries_of;
use houvast_pages::doors::alone::{MailSentPage, Sent};
use houvast_pages::doors::forgotten::{ForgottenPage, NewPasswordPage};
use houvast_pages::form::Faults;

use super::invitation::token_of;
use super::{add_fault, fault_of_mail};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// `GET /forgot`
pub async fn form(visitor: Visitor) -> Response {
    page(&ForgottenPage { frame: visitor.frame(), faults: Faults::default(), mail: String::new() })
}

/// `POST /forgot`
pub async fn post(State(app): State<App>, visitor: Visitor, form: Posted) -> Result<Response, Problem> {
    let (frame, t, mail) = (visitor.frame(), visitor.t(), form.text("mail").to_owned());
    if let Some(says) = fault_of_mail(&t, &mail) {
        let mut faults = Faults::default();
        faults.add("mail", says);
        return Ok(refused(&ForgottenPage { frame, faults, mail }));
    }
    let (language, country) = countries_of(t.locale);
    let until = start_alone::ask_to_reset(&app.installation, &mail, language, country).await?;
    Ok(page(&MailSentPage { until: t.date_time(until), frame, why: Sent::Forgotten, mail }))
}

/// `GET /forgot/{token}`
pub async fn password_form(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Problem> {
    reset_password::open_reset(&app.installation, &token_of(&token)?).await?;
    Ok(page(&NewPasswordPage { frame: visitor.frame(), faults: Faults::default(), token }))
}

/// `POST /forgot/{token}`
pub async fn post_password(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let changed = reset_password::reset_password(&app.installation, &token_of(&token)?, form.raw("password")).await;
    match changed {
        Ok(()) => Ok(Redirect::to("/sign-in?reset=done").into_response()),
        Err(error @ DoorError::WeakPassword(_)) => {
            let mut shown = NewPasswordPage { frame: visitor.frame(), faults: Faults::default(), token };
            add_fault(&mut shown.faults, &shown.frame, error)?;
            Ok(refused(&shown))
        }
        Err(error) => Err(error.into()),
    }
}
