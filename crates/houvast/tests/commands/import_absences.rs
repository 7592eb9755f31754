//! `import absences`: good lists, wrong lists, and that a wrong list writes nothing.

use std::fs;

use crate::binary::{GOOD, HEADER, Installed, run_in, sample};

fn list(lines: &[&str]) -> String {
    [&[HEADER], lines].concat().join("\n")
}

#[test]
fn the_sample_list_is_taken_in_and_safe_to_repeat() {
    let installed = Installed::with_service(Some("Dienst"));
    let sample = sample().display().to_string();
    installed.run(&["import", "absences", &sample, "--dry-run"]).expect(0, &["nothing was written: 4 new"]);
    installed.run(&["import", "absences", &sample]).expect(0, &["4 new, 0 changed, 0 already there, 0 skipped"]);
    installed.run(&["import", "absences", &sample]).expect(0, &["0 new, 0 changed, 4 already there, 0 skipped"]);
    let later = installed.write("later.csv", fs::read_to_string(&sample).unwrap().replace("2027-01-11", "2027-02-15"));
    installed.run(&["import", "absences", &later]).expect(0, &["0 new, 1 changed, 3 already there, 0 skipped"]);
    installed.run(&["journal", "verify"]).expect(0, &["nothing is wrong"]);
}

#[test]
fn wrong_lists_are_refused_with_their_place_and_nothing_is_written() {
    let installed = Installed::with_service(Some("Dienst"));
    let with = |from: &str, to: &str| list(&[GOOD, &GOOD.replace("1001", "1002").replace(from, to)]).into_bytes();
    let wrong: &[(&str, Vec<u8>, &[&str])] = &[
        ("empty", vec![], &[":1: ", "The file is empty"]),
        ("header only", HEADER.into(), &[":1: ", "only a header"]),
        ("latin1", [list(&[]).as_bytes(), b"\nMaes;1;Ren\xe9e"].concat(), &[":2: ", "UTF-8"]),
        ("utf16", b"\xff\xfee\0m\0".to_vec(), &[":1: ", "UTF-8"]),
        ("binary", vec![0; 300], &[":1: "]),
        ("open quote", with("Ana", "\"Ana"), &[":3: ", "quotation mark"]),
        ("reason", list(&[]).replace("manager_email", "diagnosis").into(), &[":1: column `diagnosis`", "reason"]),
        ("twice a column", list(&[GOOD]).replace("postal_address", "name").into(), &[":1: column `name`", "twice"]),
        ("no country", list(&[GOOD]).replace(";country", "").into(), &[":1: column `country`", "missing"]),
        ("too few", list(&[GOOD, "Maes;1"]).into(), &[":3: ", "more or fewer values"]),
        ("no name", with("Ana Proefmans", ""), &[":3: column `name`", "fill it in"]),
        ("formula", with("Ana Proefmans", "=cmd|'/C calc'!A0"), &[":3: column `name`", "characters"]),
        ("script", with("Ana Proefmans", "<script>alert(1)</script>"), &[":3: column `name`", "characters"]),
        ("long", with("Ana Proefmans", &"a".repeat(201)), &[":3: column `name`", "200 characters"]),
        ("mail", with("ana@thuis.example", "ana"), &[":3: column `private_email`", "email address"]),
        ("nowhere", with("ana@thuis.example", ""), &[":3: column `private_email`", "postal address"]),
        ("date", with("2026-10-26", "26.10.2026"), &[":3: column `first_day`", "2026-11-30"]),
        ("year", with("2026-10-26", "1926-10-26"), &[":3: column `first_day`", "1990"]),
        ("end", with("2027-02-01", "2026-02-01"), &[":3: column `expected_end`", "before the first day"]),
        ("hours", with(";38;", ";full;"), &[":3: column `contract_hours`", "36.5"]),
        ("many hours", with(";38;", ";138;"), &[":3: column `contract_hours`", "at most 60"]),
        ("language", with(";nl;", ";es;"), &[":3: column `language`", "nl, fr, de or en"]),
        ("land", with(";be;", ";lu;"), &[":3: column `country`", "be or nl"]),
        ("repeated", list(&[GOOD, GOOD]).into(), &[":3: column `personnel_number`", "earlier line"]),
        ("too large", vec![b'a'; 5 * 1024 * 1024 + 1], &[":1: ", "5 megabytes"]),
    ];
    for (name, content, words) in wrong {
        let path = installed.write("wrong.csv", content);
        let said = installed.run(&["import", "absences", &path]);
        assert_eq!(said.code, Some(2), "{name}: {said:?}");
        said.expect(2, words);
        said.expect(2, &["Nothing was taken in"]);
        assert_eq!(said.out, "", "{name}");
    }
    // Every list above but the unreadable ones held a good line as well.
    let good = installed.write("good.csv", list(&[GOOD]));
    installed.run(&["import", "absences", &good, "--dry-run"]).expect(0, &["1 new"]);
}

#[test]
fn good_rows_of_a_faulty_list_are_taken_in_where_that_is_asked_for() {
    let installed = Installed::with_service(Some("Dienst"));
    let bad = GOOD.replace("1001", "1002").replace(";38;", ";full;").replace(";nl;", ";es;");
    let path = installed.write("mixed.csv", list(&[GOOD, &bad, &GOOD.replace("1001", "1003")]));
    let said = installed.run(&["import", "absences", &path, "--skip-bad"]);
    said.expect(
        0,
        &["2 new, 0 changed, 0 already there, 1 skipped", ":3: column `contract_hours`", "column `language`"],
    );
    let only_bad = installed.write("bad.csv", list(&[&bad]));
    installed.run(&["import", "absences", &only_bad, "--skip-bad"]).expect(2, &["no line can be used"]);
}

#[test]
fn an_address_at_work_is_taken_with_a_warning() {
    let installed = Installed::with_service(Some("Dienst"));
    let path = installed.write("work.csv", list(&[&GOOD.replace("ana@thuis", "ana@bakker")]));
    let said = installed.run(&["import", "absences", &path]);
    said.expect(0, &[":2: column `private_email`", "address at work", "1 new"]);
}

#[test]
fn faults_are_told_in_the_language_asked_for_or_that_of_the_terminal() {
    let installed = Installed::with_service(Some("Dienst"));
    let path = installed.write("wrong.csv", list(&[&GOOD.replace("2026-10-26", "gisteren")]));
    let (data, keys) = (installed.data(), installed.keys());
    let words = ["import", "absences", &path, "--data", &data, "--keys", &keys];
    run_in(&words, &[("LC_ALL", "nl_BE.UTF-8")]).expect(2, &[":2: kolom `first_day`", "geen datum"]);
    for (language, says) in [("fr", "pas une date"), ("de", "kein Datum"), ("nl", "geen datum"), ("en", "not a date")] {
        installed.run(&["import", "absences", &path, "--lang", language]).expect(2, &[says]);
    }
    installed.run(&["import", "absences", &path, "--lang", "es"]).expect(2, &["--lang", "nl, fr, de or en"]);
}

#[test]
fn a_list_is_refused_before_there_is_a_service_and_where_there_is_no_file() {
    let installed = Installed::with_service(None);
    let good = installed.write("good.csv", list(&[GOOD]));
    installed.run(&["import", "absences", &good]).expect(2, &["houvast service add"]);
    installed
        .run(&["import", "absences", &installed.path("nowhere.csv")])
        .expect(2, &["cannot be read", "name a file"]);
    installed.run(&["import", "absences", &installed.path("")]).expect(2, &["cannot be read"]);
}
