//! `sign_in`, `enter_code`, `sign_out`.

use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, Query, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::sign_in::SignInError;
use houvast_actions::doors::{second_factor, session, sign_in};
use houvast_pages::doors::sign_in::{Before, RecoveryLeftPage, SignInCodePage, SignInPage, SignedOutPage, Way};
use houvast_pages::form::Faults;
use serde::Deserialize;

use super::{drop_session, fault_of_name, keep_session};
use crate::app::App;
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{AtTheDoor, Visitor, escaped};

/// Where to go afterwards, and by which way.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    next: String,
    #[serde(default)]
    way: String,
    #[serde(default)]
    reset: String,
}

/// `GET /sign-in`
pub async fn form(visitor: Visitor, Query(asked): Query<Asked>) -> Response {
    let mut form = SignInPage::new(visitor.frame(), local_path(&asked.next).unwrap_or_default());
    if asked.reset == "done" {
        form.before = Before::PasswordReset;
    } else if form.next.starts_with("/own") && form.next != "/own" {
        form.before = Before::DraftKept;
    }
    visitor.spoken.remember(page(&form))
}

/// `POST /sign-in`: a wrong address and a wrong password look and last the same.
pub async fn post(
    State(app): State<App>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    visitor: Visitor,
    form: Posted,
) -> Result<Response, Problem> {
    let (mail, password, next) = (form.text("mail"), form.raw("password"), form.text("next"));
    let mut shown = SignInPage::new(visitor.frame(), local_path(next).unwrap_or_default());
    mail.clone_into(&mut shown.mail);
    let t = visitor.t();
    if let Some(says) = fault_of_name(&t, mail, "doors-sign-in-who-missing") {
        shown.faults.add("mail", says);
    }
    if password.is_empty() {
        shown.faults.add("password", t.say("doors-password-missing"));
    }
    if !shown.faults.is_empty() {
        return Ok(refused(&shown));
    }
    match sign_in::sign_in(&app.installation, mail, password, &network_of(&headers, from)).await {
        Ok(token) => {
            // The seat decides where to: `/home` leads on, also over a second factor that is still missing.
            let next = local_path(next).unwrap_or("/home");
            Ok(keep_session(&app, &token, Redirect::to(next).into_response()))
        }
        Err(SignInError::Wrong) => {
            shown.faults.add("mail", t.say("doors-sign-in-refused"));
            Ok(refused(&shown))
        }
        Err(error) => Err(error.into()),
    }
}

/// The network address that tries. A proxy on this machine names it last in `X-Forwarded-For`; nobody else is believed.
pub(crate) fn network_of(headers: &HeaderMap, from: SocketAddr) -> String {
    let named = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = named.and_then(|list| list.rsplit(',').next()).and_then(|last| last.trim().parse::<IpAddr>().ok());
    last.filter(|_| from.ip().is_loopback()).unwrap_or_else(|| from.ip()).to_string()
}

/// `GET /sign-in/code`
pub async fn code_form(at_the_door: AtTheDoor, Query(asked): Query<Asked>) -> Response {
    let next = local_path(&asked.next).unwrap_or("/home").to_owned();
    let way = if asked.way == "recovery" { Way::Recovery } else { Way::Code };
    page(&SignInCodePage { frame: at_the_door.visitor.frame(), faults: Faults::default(), way, next })
}

/// `POST /sign-in/code`: a code of the app, or one of the sheet.
pub async fn post_code(State(app): State<App>, at_the_door: AtTheDoor, form: Posted) -> Result<Response, Problem> {
    let AtTheDoor { visitor, signed_in } = at_the_door;
    let (frame, t) = (visitor.frame(), visitor.t());
    let next = local_path(form.text("next")).unwrap_or("/home").to_owned();
    let way = if form.text("way") == "recovery" { Way::Recovery } else { Way::Code };
    // keys: doors-recovery-missing doors-recovery-refused doors-code-missing doors-code-refused
    let key = if way == Way::Recovery { "doors-recovery" } else { "doors-code" };
    let refuse = |reason: &str| {
        let mut shown = SignInCodePage { frame: visitor.frame(), faults: Faults::default(), way, next: next.clone() };
        shown.faults.add("code", t.say(&format!("{key}-{reason}")));
        refused(&shown)
    };
    let code = form.text("code");
    if code.is_empty() {
        return Ok(refuse("missing"));
    }
    let entered = match way {
        Way::Code => second_factor::enter_code(&app.installation, &signed_in, code).await.map(|()| None),
        Way::Recovery => second_factor::enter_recovery_code(&app.installation, &signed_in, code).await.map(Some),
    };
    match entered {
        Ok(None) => Ok(Redirect::to(&next).into_response()),
        Ok(Some(left)) => Ok(page(&RecoveryLeftPage { frame, left, next })),
        Err(SignInError::Wrong) => Ok(refuse("refused")),
        Err(error) => Err(error.into()),
    }
}

/// `POST /sign-out`
pub async fn sign_out(State(app): State<App>, visitor: Visitor, _form: Posted) -> Result<Response, Problem> {
    if let Some(signed_in) = &visitor.signed_in {
        session::sign_out(&app.installation, &signed_in.token).await?;
    }
    Ok(drop_session(Redirect::to("/sign-out").into_response()))
}

/// `GET /sign-out`: what one sees afterwards; whoever is still signed in goes back.
pub async fn signed_out(visitor: Visitor) -> Response {
    if visitor.signed_in.is_some() {
        return Redirect::to("/home").into_response();
    }
    page(&SignedOutPage { frame: visitor.frame() })
}

/// `GET /home`: the first page of the hat that is worn.
pub async fn home(State(app): State<App>, at_the_door: AtTheDoor) -> Result<Response, Problem> {
    use houvast_actions::ask_for_talk::may_answer;
    use houvast_actions::doors::hats::{Missing, list_hats, missing};
    use houvast_casework::hat::Side;
    let signed_in = &at_the_door.signed_in;
    let there = match missing(signed_in) {
        Missing::Code => format!("/sign-in/code?next={}", escaped("/home")),
        Missing::SetUp => "/second-factor".to_owned(),
        Missing::Nothing if list_hats(&app.installation, signed_in.account.id).await?.is_empty() => "/hats".to_owned(),
        Missing::Nothing => match signed_in.session.hat.side() {
            Side::Own => "/own",
            Side::Work => "/work",
            Side::Care if may_answer(signed_in.session.hat) => "/care/work",
            Side::Care => "/care",
            Side::Desk => "/desk",
            Side::Guest => "/hats",
        }
        .to_owned(),
    };
    Ok(Redirect::to(&there).into_response())
}
