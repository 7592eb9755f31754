//! The own plan: a wish, a proposal with its reasons and its plan B, `adopt_plan`. Nothing is kept before that.

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::adopt_plan::{AdoptPlanError, Needed, Prepared, adopt_plan, needed_for};
use houvast_actions::propose_plan::{
    Authority, Begin, NoProposal, Proposed, WishedChange, as_it_stands, even_wish, in_peace, last_day_to_file,
    list_wished_changes, needs_no_paper, plan_as_shown, propose_after, propose_plan, propose_plan_b,
};
use houvast_actions::view_own::{OwnCaseView, list_own_absences, view_own};
use houvast_casework::absence::Country;
use houvast_casework::case::HealthState;
use houvast_casework::moment::MomentKind;
use houvast_casework::plan_b::PlanB;
use houvast_casework::plan_made::{PlanMade, WhyChanged};
use houvast_casework::plan_wish::PlanWish;
use houvast_casework::steering::steer;
use houvast_casework::worked::list_worked;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::own::change_plan::ChangePlanPage;
use houvast_pages::own::course::{Course, Worked};
use houvast_pages::own::plan::PlanPage;
use houvast_pages::own::plan_calendar::PlanCalendarPage;
use houvast_pages::own::plan_reasons::list_limits;
use houvast_pages::own::plan_wish::{WishForm, list_mondays};
use houvast_pages::own::preview_plan::{Beside, PreviewPlanPage};
use houvast_pages::own::switch_plan::Paper;
use houvast_pages::own::wished_changes::{ChangeAhead, say_file_by};
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/plan`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let (t, health) = (here.t(), own.view.health());
    let (today, worked) = (t.day_of(own.now), worked_of(&here, health));
    let shown = plan_as_shown(health);
    let mut plan = PlanPage::new(here.frame(), today, shown.as_ref(), &health.plan_versions, &worked);
    plan.steer = steer(health, today, |at| t.day_of(at)).change();
    plan.resting_since = health.resting_since.map(|since| t.day_of(since));
    let made = health.plan_made.as_ref().filter(|_| health.resting_since.is_none());
    let ahead = made.map(|made| changes_ahead(health, made, today)).unwrap_or_default();
    plan.changes = ahead.iter().map(|change| change.shown(today, &t)).collect();
    Ok(here.visitor.spoken.remember(page(&plan)))
}

/// Hours worked as the person recorded them, by the Monday of their week.
pub(crate) fn worked_of(here: &InOwnSpace, health: &HealthState) -> Worked {
    list_worked(health, |at| here.t().day_of(at))
}

/// `GET /own/plan/change`
pub async fn change(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let wish = match own.view.health().plan_made.as_ref().and_then(|made| made.wish.as_ref()) {
        Some(wish) => {
            let plan_b = own.view.health().plan_made.as_ref().and_then(|made| made.plan_b.as_ref());
            WishForm::of(wish, plan_b, &here.t())
        }
        None => fresh(&app, &here, &own).await?,
    };
    Ok(here.visitor.spoken.remember(page(&asking(&here, &own, wish, Faults::default()))))
}

/// `POST /own/plan/change`: the same answers again, to be changed.
pub async fn change_again(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    Ok(page(&asking(&here, &own, WishForm::from_pairs(&form.0), Faults::default())))
}

async fn fresh(app: &App, here: &InOwnSpace, own: &OwnCaseView) -> Result<WishForm, Problem> {
    let absences = list_own_absences(&app.installation, here.account()).await?;
    let contract = absences.first().and_then(|absence| absence.work.report.as_ref());
    let contract = contract.map(|report| here.t().bare_hours(i64::from(report.contract_weekly.0)));
    let comfort_first = own.view.health().moments.iter().any(|moment| moment.kind == MomentKind::Comfort);
    Ok(WishForm::fresh(&contract.unwrap_or_default(), comfort_first))
}

fn asking(here: &InOwnSpace, own: &OwnCaseView, wish: WishForm, faults: Faults) -> ChangePlanPage {
    let mut frame = here.frame();
    frame.path = "/own/plan/change".to_owned();
    ChangePlanPage::new(frame, here.t().day_of(own.now), own.view.health().plan.is_some(), wish, faults)
}

/// A proposal with its plan B.
struct Offer {
    made: PlanMade,
    proposed: Proposed,
}

/// Why a wish brings no proposal.
enum NoOffer {
    Faults(Vec<FieldFault>),
    Unmet(Vec<&'static str>),
    Problem(Problem),
}

impl From<NoProposal> for NoOffer {
    fn from(none: NoProposal) -> Self {
        match none {
            NoProposal::Unmet(unmet) => Self::Unmet(unmet.limits),
            NoProposal::Wish(_) | NoProposal::NotAPlan(_) => {
                Self::Faults(vec![FieldFault::of("contract", "plan-fault-contract-short")])
            }
            NoProposal::Planner(said) => {
                tracing::error!(said, "the planner refused a wish");
                Self::Problem(Problem(ProblemKind::Unexpected))
            }
        }
    }
}

/// What the planner proposes for a wish as typed, after what was planned until then.
async fn offer(own: &OwnCaseView, form: &WishForm, today: Date) -> Result<Offer, NoOffer> {
    let wished = form.read().map_err(NoOffer::Faults)?;
    let begin = if form.has("anew", "yes") { Begin::Anew } else { Begin::WhereItStands };
    let health = as_it_stands(own.view.health(), today);
    let before = health.plan_made.or_else(|| health.plan.map(PlanMade::of_hours));
    in_peace(move || Ok(offered(before.as_ref(), wished.wish, wished.plan_b, begin)?)).await
}

fn offered(before: Option<&PlanMade>, wish: PlanWish, plan_b: PlanB, begin: Begin) -> Result<Offer, NoProposal> {
    let proposed = match before {
        Some(before) => propose_after(&before.hours, &wish, begin)?,
        None => propose_plan(&wish)?,
    };
    let plan_b = propose_plan_b(&proposed.hours, &wish, plan_b)?;
    let made = PlanMade {
        hours: proposed.hours.clone(),
        wish: Some(wish),
        plan_b: Some(plan_b),
        why: WhyChanged::Wished,
        reasons: proposed.reasons.clone(),
        prepared: false,
        home: proposed.home_after(before),
    };
    Ok(Offer { made, proposed })
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, offer: &Offer, wish: WishForm) -> PreviewPlanPage {
    let mut frame = here.frame();
    frame.path = "/own/plan".to_owned();
    let today = here.t().day_of(own.now);
    let beside = Beside {
        rounded: offer.proposed.rounded.iter().map(|cut| (cut.what, cut.from, cut.to)).collect(),
        short_of: offer.proposed.short_of.as_ref().map(|unmet| unmet.limits.clone()),
        changes: changes_ahead(own.view.health(), &offer.made, today),
        home: offer.made.home.clone(),
    };
    let mut preview = PreviewPlanPage::new(frame, today, &offer.made, beside, wish);
    let needed = needed_for(own.view.health(), today, &offer.made);
    preview.paper = paper_of(own.view.health(), &offer.made, needed);
    let starts_on = offer.made.wish.as_ref().map_or(offer.made.hours.starts_on, |wish| wish.starts_on);
    preview.file_by = say_last_day(here, needed, starts_on, today);
    preview
}

/// Whether the paper of the country comes first.
fn paper_of(health: &HealthState, made: &PlanMade, needed: Needed) -> Paper {
    match needed {
        _ if has_no_paper(health, Some(made)) => Paper::NotNeeded,
        needed if needed.waits(Prepared::No) => Paper::Needed,
        _ => Paper::Said,
    }
}

/// Who works for oneself in the Netherlands has no employer to adjust a plan of action with.
pub(crate) fn has_no_paper(health: &HealthState, made: Option<&PlanMade>) -> bool {
    let country = health.country.unwrap_or(Country::Belgium);
    made.and_then(|made| made.wish.as_ref()).is_some_and(|wish| needs_no_paper(country, wish))
}

/// By when the request for hours from a Monday on has to be in.
pub(crate) fn say_last_day(here: &InOwnSpace, needed: Needed, from: Date, today: Date) -> Option<String> {
    let day = last_day_to_file(from).filter(|_| needed.authority == Authority::Request)?;
    Some(say_file_by(day, today, &here.t()))
}

/// What is to come and needs a paper first.
fn changes_ahead(health: &HealthState, made: &PlanMade, today: Date) -> Vec<ChangeAhead> {
    let wished = list_wished_changes(health.country.unwrap_or(Country::Belgium), made, today);
    let ahead = |change: WishedChange| ChangeAhead {
        on: change.on,
        week: change.week,
        above: change.above,
        file_by: change.file_by,
    };
    wished.into_iter().map(ahead).collect()
}

fn not_offered(here: &InOwnSpace, own: &OwnCaseView, wish: WishForm, none: NoOffer) -> Result<Response, Problem> {
    match none {
        NoOffer::Faults(faults) => Ok(refused(&asking(here, own, wish, say_all(&faults, &here.t())))),
        NoOffer::Unmet(limits) => {
            let mut asking = asking(here, own, wish, Faults::default());
            asking.unmet = list_limits(&limits, &here.t());
            Ok(refused(&asking))
        }
        NoOffer::Problem(problem) => Err(problem),
    }
}

/// `POST /own/plan/propose`: nothing is kept.
pub async fn post_wish(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let wish = WishForm::from_pairs(&form.0);
    match offer(&own, &wish, here.t().day_of(own.now)).await {
        Ok(offer) => Ok(page(&shown(&here, &own, &offer, wish))),
        Err(none) => not_offered(&here, &own, wish, none),
    }
}

/// `POST /own/plan`: the same wish proposes the same plan, and that becomes the own one.
pub async fn adopt(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let mut wish = WishForm::from_pairs(&form.0);
    // The box belongs to this one act: nothing of it is sent again with the wish.
    wish.0.retain(|(name, _)| name != "prepared");
    let offer = match offer(&own, &wish, here.t().day_of(own.now)).await {
        Ok(offer) => offer,
        Err(none) => return not_offered(&here, &own, wish, none),
    };
    let today = here.t().day_of(own.now);
    let prepared = if form.text("prepared") == "yes" { Prepared::Yes } else { Prepared::No };
    match adopt_plan(&app.installation, here.account(), today, &offer.made, prepared).await {
        Ok(()) => Ok(Redirect::to("/own/plan").into_response()),
        Err(AdoptPlanError::NotPrepared(_)) => {
            let mut again = shown(&here, &own, &offer, wish);
            again.faults = say_all(&[FieldFault::of("prepared", "plan-fault-prepared")], &here.t());
            Ok(refused(&again))
        }
        Err(AdoptPlanError::Trouble(trouble)) => Err(trouble.into()),
        Err(_) => Err(Problem(ProblemKind::InvalidForm)),
    }
}

/// `GET /own/plan/level`: the same hours every week, where the plan lets one guess treatment.
pub async fn level(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let Some(made) = own.view.health().plan_made.clone() else {
        return Ok(Redirect::to("/own/plan").into_response());
    };
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    let plan_b = made.plan_b.clone();
    let Some(mut wish) = even_wish(&wish) else { return Ok(Redirect::to("/own/publish").into_response()) };
    // What is past cannot be taken back: it begins on the next Monday.
    wish.starts_on = wish.starts_on.max(list_mondays(here.t().day_of(own.now))[0]);
    let mut form = WishForm::of(&wish, plan_b.as_ref(), &here.t());
    form.0.push(("starts_on".to_owned(), wish.starts_on.to_string()));
    match offer(&own, &form, here.t().day_of(own.now)).await {
        Ok(offer) => {
            let mut level = shown(&here, &own, &offer, form);
            level.is_level = true;
            Ok(page(&level))
        }
        Err(none) => not_offered(&here, &own, form, none),
    }
}

/// `GET /own/plan/calendar`
pub async fn calendar(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    Ok(page(&PlanCalendarPage::new(here.frame(), here.t().day_of(own.now), own.view.health())))
}

/// `GET /own/plan/hours.csv`: week by week, for a spreadsheet. The person's own; nothing of why.
pub async fn hours_csv(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let health = own.view.health();
    let made = plan_as_shown(health).ok_or(Problem(ProblemKind::NotFound))?;
    let worked = worked_of(&here, health);
    let table = Course::csv(&made.hours, made.plan_b.as_ref(), &worked, &here.t());
    let headers =
        [(CONTENT_TYPE, "text/csv; charset=utf-8"), (CONTENT_DISPOSITION, "attachment; filename=\"hours.csv\"")];
    Ok((headers, table).into_response())
}
