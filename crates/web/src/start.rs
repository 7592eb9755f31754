//! The front page and the files beside the pages.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use houvast_pages::assets;
use houvast_pages::frame::Link;
use houvast_pages::start::Front;

use crate::app::App;
use crate::posted::{Posted, local_path};
use crate::visitor::Visitor;

/// `GET /`
pub async fn front(State(app): State<App>, visitor: Visitor) -> Response {
    let mut frame = visitor.frame();
    if app.demo.is_some() {
        frame.links.push(Link { href: "/demo".to_owned(), text: frame.t.say("doors-demo-title"), here: false });
    }
    visitor.spoken.remember(page(&Front { frame }))
}

/// `POST /calm`: fewer elements, larger type, no motion; kept in a cookie that says nothing else.
pub async fn calm(form: Posted) -> Response {
    let calm = if form.text("calm") == "on" { "on" } else { "off" };
    let mut response = Redirect::to(local_path(form.text("back")).unwrap_or("/")).into_response();
    let cookie = format!("calm={calm}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
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

/// A form that was refused comes back with what is wrong, and with status 422.
pub(crate) fn refused(template: &impl Template) -> Response {
    let mut response = page(template);
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    response
}

/// Renders a page. Templates are checked when the crate is compiled, so this fails only where memory does.
pub(crate) fn page(template: &impl Template) -> Response {
    match template.render() {
        Ok(text) => ([(CACHE_CONTROL, "no-store")], Html(text)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
