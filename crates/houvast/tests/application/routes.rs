//! Every route, asked by every kind of caller, with what is theirs, with what is somebody else's and with what is nowhere.

mod callers;
mod table;

use std::sync::Arc;

use axum::body::Body;
use axum::http::header::ORIGIN;
use axum::http::{Method, Request};
use houvast_casework::hat::Side;
use houvast_web::demo::Demo;
use houvast_web::routes::{For, ROUTES};

use crate::world::*;
pub(crate) use callers::{CALLERS, Caller, Filled};
pub(crate) use table::{Line, TABLE};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asks {
    Get,
    Post,
}

/// What a caller must be answered.
pub(crate) fn expected(line: &Line, asks: Asks, caller: Caller, filled: Filled) -> u16 {
    let theirs = match asks {
        Asks::Get => line.get,
        Asks::Post => line.post,
    };
    let Some(theirs) = theirs else { return 404 };
    let (to_door, refused) = if asks == Asks::Get { (303, 404) } else { (401, 404) };
    let allowed = match (line.whom, caller) {
        (For::Everybody | For::Demo, _) => true,
        (_, Caller::Nobody) => return to_door,
        (For::SignedIn, _) => true,
        // Whatever is asked for, the second factor comes first.
        (_, Caller::WithoutFactor) => return 303,
        (For::Own, _) => caller.side() == Some(Side::Own),
        (For::Work, _) => caller.side() == Some(Side::Work),
        (For::Care, _) => caller.side() == Some(Side::Care),
        (For::Desk, _) => caller.side() == Some(Side::Desk),
    };
    if !allowed || (line.names_something() && filled != Filled::Own) {
        return refused;
    }
    exception(line, asks, caller).unwrap_or(theirs)
}

/// What the table does not say: all that depends on more than the side one stands on.
fn exception(line: &Line, asks: Asks, caller: Caller) -> Option<u16> {
    match (line.path, asks) {
        // Whoever is not signed in reads that one signed out.
        ("/sign-out", Asks::Get) if caller == Caller::Nobody => Some(200),
        // Somebody new fills in a form; sides never mix.
        ("/invitation/{token}", Asks::Post) if caller == Caller::Nobody => Some(422),
        ("/invitation/{token}", Asks::Post) if caller.side() == Some(Side::Care) => Some(404),
        // The list of an employer is handed in by human resources at that employer.
        ("/work/import" | "/work/import/confirm", _) if !caller.is(&HIL) => Some(404),
        // A manager records no dates.
        ("/work/{address}/dates", _) if caller.is(&TOM) || caller.is(&MIA) => Some(404),
        // A psychologist records no agreements.
        ("/care/{address}/contact" | "/care/{address}/hours", _) if caller.is(&PIET) => Some(404),
        // The coordinator invites by hand.
        ("/care/letters", _) if !caller.is(&LISE) => Some(404),
        (path, _) if path.starts_with("/care/{address}/invitation") && !caller.is(&LISE) => Some(404),
        // A psychologist does not answer those who ask for a talk.
        ("/care/away" | "/care/mails" | "/care/follow-up", _) if caller.is(&PIET) => Some(404),
        (path, _) if path.starts_with("/care/{address}/talk") && caller.is(&PIET) => Some(404),
        (path, _) if path.starts_with("/care/{address}/coordination") && caller.is(&PIET) => Some(404),
        // A psychologist plans no talk; physician and coordinator record a death.
        (path, _) if path.starts_with("/care/{address}/consult") && caller.is(&PIET) => Some(404),
        (path, _) if path.starts_with("/care/{address}/death") && (caller.is(&PIET) || caller.is(&NELE)) => Some(404),
        // What is shared with the physician is shared with the physician.
        ("/care/{address}/item/{share}", _) if !caller.is(&NOOR) => Some(404),
        _ => None,
    }
}

/// A link is whoever's who has it: it is nobody else's.
fn fillings(line: &Line) -> &'static [Filled] {
    match line.path {
        _ if !line.names_something() => &[Filled::Own],
        path if [
            "{token}",
            "{print}",
            "{slug}",
            "{adjustment}",
            "{practice}",
            "{training}",
            "{topic}",
            "{brochure}",
        ]
        .iter()
        .any(|part| path.contains(part)) =>
        {
            &[Filled::Own, Filled::Nothing]
        }
        _ => &[Filled::Own, Filled::Strangers, Filled::Nothing],
    }
}

pub(crate) async fn ask(browser: &mut Browser, asks: Asks, address: &str) -> Answer {
    match asks {
        Asks::Get => browser.get(address).await,
        Asks::Post => browser.post(address, &[]).await,
    }
}

