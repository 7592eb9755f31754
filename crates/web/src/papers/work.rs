//! `issue_work_paper`: papers of an absence at work, agreements and papers of the law, from the `work` compartment alone.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::installation::Trouble;
use houvast_actions::issue_paper::{issue_work_paper, read_work_paper};
use houvast_actions::keep_adjustments::list_owners;
use houvast_actions::view_steps::Steps;
use houvast_actions::view_work::WorkAbsence;
use houvast_casework::absence::WorkState;
use houvast_casework::law_paper::PaperChoices;
use houvast_casework::paper::PaperKind;
use houvast_documents::Sheet;
use houvast_documents::papers::{ContactPaper, Hours, HoursPaper, LawPaper, Parties};
use houvast_language::{Country, Locale, Speaker};
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::papers::PapersOf;
use houvast_pages::papers::law_form::LawForm;
use houvast_pages::papers::list::{Offer, PapersPage};
use houvast_pages::papers::preview::PreviewPaperPage;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::agreed_contact::AgreedContact;
use jiff::civil::Date;

use super::{changed, freeze, handed_out, mark_of, pieces_of};
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtWork;
use crate::work::{employer, open_for};

type Pairs = Query<Vec<(String, String)>>;

/// What a paper about an absence is made from: what lies at work, and nothing else.
pub(super) struct Agreements<'a> {
    pub(super) service: String,
    pub(super) work: &'a WorkState,
    pub(super) today: Date,
}

impl Agreements<'_> {
    /// The rules of the country of the employment, in the language of the reader.
    fn speaker(&self, t: &Speaker) -> Option<Speaker> {
        let report = self.work.report.as_ref()?;
        let country = Country::find_by_code(report.country.name()).unwrap_or(t.locale.country);
        Some(Speaker::new(Locale { country, ..t.locale }))
    }

    fn parties(&self) -> Option<Parties> {
        let report = self.work.report.as_ref()?;
        Some(Parties {
            service: self.service.clone(),
            name: report.name.clone(),
            employer: Some(report.employer.clone()),
            issued_on: self.today,
        })
    }

    /// The sheet of a paper of the law; none where this country has no such paper.
    fn law_sheet(&self, kind: PaperKind, chosen: &PaperChoices, t: &Speaker) -> Option<Sheet> {
        let country = self.work.report.as_ref()?.country;
        if !PaperKind::law_papers(country).contains(&kind) {
            return None;
        }
        let (t, parties) = (self.speaker(t)?, self.parties()?);
        let shown = self.work.contact.as_ref().map(|agreed| AgreedContact::of(agreed, self.today, &t));
        let lines = shown.map(|shown| shown.lines).unwrap_or_default();
        let contact: Vec<_> = lines.into_iter().map(|line| (line.label, line.text)).collect();
        let told = Steps::at_work(self.work, self.today).map(|steps| say_told(&steps, &t)).unwrap_or_default();
        Some(LawPaper { parties, kind, work: self.work, chosen, contact: &contact, told: &told }.sheet(&t))
    }

    /// The sheet of one kind; none where nothing of it was agreed.
    pub(super) fn sheet(&self, kind: PaperKind, t: &Speaker) -> Option<Sheet> {
        let (t, parties) = (self.speaker(t)?, self.parties()?);
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

/// What was said at work of the steps, the day and what happened, oldest first.
fn say_told(steps: &Steps, t: &Speaker) -> Vec<(String, String)> {
    let told = houvast_pages::steps::list_told(steps.pack, &steps.notes, t);
    told.into_iter().map(|(day, what)| (t.date(day), what)).collect()
}

/// Opens the absence for a paper of it. Where there is no such paper, nothing counts as read.
async fn open(
    app: &App,
    here: &AtWork,
    address: &str,
    holds: impl Fn(&WorkState) -> bool,
) -> Result<(WorkAbsence, String), Problem> {
    let absence = open_for(app, here, address, |absence| holds(absence.view.work())).await?;
    Ok((absence, name_of_service(&app.installation).await?))
}

/// Whether a paper of this kind can be made from what lies at work.
fn can_be_made(work: &WorkState, kind: PaperKind) -> bool {
    match kind {
        PaperKind::Hours => work.hours.is_some(),
        PaperKind::Contact => work.contact.is_some(),
        law => work.report.as_ref().is_some_and(|report| PaperKind::law_papers(report.country).contains(&law)),
    }
}

fn kind_asked(pairs: &[(String, String)]) -> Option<PaperKind> {
    PaperKind::find_by_name(pairs.iter().find(|(name, _)| name == "kind").map_or("", |(_, kind)| kind.as_str()))
}

fn agreements<'a>(here: &AtWork, absence: &'a WorkAbsence, service: String) -> Agreements<'a> {
    Agreements { service, work: absence.view.work(), today: here.t().day_of(absence.now) }
}

fn papers_of(absence: &WorkAbsence, address: String) -> PapersOf {
    let report = absence.view.work().report.as_ref();
    PapersOf::Work { address, name: report.map(|report| report.name.clone()).unwrap_or_default() }
}

