//! The workplace of one world: what it does, and every byte it gets back.

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{ACCEPT, ACCEPT_ENCODING};

use houvast_web::routes::For;

use super::script::Who;
use crate::routes::TABLE;
use crate::world::*;

/// Everything that reached the workplace, in order, each with what was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Recording(pub(crate) Vec<(String, Vec<u8>)>);

/// Where two recordings part, in words.
pub(crate) fn find_difference(one: &Recording, other: &Recording) -> Option<String> {
    for ((what, left), (otherwise, right)) in one.0.iter().zip(&other.0) {
        if what != otherwise {
            return Some(format!("`{what}` here, `{otherwise}` there"));
        }
        if left != right {
            let place = left.iter().zip(right).take_while(|(left, right)| left == right).count();
            let around = |raw: &[u8]| {
                let piece = &raw[place.saturating_sub(120)..raw.len().min(place + 160)];
                String::from_utf8_lossy(piece).into_owned()
            };
            return Some(format!("{what} at byte {place}:\n--- {}\n+++ {}", around(left), around(right)));
        }
    }
    (one.0.len() != other.0.len()).then(|| format!("{} answers here, {} there", one.0.len(), other.0.len()))
}

/// Somebody of the workplace with a browser.
pub(crate) struct Colleague {
    pub(crate) person: &'static Person,
    pub(crate) browser: Browser,
    pub(crate) secret: String,
}

/// All of them, and what they got to see.
pub(crate) struct Workplace {
    people: [Colleague; 5],
    pub(crate) recording: Recording,
}

impl Workplace {
    pub(crate) fn of(world: &World) -> Self {
        let colleague =
            |person, network| Colleague { person, browser: world.browser().on_network(network), secret: String::new() };
        let people = [(&TOM, 1), (&ELS, 2), (&MIA, 3), (&HIL, 4), (&CAS, 5)];
        let people = people.map(|(person, network)| colleague(person, network));
        Self { people, recording: Recording::default() }
    }

    pub(crate) fn colleague(&mut self, who: Who) -> &mut Colleague {
        &mut self.people[who as usize]
    }

    fn keep(&mut self, who: Who, what: &str, answer: &Answer) {
        self.recording.0.push((format!("{who:?}: {what}"), answer.raw()));
    }

    pub(crate) async fn get(&mut self, who: Who, address: &str) -> Answer {
        let answer = self.colleague(who).browser.get(address).await;
        self.keep(who, address, &answer);
        answer
    }

    pub(crate) async fn post(&mut self, who: Who, address: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.colleague(who).browser.post(address, fields).await;
        self.keep(who, &format!("post {address} {fields:?}"), &answer);
        answer
    }

    /// Accepts an invitation as somebody new and sets up the second factor.
    pub(crate) async fn come_in(&mut self, world: &World, who: Who, link: &str) {
        let person = self.colleague(who).person;
        self.get(who, link).await;
        let fields = [("name", person.name), ("mail", person.mail), ("password", PASSWORD)];
        assert_eq!(self.post(who, link, &fields).await.code(), 303);
        let page = self.get(who, "/second-factor").await;
        let secret = secret_on(&page);
        let code = code_of(&secret, world.now());
        assert_eq!(self.post(who, "/second-factor", &[("code", &code)]).await.code(), 200);
        self.colleague(who).secret = secret;
    }

    /// Is signed in on a new day, as if password and code had been entered.
    pub(crate) async fn sign_in_again(&mut self, world: &World, who: Who) {
        let Colleague { person, browser, .. } = self.colleague(who);
        *browser = world.signed_in(person).await.on_network(who as u8 + 1);
    }

    /// Signs in with password and code on a new day.
    pub(crate) async fn sign_in(&mut self, world: &World, who: Who) {
        let Colleague { person, browser, secret } = self.colleague(who);
        let (person, secret) = (*person, secret.clone());
        *browser = world.browser().on_network(who as u8 + 1);
        self.get(who, "/sign-in").await;
        let fields = [("mail", person.mail), ("password", PASSWORD)];
        assert_eq!(self.post(who, "/sign-in", &fields).await.location(), "/home");
        self.get(who, "/home").await;
        self.get(who, "/sign-in/code").await;
        let code = code_of(&secret, world.now());
        assert_eq!(self.post(who, "/sign-in/code", &[("code", &code)]).await.location(), "/home");
    }

