//! The consult page: the sheet, its text, and the end of the talk.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::post::letter::locale_of;
use houvast_actions::round_off_talk::{Rounded, address_of, cancel_appointment, round_off_talk};
use houvast_actions::view_care::{CareFile, open_care_file_for, open_sheet};
use houvast_actions::view_talks::find_professional;
use houvast_casework::consult::Appointment;
use houvast_documents::papers::{AdvicePaper, Parties, TalkLetter};
use houvast_language::Speaker;
use houvast_pages::care::advice::say_appointment;
use houvast_pages::care::consult::ConsultPage;
use houvast_pages::care::consult_form::{ConsultForm, RoundedOff};
use houvast_pages::care::sheet::Sheet;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::papers::{download, print, print_letter};
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
        let today = here.t().day_of(file.now);
        Ok(Self { file, address, today })
    }

    /// Opens the file for a paper from it, without what is shared. Where there is no such paper, nothing counts as read.
    async fn open_for_paper(
        app: &App,
        here: &InCare,
        address: String,
        holds: impl Fn(&CareFile) -> bool,
    ) -> Result<Self, Problem> {
        let may = |file: &CareFile| file.view.may_book_appointment() && holds(file);
        let file =
            open_care_file_for(&app.installation, here.account(), here.hat(), &absence_at(&address)?, may).await?;
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

/// The card's reader: letters are written in the person's language.
fn speaker_of(desk: &Desk) -> Speaker {
    let card = desk.file.view.card();
    Speaker::new(locale_of(card.language, card.country))
}

/// `GET /care/{address}/consult/advice`: the advice issued last, on paper, as it was issued.
pub async fn advice(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = Desk::open_for_paper(&app, &here, address, |file| !file.view.advice().is_empty()).await?;
    let issued = desk.file.view.advice().last().ok_or(Problem(ProblemKind::NotFound))?;
    let by = find_professional(&app.installation, issued.by).await?.ok_or(Problem(ProblemKind::NotFound))?;
    let (t, card) = (speaker_of(&desk), desk.file.view.card());
    let parties = Parties {
        service: name_of_service(&app.installation).await?,
        name: card.name.clone(),
        employer: Some(card.employer.clone()),
        issued_on: t.day_of(issued.at),
    };
    let sheet = AdvicePaper { parties, by, advice: &issued.advice }.sheet(&t);
    let name = format!("houvast-advice-{}.pdf", sheet.about.issued_on);
    Ok(download(print(sheet).await?, "application/pdf", &name))
}

/// The next talk of whoever reads.
fn next_talk(file: &CareFile, today: Date) -> Option<Appointment> {
    let booked = file.view.coordination().into_iter().flat_map(|care| &care.appointments);
    let booked = booked.filter(|booked| booked.by == file.acting.seat.id).map(|booked| booked.appointment).next();
    booked.filter(|booked| booked.on >= today)
}

/// `GET /care/{address}/consult/invitation`: the next talk of this professional, as a letter to the person.
pub async fn invitation(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
) -> Result<Response, Problem> {
    let t = here.t();
    let next = |file: &CareFile| next_talk(file, t.day_of(file.now));
    let desk = Desk::open_for_paper(&app, &here, address, |file| next(file).is_some()).await?;
    let booked = next(&desk.file).ok_or(Problem(ProblemKind::NotFound))?;
    let t = speaker_of(&desk);
    let letter = TalkLetter {
        service: name_of_service(&app.installation).await?,
        by: (here.signed_in.account.name.clone(), here.hat()),
        name: desk.file.view.card().name.clone(),
        when: say_appointment(&t, &booked),
        issued_on: desk.today,
    };
    let pdf = print_letter(letter.letter(&t)).await?;
    Ok(download(pdf, "application/pdf", &format!("houvast-talk-{}.pdf", desk.today)))
}
