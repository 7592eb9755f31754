//! The guide in the workplace: sheets of the library that say nothing of health. No file is opened; the name of the sheet read
//! last stays in this browser alone.

use axum::extract::{Path, Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use houvast_documents::leaflet::sheet_at_work;
use houvast_language::{Country, Speaker};
use houvast_library::Library;
use houvast_library::at_work::find_topic;
use houvast_library::names::{self, Language};
use houvast_pages::frame::Frame;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::guide_list::GuideListPage;
use houvast_pages::work::guide_sheet::GuideSheetPage;
use serde::Deserialize;

use crate::app::App;
use crate::language::find_cookie;
use crate::papers::{download, print};
use crate::practice::frame_at_work;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::AtWork;

/// The cookie with the name of the sheet read last.
const COOKIE: &str = "guide";

/// The country whose rules are wanted.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    country: String,
}

/// `GET /work/guide`
pub async fn list(State(app): State<App>, here: AtWork, headers: HeaderMap) -> Result<Response, Problem> {
    let last = find_cookie(&headers, COOKIE).unwrap_or_default();
    let shown = GuideListPage::of(frame_at_work(&app, &here).await?, last);
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /work/guide/{topic}`
pub async fn one(
    State(app): State<App>,
    here: AtWork,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let frame = in_country(frame_at_work(&app, &here).await?, &asked.country);
    let shown = GuideSheetPage::of(frame, &slug).ok_or(Problem(ProblemKind::NotFound))?;
    let mut response = here.visitor.spoken.remember(page(&shown));
    let cookie = format!("{COOKIE}={}; Path=/work/guide; Max-Age=31536000; SameSite=Lax; HttpOnly", shown.topic.slug);
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, value);
    }
    Ok(response)
}

/// `GET /work/guide/{topic}/leaflet.pdf`
pub async fn leaflet(
    State(app): State<App>,
    here: AtWork,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let t = in_country(frame_at_work(&app, &here).await?, &asked.country).t;
    let language = Language::find_by_name(t.code()).unwrap_or(Language::Nl);
    let topic = find_topic(Library::embedded(), language, &slug).ok_or(Problem(ProblemKind::NotFound))?;
    let country = names::Country::find_by_name(t.locale.country.code()).unwrap_or(names::Country::Be);
    let pdf = print(sheet_at_work(topic, country, &t)).await?;
    Ok(download(pdf, "application/pdf", "houvast-guide.pdf"))
}

fn in_country(mut frame: Frame, asked: &str) -> Frame {
    if let Some(country) = Country::find_by_code(asked) {
        let mut locale = frame.t.locale;
        locale.country = country;
        frame.t = Speaker::new(locale);
    }
    frame
}