/// A paper of an absence that is looked at, with what was chosen for it.
struct Draft {
    kind: PaperKind,
    law: Option<LawForm>,
    chosen: Result<PaperChoices, Vec<FieldFault>>,
}

impl Draft {
    async fn of(app: &App, absence: &WorkAbsence, pairs: &[(String, String)], today: Date) -> Result<Self, Problem> {
        let kind = kind_asked(pairs).ok_or(Problem(ProblemKind::NotFound))?;
        let country = absence.view.work().report.as_ref().map(|report| report.country);
        let law = match country.filter(|_| kind.is_law_paper()) {
            Some(country) => {
                let names = list_owners(&app.installation, absence.acting.seat.file).await?;
                Some(LawForm::of(kind, country, names, pairs))
            }
            None => None,
        };
        let chosen = law.as_ref().map_or_else(|| Ok(PaperChoices::default()), |law| law.read(today));
        Ok(Self { kind, law, chosen })
    }

    /// The sheet with what was chosen, or with nothing of it where something does not fit.
    fn sheet(&self, from: &Agreements<'_>, t: &Speaker) -> Result<Sheet, Problem> {
        let blank = PaperChoices::default();
        let chosen = self.chosen.as_ref().unwrap_or(&blank);
        let sheet = if self.law.is_some() { from.law_sheet(self.kind, chosen, t) } else { from.sheet(self.kind, t) };
        sheet.ok_or(Problem(ProblemKind::NotFound))
    }

    fn page(
        self,
        here: &AtWork,
        absence: &WorkAbsence,
        address: String,
        sheet: Sheet,
        faults: &[FieldFault],
    ) -> Result<PreviewPaperPage, Problem> {
        let frame = here.frame(employer(absence));
        let unfit = self.chosen.as_ref().err().map(Vec::as_slice).unwrap_or_default();
        let faults = say_all(&[unfit, faults].concat(), &frame.t);
        Ok(PreviewPaperPage {
            frame,
            of: papers_of(absence, address),
            kind: self.kind,
            absence: String::new(),
            seen: mark_of(&sheet)?,
            title: sheet.about.title,
            under: sheet.under,
            words: None,
            plan_b: None,
            law: self.law,
            faults,
            pieces: pieces_of(sheet.blocks),
        })
    }
}

/// `GET /work/{address}/papers`
pub async fn page_of(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    let (absence, service) = open(&app, &here, &address, |_| true).await?;
    let agreed = agreements(&here, &absence, service).kinds();
    let country = absence.view.work().report.as_ref().map(|report| report.country);
    let law = country.map(PaperKind::law_papers).unwrap_or_default();
    let offers = agreed.into_iter().chain(law.iter().copied()).map(|kind| Offer { kind, at: None }).collect();
    let issued = absence.view.work().papers.iter().rev().cloned().collect();
    let (frame, of) = (here.frame(employer(&absence)), papers_of(&absence, address));
    Ok(here.visitor.spoken.remember(page(&PapersPage { frame, of, offers, issued })))
}

/// `GET /work/{address}/papers/new`
pub async fn new(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let kind = kind_asked(&pairs);
    let holds = |work: &WorkState| kind.is_some_and(|kind| can_be_made(work, kind));
    let (absence, service) = open(&app, &here, &address, holds).await?;
    let today = here.t().day_of(absence.now);
    let draft = Draft::of(&app, &absence, &pairs, today).await?;
    let sheet = draft.sheet(&agreements(&here, &absence, service), &here.t())?;
    Ok(here.visitor.spoken.remember(page(&draft.page(&here, &absence, address, sheet, &[])?)))
}

/// `POST /work/{address}/papers`: what was previewed is made, and previewed again where something changed meanwhile.
pub async fn post(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let kind = kind_asked(&form.0);
    let holds = |work: &WorkState| kind.is_none_or(|kind| can_be_made(work, kind));
    let (mut absence, service) = open(&app, &here, &address, holds).await?;
    kind.ok_or(Problem(ProblemKind::InvalidForm))?;
    let draft = Draft::of(&app, &absence, &form.0, here.t().day_of(absence.now)).await?;
    for _ in 0..3 {
        let sheet = draft.sheet(&agreements(&here, &absence, service.clone()), &here.t())?;
        if draft.chosen.is_err() {
            return Ok(refused(&draft.page(&here, &absence, address, sheet, &[])?));
        }
        if mark_of(&sheet)? != form.text("seen") {
            return Ok(refused(&draft.page(&here, &absence, address, sheet, &[changed()])?));
        }
        let paper = freeze(sheet, draft.kind).await?;
        match issue_work_paper(&app.installation, &absence.acting, absence.version, &paper).await {
            Ok(()) => return Ok(Redirect::to(&format!("/work/{address}/papers")).into_response()),
            Err(Trouble::Conflict) => (absence, _) = open(&app, &here, &address, holds).await?,
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
    let holds = |work: &WorkState| work.papers.iter().any(|issued| issued.mark() == paper);
    let (absence, _) = open(&app, &here, &address, holds).await?;
    let paper = read_work_paper(&app.installation, &absence.acting, absence.view.work(), &paper).await?;
    handed_out(paper).await
}
