//! What an operator sees from outside: figures for Prometheus and the state, on a listener of their own; and a line in
//! the log for every answer that went wrong. Addresses stand here as templates only, never with an id in them.

mod figures;

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use houvast_web::App;
use tokio::net::TcpListener;
use tokio::time::Instant;

pub(crate) use figures::Figures;

/// What stands for an address that no route has.
const NO_ROUTE: &str = "none";

/// Counts every answer of the application.
pub(crate) fn observed(pages: Router, figures: Figures) -> Router {
    pages.layer(from_fn_with_state(figures, observe))
}

async fn observe(State(figures): State<Figures>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().cloned();
    let begun = Instant::now();
    let open = figures.open();
    let response = next.run(request).await;
    drop(open);
    let route = route.as_ref().map_or(NO_ROUTE, MatchedPath::as_str);
    let (status, took) = (response.status().as_u16(), begun.elapsed());
    figures.count(route, status, took);
    let milliseconds = took.as_millis();
    if status >= 500 {
        tracing::warn!(route, status, milliseconds, "a request went wrong");
    } else {
        tracing::debug!(route, status, milliseconds, "answered");
    }
    response
}

#[derive(Clone)]
struct Watched {
    app: App,
    figures: Figures,
}

/// Gives figures and state until it is dropped: also while the last pages are answered.
pub(crate) async fn serve(listener: TcpListener, app: App, figures: Figures) {
    let watched = Router::new()
        .route("/metrics", get(metrics).with_state(Watched { app: app.clone(), figures }))
        .route("/health/live", get(houvast_web::health::live))
        .route("/health/ready", get(houvast_web::health::ready).with_state(app));
    if let Err(error) = axum::serve(listener, watched).await {
        tracing::error!(%error, "figures and state cannot be given any more");
    }
}

async fn metrics(State(watched): State<Watched>) -> Response {
    let store = &watched.app.installation.store;
    watched.figures.note_unusable(&store.list_unusable().await, watched.app.closing.has_begun());
    match store.count_waiting_jobs().await {
        Ok(waiting) => watched.figures.note_waiting(waiting),
        Err(error) => tracing::error!(%error, "jobs cannot be counted"),
    }
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    ([(CONTENT_TYPE, kind)], watched.figures.text()).into_response()
}
