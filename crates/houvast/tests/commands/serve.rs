//! `serve`: real people, and what it refuses.

use crate::binary::{Background, Installed, get, run, sample};

const MAIL: [&str; 4] = ["--smtp", "127.0.0.1:9", "--from", "Houvast <post@houvast.example>"];
const ADDRESS: [&str; 4] = ["--address", "https://houvast.example", "--listen", "127.0.0.1:0"];

fn serve(data: &str, keys: &str, words: &[&str]) -> crate::binary::Said {
    run(&[&["serve", "--data", data, "--keys", keys], &MAIL[..], &ADDRESS[..], words].concat())
}

#[test]
fn an_installation_is_served_and_takes_work_from_other_commands() {
    let installed = Installed::with_service(Some("Dienst"));
    let (data, keys) = (installed.data(), installed.keys());
    let words = ["serve", "--data", &data, "--keys", &keys, "--log", "json"];
    let mut serving = Background::start(&[&words[..], &MAIL[..], &ADDRESS[..]].concat());
    let line = serving.aside_with("\"serving\"");
    let log: serde_json::Value = serde_json::from_str(&line).unwrap();
    let place = log["listen"].as_str().unwrap();
    assert!(get(place, "/health/ready").starts_with("HTTP/1.1 200"));
    assert!(get(place, "/demo").starts_with("HTTP/1.1 404"));
    installed.run(&["import", "absences", &sample().display().to_string()]).expect(0, &["4 new"]);
    installed
        .run(&["invite", "--hat", "coordinator", "--name", "Lise", "--email", "lise@dienst.example"])
        .expect(0, &["outbox"]);
    installed.run(&["journal", "verify"]).expect(0, &["8 journals", "nothing is wrong"]);
    serving.aside_with("the heads of all journals are signed");
    assert_eq!(serving.end("-TERM"), Some(0));

    let rest = serving.rest_aside();
    assert!(rest.contains("the store is closed"), "{rest}");
    let personal = ["Noa", "noa@thuis", "Steekproef", "lise@", "Voorbeeldstraat", "Vijverbos", "Dienst"];
    assert!(personal.iter().all(|word| !rest.contains(word)), "{rest}");
    assert!(std::fs::read_dir(installed.folder.path().join("keys/roots")).unwrap().count() > 0);
}

#[test]
fn keys_inside_the_data_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (data, keys) = (folder.path().join("data"), folder.path().join("data/keys"));
    let (data, keys) = (data.display().to_string(), keys.display().to_string());
    run(&["key", "init", "--keys", &keys]).expect(0, &["RECOVERY SHEET"]);
    serve(&data, &keys, &[]).expect(2, &["lies inside the data directory", "move it outside"]);
    run(&["service", "add", "--data", &data, "--keys", &keys, "--name", "D", "--country", "be"])
        .expect(2, &["move it outside"]);
}

#[test]
fn demonstration_data_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (mut demo, _) = Background::demo(folder.path(), &["--cases", "7"]);
    assert_eq!(demo.end("-TERM"), Some(0));
    let data = folder.path().display().to_string();
    let keys = format!("{data}/keys");
    serve(&data, &keys, &[]).expect(2, &["holds demonstration data", "a directory of its own"]);
    // Neither a copy without its mark nor other keys make it real.
    std::fs::remove_file(folder.path().join("houvast-demo")).unwrap();
    std::fs::rename(folder.path().join("keys"), folder.path().with_extension("keys")).unwrap();
    let outside = folder.path().with_extension("keys");
    serve(&data, &outside.display().to_string(), &[]).expect(2, &["holds demonstration data"]);
    std::fs::remove_dir_all(outside).unwrap();
}

#[test]
fn a_second_process_on_the_same_data_is_refused() {
    let installed = Installed::with_service(Some("Dienst"));
    let (data, keys) = (installed.data(), installed.keys());
    let mut first =
        Background::start(&[&["serve", "--data", &data, "--keys", &keys], &MAIL[..], &ADDRESS[..]].concat());
    first.aside_with("serving");
    serve(&data, &keys, &[]).expect(2, &["another Houvast process"]);
    assert_eq!(first.end("-INT"), Some(0));
}

#[test]
fn what_cannot_be_served_is_refused_with_the_option_to_mend() {
    let installed = Installed::with_service(None);
    let (data, keys) = (installed.data(), installed.keys());
    let refused = |replaced: &str, with: &str, words: &[&str]| {
        let all = [&["serve", "--data", &data, "--keys", &keys], &MAIL[..], &ADDRESS[..]].concat();
        let all: Vec<&str> = all.iter().map(|word| if *word == replaced { with } else { word }).collect();
        run(&all).expect(2, words);
    };
    refused("https://houvast.example", "http://houvast.example", &["--address", "https://"]);
    refused("https://houvast.example", "houvast", &["--address", "https://houvast.example"]);
    refused("127.0.0.1:9", "mail", &["--smtp", "host:port"]);
    refused("Houvast <post@houvast.example>", "nobody", &["--from", "sender's address"]);
    refused("127.0.0.1:0", "here", &["--listen", "127.0.0.1:8080"]);
    assert!(!installed.folder.path().join("data").exists());
}
