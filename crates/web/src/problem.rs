//! Problems: one closed list from what can go wrong to a page in the reader's language, or a problem document.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use houvast_actions::doors::DoorError;
use houvast_actions::doors::sign_in::SignInError;
use houvast_actions::installation::Trouble;
use houvast_pages::problem::{ProblemKind, ProblemPage};

use crate::app::App;
use crate::start::page;
use crate::visitor::Visitor;

/// What a handler ends in when it cannot answer. Rendered by [`render`].
#[derive(Debug, Clone, Copy)]
pub struct Problem(pub ProblemKind);

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = status(self.0).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NotFound => Self(ProblemKind::NotFound),
            Trouble::Conflict => Self(ProblemKind::Conflict),
            Trouble::Unavailable(reason) => {
                tracing::error!(reason, "a request could not be answered");
                Self(ProblemKind::Unavailable)
            }
        }
    }
}

impl From<DoorError> for Problem {
    fn from(error: DoorError) -> Self {
        match error {
            DoorError::Expired => Self(ProblemKind::ExpiredLink),
            DoorError::NoName | DoorError::WeakPassword(_) | DoorError::OtherAddress | DoorError::Known => {
                Self(ProblemKind::InvalidForm)
            }
            DoorError::Trouble(trouble) => trouble.into(),
        }
    }
}

impl From<SignInError> for Problem {
    fn from(error: SignInError) -> Self {
        match error {
            SignInError::Wrong => Self(ProblemKind::InvalidForm),
            SignInError::TooMany => Self(ProblemKind::TooManyAttempts),
            SignInError::Trouble(trouble) => trouble.into(),
        }
    }
}

fn status(kind: ProblemKind) -> StatusCode {
    StatusCode::from_u16(kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Gives every problem its words: a page for people, `application/problem+json` (RFC 9457) for programs.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let wants_page = parts
        .headers
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_none_or(|accept| !accept.contains("json") || accept.contains("text/html"));
    let seen_by = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(Problem(kind)) = response.extensions().get::<Problem>().copied().or_else(|| of_status(&response)) else {
        return response;
    };
    if !wants_page {
        return document(kind);
    }
    let visitor = Visitor::of(&app, &seen_by).await.unwrap_or_else(|_| Visitor::unknown(&seen_by));
    let mut told = page(&ProblemPage { frame: visitor.frame(), kind });
    *told.status_mut() = status(kind);
    told
}

/// What layers around the handlers refuse by status alone.
fn of_status(response: &Response) -> Option<Problem> {
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|of| of.as_bytes().starts_with(b"text/html"));
    match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Some(Problem(ProblemKind::TooLarge)),
        // An address that cannot be read: what is no form says so itself.
        StatusCode::BAD_REQUEST if !is_page => Some(Problem(ProblemKind::NotFound)),
        StatusCode::METHOD_NOT_ALLOWED => Some(Problem(ProblemKind::NotFound)),
        StatusCode::INTERNAL_SERVER_ERROR if !is_page => Some(Problem(ProblemKind::Unexpected)),
        _ => None,
    }
}

fn document(kind: ProblemKind) -> Response {
    let body = serde_json::json!({
        "type": format!("urn:houvast:problem:{}", kind.name()),
        "title": kind.name().replace('_', " "),
        "status": kind.status(),
    });
    (status(kind), [(CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}
