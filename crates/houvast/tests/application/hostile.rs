//! At least thirty hostile requests to every route there is: other people's ids, made-up and malformed ones, wrong hats,
//! ended seats and sessions, replayed and foreign forms, wrong bodies, links that ran out. Each is refused, alike, and
//! nothing is written. The list of routes is walked: a new route is assaulted as soon as it stands in `routes/table.rs`,
//! and missing there it fails.

mod aims;
mod arms;
mod assault;
mod face;
mod siege;

use houvast_web::routes::{For, ROUTES};

use crate::lists::{line, list};
use crate::routes::TABLE;
use crate::world::*;
use siege::Siege;

/// So many hostile requests each route withstands, at least.
const FEWEST: usize = 30;

async fn every_route_withstands(seed: u64, spaces: &[For]) {
    let mut siege = Siege::begin(seed).await;
    let mut counted = Vec::new();
    for (path, _, _) in ROUTES.iter().filter(|(_, whom, _)| spaces.contains(whom)) {
        let line = TABLE.iter().find(|line| line.path == *path);
        let line = line.unwrap_or_else(|| panic!("{path} does not stand in routes/table.rs: what does it refuse?"));
        counted.push((*path, siege.assault(line).await));
    }
    let late = siege.assault_late().await;
    let mut all = 0;
    for (path, sent) in counted {
        let sent = sent + late[path];
        println!("{sent:5} hostile requests to {path}");
        assert!(sent >= FEWEST, "{path}: {sent} requests");
        all += sent;
    }
    println!("{all:5} together");
    assert!(siege.wrong.is_empty(), "{}", siege.wrong.join("\n"));
    siege.peopled.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_open_door_withstands_thirty_hostile_requests() {
    every_route_withstands(361, &[For::Everybody, For::SignedIn, For::Demo]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_of_the_own_space_withstands_thirty_hostile_requests() {
    every_route_withstands(363, &[For::Own]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_at_work_and_the_desk_withstands_thirty_hostile_requests() {
    every_route_withstands(364, &[For::Work, For::Desk]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_of_the_care_circle_withstands_thirty_hostile_requests() {
    every_route_withstands(365, &[For::Care]).await;
}

#[test]
fn no_space_is_forgotten() {
    let withstand = [For::Everybody, For::SignedIn, For::Demo, For::Own, For::Work, For::Desk, For::Care];
    for (path, whom, _) in ROUTES {
        assert!(withstand.contains(whom), "{path} is assaulted by no test");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_confirmation_and_a_departure_cannot_be_replayed() {
    let peopled = Peopled::begin(362, Strangers::There).await;
    let world = &peopled.world;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let seen = hil.upload("/work/import", "a.csv", &list(&[line("301", "Iemand Nieuw")])).await.hidden("seen");
    let replayed = world.signed_in(&HUGO_AT_PRINTER).await;
    assert_eq!(replayed.clone().post("/work/import/confirm", &[("seen", &seen)]).await.code(), 404);
    assert_eq!(hil.post("/work/import/confirm", &[("seen", &seen)]).await.code(), 200);
    let before = world.count_entries().await;
    for _ in 0..3 {
        assert_eq!(hil.post("/work/import/confirm", &[("seen", &seen)]).await.code(), 422);
    }
    assert_eq!(world.count_entries().await, before);
    let mut ada = world.signed_in(&ADA).await;
    let address = format!("/desk/staff/{}", world.account_of(&LISE).await);
    ada.get(&address).await;
    assert_eq!(ada.post(&address, &[("end", "everything")]).await.code(), 303);
    assert_eq!(ada.post(&address, &[("end", "everything")]).await.code(), 404);
}

/// A manager: no seat at the employer as a whole.
const HUGO_AT_PRINTER: Person = CAS;
