//! Help now: open to everybody, no sign-in, nothing recorded.

use axum::response::Response;
use houvast_pages::help::now::HelpNowPage;
use houvast_pages::help::paper::PaperPage;

use crate::start::page;
use crate::visitor::Visitor;

/// `GET /help-now`
pub async fn now(visitor: Visitor) -> Response {
    let shown = HelpNowPage::new(visitor.frame());
    visitor.spoken.remember(page(&shown))
}

/// `GET /check-in-on-paper`: nobody is asked who prints it.
pub async fn paper(visitor: Visitor) -> Response {
    visitor.spoken.remember(page(&PaperPage { frame: visitor.frame() }))
}
