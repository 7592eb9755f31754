//! The register of adjustments at work: `add_adjustment`, and what is done with one: `decide_adjustment`,
//! `complete_adjustment`, `review_adjustment`, `withdraw_adjustment`.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::keep_adjustments::{add_adjustment, keep_adjustment, list_owners};
use houvast_actions::make_wish::find_listed;
use houvast_actions::view_work::WorkAbsence;
use houvast_casework::adjustment::Adjustment;
use houvast_pages::form::FieldFault;
use houvast_pages::problem::ProblemKind;
use houvast_pages::work::adjustment::AdjustmentAtWorkPage;
use houvast_pages::work::adjustment_form::AdjustmentForm;
use houvast_pages::work::adjustments::RegisterPage;
use houvast_pages::work::new_adjustment::{AskedForm, ChooseAdjustmentPage, NewAdjustmentPage};
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::AtWork;
use crate::work::{employer, open_for};

/// An absence open in front of somebody who keeps its register.
struct Register {
    absence: WorkAbsence,
    address: String,
    today: Date,
}

impl Register {
    async fn of(app: &App, here: &AtWork, address: String) -> Result<Self, Problem> {
        let absence = open_for(app, here, &address, |absence| absence.view.may_keep_adjustments()).await?;
        let today = here.t().day_of(absence.now);
        Ok(Self { absence, address, today })
    }

    /// The same with one adjustment of it. Where there is no such adjustment, nothing counts as read.
    async fn with(app: &App, here: &AtWork, address: String, number: &str) -> Result<(Self, Adjustment), Problem> {
        let may =
            |absence: &WorkAbsence| absence.view.may_keep_adjustments() && find_adjustment(absence, number).is_some();
        let absence = open_for(app, here, &address, may).await?;
        let one = find_adjustment(&absence, number).cloned().ok_or(Problem(ProblemKind::NotFound))?;
        let today = here.t().day_of(absence.now);
        Ok((Self { absence, address, today }, one))
    }

    fn path(&self) -> String {
        format!("/work/{}/adjustments", self.address)
    }

    /// The page of one adjustment. Its state is known by how much happened with it.
    async fn page_of(&self, app: &App, here: &AtWork, one: Adjustment) -> Result<AdjustmentAtWorkPage, Problem> {
        let owners = list_owners(&app.installation, self.absence.acting.seat.file).await?;
        let about = format!("{} {}", self.address, one.number);
        let happened = i64::try_from(one.history.len()).unwrap_or(i64::MAX);
        let seen = here.signed_in.token.seen(&about, happened);
        let frame = here.frame(employer(&self.absence));
        let page = AdjustmentAtWorkPage::of(frame, &self.address, one, owners, self.today);
        Ok(AdjustmentAtWorkPage { seen, ..page })
    }
}

/// The adjustment of a number; what cannot be a number does not exist.
fn find_adjustment<'a>(absence: &'a WorkAbsence, number: &str) -> Option<&'a Adjustment> {
    let read = number.parse().ok().filter(|read: &u32| read.to_string() == number);
    read.and_then(|number| absence.view.work().find_adjustment(number))
}

/// An adjustment of the closed list. It is looked for before the absence is opened.
fn find_in_list(name: &str) -> Result<&'static houvast_library::adjustments::Adjustment, Problem> {
    houvast_library::adjustments::find(name).ok_or(Problem(ProblemKind::NotFound))
}

/// `GET /work/{address}/adjustments`
pub async fn register(State(app): State<App>, here: AtWork, Path(address): Path<String>) -> Result<Response, Problem> {
    let register = Register::of(&app, &here, address).await?;
    let frame = here.frame(employer(&register.absence));
    Ok(page(&RegisterPage::of(frame, &register.address, register.absence.view.work(), register.today)))
}

/// `GET /work/{address}/adjustments/new`: the list to choose from, by kind of work, or one adjustment of it.
pub async fn new(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let named = pairs.iter().find(|(name, _)| name == "adjustment");
    let one = named.map(|(_, adjustment)| find_in_list(adjustment)).transpose()?;
    let register = Register::of(&app, &here, address).await?;
    let frame = here.frame(employer(&register.absence));
    let Some(one) = one else {
        return Ok(page(&ChooseAdjustmentPage::of(frame, &register.address, &pairs)));
    };
    let form = AskedForm::blank(register.today);
    Ok(page(&NewAdjustmentPage::of(frame, &register.address, one, form, &[])))
}

/// `POST /work/{address}/adjustments`
pub async fn add(
    State(app): State<App>,
    here: AtWork,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let name = form.text("adjustment");
    let one = find_in_list(name)?;
    let listed = find_listed(name).ok_or(Problem(ProblemKind::NotFound))?;
    let register = Register::of(&app, &here, address).await?;
    let typed = AskedForm::from_pairs(&form.0);
    match typed.read(register.today) {
        Ok(asked) => {
            add_adjustment(&app.installation, &register.absence.acting, listed, asked).await?;
            Ok(Redirect::to(&register.path()).into_response())
        }
        Err(faults) => {
            let frame = here.frame(employer(&register.absence));
            Ok(refused(&NewAdjustmentPage::of(frame, &register.address, one, typed, &faults)))
        }
    }
}

/// `GET /work/{address}/adjustments/{number}`
pub async fn one(
    State(app): State<App>,
    here: AtWork,
    Path((address, number)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (register, one) = Register::with(&app, &here, address, &number).await?;
    Ok(page(&register.page_of(&app, &here, one).await?))
}

/// `POST /work/{address}/adjustments/{number}`
pub async fn post_one(
    State(app): State<App>,
    here: AtWork,
    Path((address, number)): Path<(String, String)>,
    form: Posted,
) -> Result<Response, Problem> {
    let (register, one) = Register::with(&app, &here, address, &number).await?;
    let shown = register.page_of(&app, &here, one.clone()).await?;
    let typed = AdjustmentForm::from_pairs(&form.0);
    let faults = match typed.read(&one, &shown.owners, register.today) {
        // Somebody else did something with it since this form was opened.
        Ok(keeping) if form.text("seen") != shown.seen || !keeping.fits(&one) => {
            vec![FieldFault::of("adjustment", "register-changed-meanwhile")]
        }
        Ok(keeping) => {
            let acting = &register.absence.acting;
            keep_adjustment(&app.installation, acting, one.number, &keeping, register.today).await?;
            return Ok(Redirect::to(&register.path()).into_response());
        }
        Err(faults) => faults,
    };
    Ok(refused(&shown.with_faults(typed, &faults)))
}
