//! What a long absence costs: an open page, asked by its address. Nothing of it is kept, and there is no place for a name.

use axum::extract::Query;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use houvast_language::{Country, Locale, Speaker};
use houvast_pages::library::calculator::CalculatorPage;
use houvast_pages::library::in_library;
use houvast_pages::problem::ProblemKind;

use crate::problem::Problem;
use crate::start::{page, refused};
use crate::visitor::Visitor;

type Pairs = Vec<(String, String)>;

/// `GET /library/calculator`
pub async fn page_of(visitor: Visitor, Query(pairs): Query<Pairs>) -> Response {
    let shown = shown(&visitor, &pairs);
    visitor.spoken.remember(if shown.faults.is_empty() { page(&shown) } else { refused(&shown) })
}

/// `GET /library/calculator/costs.csv`
pub async fn csv(visitor: Visitor, Query(pairs): Query<Pairs>) -> Result<Response, Problem> {
    let shown = shown(&visitor, &pairs);
    if !shown.faults.is_empty() {
        return Err(Problem(ProblemKind::InvalidForm));
    }
    let about = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CACHE_CONTROL, "no-store"),
        (CONTENT_DISPOSITION, "attachment; filename=\"houvast-costs.csv\""),
    ];
    Ok((about, shown.csv()).into_response())
}

fn shown(visitor: &Visitor, pairs: &Pairs) -> CalculatorPage {
    let mut frame = visitor.frame();
    let asked = pairs.iter().find(|(name, _)| name == "country").and_then(|(_, code)| Country::find_by_code(code));
    if let Some(country) = asked {
        frame.t = Speaker::new(Locale { country, ..frame.t.locale });
    }
    CalculatorPage::of(in_library(frame), pairs)
}
