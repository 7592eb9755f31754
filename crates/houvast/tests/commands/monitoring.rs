//! State and figures of a running installation, and what its log holds.

use std::fs;

use houvast_storage::ambient::{Clock, SystemClock};
use totp_rs::{Builder, Secret};

use crate::binary::mail_server::{MailServer, Mood};
use crate::binary::{Background, GOOD, HEADER, Installed, get, get_as, post, post_as};

/// A served installation with a listener for figures.
struct Served {
    serving: Background,
    pages: String,
    watched: String,
}

fn serve(installed: &Installed, smtp: &str, environment: &[(&str, &str)]) -> Served {
    let (data, keys) = (installed.data(), installed.keys());
    let words = ["serve", "--data", &data, "--keys", &keys, "--smtp", smtp, "--from", "post@houvast.example"];
    let listen = ["--address", "https://houvast.example", "--listen", "127.0.0.1:0", "--metrics-listen", "0"];
    let serving = Background::start_in(&[&words[..], &listen, &["--log", "json"]].concat(), environment);
    let place = |line: String| {
        let log: serde_json::Value = serde_json::from_str(&line).unwrap();
        log["listen"].as_str().unwrap().to_owned()
    };
    let pages = place(serving.aside_with("\"serving\""));
    let watched = place(serving.aside_with("figures and state are given here"));
    Served { serving, pages, watched }
}

fn figure(served: &Served, line: &str) -> bool {
    get(&served.watched, "/metrics").lines().any(|found| found == line)
}

#[test]
fn figures_name_routes_and_states_and_never_who() {
    let installed = Installed::with_service(Some("Dienst"));
    let mut served = serve(&installed, "127.0.0.1:9", &[]);
    let token = "c2VjcmV0LXRva2VuLXNlY3JldC10b2tlbi1zZWNyZXQ";
    get(&served.pages, &format!("/invitation/{token}"));
    get(&served.pages, "/ana/proefmans");
    get(&served.pages, "/help-now");
    let metrics = get(&served.watched, "/metrics");
    for line in [
        "houvast_requests_total{route=\"/help-now\",status=\"200\"} 1",
        "houvast_requests_total{route=\"none\",status=\"404\"} 1",
        "houvast_request_seconds_count{route=\"/invitation/{token}\"} 1",
        "houvast_open_requests 0",
        "houvast_usable{part=\"database\"} 1",
        "houvast_usable{part=\"access_log\"} 1",
        "houvast_usable{part=\"keys\"} 1",
        "# EOF",
    ] {
        assert!(metrics.lines().any(|found| found == line), "`{line}` is not in {metrics}");
    }
    let is_done = |_: &i32| figure(&served, "houvast_waiting_jobs 0");
    assert!((0..2000).find(is_done).is_some(), "what is to be done on the first day is done");
    assert!(!metrics.contains(token) && !metrics.contains("proefmans"), "{metrics}");
    let answer = get(&served.pages, "/metrics");
    assert!(answer.starts_with("HTTP/1.1 404"), "figures are not among the pages: {answer}");
    assert_eq!(served.serving.end("-TERM"), Some(0));
}

#[test]
fn ready_is_refused_while_a_part_cannot_be_used_and_comes_back_with_it() {
    let installed = Installed::with_service(Some("Dienst"));
    let served = serve(&installed, "127.0.0.1:9", &[]);
    let ready = |place: &str| get(place, "/health/ready");
    let check = |path: String, part: &str| {
        let away = format!("{path}.away");
        fs::rename(&path, &away).unwrap();
        for place in [&served.pages, &served.watched] {
            let answer = ready(place);
            assert!(answer.starts_with("HTTP/1.1 503"), "{path}: {answer}");
            assert!(!answer.contains(&path), "everybody can ask: {answer}");
        }
        assert!(get(&served.pages, "/health/live").starts_with("HTTP/1.1 200"));
        assert!(figure(&served, &format!("houvast_usable{{part=\"{part}\"}} 0")));
        served.serving.aside_with("not ready");
        fs::rename(&away, &path).unwrap();
        assert!(ready(&served.pages).starts_with("HTTP/1.1 200"), "{path}");
        assert!(figure(&served, &format!("houvast_usable{{part=\"{part}\"}} 1")));
    };
    check(format!("{}/houvast.db", installed.data()), "database");
    check(format!("{}/access_log.db", installed.data()), "access_log");
    check(format!("{}/installation.key", installed.keys()), "keys");
    check(format!("{}/erased.ledger", installed.keys()), "keys");
}

