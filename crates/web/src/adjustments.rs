//! The open list of adjustments: no account, nothing recorded.

use axum::extract::{Path, Query};
use axum::response::Response;
use houvast_pages::adjustments::filter::Filter;
use houvast_pages::adjustments::list::AdjustmentsPage;
use houvast_pages::adjustments::one::AdjustmentPage;
use houvast_pages::library::with_ask;
use houvast_pages::problem::ProblemKind;

use crate::problem::Problem;
use crate::start::page;
use crate::visitor::Visitor;

/// `GET /adjustments`
pub async fn list(visitor: Visitor, Query(pairs): Query<Vec<(String, String)>>) -> Response {
    let filter = Filter::from_pairs("/adjustments", &pairs, true);
    visitor.spoken.remember(page(&AdjustmentsPage { frame: with_ask(visitor.frame()), filter }))
}

/// `GET /adjustments/{adjustment}`
pub async fn one(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Problem> {
    let one = houvast_library::adjustments::find(&id).ok_or(Problem(ProblemKind::NotFound))?;
    Ok(visitor.spoken.remember(page(&AdjustmentPage { frame: with_ask(visitor.frame()), one })))
}
