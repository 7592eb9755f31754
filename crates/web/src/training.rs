//! Training modules: an open page. Answers and the name on a certificate come back as a page or a paper and are kept nowhere.

use axum::extract::{Path, State};
use axum::response::Response;
use houvast_documents::certificate::Certificate;
use houvast_pages::library::in_library;
use houvast_pages::library::training::{TrainingListPage, TrainingPage};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::papers::{download, print_open};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// `GET /library/training`
pub async fn list(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&TrainingListPage::of(in_library(visitor.frame()))))
}

/// `GET /library/training/{training}`
pub async fn form(visitor: Visitor, Path(slug): Path<String>) -> Result<Response, Problem> {
    let shown = TrainingPage::blank(in_library(visitor.frame()), &slug).ok_or(Problem(ProblemKind::NotFound))?;
    Ok(visitor.spoken.remember(page(&shown)))
}

/// `POST /library/training/{training}`: what fits and why, or the certificate.
pub async fn post(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let shown = TrainingPage::answered(in_library(visitor.frame()), &slug, &form.0);
    let mut shown = shown.ok_or(Problem(ProblemKind::NotFound))?;
    let wants_certificate = form.text("act") == "certificate" && shown.fits();
    if wants_certificate && shown.name.is_empty() {
        shown.want_name();
    }
    if !shown.faults.is_empty() {
        return Ok(refused(&shown));
    }
    if !wants_certificate {
        return Ok(page(&shown));
    }
    let t = visitor.t();
    let issued_on = t.day_of(app.installation.now());
    let (learned, module) = (shown.learned(), shown.row.title);
    let sheet = Certificate { name: shown.name, module, learned, issued_on }.sheet(&t);
    Ok(download(print_open(sheet).await?, "application/pdf", "houvast-certificate.pdf"))
}
