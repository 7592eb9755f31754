//! Pages that somebody puts together: in this browser alone, in a cookie that says nothing but their names, or in an address
//! that is kept or sent. Nothing of it is kept here; what lies in the own space is `own/collection.rs`.

use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::hats::{self, Missing};
use houvast_actions::installation::Trouble;
use houvast_actions::keep_collection::MOST_PAGES;
use houvast_actions::view_own::view_own;
use houvast_casework::hat::Side;
use houvast_documents::Sheet;
use houvast_documents::leaflet::{Leaflet, sheet_of_several};
use houvast_language::Speaker;
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

/// Pages in an address, their names with a point between them.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pages: String,
}

/// The names of pages, each once, as far as they are names of ours.
pub(crate) fn list_slugs(names: &str) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    for name in names.split('.') {
        let is_there = Library::embedded().find(Language::Nl, name).is_some();
        if is_there && slugs.len() < MOST_PAGES && !slugs.iter().any(|slug| slug == name) {
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

/// The collection in the own space of whoever reads there. None for everybody else: theirs is that of the browser.
pub(crate) async fn find_own(app: &App, visitor: &Visitor) -> Result<Option<Vec<String>>, Problem> {
    let Some(known) = visitor.signed_in.as_ref().filter(|known| known.session.hat.side() == Side::Own) else {
        return Ok(None);
    };
    let account = known.account.id;
    // The same conditions as for a page of the own space.
    if hats::missing(known) != Missing::Nothing || app.installation.find_death_of(account).await?.is_some() {
        return Ok(None);
    }
    match view_own(&app.installation, account).await {
        Ok(own) => Ok(Some(own.view.diary().collection.clone())),
        Err(Trouble::NotFound) => Ok(None),
        Err(trouble) => Err(trouble.into()),
    }
}

/// Pages by their names, as far as they are there and may be shown.
pub(crate) fn list_topics(slugs: &[String], language: &str, waiting: Waiting) -> Vec<&'static Topic> {
    let language = Language::find_by_name(language).unwrap_or(Language::Nl);
    slugs.iter().filter_map(|slug| Library::embedded().find_shown(language, slug, waiting)).collect()
}

/// `GET /library/collection`: that of an address, or that of this browser.
pub async fn page_of(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let is_own = asked.pages.is_empty();
    let slugs = if is_own { kept(&headers) } else { list_slugs(&asked.pages) };
    let topics = list_topics(&slugs, visitor.t().code(), waiting_in(&app));
    let mut shown = CollectionPage::of(in_library(visitor.frame()), &topics, is_own);
    shown.has_own_space = find_own(&app, &visitor).await?.is_some();
    Ok(visitor.spoken.remember(page(&shown)))
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
    keep_in_browser(&mut response, &slugs);
    Ok(response)
}

/// Keeps the names in the browser. An empty collection leaves no cookie behind.
pub(crate) fn keep_in_browser(response: &mut Response, slugs: &[String]) {
    let age = if slugs.is_empty() { 0 } else { 31_536_000 };
    let cookie = format!("{COOKIE}={}; Path=/library; Max-Age={age}; SameSite=Lax; HttpOnly", slugs.join("."));
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
}

/// One leaflet of several pages; none where there is no page.
pub(crate) fn sheet_of(topics: Vec<&Topic>, t: &Speaker, waiting: Waiting) -> Option<Sheet> {
    let country = names::Country::find_by_name(t.locale.country.code()).unwrap_or(names::Country::Be);
    let leaflets: Vec<Leaflet<'_>> = topics.into_iter().map(|topic| Leaflet { topic, country, waiting }).collect();
    sheet_of_several(&leaflets, t)
}

/// `GET /library/collection/leaflet.pdf`
pub async fn leaflet(
    State(app): State<App>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (t, waiting) = (visitor.t(), waiting_in(&app));
    let topics = list_topics(&list_slugs(&asked.pages), t.code(), waiting);
    let sheet = sheet_of(topics, &t, waiting).ok_or(Problem(ProblemKind::NotFound))?;
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
