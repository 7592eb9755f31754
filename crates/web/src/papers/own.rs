//! `issue_own_paper`, and the copy of everything: papers of the own space.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::export_own::export_own;
use houvast_actions::installation::Trouble;
use houvast_actions::issue_paper::{issue_own_paper, read_own_paper};
use houvast_actions::propose_plan::{list_wished_changes, plan_as_shown};
use houvast_actions::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use houvast_actions::view_steps::{FORM_ROW, Steps, country_of, kept_start};
use houvast_casework::paper::PaperKind;
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_b::PlanB;
use houvast_documents::Sheet;
use houvast_documents::papers::{Hours, HoursPaper, Parties, RequestPaper};
use houvast_language::{Country, Locale, Speaker};
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::papers::PapersOf;
use houvast_pages::papers::list::{Offer, PapersPage};
use houvast_pages::papers::preview::PreviewPaperPage;
use houvast_pages::problem::ProblemKind;
use serde::Deserialize;

use super::exported::exported;
use super::work::Agreements;
use super::{changed, download, freeze, handed_out, mark_of, name_of, pieces_of, print};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// Which paper.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    absence: String,
    #[serde(default)]
    words: String,
    #[serde(default)]
    plan_b: String,
}

/// What the person puts on a paper beside what is always there.
struct More {
    words: String,
    plan_b: bool,
}

impl More {
    fn of(words: &str, plan_b: &str) -> Self {
        Self { words: added(words), plan_b: plan_b == "yes" }
    }
}

/// The longest that a person adds to a request, in characters; what is longer is cut in the preview, before it is made.
const LONGEST_WORDS: usize = 1000;

/// What the person adds, with the line ends of every browser made one.
fn added(words: &str) -> String {
    words.trim().replace("\r\n", "\n").chars().take(LONGEST_WORDS).collect()
}

/// What papers of the own space are made from.
struct Loaded {
    own: OwnCaseView,
    absences: Vec<OwnAbsence>,
    service: String,
}

impl Loaded {
    async fn of(app: &App, here: &InOwnSpace) -> Result<Self, Problem> {
        let own = view_own(&app.installation, here.account()).await?;
        let absences = list_own_absences(&app.installation, here.account()).await?;
        Ok(Self { own, absences, service: name_of_service(&app.installation).await? })
    }

    fn agreements<'a>(&self, here: &InOwnSpace, absence: &'a OwnAbsence) -> Agreements<'a> {
        Agreements { service: self.service.clone(), work: &absence.work, today: here.t().day_of(self.own.now) }
    }

    fn offers(&self, here: &InOwnSpace) -> Vec<Offer> {
        let plan = self.own.view.health().plan.as_ref().map(|_| Offer { kind: PaperKind::Plan, at: None });
        let agreed = self.absences.iter().flat_map(|absence| {
            let at = Some((absence.public_id.to_string(), absence.employer.clone()));
            let kinds = self.agreements(here, absence).kinds();
            kinds.into_iter().map(move |kind| Offer { kind, at: at.clone() })
        });
        let requests = self.country().map(PaperKind::requests).unwrap_or_default();
        let requests = requests.iter().map(|kind| Offer { kind: *kind, at: None });
        plan.into_iter().chain(agreed).chain(requests).collect()
    }

    /// The country whose law holds: that of the newest absence, or that of the case.
    fn country(&self) -> Option<houvast_casework::absence::Country> {
        country_of(self.absences.last().map(|absence| &absence.work)).or(self.own.view.health().country)
    }

    /// A request of the person; none where this country has no such request.
    fn request(&self, here: &InOwnSpace, kind: PaperKind, words: &str) -> Option<Sheet> {
        if !PaperKind::requests(self.country()?).contains(&kind) {
            return None;
        }
        let health = self.own.view.health();
        let absence = self.absences.last();
        let notes = health.step_notes_of(absence.map(|absence| absence.file));
        let parties = Parties {
            service: self.service.clone(),
            name: here.signed_in.account.name.clone(),
            employer: absence.map(|absence| absence.employer.clone()),
            issued_on: here.t().day_of(self.own.now),
        };
        let (today, of) = (parties.issued_on, self.country()?);
        let made = plan_as_shown(health);
        let plan = made.as_ref().map(|made| &made.hours);
        let kept = kept_start(&notes);
        // Once work has begun the form asks for the next change.
        let has_begun = |plan: &HoursPlan| plan.starts_on <= today && kept.is_none_or(|kept| kept <= today);
        let made = made.as_ref().filter(|made| has_begun(&made.hours));
        let next = made.and_then(|made| list_wished_changes(of, made, today).into_iter().find(|next| next.on > today));
        let steps = Steps::own(health, absence, today).ok();
        let form_due = steps.and_then(|steps| steps.evaluation.steps_of(FORM_ROW).find_map(|step| step.due()));
        let (start, form_due) = next.map_or((kept, form_due), |next| (Some(next.on), next.file_by));
        let country = Country::find_by_code(of.name()).unwrap_or(here.t().locale.country);
        let t = Speaker::new(Locale { country, ..here.t().locale });
        Some(RequestPaper { parties, kind, plan, start, form_due, words }.sheet(&t))
    }

    fn plan_b(&self) -> Option<&PlanB> {
        self.own.view.health().plan_made.as_ref().and_then(|made| made.plan_b.as_ref())
    }

    /// The sheet of one kind; none where there is nothing of it.
    fn sheet(&self, here: &InOwnSpace, kind: PaperKind, address: &str, more: &More) -> Option<Sheet> {
        if kind.is_request() {
            return self.request(here, kind, &more.words);
        }
        if kind == PaperKind::Plan {
            let parties = Parties {
                service: self.service.clone(),
                name: here.signed_in.account.name.clone(),
                employer: None,
                issued_on: here.t().day_of(self.own.now),
            };
            let plan = &plan_as_shown(self.own.view.health())?.hours;
            let plan_b = self.plan_b().filter(|_| more.plan_b);
            return Some(HoursPaper { parties, of: Hours::Own(plan_b), plan }.sheet(&here.t()));
        }
        let absence = self.absences.iter().find(|absence| absence.public_id.as_str() == address)?;
        self.agreements(here, absence).sheet(kind, &here.t())
    }

    fn preview(
        &self,
        here: &InOwnSpace,
        kind: PaperKind,
        absence: String,
        more: More,
        sheet: Sheet,
        faults: &[FieldFault],
    ) -> Result<PreviewPaperPage, Problem> {
        let offers_plan_b = kind == PaperKind::Plan && self.plan_b().is_some();
        Ok(PreviewPaperPage {
            frame: here.frame(),
            of: PapersOf::Own,
            kind,
            absence,
            seen: mark_of(&sheet)?,
            title: sheet.about.title,
            under: sheet.under,
            words: kind.is_request().then_some(more.words),
            plan_b: offers_plan_b.then_some(more.plan_b),
            law: None,
            faults: say_all(faults, &here.t()),
            pieces: pieces_of(sheet.blocks),
        })
    }
}

