//! Which language a request is answered in: the address asks (`?lang=fr`), else the cookie, else the account, else the
//! browser.

use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use houvast_language::{Country, Language, Locale, Speaker};

/// The reader's language and the address asked for.
#[derive(Clone)]
pub struct Spoken {
    /// Speaks it.
    pub speaker: Speaker,
    /// Path and query.
    pub path: String,
    /// The language the reader chose, in the address or earlier.
    pub(crate) chosen: Option<Language>,
    /// The address asked for this language: it is kept in a cookie.
    asked: Option<Language>,
}

impl Spoken {
    /// What these headers and this address say.
    pub(crate) fn of(parts: &Parts) -> Self {
        let query = parts.uri.query().unwrap_or_default();
        let asked = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(Language::find_by_code);
        let accepted = text_of(&parts.headers, &ACCEPT_LANGUAGE);
        let otherwise = Locale { language: Language::Nl, country: Country::Be };
        let mut locale = Locale::accepted(accepted, otherwise);
        let chosen = asked.or_else(|| find_cookie(&parts.headers, "lang").and_then(Language::find_by_code));
        if let Some(language) = chosen {
            locale.language = language;
        }
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Self { speaker: Speaker::new(locale), path, chosen, asked }
    }

    /// Keeps an asked language in a cookie of one year. The cookie says nothing but the language.
    #[must_use]
    pub fn remember(&self, mut response: Response) -> Response {
        if let Some(language) = self.asked {
            let cookie = format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", language.code());
            if let Ok(value) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(SET_COOKIE, value);
            }
        }
        response
    }
}

fn text_of<'a>(headers: &'a HeaderMap, name: &axum::http::HeaderName) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The value of a cookie.
pub(crate) fn find_cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let pairs = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    pairs.flat_map(|pairs| pairs.split("; ")).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}
