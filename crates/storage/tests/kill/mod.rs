//! Killing: the process, and the server it writes to, at random moments while many append. Whatever was acknowledged is
//! there, nothing is there by half, and every chain is whole. What was erased is gone, in the ledger too.

mod appender;
mod leaver;
mod trace;
mod witness;

use std::process::Command;
use std::time::Duration;

use houvast_casework::chance::{Chance, Counted};
use houvast_storage::Location;

use crate::world::cluster::Cluster;
use crate::world::{Engine, World, run};
use appender::{Orders, append};
use witness::{Said, Witness};

/// A new database after so many kills, so that verifying does not grow without end.
const KILLS_A_DATABASE: usize = 10;

fn count_from(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |count| count.parse().expect("a number"))
}

/// A moment up to `most` milliseconds away.
fn a_while(chance: &mut Counted, most: u64) -> Duration {
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    Duration::from_millis(u64::from_le_bytes(bytes) % most)
}

/// On its own it appends a little and checks that; asked by its environment, it is the process that the others kill.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_process_that_is_killed_reads_back_what_it_acknowledged() {
    if let Some(orders) = Orders::find() {
        return append(orders).await;
    }
    run(Engine::Sqlite, |world| async move {
        let witness = Witness::default();
        let orders = Orders { times: 10, ..Orders::without_end(&world) };
        assert!(witness.listen(orders.start(&[])).end());
        assert_eq!((witness.count(), witness.ask(Said::count_erased)), (60, 12));
        witness.check(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_entry_survives_a_killed_process_on_sqlite() {
    kill_processes(Engine::Sqlite, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_entry_survives_a_killed_process_on_postgresql() {
    kill_processes(Engine::Postgres, 2).await;
}

async fn kill_processes(engine: Engine, seed: u64) {
    let kills = count_from("HOUVAST_KILLS", 20);
    let acknowledged = Witness::default();
    for first in (0..kills).step_by(KILLS_A_DATABASE) {
        let (count, total) = (KILLS_A_DATABASE.min(kills - first), acknowledged.clone());
        run(engine, move |world| async move {
            kill_processes_of(&world, count, Counted(seed * 1000 + first as u64), &total).await;
        })
        .await;
    }
    let (erasing, erased) = (acknowledged.ask(Said::count_erasing), acknowledged.ask(Said::count_erased));
    println!("{kills} kills, {} entries and {erased} of {erasing} erasures acknowledged", acknowledged.count());
    assert!(acknowledged.count() > kills * 5, "{} entries in {kills} kills", acknowledged.count());
    assert!(erased >= kills / 3 && erasing > erased, "{erased} of {erasing} erasures acknowledged in {kills} kills");
}

async fn kill_processes_of(world: &World, kills: usize, mut chance: Counted, total: &Witness) {
    let witness = Witness::default();
    for kill in 0..kills {
        let before = witness.count();
        let process = witness.listen(Orders::without_end(world).start(&[]));
        match kill % 5 {
            // Killed on the way: while it makes tables, takes the lock, reads what was there.
            0 => tokio::time::sleep(a_while(&mut chance, 150)).await,
            // Killed while one is erased, and while others are that began with it: before the commit, behind it and not yet
            // in the ledger, behind both.
            1 => {
                let erasing = witness.ask(Said::count_erasing);
                witness.hear(|said| said.count_erasing() > erasing).await;
                tokio::time::sleep(a_while(&mut chance, 20)).await;
            }
            2 | 3 => {
                let erased = witness.ask(Said::count_erased);
                witness.hear(|said| said.count_erased() > erased).await;
                tokio::time::sleep(a_while(&mut chance, 10)).await;
            }
            _ => {
                witness.hear_more_than(before + 4).await;
                tokio::time::sleep(a_while(&mut chance, 250)).await;
            }
        }
        process.kill();
        witness.check(world).await;
    }
    total.add(&witness);
}

/// No file may grow beyond two and a half megabytes: to SQLite that is a full disk. Then there is room again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing_and_writing_goes_on_once_there_is_room() {
    run(Engine::Sqlite, |world| async move {
        let witness = Witness::default();
        let narrow = ["env", "--ignore-signal=XFSZ", "prlimit", "--fsize=2500000:unlimited", "--"];
        let process = witness.listen(Orders::without_end(&world).start(&narrow));
        witness.hear(|said| said.refused > 20).await;
        assert!(witness.count() > 10, "{} entries before the disk was full", witness.count());
        let pid = process.id().to_string();
        let wide = Command::new("prlimit").args(["--pid", &pid, "--fsize=unlimited:unlimited"]).status().unwrap();
        assert!(wide.success());
        witness.hear_more_than(witness.count() + 20).await;
        process.kill();
        witness.check(&world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_acknowledged_entry_survives_a_killed_postgresql_server() {
    let kills = count_from("HOUVAST_POSTMASTER_KILLS", 5);
    let mut cluster = Cluster::start();
    let world = World::at(Location::Server { url: cluster.address() });
    let (witness, mut chance) = (Witness::default(), Counted(3));
    for kill in 0..kills {
        let process = witness.listen(Orders::without_end(&world).start(&[]));
        let erased = witness.ask(Said::count_erased);
        witness.hear(|said| said.count_erased() > erased).await;
        tokio::time::sleep(a_while(&mut chance, 300)).await;
        cluster.kill(if kill % 2 == 0 { "KILL" } else { "QUIT" });
        cluster.restart();
        // The process that was writing goes on by itself once the server is back.
        witness.hear_more_than(witness.count()).await;
        process.kill();
        witness.check(&world).await;
    }
    let erased = witness.ask(Said::count_erased);
    println!("{kills} kills of the server, {} entries and {erased} erasures acknowledged", witness.count());
}
