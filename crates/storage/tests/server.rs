//! What only a server can do to us: lose the lock, or refuse the role of the access log.

use houvast_casework::diary::DiaryState;
use houvast_casework::ids::FileId;
use houvast_storage::{CommitError, Location, OpenError, OpenOptions, Store};

use crate::world::*;

async fn raw(world: &World, sql: String) {
    let database = world.sql(Part::Main).await;
    sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&database).await.unwrap();
    database.close().await;
}

async fn try_to_write(store: &Store) -> Result<(), CommitError> {
    let mut plan = store.plan();
    plan.create::<DiaryState>(fresh(FileId));
    store.commit(plan).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_whose_lock_was_taken_over_writes_nothing_more() {
    run(Engine::Postgres, |world| async move {
        let first = world.open().await;
        try_to_write(&first).await.unwrap();
        // The server ends the connection that holds the lock, as after a broken line.
        let cut = "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
            and database = (select oid from pg_database where datname = current_database())";
        raw(&world, cut.to_owned()).await;
        try_to_write(&first).await.unwrap();
        let second = loop {
            match Store::open(world.options()).await {
                Ok(store) => break store,
                // The server has not noticed yet.
                Err(OpenError::InUse(_)) => tokio::task::yield_now().await,
                Err(error) => panic!("{error}"),
            }
        };
        let refused = try_to_write(&first).await.unwrap_err();
        assert!(refused.to_string().contains("another process took over writing"), "{refused}");
        assert!(first.note_attempt("ana@thuis.example", first.now()).await.is_err());
        try_to_write(&second).await.unwrap();
        assert_eq!(second.verify(None, |_| ()).await.unwrap().findings, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_user_who_may_not_make_the_role_of_the_access_log_is_told_what_to_run() {
    run(Engine::Postgres, |world| async move {
        // Whatever ran before on this server: the role is there, and this user is no member of it.
        world.open().await.close().await;
        let own = world.copy_of_nothing().await;
        let user = format!("user_{}", uuid::Uuid::from_bytes(random_bytes()).simple());
        let database = own.url().rsplit_once('/').unwrap().1;
        raw(&world, format!("create role {user} login")).await;
        raw(&world, format!("alter database {database} owner to {user}")).await;
        let location = Location::Server { url: own.url().replace("postgres@", &format!("{user}@")) };
        let options = || OpenOptions { location: location.clone(), ..world.options() };

        let Err(refused) = Store::open(options()).await else { panic!("it was opened") };
        let sentence = refused.to_string();
        assert!(matches!(refused, OpenError::LogRole(_)), "{sentence}");
        assert!(sentence.contains("`grant houvast_access_log to`"), "{sentence}");
        raw(&world, format!("grant houvast_access_log to {user}")).await;
        let store = Store::open(options()).await.unwrap();
        try_to_write(&store).await.unwrap();
        store.close().await;
        raw(&own, format!("drop owned by {user} cascade")).await;
        raw(&own, format!("alter database {database} owner to postgres")).await;
        raw(&own, format!("drop role {user}")).await;
    })
    .await;
}
