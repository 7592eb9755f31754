//! "I want to talk to a person".

use axum::response::Response;
use houvast_pages::help::talk::TalkPage;

use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/talk`: no service has written its hours yet, so the lines outside are shown (product rule 18).
pub async fn page_of(here: InOwnSpace) -> Response {
    page(&TalkPage::new(here.frame(), Vec::new()))
}