    /// Tries somebody's private address at every door, as if it might be told whether it is known there: so often that
    /// it is told to stop, or once.
    pub(crate) async fn probe(&mut self, who: Who, mail: &str, unused_link: &str, how_often: usize) {
        let known = self.colleague(who).browser.clone();
        self.colleague(who).browser = known.forgetting();
        for _ in 0..how_often {
            self.post(who, "/sign-in", &[("mail", mail), ("password", "een verkeerd wachtwoord")]).await;
            self.post(who, "/start", &[("mail", mail)]).await;
            self.post(who, "/forgot", &[("mail", mail)]).await;
        }
        self.get(who, unused_link).await;
        let fields = [("name", "Tom"), ("mail", mail), ("password", PASSWORD)];
        self.post(who, unused_link, &fields).await;
        self.colleague(who).browser = known;
    }

    pub(crate) async fn look(&mut self, who: Who, absence: &Absence) {
        self.get(who, "/work").await;
        self.get(who, &format!("/work/{}", absence.address)).await;
        self.get(who, &format!("/work/{}/hours", absence.address)).await;
        self.get(who, &format!("/work/{}/adjustments", absence.address)).await;
    }

    /// Everything there is at work, in every language; what is wrong and what is not there in one of them.
    pub(crate) async fn look_at_everything(&mut self, who: Who, absences: &[Absence], language: &str) {
        let ana = format!("/work/{}", absences[0].address);
        let others = ["nl", "fr", "de", "en"].into_iter().filter(|other| *other != language);
        for language in others.chain([language]) {
            self.get(who, &format!("/work?lang={language}")).await;
            for beside in [
                "",
                "/contact",
                "/hours",
                "/adjustments",
                "/adjustments/1",
                "/adjustments/2",
                "/calendar",
                "/papers",
                "/papers/new?kind=hours",
                "/papers/new?kind=contact",
                "/papers/new?kind=reintegration_plan",
                "/papers/new?kind=reasoned_report",
                "/papers/new?kind=plan_of_action",
            ] {
                self.get(who, &format!("{ana}{beside}")).await;
            }
        }
        for other in &absences[1..] {
            self.get(who, &format!("/work/{}", other.address)).await;
        }
        for path in ["/work?q=an", "/work?q=xyz", "/hats", "/second-factor"] {
            self.get(who, path).await;
        }
        self.walk(who, &ana).await;
        self.fetch_calendar(who, &ana).await;
        self.make_papers(who, &ana).await;
        self.send_wrong_forms(who, &ana).await;
        self.ask_for_what_is_not_there(who, absences[0].address.as_str()).await;
        self.ask_in_other_ways(who, &ana).await;
    }

    /// Every page for the workplace, from the table of routes, so that none can be forgotten; steps and adjustments that a
    /// page leads to.
    pub(crate) async fn walk(&mut self, who: Who, absence: &str) {
        let pages = TABLE.iter().filter(|line| line.whom == For::Work && line.get == Some(200));
        for line in pages.filter(|line| !line.path.contains("{paper}")) {
            if line.path.ends_with(".pdf") && who != Who::Tom {
                continue;
            }
            let path = format!("{}{}", line.path, line.query).replace("/work/{address}", absence);
            let path = path.replace("{practice}", "first_news").replace("{topic}", "guide_step_5");
            let path = path.replace("{number}", "1").replace("{rule}", "BE-A01");
            assert!(!path.contains('{'), "{path}");
            self.get(who, &path).await;
        }
        for list in ["steps", "adjustments/new"] {
            let list = format!("{absence}/{list}");
            let links = self.get(who, &list).await.list_links(&list);
            for link in links.into_iter().filter(|link| *link != list).take(8) {
                self.get(who, &link).await;
            }
        }
    }

