//! The steps of the law in the three spaces: `record_step` in the own one, `record_work_step` at work, looking only in care.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::calendar_feed::{FeedOf, find_feed};
use houvast_actions::choose_step_mails::choose_step_mails;
use houvast_actions::installation::Trouble;
use houvast_actions::record_step::{RecordStepError, StepSaid, keep_partial_work, record_step};
use houvast_actions::record_work_step::record_work_step;
use houvast_actions::view_care::{CareFile, open_care_file_for};
use houvast_actions::view_own::view_own;
use houvast_actions::view_steps::{
    FORM_ROW, OwnSteps, Steps, beginning_of, country_of, view_own_steps, view_partial_work,
};
use houvast_actions::view_work::WorkAbsence;
use houvast_casework::ids::PublicId;
use houvast_casework::paper::PaperKind;
use houvast_casework::step_notes::{StepAnswer, StepMails};
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::problem::ProblemKind;
use houvast_pages::steps::list::{Seen, StepsPage};
use houvast_pages::steps::one::{StepPage, StepTyped};
use houvast_pages::steps::partial::{PartialWorkPage, Ready};
use houvast_pages::steps::route_map::RouteMapPage;
use houvast_pages::steps::{Opening, Place, what_if};
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{AtWork, InCare, InOwnSpace};
use crate::work::{address_of, employer, open_for};
use houvast_actions::care_team::name_of_service;

type Pairs = Query<Vec<(String, String)>>;

fn find<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

/// The day that is looked at: today, or the day asked for where it is one.
fn day_of(pairs: &[(String, String)], today: Date) -> Date {
    find(pairs, "on").and_then(|on| on.parse().ok()).unwrap_or(today)
}

/// Whether what is about the end of a contract was opened.
fn opening_of(pairs: &[(String, String)]) -> Opening {
    if find(pairs, "end") == Some("shown") { Opening::Opened } else { Opening::Closed }
}

/// A list whose form came back: what was chosen and typed is kept, and so is that the end of a contract was opened.
fn come_back(mut shown: StepsPage, form: &Posted, error: RecordStepError) -> Result<StepsPage, Problem> {
    if form.text("say") == "happened"
        && let Some(happened) = &mut shown.happened
    {
        (happened.event, happened.on) = (form.text("event").to_owned(), form.text("on").to_owned());
    }
    shown.faults = say_all(&[fault_of(error, form.text("fact"))?], &shown.frame.t);
    Ok(shown)
}

/// Where one goes on after something was said in a list: to what follows from a day.
fn said_at(list: String, form: &Posted) -> Response {
    let is_day = matches!(form.text("say"), "happened" | "take_back");
    Redirect::to(&if is_day { format!("{list}#happened") } else { list }).into_response()
}

fn seen(steps: &Steps) -> Seen<'_> {
    Seen { evaluation: &steps.evaluation, pack: steps.pack, notes: &steps.notes }
}

fn missing() -> Problem {
    Problem(ProblemKind::NotFound)
}

/// The person's steps, with the page they stand on.
struct OwnList {
    own: OwnSteps,
    place: Place,
    today: Date,
}

async fn own_list(
    app: &App,
    here: &InOwnSpace,
    of: Option<&str>,
    pairs: &[(String, String)],
) -> Result<OwnList, Problem> {
    let today = here.t().day_of(app.installation.now());
    let of = of.map(address_of).transpose()?;
    let own = view_own_steps(&app.installation, here.account(), of.as_ref(), day_of(pairs, today)).await?;
    let place = Place::own(&here.t(), own.of.as_ref().map(|one| one.public_id.to_string()));
    Ok(OwnList { own, place, today })
}

impl OwnList {
    async fn page(self, app: &App, here: &InOwnSpace, opening: Opening) -> Result<StepsPage, Problem> {
        let steps = &self.own.steps;
        let mut shown = StepsPage::of(here.frame(), self.place, seen(steps), self.today, opening);
        shown.absences = self.own.absences.iter().map(|(address, name)| (address.to_string(), name.clone())).collect();
        let own = view_own(&app.installation, here.account()).await?;
        let mails = own.view.health().step_mails.map(|(how, _)| how);
        shown.mails = here.signed_in.account.mail().map(|_| mails);
        if !steps.has_begun {
            let work = self.own.of.as_ref().map(|of| &of.work);
            let country = country_of(work).or(own.view.health().country).ok_or_else(missing)?;
            shown.asks_beginning = Some(beginning_of(country).to_owned());
        }
        Ok(shown)
    }
}

