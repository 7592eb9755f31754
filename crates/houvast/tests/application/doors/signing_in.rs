//! Signing in and out: what is said to whom, how often one may try, where one goes.

use axum::body::Body;
use axum::http::Request;
use jiff::SignedDuration;

use crate::world::*;

async fn world_with_ana(seed: u64) -> World {
    let world = World::begin(seed).await;
    world.ana_is_absent().await;
    world.accept(&ANA).await;
    world
}

async fn try_password(browser: &mut Browser, password: &str) -> Answer {
    browser.post("/sign-in", &[("mail", ANA.mail), ("password", password)]).await
}

const WRONG: &str = "een onrustige herfstdag";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_password_and_an_unknown_address_get_the_same_bytes() {
    let known = try_password(&mut world_with_ana(31).await.browser(), WRONG).await;
    let unknown = try_password(&mut World::begin(31).await.browser(), WRONG).await;
    assert_eq!((known.code(), known.list_faults()), (422, vec!["mail"]));
    assert_eq!(known.raw(), unknown.raw());
    assert!(!known.text().contains(WRONG), "a password is never sent back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_eight_attempts_even_the_right_password_waits_a_quarter_of_an_hour() {
    let world = world_with_ana(32).await;
    let mut browser = world.browser();
    for _ in 0..8 {
        assert_eq!(try_password(&mut browser, WRONG).await.code(), 422);
    }
    assert_eq!(try_password(&mut browser, PASSWORD).await.code(), 429);
    assert_eq!(try_password(&mut world.browser().on_network(9), PASSWORD).await.code(), 303, "from elsewhere");
    world.advance(SignedDuration::from_mins(15));
    assert_eq!(try_password(&mut browser, PASSWORD).await.code(), 429);
    world.advance(SignedDuration::from_secs(1));
    assert_eq!(try_password(&mut browser, PASSWORD).await.code(), 303);
}

/// A wrong password, with what a proxy says about whom it speaks for.
async fn try_for(browser: &mut Browser, forwarded: &str) -> u16 {
    let form = browser::encoded(&[("mail", ANA.mail), ("password", WRONG)]);
    let request = Request::post("/sign-in")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-forwarded-for", forwarded)
        .body(Body::from(form))
        .unwrap();
    browser.send(request).await.code()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_on_this_machine_says_who_tries_and_nobody_else_is_believed() {
    let world = world_with_ana(40).await;
    let mut proxy = world.browser();
    for number in 0..8 {
        let invented = format!("192.0.2.{number}, 203.0.113.5");
        assert_eq!(try_for(&mut proxy, &invented).await, 422);
    }
    assert_eq!(try_for(&mut proxy, "192.0.2.99, 203.0.113.5").await, 429, "only what the proxy added counts");
    assert_eq!(try_for(&mut proxy, "203.0.113.6").await, 422, "somebody else behind the same proxy");
    let mut elsewhere = world.browser().on_network(7);
    for number in 0..8 {
        assert_eq!(try_for(&mut elsewhere, &format!("192.0.2.{number}")).await, 422);
    }
    assert_eq!(try_for(&mut elsewhere, "192.0.2.200").await, 429);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_network_may_try_sixty_addresses_in_a_quarter_of_an_hour() {
    let world = World::begin(33).await;
    let mut browser = world.browser();
    for number in 0..60 {
        let mail = format!("niemand{number}@thuis.example");
        assert_eq!(browser.post("/sign-in", &[("mail", &mail), ("password", WRONG)]).await.code(), 422);
    }
    assert_eq!(try_password(&mut browser, WRONG).await.code(), 429);
    assert_eq!(try_password(&mut world.browser().on_network(9), WRONG).await.code(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guesses_from_many_networks_are_stopped_without_saying_so() {
    let world = world_with_ana(34).await;
    let wrong = try_password(&mut world.browser().on_network(200), WRONG).await;
    for number in 1..80 {
        assert_eq!(try_password(&mut world.browser().on_network(number), WRONG).await.code(), 422);
    }
    let right = try_password(&mut world.browser().on_network(201), PASSWORD).await;
    assert_eq!(right.raw(), wrong.raw(), "nobody learns that it was the right one, nor how often others tried");
    world.advance(SignedDuration::from_mins(16));
    assert_eq!(try_password(&mut world.browser(), PASSWORD).await.code(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_password_ends_every_session_and_its_link_works_once() {
    let world = world_with_ana(35).await;
    let (mut phone, mut laptop) = (world.sign_in(&ANA, None).await, world.sign_in(&ANA, None).await);
    world.browser().post("/forgot", &[("mail", ANA.mail)]).await;
    let link = world.link_for(ANA.mail).await;
    let new = "een stille winteravond";
    let mut browser = world.browser();
    assert_eq!(browser.get(&link).await.code(), 200);
    assert_eq!(browser.post(&link, &[("password", new)]).await.location(), "/sign-in?reset=done");
    for browser in [&mut phone, &mut laptop] {
        assert_eq!(browser.get("/own").await.location(), "/sign-in?next=/own");
    }
    assert_eq!(world.browser().post(&link, &[("password", new)]).await.code(), 404);
    assert_eq!(try_password(&mut browser, PASSWORD).await.code(), 422);
    assert_eq!(try_password(&mut browser, new).await.code(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_unknown_or_has_ended_leads_to_the_door_and_back() {
    let world = world_with_ana(36).await;
    let mut unknown = world.browser();
    unknown.keep_cookie("session", &"A".repeat(43));
    let mut nonsense = world.browser();
    nonsense.keep_cookie("session", "1; drop table session");
    let mut ended = world.sign_in(&ANA, None).await;
    world.advance(SignedDuration::from_hours(12));
    for browser in [&mut unknown, &mut nonsense, &mut ended] {
        let answer = browser.get("/own/check-in?step=words").await;
        assert_eq!((answer.code(), answer.location()), (303, "/sign-in?next=/own/check-in?step=words"));
        let door = browser.follow(answer).await;
        assert_eq!(door.hidden("next"), "/own/check-in?step=words");
        assert_eq!(browser.post("/own/diary", &[("words", "a")]).await.code(), 401);
    }
    let back = ended.post("/sign-in", &[("mail", ANA.mail), ("password", PASSWORD), ("next", "/own/line")]).await;
    assert_eq!(back.location(), "/own/line");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn afterwards_one_only_goes_to_a_path_of_ours() {
    let world = world_with_ana(37).await;
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/\t/evil.example"] {
        let mut browser = world.browser();
        let page = browser.get(&format!("/sign-in?next={}", browser::percent(elsewhere))).await;
        assert_eq!(page.hidden("next"), "", "{elsewhere}");
        let fields = [("mail", ANA.mail), ("password", PASSWORD), ("next", elsewhere)];
        assert_eq!(browser.post("/sign-in", &fields).await.location(), "/home", "{elsewhere}");
        browser.get("/own").await;
        let to = |answer: Answer| answer.location().to_owned();
        assert_eq!(to(browser.post("/calm", &[("back", elsewhere)]).await), "/", "{elsewhere}");
        assert_eq!(to(browser.post("/hats", &[("hat", "employee"), ("next", elsewhere)]).await), "/home");
        let kept = [("kept", "yes"), ("next", elsewhere)];
        assert_eq!(to(browser.post("/second-factor/codes", &kept).await), "/home");
        let shown = browser.get(&format!("/sign-in/code?next={}", browser::percent(elsewhere))).await;
        assert_eq!(shown.hidden("next"), "/home", "{elsewhere}");
        world.advance(SignedDuration::from_mins(16));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_signs_out_is_out_also_with_a_copy_of_the_cookie() {
    let world = world_with_ana(38).await;
    let mut ana = world.sign_in(&ANA, None).await;
    let mut copy = ana.clone();
    assert_eq!(ana.post_unguarded("/sign-out", &[]).await.code(), 403, "no other site signs anybody out");
    assert_eq!(ana.get("/own").await.code(), 200);
    let out = ana.post("/sign-out", &[]).await;
    assert_eq!(ana.find_cookie("session"), None);
    let seen = ana.follow(out).await;
    assert_eq!(seen.code(), 200);
    assert!(!seen.text().contains("action=\"/sign-out\""));
    assert_eq!(copy.get("/own").await.location(), "/sign-in?next=/own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cookie_of_a_session_travels_over_tls_only_and_no_script_reads_it() {
    let world = world_with_ana(39).await;
    let answer = try_password(&mut world.browser(), PASSWORD).await;
    let cookie = answer.header("set-cookie").to_owned();
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=43200"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
}
