//! The care circle: the caseload, one file, one shared item, what was agreed.

pub mod ask_mails;
pub mod consult;
pub mod coordination;
pub mod death;
pub mod hand_over_notes;
pub mod invitation;
pub mod propose_talk;
pub mod worklist;
pub mod write_note;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_care::{
    CardOrder, CareFile, SeatedCard, Sought, open_care_file, open_care_file_for, open_item, page_caseload,
};
use houvast_casework::ids::ShareId;
use houvast_pages::care::caseload::{CardRow, CaseloadPage, Order, Wanted};
use houvast_pages::care::file::{FilePage, SharedItem};
use houvast_pages::care::passed_on::PassedOn;
use houvast_pages::care::shared_item::SharedItemPage;
use houvast_pages::work::recorder::Recorder;

use crate::agreements::Desk;
use crate::app::App;
use crate::own::line::uuid_of;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InCare;
use crate::work::address_of;

/// People on one page of the caseload.
const PAGE: usize = 20;

/// `GET /care`
pub async fn caseload(
    State(app): State<App>,
    here: InCare,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let wanted = Wanted::from_pairs(&pairs);
    let today = here.t().day_of(app.installation.now());
    let after = pairs.iter().find(|(name, _)| name == "after").map(|(_, key)| key.clone());
    let at_start = after.is_none();
    let sought = Sought {
        name: wanted.q.clone(),
        employer: wanted.employer.clone(),
        situation: wanted.situation,
        order: match wanted.order {
            Order::Name => CardOrder::Name,
            Order::Since => CardOrder::FirstDay,
        },
        after,
        most: PAGE,
        today,
    };
    let found = page_caseload(&app.installation, here.account(), here.hat(), &sought).await?;
    let row = |seated: SeatedCard| CardRow {
        address: seated.row.public_id.to_string(),
        situation: seated.row.card.situation_on(today),
        name: seated.row.card.name.clone(),
        employer: seated.row.card.employer.clone(),
        first_day: seated.row.card.first_day,
        undeliverable: seated.row.card.undeliverable,
    };
    let shown = CaseloadPage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        wanted,
        rows: found.rows.into_iter().map(row).collect(),
        employers: found.employers,
        found: found.found,
        of: found.of,
        next: found.next,
        at_start,
        may_record_death: houvast_actions::record_death::may_record(here.hat()),
        may_invite: houvast_actions::record_invitation::may_invite(here.hat()),
    };
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /care/{address}`
pub async fn file(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let file = open_care_file(&app.installation, here.account(), here.hat(), &address_of(&address)?).await?;
    let t = here.t();
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let mut shown = FilePage::of(frame, &address, &file.view, t.day_of(file.now));
    shown.coordinator = file.coordinator;
    shown.shared_items = file.shared.iter().map(|passed| SharedItem::of(&passed.shared, &t)).collect();
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `GET /care/{address}/item/{share}`
pub async fn item(
    State(app): State<App>,
    here: InCare,
    Path((address, share)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let share = ShareId(uuid_of(&share)?);
    let opened = open_item(&app.installation, here.account(), here.hat(), &address_of(&address)?, share).await?;
    let (CareFile { view, now, .. }, passed) = opened;
    let t = here.t();
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let head = PassedOn::of(&address, &view.card().name, &SharedItem::of(&passed.shared, &t), &t);
    Ok(page(&SharedItemPage::of(frame, head, passed.content, t.day_of(now))))
}

async fn desk(app: &App, here: &InCare, address: String) -> Result<Desk, Problem> {
    let may = |file: &CareFile| file.view.may_record_agreements();
    let public = address_of(&address)?;
    let file = open_care_file_for(&app.installation, here.account(), here.hat(), &public, may).await?;
    Ok(Desk {
        frame: here.frame(&name_of_service(&app.installation).await?),
        recorder: Recorder::Care,
        work: file.view.work().clone(),
        acting: file.acting,
        address,
        version: file.version,
        token: here.signed_in.token.clone(),
        today: here.t().day_of(file.now),
    })
}

/// `GET /care/{address}/contact`
pub async fn contact(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    Ok(desk(&app, &here, address).await?.contact_form())
}

/// `POST /care/{address}/contact`
pub async fn post_contact(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    desk(&app, &here, address).await?.post_contact(&app, &form).await
}

/// `GET /care/{address}/hours`
pub async fn hours(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    Ok(desk(&app, &here, address).await?.hours_form())
}

/// `POST /care/{address}/hours`
pub async fn post_hours(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    desk(&app, &here, address).await?.post_hours(&app, &form).await
}
