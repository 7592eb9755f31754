//! `accept_invitation`: what this is and is not, then a name, an address and a password; or one press for somebody who
//! is signed in.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::accept_invitation::{
    Accepted, CameIn, Place, accept_as_known, accept_as_new, is_by_letter, open_invitation, place_of,
};
use houvast_actions::doors::token::Token;
use houvast_actions::doors::{DoorError, NewPerson};
use houvast_actions::post::letter::countries_of;
use houvast_casework::hat::Side;
use houvast_language::Speaker;
use houvast_pages::doors::alone::{MailSentPage, Sent};
use houvast_pages::doors::invitation::{InvitationPage, Invited};
use houvast_pages::form::Faults;
use houvast_pages::own::navigation::in_own_space;
use houvast_pages::problem::ProblemKind;

use super::way_back::shown_once;
use super::{add_fault, fault_of_mail, keep_session};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// The token of a link; one that cannot be a token looks like one that has ended.
pub(crate) fn token_of(text: &str) -> Result<Token, Problem> {
    text.parse().map_err(|_| Problem(ProblemKind::ExpiredLink))
}

/// `GET /invitation/{token}`
pub async fn form(State(app): State<App>, visitor: Visitor, Path(token): Path<String>) -> Result<Response, Problem> {
    let shown = shown(&app, &visitor, token).await?;
    Ok(visitor.spoken.remember(page(&shown)))
}

async fn shown(app: &App, visitor: &Visitor, token: String) -> Result<InvitationPage, Problem> {
    let invitation = open_invitation(&app.installation, &token_of(&token)?).await?;
    let place = place_of(&app.installation, &invitation).await?;
    let frame = visitor.frame();
    let invited = words_for(&frame.t, &place);
    let (known, by_letter) = (visitor.signed_in.is_some(), is_by_letter(&invitation));
    let (mail, name, faults) = (invitation.email, String::new(), Faults::default());
    Ok(InvitationPage { frame, faults, token, invited, name, mail, known, by_letter })
}

fn words_for(t: &Speaker, place: &Place) -> Invited {
    let (hat, service) = (t.hat(place.hat), place.service.clone());
    match place.hat.side() {
        Side::Own => Invited::Own { service, until: t.date(t.day_of(place.until)) },
        Side::Work => Invited::Work { organisation: place.organisation.clone(), hat },
        Side::Care | Side::Guest | Side::Desk => Invited::Care { service, hat },
    }
}

/// `POST /invitation/{token}`
pub async fn post(
    State(app): State<App>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let link = token_of(&token)?;
    if let Some(signed_in) = &visitor.signed_in {
        accept_as_known(&app.installation, &link, signed_in).await?;
        return Ok(Redirect::to("/home").into_response());
    }
    let mut shown = shown(&app, &visitor, token).await?;
    form.text("name").clone_into(&mut shown.name);
    form.text("mail").clone_into(&mut shown.mail);
    let t = visitor.t();
    if shown.name.is_empty() {
        shown.faults.add("name", t.say("doors-name-missing"));
    }
    if let Some(says) = fault_of_mail(&t, &shown.mail).filter(|_| !shown.by_letter || !shown.mail.is_empty()) {
        shown.faults.add("mail", says);
    }
    if !shown.faults.is_empty() {
        return Ok(refused(&shown));
    }
    let (language, country) = countries_of(t.locale);
    let person = NewPerson {
        name: shown.name.clone(),
        email: shown.mail.clone(),
        password: form.raw("password").to_owned(),
        language,
        country,
    };
    match accept_as_new(&app.installation, &link, &person).await {
        Ok(Accepted::MailFirst { until }) => {
            let (frame, mail) = (visitor.frame(), shown.mail);
            Ok(page(&MailSentPage { until: t.date_time(until), frame, why: Sent::Invitation(shown.token), mail }))
        }
        Ok(Accepted::CameIn(CameIn { session, on_paper: Some(on_paper) })) => {
            let mut frame = visitor.frame();
            (frame.csrf, frame.signed_in) = (session.csrf(), true);
            let shown = shown_once(in_own_space(frame), on_paper, "/start/done");
            Ok(keep_session(&app, &session, page(&shown)))
        }
        Ok(Accepted::CameIn(CameIn { session, on_paper: None })) => {
            let there = if matches!(shown.invited, Invited::Own { .. }) { "/start/done" } else { "/home" };
            Ok(keep_session(&app, &session, Redirect::to(there).into_response()))
        }
        Err(error @ (DoorError::NoName | DoorError::WeakPassword(_) | DoorError::OtherAddress | DoorError::Known)) => {
            add_fault(&mut shown.faults, &shown.frame, error)?;
            Ok(refused(&shown))
        }
        Err(error) => Err(error.into()),
    }
}
