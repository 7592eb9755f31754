//! Whether the process lives and can serve.

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::App;

/// Answers as long as the process runs.
pub async fn live() -> &'static str {
    "live\n"
}

/// Answers once pages are served and the database and the access log answer.
pub async fn ready(State(app): State<App>) -> Result<&'static str, StatusCode> {
    match app.installation.check_ready().await {
        Ok(()) => Ok("ready\n"),
        Err(trouble) => {
            tracing::error!(%trouble, "not ready");
            Err(StatusCode::SERVICE_UNAVAILABLE)
        }
    }
}
