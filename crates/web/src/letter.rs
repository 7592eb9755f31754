//! A message made from choices: an open page. What is sent comes back on the page and is kept nowhere.

use axum::response::Response;
use houvast_pages::library::in_library;
use houvast_pages::library::letter::{LetterForm, LetterPage};

use crate::posted::Posted;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// `GET /library/letter`
pub async fn form(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&LetterPage::blank(in_library(visitor.frame()))))
}

/// `POST /library/letter`
pub async fn post(visitor: Visitor, form: Posted) -> Response {
    let shown = LetterPage::of(in_library(visitor.frame()), LetterForm::from_pairs(&form.0));
    if shown.message.is_some() { page(&shown) } else { refused(&shown) }
}
