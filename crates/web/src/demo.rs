//! The demonstration: stepping into a synthetic person's place, and a clock that can be moved forward. These routes are
//! there only where the application was started as a demonstration.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::doors::step_into::step_into;
use houvast_casework::hat::Hat;
use houvast_pages::demo::{Persona, PersonaGroup, PersonasPage};
use houvast_pages::problem::ProblemKind;
use jiff::SignedDuration;

use crate::app::App;
use crate::doors::keep_session;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// What a demonstration has beyond a real installation.
#[derive(Clone)]
pub struct Demo {
    /// The synthetic people one can step in for, in the order shown.
    pub people: Arc<Vec<DemoPerson>>,
    /// Moves the clock forward.
    pub advance: Arc<dyn Fn(SignedDuration) + Send + Sync>,
}

/// One synthetic person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoPerson {
    /// Sent when chosen, such as `worker_ana`.
    pub id: &'static str,
    /// The name.
    pub name: &'static str,
    /// The address of the account.
    pub email: &'static str,
    /// In which hat.
    pub hat: Hat,
    /// The key of the words over the group.
    pub group: &'static str,
    /// The key of what there is to see.
    pub says: &'static str,
}

/// `GET /demo`
pub async fn personas(State(app): State<App>, visitor: Visitor) -> Result<Response, Problem> {
    let demo = app.demo.as_ref().ok_or(Problem(ProblemKind::NotFound))?;
    let frame = visitor.frame();
    let mut groups: Vec<PersonaGroup> = Vec::new();
    for person in demo.people.iter() {
        let title = frame.t.say(person.group);
        let shown = Persona { id: person.id.to_owned(), name: person.name.to_owned(), says: frame.t.say(person.says) };
        match groups.iter_mut().find(|group| group.title == title) {
            Some(group) => group.people.push(shown),
            None => groups.push(PersonaGroup { title, people: vec![shown] }),
        }
    }
    Ok(visitor.spoken.remember(page(&PersonasPage { frame, groups })))
}

/// `POST /demo`: steps into somebody's place.
pub async fn step_in(State(app): State<App>, form: Posted) -> Result<Response, Problem> {
    let demo = app.demo.as_ref().ok_or(Problem(ProblemKind::NotFound))?;
    let person = demo.people.iter().find(|person| person.id == form.text("persona"));
    let person = person.ok_or(Problem(ProblemKind::NotFound))?;
    let token = step_into(&app.installation, person.email, person.hat).await?;
    Ok(keep_session(&app, &token, Redirect::to("/home").into_response()))
}

/// `POST /demo/clock`: `by=PT36H` or `by=P7D` moves the clock forward. Answers with the moment it shows then.
pub async fn advance(State(app): State<App>, form: Posted) -> Result<Response, Problem> {
    let demo = app.demo.as_ref().ok_or(Problem(ProblemKind::NotFound))?;
    let by = form.text("by").parse::<jiff::Span>().ok();
    let by = by.and_then(|span| span.to_duration(jiff::SpanRelativeTo::days_are_24_hours()).ok());
    match by.filter(|by| by.is_positive() && *by < SignedDuration::from_hours(24 * 366 * 5)) {
        Some(by) => {
            (demo.advance)(by);
            Ok((StatusCode::OK, format!("{}\n", app.installation.now())).into_response())
        }
        None => {
            let says = "`by` is a length of time, such as `P7D` or `PT36H`, of at most five years\n";
            Ok((StatusCode::UNPROCESSABLE_ENTITY, says).into_response())
        }
    }
}
