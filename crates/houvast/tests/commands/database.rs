//! `--database`: the same commands on PostgreSQL.

use sqlx::{AnyConnection, Connection, Executor};

use crate::binary::{Background, Said, get, run, sample};

const SERVER: &str = "HOUVAST_TEST_POSTGRES";

/// An empty database that goes when the test ends well; a failed one leaves it in a cluster that is thrown away.
pub(crate) struct Database {
    server: String,
    name: String,
}

impl Database {
    pub(crate) async fn make(of: &str) -> Self {
        sqlx::any::install_default_drivers();
        let server = std::env::var(SERVER);
        let server = server.expect("HOUVAST_TEST_POSTGRES is not set; run `cargo xtask test --only tests`");
        let name = format!("houvast_commands_{of}_{}", std::process::id());
        let database = Self { server, name };
        database.execute(format!("create database {}", database.name)).await;
        database
    }

    pub(crate) fn url(&self) -> String {
        let (server, _) = self.server.rsplit_once('/').unwrap();
        format!("{server}/{}", self.name)
    }

    pub(crate) async fn execute(&self, sql: String) {
        let mut connection = AnyConnection::connect(&self.server).await.unwrap();
        connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
    }

    pub(crate) async fn drop(self) {
        self.execute(format!("drop database {} with (force)", self.name)).await;
    }
}

#[tokio::test]
async fn an_installation_lives_in_a_database() {
    let (database, folder) = (Database::make("real").await, tempfile::tempdir().unwrap());
    let (url, keys) = (database.url(), folder.path().join("keys").display().to_string());
    let on = |words: &[&str]| -> Said { run(&[words, &["--database", &url, "--keys", &keys]].concat()) };
    run(&["key", "init", "--keys", &keys]).expect(0, &["RECOVERY SHEET"]);
    on(&["service", "add", "--name", "Dienst", "--country", "nl"]).expect(0, &["Dienst", "invite --hat coordinator"]);
    let sample = sample().display().to_string();
    on(&["import", "absences", &sample]).expect(0, &["4 new"]);
    on(&["journal", "verify"]).expect(0, &["8 journals", "nothing is wrong"]);
    let mail = ["--smtp", "127.0.0.1:9", "--from", "post@houvast.example"];
    let served =
        ["--address", "https://houvast.example", "--listen", "127.0.0.1:0", "--database", &url, "--keys", &keys];
    let mut serving = Background::start(&[&["serve"], &mail[..], &served[..]].concat());
    serving.aside_with("serving");
    on(&["import", "absences", &sample]).expect(0, &["4 already there"]);
    assert_eq!(serving.end("-TERM"), Some(0));
    database.drop().await;
}

#[tokio::test]
async fn the_people_of_a_demo_live_in_a_database_and_its_keys_in_the_directory() {
    let (database, folder) = (Database::make("demo").await, tempfile::tempdir().unwrap());
    let (url, data) = (database.url(), folder.path().join("demo"));
    let (mut demo, place) = Background::demo(&data, &["--database", &url, "--cases", "7"]);
    assert!(get(&place, "/health/ready").starts_with("HTTP/1.1 200"));
    let keys = data.join("keys").display().to_string();
    let sample = sample().display().to_string();
    run(&["import", "absences", &sample, "--database", &url, "--keys", &keys]).expect(0, &["4 new"]);
    assert_eq!(demo.end("-TERM"), Some(0));
    run(&["journal", "verify", "--database", &url, "--keys", &keys]).expect(0, &["nothing is wrong"]);

    let (again, other) = (data.display().to_string(), folder.path().join("other").display().to_string());
    run(&["demo", "--data", &again, "--listen", "127.0.0.1:0"]).expect(2, &["the people of this directory live in"]);
    run(&["demo", "--data", &other, "--database", &url, "--listen", "127.0.0.1:0"])
        .expect(2, &["--database", "no empty database"]);
    database.drop().await;
}