#[test]
fn the_log_holds_no_name_no_mail_and_no_token() {
    let installed = Installed::with_service(Some("Dienst Vooruit"));
    let mails = MailServer::start(Mood::Grumpy);
    // Everything that our own crates and the libraries say to whoever looks for a fault.
    let served = serve(&installed, &mails.place, &[("RUST_LOG", "debug")]);
    // A number that no time of the log looks like.
    let number = "PN1001XQ";
    let list = installed.write("list.csv", format!("{HEADER}\n{}", GOOD.replace("1001", number)));
    installed.run(&["import", "absences", &list]).expect(0, &["1 new"]);
    let invite = ["invite", "--hat", "nurse", "--name", "Lise Steekproef", "--email", "lise@dienst.example"];
    installed.run(&invite).expect(0, &["outbox"]);
    let token = "c2VjcmV0LXRva2VuLXNlY3JldC10b2tlbi1zZWNyZXQ";
    for path in ["invitation", "forgot", "start", "calendar", "close-person"] {
        get(&served.pages, &format!("/{path}/{token}"));
    }
    let asked = format!("/care/{token}/consult?q=ana%40thuis.example");
    get(&served.pages, &asked);
    post(&served.pages, "/sign-in", "mail=ana%40thuis.example&password=Wachtwoord-van-Ana-1");
    post(&served.pages, "/forgot", "mail=ana%40thuis.example");
    post(&served.pages, "/start", "name=Ana+Proefmans&mail=ana%40thuis.example&language=nl&country=be");
    served.serving.aside_with("a job was put off");
    let mut serving = served.serving;
    assert_eq!(serving.end("-TERM"), Some(0));

    let log = serving.all_aside();
    assert!(log.lines().count() > 10, "{log}");
    for line in log.lines() {
        assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "not JSON: {line}");
    }
    let personal =
        ["Ana", "Proefmans", "thuis.example", "thuis%40", "Lise", "lise@", "Bakkerij", "Wachtwoord", token, number];
    let found: Vec<_> = personal.iter().filter(|word| log.contains(**word)).collect();
    assert!(found.is_empty(), "{found:?} in {log}");
}

/// A browser of somebody who is signed in.
struct SignedIn<'a> {
    pages: &'a str,
    cookie: String,
}

impl<'a> SignedIn<'a> {
    /// Accepts the invitation of a letter.
    fn by_letter(pages: &'a str, link: &str, form: &str) -> Self {
        assert!(get(pages, link).starts_with("HTTP/1.1 200"));
        let accepted = post(pages, link, form);
        assert!(accepted.starts_with("HTTP/1.1 303"), "{accepted}");
        Self { pages, cookie: cookie_in(&accepted) }
    }

    fn get(&self, path: &str) -> String {
        let page = get_as(self.pages, path, &self.cookie);
        assert!(page.starts_with("HTTP/1.1 200"), "{path}: {page}");
        page
    }

    /// Sends the form of a page; what it holds is taken.
    fn send(&mut self, page: &str, path: &str, form: &str) -> String {
        let page = self.get(page);
        let guard = after(&page, "name=\"csrf\" value=\"", '"');
        let sent = post_as(self.pages, path, &format!("csrf={guard}&{form}"), &self.cookie);
        let code: u16 = sent[9..12].parse().unwrap();
        assert!(code < 400, "{path}: {sent}");
        if sent.contains("set-cookie: session=") {
            self.cookie = cookie_in(&sent);
        }
        sent
    }

    /// Sets up the second factor.
    fn set_up_factor(&mut self) {
        let secret: String = after(&self.get("/second-factor"), "translate=\"no\">", '<').split_whitespace().collect();
        let secret = Secret::try_from_base32(&secret).unwrap();
        let app = Builder::new().with_secret(secret).with_account_name("app").with_issuer(Some("Houvast")).build();
        let now = SystemClock.now().as_second().unsigned_abs();
        self.send("/second-factor", "/second-factor", &format!("code={}", app.unwrap().generate(now)));
    }
}

