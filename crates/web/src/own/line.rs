//! The line: `add_moment`, `remove_moment`.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::add_moment::{AddMomentError, NewMoment, add_moment};
use houvast_actions::drafts::{drop_draft, find_draft};
use houvast_actions::remove_moment::remove_moment;
use houvast_actions::view_own::{OwnCaseView, view_own};
use houvast_casework::ids::MomentId;
use houvast_casework::moment::NotAMoment;
use houvast_pages::form::{Faults, FieldFault, say_all};
use houvast_pages::own::line::LinePage;
use houvast_pages::own::moment_form::{MomentForm, TypedMoment};

use crate::app::App;
use crate::own::home::duties_shown;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::InOwnSpace;

/// The verb under which a half-written moment is kept.
const VERB: &str = "add_moment";

/// `GET /own/line`
pub async fn page_of(State(app): State<App>, here: InOwnSpace) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let draft = find_draft::<MomentForm>(&app.installation, here.account(), own.seat, VERB).await?;
    let form = draft.unwrap_or_default();
    Ok(page(&shown(&app, &here, &own, form, Faults::default()).await?))
}

/// So many days of the law stand on the line.
const MOST_DUTIES: usize = 6;

async fn shown(
    app: &App,
    here: &InOwnSpace,
    own: &OwnCaseView,
    form: MomentForm,
    faults: Faults,
) -> Result<LinePage, Problem> {
    let today = here.t().day_of(own.now);
    let moments = own.view.health().moments.clone();
    let mut duties = duties_shown(app, here, own, usize::MAX).await?;
    duties.retain(|duty| !duty.is_late);
    duties.truncate(MOST_DUTIES);
    Ok(LinePage { frame: here.frame(), today, moments, duties, form, faults })
}

/// `POST /own/line`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<Response, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let typed = MomentForm::from_pairs(&form.0);
    let added: Result<Result<(), Vec<FieldFault>>, Problem> = match typed.read() {
        Ok(TypedMoment { kind, on, until, words }) => {
            let new = NewMoment { kind, on, until, words };
            add_moment(&app.installation, here.account(), &new).await.map(|_| Ok(())).or_else(fault_of)
        }
        Err(faults) => Ok(Err(faults)),
    };
    match added? {
        Ok(()) => {
            drop_draft(&app.installation, here.account(), own.seat, VERB).await?;
            Ok(Redirect::to("/own/line").into_response())
        }
        Err(faults) => Ok(refused(&shown(&app, &here, &own, typed, say_all(&faults, &here.t())).await?)),
    }
}

fn fault_of(error: AddMomentError) -> Result<Result<(), Vec<FieldFault>>, Problem> {
    match error {
        AddMomentError::NotAMoment(NotAMoment::EndsBeforeItBegins) => {
            Ok(Err(vec![FieldFault::of("until", "line-fault-until")]))
        }
        AddMomentError::NotAMoment(NotAMoment::TooManyWords) => {
            Ok(Err(vec![FieldFault::of("words", "line-fault-words")]))
        }
        AddMomentError::Trouble(trouble) => Err(trouble.into()),
    }
}

/// `POST /own/line/{moment}/remove`
pub async fn remove(
    State(app): State<App>,
    here: InOwnSpace,
    Path(moment): Path<String>,
    _form: Posted,
) -> Result<Response, Problem> {
    let id = uuid_of(&moment).map(MomentId)?;
    remove_moment(&app.installation, here.account(), id).await?;
    Ok(Redirect::to("/own/line").into_response())
}

/// An id in an address of the own space; what cannot be one does not exist.
pub(crate) fn uuid_of(text: &str) -> Result<uuid::Uuid, Problem> {
    uuid::Uuid::parse_str(text).map_err(|_| Problem(houvast_pages::problem::ProblemKind::NotFound))
}
