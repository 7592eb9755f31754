//! Papers for the counter of a clinic or a practice: for everybody, and nobody is told who took one.

use axum::extract::State;
use axum::response::Response;
use houvast_documents::counter::{CounterPaper, Size};
use houvast_pages::library::counter::CounterPage;
use houvast_pages::library::in_library;

use crate::app::App;
use crate::papers::{download, print_counter};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// `GET /library/counter`
pub async fn page_of(State(app): State<App>, visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&CounterPage::of(in_library(visitor.frame()), &app.installation.address)))
}

/// `GET /library/counter/cards.pdf`: eight cards to cut out.
pub async fn cards(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    paper(&app, &visitor, Size::Cards, "houvast-cards.pdf").await
}

/// `GET /library/counter/handout.pdf`: one sheet to hand over.
pub async fn handout(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    paper(&app, &visitor, Size::Handout, "houvast-handout.pdf").await
}

async fn paper(app: &App, visitor: &Visitor, size: Size, name: &str) -> Result<Response, Problem> {
    let t = visitor.t();
    let today = t.day_of(app.installation.now());
    let paper = CounterPaper::of(size, &app.installation.address, &t, today);
    Ok(download(print_counter(paper).await?, "application/pdf", name))
}
