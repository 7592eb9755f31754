//! `close_account`: a word typed by hand, every role ends, and everybody is signed out.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::close_account::{Closed, close_account, what_would_stay};
use houvast_actions::end_staff::EndStaffError;
use houvast_pages::doors::close_account::{AccountClosedPage, CloseAccountPage, Stays};
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;
use houvast_pages::own::erase::is_erase_word;

use super::drop_session;
use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::WithAllFactors;

async fn shown(app: &App, here: &WithAllFactors) -> Result<CloseAccountPage, Problem> {
    let stays = match what_would_stay(&app.installation, here.signed_in.account.id).await? {
        Closed::OwnSpaceStays => Stays::OwnSpace,
        Closed::NameStays => Stays::Name,
        Closed::Gone => Stays::Nothing,
    };
    Ok(CloseAccountPage { frame: here.visitor.frame(), stays, typed: String::new(), faults: Faults::default() })
}

/// `GET /account/close`
pub async fn form(State(app): State<App>, here: WithAllFactors) -> Result<Response, Problem> {
    let shown = shown(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /account/close`
pub async fn post(State(app): State<App>, here: WithAllFactors, form: Posted) -> Result<Response, Problem> {
    let t = here.visitor.t();
    let mut shown = shown(&app, &here).await?;
    form.text("word").clone_into(&mut shown.typed);
    if !is_erase_word(&t, &shown.typed) {
        shown.faults.add("word", t.say("own-erase-fault"));
        return Ok(refused(&shown));
    }
    match close_account(&app.installation, here.signed_in.account.id).await {
        Ok(_) => Ok(drop_session(page(&AccountClosedPage { frame: Frame::open(t, "/") }))),
        Err(EndStaffError::LastAdministrator) => {
            shown.faults.add("word", t.say("leaving-last"));
            Ok(refused(&shown))
        }
        Err(EndStaffError::Trouble(trouble)) => Err(trouble.into()),
    }
}
