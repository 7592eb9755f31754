//! A read by another person is answered only after its line is on disk. Where the log cannot be written nothing of
//! anybody is shown, and the own space goes on.

use sqlx::{AnyConnection, Connection, Executor};

use crate::world::*;

/// From now on the disk under the access log is full, as far as the application can tell.
async fn fill_disk(world: &World) -> AnyConnection {
    let address = format!("sqlite://{}?mode=rw", world.path("data").join("access_log.db").display());
    let mut log = AnyConnection::connect(&address).await.unwrap();
    let full = "create trigger disk_is_full before insert on access_line begin select raise(fail, 'disk is full'); end";
    log.execute(full).await.unwrap();
    log
}

async fn free_disk(mut log: AnyConnection) {
    log.execute("drop trigger disk_is_full").await.unwrap();
    log.close().await.unwrap();
}

/// Every address at which somebody reads of somebody else.
fn reads(ana: &Own) -> Vec<(&'static Person, String)> {
    let (work, care) = (format!("/work/{}", ana.absence.address), format!("/care/{}", ana.absence.address));
    vec![
        (&TOM, "/work".to_owned()),
        (&TOM, work.clone()),
        (&ELS, format!("{work}/hours")),
        (&CAS, format!("{work}/contact")),
        (&NOOR, "/care".to_owned()),
        (&NOOR, care.clone()),
        (&NOOR, format!("{care}/item/{}", ana.share)),
        (&LISE, format!("{care}/hours")),
        (&NELE, format!("{care}/contact")),
        (&PIET, format!("{care}/notes")),
        (&NELE, format!("{care}/notes/1")),
        (&NELE, format!("{care}/notes/hand-over")),
    ]
}

/// What is not there, of an absence that whoever asks may read.
fn not_there(ana: &Own) -> Vec<(&'static Person, String)> {
    let (work, care) = (format!("/work/{}", ana.absence.address), format!("/care/{}", ana.absence.address));
    vec![
        (&TOM, format!("{work}/adjustments/99")),
        (&TOM, format!("{work}/adjustments/new?adjustment=a99")),
        (&TOM, format!("{work}/papers/{}", ana.paper)),
        (&TOM, format!("{work}/papers/new?kind=final_evaluation")),
        (&TOM, format!("{work}/steps/BE-X99")),
        (&NOOR, format!("{care}/steps/BE-X99")),
        (&NOOR, format!("{care}/item/{}", ana.moment)),
        (&NELE, format!("{care}/notes/99")),
        (&NELE, format!("{care}/notes/01")),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_looks_cannot_be_recorded_nobody_sees_anything_of_anybody() {
    let Peopled { world, ana, .. } = Peopled::begin(71, Strangers::Absent).await;
    let log = fill_disk(&world).await;
    for (person, address) in reads(&ana) {
        let mut browser = world.signed_in(person).await;
        let answer = browser.get(&address).await;
        assert_eq!(answer.code(), 503, "{address}");
        assert!(!answer.text().contains("Ana") && !answer.text().contains(PRINTER), "{address}");
        if address.ends_with("/hours") || address.ends_with("/contact") {
            assert_eq!(browser.post(&address, &[]).await.code(), 503, "{address}");
        }
    }
    free_disk(log).await;
    for (person, address) in reads(&ana) {
        assert_eq!(world.signed_in(person).await.get(&address).await.code(), 200, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_looks_cannot_be_recorded_the_own_space_goes_on() {
    let Peopled { world, .. } = Peopled::begin(72, Strangers::Absent).await;
    let log = fill_disk(&world).await;
    let mut ana = world.signed_in(&ANA).await;
    for path in ["/own", "/own/line", "/own/plan", "/own/shares", "/own/who-looked", "/own/publish", "/own/diary"] {
        assert_eq!(ana.get(path).await.code(), 200, "{path}");
    }
    assert_eq!(ana.post("/own/diary", &[("words", "Het gaat.")]).await.location(), "/own/diary");
    let fit = [("step", "fit"), ("plan_fit", "fits"), ("act", "finish")];
    assert_eq!(ana.post("/own/check-in", &fit).await.code(), 200);
    assert!(ana.get("/own/diary").await.text().contains("Het gaat."));
    free_disk(log).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_read_leaves_one_line_and_what_is_refused_leaves_none() {
    let Peopled { world, ana, .. } = Peopled::begin(73, Strangers::Absent).await;
    let mut lines = world.store().verify(None, |_| {}).await.unwrap().lines;
    for (person, address) in reads(&ana) {
        world.signed_in(person).await.get(&address).await;
        let now = world.store().verify(None, |_| {}).await.unwrap().lines;
        assert_eq!(now, lines + 1, "{address}");
        lines = now;
    }
    for (person, address) in not_there(&ana) {
        assert_eq!(world.signed_in(person).await.get(&address).await.code(), 404, "{address}");
        assert_eq!(world.store().verify(None, |_| {}).await.unwrap().lines, lines, "{address}");
    }
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    assert_eq!(world.signed_in(&NELE).await.get(&item).await.code(), 404);
    assert_eq!(world.signed_in(&TOM).await.get("/own").await.code(), 404);
    assert_eq!(world.store().verify(None, |_| {}).await.unwrap().lines, lines);
}
