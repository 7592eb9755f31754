//! Writes a small sealed database of this release, with its key store, into `tests/databases/VERSION`: every later release
//! proves with a copy of it that it can be upgraded. Run once for each release, before it is published; what is there is
//! never written anew.
//!
//! `cargo run -p houvast-storage --example write_database`
#![allow(clippy::unwrap_used, reason = "a fixture that cannot be written must stop the run")]

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use houvast_casework::chance::Chance;
use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{FileId, SeatId};
use houvast_storage::ambient::{ChanceSource, FixedClock, SystemChance};
use houvast_storage::{Location, Look, Mark, NewJob, OpenOptions, Purpose, Store, keys};
use jiff::{SignedDuration, Timestamp};
use people::{Somebody, a_seat, a_worker, an_employer, an_invitation, fresh, somebody_with_an_account, worker_ana};
use serde_json::json;

#[allow(dead_code, reason = "the tests use more of these people")]
#[path = "../tests/world/people.rs"]
mod people;

/// Sixteen bytes of the operating system's randomness.
fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    SystemChance.fill(&mut bytes);
    bytes
}

#[tokio::main]
async fn main() -> ExitCode {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/databases").join(env!("CARGO_PKG_VERSION"));
    if folder.exists() {
        eprintln!("`{}` is there; a released specimen is never written anew", folder.display());
        return ExitCode::from(2);
    }
    let now: Timestamp = "2026-11-30T09:00:00Z".parse().unwrap();
    fs::create_dir_all(&folder).unwrap();
    keys::initialise(&folder.join("keys"), &mut SystemChance, now).unwrap();
    let clock = Arc::new(FixedClock::at(now));
    let store = Store::open(OpenOptions {
        location: Location::Embedded { data: folder.join("data") },
        keys: folder.join("keys"),
        clock: clock.clone(),
        chance: ChanceSource::System,
        purpose: Purpose::Write,
        mark: Mark::Real,
    });
    let store = store.await.unwrap();
    let employer = an_employer(&store).await;
    let ana = worker_ana(&store, &employer).await;
    let bram = a_worker(&store, &employer, "Bram Weggewist", "bram@thuis.example", "1002").await;
    clock.advance(SignedDuration::from_hours(24));
    surround(&store, &ana).await;
    erase(&store, &bram).await;
    store.close().await;
    fs::remove_file(folder.join("data/houvast.lock")).unwrap();
    println!("written: {}", folder.display());
    ExitCode::SUCCESS
}

/// A seat of the service, a reading, an invitation and a letter that waits.
async fn surround(store: &Store, ana: &Somebody) {
    let noor = somebody_with_an_account(store, "Noor Claes", "noor@dienst.example").await;
    let seat = a_seat(store, noor, ana.absence.file, Hat::OccupationalPhysician);
    let mut plan = store.plan();
    plan.add_seat(&seat, None).unwrap();
    plan.add_invitation(&[7; 32], &an_invitation(store, Some(ana.absence.file))).unwrap();
    let payload = json!({"to": ana.account.email});
    let job = NewJob { kind: "send", payload: &payload, due: store.now(), cause: "first letter", about: None };
    plan.queue(&job).unwrap();
    store.commit(plan).await.unwrap();
    let look = Look {
        file: ana.absence.file,
        reader: noor,
        seat: seat.id,
        hat: Hat::OccupationalPhysician,
        classes: vec![Class::AgreedHours],
        share: None,
        at: store.now(),
    };
    let seat = fresh(SeatId);
    store.note_looks(vec![look.clone(), Look { seat, ..look }]).await.unwrap();
}

async fn erase(store: &Store, somebody: &Somebody) {
    let mut plan = store.plan();
    plan.erase_file(somebody.case);
    plan.erase_file(somebody.absence.file);
    plan.erase_file(FileId(somebody.engagement.id.0));
    plan.erase_account(somebody.account.id);
    store.commit(plan).await.unwrap();
}
