//! Problems: what happened, what is kept, what to do. Never a code alone.

use askama::Template;

use crate::frame::Frame;

/// Every problem a page can end in. Closed: a new one is a new page in four languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProblemKind {
    /// Nothing here, or nothing that is yours: both look the same.
    NotFound,
    /// Nobody is signed in any more.
    SignedOut,
    /// Too many attempts in a short time.
    TooManyAttempts,
    /// A form that cannot be read at all. Fields that do not fit come back as the form itself.
    InvalidForm,
    /// Somebody else changed the same thing meanwhile.
    Conflict,
    /// Not possible right now, for instance because reading cannot be recorded.
    Unavailable,
    /// A link that is used, too old, or was never ours.
    ExpiredLink,
    /// The form did not come from our page, or the page was open for too long.
    ForbiddenCsrf,
    /// More than is taken in at once.
    TooLarge,
    /// The person whose space it is died: everything rests.
    AtRest,
    /// What should not happen.
    Unexpected,
}

impl ProblemKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::NotFound,
        Self::SignedOut,
        Self::TooManyAttempts,
        Self::InvalidForm,
        Self::Conflict,
        Self::Unavailable,
        Self::ExpiredLink,
        Self::ForbiddenCsrf,
        Self::TooLarge,
        Self::AtRest,
        Self::Unexpected,
    ];

    /// HTTP status. An expired link is 404, deliberately not 410: the difference would tell that the link was once good.
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound | Self::ExpiredLink => 404,
            Self::SignedOut => 401,
            Self::TooManyAttempts => 429,
            Self::InvalidForm => 400,
            Self::Conflict => 409,
            Self::Unavailable => 503,
            Self::ForbiddenCsrf => 403,
            Self::TooLarge => 413,
            // Deliberately a page like any other: who comes here did nothing wrong.
            Self::AtRest => 200,
            Self::Unexpected => 500,
        }
    }

    /// The name in problem documents (RFC 9457); with hyphens, in message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::SignedOut => "signed_out",
            Self::TooManyAttempts => "too_many_attempts",
            Self::InvalidForm => "invalid_form",
            Self::Conflict => "conflict",
            Self::Unavailable => "unavailable",
            Self::ExpiredLink => "expired_link",
            Self::ForbiddenCsrf => "forbidden_csrf",
            Self::TooLarge => "too_large",
            Self::AtRest => "at_rest",
            Self::Unexpected => "unexpected",
        }
    }
}

/// The page of a problem.
#[derive(Template)]
#[template(path = "problem/problem.html")]
pub struct ProblemPage {
    /// What stands around it.
    pub frame: Frame,
    /// Which.
    pub kind: ProblemKind,
}

impl ProblemPage {
    /// What happened.
    #[must_use]
    pub fn title(&self) -> String {
        self.frame.t.say(&format!("problems-{}-title", self.key_part()))
    }

    /// Why, what is kept, and what to do.
    #[must_use]
    pub fn body(&self) -> String {
        self.frame.t.say(&format!("problems-{}-body", self.key_part()))
    }

    /// The name as it stands in message keys.
    fn key_part(&self) -> String {
        self.kind.name().replace('_', "-")
    }

    /// The way on: its address and its words.
    #[must_use]
    pub fn way_on(&self) -> (String, String) {
        let (href, key) = match self.kind {
            ProblemKind::SignedOut => (sign_in(&self.frame.path), "problems-to-sign-in"),
            ProblemKind::ForbiddenCsrf | ProblemKind::Conflict => (self.frame.path.clone(), "problems-to-page"),
            ProblemKind::ExpiredLink => ("/sign-in".to_owned(), "problems-to-sign-in"),
            _ => ("/".to_owned(), "problems-to-start"),
        };
        (href, self.frame.t.say(key))
    }

    /// With synthetic content.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self { frame, kind: ProblemKind::NotFound }
    }
}

/// Signing in and then coming back. The path is put into a query, so what separates fields there is written in numbers.
fn sign_in(path: &str) -> String {
    let next = path.replace('%', "%25").replace('&', "%26").replace('#', "%23").replace('+', "%2B");
    format!("/sign-in?next={next}")
}

#[cfg(test)]
mod tests {
    use houvast_language::Speaker;

    use super::*;

    #[test]
    fn every_problem_has_its_own_words() {
        let mut titles = std::collections::BTreeSet::new();
        for kind in ProblemKind::ALL {
            let page = ProblemPage { frame: Frame::open(Speaker::default(), "/own"), kind };
            assert!(!page.title().starts_with("problems-"), "{}", page.title());
            assert!(!page.body().starts_with("problems-"), "{}", page.body());
            assert!(page.render().unwrap().contains(&page.way_on().1));
            titles.insert(page.title());
        }
        assert_eq!(titles.len(), ProblemKind::ALL.len());
    }

    #[test]
    fn signing_in_again_leads_back() {
        let frame = Frame::open(Speaker::default(), "/care?q=a&sort=name");
        let page = ProblemPage { frame, kind: ProblemKind::SignedOut };
        assert_eq!(page.way_on().0, "/sign-in?next=/care?q=a%26sort=name");
    }
}
