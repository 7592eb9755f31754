//! Calendars: fetched at a secret address without a session, and as one file.

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{IF_NONE_MATCH, SET_COOKIE};

use crate::world::*;

/// The path of the address that a page shows this once.
fn path_on(page: &Answer) -> String {
    let shown = page.text().split("translate=\"no\"><li>").nth(1).unwrap_or_else(|| panic!("{}", page.text()));
    let address = shown.split('<').next().unwrap();
    address.strip_prefix(&format!("https://{}", browser::AT)).unwrap().to_owned()
}

async fn make(browser: &mut Browser, page: &str, titles: &str) -> String {
    browser.get(page).await;
    let made = browser.post(page, &[("titles", titles), ("begins", "09:00")]).await;
    assert_eq!(made.code(), 200, "{}", made.text());
    assert!(!browser.get(page).await.text().contains("translate=\"no\""), "it is shown once");
    path_on(&made)
}

async fn fetch(world: &World, path: &str) -> Answer {
    let answer = world.browser().get(path).await;
    assert!(answer.headers.get(SET_COOKIE).is_none());
    answer
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_own_calendar_is_fetched_without_a_session_until_its_address_is_renewed_or_ended() {
    let Peopled { world, .. } = Peopled::begin(91, Strangers::Absent).await;
    let mut ana = world.signed_in(&ANA).await;
    let first = make(&mut ana, "/own/calendar", "neutral").await;
    let fetched = fetch(&world, &first).await;
    assert_eq!((fetched.code(), fetched.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert_eq!(fetched.header("cache-control"), "private, no-cache");
    assert!(fetched.text().contains("SUMMARY:werk 9:00–13:00") && fetched.text().contains("SUMMARY:afspraak"));
    assert!(!fetched.text().contains("behandeling"));
    let page = ana.get("/own/calendar").await;
    assert!(page.text().contains("laatst gelezen op zondag 29 november 2026"), "{}", page.text());
    let again = make(&mut ana, "/own/calendar", "real").await;
    assert_ne!(first, again);
    let (old, nowhere) =
        (fetch(&world, &first).await, fetch(&world, &format!("/calendar/{}.ics", "A".repeat(43))).await);
    assert_eq!((old.code(), nowhere.code(), fetch(&world, "/calendar/x").await.code()), (404, 404, 404));
    assert!(fetch(&world, &again).await.text().contains("SUMMARY:behandeling"));
    assert_eq!(ana.post("/own/calendar/end", &[]).await.code(), 303);
    assert_eq!(fetch(&world, &again).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_did_not_change_is_not_sent_again() {
    let Peopled { world, .. } = Peopled::begin(92, Strangers::Absent).await;
    let path = make(&mut world.signed_in(&ANA).await, "/own/calendar", "neutral").await;
    let tag = fetch(&world, &path).await.header("etag").to_owned();
    let asked = Request::builder().uri(&path).header(IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
    let same = world.browser().send(asked).await;
    assert_eq!((same.code(), same.body.len(), same.header("etag")), (304, 0, tag.as_str()));
    let mut ana = world.signed_in(&ANA).await;
    ana.get("/own/line").await;
    ana.post("/own/line", &[("kind", "check_up"), ("on", "2027-01-05")]).await;
    assert_ne!(fetch(&world, &path).await.header("etag"), tag);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_calendar_at_work_holds_agreements_only_and_ends_with_the_seat() {
    let Peopled { world, ana, .. } = Peopled::begin(93, Strangers::Absent).await;
    let mut tom = world.signed_in(&TOM).await;
    let page = format!("/work/{}/calendar", ana.absence.address);
    let path = make(&mut tom, &page, "neutral").await;
    let fetched = fetch(&world, &path).await;
    assert!(fetched.text().contains("SUMMARY:werk 9:00–13:00"), "{}", fetched.text());
    assert!(!fetched.text().contains("Ana") && !fetched.text().contains("afspraak"), "no contact is agreed yet");
    let looked = world.signed_in(&ANA).await.get("/own/who-looked").await;
    assert!(looked.text().contains(TOM.name));
    let kept = tom.get(&format!("{page}/download")).await;
    assert_eq!(kept.body, fetched.body);
    assert_eq!(kept.header("content-disposition"), "attachment; filename=\"houvast.ics\"");
    world.end_seats(&[TOM], &ana.absence).await;
    let ended = fetch(&world, &path).await;
    assert_eq!(ended.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_calendar_fetched_too_often_waits_and_no_other_calendar_with_it() {
    let Peopled { world, ana, .. } = Peopled::begin(94, Strangers::Absent).await;
    let own = make(&mut world.signed_in(&ANA).await, "/own/calendar", "neutral").await;
    let page = format!("/work/{}/calendar", ana.absence.address);
    let at_work = make(&mut world.signed_in(&TOM).await, &page, "neutral").await;
    for _ in 0..30 {
        assert_eq!(fetch(&world, &own).await.code(), 200);
    }
    assert_eq!(fetch(&world, &own).await.code(), 429);
    assert_eq!(fetch(&world, &at_work).await.code(), 200, "from the same network");
    world.advance(jiff::SignedDuration::from_mins(16));
    assert_eq!(fetch(&world, &own).await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_erases_everything_takes_the_calendar_along() {
    let Peopled { world, .. } = Peopled::begin(95, Strangers::Absent).await;
    let mut ana = world.signed_in(&ANA).await;
    let path = make(&mut ana, "/own/calendar", "real").await;
    ana.get("/own/erase").await;
    assert_eq!(ana.post("/own/erase", &[("word", "wissen")]).await.code(), 200);
    assert_eq!(fetch(&world, &path).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_and_the_feed_show_the_line_and_what_the_plan_was_made_from_once() {
    let world = World::begin(96).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.get("/own/line").await;
    ana.post("/own/line", &[("kind", "check_up"), ("on", "2026-12-16"), ("words", "Bloed")]).await;
    let before = ana.get("/own/plan/calendar").await;
    assert!(before.text().contains("controle: Bloed"), "without a plan too: {}", before.text());
    ana.post("/own/line", &[("kind", "treatment"), ("on", "2026-12-14"), ("words", "Kuur 1")]).await;
    let beside =
        [("treatment_on", "2026-12-14"), ("treatment_every", "2"), ("exercise", "saturday"), ("telework", "1")];
    let kept = ana.post("/own/plan", &crate::hours_plan::wish(&beside)).await;
    assert_eq!(kept.location(), "/own/plan", "{}", kept.text());
    let page = ana.get("/own/plan/calendar").await;
    for shown in
        ["behandeling: Kuur 1<", "rust<", "controle: Bloed", "oefenen: 45 minuten", "onderweg: 100 minuten", "· thuis"]
    {
        assert!(page.text().contains(shown), "{shown}: {}", page.text());
    }
    assert_eq!(page.text().matches("<br>behandeling").count(), 2, "14 and 28 December: {}", page.text());
    let path = make(&mut ana, "/own/calendar", "real").await;
    let feed = fetch(&world, &path).await;
    for shown in [
        "SUMMARY:behandeling: Kuur 1",
        "SUMMARY:rust",
        "SUMMARY:controle: Bloed",
        "SUMMARY:oefenen",
        "SUMMARY:onderweg",
    ] {
        assert!(feed.text().contains(shown), "{shown}: {}", feed.text());
    }
    let on = |day: &str| feed.text().matches(&format!("DTSTART;VALUE=DATE:{day}\r\n")).count();
    assert_eq!((on("20261214"), on("20261228")), (1, 1), "{}", feed.text());
    let path = make(&mut ana, "/own/calendar", "neutral").await;
    let neutral = fetch(&world, &path).await;
    for told in ["behandeling", "Kuur", "rust", "controle", "oefenen", "thuis"] {
        assert!(!neutral.text().contains(told), "{told}: {}", neutral.text());
    }
}
