//! `erase_everything`: a word typed by hand, and the keys are gone.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::erase_everything::erase_everything;
use houvast_pages::form::Faults;
use houvast_pages::frame::Frame;
use houvast_pages::own::erase::{ErasePage, ErasedPage, is_erase_word};

use crate::app::App;
use crate::doors::drop_session;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// `GET /own/erase`
pub async fn page_of(here: InOwnSpace) -> Response {
    page(&ErasePage { frame: here.frame(), typed: String::new(), faults: Faults::default() })
}

/// `POST /own/erase`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let (t, typed) = (here.t(), form.text("word").to_owned());
    if !is_erase_word(&t, &typed) {
        let mut faults = Faults::default();
        faults.add("word", t.say("own-erase-fault"));
        return Ok(refused(&ErasePage { frame: here.frame(), typed, faults }));
    }
    erase_everything(&app.installation, here.account()).await?;
    houvast_actions::doors::session::sign_out(&app.installation, &here.signed_in.token).await?;
    Ok(drop_session(page(&ErasedPage { frame: Frame::open(t, "/") })))
}
