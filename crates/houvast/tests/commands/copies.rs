//! `backup`, `restore`, `move` and `upgrade`, as somebody types them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use sqlx::{AnyConnection, Connection, Executor, Row};

use crate::binary::{Background, Installed, Said, run, sample};
use crate::database::Database;

const SERVING: [&str; 8] = [
    "--address",
    "https://houvast.example",
    "--listen",
    "127.0.0.1:0",
    "--smtp",
    "127.0.0.1:9",
    "--from",
    "post@houvast.example",
];

fn with_people() -> Installed {
    let installed = Installed::with_service(Some("Dienst"));
    installed.run(&["import", "absences", &sample().display().to_string()]).expect(0, &["4 new"]);
    installed
}

impl Installed {
    /// Runs a command on another place with the keys of this one.
    fn run_on(&self, place: &[&str], words: &[&str]) -> Said {
        run(&[words, place, &["--keys", &self.keys()]].concat())
    }
}

#[test]
fn a_backup_beside_a_serving_process_comes_back_in_another_directory() {
    let installed = with_people();
    let (data, keys) = (installed.data(), installed.keys());
    let mut serving = Background::start(&[&["serve", "--data", &data, "--keys", &keys], &SERVING[..]].concat());
    serving.aside_with("serving");
    let (backup, there) = (installed.path("backup"), installed.path("there"));
    installed.run(&["backup", "--to", &backup]).expect(0, &["holds a backup: 8 journals", "no key is in it"]);
    assert_eq!(serving.end("-TERM"), Some(0));

    let mut names: Vec<_> = fs::read_dir(&backup).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["access_log.db", "heads.txt", "houvast.db", "manifest.json"]);
    assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o700);
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(format!("{backup}/manifest.json")).unwrap()).unwrap();
    assert_eq!((&manifest["tables"]["absence"], &manifest["engine"]), (&4.into(), &"sqlite".into()));
    assert_eq!(manifest["files"].as_array().unwrap().len(), 3);

    installed
        .run_on(&["--data", &there], &["restore", "--from", &backup])
        .expect(0, &["8 journals", "nothing is wrong"]);
    installed.run_on(&["--data", &there], &["journal", "verify"]).expect(0, &["8 journals", "nothing is wrong"]);
    assert_eq!(fs::metadata(&there).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn a_restore_is_refused_where_it_cannot_be_right() {
    let installed = with_people();
    let (backup, there) = (installed.path("backup"), installed.path("there"));
    installed.run(&["backup", "--to", &backup]).expect(0, &["holds a backup"]);
    let restore = |from: &str, place: &[&str]| installed.run_on(place, &["restore", "--from", from]);
    restore(&backup, &["--data", &installed.data()]).expect(2, &["is not empty", "name a new directory"]);
    restore(&installed.path("nowhere"), &["--data", &there]).expect(2, &["holds no finished backup"]);
    restore(&backup, &["--database", "postgres://db.example/x"]).expect(2, &["a backup of SQLite", "--data DIR"]);
    installed.run(&["backup", "--to", &backup]).expect(2, &["is not empty"]);
    installed.run(&["backup", "--to", &format!("{}/b", installed.keys())]).expect(2, &["lies with the key store"]);
    let other = Installed::with_service(None);
    let with_others = run(&["restore", "--from", &backup, "--data", &there, "--keys", &other.keys()]);
    with_others.expect(2, &["was written with another key store"]);
    fs::write(format!("{backup}/houvast.db"), "x").unwrap();
    restore(&backup, &["--data", &there]).expect(2, &["houvast.db", "is not as it was written"]);
    assert!(!Path::new(&there).exists());
}

/// Whether it is there at some time before patience ends; asked without a pause.
fn comes(is_there: impl Fn() -> bool) -> bool {
    (0..50_000_000_u64).any(|_| is_there())
}

#[test]
fn what_a_killed_restore_left_in_a_directory_is_refused() {
    let installed = with_people();
    let (backup, there, keys) = (installed.path("backup"), installed.path("there"), installed.keys());
    installed.run(&["backup", "--to", &backup]).expect(0, &["holds a backup"]);
    let mut restoring = Background::start(&["restore", "--from", &backup, "--data", &there, "--keys", &keys]);
    assert!(comes(|| Path::new(&there).join("unfinished").exists()));
    assert_eq!(restoring.end("-KILL"), None);

    assert!(Path::new(&there).join("unfinished").exists(), "it was killed in the middle");
    let place = ["--data", &there];
    installed.run_on(&place, &["journal", "verify"]).expect(2, &["unfinished restore", "restore a backup"]);
    installed.run_on(&place, &[&["serve"], &SERVING[..]].concat()).expect(2, &[&there, "unfinished restore"]);
    installed.run_on(&place, &["restore", "--from", &backup]).expect(2, &["unfinished restore", "run this again"]);
    fs::remove_dir_all(&there).unwrap();
    installed.run_on(&place, &["restore", "--from", &backup]).expect(0, &["nothing is wrong"]);
}

#[tokio::test]
async fn what_a_killed_restore_left_in_a_database_is_refused() {
    let installed = with_people();
    let (from, there) = (Database::make("from").await, Database::make("there").await);
    let (backup, keys, url) = (installed.path("backup"), installed.keys(), there.url());
    installed.run(&["move", "--to", &from.url()]).expect(0, &["nothing is wrong"]);
    installed.run_on(&["--database", &from.url()], &["backup", "--to", &backup]).expect(0, &["8 journals"]);
    let other = Installed::with_service(None);
    let with_others = run(&["restore", "--from", &backup, "--database", &url, "--keys", &other.keys()]);
    with_others.expect(2, &["was written with another key store"]);
    // Nothing was brought in: the place is still empty.
    let mut restoring = Background::start(&["restore", "--from", &backup, "--database", &url, "--keys", &keys]);
    let mut connection = AnyConnection::connect(&url).await.unwrap();
    let marked = "select count(*) from pg_namespace where nspname = 'houvast_unfinished'";
    loop {
        let found: i64 = connection.fetch_one(marked).await.unwrap().get(0);
        if found == 1 {
            break;
        }
    }
    assert_eq!(restoring.end("-KILL"), None);
    connection.close().await.unwrap();

    let place = ["--database", &url];
    installed.run_on(&place, &["journal", "verify"]).expect(2, &["unfinished restore"]);
    installed.run_on(&place, &[&["serve"], &SERVING[..]].concat()).expect(2, &["unfinished restore"]);
    installed.run_on(&place, &["restore", "--from", &backup]).expect(2, &["unfinished restore", "make it anew"]);
    let again = Database::make("again").await;
    installed
        .run_on(&["--database", &again.url()], &["restore", "--from", &backup])
        .expect(0, &["8 journals", "nothing is wrong"]);
    for database in [from, there, again] {
        database.drop().await;
    }
}

#[tokio::test]
async fn everything_moves_to_a_database_and_back() {
    let installed = with_people();
    let (database, back) = (Database::make("moved").await, installed.path("back"));
    let (data, keys, url) = (installed.data(), installed.keys(), database.url());
    let serving = Background::start(&[&["serve", "--data", &data, "--keys", &keys], &SERVING[..]].concat());
    serving.aside_with("serving");
    installed.run(&["move", "--to", &url]).expect(2, &["another Houvast process uses", "stop that process"]);
    drop(serving);
    let words = ["as many as in", "8 journals verified: nothing is wrong", "write `database` in the place of `data`"];
    installed.run(&["move", "--to", &url]).expect(0, &words);
    installed.run(&["move", "--to", &url]).expect(2, &["is not empty"]);
    installed.run_on(&["--database", &url], &["journal", "verify"]).expect(0, &["8 journals", "nothing is wrong"]);
    // A package brings every installation up to date, also one that needs nothing: no place for a backup is asked for.
    installed.run_on(&["--database", &url], &["upgrade"]).expect(0, &["is up to date with release"]);
    let sample = sample().display().to_string();
    installed.run_on(&["--database", &url], &["import", "absences", &sample]).expect(0, &["4 already there"]);
    installed.run_on(&["--database", &url], &["move", "--to", &back]).expect(0, &["write `data`"]);
    installed.run_on(&["--data", &back], &["journal", "verify"]).expect(0, &["8 journals", "nothing is wrong"]);
    let nowhere = "postgres://houvast:geheim@127.0.0.1:9/nowhere";
    let said = installed.run(&["move", "--to", nowhere]);
    said.expect(1, &["cannot open the database"]);
    assert!(!said.aside.contains("geheim"));
    installed.run(&["journal", "verify"]).expect(0, &["nothing is wrong"]);
    database.drop().await;
}

/// A database that an earlier release wrote, copied into a folder of its own.
fn released(name: &str) -> Installed {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../storage/tests/databases").join(name);
    let installed = Installed { folder: tempfile::tempdir().unwrap() };
    for part in ["data", "keys"] {
        fs::create_dir(installed.path(part)).unwrap();
        for file in fs::read_dir(from.join(part)).unwrap().map(|file| file.unwrap()) {
            fs::copy(file.path(), installed.folder.path().join(part).join(file.file_name())).unwrap();
        }
    }
    installed
}

#[test]
fn a_database_of_an_earlier_release_is_upgraded_with_a_backup_from_before() {
    let installed = released("0.1.0");
    installed.run_on(&["--data", &installed.data()], &["journal", "verify"]).expect(2, &["houvast upgrade"]);
    installed.run(&["backup", "--to", &installed.path("backup")]).expect(0, &["holds a backup"]);
    let this = concat!("is up to date with release ", env!("CARGO_PKG_VERSION"));
    assert!(!this.ends_with(" 0.1.0"), "a release after the earlier one");
    let words = [this, "0016_invitation_code", "nothing is wrong", "the backup from before is"];
    installed.run(&["upgrade"]).expect(0, &words);
    installed.run(&["upgrade"]).expect(0, &[this]);
    installed.run(&["journal", "verify"]).expect(0, &["(4 erased)", "nothing is wrong"]);
    let (data, keys) = (installed.data(), installed.keys());
    let mut serving = Background::start(&[&["serve", "--data", &data, "--keys", &keys], &SERVING[..]].concat());
    serving.aside_with("serving");
    installed.run(&["upgrade"]).expect(2, &["another Houvast process uses"]);
    let nowhere = installed.path("nowhere");
    installed.run_on(&["--data", &nowhere], &["upgrade"]).expect(2, &[&nowhere, "holds no database yet"]);
    assert!(!Path::new(&nowhere).exists());
    assert_eq!(serving.end("-TERM"), Some(0));
}
