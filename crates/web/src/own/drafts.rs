//! What one types is kept on the server as one types. Only the person's own script calls this.

use axum::extract::State;
use axum::http::StatusCode;
use houvast_actions::drafts::{find_draft, save_draft};
use houvast_actions::view_own::view_own;
use houvast_pages::own::check_in::CheckInStep;
use houvast_pages::own::check_in_form::CheckInForm;
use houvast_pages::own::diary_form::DiaryForm;
use houvast_pages::own::moment_form::MomentForm;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::posted::Posted;
use crate::problem::Problem;
use crate::visitor::InOwnSpace;

/// `POST /own/drafts`
pub async fn post(State(app): State<App>, here: InOwnSpace, form: Posted) -> Result<StatusCode, Problem> {
    let own = view_own(&app.installation, here.account()).await?;
    let (installation, account, verb) = (&app.installation, here.account(), form.text("draft"));
    match verb {
        "record_check_in" => {
            let step = CheckInStep::find_by_name(form.text("step")).unwrap_or(CheckInStep::Fit);
            let kept = find_draft::<CheckInForm>(installation, account, own.seat, verb).await?;
            let mut answers = kept.unwrap_or_default();
            answers.take(step, &form.0);
            save_draft(installation, account, own.seat, verb, &answers).await?;
        }
        "add_moment" => {
            save_draft(installation, account, own.seat, verb, &MomentForm::from_pairs(&form.0)).await?;
        }
        "note_in_diary" => {
            let mut typed = DiaryForm::from_pairs(&form.0);
            typed.words = typed.words.chars().take(2000).collect();
            save_draft(installation, account, own.seat, verb, &typed).await?;
        }
        "ask_question" | "make_wish" => {
            let words: String = form.raw("words").chars().take(500).collect();
            save_draft(installation, account, own.seat, verb, &words).await?;
        }
        _ => return Err(Problem(ProblemKind::InvalidForm)),
    }
    Ok(StatusCode::NO_CONTENT)
}
