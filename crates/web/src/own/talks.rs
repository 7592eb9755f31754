//! Talks and advice; `ask_question`, `decline_follow_up`, and filling in together.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::ask_for_notes::is_answered_since;
use houvast_actions::ask_for_talk::{Place, list_places};
use houvast_actions::ask_question::{AskQuestionError, ask_question};
use houvast_actions::begin_share::list_readers;
use houvast_actions::care_team::name_of_service;
use houvast_actions::choose_follow_up_mails::choose_follow_up_mails;
use houvast_actions::decline_follow_up::{Answer, Offer, decline_follow_up, list_offers};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::fill_in_together::{Company, begin_together, end_together, find_company};
use houvast_actions::issue_paper::read_own_advice_letter;
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_actions::view_talks::{Talks, view_talks};
use houvast_casework::ids::SeatId;
use houvast_casework::talk::{OpenTalk, Stage};
use houvast_documents::papers::{AdvicePaper, Parties};
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::own::question::{QuestionPage, too_long};
use houvast_pages::own::share_form::Reader;
use houvast_pages::own::talks::{Advised, Offered, TalksPage, Who, say_offer};
use houvast_pages::own::together::{TogetherForm, TogetherPage, say_company};
use houvast_pages::problem::ProblemKind;
use jiff::ToSpan;

use super::line::uuid_of;
use crate::app::App;
use crate::papers::{download, handed_out, print};
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;
use crate::work::address_of;

/// So long an answer to an ask for notes stands on the first page.
const SHOWN_DAYS: i32 = 14;

/// The verb under which a half-written question is kept.
const QUESTION: &str = "ask_question";

fn offered(offer: Offer) -> Offered {
    let Offer { absence, moment, employer, restarted_on } = offer;
    Offered { address: absence.to_string(), employer, restarted_on, moment }
}

/// `GET /own/talks`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let t = here.t();
    let today = t.day_of(own.now);
    let Talks { appointments, advice, coordination } = view_talks(&app.installation, here.account(), today).await?;
    let offers = list_offers(&app.installation, here.account(), today).await?;
    let health = own.view.health();
    let who = |name: String, hat| Who { name, hat };
    Ok(page(&TalksPage {
        frame: here.frame(),
        appointments: appointments.into_iter().map(|one| (who(one.name, one.hat), one.what)).collect(),
        advice: advice
            .into_iter()
            .map(|one| Advised {
                who: who(one.name, one.hat),
                day: t.day_of(one.what.at),
                advice: one.what.advice,
                number: one.what.at.as_second(),
            })
            .collect(),
        coordination: coordination
            .into_iter()
            .map(|one| {
                let deputy = one.deputy.map(|(name, hat)| who(name, hat));
                (one.employer, who(one.coordinator.0, one.coordinator.1), deputy)
            })
            .collect(),
        offered: offers.into_iter().map(offered).collect(),
        mails: health.follow_up_mails.is_some(),
        has_mail: here.signed_in.account.mail().is_some(),
        question: health.question.clone(),
        together: health.together.iter().rev().take(5).cloned().collect(),
    }))
}

/// `GET /own/talks/advice/{number}`: advice as it was issued, on paper.
pub async fn advice(State(app): State<App>, here: InOwnSpace, Path(number): Path<String>) -> Result<Response, Problem> {
    let t = here.t();
    let today = t.day_of(app.installation.now());
    let talks = view_talks(&app.installation, here.account(), today).await?;
    let found = talks.advice.into_iter().find(|one| one.what.at.as_second().to_string() == number);
    let one = found.ok_or(Problem(ProblemKind::NotFound))?;
    if let Some(letter) = read_own_advice_letter(&app.installation, here.account(), one.what.at).await? {
        return handed_out(letter).await;
    }
    // An earlier release froze the advice alone.
    let parties = Parties {
        service: name_of_service(&app.installation).await?,
        name: here.signed_in.account.name.clone(),
        employer: None,
        issued_on: t.day_of(one.what.at),
    };
    let sheet = AdvicePaper { parties, by: (one.name, one.hat), advice: &one.what.advice }.sheet(&t);
    let name = format!("houvast-advice-{}.pdf", sheet.about.issued_on);
    Ok(download(print(sheet).await?, "application/pdf", &name))
}