#[test]
fn every_route_stands_in_the_table_with_whom_it_is_for() {
    let routes: Vec<_> = ROUTES.iter().map(|(path, whom, _)| (*path, *whom)).collect();
    let table: Vec<_> = TABLE.iter().map(|line| (line.path, line.whom)).collect();
    assert_eq!(routes, table);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_answers_every_caller_as_the_table_says() {
    let mut peopled = Peopled::begin(11, Strangers::There).await;
    let mut wrong = Vec::new();
    let mut asked = 0;
    for line in TABLE.iter().filter(|line| line.whom != For::Demo) {
        for caller in CALLERS {
            for filled in fillings(line) {
                for asks in [Asks::Get, Asks::Post] {
                    let address = peopled.address(line, caller, *filled).await;
                    let answer = ask(&mut peopled.browser_of(caller).await, asks, &address).await;
                    let expected = expected(line, asks, caller, *filled);
                    if answer.code() != expected {
                        wrong.push(format!(
                            "{asks:?} {} by {caller:?} with {filled:?}: {} for {expected}",
                            line.path,
                            answer.code()
                        ));
                    }
                    asked += 1;
                    if answer.code() == 303 {
                        peopled.mend_after(line, asks, caller).await;
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 1800, "{asked} questions");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn routes_of_the_demonstration_are_there_in_the_demonstration_only() {
    let world = World::begin(12).await;
    let demo = Demo { people: Arc::default(), advance: Arc::new(|_| {}) };
    let shown = houvast_web::router(houvast_web::App { demo: Some(demo), ..world.app.clone() });
    for line in TABLE.iter().filter(|line| line.whom == For::Demo) {
        for asks in [Asks::Get, Asks::Post] {
            assert_eq!(ask(&mut world.browser(), asks, line.path).await.code(), 404, "{asks:?} {}", line.path);
            let answer = ask(&mut Browser::new(shown.clone()), asks, line.path).await;
            assert_eq!(answer.code(), expected(line, asks, Caller::Nobody, Filled::Own), "{asks:?} {}", line.path);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_yours_looks_byte_for_byte_like_what_does_not_exist() {
    let there = Peopled::begin(13, Strangers::There).await;
    let nowhere = Peopled::begin(13, Strangers::Absent).await;
    let callers = CALLERS.into_iter().filter(|caller| caller.side().is_some() && !caller.is(&MIA));
    let mut compared = 0;
    for caller in callers {
        let mut one = there.browser_of(caller).await;
        let mut other = nowhere.browser_of(caller).await;
        assert_eq!(one.csrf, other.csrf, "the same session in both worlds");
        for line in TABLE.iter().filter(|line| fillings(line).contains(&Filled::Strangers)) {
            let address = there.address(line, caller, Filled::Strangers).await;
            for asks in [Asks::Get, Asks::Post] {
                let (known, unknown) = (ask(&mut one, asks, &address).await, ask(&mut other, asks, &address).await);
                assert_eq!(known.code(), 404, "{asks:?} {address} by {caller:?}");
                assert_eq!(known.raw(), unknown.raw(), "{asks:?} {address} by {caller:?}");
                compared += 1;
            }
        }
    }
    assert!(compared >= 8 * 11 * 2, "{compared} pairs");
}

/// Who may post to a route at all, one caller a side.
fn poster(line: &Line) -> Caller {
    match line.whom {
        For::Own => Caller::Known(&ANA),
        For::Care if line.path.contains("/invitation") => Caller::Known(&LISE),
        For::Care => Caller::Known(&NOOR),
        For::Desk => Caller::Known(&ADA),
        For::Work if line.path.starts_with("/work/import") => Caller::Known(&HIL),
        For::Work if line.path.ends_with("/dates") => Caller::Known(&ELS),
        _ => Caller::Known(&TOM),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_without_its_guard_or_from_another_site_is_refused_and_writes_nothing() {
    let peopled = Peopled::begin(14, Strangers::There).await;
    let posted = TABLE.iter().filter(|line| line.post.is_some() && line.whom != For::Demo);
    for line in posted {
        let caller = poster(line);
        let browser = peopled.browser_of(caller).await;
        let address = peopled.address(line, caller, Filled::Own).await;
        let before = peopled.world.photograph();
        let without = browser.clone().post_unguarded(&address, &[("back", "/"), ("words", "a")]).await;
        let wrong = browser.clone().post_unguarded(&address, &[("csrf", &"A".repeat(43))]).await;
        let elsewhere = from_elsewhere(&browser, &address, ORIGIN.as_str(), "https://evil.example").await;
        let hidden = from_elsewhere(&browser, &address, ORIGIN.as_str(), "null").await;
        let cross = from_elsewhere(&browser, &address, "sec-fetch-site", "cross-site").await;
        for answer in [&without, &wrong, &elsewhere, &hidden, &cross] {
            assert_eq!(answer.code(), 403, "{address}");
        }
        assert!(peopled.world.photograph() == before, "nothing was written by {address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_from_another_site_is_refused_where_nobody_is_signed_in_too() {
    let world = World::begin(15).await;
    for line in TABLE.iter().filter(|line| line.whom == For::Everybody && line.post.is_some()) {
        let address = line.path.replace("{token}", &"A".repeat(43));
        let answer = from_elsewhere(&world.browser(), &address, ORIGIN.as_str(), "https://evil.example").await;
        assert_eq!(answer.code(), 403, "{address}");
    }
}

/// A form with the right guard that says it comes from elsewhere.
async fn from_elsewhere(browser: &Browser, address: &str, header: &str, value: &str) -> Answer {
    let mut browser = browser.clone();
    let form = browser::encoded(&[("csrf", &browser.csrf)]);
    let request = Request::builder()
        .method(Method::POST)
        .uri(address)
        .header("content-type", "application/x-www-form-urlencoded")
        .header(header, value)
        .body(Body::from(form))
        .unwrap();
    browser.send(request).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_method_that_a_route_does_not_have_looks_like_an_address_that_is_not_there() {
    let peopled = Peopled::begin(16, Strangers::There).await;
    for line in TABLE {
        let caller = poster(line);
        let address = peopled.address(line, caller, Filled::Own).await;
        let mut browser = peopled.browser_of(caller).await;
        for method in [Method::PUT, Method::DELETE, Method::PATCH] {
            let request = Request::builder().method(method).uri(&address).body(Body::empty()).unwrap();
            let answer = browser.send(request).await;
            assert_eq!(answer.code(), 404, "{address}");
        }
    }
}
