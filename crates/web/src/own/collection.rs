//! `keep_collection`: pages of the open library in the own space, and moving those of a browser there.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::keep_collection::{CollectionChange, MOST_PAGES, keep_collection};
use houvast_actions::view_own::view_own;
use houvast_pages::own::collection::OwnCollectionPage;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::collection::{keep_in_browser, list_slugs, list_topics, sheet_of};
use crate::library::waiting_in;
use crate::papers::{download, print};
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/collection`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let diary = own.view.diary();
    let topics = list_topics(&diary.collection, here.t().code(), waiting_in(&app));
    let mut shown = OwnCollectionPage::of(here.frame(), &topics);
    shown.is_full = diary.collection.len() >= MOST_PAGES;
    shown.may_bring_back = diary.collection_before.is_some();
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /own/collection`: pages are put in or taken out, those of this browser are moved here, or the last change is undone.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let (act, topic) = (form.text("act"), form.text("topic"));
    let given = list_slugs(topic);
    let change = match act {
        "add" | "move" if !given.is_empty() => CollectionChange::Add(given.clone()),
        "remove" => CollectionChange::Remove(topic.to_owned()),
        "clear" => CollectionChange::Clear,
        "bring_back" => CollectionChange::BringBack,
        _ => return Err(Problem(ProblemKind::NotFound)),
    };
    let kept = keep_collection(&app.installation, here.account(), &change).await?;
    // Where no more fits in, the page says so.
    let all_in = given.iter().all(|slug| kept.contains(slug));
    let back = local_path(form.text("back")).filter(|_| act == "add" && all_in);
    let mut response = Redirect::to(back.unwrap_or("/own/collection")).into_response();
    if act == "move" {
        // What found no room stays in the browser. Its cookie is not sent to this page: the form carries the names.
        let left: Vec<String> = given.into_iter().filter(|slug| !kept.contains(slug)).collect();
        keep_in_browser(&mut response, &left);
    }
    Ok(response)
}

/// `GET /own/collection/leaflet.pdf`: no name of a page stands in the address.
pub async fn leaflet(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let topics = list_topics(&own.view.diary().collection, here.t().code(), waiting_in(&app));
    match sheet_of(topics, &here.t(), waiting_in(&app)) {
        Some(sheet) => Ok(download(print(sheet).await?, "application/pdf", "houvast-leaflet.pdf")),
        None => Ok(Redirect::to("/own/collection").into_response()),
    }
}
