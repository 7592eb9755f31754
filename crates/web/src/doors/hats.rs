//! `choose_hat`: one hat at a time.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::hats;
use houvast_casework::hat::{Hat, Side};
use houvast_pages::doors::hats::{ChooseHatPage, HatChoice};
use serde::Deserialize;

use crate::app::App;
use crate::posted::{Posted, local_path};
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::AtTheDoor;

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    next: String,
}

/// `GET /hats`
pub async fn form(
    State(app): State<App>,
    at_the_door: AtTheDoor,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let AtTheDoor { visitor, signed_in } = at_the_door;
    let frame = visitor.frame();
    let worn = signed_in.session.hat;
    let choice = |hat: Hat| HatChoice {
        value: hat.name().to_owned(),
        hat: (hat.side() != Side::Own).then(|| frame.t.hat(hat)),
        place: String::new(),
        worn: hat == worn,
    };
    let choices = hats::list_hats(&app.installation, signed_in.account.id).await?.into_iter().map(choice).collect();
    let next = local_path(&asked.next).unwrap_or_default().to_owned();
    Ok(page(&ChooseHatPage { frame, choices, next }))
}

/// `POST /hats`
pub async fn post(State(app): State<App>, at_the_door: AtTheDoor, form: Posted) -> Result<Response, Problem> {
    let hat = Hat::find_by_name(form.text("hat"));
    let hat = hat.ok_or(Problem(houvast_pages::problem::ProblemKind::InvalidForm))?;
    hats::choose_hat(&app.installation, &at_the_door.signed_in, hat).await?;
    Ok(Redirect::to(local_path(form.text("next")).unwrap_or("/home")).into_response())
}
