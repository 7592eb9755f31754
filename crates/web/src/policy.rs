//! A firm's self-check and its policy: an open page. What is filled in comes back as a page or a paper and is kept nowhere.

use axum::extract::State;
use axum::response::Response;
use houvast_documents::policy::Policy;
use houvast_pages::library::in_library;
use houvast_pages::library::policy::{PolicyForm, PolicyPage};

use crate::app::App;
use crate::papers::{download, print_open};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// `GET /library/policy`
pub async fn form(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&PolicyPage::blank(in_library(visitor.frame()))))
}

/// `POST /library/policy`: how the firm stands and its policy, on the page or as a PDF. A question left open is not known.
pub async fn post(State(app): State<App>, visitor: Visitor, sent: Posted) -> Result<Response, Problem> {
    let (t, form) = (visitor.t(), PolicyForm::from_pairs(&sent.0));
    let policy = Policy {
        firm: form.firm.clone(),
        contact: form.contact.clone(),
        doctor: form.doctor.clone(),
        confidant: form.confidant.clone(),
        to_do: form.list_to_do(&t),
    };
    if sent.text("act") == "paper" {
        let sheet = policy.sheet(&t, t.day_of(app.installation.now()));
        return Ok(download(print_open(sheet).await?, "application/pdf", "houvast-policy.pdf"));
    }
    Ok(page(&PolicyPage::filled(in_library(visitor.frame()), form, policy.text(&t))))
}