/// `GET /own/steps`
pub async fn own(State(app): State<App>, here: InOwnSpace, Query(pairs): Pairs) -> Result<Response, Problem> {
    let list = own_list(&app, &here, find(&pairs, "of"), &pairs).await?;
    Ok(page(&list.page(&app, &here, opening_of(&pairs)).await?))
}

/// `GET /own/steps/{rule}`
pub async fn own_step(
    State(app): State<App>,
    here: InOwnSpace,
    Path(rule): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let list = own_list(&app, &here, find(&pairs, "of"), &pairs).await?;
    let shown = StepPage::of(here.frame(), list.place, seen(&list.own.steps), &rule, list.today);
    Ok(page(&shown.ok_or_else(missing)?))
}

/// `POST /own/steps`
pub async fn post_own(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let list = own_list(&app, &here, find(&form.0, "of"), &[]).await?;
    let (installation, account) = (&app.installation, here.account());
    let of = list.own.of.as_ref().map(|of| of.public_id.clone());
    let recorded = match said_in_list(&form) {
        Ok(said) => record_step(installation, account, of.as_ref(), said, list.today).await,
        Err(error) => Err(error),
    };
    match recorded {
        Ok(()) => Ok(said_at(own_address("/own/steps", of.as_ref()), &form)),
        Err(error) => {
            let shown = list.page(&app, &here, opening_of(&form.0)).await?;
            Ok(refused(&come_back(shown, &form, error)?))
        }
    }
}

/// `POST /own/steps/{rule}`
pub async fn post_own_step(
    State(app): State<App>,
    here: InOwnSpace,
    Path(rule): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let list = own_list(&app, &here, find(&form.0, "of"), &[]).await?;
    list.own.steps.pack.find_rule(&rule).ok_or_else(missing)?;
    let of = list.own.of.as_ref().map(|of| of.public_id.clone());
    let recorded = match said_of_step(&form, &rule) {
        Ok(said) => record_step(&app.installation, here.account(), of.as_ref(), said, list.today).await,
        Err(error) => Err(error),
    };
    match recorded {
        Ok(()) => Ok(Redirect::to(&own_address(&format!("/own/steps/{rule}"), of.as_ref())).into_response()),
        Err(error) => {
            let shown = StepPage::of(here.frame(), list.place, seen(&list.own.steps), &rule, list.today);
            Ok(refused(&with_fault(shown.ok_or_else(missing)?, &form, error)?))
        }
    }
}

/// `GET /own/steps/map`
pub async fn own_map(State(app): State<App>, here: InOwnSpace, Query(pairs): Pairs) -> Result<Response, Problem> {
    let list = own_list(&app, &here, find(&pairs, "of"), &pairs).await?;
    Ok(page(&RouteMapPage::of(here.frame(), list.place, seen(&list.own.steps), list.today)))
}

/// `GET /work/{address}/steps/map`
pub async fn work_map(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let WorkList { absence, steps, place, today } = work_list(&app, &here, (&address, None), &pairs).await?;
    Ok(page(&RouteMapPage::of(here.frame(employer(&absence)), place, seen(&steps), today)))
}

/// `GET /care/{address}/steps/map`
pub async fn care_map(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let (steps, place, today) = care_list(&app, &here, (&address, None), &pairs).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&RouteMapPage::of(frame, place, seen(&steps), today)))
}

/// `POST /own/steps/mails`
pub async fn mails(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let how = match form.text("mails") {
        "off" => None,
        name => Some(StepMails::find_by_name(name).ok_or(Problem(ProblemKind::InvalidForm))?),
    };
    choose_step_mails(&app.installation, here.account(), how).await?;
    Ok(Redirect::to("/own/steps").into_response())
}

fn own_address(path: &str, of: Option<&PublicId>) -> String {
    of.map_or_else(|| path.to_owned(), |of| format!("{path}?of={of}"))
}

