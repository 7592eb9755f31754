//! `seed`: a crowd for load tests, in demonstration data only, and the same people again.

use std::fs;

use crate::binary::{Background, Installed, get, run};

#[test]
fn a_new_directory_gets_a_crowd_that_verifies_and_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("crowd").display().to_string();
    let seed = |cases: &str| run(&["seed", "--data", &data, "--cases", cases]);
    seed("30").expect(0, &["crowd 1: 30 synthetic people, 30 new, 0 already there"]);
    seed("30").expect(0, &["30 synthetic people, 0 new, 30 already there"]);
    seed("45").expect(0, &["45 synthetic people, 15 new, 30 already there"]);
    run(&["journal", "verify", "--data", &data]).expect(0, &["nothing is wrong"]);
    let (mut demo, place) = Background::demo(folder.path().join("crowd").as_path(), &[]);
    assert!(get(&place, "/health/ready").starts_with("HTTP/1.1 200"));
    assert_eq!(demo.end("-TERM"), Some(0));
}

#[test]
fn a_crowd_is_handed_to_the_running_demo() {
    let folder = tempfile::tempdir().unwrap();
    let (mut demo, _) = Background::demo(folder.path(), &["--cases", "8"]);
    let data = folder.path().display().to_string();
    let seed = |seed: &str| run(&["seed", "--data", &data, "--cases", "3", "--seed", seed]);
    seed("7").expect(0, &["crowd 7: 3 synthetic people, 3 new"]);
    seed("7").expect(0, &["0 new, 3 already there"]);
    seed("8").expect(0, &["crowd 8: 3 synthetic people, 3 new"]);
    assert_eq!(demo.end("-TERM"), Some(0));
    run(&["journal", "verify", "--data", &data]).expect(0, &["nothing is wrong"]);
}

#[test]
fn real_data_and_other_things_are_refused() {
    let installed = Installed::with_service(Some("Dienst"));
    run(&["seed", "--data", &installed.data(), "--cases", "3"]).expect(2, &["holds real data"]);
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("letter.txt"), "x").unwrap();
    let other = folder.path().display().to_string();
    run(&["seed", "--data", &other, "--cases", "3"]).expect(2, &["holds other things"]);
    run(&["seed", "--data", &other, "--cases", "0"]).expect(2, &["--cases"]);
    run(&["seed", "--cases", "3"]).expect(2, &["--data"]);
}
