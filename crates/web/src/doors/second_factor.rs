//! Setting up the second factor, and the sheet of recovery codes, shown once.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::doors::second_factor;
use houvast_actions::doors::sign_in::SignInError;
use houvast_actions::installation::Trouble;
use houvast_documents::papers::CodesPaper;
use houvast_pages::doors::second_factor::{RecoveryCodesPage, SecondFactorOnPage, SecondFactorPage};
use houvast_pages::form::Faults;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::papers::{download, print};
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtTheDoor;

/// `GET /second-factor`
pub async fn form(State(app): State<App>, at_the_door: AtTheDoor) -> Result<Response, Problem> {
    match shown(&app, &at_the_door).await {
        Ok(shown) => Ok(page(&shown)),
        // It is set up already.
        Err(Trouble::NotFound) => Ok(page(&shown_on(&at_the_door))),
        Err(trouble) => Err(trouble.into()),
    }
}

async fn shown(app: &App, at_the_door: &AtTheDoor) -> Result<SecondFactorPage, Trouble> {
    let set_up = second_factor::begin_set_up(&app.installation, &at_the_door.signed_in).await?;
    let frame = at_the_door.visitor.frame();
    let hat = at_the_door.signed_in.session.hat;
    let needed_for = hat.needs_second_factor().then(|| frame.t.hat(hat));
    let second_factor::SetUp { address, letters } = set_up;
    Ok(SecondFactorPage { frame, faults: Faults::default(), address, secret: letters, needed_for })
}

fn shown_on(at_the_door: &AtTheDoor) -> SecondFactorOnPage {
    let frame = at_the_door.visitor.frame();
    let hat = at_the_door.signed_in.session.hat;
    let needed_for = hat.needs_second_factor().then(|| frame.t.hat(hat));
    SecondFactorOnPage { frame, faults: Faults::default(), needed_for }
}

/// `POST /second-factor/off`: a right code ends it; a hat that needs one asks for a new one at once.
pub async fn off(State(app): State<App>, at_the_door: AtTheDoor, form: Posted) -> Result<Response, Problem> {
    let mut again = shown_on(&at_the_door);
    let code = form.text("code");
    let key = if code.is_empty() { "doors-code-missing" } else { "doors-code-refused" };
    match second_factor::end_factor(&app.installation, &at_the_door.signed_in, code).await {
        Ok(()) if again.needed_for.is_some() => Ok(Redirect::to("/second-factor").into_response()),
        Ok(()) => Ok(Redirect::to("/home").into_response()),
        Err(SignInError::Wrong) => {
            again.faults.add("code", at_the_door.visitor.t().say(key));
            Ok(refused(&again))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /second-factor`: the first code confirms it.
pub async fn post(State(app): State<App>, at_the_door: AtTheDoor, form: Posted) -> Result<Response, Problem> {
    let t = at_the_door.visitor.t();
    let code = form.text("code");
    let confirmed = if code.is_empty() {
        Err(SignInError::Wrong)
    } else {
        second_factor::confirm_set_up(&app.installation, &at_the_door.signed_in, code).await
    };
    match confirmed {
        Ok(codes) => {
            let frame = at_the_door.visitor.frame();
            Ok(page(&RecoveryCodesPage { frame, faults: Faults::default(), codes, next: "/home".to_owned() }))
        }
        Err(SignInError::Wrong) => {
            let mut again = shown(&app, &at_the_door).await?;
            again.faults.add("code", t.say("doors-factor-refused"));
            Ok(refused(&again))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /second-factor/codes/paper`: the codes just shown, on paper. Nothing is kept.
pub async fn paper(State(app): State<App>, at_the_door: AtTheDoor, form: Posted) -> Result<Response, Problem> {
    let codes: Vec<String> = form.text("codes").split_whitespace().map(str::to_owned).collect();
    let is_code =
        |code: &String| code.len() <= 16 && code.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-');
    if codes.is_empty() || codes.len() > 16 || !codes.iter().all(is_code) {
        return Err(Problem(ProblemKind::InvalidForm));
    }
    let t = at_the_door.visitor.t();
    let service = name_of_service(&app.installation).await?;
    let issued_on = t.day_of(app.installation.now());
    let pdf = print(CodesPaper { service, codes, issued_on }.sheet(&t)).await?;
    Ok(download(pdf, "application/pdf", &format!("houvast-codes-{issued_on}.pdf")))
}

/// `POST /second-factor/codes`: goes on once the person says that the codes are kept. Until then they are shown again:
/// the form carries them, the database keeps hashes only.
pub async fn kept(at_the_door: AtTheDoor, form: Posted) -> Response {
    let next = local_path(form.text("next")).unwrap_or("/home").to_owned();
    if form.text("kept") == "yes" {
        return Redirect::to(&next).into_response();
    }
    let frame = at_the_door.visitor.frame();
    let codes = form.text("codes").split_whitespace().map(str::to_owned).collect();
    let mut faults = Faults::default();
    faults.add("kept", frame.t.say("doors-codes-kept-missing"));
    refused(&RecoveryCodesPage { frame, faults, codes, next })
}
