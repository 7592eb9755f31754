//! Answering somebody who asks for a talk.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_talk::{due_day, has_gone};
use houvast_actions::care_team::name_of_service;
use houvast_actions::propose_talk::{hold_talk, propose_talk};
use houvast_actions::round_off_talk::address_of as find_address;
use houvast_actions::view_care::{CareFile, open_care_file_for};
use houvast_actions::view_talks::find_professional;
use houvast_casework::ids::SeatId;
use houvast_casework::talk::{OpenTalk, Stage};
use houvast_pages::care::propose_talk::{Answering, ProposalForm, ProposeTalkPage};
use houvast_pages::form::{FieldFault, say_all};

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InCare;
use crate::work::address_of;

/// Opens the file for whoever answers people.
async fn open(app: &App, here: &InCare, address: &str) -> Result<CareFile, Problem> {
    let (address, may) = (address_of(address)?, |file: &CareFile| file.view.may_propose_talk());
    Ok(open_care_file_for(&app.installation, here.account(), here.hat(), &address, may).await?)
}

fn talk_of(file: &CareFile) -> Option<&OpenTalk> {
    file.view.coordination().and_then(|care| care.talk.as_ref())
}

async fn name_of(app: &App, seat: SeatId) -> Result<String, Problem> {
    Ok(find_professional(&app.installation, seat).await?.map(|(name, _)| name).unwrap_or_default())
}

async fn answering(app: &App, file: &CareFile) -> Result<Answering, Problem> {
    let own = file.acting.seat.id;
    let stage = talk_of(file).map(|talk| talk.stage);
    if let Some(by) = stage.and_then(Stage::answered_by)
        && has_gone(&app.installation, by).await?
    {
        return Ok(Answering::Left(name_of(app, by).await?));
    }
    Ok(match stage {
        None => Answering::NobodyAsks,
        Some(Stage::Waits { since }) => Answering::Open(due_day(file.view.card().country, since)),
        Some(Stage::Proposed { by, appointment }) if by == own => Answering::Proposed(appointment),
        Some(Stage::Agreed { by, appointment }) if by == own => Answering::Agreed(appointment),
        Some(Stage::Proposed { by, .. } | Stage::Agreed { by, .. }) => Answering::ByColleague(name_of(app, by).await?),
    })
}

async fn shown(
    app: &App,
    here: &InCare,
    address: &str,
    file: &CareFile,
    form: ProposalForm,
    faults: &[FieldFault],
) -> Result<ProposeTalkPage, Problem> {
    let ask = talk_of(file).map(|talk| talk.ask.clone());
    let with = match ask.as_ref().and_then(|ask| ask.with) {
        Some(seat) => Some(name_of(app, seat).await?),
        None => None,
    };
    Ok(ProposeTalkPage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        address: address.to_owned(),
        name: file.view.card().name.clone(),
        ask,
        with,
        answering: answering(app, file).await?,
        reaches: find_address(&app.installation, &file.acting).await?.is_some(),
        form,
        faults: say_all(faults, &here.t()),
    })
}

/// `GET /care/{address}/talk`
pub async fn page_of(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let file = open(&app, &here, &address).await?;
    let form = talk_of(&file).map(|talk| ProposalForm::blank(&talk.ask)).unwrap_or_default();
    Ok(page(&shown(&app, &here, &address, &file, form, &[]).await?))
}

/// `POST /care/{address}/talk`
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let file = open(&app, &here, &address).await?;
    let typed = ProposalForm::from_pairs(&form.0);
    match typed.read(here.t().day_of(file.now)) {
        Ok(moment) => {
            propose_talk(&app.installation, &file.acting, moment).await?;
            Ok(Redirect::to("/care/work").into_response())
        }
        Err(faults) => Ok(refused(&shown(&app, &here, &address, &file, typed, &faults).await?)),
    }
}

/// `POST /care/{address}/talk/held`
pub async fn held(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let file = open(&app, &here, &address).await?;
    hold_talk(&app.installation, &file.acting, here.t().day_of(file.now)).await?;
    Ok(Redirect::to("/care/work").into_response())
}