    /// Makes an address, fetches the calendar as a program does, and as one file.
    async fn fetch_calendar(&mut self, who: Who, absence: &str) {
        for (titles, begins) in [("neutral", "09:00"), ("real", "")] {
            let fields = [("titles", titles), ("begins", begins)];
            let made = self.post(who, &format!("{absence}/calendar"), &fields).await;
            let shown = made.text().split("translate=\"no\"><li>").nth(1);
            // The other employer's manager has no calendar of this absence.
            let Some(shown) = shown else { continue };
            let path = shown.split('<').next().unwrap().split(browser::AT).nth(1).unwrap().to_owned();
            self.get(who, &path).await;
            self.get(who, &format!("{absence}/calendar/download")).await;
            self.get(who, &format!("{absence}/calendar")).await;
        }
        self.post(who, &format!("{absence}/calendar/end"), &[]).await;
        self.get(who, &format!("{absence}/calendar")).await;
    }

    /// Puts on paper what was agreed, and opens the newest paper.
    async fn make_papers(&mut self, who: Who, absence: &str) {
        let papers = format!("{absence}/papers");
        for kind in ["hours", "contact", "reintegration_plan", "plan_of_action", "contact_log", "x"] {
            let preview = self.get(who, &format!("{papers}/new?kind={kind}")).await;
            let seen = preview.find_hidden("seen").unwrap_or_default();
            self.post(who, &papers, &[("kind", kind), ("seen", &seen)]).await;
        }
        let listed = self.get(who, &papers).await;
        // The other employer's manager finds no such page.
        for paper in listed.list_links(&format!("{papers}/")).into_iter().filter(|link| !link.contains("/new?")).take(2)
        {
            assert_eq!(self.get(who, &paper).await.header("content-type"), "application/pdf");
        }
    }

    async fn send_wrong_forms(&mut self, who: Who, address: &str) {
        self.post(who, &format!("{address}/hours"), &[("starts_on", "2026-12-01"), ("seen", "x")]).await;
        self.post(who, &format!("{address}/calendar"), &[("titles", "x"), ("begins", "25")]).await;
        self.post(who, &format!("{address}/adjustments/1"), &[("decision", "perhaps"), ("seen", "x")]).await;
        self.post(who, &format!("{address}/adjustments"), &[("adjustment", "a44"), ("asked_on", "x")]).await;
        self.post(who, &format!("{address}/contact"), &[("rhythm", "daily"), ("minutes", "61")]).await;
        let whole = [("starts_on", "2026-12-07"), ("day-0-0", "4"), ("agreed_on", "2026-11-29"), ("seen", "old")];
        self.post(who, &format!("{address}/hours"), &whole).await;
    }

    async fn ask_for_what_is_not_there(&mut self, who: Who, address: &str) {
        let nowhere = "0".repeat(26);
        for path in ["/own", "/own/who-looked", "/own/publish", "/care"] {
            self.get(who, path).await;
        }
        for path in [format!("/work/{nowhere}"), format!("/work/{address}/plan"), format!("/care/{address}")] {
            self.get(who, &path).await;
        }
        self.post(who, &format!("/care/{address}/hours"), &[]).await;
        self.post(who, "/own/publish", &[("absence", address)]).await;
        self.get(who, &format!("/own/publish/as-seen?absence={address}")).await;
    }

    /// As a program that wants no page, and compressed: lengths tell too.
    async fn ask_in_other_ways(&mut self, who: Who, address: &str) {
        let ways = [(ACCEPT, "application/json", "/work/nowhere"), (ACCEPT_ENCODING, "gzip", address)];
        for (header, value, path) in ways {
            for path in [path, "/work"] {
                let request = Request::builder().uri(path).header(&header, value).body(Body::empty()).unwrap();
                let answer = self.colleague(who).browser.send(request).await;
                self.keep(who, &format!("{path} with {header}: {value}"), &answer);
            }
        }
    }
}
