//! Hostile requests to one route: by everybody who has no business there, and by its owner with what is not his.

use axum::body::Body;
use axum::http::Request;
use houvast_web::routes::For;

use super::arms::{ELSEWHERE, FIELDS, HEADERS, METHODS, beside, queries};
use super::siege::{Siege, Standing, refusal};
use crate::routes::{Asks, Caller, Line, ask};
use crate::world::browser::encoded;
use crate::world::*;

const FORM: &str = "application/x-www-form-urlencoded";

/// The assault on one route.
pub(super) struct Assault<'a> {
    pub(super) siege: &'a mut Siege,
    pub(super) line: &'static Line,
    pub(super) owner: Standing,
    /// The address with what is the owner's own.
    pub(super) own: String,
    /// So many requests were sent.
    pub(super) sent: usize,
}

async fn raw(mut browser: Browser, method: &str, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::from(body)).unwrap()).await
}

impl Assault<'_> {
    /// Counts, and checks that it was refused with one of these, alike.
    fn check(&mut self, by: &Standing, what: &str, answer: &Answer, codes: &[u16]) {
        let asked = format!("{} by {}: {what}", self.line.path, by.name);
        self.sent += 1;
        match codes.contains(&answer.code()) {
            true => self.siege.compare(self.line, by, &asked, answer),
            false => self.siege.wrong.push(format!("{asked}: {} for {codes:?}", answer.code())),
        }
    }

    /// What the owner is told whose form is refused; as if there were nothing where the route takes no form.
    fn refused_with<'c>(&self, codes: &'c [u16]) -> &'c [u16] {
        if self.line.post.is_some() && self.line.whom != For::Demo { codes } else { &[404] }
    }

    /// Everybody who has no business there, in every hat, signed out, with an ended seat, without a second factor.
    pub(super) async fn by_others(&mut self) {
        for by in self.siege.standings.clone() {
            for asks in [Asks::Get, Asks::Post] {
                // A form in which nothing is named is refused to its owner too, who has read before.
                let is_owner = by.caller.side().is_some() && by.caller.side() == self.owner.caller.side();
                let is_empty = is_owner && asks == Asks::Post && self.line.post == Some(404);
                if let Some(code) = refusal(self.line, asks, by.caller).filter(|_| !is_empty) {
                    let answer = ask(&mut by.browser.clone(), asks, &self.own).await;
                    self.check(&by, &format!("{asks:?}"), &answer, &[code]);
                }
            }
        }
    }

    /// Sessions that are none: made up, or signed out, with the form that was made before.
    pub(super) async fn by_ended_sessions(&mut self) {
        let ended = self.siege.signed_out(self.owner.caller).await;
        for by in [self.siege.made_up.clone(), self.siege.garbled.clone(), ended] {
            for asks in [Asks::Get, Asks::Post] {
                if let Some(code) = refusal(self.line, asks, Caller::Nobody) {
                    let answer = ask(&mut by.browser.clone(), asks, &self.own).await;
                    self.check(&by, &format!("{asks:?}"), &answer, &[code, 403]);
                }
            }
        }
    }

    /// The owner, at what is not the owner's.
    pub(super) async fn at_others(&mut self, (others, nonsense): (&[String], &[String])) {
        let (owner, fields) = (self.owner.clone(), [("end", "everything"), ("word", "wissen"), ("sure", "yes")]);
        for address in others.iter().chain(nonsense) {
            self.check(&owner, address, &owner.browser.clone().get(address).await, &[404]);
        }
        for address in others.iter().chain(nonsense.iter().take(4)) {
            self.check(&owner, address, &owner.browser.clone().post(address, &fields).await, &[404]);
        }
    }

    /// Forms without the guard of the session, or with another one.
    pub(super) async fn guards(&mut self) {
        let (owner, own, codes) = (self.owner.clone(), self.own.clone(), self.refused_with(&[403]));
        let csrf = owner.browser.csrf.clone();
        let backwards: String = csrf.chars().rev().collect();
        let other = self.siege.guard_of_another(owner.caller);
        for guard in ["", "A", &other, &csrf[1..], &format!("{csrf}A"), &backwards] {
            let fields = [("csrf", guard), ("csrf", &csrf), ("word", "wissen"), ("sure", "yes")];
            let answer = owner.browser.clone().post_unguarded(&own, &fields).await;
            self.check(&owner, "another guard before the right one", &answer, codes);
        }
        let without = owner.browser.clone().post_unguarded(&own, &[("word", "wissen"), ("sure", "yes")]).await;
        self.check(&owner, "no guard", &without, codes);
        let joint = if own.contains('?') { '&' } else { '?' };
        let asked = format!("{own}{joint}csrf={csrf}");
        let beside_it = owner.browser.clone().post_unguarded(&asked, &[("sure", "yes")]).await;
        self.check(&owner, "the guard in the address", &beside_it, codes);
    }

    /// Forms with the right guard that were not made here.
    pub(super) async fn elsewhere(&mut self) {
        let (owner, own, codes) = (self.owner.clone(), self.own.clone(), self.refused_with(&[403]));
        let form = encoded(&[("csrf", &owner.browser.csrf), ("word", "wissen"), ("sure", "yes")]).into_bytes();
        for said in ELSEWHERE {
            let headers = [("content-type", FORM), said];
            let answer = raw(owner.browser.clone(), "POST", &own, &headers, form.clone()).await;
            self.check(&owner, said.1, &answer, codes);
        }
        let here = format!("https://{}", browser::AT);
        let headers = [("content-type", FORM), ("origin", &here), ("host", "evil.example")];
        let answer = raw(owner.browser.clone(), "POST", &own, &headers, form).await;
        self.check(&owner, "under another name", &answer, codes);
    }

    /// Bodies that are no form, or more than a form.
    pub(super) async fn bodies(&mut self) {
        let (owner, own) = (self.owner.clone(), self.own.clone());
        let csrf = owner.browser.csrf.clone();
        let codes = self.refused_with(&[400, 403, 415]);
        let json = format!("{{\"csrf\":\"{csrf}\",\"sure\":\"yes\"}}");
        for (kind, body) in [
            ("text/plain", format!("csrf={csrf}&sure=yes")),
            ("application/json", json),
            ("application/xml", format!("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><csrf>{csrf}</csrf>")),
            (FORM, format!("csrf={csrf}&words=%FF%FE&sure=yes")),
            ("multipart/form-data", "--".to_owned()),
            ("multipart/form-data; boundary=x", "--x".to_owned()),
        ] {
            let answer = raw(owner.browser.clone(), "POST", &own, &[("content-type", kind)], body.into_bytes()).await;
            self.check(&owner, kind, &answer, codes);
        }
        let codes = self.refused_with(&[413]);
        let takes_files = self.line.path.ends_with("/import") || self.line.path == "/desk/packs";
        let room = if takes_files { 6 * 1024 * 1024 } else { 64 * 1024 };
        let large = format!("csrf={csrf}&words={}", "x".repeat(room)).into_bytes();
        let answer = raw(owner.browser.clone(), "POST", &own, &[("content-type", FORM)], large).await;
        self.check(&owner, "too much", &answer, codes);
    }

    /// Other methods than a page of ours uses.
    pub(super) async fn methods(&mut self) {
        let (owner, own) = (self.owner.clone(), self.own.clone());
        for method in METHODS {
            let answer = raw(owner.browser.clone(), method, &own, &[], Vec::new()).await;
            self.check(&owner, method, &answer, &[404]);
        }
    }

    /// Addresses beside this one, and forms that name nothing.
    pub(super) async fn beside(&mut self) {
        let (owner, own) = (self.owner.clone(), self.own.clone());
        if self.line.post == Some(404) {
            self.check(&owner, "nothing named", &owner.browser.clone().post(&own, &[]).await, &[404]);
        }
        for path in beside(own.split('?').next().unwrap_or_default()) {
            self.check(&owner, &path, &owner.browser.clone().get(&path).await, &[404]);
        }
    }

    /// Headers that make somebody of nobody elsewhere.
    pub(super) async fn headers(&mut self) {
        let (nobody, own) = (self.siege.nobody.clone(), self.own.clone());
        for header in HEADERS {
            let answer = raw(nobody.browser.clone(), "GET", &own, &[header], Vec::new()).await;
            match refusal(self.line, Asks::Get, Caller::Nobody) {
                Some(code) => self.check(&nobody, header.0, &answer, &[code]),
                None => self.endures(&answer, header.0),
            }
        }
    }

    /// Nothing breaks, and nothing of anybody is told.
    fn endures(&mut self, answer: &Answer, what: &str) {
        let asked = format!("{} with {what}", self.line.path);
        self.sent += 1;
        let body = String::from_utf8_lossy(&answer.body);
        if answer.code() >= 500 || body.contains("<script>alert(7)") {
            self.siege.wrong.push(format!("{asked}: {} with what was asked in the page as it was", answer.code()));
        }
        if self.line.whom == For::Everybody && !self.line.path.contains("{token}") {
            let names = [ANA.name, CARLA.name, TOM.name, DIRK.name, PRINTER, "root:x:", "panicked", "select file_id"];
            let told = names.into_iter().filter(|name| body.contains(name));
            self.siege.wrong.extend(told.map(|name| format!("{asked}: {name}")));
        }
    }

    /// Questions behind the address that no page of ours asks.
    pub(super) async fn queries(&mut self) {
        // A paper is printed anew each time: once is enough.
        let is_paper = self.line.path.contains("{paper}") || self.line.path.ends_with("pdf");
        let most = if is_paper { 1 } else { usize::MAX };
        let by = if self.line.whom == For::Everybody { &self.siege.nobody } else { &self.owner };
        let path = self.own.split('?').next().unwrap_or_default().to_owned();
        let browser = by.browser.clone();
        for query in queries().into_iter().take(most) {
            let answer = browser.clone().get(&format!("{path}?{query}")).await;
            self.endures(&answer, &query);
        }
    }

    /// Forms of the owner that name what is somebody else's, in every field in which a form can name something. Only
    /// where an empty form is refused: otherwise nothing in it is read.
    pub(super) async fn fields(&mut self) {
        if !self.line.post.is_some_and(|code| [400, 404, 422].contains(&code)) {
            return;
        }
        let values = self.siege.list_foreign();
        for value in values {
            let fields = FIELDS.map(|field| (field, value.as_str()));
            let answer = self.owner.browser.clone().post(&self.own, &fields).await;
            let asked = format!("{} with {value}", self.line.path);
            if ![400, 404, 422, 429].contains(&answer.code()) {
                self.siege.wrong.push(format!("{asked}: {}", answer.code()));
            }
            self.endures(&answer, &value);
        }
    }

    /// Long after: sessions ran out, and links too.
    pub(super) async fn late(&mut self) {
        let mut owner = self.owner.clone();
        owner.name.push_str(" much later");
        for asks in [Asks::Get, Asks::Post] {
            if let Some(code) = refusal(self.line, asks, Caller::Nobody) {
                let answer = ask(&mut owner.browser.clone(), asks, &self.own).await;
                self.check(&owner, &format!("{asks:?} later"), &answer, &[code, 403]);
            }
        }
        // The address of a calendar works until it is ended.
        if self.line.path.contains("{token}") && !self.line.path.starts_with("/calendar") {
            let nobody = self.siege.nobody.clone();
            for asks in [Asks::Get, Asks::Post] {
                let answer = ask(&mut nobody.browser.clone(), asks, &self.own).await;
                self.check(&nobody, &format!("{asks:?} by a link that ran out"), &answer, &[404]);
            }
        }
    }
}
