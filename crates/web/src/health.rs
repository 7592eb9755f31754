//! Whether the process lives and can serve.

/// Answers as long as the process runs.
pub async fn live() -> &'static str {
    "live\n"
}

/// Answers once pages are served.
pub async fn ready() -> &'static str {
    "ready\n"
}
