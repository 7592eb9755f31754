//! The consult page: the sheet, its text, and the end of the talk.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::issue_paper::read_care_paper;
use houvast_actions::post::letter::locale_of;
use houvast_actions::round_off_talk::{Rounded, address_of, cancel_appointment, round_off_talk};
use houvast_actions::view_care::{CareFile, open_care_file_for, open_sheet};
use houvast_actions::view_talks::find_professional;
use houvast_casework::consult::{Appointment, Booked, FunctionalAdvice};
use houvast_casework::paper::PaperKind;
use houvast_documents::Letter;
use houvast_documents::papers::{AdvicePaper, Parties, TalkLetter};
use houvast_language::Speaker;
use houvast_pages::care::advice::say_appointment;
use houvast_pages::care::consult::{ConsultPage, Preview};
use houvast_pages::care::consult_form::{ConsultForm, RoundedOff};
use houvast_pages::care::sheet::Sheet;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::papers::preview::Piece;
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::papers::{download, freeze, freeze_letter, handed_out, name_of, pieces_of, print, print_letter};
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

    /// Who stands on a letter to the person, made on a day.
    async fn parties(&self, app: &App, issued_on: Date) -> Result<Parties, Problem> {
        let card = self.file.view.card();
        Ok(Parties {
            service: name_of_service(&app.installation).await?,
            name: card.name.clone(),
            employer: Some(card.employer.clone()),
            issued_on,
        })
    }

    /// The letter of advice by whoever reads, made today.
    async fn advice_sheet(
        &self,
        app: &App,
        here: &InCare,
        advice: &FunctionalAdvice,
    ) -> Result<houvast_documents::Sheet, Problem> {
        let t = speaker_of(self);
        let by = (here.signed_in.account.name.clone(), here.hat());
        let parties = self.parties(app, t.day_of(self.file.now)).await?;
        Ok(AdvicePaper { parties, by, advice }.sheet(&t))
    }

    /// The letter of a talk with whoever reads, made today.
    async fn talk_letter(&self, app: &App, here: &InCare, booked: &Appointment) -> Result<Letter, Problem> {
        let t = speaker_of(self);
        let letter = TalkLetter {
            service: name_of_service(&app.installation).await?,
            by: (here.signed_in.account.name.clone(), here.hat()),
            name: self.file.view.card().name.clone(),
            when: say_appointment(&t, booked),
            issued_on: self.today,
        };
        Ok(letter.letter(&t))
    }

    /// The letters of what was filled in, as they will look.
    async fn previews(
        &self,
        app: &App,
        here: &InCare,
        advice: Option<&FunctionalAdvice>,
        appointment: Option<&Appointment>,
    ) -> Result<Vec<Preview>, Problem> {
        let mut previews = Vec::new();
        if let Some(advice) = advice.filter(|_| self.file.view.may_issue_advice()) {
            let sheet = self.advice_sheet(app, here, advice).await?;
            let pieces = pieces_of(sheet.blocks);
            previews.push(Preview { title: sheet.about.title, under: sheet.under, pieces });
        }
        if let Some(booked) = appointment {
            let letter = self.talk_letter(app, here, booked).await?;
            let under = letter.to.lines.into_iter().chain([letter.dated]).collect();
            let words = std::iter::once(letter.greeting).chain(letter.paragraphs).map(Piece::Words);
            let pieces = words.chain([Piece::Lines(letter.signed)]).collect();
            previews.push(Preview { title: letter.about.title, under, pieces });
        }
        Ok(previews)
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
            previews: Vec::new(),
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

/// `POST /care/{address}/consult`: advice, the next talk, and that one spoke, in one press; or the letters of these, looked
/// at beforehand.
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = Desk::open(&app, &here, address).await?;
    let typed = ConsultForm::from_pairs(&form.0);
    let RoundedOff { advice, appointment, spoke } = match typed.read(desk.today) {
        Ok(rounded) => rounded,
        Err(faults) => return Ok(refused(&desk.shown(&app, &here, typed, &faults).await?)),
    };
    if form.text("act") == "preview" {
        let previews = desk.previews(&app, &here, advice.as_ref(), appointment.as_ref()).await?;
        if previews.is_empty() {
            let fault = if desk.file.view.may_issue_advice() {
                FieldFault::of("workable", "consult-preview-nothing")
            } else {
                FieldFault::of("on", "consult-preview-no-talk")
            };
            return Ok(refused(&desk.shown(&app, &here, typed, &[fault]).await?));
        }
        return Ok(page(&ConsultPage { previews, ..desk.shown(&app, &here, typed, &[]).await? }));
    }
    let advice_letter = match advice.as_ref().filter(|_| desk.file.view.may_issue_advice()) {
        Some(advice) => Some(freeze(desk.advice_sheet(&app, &here, advice).await?, PaperKind::Advice).await?),
        None => None,
    };
    let talk_letter = match &appointment {
        Some(booked) => Some(freeze_letter(desk.talk_letter(&app, &here, booked).await?, PaperKind::TalkLetter).await?),
        None => None,
    };
    let contact = spoke.then_some(desk.today);
    let rounded = Rounded { advice, appointment, contact, advice_letter, talk_letter };
    round_off_talk(&app.installation, &desk.file.acting, &rounded).await?;
    Ok(Redirect::to(&format!("/care/{}/consult", desk.address)).into_response())
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

/// `GET /care/{address}/consult/advice`: the letter of the advice issued last, as it was given out.
pub async fn advice(State(app): State<App>, here: InCare, Path(address): Path<String>) -> Result<Response, Problem> {
    let desk = Desk::open_for_paper(&app, &here, address, |file| !file.view.advice().is_empty()).await?;
    let issued = desk.file.view.advice().last().ok_or(Problem(ProblemKind::NotFound))?;
    if let Some(letter) = &issued.letter {
        return handed_out(read_care_paper(&app.installation, &desk.file.acting, letter).await?).await;
    }
    // An earlier release froze the advice alone.
    let by = find_professional(&app.installation, issued.by).await?.ok_or(Problem(ProblemKind::NotFound))?;
    let t = speaker_of(&desk);
    let parties = desk.parties(&app, t.day_of(issued.at)).await?;
    let sheet = AdvicePaper { parties, by, advice: &issued.advice }.sheet(&t);
    let name = name_of("advice", sheet.about.issued_on, "pdf");
    Ok(download(print(sheet).await?, "application/pdf", &name))
}

/// The next talk of whoever reads.
fn next_talk(file: &CareFile, today: Date) -> Option<Booked> {
    let mut booked = file.view.coordination().into_iter().flat_map(|care| &care.appointments);
    let booked = booked.find(|booked| booked.by == file.acting.seat.id).cloned();
    booked.filter(|booked| booked.appointment.on >= today)
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
    if let Some(letter) = &booked.letter {
        return handed_out(read_care_paper(&app.installation, &desk.file.acting, letter).await?).await;
    }
    // A talk that was agreed without the form of a talk: its letter is made now.
    let letter = desk.talk_letter(&app, &here, &booked.appointment).await?;
    let pdf = print_letter(letter).await?;
    Ok(download(pdf, "application/pdf", &name_of("talk", desk.today, "pdf")))
}
