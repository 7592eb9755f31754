//! Thirty hostile requests to every route of lists, dates, desk, closing, letters, the way back, wishes, adjustments, talks
//! and notes: other people's ids, replayed forms, wrong guards, wrong bodies. Each is refused, and what is not there looks like
//! what is not yours.

use axum::body::Body;
use axum::http::{Method, Request};
use houvast_casework::ids::AccountId;

use crate::lists::{line, list};
use crate::world::*;

const ROUTES: [&str; 37] = [
    "/care/{address}/notes",
    "/care/{address}/notes/hand-over",
    "/care/{address}/notes/{note}",
    "/own/notes",
    "/own/notes/withdraw",
    "/care/away",
    "/care/{address}/coordination",
    "/care/{address}/coordination/hand-over",
    "/own/talk",
    "/own/talk/withdraw",
    "/own/talk/answer",
    "/care/work",
    "/care/{address}/talk",
    "/care/{address}/talk/held",
    "/work/import",
    "/work/import/confirm",
    "/work/{address}/dates",
    "/desk",
    "/desk/invite",
    "/desk/staff/{person}",
    "/desk/import",
    "/desk/import/confirm",
    "/account/close",
    "/care/letters",
    "/care/{address}/invitation",
    "/care/{address}/invitation/letter",
    "/way-back/codes",
    "/way-back/codes/paper",
    "/way-back/codes/kept",
    "/own/wishes",
    "/own/wishes/new",
    "/own/wishes/{wish}",
    "/own/wishes/{wish}/publish",
    "/own/wishes/{wish}/withdraw",
    "/work/{address}/adjustments",
    "/work/{address}/adjustments/new",
    "/work/{address}/adjustments/{number}",
];

/// Who may use a route at all.
fn owner(route: &str) -> &'static Person {
    match route {
        _ if route.starts_with("/desk") => &ADA,
        "/account/close" => &TOM,
        _ if route.starts_with("/care") => &LISE,
        _ if route.starts_with("/way-back") || route.starts_with("/own") => &ANA,
        _ => &HIL,
    }
}

struct Targets {
    own: String,
    others: Vec<String>,
}

async fn targets(peopled: &Peopled, route: &str) -> Targets {
    let world = &peopled.world;
    let (carla, dirk) = peopled.strangers.as_ref().unwrap();
    // The service looks after Carla too; Dirk left its care.
    let stranger = if route.starts_with("/care") { dirk } else { &carla.absence };
    let staff: AccountId = world.account_of(&LISE).await;
    let strange: AccountId = world.account_of(&CARLA).await;
    let fill = |address: &str, inside: &str| {
        route
            .replace("{address}", address)
            .replace("{person}", inside)
            .replace("{wish}", inside)
            .replace("{number}", "1")
            .replace("{note}", "1")
    };
    let odd = ["0", "..", "%2e%2e", "%00", "' or 1=1--", "%F0%9F%92%A9", "-1", "null", "{address}"];
    let mut others: Vec<String> = Vec::new();
    if route.contains('{') {
        others.push(fill(stranger.address.as_str(), &strange.to_string()));
        others.push(fill(&stranger.file.to_string(), &peopled.ana.absence.file.to_string()));
        others.push(fill(&"0".repeat(26), &"0".repeat(32)));
        others.extend(odd.iter().map(|odd| percent_path(&fill(odd, odd))));
    }
    if route.contains("{wish}") {
        others.push(fill("", &carla.wishes[0].to_string()));
        others.push(fill("", &peopled.ana.moment.to_string()));
    }
    if route.contains("{number}") || route.contains("{note}") {
        let at = peopled.ana.absence.address.as_str();
        let route = route.replace("{note}", "{number}");
        let numbers = ["0", "2", "01", "+1", "-1", "1.0", "99999999999", "%31%00", "one"];
        others.extend(numbers.map(|number| route.replace("{address}", at).replace("{number}", number)));
    }
    let own = route.replace("{wish}", &peopled.ana.wishes[0].to_string()).replace("{number}", "1");
    let own = own.replace("{note}", "1");
    let own = own.replace("{address}", peopled.ana.absence.address.as_str()).replace("{person}", &staff.to_string());
    Targets { own, others }
}

fn percent_path(path: &str) -> String {
    path.replace(' ', "%20").replace('{', "%7B").replace('}', "%7D").replace('\'', "%27")
}

async fn raw(browser: &mut Browser, method: Method, path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::from(body)).unwrap()).await
}

/// Hostile requests to one route, counted.
struct Assault<'a> {
    peopled: &'a Peopled,
    route: &'static str,
    own: String,
    sent: usize,
}

