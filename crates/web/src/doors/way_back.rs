//! `choose_with_paper`: the way back of somebody without mail, and the sheet of codes for it, shown once.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::doors::DoorError;
use houvast_actions::doors::sign_in::SignInError;
use houvast_actions::doors::way_back::{OnPaper, WayBackError, choose_with_paper, make_way_back};
use houvast_documents::papers::WayBackPaper;
use houvast_pages::doors::way_back::{ChooseWithPaperPage, ChosenWithPaperPage, MakeWayBackPage, WayBackPage};
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;
use houvast_pages::problem::ProblemKind;

use super::sign_in::network_of;
use super::{add_fault, fault_of_name};
use crate::app::App;
use crate::papers::{download, print};
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{InOwnSpace, Visitor};

/// What is shown once.
pub(super) fn shown_once(frame: Frame, on_paper: OnPaper, next: &str) -> WayBackPage {
    let OnPaper { sign_in_name: name, codes } = on_paper;
    WayBackPage { frame, faults: Faults::default(), name, codes, next: next.to_owned() }
}

/// `GET /way-back`
pub async fn form(visitor: Visitor) -> Response {
    let shown = ChooseWithPaperPage { frame: visitor.frame(), faults: Faults::default(), name: String::new() };
    visitor.spoken.remember(page(&shown))
}

/// `POST /way-back`: a wrong name and a wrong code look and last the same.
pub async fn post(
    State(app): State<App>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    visitor: Visitor,
    form: Posted,
) -> Result<Response, Problem> {
    let (name, code, password) = (form.text("sign_in_name"), form.text("code"), form.raw("password"));
    let (frame, faults) = (visitor.frame(), Faults::default());
    let mut shown = ChooseWithPaperPage { frame, faults, name: name.to_owned() };
    let t = visitor.t();
    if let Some(says) = fault_of_name(&t, name, "way_back-name-missing") {
        shown.faults.add("sign_in_name", says);
    }
    if code.is_empty() {
        shown.faults.add("code", t.say("doors-recovery-missing"));
    }
    if !shown.faults.is_empty() {
        return Ok(refused(&shown));
    }
    let network = network_of(&headers, from);
    match choose_with_paper(&app.installation, (name, code), password, &network).await {
        Ok(left) => Ok(page(&ChosenWithPaperPage { frame: visitor.frame(), left })),
        Err(WayBackError::WeakPassword(weak)) => {
            add_fault(&mut shown.faults, &shown.frame, DoorError::WeakPassword(weak))?;
            Ok(refused(&shown))
        }
        Err(WayBackError::Refused(SignInError::Wrong)) => {
            shown.faults.add("sign_in_name", t.say("way_back-refused"));
            Ok(refused(&shown))
        }
        Err(WayBackError::Refused(error)) => Err(error.into()),
    }
}

fn make_page(here: &InOwnSpace) -> MakeWayBackPage {
    let (frame, faults) = (here.frame(), Faults::default());
    MakeWayBackPage { frame, faults, name: here.signed_in.account.email.clone() }
}

/// `GET /way-back/codes`
pub async fn codes(here: InOwnSpace) -> Response {
    page(&make_page(&here))
}

/// `POST /way-back/codes`: new codes in the place of all earlier ones.
pub async fn make(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let mut again = make_page(&here);
    let password = form.raw("password");
    if password.is_empty() {
        again.faults.add("password", here.t().say("doors-password-missing"));
        return Ok(refused(&again));
    }
    match make_way_back(&app.installation, &here.signed_in, password).await {
        Ok(on_paper) => Ok(page(&shown_once(here.frame(), on_paper, "/own/settings"))),
        Err(SignInError::Wrong) => {
            again.faults.add("password", here.t().say("way_back-make-refused"));
            Ok(refused(&again))
        }
        Err(error) => Err(error.into()),
    }
}

/// The codes that a form of ours carries; none where it is none.
fn codes_in(form: &Posted) -> Option<Vec<String>> {
    let codes: Vec<String> = form.text("codes").split_whitespace().map(str::to_owned).collect();
    let is_code =
        |code: &String| code.len() <= 16 && code.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    (!codes.is_empty() && codes.len() <= 16 && codes.iter().all(is_code)).then_some(codes)
}

/// `POST /way-back/codes/paper`: what was just shown, on paper. Nothing is kept.
pub async fn paper(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let codes = codes_in(&form).ok_or(Problem(ProblemKind::InvalidForm))?;
    let t = here.t();
    let service = name_of_service(&app.installation).await?;
    let issued_on = t.day_of(app.installation.now());
    let place = format!("{}/sign-in", app.installation.address);
    let sign_in_name = here.signed_in.account.email.clone();
    let pdf = print(WayBackPaper { service, place, sign_in_name, codes, issued_on }.sheet(&t)).await?;
    Ok(download(pdf, "application/pdf", &format!("houvast-codes-{issued_on}.pdf")))
}

/// `POST /way-back/codes/kept`: goes on once the person says that the sheet is kept. Until then it is shown again: the
/// form carries the codes, the database keeps hashes only.
pub async fn kept(here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let next = local_path(form.text("next")).unwrap_or("/own").to_owned();
    if form.text("kept") == "yes" {
        return Ok(Redirect::to(&next).into_response());
    }
    let codes = codes_in(&form).ok_or(Problem(ProblemKind::InvalidForm))?;
    let on_paper = OnPaper { sign_in_name: here.signed_in.account.email.clone(), codes };
    let mut again = shown_once(here.frame(), on_paper, &next);
    again.faults.add("kept", here.t().say("doors-codes-kept-missing"));
    Ok(refused(&again))
}
