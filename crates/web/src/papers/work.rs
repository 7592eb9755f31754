//! `issue_work_paper`: papers of an absence at work, from the `work` compartment alone.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::installation::Trouble;
use houvast_actions::issue_paper::{issue_work_paper, read_work_paper};
use houvast_actions::view_work::{WorkAbsence, open_work_absence};
use houvast_casework::absence::WorkState;
use houvast_casework::paper::PaperKind;
use houvast_documents::Sheet;
use houvast_documents::papers::{ContactPaper, Hours, HoursPaper, Parties};
use houvast_language::{Country, Locale, Speaker};
use houvast_pages::papers::PapersOf;
use houvast_pages::papers::list::{Offer, PapersPage};
use houvast_pages::papers::preview::PreviewPaperPage;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::agreed_contact::AgreedContact;
use jiff::civil::Date;
use serde::Deserialize;

use super::{freeze, handed_out, pieces_of};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::AtWork;
use crate::work::{address_of, employer};

/// Which paper.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    kind: String,
}

/// What a paper about an absence is made from: what lies at work, and nothing else.
pub(super) struct Agreements<'a> {
    pub(super) service: String,
    pub(super) work: &'a WorkState,
    pub(super) today: Date,
}

impl Agreements<'_> {
    /// The sheet of one kind; none where nothing of it was agreed.
    pub(super) fn sheet(&self, kind: PaperKind, t: &Speaker) -> Option<Sheet> {
        let report = self.work.report.as_ref()?;
        // The rules of the country of the employment, in the language of the reader.
        let country = Country::find_by_code(report.country.name()).unwrap_or(t.locale.country);
        let t = Speaker::new(Locale { country, ..t.locale });
        let parties = Parties {
            service: self.service.clone(),
            name: report.name.clone(),
            employer: Some(report.employer.clone()),
            issued_on: self.today,
        };
        match kind {
            PaperKind::Hours => {
                let agreed = self.work.hours.as_ref()?;
                Some(HoursPaper { parties, of: Hours::Agreed(agreed.on), plan: &agreed.what }.sheet(&t))
            }
            PaperKind::Contact => {
                let agreed = self.work.contact.as_ref()?;
                let shown = AgreedContact::of(agreed, self.today, &t);
                let lines = shown.lines.into_iter().map(|line| (line.label, line.text)).collect();
                let rests = agreed.what.pause_until.is_some_and(|until| until > self.today).then_some(shown.next);
                Some(ContactPaper { parties, of_day: shown.of_day, lines, rests }.sheet(&t))
            }
            // Everything else is the person's own.
            _ => None,
        }
    }

    /// The kinds that can be made.
    pub(super) fn kinds(&self) -> Vec<PaperKind> {
        let hours = self.work.hours.as_ref().map(|_| PaperKind::Hours);
        hours.into_iter().chain(self.work.contact.as_ref().map(|_| PaperKind::Contact)).collect()
    }
}

async fn open(app: &App, here: &AtWork, address: &str) -> Result<(WorkAbsence, String), Problem> {
    let absence = open_work_absence(&app.installation, here.account(), here.hat(), &address_of(address)?).await?;
    Ok((absence, name_of_service(&app.installation).await?))
}

fn agreements<'a>(here: &AtWork, absence: &'a WorkAbsence, service: String) -> Agreements<'a> {
    Agreements { service, work: absence.view.work(), today: here.t().day_of(absence.now) }
}

fn papers_of(absence: &WorkAbsence, address: String) -> PapersOf {
    let report = absence.view.work().report.as_ref();
    PapersOf::Work { address, name: report.map(|report| report.name.clone()).unwrap_or_default() }
}

/// `GET /work/{address}/papers`
pub async fn page_of(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    let (absence, service) = open(&app, &here, &address).await?;
    let kinds = agreements(&here, &absence, service).kinds();
    let offers = kinds.into_iter().map(|kind| Offer { kind, at: None }).collect();
    let issued = absence.view.work().papers.iter().rev().cloned().collect();
    let (frame, of) = (here.frame(employer(&absence)), papers_of(&absence, address));
    Ok(here.visitor.spoken.remember(page(&PapersPage { frame, of, offers, issued })))
}

/// `GET /work/{address}/papers/new`
pub async fn new(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let (absence, service) = open(&app, &here, &address).await?;
    let kind = PaperKind::find_by_name(&asked.kind).ok_or(Problem(ProblemKind::NotFound))?;
    let sheet = agreements(&here, &absence, service).sheet(kind, &here.t()).ok_or(Problem(ProblemKind::NotFound))?;
    let shown = PreviewPaperPage {
        frame: here.frame(employer(&absence)),
        of: papers_of(&absence, address),
        kind,
        absence: String::new(),
        title: sheet.about.title,
        under: sheet.under,
        words: None,
        pieces: pieces_of(sheet.blocks),
    };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /work/{address}/papers`: made from what holds now, and made again where that changed meanwhile.
pub async fn post(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let (mut absence, service) = open(&app, &here, &address).await?;
    let kind = PaperKind::find_by_name(form.text("kind")).ok_or(Problem(ProblemKind::InvalidForm))?;
    for _ in 0..3 {
        let sheet = agreements(&here, &absence, service.clone()).sheet(kind, &here.t());
        let paper = freeze(sheet.ok_or(Problem(ProblemKind::NotFound))?, kind).await?;
        match issue_work_paper(&app.installation, &absence.acting, absence.version, &paper).await {
            Ok(()) => return Ok(Redirect::to(&format!("/work/{address}/papers")).into_response()),
            Err(Trouble::Conflict) => (absence, _) = open(&app, &here, &address).await?,
            Err(trouble) => return Err(trouble.into()),
        }
    }
    Err(Problem(ProblemKind::Conflict))
}

/// `GET /work/{address}/papers/{paper}`
pub async fn file(
    State(app): State<App>,
    here: AtWork,
    Path((address, paper)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (absence, _) = open(&app, &here, &address).await?;
    let paper = read_work_paper(&app.installation, &absence.acting, absence.view.work(), &paper).await?;
    handed_out(paper).await
}