impl Assault<'_> {
    fn check(&mut self, what: &str, answer: &Answer, codes: &[u16]) {
        assert!(codes.contains(&answer.code()), "{}: {what}: {}", self.route, answer.code());
        self.sent += 1;
    }

    fn is_allowed(&self, person: &Person) -> bool {
        match self.route {
            "/account/close" => true,
            // Everybody who keeps notes.
            route if route == "/care/work" || route.starts_with("/care/{address}/notes") => {
                CARE.iter().any(|known| known.mail == person.mail)
            }
            // Whoever answers people.
            route
                if ["/care/away", "/care/{address}/talk", "/care/{address}/coordination"]
                    .iter()
                    .any(|answered| route.starts_with(answered)) =>
            {
                [NOOR.mail, NELE.mail, LISE.mail].contains(&person.mail)
            }
            route if route.contains("/adjustments") => [TOM.mail, CAS.mail, HIL.mail].contains(&person.mail),
            "/work/{address}/dates" => person.mail == HIL.mail || person.mail == CAS.mail,
            route => person.mail == owner(route).mail,
        }
    }

    /// Everybody who has no business there, and nobody at all.
    async fn others(&mut self) {
        let (world, own) = (&self.peopled.world, self.own.clone());
        for person in [&ANA, &TOM, &CAS, &NOOR, &NELE, &PIET, &LISE, &MIA, &ADA, &HIL] {
            if !self.is_allowed(person) {
                let mut browser = world.signed_in(person).await;
                self.check(person.name, &browser.get(&own).await, &[404]);
                self.check(person.name, &browser.post(&own, &[("word", "wissen")]).await, &[404]);
            }
        }
        let mut made_up = world.browser();
        made_up.keep_cookie("session", &"A".repeat(43));
        for mut browser in [world.browser(), made_up] {
            self.check("nobody looks", &browser.get(&own).await, &[303, 404]);
            self.check("nobody sends", &browser.post(&own, &[]).await, &[401, 403, 404]);
        }
    }

    /// Whoever may go there, at other people's things and at nothing.
    async fn at_others(&mut self, browser: &Browser, others: &[String]) {
        for other in others {
            self.check(other, &browser.clone().get(other).await, &[404]);
            self.check(other, &browser.clone().post(other, &[("end", "everything")]).await, &[404]);
        }
        for beside in ["/", "/..", "/x", "%00", ";x=1"] {
            let answer = browser.clone().get(&format!("{}{beside}", self.own)).await;
            self.check(beside, &answer, &[404]);
        }
    }

    /// Forms that are not from here.
    async fn elsewhere(&mut self, browser: &Browser) {
        let (own, csrf) = (self.own.clone(), browser.csrf.clone());
        let other_guard = self.peopled.world.signed_in(&CAS).await.csrf;
        for guard in ["", "A", &other_guard, &csrf[1..], &format!("{csrf}A")] {
            let answer = browser.clone().post_unguarded(&own, &[("csrf", guard), ("word", "wissen")]).await;
            self.check("a wrong guard", &answer, &[403, 404]);
            let content = list(&[line("9", "Iemand")]);
            let answer = browser.clone().upload_with(&own, guard, "a.csv", &content).await;
            self.check("a file with a wrong guard", &answer, &[400, 403, 404, 415]);
        }
        let form = ("content-type", "application/x-www-form-urlencoded");
        for said in [
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            let guarded = format!("csrf={csrf}&word=wissen").into_bytes();
            let answer = raw(&mut browser.clone(), Method::POST, &own, &[form, said], guarded).await;
            self.check(said.1, &answer, &[403, 404]);
        }
    }

    /// Requests that no page of ours makes.
    async fn malformed(&mut self, browser: &Browser) {
        let own = self.own.clone();
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
            let answer = raw(&mut browser.clone(), method, &own, &[], Vec::new()).await;
            self.check("another method", &answer, &[404]);
        }
        for (kind, body) in [
            ("text/plain", &b"word=wissen"[..]),
            ("application/json", b"{}"),
            ("application/x-www-form-urlencoded", b"csrf=%FF"),
            ("multipart/form-data", b"--"),
            ("multipart/form-data; boundary=x", b"--x"),
        ] {
            let answer = raw(&mut browser.clone(), Method::POST, &own, &[("content-type", kind)], body.to_vec()).await;
            self.check(kind, &answer, &[400, 403, 404, 415]);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_hostile_requests_to_every_new_route_are_refused_and_write_nothing() {
    let peopled = Peopled::begin(361, Strangers::There).await;
    let world = &peopled.world;
    for route in ROUTES {
        let Targets { own, others } = targets(&peopled, route).await;
        let before = world.count_entries().await;
        let mut assault = Assault { peopled: &peopled, route, own, sent: 0 };
        assault.others().await;
        let browser = world.signed_in(owner(route)).await;
        assault.at_others(&browser, &others).await;
        assault.elsewhere(&browser).await;
        assault.malformed(&browser).await;
        assert!(assault.sent >= 30, "{route}: {} requests", assault.sent);
        assert_eq!(world.count_entries().await, before, "{route} wrote something");
        assert_eq!(
            world.signed_in(owner(route)).await.get("/home").await.code(),
            303,
            "{route}: the owner is still here"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confirmation_and_a_departure_cannot_be_replayed() {
    let peopled = Peopled::begin(362, Strangers::There).await;
    let world = &peopled.world;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let seen = hil.upload("/work/import", "a.csv", &list(&[line("301", "Iemand Nieuw")])).await.hidden("seen");
    let replayed = world.signed_in(&HUGO_AT_PRINTER).await;
    assert_eq!(replayed.clone().post("/work/import/confirm", &[("seen", &seen)]).await.code(), 404);
    assert_eq!(hil.post("/work/import/confirm", &[("seen", &seen)]).await.code(), 200);
    let before = world.count_entries().await;
    for _ in 0..3 {
        assert_eq!(hil.post("/work/import/confirm", &[("seen", &seen)]).await.code(), 422);
    }
    assert_eq!(world.count_entries().await, before);
    let mut ada = world.signed_in(&ADA).await;
    let address = format!("/desk/staff/{}", world.account_of(&LISE).await);
    ada.get(&address).await;
    assert_eq!(ada.post(&address, &[("end", "everything")]).await.code(), 303);
    assert_eq!(ada.post(&address, &[("end", "everything")]).await.code(), 404);
}

/// A manager: no seat at the employer as a whole.
const HUGO_AT_PRINTER: Person = CAS;