/// What stands on the first page: the next talks, and what is on offer, each in a sentence.
pub(crate) async fn list_waiting(app: &App, here: &InOwnSpace, own: &OwnCaseView) -> Result<Vec<String>, Problem> {
    let t = here.t();
    let today = t.day_of(own.now);
    let talks = view_talks(&app.installation, here.account(), today).await?;
    let say = |what| houvast_pages::care::advice::say_appointment(&t, what);
    let mut lines: Vec<String> = talks.appointments.iter().map(|one| say(&one.what)).collect();
    let places = list_places(&app.installation, here.account()).await?;
    let proposed = |place: &Place| matches!(place.talk, Some(OpenTalk { stage: Stage::Proposed { .. }, .. }));
    if places.iter().any(proposed) {
        lines.push(t.say("ask-proposed-waits"));
    }
    if is_answered_since(&app.installation, here.account(), today.saturating_sub(SHOWN_DAYS.days())).await? {
        lines.push(t.say("notes-given-waits"));
    }
    // Everything rests where the person said so: then nothing is offered.
    if own.view.health().resting_since.is_none() {
        let offers = list_offers(&app.installation, here.account(), today).await?;
        let open = offers.into_iter().filter(|offer| offer.moment.is_some());
        lines.extend(open.map(|offer| say_offer(&t, &offered(offer))));
    }
    Ok(lines)
}

/// `POST /own/talks/follow-up`
pub async fn follow_up(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let answer = match form.text("answer") {
        "not_this_time" => Answer::NotThisTime,
        "none_any_more" => Answer::NoneAnyMore,
        "offer_again" => Answer::OfferAgain,
        _ => return Err(Problem(ProblemKind::InvalidForm)),
    };
    let absence = address_of(form.text("absence"))?;
    let today = here.t().day_of(app.installation.now());
    decline_follow_up(&app.installation, here.account(), &absence, answer, today).await?;
    Ok(Redirect::to("/own/talks").into_response())
}

/// `POST /own/talks/mails`
pub async fn mails(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let wanted = match form.text("mails") {
        "on" => true,
        "off" => false,
        _ => return Err(Problem(ProblemKind::InvalidForm)),
    };
    choose_follow_up_mails(&app.installation, here.account(), wanted).await?;
    Ok(Redirect::to("/own/talks").into_response())
}

/// `GET /own/talks/question`
pub async fn question(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let draft = find_draft::<String>(&app.installation, here.account(), own.seat, QUESTION).await?;
    let words = draft.or_else(|| own.view.health().question.clone()).unwrap_or_default();
    Ok(page(&QuestionPage { frame: here.frame(), words, faults: Faults::default() }))
}

/// `POST /own/talks/question`
pub async fn post_question(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    match ask_question(&app.installation, here.account(), form.text("words")).await {
        Ok(()) => {
            drop_draft(&app.installation, here.account(), own.seat, QUESTION).await?;
            Ok(Redirect::to("/own/talks").into_response())
        }
        Err(AskQuestionError::TooLong) => {
            let faults = say_all(&[too_long()], &here.t());
            Ok(refused(&QuestionPage { frame: here.frame(), words: form.text("words").to_owned(), faults }))
        }
        Err(AskQuestionError::Trouble(trouble)) => Err(trouble.into()),
    }
}

async fn together_page(
    app: &App,
    here: &InOwnSpace,
    form: TogetherForm,
    faults: &[FieldFault],
) -> Result<TogetherPage, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let company = find_company(&app.installation, here.account(), own.seat).await?;
    let said = |Company { name, hat, presence, .. }: Company| say_company(&here.t(), &name, hat, presence);
    let readers = list_readers(&app.installation, here.account()).await?.into_iter();
    let readers =
        readers.map(|known| Reader { address: known.seat.id.to_string(), name: known.name, hat: known.seat.hat });
    let faults = say_all(faults, &here.t());
    Ok(TogetherPage { frame: here.frame(), company: company.map(said), readers: readers.collect(), form, faults })
}

/// `GET /own/talks/together`
pub async fn together(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    Ok(page(&together_page(&app, &here, TogetherForm::default(), &[]).await?))
}

/// `POST /own/talks/together`
pub async fn post_together(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let typed = TogetherForm::from_pairs(&form.0);
    let shown = together_page(&app, &here, typed.clone(), &[]).await?;
    match typed.read(&shown.readers) {
        Ok((reader, presence)) => {
            let seat = SeatId(uuid_of(&reader.address)?);
            begin_together(&app.installation, here.account(), seat, presence).await?;
            Ok(Redirect::to("/own/talks/together").into_response())
        }
        Err(faults) => Ok(refused(&together_page(&app, &here, typed, &faults).await?)),
    }
}

/// `POST /own/talks/together/end`
pub async fn end(State(app): State<App>, here: InOwnSpace, _form: Posted) -> Result<Response, Problem> {
    end_together(&app.installation, here.account()).await?;
    Ok(Redirect::to("/own/talks/together").into_response())
}
