//! `open_code`: the code of a letter leads where the link of a mail leads. Only a slip of typing is told apart.

use std::net::SocketAddr;

use axum::extract::{ConnectInfo, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::open_code::open_code;
use houvast_actions::doors::sign_in::SignInError;
use houvast_casework::invitation_code::{InvitationCode, NotACode};
use houvast_pages::doors::code::CodePage;
use houvast_pages::form::Faults;

use super::sign_in::network_of;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// `GET /code`
pub async fn form(visitor: Visitor) -> Response {
    let shown = CodePage { frame: visitor.frame(), faults: Faults::default(), code: String::new() };
    visitor.spoken.remember(page(&shown))
}

/// `POST /code`
pub async fn post(
    State(app): State<App>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    visitor: Visitor,
    form: Posted,
) -> Result<Response, Problem> {
    let typed = form.text("code");
    let refuse = |key: &str| {
        let code = typed.chars().take(40).collect();
        let mut shown = CodePage { frame: visitor.frame(), faults: Faults::default(), code };
        shown.faults.add("code", visitor.t().say(key));
        Ok(refused(&shown))
    };
    // keys: code-missing code-length code-sign code-slip code-refused
    let code: InvitationCode = match typed.parse() {
        Ok(code) => code,
        Err(_) if typed.is_empty() => return refuse("code-missing"),
        Err(NotACode::Length) => return refuse("code-length"),
        Err(NotACode::Sign) => return refuse("code-sign"),
        Err(NotACode::Slip) => return refuse("code-slip"),
    };
    match open_code(&app.installation, &code, &network_of(&headers, from)).await {
        Ok(token) => Ok(Redirect::to(&format!("/invitation/{token}")).into_response()),
        Err(SignInError::Wrong) => refuse("code-refused"),
        Err(error) => Err(error.into()),
    }
}
