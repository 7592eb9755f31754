//! What is no form at all: too large, of another kind, or not written as forms are.

use crate::world::*;

const FORM: &str = "application/x-www-form-urlencoded";

/// Posts a body that is none to the diary; says what came back, and checks that nothing was written.
async fn post(world: &World, browser: &mut Browser, content_type: &str, body: &[u8]) -> Answer {
    let before = world.photograph();
    let body = [format!("csrf={}&", browser.csrf).as_bytes(), body].concat();
    let answer = browser.post_body("/own/diary", content_type, body).await;
    assert!(world.photograph() == before, "nothing was written");
    answer
}

async fn world_with_ana(seed: u64) -> (World, Browser) {
    let Peopled { world, .. } = Peopled::begin(seed, Strangers::Absent).await;
    let browser = world.signed_in(&ANA).await;
    (world, browser)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_that_is_too_large_is_refused_with_a_page_that_says_so() {
    let (world, mut ana) = world_with_ana(101).await;
    for length in [64 * 1024, 1024 * 1024] {
        let answer = post(&world, &mut ana, FORM, &[b"words=", &*vec![b'a'; length]].concat()).await;
        assert_eq!(answer.code(), 413);
        assert!(answer.text().contains("<h1>") && answer.header("cache-control") == "no-store");
    }
    let most = post(&world, &mut ana, FORM, &[b"words=", &*vec![b'a'; 60_000]].concat()).await;
    assert_eq!((most.code(), most.list_faults()), (422, vec!["words"]), "what fits is read");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_of_another_kind_is_refused() {
    let (world, mut ana) = world_with_ana(102).await;
    for kind in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
        let answer = post(&world, &mut ana, kind, b"words=a").await;
        assert_eq!(answer.code(), 400, "{kind}");
        assert!(answer.text().contains("<html lang=\"nl\">"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bytes_that_are_no_text_never_become_words_of_the_diary() {
    let (world, mut ana) = world_with_ana(103).await;
    for body in [&b"words=%FF%FE"[..], b"words=\xff\xfe", b"words=%C3%28", b"words=%ED%A0%80", b"%FF=a"] {
        let answer = post(&world, &mut ana, FORM, body).await;
        assert_eq!(answer.code(), 400, "{body:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn percent_signs_that_encode_nothing_are_kept_as_they_were_typed() {
    let (world, mut ana) = world_with_ana(104).await;
    ana.post_body("/own/diary", FORM, format!("csrf={}&words=100%zz+beter%2", ana.csrf).into_bytes()).await;
    assert!(ana.get("/own/diary").await.text().contains("100%zz beter%2"));
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_name_that_is_sent_twice_the_first_counts_and_the_guard_is_not_fooled() {
    let (world, mut ana) = world_with_ana(105).await;
    let csrf = ana.csrf.clone();
    let before = world.photograph();
    let fooled = [("csrf", "wrong"), ("csrf", csrf.as_str()), ("words", "a")];
    assert_eq!(ana.post_unguarded("/own/diary", &fooled).await.code(), 403);
    assert!(world.photograph() == before, "nothing was written");
    ana.post("/own/diary", &[("words", "het eerste"), ("words", "het tweede")]).await;
    let diary = ana.get("/own/diary").await;
    assert!(diary.text().contains("het eerste") && !diary.text().contains("het tweede"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_words_are_kept_as_words() {
    let (world, mut ana) = world_with_ana(106).await;
    let hostile = "</p><script>alert(1)</script> {{ csrf }} %00 \u{202e}txt '; drop table entry; --";
    assert_eq!(ana.post("/own/diary", &[("words", hostile)]).await.location(), "/own/diary");
    let diary = ana.get("/own/diary").await;
    assert!(
        diary.text().contains("&#60;script&#62;alert(1)&#60;/script&#62;") && !diary.text().contains("<script>alert")
    );
    let moment = [("kind", "own"), ("on", "2026-12-01"), ("words", "<b onmouseover=alert(1)>x</b>")];
    assert_eq!(ana.post("/own/line", &moment).await.location(), "/own/line");
    let line = ana.get("/own/line").await;
    assert!(
        line.text().contains("&#60;b onmouseover=alert(1)&#62;x&#60;/b&#62;") && !line.text().contains("<b onmouse")
    );
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_addresses_and_searches_are_nothing_special() {
    let Peopled { world, .. } = Peopled::begin(107, Strangers::Absent).await;
    let mut tom = world.signed_in(&TOM).await;
    let hostile = browser::percent("\"><script>alert(1)</script>");
    let list = tom.get(&format!("/work?q={hostile}&lang={hostile}")).await;
    assert_eq!(list.code(), 200);
    assert!(!list.text().contains("<script>alert"));
    for path in [format!("/work/{hostile}"), "/work/..%2f..%2fetc%2fpasswd".to_owned(), "/work/%00".to_owned()] {
        let answer = tom.get(&path).await;
        assert_eq!(answer.code(), 404, "{path}");
        assert!(!answer.text().contains("<script>alert"), "{path}");
    }
    for (path, code) in [
        ("/work?q=%FF", 200),
        ("/work?%&&=&q", 200),
        ("/work/%FF", 404),
        ("/work?q=one&q=two", 404),
        ("/invitation/%FF", 404),
        ("/care?after=%FF", 404),
    ] {
        let answer = tom.get(path).await;
        assert_eq!(answer.code(), code, "{path}");
        assert!(answer.text().contains("<html lang=\"nl\">"), "{path}");
    }
}
