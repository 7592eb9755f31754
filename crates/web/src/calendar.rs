//! Calendars: the feed at a secret address, one file to keep, and the pages on which an absence's address is made and ended.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use houvast_actions::calendar_feed::{
    FeedChoices, FeedContent, FeedOf, OpenedFeed, end_feed, find_feed, make_feed, open_calendar, open_feed,
};
use houvast_actions::doors::token::Token;
use houvast_actions::view_duties::{Duty, list_work_duties};
use houvast_actions::view_own::{OwnAbsence, OwnCaseView};
use houvast_actions::view_steps::Steps;
use houvast_actions::view_work::{WorkAbsence, open_work_absence};
use houvast_casework::ids::AccountId;
use houvast_documents::calendar::{Choices, LawDay, OwnWorkplace, Titles, own_calendar, work_calendar};
use houvast_language::Speaker;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::frame::Frame;
use houvast_pages::own::calendar::{CalendarForm, CalendarOf, CalendarPage};
use houvast_pages::problem::ProblemKind;
use houvast_pages::steps::Place;
use houvast_pages::steps::ahead::DutyShown;
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtWork;
use crate::work::{address_of, employer};

/// `GET /calendar/{token}`: no cookie goes along, and what is not there looks like everything that is not there.
pub async fn feed(State(app): State<App>, Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let token: Token =
        name.strip_suffix(".ics").unwrap_or(&name).parse().map_err(|_| Problem(ProblemKind::NotFound))?;
    let OpenedFeed { choices, content, locale } = open_feed(&app.installation, &token).await?;
    let text = written(&content, choices, &Speaker::new(locale));
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(text.as_bytes())[..18]));
    let known = headers.get(IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
    let about = [(ETAG, tag.clone()), (CACHE_CONTROL, "private, no-cache".to_owned())];
    if known.split(',').any(|one| one.trim().trim_start_matches("W/") == tag) {
        return Ok((StatusCode::NOT_MODIFIED, about).into_response());
    }
    Ok((about, [(CONTENT_TYPE, TYPE)], text).into_response())
}

const TYPE: &str = "text/calendar; charset=utf-8";

fn written(content: &FeedContent, choices: FeedChoices, t: &Speaker) -> String {
    let titles = if choices.real_titles { Titles::Real } else { Titles::Neutral };
    let choices = Choices { titles, day_begins: choices.day_begins };
    match content {
        FeedContent::Own(own, absences) => {
            let workplaces: Vec<_> = absences
                .iter()
                .map(|absence| OwnWorkplace {
                    address: absence.public_id.as_str(),
                    employer: &absence.employer,
                    work: &absence.work,
                })
                .collect();
            own_calendar(&own.view, &workplaces, &days_of(own, absences, t), choices, t)
        }
        FeedContent::Work(absence) => {
            let days = days_at_work(absence, t);
            work_calendar(&absence.view, absence.public_id.as_str(), &days, choices, t)
        }
    }
}

/// Days of the law that come for the person. While everything rests, only those that cost pay or a benefit.
fn days_of(own: &OwnCaseView, absences: &[OwnAbsence], t: &Speaker) -> Vec<LawDay> {
    let (health, today) = (own.view.health(), t.day_of(own.now));
    let rests = health.resting_since.is_some();
    let mut days = Vec::new();
    let mut take = |of: Option<&OwnAbsence>| {
        let Ok(steps) = Steps::own(health, of, today) else { return };
        let of = of.map(|of| of.public_id.to_string());
        let place = Place::own(t, of.clone());
        for duty in steps.own_duties().into_iter().filter(|duty| duty.due >= today && (duty.costs_income || !rests)) {
            let shown = DutyShown::of(steps.pack, duty.rule, duty.due, today, (&place, t));
            let name = format!("{} {}", duty.rule, of.as_deref().unwrap_or_default());
            days.extend(shown.map(|shown| LawDay { name, title: shown.title, on: shown.on }));
        }
    };
    absences.iter().filter(|absence| !absence.work.has_left(today)).for_each(|absence| take(Some(absence)));
    if absences.is_empty() {
        take(None);
    }
    days
}

