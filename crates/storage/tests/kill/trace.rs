//! A trace of the system calls shows a sync of the write-ahead log before each acknowledgement.

use std::collections::BTreeMap;
use std::path::Path;

use super::appender::Orders;
use super::witness::Witness;
use crate::world::{Engine, World, run};

/// What the trace tells, in the order in which it happened.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Moment {
    /// The log was written to.
    Write,
    /// A sync of the log began or ended; which thread asked.
    SyncBegins(String),
    SyncEnds(String),
    /// An append began or was acknowledged.
    Begin(String),
    Acknowledge(String),
}

/// Runs the appending process under strace and reads what it did.
async fn trace(world: &World, writers: usize, times: usize) -> Vec<Moment> {
    let log = world.folder("trace").join("calls");
    let log_name = log.to_str().unwrap();
    let strace =
        ["strace", "-f", "-y", "-s", "100", "-e", "trace=write,pwrite64,fsync,fdatasync", "-o", log_name, "--"];
    let witness = Witness::default();
    let orders = Orders { writers, times, ..Orders::without_end(world) };
    assert!(witness.listen(orders.start(&strace)).end(), "strace runs (cargo xtask test installs it)");
    assert_eq!(witness.count(), writers * times);
    read(&log)
}

fn read(log: &Path) -> Vec<Moment> {
    let text = String::from_utf8_lossy(&std::fs::read(log).unwrap()).into_owned();
    text.lines().flat_map(|line| read_line(line).into_iter().flatten()).collect()
}

/// A call that another thread interrupted is told in two lines, `… <unfinished ...>` and `<... fsync resumed>…`.
fn read_line(line: &str) -> Option<Vec<Moment>> {
    let (thread, call) = line.split_once(' ')?;
    let (thread, call) = (thread.to_owned(), call.trim_start());
    if let Some(resumed) = call.strip_prefix("<... ") {
        let is_sync = resumed.starts_with("fsync") || resumed.starts_with("fdatasync");
        return (is_sync && resumed.ends_with("= 0")).then(|| vec![Moment::SyncEnds(thread)]);
    }
    let (name, arguments) = call.split_once('(')?;
    if matches!(name, "write" | "pwrite64") && arguments.contains("houvast.db-wal>") {
        return Some(vec![Moment::Write]);
    }
    if matches!(name, "fsync" | "fdatasync") && arguments.contains("houvast.db-wal>") {
        let begins = Moment::SyncBegins(thread.clone());
        let ended = arguments.ends_with("= 0");
        return Some(if ended { vec![begins, Moment::SyncEnds(thread)] } else { vec![begins] });
    }
    let said = arguments.split_once('"')?.1;
    let content = |said: &str| said.split(['\\', ' ']).next().unwrap_or_default().to_owned();
    if let Some(said) = said.strip_prefix("begin ") {
        return Some(vec![Moment::Begin(content(said))]);
    }
    said.strip_prefix("ack ").map(|said| vec![Moment::Acknowledge(content(said))])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lone_append_is_synced_after_its_last_write_and_before_it_is_acknowledged() {
    run(Engine::Sqlite, |world| async move {
        let moments = trace(&world, 1, 60).await;
        let (mut unsynced, mut syncs, mut acknowledged) = (0, 0, 0);
        for moment in &moments {
            match moment {
                Moment::Write => unsynced += 1,
                Moment::SyncEnds(_) => (unsynced, syncs) = (0, syncs + 1),
                Moment::Acknowledge(content) => {
                    assert_eq!(unsynced, 0, "{content}: written and not synced");
                    assert!(syncs > 0, "{content}: no sync since the one before");
                    (syncs, acknowledged) = (0, acknowledged + 1);
                }
                Moment::SyncBegins(_) | Moment::Begin(_) => {}
            }
        }
        assert_eq!(acknowledged, 60);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_appends_each_is_synced_between_its_begin_and_its_acknowledgement() {
    run(Engine::Sqlite, |world| async move {
        let moments = trace(&world, 6, 20).await;
        let (mut syncing, mut done, mut begun) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        let mut acknowledged = 0;
        for (at, moment) in moments.iter().enumerate() {
            match moment {
                Moment::Write => {}
                Moment::SyncBegins(thread) => drop(syncing.insert(thread, at)),
                Moment::SyncEnds(thread) => done.extend(syncing.remove(thread)),
                Moment::Begin(content) => drop(begun.insert(content, at)),
                Moment::Acknowledge(content) => {
                    acknowledged += 1;
                    assert!(done.iter().any(|sync| *sync > begun[content]), "{content}: acknowledged without a sync");
                }
            }
        }
        assert_eq!(acknowledged, 120);
        println!("{acknowledged} entries acknowledged in {} syncs", done.len());
    })
    .await;
}
