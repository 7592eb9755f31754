//! Pages that somebody puts together: in this browser alone, in a cookie that says nothing but their names, or in an address
//! that is kept or sent. Nothing of it is kept here.

use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_documents::leaflet::{Leaflet, sheet_of_several};
use houvast_library::Library;
use houvast_library::names::{self, Language};
use houvast_library::topic::{Topic, Waiting};
use houvast_pages::library::collection::CollectionPage;
use houvast_pages::library::in_library;
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use crate::app::App;
use crate::language::find_cookie;
use crate::library::waiting_in;
use crate::papers::{download, print_open};
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// The cookie with the names of the pages.
const COOKIE: &str = "collection";
/// So many pages are put together at most.
const MOST: usize = 20;

/// Pages in an address, their names with a point between them.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pages: String,
}

/// The names of pages, each once, as far as they are names of ours.
fn list_slugs(names: &str) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    for name in names.split('.') {
        let is_there = Library::embedded().find(Language::Nl, name).is_some();
        if is_there && slugs.len() < MOST && !slugs.iter().any(|slug| slug == name) {
            slugs.push(name.to_owned());
        }
    }
    slugs
}

fn kept(headers: &HeaderMap) -> Vec<String> {
    list_slugs(find_cookie(headers, COOKIE).unwrap_or_default())
}

/// Whether a page is in the collection of this browser.
pub(crate) fn has(headers: &HeaderMap, slug: &str) -> bool {
    kept(headers).iter().any(|one| one == slug)
}

fn topics(slugs: &[String], language: &str, waiting: Waiting) -> Vec<&'static Topic> {
    let language = Language::find_by_name(language).unwrap_or(Language::Nl);
    slugs.iter().filter_map(|slug| Library::embedded().find_shown(language, slug, waiting)).collect()
}

/// `GET /library/collection`: that of an address, or that of this browser.
pub async fn page_of(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response {
    let is_own = asked.pages.is_empty();
    let slugs = if is_own { kept(&headers) } else { list_slugs(&asked.pages) };
    let topics = topics(&slugs, visitor.t().code(), waiting_in(&app));
    visitor.spoken.remember(page(&CollectionPage::of(in_library(visitor.frame()), &topics, is_own)))
}

/// `POST /library/collection`: a page is put in, taken out, or all are.
pub async fn post(headers: HeaderMap, form: Posted) -> Result<Response, Problem> {
    let (act, topic) = (form.text("act"), form.text("topic"));
    let mut slugs = kept(&headers);
    match act {
        "clear" => slugs.clear(),
        "remove" => slugs.retain(|slug| slug != topic),
        "take_over" => slugs = list_slugs(topic),
        "add" if Library::embedded().find(Language::Nl, topic).is_some() => {
            slugs = list_slugs(&[slugs.join("."), topic.to_owned()].join("."));
        }
        _ => return Err(Problem(ProblemKind::NotFound)),
    }
    let mut response = Redirect::to(local_path(form.text("back")).unwrap_or("/library/collection")).into_response();
    // An empty collection leaves no cookie behind.
    let age = if slugs.is_empty() { 0 } else { 31_536_000 };
    let cookie = format!("{COOKIE}={}; Path=/library; Max-Age={age}; SameSite=Lax; HttpOnly", slugs.join("."));
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    Ok(response)
}

/// `GET /library/collection/leaflet.pdf`
pub async fn leaflet(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (t, waiting) = (visitor.t(), waiting_in(&app));
    let country = names::Country::find_by_name(t.locale.country.code()).unwrap_or(names::Country::Be);
    let topics = topics(&list_slugs(&asked.pages), t.code(), waiting);
    let leaflets: Vec<Leaflet<'_>> = topics.into_iter().map(|topic| Leaflet { topic, country, waiting }).collect();
    let sheet = sheet_of_several(&leaflets, &t).ok_or(Problem(ProblemKind::NotFound))?;
    Ok(download(print_open(sheet).await?, "application/pdf", "houvast-leaflet.pdf"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_none_of_ours_are_left_out_and_each_is_there_once() {
        assert_eq!(list_slugs("fatigue_at_work.nothing.fatigue_at_work.pacing"), ["fatigue_at_work", "pacing"]);
        assert_eq!(list_slugs("").len(), 0);
    }
}
