//! A browser in miniature: keeps cookies, knows the form it saw last, follows a redirect when told to.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

/// The host under which the application is reached.
pub(crate) const AT: &str = "houvast.example";

/// One browser of one person.
#[derive(Clone)]
pub(crate) struct Browser {
    router: Router,
    cookies: BTreeMap<String, String>,
    /// The guard of the forms of this session, as the last page carried it.
    pub(crate) csrf: String,
    /// Said to every request.
    pub(crate) from: SocketAddr,
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        Self { router, cookies: BTreeMap::new(), csrf: String::new(), from: ([127, 0, 0, 1], 40_000).into() }
    }

    /// The same browser on another network.
    pub(crate) fn on_network(mut self, last: u8) -> Self {
        self.from = ([198, 51, 100, last], 40_000).into();
        self
    }

    /// The same browser without anything kept.
    pub(crate) fn forgetting(&self) -> Self {
        Self { cookies: BTreeMap::new(), csrf: String::new(), ..self.clone() }
    }

    pub(crate) fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub(crate) fn find_cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        let request = Request::builder().method(Method::GET).uri(path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    /// Posts a form of the page seen last: the guard against other sites goes along.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.csrf.clone();
        let with_guard: Vec<(&str, &str)> =
            [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.post_unguarded(path, &with_guard).await
    }

    /// Looks at the preview of a paper and makes what it shows.
    pub(crate) async fn make_paper(&mut self, list: &str, fields: &[(&str, &str)]) -> Answer {
        let preview = self.get(&format!("{list}/new?{}", encoded(fields))).await;
        let seen = preview.find_hidden("seen").unwrap_or_default();
        self.post(list, &[fields, &[("seen", &seen)]].concat()).await
    }

    /// Posts exactly these fields.
    pub(crate) async fn post_unguarded(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_body(path, "application/x-www-form-urlencoded", encoded(fields).into_bytes()).await
    }

    pub(crate) async fn post_body(&mut self, path: &str, content_type: &str, body: Vec<u8>) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(CONTENT_TYPE, content_type)
            .header(ORIGIN, format!("https://{AT}"))
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// Posts a form with a file, as a browser writes it: the guard first, then the file.
    pub(crate) async fn upload(&mut self, path: &str, name: &str, content: &[u8]) -> Answer {
        let csrf = self.csrf.clone();
        self.upload_with(path, &csrf, name, content).await
    }

    pub(crate) async fn upload_with(&mut self, path: &str, csrf: &str, name: &str, content: &[u8]) -> Answer {
        const EDGE: &str = "----edge-of-the-form";
        let head = format!(
            "--{EDGE}\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n--{EDGE}\r\n\
             content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
        );
        let body = [head.as_bytes(), content, format!("\r\n--{EDGE}--\r\n").as_bytes()].concat();
        self.post_body(path, &format!("multipart/form-data; boundary={EDGE}"), body).await
    }

    /// Posts a form with several files.
    pub(crate) async fn upload_several(&mut self, path: &str, files: &[(&str, Vec<u8>)]) -> Answer {
        const EDGE: &str = "----edge-of-the-form";
        let csrf = format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"csrf\"\r\n\r\n{}\r\n", self.csrf);
        let mut body = csrf.into_bytes();
        for (name, content) in files {
            let head =
                format!("--{EDGE}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
            body.extend([head.as_bytes(), content, b"\r\n"].concat());
        }
        body.extend(format!("--{EDGE}--\r\n").into_bytes());
        self.post_body(path, &format!("multipart/form-data; boundary={EDGE}"), body).await
    }

    /// Sends a request as it is, with cookies and where it comes from.
    pub(crate) async fn send(&mut self, mut request: Request<Body>) -> Answer {
        request.extensions_mut().insert(ConnectInfo(self.from));
        let address = request.uri().to_string();
        let headers = request.headers_mut();
        headers.entry(HOST).or_insert(AT.parse().unwrap());
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.insert(COOKIE, pairs.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        let answer = Answer { status: parts.status, headers: parts.headers, body };
        super::headers::check(&address, &answer);
        self.take_cookies(&answer);
        if let Some(csrf) = answer.find_hidden("csrf").filter(|csrf| !csrf.is_empty()) {
            self.csrf = csrf;
        }
        answer
    }

    /// Goes where a redirect leads, and on.
    pub(crate) async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..8 {
            if !answer.status.is_redirection() {
                return answer;
            }
            answer = self.get(answer.location()).await;
        }
        panic!("redirects without end, last to {}", answer.location());
    }

    fn take_cookies(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(SET_COOKIE) {
            let text = cookie.to_str().unwrap();
            let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.keep_cookie(name, value);
            }
        }
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    /// The page with plain blanks in its dates.
    pub(crate) fn plain_text(&self) -> String {
        self.text().replace('\u{a0}', " ")
    }

    pub(crate) fn code(&self) -> u16 {
        self.status.as_u16()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Where a redirect leads.
    pub(crate) fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// Everything that went over the line: status, headers, body.
    pub(crate) fn raw(&self) -> Vec<u8> {
        let mut raw = format!("{}\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            raw.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        [raw, b"\r\n".to_vec(), self.body.clone()].concat()
    }

    /// The value of a hidden field of the page.
    pub(crate) fn find_hidden(&self, name: &str) -> Option<String> {
        let text = std::str::from_utf8(&self.body).ok()?;
        Some(after(text, &format!("name=\"{name}\" value=\""))?.split('"').next()?.to_owned())
    }

    pub(crate) fn hidden(&self, name: &str) -> String {
        self.find_hidden(name).unwrap_or_else(|| panic!("no field `{name}` in {}", self.text()))
    }

    /// The ids to which the summary of faults leads.
    pub(crate) fn list_faults(&self) -> Vec<&str> {
        let Some(summary) = after(self.text(), "data-error-summary") else { return Vec::new() };
        let summary = summary.split("</div>").next().unwrap();
        summary.split("<a href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
    }

    /// What the summary says, one sentence a fault.
    pub(crate) fn list_sentences(&self) -> Vec<&str> {
        let Some(summary) = after(self.text(), "data-error-summary") else { return Vec::new() };
        let summary = summary.split("</div>").next().unwrap();
        summary.split("<a href=\"#").skip(1).map(|rest| rest.split(['>', '<']).nth(1).unwrap()).collect()
    }

    /// Addresses on the page that begin so, in order.
    pub(crate) fn list_links(&self, beginning: &str) -> Vec<String> {
        let links = self.text().split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        links.filter(|link| link.starts_with(beginning)).map(|link| link.replace("&amp;", "&")).collect()
    }
}

fn after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    text.split_once(mark).map(|(_, rest)| rest)
}

/// A form as a browser writes it.
pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    pairs.join("&")
}

/// A text inside a query or a form.
pub(crate) fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}
