//! `record_worked_hours`: what was worked, at any time, as the person's own record.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::record_worked_hours::record_worked_hours;
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_pages::form::{Faults, say_all};
use houvast_pages::own::worked_hours::{WorkedForm, WorkedHoursPage};
use serde::Deserialize;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// Which week.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    week: String,
}

fn shown(here: &InOwnSpace, own: &OwnCaseView, form: WorkedForm, faults: Faults) -> WorkedHoursPage {
    let (today, plan) = (here.t().day_of(own.now), own.view.health().plan.as_ref());
    let mut frame = here.frame();
    frame.path = format!("/own/plan/worked?week={}", form.monday(today));
    WorkedHoursPage::new(frame, today, plan, form, faults)
}

/// `GET /own/plan/worked`
pub async fn page_of(
    State(app): State<App>,
    here: InOwnSpace,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let t = here.t();
    let monday = WorkedForm { week: asked.week, ..WorkedForm::default() }.monday(t.day_of(own.now));
    let record = own.view.health().worked.iter().find(|week| week.monday == monday);
    let form = WorkedForm::of(monday, record, &t);
    Ok(here.visitor.spoken.remember(page(&shown(&here, &own, form, Faults::default()))))
}

/// `POST /own/plan/worked`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let form = WorkedForm::from_pairs(&form.0);
    match form.read(here.t().day_of(own.now)) {
        Ok(record) => {
            record_worked_hours(&app.installation, here.account(), record).await?;
            Ok(Redirect::to("/own/plan").into_response())
        }
        Err(faults) => Ok(refused(&shown(&here, &own, form, say_all(&faults, &here.t())))),
    }
}
