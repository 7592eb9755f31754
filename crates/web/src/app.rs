//! What every handler works with.

use houvast_actions::installation::Installation;

use crate::demo::Demo;
use crate::health::Closing;

/// The application.
#[derive(Clone)]
pub struct App {
    /// Verbs work with this.
    pub installation: Installation,
    /// Whether cookies may travel over TLS only: everywhere but on loopback.
    pub cookies: CookieReach,
    /// Synthetic people and a clock that can be moved: in the demonstration and in tests only.
    pub demo: Option<Demo>,
    /// Whether the end was asked for.
    pub closing: Closing,
}

/// How far cookies may travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CookieReach {
    /// Over TLS only.
    TlsOnly,
    /// Over plain HTTP too: on loopback.
    Loopback,
}