fn after(text: &str, mark: &str, end: char) -> String {
    let rest = text.split(mark).nth(1).unwrap_or_else(|| panic!("`{mark}` is not in {text}"));
    rest.split(end).next().unwrap().to_owned()
}

fn cookie_in(answer: &str) -> String {
    format!("session={}", after(answer, "set-cookie: session=", ';'))
}

fn write_in_the_own_space(ana: &mut SignedIn<'_>) {
    ana.send("/own/reason", "/own/reason", "reason=cancer");
    ana.send("/own/diary", "/own/diary", "words=Een+kwartel+in+het+dagboek.");
    ana.send("/own/diary", "/own/drafts", "draft=note_in_diary&words=Een+wielewaal+halfweg.");
    ana.send("/own/line", "/own/line", "kind=own&on=2026-11-03&words=Een+roodborst+op+de+lijn.");
    for step in [
        "step=fit&plan_fit=fits&act=next",
        "step=questions&nrs_pain=4&act=next",
        "step=words&words=Een+goudvink.&act=finish",
    ] {
        ana.send("/own/check-in", "/own/check-in", step);
    }
    ana.send("/own/talks/question", "/own/talks/question", "words=Een+boomkruiper+als+vraag.");
    ana.send("/own/wishes", "/own/wishes", "words=Een+winterkoning+als+wens.&priority=helps");
}

#[test]
fn the_log_holds_no_word_of_anybody_who_is_signed_in() {
    let installed = Installed::with_service(Some("Dienst Vooruit"));
    let mails = MailServer::start(Mood::Kind);
    let served = serve(&installed, &mails.place, &[("RUST_LOG", "debug")]);
    let pages = served.pages.clone();
    let invite = ["invite", "--hat", "nurse", "--name", "Lise Steekproef", "--email", "lise@dienst.example"];
    installed.run(&invite).expect(0, &["outbox"]);
    let form = "name=Lise+Steekproef&mail=lise%40dienst.example&password=een+rustige+herfstdag";
    let mut lise = SignedIn::by_letter(&pages, &mails.await_link_to("lise@dienst.example"), form);
    lise.set_up_factor();
    let list = installed.write("list.csv", format!("{HEADER}\n{GOOD}"));
    installed.run(&["import", "absences", &list]).expect(0, &["1 new"]);
    let form = "name=Ana+Proefmans&mail=ana%40thuis.example&password=een+rustige+herfstdag";
    let mut ana = SignedIn::by_letter(&pages, &mails.await_link_to("ana@thuis.example"), form);

    write_in_the_own_space(&mut ana);
    let absence = after(&ana.get("/own/talk"), "name=\"absence\" value=\"", '"');
    let asked = format!("absence={absence}&ways=phone&language=nl&words=Een+nachtegaal+in+de+vraag.");
    ana.send("/own/talk", "/own/talk", &asked);
    assert!(lise.get(&format!("/care/{absence}/talk")).contains("nachtegaal"), "the nurse reads it");
    let notes = format!("/care/{absence}/notes");
    lise.send(&notes, &notes, "on=2026-11-03&text=Een+zanglijster+in+de+notitie.");
    lise.send("/care/work", "/care/away", "back_on=");
    assert!(ana.get("/own/diary").contains("kwartel"));
    for path in ["/own/export/json", "/own/papers", "/own/who-looked"] {
        ana.get(path);
    }
    let mut serving = served.serving;
    assert_eq!(serving.end("-TERM"), Some(0));

    let log = serving.all_aside();
    assert!(log.lines().count() > 10, "{log}");
    let words = [
        "kwartel",
        "wielewaal",
        "roodborst",
        "goudvink",
        "boomkruiper",
        "winterkoning",
        "nachtegaal",
        "zanglijster",
        "cancer",
        "herfstdag",
        "Ana",
        "Proefmans",
        "Lise",
        "thuis.example",
        "dienst.example",
        &ana.cookie,
        &lise.cookie,
    ];
    let found: Vec<_> = words.iter().filter(|word| log.contains(**word)).collect();
    assert!(found.is_empty(), "{found:?} in {log}");
}
