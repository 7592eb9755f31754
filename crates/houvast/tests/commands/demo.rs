//! `demo`: on this machine only, on data of its own, again and again.

use std::fs;

use crate::binary::{Background, get, get_as, post, run, sample};

const CLOCK: [&str; 4] = ["--cases", "8", "--clock", "2026-11-29T09:00+01:00"];

#[test]
fn the_demo_serves_and_starts_again_on_the_same_people() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo");
    let (mut demo, place) = Background::demo(&data, &CLOCK);
    demo.line_with("8 synthetic people; the clock shows Sunday 29 November 2026, 9:0");
    demo.line_with("worker_ana");
    assert!(get(&place, "/health/ready").starts_with("HTTP/1.1 200"));
    assert!(get(&place, "/health/live").starts_with("HTTP/1.1 200"));
    let ana = post(&place, "/demo", "persona=worker_ana");
    assert!(ana.starts_with("HTTP/1.1 303") && ana.contains("set-cookie: session="), "{ana}");
    let moved = post(&place, "/demo/clock", "by=P7D");
    assert!(moved.contains("2026-12-06T08:0"), "{moved}");
    assert_eq!(demo.end("-TERM"), Some(0));

    // The same words again: the same people, and a clock that does not go back.
    let (mut again, place) = Background::demo(&data, &CLOCK);
    again.line_with("8 synthetic people; the clock shows Sunday 6 December 2026, 9:0");
    assert!(get(&place, "/health/ready").starts_with("HTTP/1.1 200"));
    assert_eq!(again.end("-INT"), Some(0));
    let data = data.display().to_string();
    run(&["journal", "verify", "--data", &data]).expect(0, &["nothing is wrong"]);
}

/// What stands between two marks, the first time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no `{before}` in {text}"));
    rest.split_once(after).unwrap().0
}

#[test]
fn each_profession_of_the_demo_finds_its_own_notes_and_not_those_of_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let (mut demo, place) = Background::demo(folder.path(), &CLOCK);
    let (of_noor, of_lise) = ("de reis naar het werk", "na tien uur");
    for (persona, own, other) in [("physician_noor", of_noor, of_lise), ("coordinator_lise", of_lise, of_noor)] {
        let stepped = post(&place, "/demo", &format!("persona={persona}"));
        let cookie = format!("session={}", between(&stepped, "set-cookie: session=", ";"));
        let caseload = get_as(&place, "/care?q=Ana", &cookie);
        let row = caseload.split_once("data-row").unwrap_or_else(|| panic!("nobody is found: {caseload}")).1;
        let notes = get_as(&place, &format!("/care/{}/notes", between(row, "href=\"/care/", "\"")), &cookie);
        assert!(notes.contains(own) && !notes.contains(other), "{persona}: {notes}");
    }
    assert_eq!(demo.end("-TERM"), Some(0));
}

#[test]
fn a_list_is_handed_to_the_running_demo() {
    let folder = tempfile::tempdir().unwrap();
    let (mut demo, _) = Background::demo(folder.path(), &CLOCK);
    let (data, sample) = (folder.path().display().to_string(), sample().display().to_string());
    let import = |words: &[&str]| run(&[&["import", "absences", &sample, "--data", &data], words].concat());
    import(&["--dry-run"]).expect(0, &["nothing was written: 4 new"]);
    import(&[]).expect(0, &["4 new"]);
    import(&[]).expect(0, &["4 already there"]);
    let wrong = folder.path().join("wrong.csv");
    fs::write(&wrong, "employer;name\nX;Y\n").unwrap();
    run(&["import", "absences", &wrong.display().to_string(), "--data", &data])
        .expect(2, &["is missing in the header"]);
    let invited = ["invite", "--data", &data, "--hat", "nurse", "--name", "Nele", "--email", "nele@dienst.example"];
    run(&invited).expect(0, &["outbox"]);
    run(&["service", "add", "--data", &data, "--name", "X", "--country", "be"]).expect(2, &["already"]);
    run(&["journal", "verify", "--data", &data]).expect(0, &["nothing is wrong"]);
    assert_eq!(demo.end("-TERM"), Some(0));
    // Nobody listens any more: the command opens the store itself.
    import(&[]).expect(0, &["4 already there"]);
}

#[test]
fn a_demo_that_was_killed_leaves_nothing_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    let mut killed = Background::start(&["demo", "--data", &data, "--listen", "127.0.0.1:0", "--cases", "400"]);
    killed.line_with("making 400 synthetic people");
    killed.end("-KILL");
    let (mut demo, place) = Background::demo(folder.path(), &CLOCK);
    demo.line_with("8 synthetic people");
    assert!(get(&place, "/health/ready").starts_with("HTTP/1.1 200"));
    // Killed while it serves: the socket that stays behind is in nobody's way either.
    demo.end("-KILL");
    let sample = sample().display().to_string();
    run(&["import", "absences", &sample, "--data", &data]).expect(0, &["4 new"]);
    let (mut again, _) = Background::demo(folder.path(), &CLOCK);
    assert_eq!(again.end("-TERM"), Some(0));
}

#[test]
fn stopping_while_people_are_made_is_a_clean_end() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    let mut stopped = Background::start(&["demo", "--data", &data, "--listen", "127.0.0.1:0", "--cases", "5000"]);
    stopped.line_with("making 5000 synthetic people");
    assert_eq!(stopped.end("-INT"), Some(0));
    stopped.line_with("the next start begins anew");
}

#[test]
fn the_demo_is_for_this_machine_only() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("demo").display().to_string();
    for listen in ["0.0.0.0:0", "[::]:0", "192.0.2.1:8080"] {
        let refused = run(&["demo", "--data", &data, "--listen", listen]);
        refused.expect(2, &["--listen", "loopback"]);
    }
    run(&["demo", "--data", &data, "--listen", "8080"]).expect(2, &["--listen", "127.0.0.1:8080"]);
    run(&["demo", "--data", &data, "--clock", "tomorrow"]).expect(2, &["--clock", "2026-11-29T09:00+01:00"]);
    run(&["demo", "--data", &data, "--smtp", "mail"]).expect(2, &["--smtp", "host:port"]);
    assert!(!folder.path().join("demo").exists());
}

#[test]
fn the_demo_refuses_a_directory_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().display().to_string();
    fs::write(folder.path().join("letter.txt"), "dear").unwrap();
    let demo = ["demo", "--data", &data, "--listen", "127.0.0.1:0"];
    run(&demo).expect(2, &["--data", "other things"]);
    fs::write(folder.path().join("houvast.db"), "").unwrap();
    run(&demo).expect(2, &["--data", "real data"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn two_demos_do_not_share_a_directory_or_a_port() {
    let folder = tempfile::tempdir().unwrap();
    let (mut demo, place) = Background::demo(folder.path(), &CLOCK);
    let data = folder.path().display().to_string();
    run(&["demo", "--data", &data, "--listen", "127.0.0.1:0"]).expect(2, &["another Houvast process"]);
    let other = folder.path().join("other").display().to_string();
    run(&["demo", "--data", &other, "--listen", &place]).expect(2, &["--listen", "name another port"]);
    assert!(!folder.path().join("other").exists());
    assert_eq!(demo.end("-TERM"), Some(0));
}
