//! `compare_packs`: another version of a pack handed in by the administrator, and what it would change, in numbers. No
//! handler here opens a file.

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use houvast_actions::care_team::name_of_service;
use houvast_actions::compare_packs::{
    ComparePacksError, Comparison, MOST_A_DAY, MOST_NEW_ROWS, PackFile, RowCounts, Stage, compare_packs,
    view_comparison,
};
use houvast_language::Speaker;
use houvast_pages::desk::compare_packs as page_model;
use houvast_pages::desk::compare_packs::{ComparePacksPage, Compared, PackRow};
use houvast_pages::form::Faults;
use houvast_pages::problem::ProblemKind;

use crate::app::App;
use crate::problem::Problem;
use crate::start::{page, refused};
use crate::uploaded::UploadedSeveral;
use crate::visitor::AtDesk;

async fn shown(app: &App, here: &AtDesk) -> Result<ComparePacksPage, Problem> {
    let comparison = view_comparison(&app.installation, here.account(), &here.t()).await?;
    let frame = here.frame(&name_of_service(&app.installation).await?);
    let compared = comparison.map(|comparison| compared(&frame.t, comparison));
    Ok(ComparePacksPage { frame, faults: Faults::default(), pack_faults: Vec::new(), compared, most_a_day: MOST_A_DAY })
}

fn compared(t: &Speaker, comparison: Comparison) -> Compared {
    let row = |row: RowCounts| PackRow {
        rule: row.rule,
        title: row.title,
        counts: [row.appears, row.goes, row.earlier, row.later, row.otherwise, row.unchanged],
    };
    Compared {
        country: comparison.country,
        was: comparison.was,
        becomes: comparison.becomes,
        on: t.date(comparison.on),
        stage: match comparison.stage {
            Stage::Counting => page_model::Stage::Counting,
            Stage::Done => page_model::Stage::Done,
            Stage::Stopped => page_model::Stage::Stopped,
        },
        of: comparison.of,
        seen: comparison.seen,
        compared: comparison.compared,
        rows: comparison.rows.into_iter().map(row).collect(),
    }
}

/// `GET /desk/packs`
pub async fn page_of(State(app): State<App>, here: AtDesk) -> Result<Response, Problem> {
    let shown = shown(&app, &here).await?;
    Ok(here.visitor.spoken.remember(page(&shown)))
}

/// `POST /desk/packs`
pub async fn post(State(app): State<App>, here: AtDesk, sent: UploadedSeveral) -> Result<Response, Problem> {
    let files: Vec<PackFile> = sent.0.into_iter().map(|file| (file.name, file.content)).collect();
    let t = here.t();
    let mut pack_faults = Vec::new();
    let says = match compare_packs(&app.installation, here.account(), &files).await {
        Ok(()) => return Ok(Redirect::to("/desk/packs").into_response()),
        Err(ComparePacksError::Trouble(trouble)) => return Err(trouble.into()),
        Err(ComparePacksError::NoFile) => t.say("compare-packs-no-file"),
        Err(ComparePacksError::TooLarge) => t.say("compare-packs-too-large"),
        Err(ComparePacksError::NoText(name)) => t.say_with("compare-packs-no-text", &[("name", name.into())]),
        Err(ComparePacksError::OtherCountry(name)) => {
            t.say_with("compare-packs-other-country", &[("name", name.into())])
        }
        Err(ComparePacksError::TooManyRows) => {
            t.say_with("compare-packs-too-many-rows", &[("most", MOST_NEW_ROWS.into())])
        }
        Err(ComparePacksError::TooOften) => t.say_with("compare-packs-too-often", &[("most", MOST_A_DAY.into())]),
        Err(ComparePacksError::Unusable(found)) => {
            pack_faults = found;
            t.say("compare-packs-unusable")
        }
    };
    let mut again = shown(&app, &here).await?;
    again.pack_faults = pack_faults;
    again.faults.add("file", says);
    Ok(refused(&again))
}

/// `GET /desk/packs/counts.csv`: there once everything is counted.
pub async fn csv(State(app): State<App>, here: AtDesk) -> Result<Response, Problem> {
    let shown = shown(&app, &here).await?;
    if shown.compared.as_ref().is_none_or(|compared| compared.stage != page_model::Stage::Done) {
        return Err(Problem(ProblemKind::NotFound));
    }
    let about = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_DISPOSITION, "attachment; filename=\"houvast-law-counts.csv\""),
    ];
    Ok((about, shown.csv()).into_response())
}
