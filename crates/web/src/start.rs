//! The front page and the files beside the pages.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use houvast_pages::assets;
use houvast_pages::frame::Frame;
use houvast_pages::start::Front;

use crate::language::Spoken;

/// `GET /`
pub async fn front(spoken: Spoken) -> Response {
    let frame = Frame::open(spoken.speaker, &spoken.path);
    spoken.remember(page(&Front { frame }))
}

/// `GET /assets/{print}/{name}`: cached for good, since the address changes with the bytes.
pub async fn asset(Path((print, name)): Path<(String, String)>) -> Response {
    match assets::find(&print, &name) {
        Some(asset) => {
            let headers = [(CONTENT_TYPE, asset.media_type), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
            (headers, asset.bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /favicon.ico`: browsers ask for it by themselves. The first letter of the name on its colour of action.
pub async fn icon() -> Response {
    const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><circle cx=\"16\" cy=\"16\" r=\"15\" \
                        fill=\"#0d5a61\"/><path d=\"M10 8v16M22 8v16M10 16h12\" stroke=\"#fffdf9\" stroke-width=\"4\" \
                        stroke-linecap=\"round\"/></svg>";
    let headers = [(CONTENT_TYPE, "image/svg+xml"), (CACHE_CONTROL, "public, max-age=86400")];
    (headers, ICON).into_response()
}

/// Renders a page. Templates are checked when the crate is compiled, so this fails only where memory does.
pub(crate) fn page(template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => ([(CACHE_CONTROL, "no-store")], Html(text)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
