//! Wishes about work: `make_wish`, `arrange_wishes`, `publish_wish`, `withdraw_wish`, `say_whether_it_helped`.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::arrange_wishes::{Arranging, arrange_wishes};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::make_wish::{MakeWishError, find_listed, make_wish};
use houvast_actions::publish_wish::{publish_wish, withdraw_wish};
use houvast_actions::say_whether_it_helped::say_whether_it_helped;
use houvast_actions::view_own::{OwnAbsence, OwnCaseView, list_own_absences, view_own};
use houvast_casework::ids::WishId;
use houvast_casework::wish::{Helped, Priority, Wish, Wished};
use houvast_pages::adjustments::filter::Filter;
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::own::new_wish::{ChooseWishPage, NewWishPage, WishForm, fault_of};
use houvast_pages::own::publish_wish::{PublishWishForm, PublishWishPage, WishPlace};
use houvast_pages::own::wish::{WishPage, WithdrawWishPage};
use houvast_pages::own::wishes::{AtWork, WishesPage};
use houvast_pages::problem::ProblemKind;

use super::line::uuid_of;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which half-written words are kept.
const VERB: &str = "make_wish";

/// The own case, and what lies at the workplaces it names.
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

    /// A wish of the own case; what cannot be one does not exist.
    fn find(&self, address: &str) -> Result<Wish, Problem> {
        let id = WishId(uuid_of(address)?);
        let found = self.own.view.health().wishes.iter().find(|wish| wish.id == id).cloned();
        found.ok_or(Problem(ProblemKind::NotFound))
    }

    /// How a wish stands where it was published.
    fn at_work(&self, id: WishId) -> Vec<AtWork> {
        let published = self.own.view.health().list_published(id);
        let place = published.filter_map(|published| {
            let absence = self.absences.iter().find(|absence| absence.file == published.absence)?;
            let one = absence.work.find_adjustment(published.number)?.clone();
            Some(AtWork { employer: absence.employer.clone(), one })
        });
        place.collect()
    }

    fn places(&self) -> Vec<WishPlace> {
        let place = |absence: &OwnAbsence| WishPlace {
            address: absence.public_id.to_string(),
            employer: absence.employer.clone(),
            work: absence.work.clone(),
        };
        self.absences.iter().map(place).collect()
    }

    fn page_of(&self, here: &InOwnSpace, wish: Wish, faults: &[FieldFault]) -> WishPage {
        let helped = self.own.view.health().helped.iter().find(|(id, _)| *id == wish.id).map(|(_, helped)| *helped);
        let at_work = self.at_work(wish.id);
        let page = WishPage::of(here.frame(), wish, &at_work, here.t().day_of(self.own.now), faults);
        WishPage { helped, ..page }
    }
}

/// `GET /own/wishes`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let health = loaded.own.view.health();
    Ok(page(&WishesPage::of(here.frame(), &health.wishes, &health.past_wishes, |wish| loaded.at_work(wish.id))))
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

/// `GET /own/wishes/{wish}`
pub async fn one(State(app): State<App>, here: InOwnSpace, Path(address): Path<String>) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    Ok(page(&loaded.page_of(&here, loaded.find(&address)?, &[])))
}

/// `POST /own/wishes/{wish}`: one place up, how much it matters, or whether it helped.
pub async fn post_one(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let wish = loaded.find(&address)?;
    let (installation, account) = (&app.installation, here.account());
    let fault = match form.text("act") {
        "up" => {
            arrange_wishes(installation, account, wish.id, Arranging::Up).await?;
            return Ok(Redirect::to("/own/wishes").into_response());
        }
        "helped" => match Helped::find_by_name(form.text("helped")) {
            Some(helped) => {
                say_whether_it_helped(installation, account, wish.id, helped).await?;
                return Ok(Redirect::to(&format!("/own/wishes/{}", wish.id)).into_response());
            }
            None => FieldFault::of("helped", "wishes-fault-helped"),
        },
        _ => match Priority::find_by_name(form.text("priority")) {
            Some(priority) => {
                arrange_wishes(installation, account, wish.id, Arranging::Matters(priority)).await?;
                return Ok(Redirect::to("/own/wishes").into_response());
            }
            None => FieldFault::of("priority", "wishes-fault-priority"),
        },
    };
    Ok(refused(&loaded.page_of(&here, wish, &[fault])))
}

/// A wish that may go to work: own words never do, and look like what does not exist.
fn may_be_published(wish: Wish) -> Result<Wish, Problem> {
    match wish.what {
        Wished::Listed(_) => Ok(wish),
        Wished::Words(_) => Err(Problem(ProblemKind::NotFound)),
    }
}

/// `GET /own/wishes/{wish}/publish`: exactly what work will see.
pub async fn publish(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let wish = may_be_published(loaded.find(&address)?)?;
    let (places, today) = (loaded.places(), here.t().day_of(loaded.own.now));
    let form = PublishWishForm::from_pairs(&pairs, &places);
    Ok(page(&PublishWishPage::of(here.frame(), wish, places, form, today)))
}

/// `POST /own/wishes/{wish}/publish`
pub async fn post_publish(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let wish = may_be_published(loaded.find(&address)?)?;
    let (places, today) = (loaded.places(), here.t().day_of(loaded.own.now));
    let typed = PublishWishForm::from_pairs(&form.0, &places);
    // What is confirmed names its workplace: what goes there was seen before.
    let is_named = !form.text("absence").is_empty();
    let chosen = typed.read(&places, today).ok().filter(|_| is_named);
    let Some((place, from)) = chosen.map(|(place, from)| (place.address.clone(), from)) else {
        let mut shown = PublishWishPage::of(here.frame(), wish, places, typed, today);
        if shown.faults.is_empty() {
            shown.faults = say_all(&[FieldFault::of("absence", "plan-fault-workplace")], &here.t());
        }
        return Ok(refused(&shown));
    };
    let absence = loaded.absences.iter().find(|absence| absence.public_id.as_str() == place);
    let absence = absence.ok_or(Problem(ProblemKind::NotFound))?.file;
    publish_wish(&app.installation, here.account(), wish.id, absence, (from, today)).await?;
    Ok(Redirect::to(&format!("/own/wishes/{}", wish.id)).into_response())
}

/// `GET /own/wishes/{wish}/withdraw`
pub async fn withdraw(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
) -> Result<Response, Problem> {
    let loaded = Loaded::of(&app, &here).await?;
    let wish = loaded.find(&address)?;
    let employers = loaded.at_work(wish.id).into_iter().map(|place| place.employer).collect();
    Ok(page(&WithdrawWishPage { frame: here.frame(), wish, employers }))
}

/// `POST /own/wishes/{wish}/withdraw`
pub async fn post_withdraw(
    State(app): State<App>,
    here: InOwnSpace,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let id = WishId(uuid_of(&address)?);
    let today = here.t().day_of(app.installation.now());
    withdraw_wish(&app.installation, here.account(), id, today).await?;
    Ok(Redirect::to("/own/wishes").into_response())
}
