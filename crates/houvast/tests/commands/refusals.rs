//! Every refusal to start, as `docs/operations/refusals.md` lists them: one sentence each, with the remedy, and nothing
//! was changed.

use std::fs;

use sqlx::{AnyConnection, Connection, Executor};

use crate::binary::{Background, GOOD, HEADER, Installed, Said, run};

const REST: [&str; 8] = [
    "--address",
    "https://houvast.example",
    "--listen",
    "127.0.0.1:0",
    "--smtp",
    "127.0.0.1:9",
    "--from",
    "post@houvast.example",
];

/// Serving is refused in one sentence with these words.
#[track_caller]
fn refused(place: &[&str], code: i32, words: &[&str]) {
    let said: Said = run(&[&["serve"], place, &REST[..]].concat());
    said.expect(code, words);
    assert_eq!((said.aside.lines().count(), said.out.as_str()), (1, ""), "one sentence: {said:?}");
}

impl Installed {
    /// An installation with somebody in it, whom `serve` refuses with these words.
    #[track_caller]
    fn is_refused(&self, code: i32, words: &[&str]) {
        refused(&["--data", &self.data(), "--keys", &self.keys()], code, words);
    }

    fn with_somebody() -> Self {
        let installed = Self::with_service(Some("Dienst"));
        let list = installed.write("list.csv", format!("{HEADER}\n{GOOD}"));
        installed.run(&["import", "absences", &list]).expect(0, &["1 new"]);
        installed
    }

    /// Changes the database as somebody who does not go through Houvast.
    fn plant(&self, file: &str, sql: &'static str) {
        sqlx::any::install_default_drivers();
        let address = format!("sqlite://{}/{file}", self.data());
        let planting = async {
            let mut connection = AnyConnection::connect(&address).await.unwrap();
            connection.execute(sql).await.unwrap();
            connection.close().await.unwrap();
        };
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(planting);
    }
}

#[test]
fn a_place_that_is_missing_or_is_none() {
    let installed = Installed::with_service(None);
    let (keys, sheet) = (installed.keys(), installed.write("sheet.txt", "x"));
    refused(&["--keys", &keys], 2, &["`--data` is missing", "--data DIR"]);
    refused(&["--data", &installed.data()], 2, &["`--keys` is missing", "houvast key init"]);
    let both = ["--data", "/a", "--database", "postgres://db/x", "--keys", "/k"];
    refused(&both, 2, &["both set", "keep the one"]);
    refused(&["--data", &sheet, "--keys", &keys], 2, &["cannot use", "may read and write"]);
    refused(&["--database", "mysql://db/x", "--keys", &keys], 2, &["PostgreSQL", "postgres://user@host/database"]);
    let nobody = ["--database", "postgres://nobody@127.0.0.1:9/x", "--keys", &keys];
    refused(&nobody, 1, &["cannot open the database", "see that it runs"]);
}

#[test]
fn a_key_store_that_is_none_or_is_damaged() {
    let installed = Installed::with_somebody();
    let nowhere = installed.path("nowhere");
    refused(&["--data", &installed.data(), "--keys", &nowhere], 2, &["holds no key store", "houvast key init"]);
    let other = Installed::with_service(None);
    refused(&["--data", &installed.data(), "--keys", &other.keys()], 2, &["another key store", "--keys"]);
    let damage = |name: &str, content: Option<&str>, words: &[&str]| {
        let path = format!("{}/{name}", installed.keys());
        let kept = fs::read(&path).unwrap();
        match content {
            Some(content) => fs::write(&path, content).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        installed.is_refused(2, words);
        fs::write(&path, kept).unwrap();
    };
    damage("installation.key", Some("nonsense"), &["is not a key file", "recovery sheet"]);
    damage("erased.ledger", None, &["erased.ledger", "bring back the key store"]);
    let months: Vec<_> = fs::read_dir(installed.keys()).unwrap().map(|file| file.unwrap().file_name()).collect();
    let month = months.iter().map(|name| name.to_str().unwrap()).find(|name| name.starts_with("epoch-")).unwrap();
    damage(month, None, &["holds no month key", "recovery sheet"]);
    installed.run(&["journal", "verify"]).expect(0, &["nothing is wrong"]);
}

#[test]
fn a_database_that_is_none_or_of_another_release() {
    let installed = Installed::with_somebody();
    let (main, log) = (format!("{}/houvast.db", installed.data()), format!("{}/access_log.db", installed.data()));
    for file in [&main, &log] {
        let kept = fs::read(file).unwrap();
        fs::write(file, "hello, this is a letter").unwrap();
        installed.is_refused(2, &[file, "is no database of Houvast", "houvast restore"]);
        fs::write(file, kept).unwrap();
    }
    let check = |file: &str, plant: &'static str, undo: &'static str, code: i32, words: &[&str]| {
        installed.plant(file, plant);
        installed.is_refused(code, words);
        installed.plant(file, undo);
    };
    let later = "insert into migration (name, digest, applied_at) values ('9999_later', x'00', 0)";
    let gone = "delete from migration where name = '9999_later'";
    check("houvast.db", later, gone, 2, &["newer release", "9999_later", "install that release"]);
    check("access_log.db", later, gone, 2, &["newer release", "9999_later", "install that release"]);
    let fold = "update state set fold_version = fold_version + 900";
    let unfold = "update state set fold_version = fold_version - 900";
    check("houvast.db", fold, unfold, 2, &["this release knows", "install the release that wrote it"]);
    installed.run(&["journal", "verify"]).expect(0, &["nothing is wrong"]);
    let edited = "update migration set digest = x'00' where name = '0001_journal'";
    installed.plant("houvast.db", edited);
    installed.is_refused(1, &["0001_journal", "install the release that wrote this database"]);
}

#[test]
fn a_port_that_is_taken() {
    let installed = Installed::with_service(None);
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    let place = ["--data", &installed.data(), "--keys", &installed.keys(), "--metrics-listen", &port];
    refused(&place, 2, &["`--metrics-listen", "name another port"]);
    let words = REST.map(|word| if word == "127.0.0.1:0" { port.as_str() } else { word });
    let said = run(&[&["serve", "--data", &installed.data(), "--keys", &installed.keys()], &words[..]].concat());
    said.expect(2, &["`--listen", "name another port"]);
    assert!(!installed.folder.path().join("data").exists());
}

#[test]
fn another_process_on_the_same_data() {
    let installed = Installed::with_service(Some("Dienst"));
    let (data, keys) = (installed.data(), installed.keys());
    let first = Background::start(&[&["serve", "--data", &data, "--keys", &keys], &REST[..]].concat());
    first.aside_with("serving");
    installed.is_refused(2, &["another Houvast process uses", "stop that process first"]);
}
