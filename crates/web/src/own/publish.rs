//! `publish_hours`, `stop_publishing`: exactly what the manager will see, before anything leaves.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::propose_plan::{GiveAway, even_wish, find_give_away};
use houvast_actions::publish_hours::{Going, PublishHoursError, publish_hours, stop_publishing};
use houvast_actions::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use houvast_casework::plan::HoursPlan;
use houvast_casework::plan_made::PlanMade;
use houvast_casework::plan_wish::PlanWish;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::own::publish::{GivesAway, GoingForm, PublishPage, Workplace, read_workplace};
use houvast_pages::own::stop_publishing::StopPublishingPage;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::absence::AbsencePage;
use jiff::civil::Date;
use serde::Deserialize;

use super::home::published;
use super::plan::has_no_paper;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// Which workplace.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    absence: String,
}

type Pairs = Vec<(String, String)>;

struct Loaded {
    own: OwnCaseView,
    absences: Vec<OwnAbsence>,
}

impl Loaded {
    async fn of(app: &App, here: &InOwnSpace) -> Result<Self, Problem> {
        let own = view_own(&app.installation, here.account()).await?;
        let absences = list_own_absences(&app.installation, here.account()).await?;
        Ok(Self { own, absences })
    }

    fn workplaces(&self) -> Vec<Workplace> {
        let workplace = |absence: &OwnAbsence| Workplace {
            address: absence.public_id.to_string(),
            employer: absence.employer.clone(),
            published: published(absence, self.own.view.health()),
        };
        self.absences.iter().map(workplace).collect()
    }

    /// What cannot be found looks like what is somebody else's.
    fn find(&self, address: &str) -> Result<&OwnAbsence, Problem> {
        let found = self.absences.iter().find(|absence| absence.public_id.as_str() == address);
        found.ok_or(Problem(ProblemKind::NotFound))
    }

    /// What is proposed to go beside the hours before the person chose: days at home as they lie there, or as the plan has
    /// them to its end.
    fn proposed(&self, today: Date) -> GoingForm {
        let known = self.absences.first().filter(|absence| published(absence, self.own.view.health()).is_some());
        let home = match known {
            Some(absence) => absence.work.hours.as_ref().and_then(|agreed| agreed.what.home),
            None => self.own.view.health().plan_made.as_ref().map(|made| made.always_home_from(today)),
        };
        GoingForm { home: home.unwrap_or_default(), ..self.going(&Pairs::new()) }
    }

    /// What the person lets go beside the hours.
    fn going(&self, pairs: &Pairs) -> GoingForm {
        let wish = self.own.view.health().plan_made.as_ref().and_then(|made| made.wish.as_ref());
        let second_job = wish.and_then(|wish| wish.details.second_job).map(|job| job.days);
        GoingForm::from_pairs(pairs, second_job)
    }

    fn shown(&self, here: &InOwnSpace, going: GoingForm, faults: Faults) -> PublishPage {
        let today = here.t().day_of(self.own.now);
        let health = self.own.view.health();
        let seen = health.plan.as_ref().map(|plan| known_at(self.absences.first(), plan, going, today));
        let mut shown = PublishPage::new(here.frame(), today, self.workplaces(), seen.as_ref());
        shown.going = going;
        shown.gives_away = health.plan_made.as_ref().and_then(|made| gives_away(made, today));
        shown.needs_paper = !has_no_paper(health, health.plan_made.as_ref());
        shown.faults = faults;
        shown
    }
}

/// The plan as it would lie at one workplace: what is past stays there as it was agreed.
fn known_at(absence: Option<&OwnAbsence>, plan: &HoursPlan, going: GoingForm, today: Date) -> HoursPlan {
    let known = absence.and_then(|absence| absence.work.hours.as_ref());
    gone(going).of_plan(plan, known.map(|agreed| &agreed.what), today)
}

fn gone(going: GoingForm) -> Going {
    Going { days: going.days(), home: going.home }
}

/// What the plan lets one guess, and whether a level course can be made instead.
fn gives_away(made: &PlanMade, today: Date) -> Option<(GivesAway, bool)> {
    let what = match find_give_away(&made.hours, made.wish.as_ref(), today)? {
        GiveAway::EveryWeeks(weeks) => GivesAway::EveryWeeks(weeks),
        GiveAway::CheckUps => GivesAway::CheckUps,
    };
    let wish = made.wish.clone().unwrap_or_else(|| PlanWish::of_hours(&made.hours));
    Some((what, even_wish(&wish).is_some()))
}

/// `GET /own/publish`: what goes is chosen here, and looked at, before anything leaves.
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let is_chosen = pairs.iter().any(|(name, _)| ["chosen", "home", "job"].contains(&name.as_str()));
    let going = if is_chosen { loaded.going(&pairs) } else { loaded.proposed(here.t().day_of(loaded.own.now)) };
    Ok(page(&loaded.shown(&here, going, Faults::default())))
}

/// `POST /own/publish`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let (workplaces, going) = (loaded.workplaces(), loaded.going(&form.0));
    let chosen = read_workplace(&form.0, &workplaces).map(|workplace| workplace.address.clone());
    let fault = match chosen {
        Ok(address) => {
            let today = here.t().day_of(loaded.own.now);
            let absence = loaded.find(&address)?.file;
            match publish_hours(&app.installation, here.account(), absence, gone(going), today).await {
                Ok(()) => return Ok(Redirect::to("/own/publish").into_response()),
                Err(PublishHoursError::NoPlan) => FieldFault::of("absence", "plan-publish-no-plan"),
                Err(PublishHoursError::Trouble(trouble)) => return Err(trouble.into()),
            }
        }
        Err(fault) => fault,
    };
    Ok(refused(&loaded.shown(&here, going, say_all(&[fault], &here.t()))))
}

/// `GET /own/publish/as-seen`: exactly the manager's page, with the plan in it.
pub async fn as_seen(
    State(app): State<App>,
    here: InOwnSpace,
    Query(pairs): Query<Pairs>,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let asked = pairs.iter().find(|(name, _)| name == "absence").map_or("", |(_, address)| address);
    let (absence, going) = (loaded.find(asked)?, loaded.going(&pairs));
    let today = here.t().day_of(loaded.own.now);
    let plan = loaded.own.view.health().plan.as_ref().map(|plan| known_at(Some(absence), plan, going, today));
    let shown = AbsencePage::as_seen(here.frame(), &absence.work, plan.as_ref(), today);
    Ok(page(&shown.ok_or(Problem(ProblemKind::NotFound))?))
}

/// `GET /own/publish/stop`
pub async fn stop(State(app): State<App>, here: InOwnSpace, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let workplaces = loaded.workplaces().into_iter();
    let workplace = workplaces.filter(|workplace| workplace.published.is_some());
    let workplace = workplace.into_iter().find(|workplace| workplace.address == asked.absence);
    let workplace = workplace.ok_or(Problem(ProblemKind::NotFound))?;
    Ok(page(&StopPublishingPage { frame: here.frame(), workplace }))
}

/// `POST /own/publish/stop`
pub async fn post_stop(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let absence = loaded.find(form.text("absence"))?.file;
    stop_publishing(&app.installation, here.account(), absence).await?;
    Ok(Redirect::to("/own/publish").into_response())
}
