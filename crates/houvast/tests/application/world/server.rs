//! A world whose database lies on a PostgreSQL server that may be filled with throwaway databases.

use houvast_storage::Location;
use sqlx::{AnyConnection, Connection, Executor};
use tempfile::TempDir;

use super::World;

const SERVER: &str = "HOUVAST_TEST_POSTGRES";

/// Runs a test in a world on the server, and clears its database away, also where the test failed.
pub(crate) async fn on_a_server<F>(seed: u64, test: impl FnOnce(World) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    sqlx::any::install_default_drivers();
    let server = std::env::var(SERVER);
    let server = server.expect("HOUVAST_TEST_POSTGRES is not set; run `cargo xtask test --only tests`");
    let name = format!("houvast_application_{seed}_{}", std::process::id());
    execute(&server, format!("create database {name}")).await;
    let (beginning, _) = server.rsplit_once('/').unwrap();
    let location = Location::Server { url: format!("{beginning}/{name}") };
    let world = World::begin_at(seed, TempDir::new().unwrap(), location).await;
    let outcome = tokio::spawn(test(world)).await;
    execute(&server, format!("drop database {name} with (force)")).await;
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
}

async fn execute(server: &str, sql: String) {
    let mut connection = AnyConnection::connect(server).await.unwrap();
    connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
    connection.close().await.unwrap();
}
