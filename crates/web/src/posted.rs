//! A form as it was sent: checked to come from one of our own pages before anything of it is read.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use houvast_pages::problem::ProblemKind;
use subtle::ConstantTimeEq;

use crate::app::App;
use crate::problem::Problem;
use crate::visitor::csrf_of;

/// Names and values of a form, in order. A name may come more than once.
#[derive(Debug, Clone, Default)]
pub struct Posted(pub Vec<(String, String)>);

impl Posted {
    /// The first value of a name, without blanks around it; empty where it was not sent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a name exactly as sent: for passwords.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

impl FromRequest<App> for Posted {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let headers = request.headers();
        if !is_from_here(headers) {
            return Err(Problem(ProblemKind::ForbiddenCsrf));
        }
        let expected = csrf_of(headers);
        let form = Self::read(request, app).await?;
        guard(expected.as_deref(), &form)?;
        Ok(form)
    }
}

/// Refuses a form that does not carry the guard of the browser's session.
pub(crate) fn guard(expected: Option<&str>, form: &Posted) -> Result<(), Problem> {
    match expected {
        Some(expected) if !bool::from(expected.as_bytes().ct_eq(form.text("csrf").as_bytes())) => {
            Err(Problem(ProblemKind::ForbiddenCsrf))
        }
        _ => Ok(()),
    }
}

impl Posted {
    /// Reads a form whole, or says that it is too large or no form.
    async fn read(request: Request, app: &App) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let whole = Bytes::from_request(Request::from_parts(parts.clone(), body), app).await;
        let whole = whole.map_err(|refused| match refused.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Problem(ProblemKind::TooLarge),
            _ => Problem(ProblemKind::InvalidForm),
        })?;
        if !is_text(&whole) {
            return Err(Problem(ProblemKind::InvalidForm));
        }
        let request = Request::from_parts(parts, Body::from(whole));
        let read = axum::Form::<Vec<(String, String)>>::from_request(request, app).await;
        Ok(Self(read.map_err(|_| Problem(ProblemKind::InvalidForm))?.0))
    }
}

/// Whether every name and value of a form is UTF-8. What is not would be read with other letters in its place.
fn is_text(form: &[u8]) -> bool {
    let pieces = form.split(|byte| matches!(byte, b'&' | b'='));
    pieces.map(percent_decoded).all(|piece| std::str::from_utf8(&piece).is_ok())
}

fn percent_decoded(piece: &[u8]) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(piece.len());
    let mut rest = piece;
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        decoded.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    decoded
}

/// Browsers say where a form comes from; one that comes from elsewhere is refused even where nobody is signed in.
pub(crate) fn is_from_here(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin" || site == "none";
    }
    match (text(ORIGIN.as_str()), text(HOST.as_str())) {
        (None, _) => true,
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, from)| from == host),
        (Some(_), None) => false,
    }
}

/// Where to go after a door: a path of ours, never another site.
#[must_use]
pub fn local_path(next: &str) -> Option<&str> {
    let plain = next.chars().all(|character| !character.is_control() && character != '\\');
    (next.starts_with('/') && !next.starts_with("//") && plain).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_ours_is_gone_to() {
        assert_eq!(local_path("/own/plan?x=1"), Some("/own/plan?x=1"));
        for elsewhere in ["", "//evil.example", "https://evil.example", "/\\evil.example", "own", "/a\nb"] {
            assert_eq!(local_path(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_found_wherever_they_stand() {
        for text in ["", "words=a+b&c=%C3%AB", "100%zz=%", "a=%2", "a=\u{fffd}"] {
            assert!(is_text(text.as_bytes()), "{text}");
        }
        for other in [&b"words=%FF"[..], b"words=\xff", b"%C3=%A9", b"a=1&b=%ed%a0%80"] {
            assert!(!is_text(other), "{other:?}");
        }
    }

    #[test]
    fn a_form_from_another_site_is_known_by_its_headers() {
        let headers = |pairs: &[(&'static str, &'static str)]| {
            pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect::<HeaderMap>()
        };
        assert!(is_from_here(&headers(&[("host", "houvast.example")])));
        assert!(is_from_here(&headers(&[("host", "houvast.example"), ("origin", "https://houvast.example")])));
        assert!(!is_from_here(&headers(&[("host", "houvast.example"), ("origin", "https://evil.example")])));
        assert!(!is_from_here(&headers(&[("host", "houvast.example"), ("origin", "null")])));
        assert!(!is_from_here(&headers(&[("sec-fetch-site", "cross-site")])));
    }
}
