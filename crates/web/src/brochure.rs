//! Folders to hand out at work: for everybody, and nobody is told who took one.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use houvast_documents::brochure::BrochurePaper;
use houvast_library::brochure::Reader;
use houvast_pages::library::brochure::BrochurePage;
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use crate::app::App;
use crate::library::frame_in;
use crate::papers::{download, print_brochure};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    country: String,
}

/// `GET /library/brochure/{brochure}`: what stands on it, in the order of reading.
pub async fn page_of(
    visitor: Visitor,
    Path(brochure): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let shown = BrochurePage::of(frame_in(&visitor, &asked.country), find(&brochure)?);
    Ok(visitor.spoken.remember(page(&shown)))
}

/// `GET /library/brochure/{brochure}/paper.pdf`: two pages of A4, to fold in three.
pub async fn paper(
    State(app): State<App>,
    visitor: Visitor,
    Path(brochure): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let reader = find(&brochure)?;
    let t = frame_in(&visitor, &asked.country).t;
    let pdf = print_brochure(BrochurePaper::of(reader, &app.installation.address, &t)).await?;
    Ok(download(pdf, "application/pdf", &format!("houvast-{}.pdf", reader.name())))
}

fn find(brochure: &str) -> Result<Reader, Problem> {
    Reader::find_by_name(brochure).ok_or(Problem(ProblemKind::NotFound))
}
