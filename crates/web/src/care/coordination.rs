//! Who coordinates, who does it in that one's place, handing over, and being away.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_talk::{list_responders_of, may_answer};
use houvast_actions::care_team::name_of_service;
use houvast_actions::hand_over::{find_away, hand_over, name_coordinator, note_away};
use houvast_actions::view_care::{CareFile, open_care_file_for};
use houvast_actions::view_talks::find_professional;
use houvast_casework::ids::SeatId;
use houvast_pages::care::away::{AwayPage, read_back_on};
use houvast_pages::care::coordination::{Colleague, CoordinationForm, CoordinationPage, Handed};
use houvast_pages::form::{FieldFault, say_all};
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InCare;
use crate::work::address_of;

/// An absence in front of somebody who may say who coordinates it.
struct Desk {
    file: CareFile,
    address: String,
    today: Date,
    colleagues: Vec<Colleague>,
    /// Whose seat has ended and who still has something here.
    gone: Vec<Colleague>,
}

impl Desk {
    async fn open(app: &App, here: &InCare, address: String) -> Result<Self, Problem> {
        let may = |file: &CareFile| file.view.may_name_coordinator() && file.view.may_hand_over();
        let public = address_of(&address)?;
        let file = open_care_file_for(&app.installation, here.account(), here.hat(), &public, may).await?;
        let today = here.t().day_of(file.now);
        let mut colleagues = Vec::new();
        for person in list_responders_of(&app.installation, &file.acting).await? {
            let away_until = find_away(&app.installation, person.account).await?.filter(|back| today < *back);
            colleagues.push(Colleague { seat: person.seat, name: person.name, hat: person.hat, away_until });
        }
        let gone = list_gone(app, &file, &colleagues).await?;
        Ok(Self { file, address, today, colleagues, gone })
    }

    /// What is named now; handing over is offered from whoever coordinates, else from oneself.
    fn form(&self) -> CoordinationForm {
        let care = self.file.view.coordination();
        let seat = |seat: Option<SeatId>| seat.map(|seat| seat.to_string()).unwrap_or_default();
        let coordinator = care.and_then(|care| care.coordinator);
        CoordinationForm {
            coordinator: seat(coordinator),
            deputy: seat(care.and_then(|care| care.deputy)),
            from: seat(coordinator.or(Some(self.file.acting.seat.id))),
            ..CoordinationForm::default()
        }
    }

    async fn shown(
        self,
        app: &App,
        here: &InCare,
        form: CoordinationForm,
        faults: &[FieldFault],
    ) -> Result<CoordinationPage, Problem> {
        let handed = match self.file.view.coordination().and_then(|care| care.handover.clone()) {
            Some(handover) => Some(Handed {
                from: name_of(app, handover.from).await?,
                to: name_of(app, handover.to).await?,
                on: handover.on,
                note: handover.note,
            }),
            None => None,
        };
        Ok(CoordinationPage {
            frame: here.frame(&name_of_service(&app.installation).await?),
            address: self.address,
            name: self.file.view.card().name.clone(),
            colleagues: self.colleagues,
            gone: self.gone,
            handed,
            form,
            faults: say_all(faults, &here.t()),
        })
    }

    fn to_page(&self) -> Response {
        Redirect::to(&format!("/care/{}/coordination", self.address)).into_response()
    }
}

/// Who coordinates, proposed or agreed something here and answers no more.
async fn list_gone(app: &App, file: &CareFile, colleagues: &[Colleague]) -> Result<Vec<Colleague>, Problem> {
    let Some(care) = file.view.coordination() else { return Ok(Vec::new()) };
    let talk = care.talk.as_ref();
    let of_talk = talk.and_then(|talk| talk.ask.with).into_iter().chain(talk.and_then(|talk| talk.stage.answered_by()));
    let seats = care.coordinator.into_iter().chain(of_talk).chain(care.appointments.iter().map(|booked| booked.by));
    let mut gone: Vec<Colleague> = Vec::new();
    for seat in seats {
        if colleagues.iter().chain(&gone).any(|known| known.seat == seat) {
            continue;
        }
        if let Some((name, hat)) = find_professional(&app.installation, seat).await? {
            gone.push(Colleague { seat, name, hat, away_until: None });
        }
    }
    Ok(gone)
}

async fn name_of(app: &App, seat: SeatId) -> Result<String, Problem> {
    Ok(find_professional(&app.installation, seat).await?.map(|(name, _)| name).unwrap_or_default())
}

/// `GET /care/{address}/coordination`
pub async fn page_of(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let form = desk.form();
    Ok(page(&desk.shown(&app, &here, form, &[]).await?))
}

/// `POST /care/{address}/coordination`: who coordinates, and the deputy.
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let sent = CoordinationForm::from_pairs(&form.0);
    match sent.read_named(&desk.colleagues) {
        Ok((coordinator, deputy)) => {
            name_coordinator(&app.installation, &desk.file.acting, coordinator, deputy).await?;
            Ok(desk.to_page())
        }
        Err(faults) => {
            let CoordinationForm { coordinator, deputy, .. } = sent;
            let typed = CoordinationForm { coordinator, deputy, ..desk.form() };
            Ok(refused(&desk.shown(&app, &here, typed, &faults).await?))
        }
    }
}

/// `POST /care/{address}/coordination/hand-over`
pub async fn post_hand_over(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let sent = CoordinationForm::from_pairs(&form.0);
    match sent.read_handover(&desk.colleagues, &desk.gone, desk.today) {
        Ok(handover) => {
            hand_over(&app.installation, &desk.file.acting, &handover).await?;
            Ok(desk.to_page())
        }
        Err(faults) => {
            let CoordinationForm { from, to, note, .. } = sent;
            let typed = CoordinationForm { from, to, note, ..desk.form() };
            Ok(refused(&desk.shown(&app, &here, typed, &faults).await?))
        }
    }
}

/// `GET /care/away`
pub async fn away(State(app): State<App>, here: InCare) -> Result<Response, Problem> {
    let until = away_until(&app, &here).await?;
    let back_on = until.map(|day| day.to_string()).unwrap_or_default();
    Ok(page(&away_page(&app, &here, until, back_on, &[]).await?))
}

/// `POST /care/away`: nothing filled in is being there.
pub async fn post_away(State(app): State<App>, here: InCare, form: Posted) -> Result<Response, Problem> {
    let until = away_until(&app, &here).await?;
    let typed = form.text("back_on");
    match read_back_on(typed, here.t().day_of(app.installation.now())) {
        Ok(back_on) => {
            note_away(&app.installation, here.account(), back_on).await?;
            Ok(Redirect::to("/care/away").into_response())
        }
        Err(faults) => Ok(refused(&away_page(&app, &here, until, typed.to_owned(), &faults).await?)),
    }
}

async fn away_until(app: &App, here: &InCare) -> Result<Option<Date>, Problem> {
    if !may_answer(here.hat()) {
        return Err(Problem(ProblemKind::NotFound));
    }
    let today = here.t().day_of(app.installation.now());
    Ok(find_away(&app.installation, here.account()).await?.filter(|back| today < *back))
}

async fn away_page(
    app: &App,
    here: &InCare,
    until: Option<Date>,
    back_on: String,
    faults: &[FieldFault],
) -> Result<AwayPage, Problem> {
    let frame = here.frame(&name_of_service(&app.installation).await?);
    Ok(AwayPage { frame, until, back_on, faults: say_all(faults, &here.t()) })
}
