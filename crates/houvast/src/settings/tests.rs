//! Which value holds, and what is refused.

use std::path::Path;

use super::*;

fn written(folder: &tempfile::TempDir, text: &str) -> PathBuf {
    let path = folder.path().join("houvast.toml");
    std::fs::write(&path, text).unwrap();
    path
}

/// What was gathered from a file and, before it, from these variables and options.
fn gather(text: &str, variables: &[(&str, &str)], typed: &[(Setting, &str)]) -> anyhow::Result<Settings> {
    let folder = tempfile::tempdir().unwrap();
    let variables =
        |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    let typed = typed.iter().map(|(setting, text)| (*setting, Some((*text).to_owned()))).collect();
    Settings::gather(typed, Some(&written(&folder, text)), &variables)
}

#[test]
fn a_typed_value_counts_before_the_environment_and_that_before_the_file() {
    let file = "listen = \"127.0.0.1:1\"";
    let check = |variables: &[(&str, &str)], typed: &[(Setting, &str)], expect: &str, rank: u8| {
        let settings = gather(file, variables, typed).unwrap();
        let given = settings.find(Setting::Listen).unwrap();
        assert_eq!((given.text.as_str(), given.source.rank()), (expect, rank));
    };
    let (variable, typed) = ([("HOUVAST_LISTEN", "127.0.0.1:2")], [(Setting::Listen, "127.0.0.1:3")]);
    check(&variable, &typed, "127.0.0.1:3", 0);
    check(&variable, &[], "127.0.0.1:2", 1);
    check(&[], &[], "127.0.0.1:1", 2);
    let settings = gather("", &[], &[]).unwrap();
    assert_eq!(settings.find(Setting::Listen).unwrap().text, "127.0.0.1:8080");
}

#[test]
fn a_bad_value_is_refused_with_where_it_stands_and_how_to_write_it() {
    let check = |text: &str, variables: &[(&str, &str)], typed: &[(Setting, &str)], words: &[&str]| {
        let says = gather(text, variables, typed).unwrap_err();
        assert!(says.is::<Refused>());
        assert!(words.iter().all(|word| says.to_string().contains(word)), "{says}");
    };
    check("\nlisten = \"here\"", &[], &[], &["houvast.toml` line 2", "`listen = \"here\"`", "127.0.0.1:8080"]);
    check("", &[("HOUVAST_LOG", "loud")], &[], &["HOUVAST_LOG (`loud`)", "text or json"]);
    check("", &[], &[(Setting::Smtp, "mail")], &["`--smtp mail`", "host:port"]);
    check("data = \"data\"", &[], &[], &["line 1", "beginning with /"]);
    check("keys = \"\"", &[], &[], &["line 1", "write a path"]);
    check("metrics_listen = \"all\"", &[], &[], &["line 1", "9464"]);
    check("database = \"mysql://x:secret@y/z\"", &[], &[], &["line 1", "PostgreSQL", "x:***@y"]);
    check("data = \"/a\"\ndatabase = \"postgres://b\"", &[], &[], &["line 1", "line 2", "both set"]);
}

#[test]
fn a_place_that_was_said_with_more_weight_takes_the_place_of_the_other() {
    let settings =
        gather("data = \"/a\"\nkeys = \"/k\"", &[], &[(Setting::Database, "postgres://db/houvast")]).unwrap();
    let place = settings.place().unwrap();
    assert_eq!(place.location, Location::Server { url: "postgres://db/houvast".to_owned() });
    assert_eq!(place.keys, Path::new("/k"));
}

#[test]
fn a_demonstration_never_takes_the_keys_of_the_configuration_file() {
    let folder = tempfile::tempdir().unwrap();
    directory::mark(folder.path()).unwrap();
    let data = folder.path().display().to_string();
    let place = gather("keys = \"/k\"", &[], &[(Setting::Data, &data)]).unwrap().place().unwrap();
    assert_eq!((place.mark, place.keys), (Mark::Demo, folder.path().join("keys")));
}

#[test]
fn what_serving_needs_and_nobody_set_is_named() {
    let says = gather("", &[], &[]).unwrap().serving().unwrap_err().to_string();
    for word in ["`--address` is missing", "houvast.toml", "HOUVAST_ADDRESS", "https://houvast.example"] {
        assert!(says.contains(word), "{says}");
    }
}

#[test]
fn the_example_names_every_setting_and_can_be_used() {
    let example = crate::config::EXAMPLE;
    for setting in Setting::ALL {
        let (key, option) = (setting.key(), setting.option());
        let line = |line: &&str| line.trim_start_matches("# ").starts_with(&format!("{key} = \""));
        assert!(example.lines().any(|text| line(&text)), "{key}");
        assert!(example.contains(&format!("{option}. In the environment: {}", setting.variable())), "{option}");
    }
    // With and without the settings that are remarks in it: one of the two places at a time.
    let settings = gather(example, &[], &[]).unwrap();
    assert!(settings.serving().is_ok() && settings.place().is_ok());
    let all: String = example
        .lines()
        .map(|line| if line.contains(" = \"") { line.trim_start_matches("# ") } else { line })
        .fold(String::new(), |text, line| text + line + "\n");
    let all = all.replace("data = \"/var/lib/houvast\"\n", "");
    assert!(gather(&all, &[], &[]).unwrap().serving().unwrap().metrics_listen.is_some());
}