/// What a form of the list says: an answer, or the day it all began.
fn said_in_list(form: &Posted) -> Result<StepSaid, RecordStepError> {
    if let say @ ("happened" | "take_back") = form.text("say") {
        let event = form.text("event").to_owned();
        if event.is_empty() {
            return Err(RecordStepError::NothingChosen);
        }
        let on = form.text("on").parse().map_err(|_| RecordStepError::FarAway)?;
        let happened = say == "happened";
        return Ok(if happened { StepSaid::Happened { event, on } } else { StepSaid::DayTakenBack { event, on } });
    }
    let answer = match (form.text("say"), form.text("choice")) {
        ("yes", _) => Some(StepAnswer::Yes),
        ("no", _) => Some(StepAnswer::No),
        ("unknown", _) => None,
        ("number", _) => {
            let number = form.text("number").parse().map_err(|_| RecordStepError::WrongAnswer)?;
            Some(StepAnswer::Number(number))
        }
        (_, "") => return Err(RecordStepError::Unknown),
        (_, word) => Some(StepAnswer::Choice(word.to_owned())),
    };
    Ok(StepSaid::Answer { fact: form.text("fact").to_owned(), answer })
}

/// What a form of one step says.
fn said_of_step(form: &Posted, rule: &str) -> Result<StepSaid, RecordStepError> {
    let rule = rule.to_owned();
    let on = || form.text("on").parse().map_err(|_| RecordStepError::FarAway);
    let outcome = Some(form.text("outcome")).filter(|event| !event.is_empty()).map(str::to_owned);
    match form.text("say") {
        "done" => Ok(StepSaid::Done { rule, outcome, on: on()? }),
        "take_back" => Ok(StepSaid::DayTakenBack { event: outcome.ok_or(RecordStepError::Unknown)?, on: on()? }),
        "not" => Ok(StepSaid::NotApplicable { rule, why: Some(form.text("why").to_owned()) }),
        "reopen" => Ok(StepSaid::Reopen { rule }),
        _ => Err(RecordStepError::Unknown),
    }
}

/// The field a refusal is about; what is not about a field goes its own way.
fn fault_of(error: RecordStepError, fact: &str) -> Result<FieldFault, Problem> {
    Ok(match error {
        RecordStepError::WrongAnswer => FieldFault::of(fact, "steps-fault-answer"),
        RecordStepError::NothingChosen => FieldFault::of("event", "steps-fault-event"),
        RecordStepError::FarAway | RecordStepError::TooMany => FieldFault::of("on", "steps-fault-day"),
        RecordStepError::TooLong => FieldFault::of("why", "steps-fault-why"),
        RecordStepError::Unknown => return Err(missing()),
        RecordStepError::Trouble(trouble) => return Err(trouble.into()),
    })
}

fn with_fault(mut shown: StepPage, form: &Posted, error: RecordStepError) -> Result<StepPage, Problem> {
    let text = |name: &str| form.text(name).to_owned();
    shown.typed = StepTyped { outcome: text("outcome"), on: text("on"), why: text("why") };
    shown.faults = say_all(&[fault_of(error, "on")?], &shown.frame.t);
    Ok(shown)
}

/// An absence at work with its steps.
struct WorkList {
    absence: WorkAbsence,
    steps: Steps,
    place: Place,
    today: Date,
}

/// The steps in front of the workplace, for all of them or for one. Where there is no such step, nothing counts as read.
async fn work_list(
    app: &App,
    here: &AtWork,
    (address, rule): (&str, Option<&str>),
    pairs: &[(String, String)],
) -> Result<WorkList, Problem> {
    let t = here.t();
    let list = |absence: &WorkAbsence| {
        let work = absence.view.work();
        let (name, today) = (work.report.as_ref().map_or("", |report| report.name.as_str()), t.day_of(absence.now));
        Ok::<_, Trouble>((Steps::at_work(work, day_of(pairs, today))?, Place::work(address, name), today))
    };
    let has = |absence: &WorkAbsence, rule| {
        list(absence).is_ok_and(|(steps, place, _)| StepPage::is_there(&place, seen(&steps), rule, &t))
    };
    let absence = open_for(app, here, address, |absence| rule.is_none_or(|rule| has(absence, rule))).await?;
    let (steps, place, today) = list(&absence)?;
    Ok(WorkList { absence, steps, place, today })
}

