//! `record_death`, `undo_death`: said twice by one, undone by another.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::record_death::{
    DeathDesk, UndoDeathError, list_stopped, open_death_desk, record_death, undo_death,
};
use houvast_actions::view_care::CardRow;
use houvast_pages::care::death::{DeathPage, DeathStep, DeathsPage};
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InCare;
use crate::work::address_of;

async fn open(app: &App, here: &InCare, address: &str) -> Result<DeathDesk, Problem> {
    Ok(open_death_desk(&app.installation, here.account(), here.hat(), &address_of(address)?).await?)
}

async fn shown(
    app: &App,
    here: &InCare,
    desk: &DeathDesk,
    address: String,
    step: DeathStep,
) -> Result<Response, Problem> {
    let card = desk.view.card();
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let (name, employer) = (card.name.clone(), card.employer.clone());
    Ok(page(&DeathPage { frame, address, name, employer, step }))
}

/// `GET /care/{address}/death`
pub async fn page_of(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let step = match desk.death {
        None => DeathStep::Explain,
        Some(death) => DeathStep::Recorded {
            by: desk.recorded_by.clone().unwrap_or_default(),
            at: death.at,
            undone_until: death.can_be_undone(desk.now).then(|| death.stands_from()),
            is_own: desk.is_own,
        },
    };
    shown(&app, &here, &desk, address, step).await
}

/// `POST /care/{address}/death`: the first press asks once more.
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    if form.text("sure") != "yes" && desk.death.is_none() {
        return shown(&app, &here, &desk, address, DeathStep::Confirm).await;
    }
    record_death(&app.installation, &desk.acting).await?;
    Ok(Redirect::to(&format!("/care/{address}/death")).into_response())
}

/// `POST /care/{address}/death/undo`
pub async fn undo(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    match undo_death(&app.installation, &desk).await {
        Ok(()) => Ok(Redirect::to(&format!("/care/{address}")).into_response()),
        Err(UndoDeathError::SamePerson | UndoDeathError::TooLate) => Err(Problem(ProblemKind::NotFound)),
        Err(UndoDeathError::Trouble(trouble)) => Err(trouble.into()),
    }
}

/// `GET /care/deaths`: what a second person can bring back.
pub async fn list(State(app): State<App>, here: InCare) -> Result<Response, Problem> {
    let stopped = list_stopped(&app.installation, here.account(), here.hat()).await?;
    let row = |row: &Arc<CardRow>| (row.public_id.to_string(), row.card.name.clone(), row.card.employer.clone());
    let rows = stopped.iter().map(row).collect();
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(page(&DeathsPage { frame, rows }))
}