/// `GET /own/papers`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let issued = loaded.own.view.health().papers.iter().rev().cloned().collect();
    let shown = PapersPage { frame: here.frame(), of: PapersOf::Own, offers: loaded.offers(&here), issued };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /own/papers/new`
pub async fn new(State(app): State<App>, here: InOwnSpace, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let kind = PaperKind::find_by_name(&asked.kind).ok_or(Problem(ProblemKind::NotFound))?;
    let more = More::of(&asked.words, &asked.plan_b);
    let sheet = loaded.sheet(&here, kind, &asked.absence, &more).ok_or(Problem(ProblemKind::NotFound))?;
    let shown = loaded.preview(&here, kind, asked.absence, more, sheet, &[])?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /own/papers`: what was previewed is made, and previewed again where something changed meanwhile.
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let kind = PaperKind::find_by_name(form.text("kind")).ok_or(Problem(ProblemKind::InvalidForm))?;
    for _ in 0..3 {
        let loaded = Loaded::of(&app, &here).await?;
        let more = More::of(form.text("words"), form.text("plan_b"));
        let sheet = loaded.sheet(&here, kind, form.text("absence"), &more);
        let sheet = sheet.ok_or(Problem(ProblemKind::NotFound))?;
        if mark_of(&sheet)? != form.text("seen") {
            let absence = form.text("absence").to_owned();
            return Ok(refused(&loaded.preview(&here, kind, absence, more, sheet, &[changed()])?));
        }
        let paper = freeze(sheet, kind).await?;
        match issue_own_paper(&app.installation, here.account(), loaded.own.version, &paper).await {
            Ok(()) => return Ok(Redirect::to("/own/papers").into_response()),
            Err(Trouble::Conflict) => {}
            Err(trouble) => return Err(trouble.into()),
        }
    }
    Err(Problem(ProblemKind::Conflict))
}

/// `GET /own/papers/{paper}`
pub async fn file(State(app): State<App>, here: InOwnSpace, Path(paper): Path<String>) -> Result<Response, Problem> {
    handed_out(read_own_paper(&app.installation, here.account(), &paper).await?).await
}

/// `GET /own/export/pdf`
pub async fn export_pdf(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let export = exported(export_own(&app.installation, here.account()).await?, &here.t());
    let name = name_of("my-data", here.t().day_of(export.made_at), "pdf");
    let sheet = export.sheet(&here.t());
    Ok(download(print(sheet).await?, "application/pdf", &name))
}

/// `GET /own/export/json`
pub async fn export_json(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let export = exported(export_own(&app.installation, here.account()).await?, &here.t());
    let name = name_of("my-data", here.t().day_of(export.made_at), "json");
    Ok(download(export.json().into_bytes(), "application/json", &name))
}
