//! A form with a file: checked to come from one of our own pages like every other (`posted.rs`), then read whole.

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::{Posted, guard, is_from_here};
use crate::problem::Problem;
use crate::visitor::csrf_of;

/// The most bytes of a form with a file: the largest list, and room for what stands around it. A list that is a little
/// too large is thus told so on its own page.
pub(crate) const LARGEST: usize = 6 * 1024 * 1024;

/// A file as a browser sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFile {
    /// What it is called where it came from.
    pub name: String,
    /// What is in it.
    pub content: Vec<u8>,
}

/// The file of a form; none where nothing was chosen, or where the form was sent without one.
#[derive(Debug, Clone, Default)]
pub struct Uploaded(pub Option<SentFile>);

/// The files of a form that takes several.
#[derive(Debug, Clone, Default)]
pub struct UploadedSeveral(pub Vec<SentFile>);

impl FromRequest<App> for Uploaded {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let UploadedSeveral(mut sent) = UploadedSeveral::from_request(request, app).await?;
        Ok(Self(sent.pop()))
    }
}

impl FromRequest<App> for UploadedSeveral {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            Posted::from_request(request, app).await?;
            return Ok(Self(Vec::new()));
        }
        if !is_from_here(request.headers()) {
            return Err(Problem(ProblemKind::ForbiddenCsrf));
        }
        let expected = csrf_of(request.headers());
        let read = Multipart::from_request(request, app).await;
        let mut parts = read.map_err(|_| Problem(ProblemKind::InvalidForm))?;
        let (mut fields, mut sent) = (Vec::new(), Vec::new());
        while let Some(part) = parts.next_field().await.map_err(|error| refusal(&error))? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content = part.bytes().await.map_err(|error| refusal(&error))?;
            match file_name {
                Some(called) if name == "file" && !(called.is_empty() && content.is_empty()) => {
                    sent.push(SentFile { name: called, content: content.to_vec() });
                }
                Some(_) => {}
                None => {
                    let text = String::from_utf8(content.to_vec()).map_err(|_| Problem(ProblemKind::InvalidForm))?;
                    fields.push((name, text));
                }
            }
        }
        guard(expected.as_deref(), &Posted(fields))?;
        Ok(Self(sent))
    }
}

fn refusal(error: &MultipartError) -> Problem {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Problem(ProblemKind::TooLarge),
        _ => Problem(ProblemKind::InvalidForm),
    }
}
