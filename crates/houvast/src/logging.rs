//! The operator's log: text or JSON on standard error. Events carry kinds and ids, never names or words of people.

use tracing_subscriber::EnvFilter;

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LogFormat {
    /// A line of text per event.
    Text,
    /// A JSON object per event.
    Json,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LogDepth {
    /// What an operator needs to know.
    Operation,
    /// What goes wrong only: the demonstration.
    Errors,
}

/// Begins the log. `RUST_LOG` overrides what is written.
pub(crate) fn begin(format: LogFormat, depth: LogDepth) {
    let standing = match depth {
        // sqlx tells every slow statement, which holds no values but helps nobody who runs an installation.
        LogDepth::Operation => "info,sqlx=error",
        LogDepth::Errors => "error",
    };
    std::panic::set_hook(Box::new(|panic| {
        // Where, not what: what a panic says may repeat what somebody wrote.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a fault in Houvast itself");
    }));
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(standing));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A log that was begun already, as in tests, stays as it is.
    let _ = match format {
        LogFormat::Text => log.with_ansi(false).try_init(),
        LogFormat::Json => log.json().flatten_event(true).try_init(),
    };
}
