//! A sheet for colleagues, made from choices: an open page. What is filled in comes back as a page, a paper or days for a
//! calendar, and is kept nowhere.

use axum::extract::State;
use axum::response::Response;
use houvast_documents::calendar::days_calendar;
use houvast_documents::colleague_sheet::ColleagueSheet;
use houvast_pages::library::colleague_sheet::{ColleagueSheetForm, ColleagueSheetPage, list_days_again};
use houvast_pages::library::in_library;
use houvast_pages::library::space::Made;

use crate::app::App;
use crate::papers::{download, pieces_of, print_open};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

/// `GET /library/colleague_sheet`
pub async fn form(State(app): State<App>, visitor: Visitor) -> Response {
    let frame = in_library(visitor.frame());
    let today = frame.t.day_of(app.installation.now());
    visitor.spoken.remember(page(&ColleagueSheetPage::blank(frame, today)))
}

/// `POST /library/colleague_sheet`: what is to be mended, the sheet on the page, as a PDF, or the days on which to look again.
pub async fn post(State(app): State<App>, visitor: Visitor, sent: Posted) -> Result<Response, Problem> {
    let (frame, form) = (in_library(visitor.frame()), ColleagueSheetForm::from_pairs(&sent.0));
    let t = frame.t;
    let today = t.day_of(app.installation.now());
    let given_on = match form.read(today) {
        Ok(given_on) => given_on,
        Err(faults) => return Ok(refused(&ColleagueSheetPage::with_faults(frame, form, &faults))),
    };
    let [helps, unseen, rather_not] = form.list_sentences(&t);
    let sheet =
        ColleagueSheet { name: form.name.clone(), talk: form.say_talk(&t), helps, unseen, rather_not, given_on };
    let sheet = sheet.sheet(&t);
    match sent.text("act") {
        "paper" => Ok(download(print_open(sheet).await?, "application/pdf", "houvast-sheet.pdf")),
        "days" => {
            let days = list_days_again(given_on);
            let calendar = days_calendar(&t.say("colleague_sheet-days-title"), "look again", &days, today, &t);
            Ok(download(calendar.into_bytes(), "text/calendar; charset=utf-8", "houvast.ics"))
        }
        _ => {
            let made = Made { title: sheet.about.title, pieces: pieces_of(sheet.blocks) };
            Ok(page(&ColleagueSheetPage::looked_at(frame, form, made, given_on)))
        }
    }
}
