//! "Bring this to my consult": put together by ticking, looked at, printed. No verb: nothing is written and nothing is sent.

use axum::extract::{Query, State};
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_casework::trend::{Measure, OverWeeks};
use houvast_documents::Sheet;
use houvast_documents::papers::{Parties, SummaryPaper, WeekSummary};
use houvast_pages::own::summary::{SummaryForm, SummaryPage};
use houvast_pages::own::wishes::say_wished;
use jiff::civil::Date;

use super::plan::worked_of;
use crate::app::App;
use crate::papers::{download, name_of, pieces_of, print};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

type Pairs = Vec<(String, String)>;

/// What was ticked, what may be ticked, and the paper.
struct Composed {
    form: SummaryForm,
    measures: Vec<Measure>,
    sheet: Sheet,
    today: Date,
}

async fn compose(app: &App, here: &InOwnSpace, pairs: &Pairs) -> Result<Composed, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let service = name_of_service(&app.installation).await?;
    let (t, form) = (here.t(), SummaryForm::from_pairs(pairs));
    let today = t.day_of(own.now);
    let mut over = OverWeeks::of((own.view.health(), own.view.diary()), today, form.weeks, |at| t.day_of(at));
    let measures = over.series.iter().map(|series| series.measure).collect();
    over.series.retain(|series| form.has(series.measure.name()));
    let health = own.view.health();
    let parties = Parties { service, name: here.signed_in.account.name.clone(), employer: None, issued_on: today };
    let wishes = health.wishes.iter().filter(|_| form.has("wishes")).map(|wish| say_wished(&wish.what, &t));
    let paper = SummaryPaper {
        parties,
        hours: form.has("hours").then(|| hours_of(here, &own, &over)),
        over: &over,
        question: health.question.as_deref().filter(|_| form.has("question")),
        wishes: wishes.collect(),
    };
    let sheet = paper.sheet(&t);
    Ok(Composed { form, measures, sheet, today })
}

/// Planned and worked in each of the weeks.
fn hours_of(here: &InOwnSpace, own: &OwnCaseView, over: &OverWeeks) -> Vec<WeekSummary> {
    let health = own.view.health();
    let worked = worked_of(here, health);
    let planned = |monday: Date| health.plan.as_ref()?.find_week_on(monday).map(|(_, week)| week.total());
    let worked = |monday: Date| worked.iter().find(|(of, _)| *of == monday).map(|(_, minutes)| *minutes);
    over.mondays.iter().map(|monday| WeekSummary { planned: planned(*monday), worked: worked(*monday) }).collect()
}

/// `GET /own/summary`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Problem> {
    let Composed { form, measures, sheet, .. } = compose(&app, &here, &pairs).await?;
    let (title, under, pieces) = (sheet.about.title, sheet.under, pieces_of(sheet.blocks));
    let shown = SummaryPage { frame: here.frame(), form, measures, title, under, pieces };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /own/summary/paper`: made anew every time, and kept nowhere.
pub async fn paper(State(app): State<App>, here: InOwnSpace, Query(pairs): Query<Pairs>) -> Result<Response, Problem> {
    let Composed { sheet, today, .. } = compose(&app, &here, &pairs).await?;
    Ok(download(print(sheet).await?, "application/pdf", &name_of("consult", today, "pdf")))
}