/// `GET /work/{address}/steps`
pub async fn work(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let WorkList { absence, steps, place, today } = work_list(&app, &here, (&address, None), &pairs).await?;
    let frame = here.frame(employer(&absence));
    Ok(page(&StepsPage::of(frame, place, seen(&steps), today, opening_of(&pairs))))
}

/// `GET /work/{address}/steps/{rule}`
pub async fn work_step(
    State(app): State<App>,
    here: AtWork,
    Path((address, rule)): Path<(String, String)>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let WorkList { absence, steps, place, today } = work_list(&app, &here, (&address, Some(&rule)), &pairs).await?;
    let shown = StepPage::of(here.frame(employer(&absence)), place, seen(&steps), &rule, today);
    Ok(page(&shown.ok_or_else(missing)?))
}

/// `POST /work/{address}/steps`
pub async fn post_work(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let WorkList { absence, steps, place, today } = work_list(&app, &here, (&address, None), &[]).await?;
    let recorded = match said_in_list(&form) {
        Ok(said) => record_work_step(&app.installation, &absence.acting, &said, today).await,
        Err(error) => Err(error),
    };
    match recorded {
        Ok(()) => Ok(said_at(place.base, &form)),
        Err(error) => {
            let frame = here.frame(employer(&absence));
            let shown = StepsPage::of(frame, place, seen(&steps), today, opening_of(&form.0));
            Ok(refused(&come_back(shown, &form, error)?))
        }
    }
}

/// `POST /work/{address}/steps/{rule}`
pub async fn post_work_step(
    State(app): State<App>,
    here: AtWork,
    Path((address, rule)): Path<(String, String)>,
    form: Posted,
) -> Result<Response, Problem> {
    let WorkList { absence, steps, place, today } = work_list(&app, &here, (&address, Some(&rule)), &[]).await?;
    let recorded = match said_of_step(&form, &rule) {
        Ok(said) => record_work_step(&app.installation, &absence.acting, &said, today).await,
        Err(error) => Err(error),
    };
    match recorded {
        Ok(()) => Ok(Redirect::to(&format!("{}/{rule}", place.base)).into_response()),
        Err(error) => {
            let shown = StepPage::of(here.frame(employer(&absence)), place, seen(&steps), &rule, today);
            Ok(refused(&with_fault(shown.ok_or_else(missing)?, &form, error)?))
        }
    }
}

/// So much can be supposed at once.
const MOST_SUPPOSED: usize = 12;

/// What is supposed in an address, as it is kept in addresses: answers, days, and the day that was just added.
fn supposed(pairs: &[(String, String)]) -> Vec<(String, String)> {
    let kept = |(name, value): &&(String, String)| {
        (name == what_if::DAY || name.starts_with(what_if::ANSWER)) && !value.trim().is_empty()
    };
    let mut supposed: Vec<(String, String)> = pairs.iter().filter(kept).cloned().collect();
    if let (Some(event), Some(on)) = (find(pairs, "event"), find(pairs, "event_on")) {
        supposed.push((what_if::DAY.to_owned(), format!("{event}@{on}")));
    }
    supposed.truncate(MOST_SUPPOSED);
    supposed
}

fn supposed_said((name, value): &(String, String)) -> Option<StepSaid> {
    let Some(fact) = name.strip_prefix(what_if::ANSWER) else {
        let (event, on) = value.split_once('@')?;
        return Some(StepSaid::Happened { event: event.to_owned(), on: on.parse().ok()? });
    };
    let answer = match value.as_str() {
        "yes" => StepAnswer::Yes,
        "no" => StepAnswer::No,
        number => number.parse().map_or_else(|_| StepAnswer::Choice(number.to_owned()), StepAnswer::Number),
    };
    Some(StepSaid::Answer { fact: fact.to_owned(), answer: Some(answer) })
}

