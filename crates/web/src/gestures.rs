//! A team's small gestures over weeks: an open page, and one of the workplace. What is filled in comes back as a page or a
//! paper and is kept nowhere.

use axum::extract::State;
use axum::response::Response;
use houvast_documents::gestures::Gestures;
use houvast_pages::frame::Frame;
use houvast_pages::library::gestures::{GesturesForm, GesturesPage};
use houvast_pages::library::in_library;
use houvast_pages::library::space::{Made, Space};

use crate::app::App;
use crate::papers::{download, pieces_of, print_in};
use crate::posted::Posted;
use crate::practice::frame_at_work;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{AtWork, Visitor};

/// `GET /library/gestures`
pub async fn form(State(app): State<App>, visitor: Visitor) -> Response {
    let frame = in_library(visitor.frame());
    let today = frame.t.day_of(app.installation.now());
    visitor.spoken.remember(page(&GesturesPage::blank(frame, Space::Library, today)))
}

/// `POST /library/gestures`
pub async fn post(State(app): State<App>, visitor: Visitor, sent: Posted) -> Result<Response, Problem> {
    answer(&app, in_library(visitor.frame()), Space::Library, &sent).await
}

/// `GET /work/gestures`
pub async fn form_at_work(State(app): State<App>, here: AtWork) -> Result<Response, Problem> {
    let frame = frame_at_work(&app, &here).await?;
    let today = frame.t.day_of(app.installation.now());
    Ok(here.visitor.spoken.remember(page(&GesturesPage::blank(frame, Space::Work, today))))
}

/// `POST /work/gestures`
pub async fn post_at_work(State(app): State<App>, here: AtWork, sent: Posted) -> Result<Response, Problem> {
    answer(&app, frame_at_work(&app, &here).await?, Space::Work, &sent).await
}

/// What is to be mended, the plan on the page, or the plan as a PDF.
async fn answer(app: &App, frame: Frame, space: Space, sent: &Posted) -> Result<Response, Problem> {
    let (t, form) = (frame.t, GesturesForm::from_pairs(&sent.0));
    let today = t.day_of(app.installation.now());
    let plan = match form.read(today) {
        Ok(plan) => plan,
        Err(faults) => return Ok(refused(&GesturesPage::with_faults(frame, space, form, &faults))),
    };
    let sheet = Gestures { rows: plan.list_rows(&t) }.sheet(&t, today);
    if sent.text("act") == "paper" {
        return Ok(download(print_in(space, sheet).await?, "application/pdf", "houvast-gestures.pdf"));
    }
    let made = Made { title: sheet.about.title, pieces: pieces_of(sheet.blocks) };
    Ok(page(&GesturesPage::planned(frame, space, form, (plan, made))))
}
