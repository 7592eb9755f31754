//! The consult page: the sheet, its text, and the end of the talk.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::round_off_talk::{Rounded, address_of, cancel_appointment, round_off_talk};
use houvast_actions::view_care::{CareFile, open_sheet};
use houvast_pages::care::consult::ConsultPage;
use houvast_pages::care::consult_form::{ConsultForm, RoundedOff};
use houvast_pages::care::sheet::Sheet;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InCare;
use crate::work::address_of as absence_at;

/// An open sheet.
struct Desk {
    file: CareFile,
    address: String,
    today: Date,
}

impl Desk {
    /// Opens the sheet for whoever prepares talks.
    async fn open(app: &App, here: &InCare, address: String) -> Result<Self, Problem> {
        let file = open_sheet(&app.installation, here.account(), here.hat(), &absence_at(&address)?).await?;
        if !file.view.may_book_appointment() {
            return Err(Problem(ProblemKind::NotFound));
        }
        let today = here.t().day_of(file.now);
        Ok(Self { file, address, today })
    }

    fn sheet(&self, here: &InCare) -> Sheet {
        let shared: Vec<_> = self.file.shared.iter().map(|passed| passed.content.clone()).collect();
        Sheet::of(&self.file.view, &shared, self.today, &here.t())
    }

    async fn shown(
        &self,
        app: &App,
        here: &InCare,
        form: ConsultForm,
        faults: &[FieldFault],
    ) -> Result<ConsultPage, Problem> {
        let view = &self.file.view;
        let seat = self.file.acting.seat.id;
        let booked = view.coordination().into_iter().flat_map(|care| &care.appointments);
        Ok(ConsultPage {
            frame: here.frame(&name_of_service(&app.installation).await?),
            address: self.address.clone(),
            sheet: self.sheet(here),
            may_advise: view.may_issue_advice(),
            booked: booked.filter(|booked| booked.by == seat).map(|booked| booked.appointment).next(),
            advised: view.advice().last().map(|issued| issued.advice.clone()),
            reaches: address_of(&app.installation, &self.file.acting).await?.is_some(),
            form,
            faults: if faults.is_empty() { Faults::default() } else { say_all(faults, &here.t()) },
        })
    }
}

/// `GET /care/{address}/consult`
pub async fn page_of(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    Ok(page(&desk.shown(&app, &here, ConsultForm::blank(), &[]).await?))
}

/// `GET /care/{address}/consult/text`: the sheet alone, for the service's own record.
pub async fn text(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let headers = [(CONTENT_TYPE, "text/plain; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    Ok((headers, desk.sheet(&here).as_text()).into_response())
}

/// `POST /care/{address}/consult`: advice, the next talk, and that one spoke, in one press.
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let typed = ConsultForm::from_pairs(&form.0);
    match typed.read(desk.today) {
        Ok(RoundedOff { advice, appointment, spoke }) => {
            let rounded = Rounded { advice, appointment, contact: spoke.then_some(desk.today) };
            round_off_talk(&app.installation, &desk.file.acting, &rounded).await?;
            Ok(Redirect::to(&format!("/care/{}/consult", desk.address)).into_response())
        }
        Err(faults) => Ok(refused(&desk.shown(&app, &here, typed, &faults).await?)),
    }
}

/// `POST /care/{address}/consult/cancel`
pub async fn cancel(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    cancel_appointment(&app.installation, &desk.file.acting).await?;
    Ok(Redirect::to(&format!("/care/{}/consult", desk.address)).into_response())
}
