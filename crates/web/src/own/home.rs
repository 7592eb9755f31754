//! The first page of the own space, and `tell_reason`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::tell_reason::tell_reason;
use houvast_actions::view_duties::{Duty, OwnDuties, list_own_duties};
use houvast_actions::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use houvast_actions::who_looked::find_last_look;
use houvast_casework::case::HealthState;
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::home::{HomePage, NowCard, Published};
use houvast_pages::own::offers::list_offers;
use houvast_pages::own::reason::{ReasonPage, read_reason};
use houvast_pages::steps::Place;
use houvast_pages::steps::ahead::DutyShown;

use crate::app::App;
use crate::own::who_looked::shown_look;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// So many days of the law stand on the first page.
const MOST_DUTIES: usize = 3;

/// `GET /own`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let absences = list_own_absences(&app.installation, here.account()).await?;
    let last_look = find_last_look(&app.installation, here.account()).await?;
    let (t, health) = (here.t(), own.view.health());
    let shown = HomePage {
        frame: here.frame(),
        name: here.signed_in.account.name.clone(),
        today: t.day_of(own.now),
        card: NowCard::of(health, own.now),
        resting_since: health.resting_since.map(|since| t.day_of(since)),
        plan: health.plan.clone(),
        published: absences.iter().filter_map(|absence| published(absence, health)).collect(),
        shares: health.shares_in_force(own.now).count(),
        last_look: last_look.map(shown_look),
        offers: list_offers(health, t.day_of(own.now), &t),
        waits: crate::own::talks::list_waiting(&app, &here, &own).await?,
        duties: duties_shown(&app, &here, &own, MOST_DUTIES).await?,
    };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// The days of the law that concern the person, the nearest first; none while everything rests.
pub(crate) async fn duties_shown(
    app: &App,
    here: &InOwnSpace,
    own: &OwnCaseView,
    most: usize,
) -> Result<Vec<DutyShown>, Problem> {
    if own.view.health().resting_since.is_some() {
        return Ok(Vec::new());
    }
    let t = here.t();
    let today = t.day_of(own.now);
    let mut shown = Vec::new();
    for OwnDuties { of, pack, duties } in list_own_duties(&app.installation, here.account(), today).await? {
        let place = Place::own(&t, of.map(|of| of.to_string()));
        let duty = |duty: &Duty| DutyShown::of(pack, duty.rule, duty.due, today, (&place, &t));
        shown.extend(duties.iter().filter_map(duty));
    }
    shown.sort_by_key(|duty| duty.on);
    shown.truncate(most);
    Ok(shown)
}

/// What the person published to one workplace.
pub(crate) fn published(absence: &OwnAbsence, health: &HealthState) -> Option<Published> {
    let publication = health.publications.iter().find(|publication| publication.absence == absence.file)?;
    let employer = absence.employer.clone();
    Some(Published { employer, agreed_on: publication.agreed_on, stopped: publication.stopped })
}

/// `GET /own/reason`
pub async fn reason(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let chosen = own.view.health().reason;
    Ok(page(&ReasonPage { frame: here.frame(), chosen, faults: Faults::default() }))
}

/// `POST /own/reason`
pub async fn post_reason(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    match read_reason(&form.0) {
        Ok(reason) => {
            tell_reason(&app.installation, here.account(), reason).await?;
            Ok(Redirect::to("/own").into_response())
        }
        Err(fault) => {
            let faults = say_all(&[fault], &here.t());
            Ok(refused(&ReasonPage { frame: here.frame(), chosen: None, faults }))
        }
    }
}
