//! What Houvast is measured beside, in the same run: a bare axum `hello`, one row read from SQLite for each request, and
//! Django with Django REST framework on a page of 20 of an equal table.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Row, SqlitePool};

use super::stage::Server;

const SERVE: &str = "HOUVAST_BENCH_SERVES";
const DJANGO: &str = include_str!("django/app.py");
const PACKAGES: [&str; 3] = ["django==5.2.8", "djangorestframework==3.16.1", "gunicorn==23.0.0"];

/// Where this program was started to serve, it does so and never comes back.
pub(crate) fn serve_if_asked() {
    let Ok(what) = std::env::var(SERVE) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let routes = match what.strip_prefix("row ") {
            None => Router::new().route("/", get(|| async { "hello" })),
            Some(database) => {
                let pool = open(Path::new(database), 4).await;
                Router::new().route("/", get(one_row)).with_state(pool)
            }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        println!("yardstick at http://{}", listener.local_addr().expect("an address"));
        axum::serve(listener, routes).await.expect("it serves until it is ended");
    });
    std::process::exit(0);
}

async fn one_row(State(pool): State<SqlitePool>) -> String {
    let row = sqlx::query("select name, employer from absence where id = ?1").bind(77_i64).fetch_one(&pool).await;
    row.map(|row| format!("{} {}", row.get::<String, _>(0), row.get::<String, _>(1))).unwrap_or_default()
}

async fn open(database: &Path, connections: u32) -> SqlitePool {
    let options = SqliteConnectOptions::from_str(&format!("sqlite://{}", database.display())).expect("an address");
    let options = options
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(std::time::Duration::from_secs(30));
    SqlitePoolOptions::new().max_connections(connections).connect_with(options).await.expect("it opens")
}

fn this_program(serves: &str) -> Server {
    let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
    command.env(SERVE, serves);
    Server::started(command, "yardstick at http://")
}

/// A bare axum that says hello.
pub(crate) fn hello() -> Server {
    this_program("hello")
}

/// One row of an equal table for each request.
pub(crate) fn one_row_read(database: &Path) -> Server {
    this_program(&format!("row {}", database.display()))
}

/// A table with as many absences, in the clear: made once and kept.
pub(crate) async fn table(folder: &Path, cases: u32) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder for the table");
    let database = folder.join(format!("table-{cases}.db"));
    let pool = open(&database, 1).await;
    let made = "create table if not exists absence (id integer primary key, name text not null, employer text not null,
        situation text not null, first_day text not null, undeliverable integer not null)";
    sqlx::query(made).execute(&pool).await.expect("the table is made");
    let count: i64 = sqlx::query_scalar("select count(*) from absence").fetch_one(&pool).await.expect("it is counted");
    if count != i64::from(cases) {
        let fill = format!(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < {cases})
             insert or replace into absence select i, 'Person ' || ((i * 7919) % {cases}), 'Employer ' || (i % 500),
                 'building_up', '2024-11-04', 0 from n"
        );
        sqlx::query(AssertSqlSafe(fill)).execute(&pool).await.expect("the table is filled");
        sqlx::query("create index if not exists absence_by_name on absence (name, id)")
            .execute(&pool)
            .await
            .expect("the index is made");
    }
    pool.close().await;
    database
}

/// Synced commits of one row, one after the other, a second.
pub(crate) async fn synced_commits(folder: &Path, seconds: f64) -> f64 {
    let database = folder.join("commits.db");
    let pool = open(&database, 1).await;
    sqlx::query("create table if not exists line (id integer primary key, words text)")
        .execute(&pool)
        .await
        .expect("made");
    let (begun, mut count) = (std::time::Instant::now(), 0_u32);
    while begun.elapsed().as_secs_f64() < seconds {
        sqlx::query("insert into line (words) values ('one line')").execute(&pool).await.expect("written");
        count += 1;
    }
    pool.close().await;
    f64::from(count) / begun.elapsed().as_secs_f64()
}

/// Django with Django REST framework under gunicorn with two workers, in a virtual environment of its own.
pub(crate) fn django(folder: &Path, database: &Path) -> Server {
    let environment = folder.join("venv");
    let stamp = environment.join("installed.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == PACKAGES.join("\n")) {
        println!("django: the environment is there");
    } else {
        run(Command::new("python3").args(["-m", "venv"]).arg(&environment));
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        run(Command::new(environment.join("bin/python3")).args(pip).args(PACKAGES));
        std::fs::write(&stamp, PACKAGES.join("\n")).expect("what is installed is noted");
    }
    std::fs::write(folder.join("app.py"), DJANGO).expect("the application is written");
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
    let child = Command::new(environment.join("bin/gunicorn"))
        .args(["--workers", "2", "--threads", "4", "--keep-alive", "75", "--log-level", "warning", "--bind"])
        .args([&format!("127.0.0.1:{port}"), "app:application"])
        .current_dir(folder)
        .env("BENCH_DATABASE", database)
        .stdout(Stdio::null())
        .spawn()
        .expect("gunicorn starts");
    Server::on_port(child, port)
}

fn run(command: &mut Command) {
    let done = command.status().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(done.success(), "{command:?} ended with {done}");
}
