//! What changed while somebody was away: an open page, and one of the workplace. What is filled in comes back as a page or a
//! paper and is kept nowhere.

use axum::extract::State;
use axum::response::Response;
use houvast_documents::briefing::Briefing;
use houvast_pages::frame::Frame;
use houvast_pages::library::briefing::{BriefingForm, BriefingPage};
use houvast_pages::library::in_library;
use houvast_pages::library::space::{Made, Space};

use crate::app::App;
use crate::papers::{download, pieces_of, print_in};
use crate::posted::Posted;
use crate::practice::frame_at_work;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{AtWork, Visitor};

/// `GET /library/briefing`
pub async fn form(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&BriefingPage::blank(in_library(visitor.frame()), Space::Library)))
}

/// `POST /library/briefing`
pub async fn post(State(app): State<App>, visitor: Visitor, sent: Posted) -> Result<Response, Problem> {
    answer(&app, in_library(visitor.frame()), Space::Library, &sent).await
}

/// `GET /work/briefing`
pub async fn form_at_work(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let frame = frame_at_work(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&BriefingPage::blank(frame, Space::Work))))
}

/// `POST /work/briefing`
pub async fn post_at_work(State(app): State<App>, here: AtWork, sent: Posted) -> Result<Response, Problem> {
    answer(&app, frame_at_work(&app, &here).await?, Space::Work, &sent).await
}

/// What is to be mended, the sheet on the page, or the sheet as a PDF.
async fn answer(app: &App, frame: Frame, space: Space, sent: &Posted) -> Result<Response, Problem> {
    let t = frame.t;
    let mut shown = BriefingPage::of(frame, space, BriefingForm::from_pairs(&sent.0));
    if !shown.faults.is_empty() {
        return Ok(refused(&shown));
    }
    let briefing = Briefing { parts: shown.form.list_parts(&t), asks: shown.form.asks.clone() };
    let sheet = briefing.sheet(&t, t.day_of(app.installation.now()));
    if sent.text("act") == "paper" {
        return Ok(download(print_in(space, sheet).await?, "application/pdf", "houvast-briefing.pdf"));
    }
    shown.made = Some(Made { title: sheet.about.title, pieces: pieces_of(sheet.blocks) });
    Ok(page(&shown))
}
