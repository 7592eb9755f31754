//! `record_invitation`: a letter with a code where no mail arrives, previewed and then made; or a mail address.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::installation::Trouble;
use houvast_actions::post::letter::locale_of;
use houvast_actions::record_invitation::{
    AddAddressError, CODE_DAYS, InvitationDesk, LetterRow, add_address, draw_letter, list_letters, make_letter,
    open_invitation_desk,
};
use houvast_documents::Letter;
use houvast_documents::papers::InvitationLetter;
use houvast_language::Speaker;
use houvast_pages::care::invitation::InvitationPage;
use houvast_pages::care::letters::{LetterLine, LettersPage};
use houvast_pages::form::Faults;
use houvast_pages::papers::preview::Piece;
use houvast_pages::problem::ProblemKind;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::app::App;
use crate::doors::fault_of_mail;
use crate::papers::{download, print_letter};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::{InCare, escaped};
use crate::work::address_of;

/// People on one page of the list.
const PAGE: usize = 25;

/// Where one is.
#[derive(Deserialize, Default)]
pub struct Asked {
    #[serde(default)]
    after: Option<String>,
    #[serde(default)]
    added: String,
}

/// `GET /care/letters`
pub async fn list(State(app): State<App>, here: InCare, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let t = here.t();
    let today = t.day_of(app.installation.now());
    let after = asked.after.as_deref();
    let letters = list_letters(&app.installation, here.account(), here.hat(), (today, after), PAGE).await?;
    let line = |row: LetterRow| {
        let (care, card) = (row.desk.care(), row.desk.view.card());
        LetterLine {
            address: row.public_id.to_string(),
            name: card.name.clone(),
            employer: card.employer.clone(),
            undeliverable: care.undeliverable,
            made_on: care.letter_made_at.map(|at| t.day_of(at)),
        }
    };
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let next = letters.next.map(|key| format!("/care/letters?after={}", escaped(&key).replace(' ', "%20")));
    let lines = letters.rows.into_iter().map(line).collect();
    Ok(here.visitor.spoken.remember(page(&LettersPage { frame, lines, at_start: after.is_none(), next })))
}

async fn open(app: &App, here: &InCare, address: &str) -> Result<InvitationDesk, Problem> {
    Ok(open_invitation_desk(&app.installation, here.account(), here.hat(), &address_of(address)?).await?)
}

/// The letter in the person's language.
async fn letter_of(app: &App, desk: &InvitationDesk, code: String, until: Date) -> Result<Letter, Problem> {
    let card = desk.view.card();
    let t = Speaker::new(locale_of(card.language, card.country));
    let letter = InvitationLetter {
        service: name_of_service(&app.installation).await?,
        name: card.name.clone(),
        postal: desk.address.postal.clone(),
        place: format!("{}/code", app.installation.address),
        code,
        until,
        issued_on: t.day_of(desk.now),
    };
    Ok(letter.letter(&t))
}

/// The pieces of a letter as a page shows them.
fn pieces_of(letter: Letter) -> Vec<Piece> {
    let mut pieces = vec![Piece::Lines(letter.to.lines.into_iter().filter(|line| !line.is_empty()).collect())];
    pieces.retain(|piece| *piece != Piece::Lines(Vec::new()));
    pieces.push(Piece::Words(letter.greeting));
    pieces.extend(letter.paragraphs.into_iter().map(Piece::Words));
    pieces.extend(letter.code.map(|boxed| Piece::Facts(vec![(boxed.label, boxed.code)])));
    pieces.extend(letter.closing.into_iter().map(Piece::Words));
    if let Some(slip) = letter.slip {
        pieces.extend([Piece::Note(slip.title), Piece::Words(slip.explained), Piece::Lines(slip.fields)]);
    }
    pieces
}

async fn shown(app: &App, here: &InCare, desk: &InvitationDesk, address: String) -> Result<InvitationPage, Problem> {
    let t = here.t();
    let until = t.day_of(desk.now).saturating_add(CODE_DAYS.days());
    let letter = letter_of(app, desk, t.say("letters-code-later"), until).await?;
    let card = desk.view.card();
    Ok(InvitationPage {
        frame: here.frame(&name_of_service(&app.installation).await?),
        faults: Faults::default(),
        address,
        name: card.name.clone(),
        employer: card.employer.clone(),
        care: desk.care(),
        language: letter.about.language.code(),
        title: letter.about.title.clone(),
        pieces: pieces_of(letter),
        mail: String::new(),
        added: false,
    })
}

/// `GET /care/{address}/invitation`
pub async fn page_of(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let mut shown = shown(&app, &here, &desk, address).await?;
    shown.added = asked.added == "yes";
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /care/{address}/invitation`: a mail address that the person named.
pub async fn post(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let mail = form.text("mail");
    let t = here.t();
    let fault = match fault_of_mail(&t, mail) {
        Some(says) => Some(says),
        None => match add_address(&app.installation, &desk, mail).await {
            Ok(()) => None,
            Err(AddAddressError::NotAnAddress) => Some(t.say("doors-mail-invalid")),
            Err(AddAddressError::Trouble(trouble)) => return Err(trouble.into()),
        },
    };
    let Some(says) = fault else {
        return Ok(Redirect::to(&format!("/care/{address}/invitation?added=yes")).into_response());
    };
    let mut again = shown(&app, &here, &desk, address).await?;
    mail.clone_into(&mut again.mail);
    again.faults.add("mail", says);
    Ok(refused(&again))
}

/// `POST /care/{address}/invitation/letter`: printed first, so that no code is closed for a letter that is not there.
pub async fn letter(
    State(app): State<App>,
    here: InCare,
    Path(address): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let desk = open(&app, &here, &address).await?;
    let card = desk.view.card();
    let issued_on = Speaker::new(locale_of(card.language, card.country)).day_of(desk.now);
    for _ in 0..3 {
        let drawn = draw_letter(&app.installation, &desk, issued_on)?;
        let pdf = print_letter(letter_of(&app, &desk, drawn.code.to_string(), drawn.until).await?).await?;
        match make_letter(&app.installation, &desk, &drawn).await {
            Ok(()) => return Ok(download(pdf, "application/pdf", &format!("houvast-letter-{issued_on}.pdf"))),
            Err(Trouble::Conflict) => {}
            Err(trouble) => return Err(trouble.into()),
        }
    }
    Err(Problem(ProblemKind::Conflict))
}
