//! "I want to talk to a person": `ask_for_talk`, `withdraw_talk`, `answer_proposal`.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_talk::{self as ask, Answer, answer_proposal, ask_for_talk, list_places, withdraw_talk};
use houvast_casework::ids::SeatId;
use houvast_casework::talk::{OpenTalk, Stage};
use houvast_pages::care::propose_talk::ProposalForm;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::help::talk::TalkPage;
use houvast_pages::own::ask_for_talk::{AskForTalkPage, Reached, TalkAskedPage};
use houvast_pages::own::talk_form::{Answerer, Place, TalkForm};
use houvast_pages::own::talks::Who;
use houvast_pages::problem::ProblemKind;
use jiff::civil::Date;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;
use crate::work::address_of;

/// `GET /own/talk`: asking, or what became of it; the lines outside where nobody of a service answers (product rule 18).
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let places = list_places(&app.installation, here.account()).await?;
    let today = here.t().day_of(app.installation.now());
    if let Some((place, talk)) = places.iter().find_map(|place| Some((place, place.talk.clone()?))) {
        return Ok(page(&asked_page(&app, &here, place, talk, today).await?));
    }
    let Some(first) = places.first() else { return Ok(page(&TalkPage::new(here.frame()))) };
    let language = first.language;
    let places = shown(&places, today);
    let form = TalkForm::blank(&places[0], language);
    Ok(page(&AskForTalkPage { frame: here.frame(), places, form, faults: Faults::default() }))
}

fn shown(places: &[ask::Place], today: Date) -> Vec<Place> {
    let answerer = |person: &ask::Responder| Answerer { seat: person.seat, name: person.name.clone(), hat: person.hat };
    let place = |place: &ask::Place| Place {
        address: place.absence.to_string(),
        employer: place.employer.clone(),
        first_day: place.first_day,
        people: place.people.iter().map(answerer).collect(),
        answered_by: place.answered_by(today),
    };
    places.iter().map(place).collect()
}

async fn asked_page(
    app: &App,
    here: &InOwnSpace,
    place: &ask::Place,
    talk: OpenTalk,
    today: Date,
) -> Result<TalkAskedPage, Problem> {
    let who = async |seat: SeatId| {
        let left = houvast_actions::view_talks::find_professional(&app.installation, seat).await?;
        Ok::<_, Problem>(left.map(|(name, hat)| Who { name, hat }))
    };
    let with = match talk.ask.with {
        Some(seat) => who(seat).await?.map(|who| who.name),
        None => None,
    };
    let missing = || Problem(ProblemKind::NotFound);
    let reached = match talk.stage {
        Stage::Waits { .. } => Reached::Waits(place.answered_by(today)),
        Stage::Proposed { by, appointment } => Reached::Proposed(who(by).await?.ok_or_else(missing)?, appointment),
        Stage::Agreed { by, appointment } => Reached::Agreed(who(by).await?.ok_or_else(missing)?, appointment),
    };
    Ok(TalkAskedPage { frame: here.frame(), absence: place.absence.to_string(), ask: talk.ask, with, reached })
}

/// `POST /own/talk`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let places = list_places(&app.installation, here.account()).await?;
    if places.is_empty() {
        return Err(Problem(ProblemKind::NotFound));
    }
    let today = here.t().day_of(app.installation.now());
    let places = shown(&places, today);
    let typed = TalkForm::from_pairs(&form.0);
    match typed.read(&places, today) {
        Ok((place, asked)) => {
            ask_for_talk(&app.installation, here.account(), &address_of(&place.address)?, &asked).await?;
            Ok(to_talk())
        }
        Err(faults) => Ok(refused_with(&here, places, typed.clone(), &faults)),
    }
}

fn refused_with(here: &InOwnSpace, places: Vec<Place>, form: TalkForm, faults: &[FieldFault]) -> Response {
    let faults = say_all(faults, &here.t());
    refused(&AskForTalkPage { frame: here.frame(), places, form, faults })
}

fn to_talk() -> Response {
    Redirect::to("/own/talk").into_response()
}

/// `POST /own/talk/withdraw`
pub async fn withdraw(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    withdraw_talk(&app.installation, here.account(), &address_of(form.text("absence"))?).await?;
    Ok(to_talk())
}

/// `POST /own/talk/answer`
pub async fn answer(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let invalid = || Problem(ProblemKind::InvalidForm);
    let answer = match form.text("answer") {
        "accept" => Answer::Accept,
        "other_moment" => Answer::OtherMoment,
        _ => return Err(invalid()),
    };
    let seen = ProposalForm::from_pairs(&form.0).read(Date::MIN).map_err(|_| invalid())?;
    let absence = address_of(form.text("absence"))?;
    let today = here.t().day_of(app.installation.now());
    answer_proposal(&app.installation, here.account(), &absence, (seen, answer), today).await?;
    Ok(to_talk())
}
