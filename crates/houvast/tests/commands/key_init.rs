//! `key init` and `key restore`.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::binary::{Installed, run};

#[test]
fn a_key_store_is_made_once_with_a_sheet_that_says_what_it_is_for() {
    let folder = tempfile::tempdir().unwrap();
    let keys = folder.path().join("keys").display().to_string();
    let made = run(&["key", "init", "--keys", &keys]);
    made.expect(0, &["HOUVAST RECOVERY SHEET", "What it is for", "Print this sheet"]);
    assert_eq!(groups(&made.out).len(), 8, "{}", made.out);
    assert_eq!(fs::metadata(&keys).unwrap().permissions().mode() & 0o777, 0o700);

    let again = run(&["key", "init", "--keys", &keys]);
    again.expect(2, &["is not empty", "name a new directory"]);
    assert_eq!(again.out, "");
}

#[test]
fn a_lost_key_store_comes_back_with_the_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (keys, data, new) = (path("keys"), path("data"), path("new"));
    let sheet = groups(&run(&["key", "init", "--keys", &keys]).out).join(" ");
    let place = ["--data", &data, "--keys", &keys];
    run(&[&["service", "add", "--name", "Dienst", "--country", "nl"], &place[..]].concat()).expect(0, &["Dienst"]);

    fs::write(path("sheet.txt"), sheet.to_lowercase()).unwrap();
    let (sheet_file, sealed) = (path("sheet.txt"), format!("{keys}/recovery.sealed"));
    run(&["key", "restore", "--sheet", &sheet_file, "--sealed", &sealed, "--keys", &new]).expect(0, &["erased.ledger"]);
    run(&["journal", "verify", "--data", &data, "--keys", &new]).expect(0, &["nothing is wrong"]);
}

#[test]
fn a_misread_sheet_is_refused_with_the_group_to_look_at() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let mut sheet = groups(&run(&["key", "init", "--keys", &path("keys")]).out);
    sheet.swap(1, 4);
    fs::write(path("sheet.txt"), sheet.join(" ")).unwrap();
    let restore = |sheet: &str, sealed: &str| {
        run(&["key", "restore", "--sheet", &path(sheet), "--sealed", sealed, "--keys", &path("new")])
    };
    restore("sheet.txt", &path("keys/recovery.sealed")).expect(2, &["group 2"]);
    restore("nowhere.txt", &path("keys/recovery.sealed")).expect(2, &["--sheet", "cannot be read"]);
    assert!(!folder.path().join("new").exists());
}

#[test]
fn a_sheet_does_not_open_another_key_store() {
    let (one, other) = (Installed::with_service(None), tempfile::tempdir().unwrap());
    let keys = other.path().join("keys").display().to_string();
    let sheet = one.write("sheet.txt", groups(&run(&["key", "init", "--keys", &keys]).out).join(" "));
    let sealed = format!("{}/recovery.sealed", one.keys());
    let refused = run(&["key", "restore", "--sheet", &sheet, "--sealed", &sealed, "--keys", &one.path("new")]);
    refused.expect(2, &["belongs to another key store"]);
}

#[test]
fn the_sheet_is_a_pdf_too_that_only_its_owner_reads() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let made = run(&["key", "init", "--keys", &path("keys"), "--pdf", &path("sheet.pdf")]);
    made.expect(0, &["delete it once it is printed"]);
    assert_eq!(fs::metadata(path("sheet.pdf")).unwrap().permissions().mode() & 0o777, 0o600);
    let text = std::process::Command::new("pdftotext").args([&path("sheet.pdf"), "-"]).output().unwrap().stdout;
    let text = String::from_utf8(text).unwrap();
    for group in groups(&made.out) {
        assert!(text.contains(&group), "{text}");
    }
    let refused = run(&["key", "init", "--keys", &path("other"), "--pdf", &path("sheet.pdf")]);
    refused.expect(2, &["is there already"]);
    assert!(!folder.path().join("other").exists(), "no keys were made");
}

/// The groups on a printed sheet.
fn groups(printed: &str) -> Vec<String> {
    let is_group = |word: &&str| word.len() == 8 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let indented = printed.lines().filter(|line| line.starts_with("    "));
    indented.flat_map(str::split_whitespace).filter(is_group).map(str::to_owned).collect()
}
