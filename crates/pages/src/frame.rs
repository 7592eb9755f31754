//! What stands around every page: names, links, language, the seat one acts in.

use houvast_language::Speaker;

/// A link of the navigation.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it goes.
    pub href: String,
    /// What it says.
    pub text: String,
    /// Whether this is the page one is on.
    pub here: bool,
}

/// What stands around every page.
#[derive(Clone)]
pub struct Frame {
    /// Speaks the reader's language.
    pub t: Speaker,
    /// Path and query of this page, to come back to in another language.
    pub path: String,
    /// The navigation.
    pub links: Vec<Link>,
    /// "You are here as … for …": the seat, named on every page one is signed in to.
    pub seat: Option<String>,
    /// Guards forms against other sites. Empty where nobody is signed in.
    pub csrf: String,
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// Whether the page belongs to the own space: then the footer offers to pause and to talk to somebody.
    pub own_space: bool,
    /// Fewer elements, larger type, no motion.
    pub calm: bool,
}

impl Frame {
    /// A frame for a page without a seat.
    #[must_use]
    pub fn open(t: Speaker, path: &str) -> Self {
        Self {
            t,
            path: path.to_owned(),
            links: Vec::new(),
            seat: None,
            csrf: String::new(),
            signed_in: false,
            own_space: false,
            calm: false,
        }
    }

    /// The address of an asset with its version in it, so that it may be cached for good.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        crate::assets::address(name)
    }

    /// Languages with their own names.
    #[must_use]
    pub fn languages(&self) -> [(&'static str, &'static str); 4] {
        [("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English")]
    }

    /// This page in another language.
    #[must_use]
    pub fn in_language(&self, code: &str) -> String {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
        let pairs: Vec<&str> = kept.collect();
        let joint = if pairs.is_empty() { String::new() } else { format!("{}&", pairs.join("&")) };
        format!("{path}?{joint}lang={code}")
    }
}
