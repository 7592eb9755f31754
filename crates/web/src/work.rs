//! The workplace: absences, one absence, what was agreed. For every absence alike.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::import_absences::upload::find_importer;
use houvast_actions::record_dates::{Dates, record_dates};
use houvast_actions::view_work::{ListedAbsence, WorkAbsence, WorkSought, open_work_absence_for, page_work_absences};
use houvast_casework::ids::PublicId;
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::frame::Frame;
use houvast_pages::problem::ProblemKind;
use houvast_pages::steps::Place;
use houvast_pages::steps::ahead::DutyShown;
use houvast_pages::work::absence::AbsencePage;
use houvast_pages::work::absences::{AbsenceRow, AbsencesPage};
use houvast_pages::work::dates::{DatesForm, DatesPage};
use houvast_pages::work::recorder::Recorder;
use serde::Deserialize;

use crate::agreements::Desk;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtWork;

/// Absences on one page.
const PAGE: usize = 20;

/// What is looked for, and behind which absence the page begins.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
}

/// `GET /work`
pub async fn absences(State(app): State<App>, here: AtWork, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let t = here.t();
    let today = t.day_of(app.installation.store.now());
    // What cannot be an address leads to the beginning.
    let sought = WorkSought { name: asked.q.trim().to_owned(), after: asked.after.parse().ok(), most: PAGE, today };
    let found = page_work_absences(&app.installation, here.account(), here.hat(), &sought).await?;
    let row = |absence: &Arc<ListedAbsence>| AbsenceRow {
        duty: absence.duty.as_ref().and_then(|(pack, duty)| {
            let place = Place::work(absence.public_id.as_str(), &absence.name);
            DutyShown::of(pack, duty.rule, duty.due, today, (&place, &t))
        }),
        address: absence.public_id.to_string(),
        name: absence.name.clone(),
        first_day: absence.first_day,
        situation: absence.situation,
    };
    let mut frame = here.frame(&found.employers.join(", "));
    if find_importer(&app.installation, here.account(), here.hat()).await.is_ok() {
        frame = frame.with_import();
    }
    let shown = AbsencesPage {
        frame,
        rows: found.absences.iter().map(row).collect(),
        found: found.found,
        of: found.of,
        next: found.next.map(|address| address.to_string()),
        at_start: sought.after.is_none(),
        q: sought.name,
    };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

pub(crate) fn employer(absence: &WorkAbsence) -> &str {
    absence.view.work().report.as_ref().map_or("", |report| report.employer.as_str())
}

/// The absence at an address; what cannot be one does not exist.
pub(crate) fn address_of(text: &str) -> Result<PublicId, Problem> {
    text.parse().map_err(|_| Problem(ProblemKind::NotFound))
}

pub(crate) async fn open(app: &App, here: &AtWork, address: &str) -> Result<WorkAbsence, Problem> {
    open_for(app, here, address, |_| true).await
}

/// The absence in front of somebody who may do something there. Whoever may not finds nothing, and has read nothing.
pub(crate) async fn open_for(
    app: &App,
    here: &AtWork,
    address: &str,
    may: impl Fn(&WorkAbsence) -> bool,
) -> Result<WorkAbsence, Problem> {
    let address = address_of(address)?;
    Ok(open_work_absence_for(&app.installation, here.account(), here.hat(), &address, may).await?)
}

/// `GET /work/{address}`
pub async fn absence(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    let absence = open(&app, &here, &address).await?;
    let today = here.t().day_of(absence.now);
    let shown = AbsencePage::of(here.frame(employer(&absence)), &address, absence.view.work(), today);
    let mut shown = shown.ok_or(Problem(ProblemKind::NotFound))?;
    shown.may_record_dates = absence.view.may_record_dates();
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// Somebody who records dates, before the absence.
struct Dating {
    absence: WorkAbsence,
    frame: Frame,
    address: String,
    seen: String,
}

async fn dating(app: &App, here: &AtWork, address: String) -> Result<Dating, Problem> {
    let absence = open_for(app, here, &address, |absence| absence.view.may_record_dates()).await?;
    let frame = here.frame(employer(&absence));
    let seen = here.signed_in.token.seen(&address, absence.version);
    Ok(Dating { absence, frame, address, seen })
}

impl Dating {
    fn page_with(self, form: DatesForm, faults: &[FieldFault]) -> DatesPage {
        let name = self.absence.view.work().report.as_ref().map(|report| report.name.clone()).unwrap_or_default();
        let faults = say_all(faults, &self.frame.t);
        DatesPage { frame: self.frame, address: self.address, name, form, faults, seen: self.seen }
    }
}

/// `GET /work/{address}/dates`
pub async fn dates(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    let dating = dating(&app, &here, address).await?;
    let Dates { expected_end, ended_on, last_day } = Dates::of(dating.absence.view.work());
    Ok(page(&dating.page_with(DatesForm::of([expected_end, ended_on, last_day]), &[])))
}

/// `POST /work/{address}/dates`
pub async fn post_dates(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let dating = dating(&app, &here, address).await?;
    let typed = DatesForm::from_pairs(&form.0);
    let work = dating.absence.view.work();
    let first_day = work.list_spells().last().map(|spell| spell.first_day).ok_or(Problem(ProblemKind::NotFound))?;
    let mut faults = match typed.read(first_day, work.left_on.is_some()) {
        Ok([expected_end, ended_on, last_day]) if form.text("seen") == dating.seen => {
            let dates = Dates { expected_end, ended_on, last_day };
            record_dates(&app.installation, &dating.absence.acting, dates).await?;
            // Where the contract has ended, there is nothing to come back to.
            let has_left = last_day.is_some_and(|last_day| last_day < here.t().day_of(dating.absence.now));
            let there = if has_left { "/work".to_owned() } else { format!("/work/{}", dating.address) };
            return Ok(Redirect::to(&there).into_response());
        }
        Ok(_) => Vec::new(),
        Err(faults) => faults,
    };
    if faults.is_empty() {
        faults.push(FieldFault::of("expected_end", "work-changed-meanwhile"));
    }
    Ok(refused(&dating.page_with(typed, &faults)))
}

async fn desk(app: &App, here: &AtWork, address: String) -> Result<Desk, Problem> {
    let may = |absence: &WorkAbsence| absence.view.may_record_contact() && absence.view.may_record_hours();
    let absence = open_for(app, here, &address, may).await?;
    Ok(Desk {
        frame: here.frame(employer(&absence)),
        recorder: Recorder::Workplace,
        work: absence.view.work().clone(),
        acting: absence.acting,
        address,
        version: absence.version,
        token: here.signed_in.token.clone(),
        today: here.t().day_of(absence.now),
    })
}

/// `GET /work/{address}/contact`
pub async fn contact(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    Ok(desk(&app, &here, address).await?.contact_form())
}

/// `POST /work/{address}/contact`
pub async fn post_contact(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    desk(&app, &here, address).await?.post_contact(&app, &form).await
}

/// `GET /work/{address}/hours`
pub async fn hours(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    Ok(desk(&app, &here, address).await?.hours_form())
}

/// `POST /work/{address}/hours`
pub async fn post_hours(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    desk(&app, &here, address).await?.post_hours(&app, &form).await
}
