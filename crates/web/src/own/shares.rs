//! `begin_share`, `end_share`: one item, one reader, one purpose, an end.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::begin_share::{BeginShareError, NewShare, Reader as KnownReader, begin_share, list_readers};
use houvast_actions::end_share::end_share;
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_actions::view_shares::{Gone, SeenShare, Shares, view_shares};
use houvast_casework::ids::{SeatId, ShareId};
use houvast_casework::share::Share;
use houvast_pages::care::shared_item::SharedItemView;
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::own::new_share::{NewSharePage, SharePreview};
use houvast_pages::own::share_form::{ChosenShare, Reader, ShareForm, ends_at};
use houvast_pages::own::shares::{GoneRow, ShareRow, SharesPage};
use jiff::civil::Date;

use super::line::uuid_of;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/shares`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let Shares { in_force, past, gone } = view_shares(&app.installation, here.account()).await?;
    let rows = |shares: Vec<SeenShare>| shares.into_iter().map(row_of).collect();
    let gone = gone.into_iter().map(|Gone { name, hat, until }| GoneRow { name, hat, until }).collect();
    Ok(page(&SharesPage { frame: here.frame(), in_force: rows(in_force), past: rows(past), gone }))
}

fn row_of(seen: SeenShare) -> ShareRow {
    let SeenShare { share, reader, left_at } = seen;
    let Share { id, item, hat, purpose, until, ended_at, .. } = share;
    ShareRow { id, item, reader, hat, purpose, until, ended_at, left_at }
}

struct Loaded {
    own: OwnCaseView,
    readers: Vec<Reader>,
    today: Date,
}

impl Loaded {
    async fn of(app: &App, here: &InOwnSpace) -> Result<Self, Problem> {
        let own = view_own(&app.installation, here.account()).await?;
        let known = list_readers(&app.installation, here.account()).await?;
        let reader =
            |known: KnownReader| Reader { address: known.seat.id.to_string(), name: known.name, hat: known.seat.hat };
        let today = here.t().day_of(own.now);
        Ok(Self { own, readers: known.into_iter().map(reader).collect(), today })
    }

    fn shown(&self, here: &InOwnSpace, form: ShareForm, faults: &[FieldFault]) -> NewSharePage {
        let mut frame = here.frame();
        if !frame.path.starts_with("/own/shares/new") {
            frame.path = "/own/shares/new".to_owned();
        }
        let faults = say_all(faults, &here.t());
        NewSharePage { frame, readers: self.readers.clone(), form, preview: None, faults }
    }
}

/// `GET /own/shares/new`: the choices, and once they are made exactly what the reader will see.
pub async fn new(
    State(app): State<App>,
    here: InOwnSpace,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let form = ShareForm::from_pairs(&pairs, loaded.today);
    if !ShareForm::is_sent(&pairs) {
        return Ok(page(&loaded.shown(&here, form, &[])));
    }
    let chosen = match form.read(&loaded.readers, loaded.today) {
        Ok(chosen) => chosen,
        Err(faults) => return Ok(refused(&loaded.shown(&here, form, &faults))),
    };
    let ChosenShare { item, reader, until, .. } = chosen;
    let view = SharedItemView::preview(here.frame(), reader.hat, item, loaded.own.view.health(), loaded.today);
    let Some(view) = view else {
        let fault = FieldFault::of("reader", "share-fault-not-offered");
        return Ok(refused(&loaded.shown(&here, form, &[fault])));
    };
    let mut shown = loaded.shown(&here, form, &[]);
    shown.preview = Some(SharePreview { reader, until, view });
    Ok(page(&shown))
}

/// `POST /own/shares`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let typed = ShareForm::from_pairs(&form.0, loaded.today);
    let chosen = match typed.read(&loaded.readers, loaded.today) {
        Ok(chosen) => chosen,
        Err(faults) => return Ok(refused(&loaded.shown(&here, typed, &faults))),
    };
    let ChosenShare { item, reader, purpose, until } = chosen;
    let reader = SeatId(uuid_of(&reader.address)?);
    let new = NewShare { item, reader, purpose, until: ends_at(&here.t(), until) };
    let fault = match begin_share(&app.installation, here.account(), &new).await {
        Ok(_) => return Ok(Redirect::to("/own/shares").into_response()),
        Err(BeginShareError::Until) => FieldFault::of("until", "share-fault-until"),
        Err(BeginShareError::NotOffered) => FieldFault::of("reader", "share-fault-not-offered"),
        Err(BeginShareError::Trouble(trouble)) => return Err(trouble.into()),
    };
    Ok(refused(&loaded.shown(&here, typed, &[fault])))
}

/// `POST /own/shares/{share}/end`
pub async fn end(
    State(app): State<App>,
    here: InOwnSpace,
    Path(share): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    end_share(&app.installation, here.account(), ShareId(uuid_of(&share)?)).await?;
    Ok(Redirect::to("/own/shares").into_response())
}
