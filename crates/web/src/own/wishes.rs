//! Wishes about work: `make_wish`, `arrange_wishes`, `withdraw_wish`.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::arrange_wishes::{Arranging, arrange_wishes};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::make_wish::{MakeWishError, find_listed, make_wish};
use houvast_actions::view_own::view_own;
use houvast_actions::withdraw_wish::withdraw_wish;
use houvast_casework::ids::WishId;
use houvast_casework::wish::{Priority, Wish, Wished};
use houvast_pages::adjustments::filter::Filter;
use houvast_pages::form::FieldFault;
use houvast_pages::own::new_wish::{ChooseWishPage, NewWishPage, WishForm, fault_of};
use houvast_pages::own::wish::{WishPage, WithdrawWishPage};
use houvast_pages::own::wishes::WishesPage;
use houvast_pages::problem::ProblemKind;

use super::line::uuid_of;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which half-written words are kept.
const VERB: &str = "make_wish";

/// `GET /own/wishes`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    Ok(page(&WishesPage::of(here.frame(), &own.view.health().wishes)))
}

/// `GET /own/wishes/new`: the list to choose from, one adjustment of it, or own words.
pub async fn new(
    State(app): State<App>,
    here: InOwnSpace,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let asked = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    if let Some(adjustment) = asked("adjustment") {
        find_listed(adjustment).ok_or(Problem(ProblemKind::NotFound))?;
        return Ok(page(&NewWishPage::of(here.frame(), WishForm::blank(adjustment), &[])));
    }
    if asked("words").is_some() {
        let own = view_own(&app.installation, here.account()).await?;
        let kept = find_draft::<String>(&app.installation, here.account(), own.seat, VERB).await?;
        let form = WishForm { words: kept.unwrap_or_default(), ..WishForm::blank("") };
        return Ok(page(&NewWishPage::of(here.frame(), form, &[])));
    }
    let filter = Filter::from_pairs("/own/wishes/new", &pairs, true);
    Ok(page(&ChooseWishPage { frame: here.frame(), filter }))
}

/// `POST /own/wishes`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let typed = WishForm::from_pairs(&form.0);
    let again = |typed, faults: &[FieldFault]| Ok(refused(&NewWishPage::of(here.frame(), typed, faults)));
    let (what, priority) = match typed.read() {
        Ok(read) => read,
        Err(faults) => return again(typed, &faults),
    };
    match make_wish(&app.installation, here.account(), &what, priority).await {
        Ok(_) => {
            if matches!(what, Wished::Words(_)) {
                drop_draft(&app.installation, here.account(), own.seat, VERB).await?;
            }
            Ok(Redirect::to("/own/wishes").into_response())
        }
        Err(MakeWishError::NotAWish(fault)) => again(typed, &[fault_of(fault, matches!(what, Wished::Words(_)))]),
        Err(MakeWishError::Trouble(trouble)) => Err(trouble.into()),
    }
}

/// A wish of the own case; what cannot be one does not exist.
pub(crate) async fn find_wish(app: &App, here: &InOwnSpace, address: &str) -> Result<Wish, Problem> {
    let id = WishId(uuid_of(address)?);
    let own = view_own(&app.installation, here.account()).await?;
    let found = own.view.health().wishes.iter().find(|wish| wish.id == id).cloned();
    found.ok_or(Problem(ProblemKind::NotFound))
}

/// `GET /own/wishes/{wish}`
pub async fn one(State(app): State<App>, here: InOwnSpace, Path(address): Path<String>) -> Result<Response, Problem> {
    let wish = find_wish(&app, &here, &address).await?;
    Ok(page(&WishPage::of(here.frame(), wish, &[])))
}

/// `POST /own/wishes/{wish}`: one place up, or how much it matters.
pub async fn post_one(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let wish = find_wish(&app, &here, &address).await?;
    let how = match (form.text("act"), Priority::find_by_name(form.text("priority"))) {
        ("up", _) => Arranging::Up,
        (_, Some(priority)) => Arranging::Matters(priority),
        (_, None) => {
            let faults = [FieldFault::of("priority", "wishes-fault-priority")];
            return Ok(refused(&WishPage::of(here.frame(), wish, &faults)));
        }
    };
    arrange_wishes(&app.installation, here.account(), wish.id, how).await?;
    Ok(Redirect::to("/own/wishes").into_response())
}

/// `GET /own/wishes/{wish}/withdraw`
pub async fn withdraw(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
) -> Result<Response, Problem> {
    let wish = find_wish(&app, &here, &address).await?;
    Ok(page(&WithdrawWishPage { frame: here.frame(), wish }))
}

/// `POST /own/wishes/{wish}/withdraw`
pub async fn post_withdraw(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let wish = find_wish(&app, &here, &address).await?;
    withdraw_wish(&app.installation, here.account(), wish.id).await?;
    Ok(Redirect::to("/own/wishes").into_response())
}
