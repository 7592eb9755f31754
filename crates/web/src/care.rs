//! The care circle: the caseload, one file, one shared item, what was agreed.

pub mod consult;
pub mod death;
pub mod follow_up;
pub mod invitation;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use houvast_actions::care_team::name_of_service;
use houvast_actions::view_care::{CareFile, list_cards, note_cards_shown, open_care_file, open_item};
use houvast_casework::ids::ShareId;
use houvast_pages::care::caseload::{CardRow, CaseloadPage, Wanted};
use houvast_pages::care::file::{FilePage, SharedItem};
use houvast_pages::care::passed_on::PassedOn;
use houvast_pages::care::shared_item::SharedItemPage;
use houvast_pages::problem::ProblemKind;
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
const PAGE: usize = 25;

/// `GET /care`
pub async fn caseload(
    State(app): State<App>,
    here: InCare,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let cards = list_cards(&app.installation, here.account(), here.hat()).await?;
    let wanted = Wanted::from_pairs(&pairs);
    let today = here.t().day_of(app.installation.now());
    let of = cards.len();
    let mut employers: Vec<String> = cards.iter().map(|row| row.card.employer.clone()).collect();
    employers.sort_unstable();
    employers.dedup();
    let files =
        cards.iter().map(|row| (row.public_id.to_string(), row.absence)).collect::<std::collections::HashMap<_, _>>();
    let rows = cards.into_iter().map(|row| CardRow {
        address: row.public_id.to_string(),
        situation: row.card.situation_on(today),
        name: row.card.name,
        employer: row.card.employer,
        first_day: row.card.first_day,
        undeliverable: row.card.undeliverable,
    });
    let after = pairs.iter().find(|(name, _)| name == "after").map(|(_, key)| key.as_str());
    let listed = wanted.list(rows.collect(), after, PAGE);
    let shown: Vec<_> = listed.rows.iter().filter_map(|row| files.get(&row.address).copied()).collect();
    note_cards_shown(&app.installation, here.account(), here.hat(), &shown).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let looks_after = here.hat() == houvast_casework::hat::Hat::Coordinator;
    let may_record_death = houvast_actions::record_death::may_record(here.hat());
    let may_invite = houvast_actions::record_invitation::may_invite(here.hat());
    let (rows, found, next) = (listed.rows, listed.found, listed.next);
    let shown = CaseloadPage {
        frame,
        wanted,
        rows,
        employers,
        found,
        of,
        next,
        at_start: after.is_none(),
        may_record_death,
        may_invite,
        looks_after,
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
    let file = open_care_file(&app.installation, here.account(), here.hat(), &address_of(&address)?).await?;
    if !file.view.may_record_agreements() {
        return Err(Problem(ProblemKind::NotFound));
    }
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
