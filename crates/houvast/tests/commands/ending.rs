//! The end of a running installation: what was begun is finished, nothing is done twice.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::binary::mail_server::{MailServer, Mood};
use crate::binary::{Background, Installed, PATIENCE, get};

const FORM: &str = "email=nobody%40nowhere.example&password=none";

fn serve(installed: &Installed, smtp: &str) -> (Background, String, String) {
    let (data, keys) = (installed.data(), installed.keys());
    let words = ["serve", "--data", &data, "--keys", &keys, "--smtp", smtp, "--from", "post@houvast.example"];
    let listen = ["--address", "https://houvast.example", "--listen", "127.0.0.1:0", "--metrics-listen", "0"];
    let serving = Background::start(&[&words[..], &listen, &["--log", "json"]].concat());
    let place = |line: String| {
        let log: serde_json::Value = serde_json::from_str(&line).unwrap();
        log["listen"].as_str().unwrap().to_owned()
    };
    let pages = place(serving.aside_with("\"serving\""));
    let watched = place(serving.aside_with("figures and state are given here"));
    (serving, pages, watched)
}

/// A form whose second half is still to come.
fn half_sent(pages: &str, watched: &str) -> TcpStream {
    let mut stream = TcpStream::connect(pages).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let (length, half) = (FORM.len(), &FORM[..10]);
    let head = "content-type: application/x-www-form-urlencoded\r\nconnection: close";
    write!(stream, "POST /sign-in HTTP/1.1\r\nhost: {pages}\r\n{head}\r\ncontent-length: {length}\r\n\r\n{half}")
        .unwrap();
    let is_open = |_: &i32| get(watched, "/metrics").lines().any(|line| line == "houvast_open_requests 1");
    assert!((0..2000).find(is_open).is_some(), "the request is being answered");
    stream
}

#[test]
fn a_request_in_flight_is_answered_while_nobody_new_is_sent_here() {
    let installed = Installed::with_service(Some("Dienst"));
    let (mut serving, pages, watched) = serve(&installed, "127.0.0.1:9");
    let mut stream = half_sent(&pages, &watched);
    serving.signal("-TERM");
    serving.aside_with("the end was asked for");
    assert!(get(&watched, "/health/ready").starts_with("HTTP/1.1 503"));
    assert!(get(&watched, "/health/live").starts_with("HTTP/1.1 200"));
    assert!(get(&watched, "/metrics").contains("houvast_closing 1"));
    assert!(TcpStream::connect(&pages).is_err(), "nobody new is let in");

    stream.write_all(&FORM.as_bytes()[10..]).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422") && answer.contains("</html>"), "{answer}");
    assert_eq!(serving.wait(), Some(0));
    let rest = serving.rest_aside();
    assert!(rest.contains("the store is closed") && !rest.contains("cut off"), "{rest}");
}

#[test]
fn asked_twice_it_ends_at_once() {
    let installed = Installed::with_service(Some("Dienst"));
    let (mut serving, pages, watched) = serve(&installed, "127.0.0.1:9");
    let _stream = half_sent(&pages, &watched);
    serving.signal("-TERM");
    serving.aside_with("the end was asked for");
    assert_eq!(serving.end("-TERM"), Some(0));
    let rest = serving.rest_aside();
    assert!(rest.contains("what took too long was cut off") && rest.contains("the store is closed"), "{rest}");
}

#[test]
fn a_letter_that_is_being_handed_over_leaves_once() {
    let installed = Installed::with_service(Some("Dienst"));
    let mails = MailServer::start(Mood::Slow);
    for name in ["Lise", "Noor"] {
        let email = format!("{name}@dienst.example");
        installed.run(&["invite", "--hat", "nurse", "--name", name, "--email", &email]).expect(0, &["outbox"]);
    }
    let (mut serving, _, watched) = serve(&installed, &mails.place);
    mails.await_letter();
    // Beside the two letters a look of the day may wait.
    let waiting = get(&watched, "/metrics");
    assert!(["houvast_waiting_jobs 2", "houvast_waiting_jobs 3"].iter().any(|two| waiting.contains(two)), "{waiting}");
    serving.signal("-TERM");
    serving.aside_with("the end was asked for");
    mails.take();
    assert_eq!(serving.wait(), Some(0));
    assert!(!mails.has_another(), "no other letter was begun");

    let (mut again, _, watched) = serve(&installed, &mails.place);
    mails.await_letter();
    mails.take();
    let is_done = |_: &i32| get(&watched, "/metrics").contains("houvast_waiting_jobs 0");
    assert!((0..2000).find(is_done).is_some(), "the second letter is done");
    assert_eq!(again.end("-TERM"), Some(0));
    assert!(!mails.has_another(), "the first letter is done too");
}
