//! `config check` and `config example`, and the file under every command.

use crate::binary::{Background, Installed, get, run, run_in};

/// An installation whose settings stand in a file.
fn configured(more: &str) -> (Installed, String) {
    let installed = Installed::with_service(None);
    let settings = format!(
        "data = \"{}\"\nkeys = \"{}\"\naddress = \"https://houvast.example\"\nsmtp = \"127.0.0.1:9\"\n\
         from = \"post@houvast.example\"\nlisten = \"127.0.0.1:0\"\n{more}",
        installed.data(),
        installed.keys()
    );
    let file = installed.write("houvast.toml", settings);
    (installed, file)
}

#[test]
fn the_example_is_a_file_that_can_be_used() {
    let example = run(&["config", "example"]);
    example.expect(0, &["# The configuration of Houvast", "metrics_listen", "HOUVAST_ADDRESS"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("houvast.toml").display().to_string();
    std::fs::write(&file, example.out).unwrap();
    let expect = ["data = \"/var/lib/houvast\"", "houvast.toml, line ", "nothing is missing"];
    run(&["config", "check", "--config", &file]).expect(0, &expect);
}

#[test]
fn what_holds_is_shown_with_where_it_came_from_and_without_passwords() {
    let (_installed, file) = configured("log = \"json\"\n");
    let database = "postgres://houvast:geheim@db.example/houvast";
    let variables = [("HOUVAST_CONFIG", file.as_str()), ("HOUVAST_DATABASE", database)];
    let said = run_in(&["config", "check", "--listen", "127.0.0.1:8081"], &variables);
    said.expect(0, &["postgres://houvast:***@db.example/houvast", "# HOUVAST_DATABASE", "# data is not set"]);
    said.expect(0, &["listen = \"127.0.0.1:8081\"", "# --listen", "log = \"json\"", "houvast.toml, line 7"]);
    assert!(!said.out.contains("geheim") && !said.aside.contains("geheim"), "{said:?}");
}

#[test]
fn commands_find_their_place_in_the_file() {
    let (installed, file) = configured("");
    let add = ["service", "add", "--name", "Dienst", "--country", "be"];
    run(&[&add[..], &["--config", &file]].concat()).expect(0, &["Dienst"]);
    run_in(&["journal", "verify"], &[("HOUVAST_CONFIG", &file)]).expect(0, &["nothing is wrong"]);
    let mut serving = Background::start(&["serve", "--config", &file, "--log", "json"]);
    let log: serde_json::Value = serde_json::from_str(&serving.aside_with("\"serving\"")).unwrap();
    assert!(get(log["listen"].as_str().unwrap(), "/health/live").starts_with("HTTP/1.1 200"));
    assert_eq!(serving.end("-TERM"), Some(0));
    drop(installed);
}

#[test]
fn a_fault_in_the_configuration_is_told_in_one_sentence_that_names_the_place_and_the_remedy() {
    let check = |more: &str, words: &[&str]| {
        let (_installed, file) = configured(more);
        for command in [&["config", "check"][..], &["serve"], &["journal", "verify"]] {
            let said = run(&[command, &["--config", &file]].concat());
            said.expect(2, &[&[file.as_str()][..], words].concat());
            assert_eq!(said.aside.lines().count(), 1, "{said:?}");
        }
    };
    check("lisen = \"127.0.0.1:1\"\n", &["line 7", "there is no setting `lisen`", "write one of"]);
    check("log = \"loud\"\n", &["line 7", "`log = \"loud\"`", "write text or json"]);
    check("log = 3\n", &["line 7", "write it in quotes"]);
    check("log\n", &["line 7", "no TOML", "name = \"value\""]);
    check("log = \"text\"\nlog = \"json\"\n", &["line 8", "no TOML"]);
    check("database = \"postgres://db.example/houvast\"\n", &["line 1", "line 7", "both set"]);
    run(&["config", "check", "--config", "/nowhere.toml"]).expect(2, &["`/nowhere.toml` cannot be read", "--config"]);
    run_in(&["config", "check"], &[("HOUVAST_SMTP", "mail")]).expect(2, &["HOUVAST_SMTP (`mail`)", "host:port"]);
}

#[test]
fn what_is_missing_to_serve_is_named_with_the_three_ways_to_give_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("houvast.toml").display().to_string();
    std::fs::write(&file, "data = \"/nowhere\"\nkeys = \"/keys\"\n").unwrap();
    run(&["config", "check", "--config", &file])
        .expect(2, &["`--address` is missing", &file, "HOUVAST_ADDRESS", "https://houvast.example"]);
}
