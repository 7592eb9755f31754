//! Thirty hostile requests to each of the two doors that anybody may try, and slips that are told before anything is
//! looked up.

use axum::body::Body;
use axum::http::{Method, Request};

use crate::world::*;

async fn raw(browser: &mut Browser, method: Method, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::from(body.to_vec())).unwrap()).await
}

/// What no code and no name can be.
fn odd_words() -> Vec<String> {
    let long = "A".repeat(5000);
    let words = [
        "",
        " ",
        "-",
        "0",
        "000000000",
        "00000000000",
        "UUUUUUUUUU",
        "7K3QX-2M9P7K3QX-2M9P",
        "' or 1=1--",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "%00%00",
        "{{7*7}}",
        "\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}",
        "０００００００００１",
        "🦆🦆🦆🦆🦆🦆🦆🦆🦆🦆",
        "null",
        "-1",
        "1e999",
        &long,
    ];
    words.map(str::to_owned).to_vec()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thirty_hostile_requests_to_each_open_door_are_refused_and_open_nothing() {
    let world = World::begin(376).await;
    let before = world.count_entries().await;
    for (path, field) in [("/code", "code"), ("/way-back", "sign_in_name")] {
        let mut sent = 0;
        let mut check = |what: &str, answer: Answer, codes: &[u16]| {
            assert!(codes.contains(&answer.code()), "{path} {what}: {}", answer.code());
            assert!(!String::from_utf8_lossy(&answer.body).contains("<script>alert"), "{path} {what}");
            sent += 1;
        };
        for word in odd_words() {
            let fields = [(field, word.as_str()), ("code", word.as_str()), ("password", PASSWORD)];
            check(&word, world.browser().post(path, &fields).await, &[422]);
        }
        let form = ("content-type", "application/x-www-form-urlencoded");
        for said in [
            ("origin", "https://evil.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            let answer = raw(&mut world.browser(), Method::POST, path, &[form, said], b"code=0000000000").await;
            check(said.1, answer, &[403]);
        }
        for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS, Method::TRACE] {
            check("a method", raw(&mut world.browser(), method, path, &[], b"").await, &[404]);
        }
        for (kind, body) in [("text/plain", &b"code=0"[..]), ("application/json", b"{}"), (form.1, b"code=%FF")] {
            let answer = raw(&mut world.browser(), Method::POST, path, &[("content-type", kind)], body).await;
            check(kind, answer, &[400]);
        }
        for beside in ["/", "/..", "/0", "%00"] {
            check(beside, world.browser().get(&format!("{path}{beside}")).await, &[404]);
        }
        let large = format!("code={}", "0".repeat(70_000));
        check("a large form", raw(&mut world.browser(), Method::POST, path, &[form], large.as_bytes()).await, &[413]);
        assert!(sent >= 30, "{path}: {sent} requests");
    }
    assert_eq!(world.count_entries().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slip_of_typing_is_told_before_anything_is_looked_up() {
    let world = World::begin(377).await;
    let before = world.photograph();
    let mut browser = world.browser();
    let checked = [
        ("", "Vul de code van je brief in."),
        ("7K3QX", "Een code heeft tien letters en cijfers."),
        ("7K3QX-2M9PU", "nooit een U"),
        ("0000000001", "tikfout"),
    ];
    for (typed, says) in checked {
        for _ in 0..8 {
            let answer = browser.post("/code", &[("code", typed)]).await;
            assert_eq!((answer.code(), answer.list_faults()), (422, vec!["code"]), "{typed}");
            assert!(answer.text().contains(says) && answer.text().contains(&format!("value=\"{typed}\"")), "{typed}");
        }
    }
    assert!(world.photograph() == before, "nothing was counted, nothing was asked");
}
