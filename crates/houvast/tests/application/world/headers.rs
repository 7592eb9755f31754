//! What every answer carries, whatever it is. Every browser of these tests checks it with every answer.

use axum::http::header::SET_COOKIE;

use super::Answer;

/// Checks the headers of an answer, and that a page names its language and is kept nowhere.
pub(super) fn check(address: &str, answer: &Answer) {
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{address}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("form-action 'self'"), "{address}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
    assert_eq!(answer.header("x-frame-options"), "DENY", "{address}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{address}");
    if answer.header("content-type").starts_with("text/html") {
        assert_eq!(answer.header("cache-control"), "no-store", "{address}");
    }
    if answer.header("content-type").starts_with("text/html") && answer.header("content-encoding").is_empty() {
        assert!(answer.text().contains("<html lang=\""), "{address}");
        assert!(!answer.text().contains("<style") && !answer.text().contains(" style="), "{address}");
    } else if answer.code() >= 400 && answer.header("content-encoding").is_empty() {
        let is_told = answer.header("content-type") == "application/problem+json";
        assert!(is_told || address.starts_with("/assets/") || address == "/demo/clock", "{address}: no page says why");
    }
    for cookie in answer.headers.get_all(SET_COOKIE) {
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{address}: {cookie}");
        let holds_session = cookie.starts_with("session=") && !cookie.starts_with("session=;");
        assert!(!holds_session || cookie.contains("; Secure"), "{address}: {cookie}");
    }
}