/// The same in front of the service.
async fn care_list(
    app: &App,
    here: &InCare,
    (address, rule): (&str, Option<&str>),
    pairs: &[(String, String)],
) -> Result<(Steps, Place, Date), Problem> {
    let t = here.t();
    let list = |file: &CareFile| {
        let today = t.day_of(file.now);
        let mut place = Place::care(address, &file.view.card().name);
        place.supposed = supposed(pairs);
        let said: Vec<StepSaid> = place.supposed.iter().filter_map(supposed_said).collect();
        Ok::<_, Trouble>((Steps::at_work_supposing(file.view.work(), &said, day_of(pairs, today))?, place, today))
    };
    let has = |file: &CareFile, rule| {
        list(file).is_ok_and(|(steps, place, _)| StepPage::is_there(&place, seen(&steps), rule, &t))
    };
    let may = |file: &CareFile| rule.is_none_or(|rule| has(file, rule));
    let public = address_of(address)?;
    let file = open_care_file_for(&app.installation, here.account(), here.hat(), &public, may).await?;
    Ok(list(&file)?)
}

/// `GET /care/{address}/steps`
pub async fn care(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let (steps, place, today) = care_list(&app, &here, (&address, None), &pairs).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&StepsPage::of(frame, place, seen(&steps), today, Opening::Closed)))
}

/// `GET /care/{address}/steps/{rule}`
pub async fn care_step(
    State(app): State<App>,
    here: InCare,
    Path((address, rule)): Path<(String, String)>,
    Query(pairs): Pairs,
) -> Result<Response, Problem> {
    let (steps, place, today) = care_list(&app, &here, (&address, Some(&rule)), &pairs).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&StepPage::of(frame, place, seen(&steps), &rule, today).ok_or_else(missing)?))
}

async fn partial_page(
    app: &App,
    here: &InOwnSpace,
    of: Option<&PublicId>,
    typed: Option<&str>,
) -> Result<PartialWorkPage, Problem> {
    let today = here.t().day_of(app.installation.now());
    let wanted = typed.map(str::parse::<Date>);
    let asked = wanted.clone().and_then(Result::ok);
    let found = view_partial_work(&app.installation, here.account(), of, asked, today).await?;
    let of = found.own.of.as_ref().map(|of| of.public_id.to_string());
    let days = (found.start, found.kept);
    let mut shown = PartialWorkPage::of(here.frame(), of, seen(&found.own.steps), FORM_ROW, days, today);
    let own = view_own(&app.installation, here.account()).await?;
    let paper = own.view.health().papers.iter().rev().find(|paper| paper.kind == PaperKind::PartialWork);
    let feed = find_feed(&app.installation, here.account(), FeedOf::Own).await?;
    shown.ready = Ready { paper_on: paper.map(|paper| paper.issued_on), has_calendar: feed.is_some() };
    if wanted.is_some_and(|wanted| wanted.is_err()) {
        shown.faults = say_all(&[FieldFault::of("start", "steps-fault-day")], &here.t());
    }
    Ok(shown)
}

/// `GET /own/partial-work`
pub async fn partial(State(app): State<App>, here: InOwnSpace, Query(pairs): Pairs) -> Result<Response, Problem> {
    let of = find(&pairs, "of").map(address_of).transpose()?;
    Ok(page(&partial_page(&app, &here, of.as_ref(), find(&pairs, "start")).await?))
}

/// `POST /own/partial-work`: keeps the day partial work begins, or takes it back.
pub async fn post_partial(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let of = find(&form.0, "of").map(address_of).transpose()?;
    let today = here.t().day_of(app.installation.now());
    // Whoever has no such guide is told so before anything is read.
    let again = partial_page(&app, &here, of.as_ref(), None).await?;
    let takes_back = form.text("say") == "take_back";
    let start = if takes_back { Ok(None) } else { form.text("start").parse().map(Some) };
    let kept = match start {
        Ok(start) => keep_partial_work(&app.installation, here.account(), of.as_ref(), start, today).await,
        Err(_) => Err(RecordStepError::FarAway),
    };
    match kept {
        Ok(()) => Ok(Redirect::to(&own_address("/own/partial-work", of.as_ref())).into_response()),
        Err(error) => {
            let FieldFault { key, .. } = fault_of(error, "start")?;
            let faults = say_all(&[FieldFault::of("start", key)], &here.t());
            Ok(refused(&PartialWorkPage { typed: form.text("start").to_owned(), faults, ..again }))
        }
    }
}
