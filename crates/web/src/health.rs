//! Whether the process lives and can serve.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::App;

/// Whether the end was asked for: from then on nobody new should be sent here. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Closing(Arc<AtomicBool>);

impl Closing {
    /// The end was asked for.
    pub fn begin(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Answers as long as the process runs.
pub async fn live() -> &'static str {
    "live\n"
}

/// Answers once pages are served, as long as the database, the access log and the key store can be used and the end was not
/// asked for. What stands in the way is said in the log only: everybody can ask.
pub async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    if app.closing.has_begun() {
        return (StatusCode::SERVICE_UNAVAILABLE, "closing\n");
    }
    match app.installation.check_ready().await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(trouble) => {
            tracing::error!(%trouble, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}