/// Days of the law that come for the workplace, from what lies at work alone.
fn days_at_work(absence: &WorkAbsence, t: &Speaker) -> Vec<LawDay> {
    let today = t.day_of(absence.now);
    let Some((pack, duties)) = list_work_duties(absence.view.work(), today) else { return Vec::new() };
    let place = Place::work(absence.public_id.as_str(), "");
    let day = |duty: &Duty| {
        let shown = DutyShown::of(pack, duty.rule, duty.due, today, (&place, t))?;
        Some(LawDay { name: duty.rule.to_owned(), title: shown.title, on: shown.on })
    };
    duties.iter().filter(|duty| duty.due >= today).filter_map(day).collect()
}

/// The choices of a form.
pub(crate) fn choices_of((real_titles, day_begins): (bool, Option<jiff::civil::Time>)) -> FeedChoices {
    FeedChoices { real_titles, day_begins }
}

/// A calendar as one file: as the feed is, or neutral where there is none.
pub(crate) async fn download_of(
    app: &App,
    account: AccountId,
    of: FeedOf<'_>,
    t: &Speaker,
) -> Result<Response, Problem> {
    let feed = find_feed(&app.installation, account, of).await?;
    let chosen = feed.map(|feed| (feed.real_titles, feed.day_begins));
    let chosen = chosen.or_else(|| CalendarForm::default().read().ok()).unwrap_or_default();
    let content = open_calendar(&app.installation, account, of).await?;
    let text = written(&content, choices_of(chosen), t);
    let about = [
        (CONTENT_TYPE, TYPE),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_DISPOSITION, "attachment; filename=\"houvast.ics\""),
    ];
    Ok((about, text).into_response())
}

/// The page as it stands.
pub(crate) async fn shown_of(
    app: &App,
    account: AccountId,
    of: FeedOf<'_>,
    frame: Frame,
    shown: CalendarOf,
) -> Result<CalendarPage, Problem> {
    let feed = find_feed(&app.installation, account, of).await?;
    let form = feed.as_ref().map(|feed| CalendarForm::of(feed.real_titles, feed.day_begins)).unwrap_or_default();
    let standing = feed.map(|feed| (feed.made_on, feed.fetched_on));
    Ok(CalendarPage { frame, of: shown, standing, made: None, form, faults: Faults::default() })
}

/// Makes an address and shows it this once, or says what is to be mended.
pub(crate) async fn post_of(
    app: &App,
    account: AccountId,
    of: FeedOf<'_>,
    shown: CalendarPage,
    form: &Posted,
) -> Result<Response, Problem> {
    let typed = CalendarForm::from_pairs(&form.0);
    match typed.read() {
        Ok(chosen) => {
            let made = Some(make_feed(&app.installation, account, of, choices_of(chosen)).await?);
            let standing = Some((shown.frame.t.day_of(app.installation.now()), None));
            Ok(page(&CalendarPage { made, standing, form: typed, ..shown }))
        }
        Err(faults) => {
            let faults = say_all(&faults, &shown.frame.t);
            Ok(refused(&CalendarPage { faults, form: typed, ..shown }))
        }
    }
}

/// The page of an absence, opened in front of somebody who may.
async fn shown_at_work(app: &App, here: &AtWork, address: &str) -> Result<CalendarPage, Problem> {
    let public = address_of(address)?;
    let absence = open_work_absence(&app.installation, here.account(), here.hat(), &public).await?;
    let name = absence.view.work().report.as_ref().map(|report| report.name.clone()).unwrap_or_default();
    let of = CalendarOf::Work { address: address.to_owned(), name };
    let frame = here.frame(employer(&absence));
    shown_of(app, here.account(), FeedOf::Work(here.hat(), &public), frame, of).await
}

/// `GET /work/{address}/calendar`
pub async fn at_work(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    Ok(page(&shown_at_work(&app, &here, &address).await?))
}

/// `POST /work/{address}/calendar`
pub async fn post_at_work(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let shown = shown_at_work(&app, &here, &address).await?;
    let of = address_of(&address)?;
    post_of(&app, here.account(), FeedOf::Work(here.hat(), &of), shown, &form).await
}

/// `POST /work/{address}/calendar/end`
pub async fn end_at_work(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let of = address_of(&address)?;
    end_feed(&app.installation, here.account(), FeedOf::Work(here.hat(), &of)).await?;
    Ok(Redirect::to(&format!("/work/{address}/calendar")).into_response())
}

/// `GET /work/{address}/calendar/download`
pub async fn download_at_work(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
) -> Result<Response, Problem> {
    let of = address_of(&address)?;
    download_of(&app, here.account(), FeedOf::Work(here.hat(), &of), &here.t()).await
}
