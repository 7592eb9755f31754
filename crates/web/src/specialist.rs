//! More help with a long absence: who gives it, and a text ready to send. An open page, one of the workplace and one of the
//! care circle. Nothing is sent from here, and nothing is kept.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_documents::specialist::Request;
use houvast_pages::frame::Frame;
use houvast_pages::library::in_library;
use houvast_pages::library::space::Space;
use houvast_pages::library::specialist::{SpecialistForm, SpecialistPage, list_routes};

use crate::app::App;
use crate::papers::{download, print_in};
use crate::posted::Posted;
use crate::practice::frame_at_work;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{AtWork, InCare, Visitor};

/// `GET /library/specialist`
pub async fn form(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&SpecialistPage::blank(in_library(visitor.frame()), Space::Library)))
}

/// `POST /library/specialist`
pub async fn post(State(app): State<App>, visitor: Visitor, sent: Posted) -> Result<Response, Problem> {
    answer(&app, in_library(visitor.frame()), Space::Library, &sent).await
}

/// `GET /work/specialist`
pub async fn form_at_work(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let frame = frame_at_work(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&SpecialistPage::blank(frame, Space::Work))))
}

/// `POST /work/specialist`
pub async fn post_at_work(State(app): State<App>, here: AtWork, sent: Posted) -> Result<Response, Problem> {
    answer(&app, frame_at_work(&app, &here).await?, Space::Work, &sent).await
}

/// `GET /care/specialist`
pub async fn form_in_care(State(app): State<App>, here: InCare) -> Result<Response, Problem> {
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(here.visitor.spoken.remember(page(&SpecialistPage::blank(frame, Space::Care))))
}

/// `POST /care/specialist`
pub async fn post_in_care(State(app): State<App>, here: InCare, sent: Posted) -> Result<Response, Problem> {
    let frame = here.frame(&name_of_service(&app.installation).await?);
    answer(&app, frame, Space::Care, &sent).await
}

/// What is still to be chosen, who helps and the text on the page, or both as a PDF.
async fn answer(app: &App, frame: Frame, space: Space, sent: &Posted) -> Result<Response, Problem> {
    let shown = SpecialistPage::of(frame, space, SpecialistForm::from_pairs(&sent.0));
    let Some((_, text)) = &shown.made else { return Ok(refused(&shown)) };
    if sent.text("act") != "paper" {
        return Ok(page(&shown));
    }
    let t = shown.local();
    let routes = list_routes(&shown.form, space, &t).into_iter().map(|route| (route.who, route.how)).collect();
    let sheet = Request { routes, text: text.clone() }.sheet(&t, t.day_of(app.installation.now()));
    Ok(download(print_in(space, sheet).await?, "application/pdf", "houvast-specialist.pdf"))
}
