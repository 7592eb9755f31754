//! Who looked.

use axum::extract::State;
use axum::response::Response;
use houvast_actions::who_looked::{SeenLook, who_looked};
use houvast_pages::own::who_looked::{Look, WhoLookedPage};

use crate::app::App;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::InOwnSpace;

/// `GET /own/who-looked`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let looks = who_looked(&app.installation, here.account()).await?;
    Ok(page(&WhoLookedPage { frame: here.frame(), looks: looks.into_iter().map(shown_look).collect() }))
}

/// A look in the words of the page.
pub(crate) fn shown_look(look: SeenLook) -> Look {
    let SeenLook { who, hat, classes, at } = look;
    Look { who, hat, classes, at }
}
