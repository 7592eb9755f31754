//! The open library: for everybody, without an account. Who reads what is written down nowhere, and no page needs a cookie.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use houvast_documents::leaflet::Leaflet;
use houvast_language::{Country, Speaker};
use houvast_library::Library;
use houvast_library::directory::{Region, Sought};
use houvast_library::names::{self, Audience, Complaint, Kind, Language, Phase};
use houvast_library::shelves::Wanted;
use houvast_library::topic::Waiting;
use houvast_pages::frame::Frame;
use houvast_pages::library::ask::AskPage;
use houvast_pages::library::directory::DirectoryPage;
use houvast_pages::library::glossary::GlossaryPage;
use houvast_pages::library::home::LibraryPage;
use houvast_pages::library::in_library;
use houvast_pages::library::listing::ListingPage;
use houvast_pages::library::topic::TopicPage;
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use crate::app::App;
use crate::collection;
use crate::papers;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// What the address asks for. What is no word of ours is not asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    audience: String,
    phase: String,
    kind: String,
    complaint: String,
    country: String,
    page: String,
    region: String,
    speaks: String,
}

impl Asked {
    fn wanted(&self) -> Wanted {
        Wanted {
            audience: Audience::find_by_name(&self.audience),
            phase: Phase::find_by_name(&self.phase),
            kind: Kind::find_by_name(&self.kind),
            complaint: Complaint::find_by_name(&self.complaint),
        }
    }
}

/// `GET /library`: the ways in, or what is wanted.
pub async fn home(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Response {
    let (frame, library, waiting) = (frame_for(&visitor, &asked), Library::embedded(), waiting_in(&app));
    let wanted = asked.wanted();
    let shown = if !asked.q.trim().is_empty() {
        page(&ListingPage::answering(frame, asked.q.trim(), wanted, waiting))
    } else if wanted.is_everything() && asked.page.is_empty() {
        page(&LibraryPage::of(frame, library, waiting))
    } else {
        page(&ListingPage::of(frame, library, wanted, asked.page.parse().unwrap_or(1), waiting))
    };
    visitor.spoken.remember(shown)
}

/// `GET /library/directory`
pub async fn directory(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Response {
    let sought = Sought {
        region: Region::find_by_name(&asked.region),
        language: Language::find_by_name(&asked.speaks),
        audience: Audience::find_by_name(&asked.audience),
    };
    let frame = frame_for(&visitor, &asked);
    let today = frame.t.day_of(app.installation.now());
    visitor.spoken.remember(page(&DirectoryPage::of(frame, sought, today)))
}

/// `GET /library/glossary`
pub async fn glossary(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Response {
    let shown = GlossaryPage::of(frame_for(&visitor, &asked), waiting_in(&app));
    visitor.spoken.remember(page(&shown))
}

/// `GET /library/ask`: whom to ask in a country, and for somebody with an own space the way to its people.
pub async fn ask(State(app): State<App>, visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let own_talk = collection::find_own(&app, &visitor).await?.is_some();
    Ok(visitor.spoken.remember(page(&AskPage::of(frame_for(&visitor, &asked), own_talk))))
}

/// `GET /library/{slug}`
pub async fn topic(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (frame, library, waiting) = (frame_for(&visitor, &asked), Library::embedded(), waiting_in(&app));
    let language = Language::find_by_name(frame.t.code()).unwrap_or(Language::Nl);
    let topic = library.find_shown(language, &slug, waiting).ok_or(Problem(ProblemKind::NotFound))?;
    let mut shown = TopicPage::of(frame, library, topic, waiting);
    match collection::find_own(&app, &visitor).await? {
        Some(own) => shown.for_own_space(own.contains(&slug)),
        None => shown.collected = collection::has(&headers, &slug),
    }
    Ok(visitor.spoken.remember(page(&shown)))
}

/// What waits for a signature is shown in the demonstration only.
pub(crate) fn waiting_in(app: &App) -> Waiting {
    if app.demo.is_some() { Waiting::Shown } else { Waiting::Hidden }
}

/// The frame of the library, in the country the address asks for.
fn frame_for(visitor: &Visitor, asked: &Asked) -> Frame {
    frame_in(visitor, &asked.country)
}

/// The frame of the library in a country; in the reader's own where that is none of ours.
pub(crate) fn frame_in(visitor: &Visitor, country: &str) -> Frame {
    let mut frame = visitor.frame();
    if let Some(country) = Country::find_by_code(country) {
        let mut locale = frame.t.locale;
        locale.country = country;
        frame.t = Speaker::new(locale);
    }
    in_library(frame)
}

/// Leaflets already printed. A release has one for each topic, language and country, so this does not grow without end.
static PRINTED: LazyLock<Mutex<HashMap<Sort, Bytes>>> = LazyLock::new(Mutex::default);

/// What one leaflet differs by.
type Sort = (String, &'static str, &'static str, bool);

/// `GET /library/{slug}/leaflet.pdf`
pub async fn leaflet(
    State(app): State<App>,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (t, waiting) = (frame_for(&visitor, &asked).t, waiting_in(&app));
    let language = Language::find_by_name(t.code()).unwrap_or(Language::Nl);
    let topic = Library::embedded().find_shown(language, &slug, waiting).ok_or(Problem(ProblemKind::NotFound))?;
    let country = names::Country::find_by_name(t.locale.country.code()).unwrap_or(names::Country::Be);
    let sort = (slug, language.name(), country.name(), waiting == Waiting::Shown);
    let printed = || PRINTED.lock().ok().and_then(|printed| printed.get(&sort).cloned());
    let _press = papers::OPEN_PRESS.acquire().await.map_err(|_| Problem(ProblemKind::Unavailable))?;
    let pdf = match printed() {
        Some(pdf) => pdf,
        None => Bytes::from(papers::print(Leaflet { topic, country, waiting }.sheet(&t)).await?),
    };
    if let Ok(mut printed) = PRINTED.lock() {
        printed.insert(sort, pdf.clone());
    }
    Ok(papers::download(pdf.into(), "application/pdf", "houvast-leaflet.pdf"))
}
