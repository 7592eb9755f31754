//! The private address: kept in the place of the one before, erased when it is forgotten, and gone with the absence.

use houvast_casework::class::{Class, Compartment};
use houvast_casework::coordination::{CareEvent, CareState, PrivateAddress};
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::journal::{Entry, Event, Fold};
use houvast_storage::{CommitError, Migrations, Store, Upgraded, upgrade};
use serde::{Deserialize, Serialize};

use crate::world::*;

on_both_engines! {
    a_private_address_is_kept_replaced_and_forgotten,
    a_forgotten_address_leaves_no_key_behind,
    addresses_of_the_first_release_come_along_with_an_upgrade,
    an_upgrade_that_was_cut_off_brings_the_addresses_at_the_next_opening,
}

fn at(email: &str) -> PrivateAddress {
    PrivateAddress { email: Some(email.to_owned()), postal: Some("Lindelaan 3, 9000 Gent".to_owned()) }
}

async fn a_private_address_is_kept_replaced_and_forgotten(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let absence = a_worker(&store, &employer, "Lies", "lies@thuis.example", "P-1").await.absence.file;
    assert_eq!(store.find_private_address(absence).await.unwrap().email.as_deref(), Some("lies@thuis.example"));
    for email in ["een@thuis.example", "twee@thuis.example"] {
        let mut plan = store.plan();
        plan.set_private_address(absence, &at(email)).unwrap();
        store.commit(plan).await.unwrap();
        assert_eq!(store.find_private_address(absence).await.unwrap(), at(email));
    }
    let mut plan = store.plan();
    plan.forget_private_address(absence);
    plan.forget_private_address(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_private_address(absence).await.unwrap(), PrivateAddress::default());

    let mut plan = store.plan();
    plan.set_private_address(absence, &at("drie@thuis.example")).unwrap();
    store.commit(plan).await.unwrap();
    let mut plan = store.plan();
    plan.erase_file(absence);
    store.commit(plan).await.unwrap();
    assert_eq!(store.find_private_address(absence).await.unwrap(), PrivateAddress::default());
    let mut plan = store.plan();
    plan.set_private_address(absence, &at("vier@thuis.example")).unwrap();
    assert!(matches!(store.commit(plan).await, Err(CommitError::Gone)), "nothing about who was erased");
}

async fn a_forgotten_address_leaves_no_key_behind(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let absence = a_worker(&store, &employer, "Lies", "lies@thuis.example", "P-1").await.absence.file;
    let mut plan = store.plan();
    plan.set_private_address(absence, &at("een@thuis.example")).unwrap();
    plan.forget_private_address(absence);
    store.commit(plan).await.unwrap();
    let sql = world.sql(Part::Main).await;
    let left = "select (select count(*) from private_address) as rows,
        (select count(*) from file_key where compartment = 'private_address') as keys";
    let left: (i64, i64) = sqlx::query_as(left).fetch_one(&sql).await.unwrap();
    assert_eq!(left, (0, 0));
    sql.close().await;
}

/// Coordination as the first release wrote it: the address itself stood in the journal.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct FirstCare {}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
enum FirstCareEvent {
    AddressReported(PrivateAddress),
    InvitationSent,
    InvitationExpired,
}

impl Event for FirstCareEvent {
    const VERSIONS: &'static [(&'static str, u16)] =
        &[("address_reported", 1), ("invitation_sent", 1), ("invitation_expired", 1)];

    fn class(&self) -> Class {
        Class::Coordination
    }
}

impl Fold for FirstCare {
    type Event = FirstCareEvent;
    const COMPARTMENT: Compartment = Compartment::Care;
    const FOLD_VERSION: i64 = 1;

    fn apply(&mut self, _: &Entry<FirstCareEvent>) {}
}

async fn an_absence_with(store: &Store, employer: &Employer, number: &str, past: &[FirstCareEvent]) -> FileId {
    let engagement = engagement_at(employer.organisation, number);
    let absence = absence_of(&engagement, employer.service);
    let mut plan = store.plan();
    plan.add_engagement(&engagement).unwrap();
    plan.add_absence(&absence).unwrap();
    let care = plan.create::<FirstCare>(absence.file);
    plan.append(&care, fresh(SeatId), past).unwrap();
    store.commit(plan).await.unwrap();
    absence.file
}

/// What the first release left behind: absences with what must be known of each afterwards.
async fn written_by_the_first_release(world: &World) -> Vec<(FileId, PrivateAddress)> {
    use FirstCareEvent::{AddressReported, InvitationExpired, InvitationSent};
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let unknown = PrivateAddress::default;
    let moved = vec![AddressReported(at("een@thuis.example")), AddressReported(at("twee@thuis.example"))];
    let pasts = [
        (vec![AddressReported(at("ana@thuis.example")), InvitationSent], at("ana@thuis.example")),
        (moved, at("twee@thuis.example")),
        (vec![AddressReported(at("weg@thuis.example")), InvitationSent, InvitationExpired], unknown()),
        (vec![AddressReported(unknown())], unknown()),
        (vec![AddressReported(at("gewist@thuis.example"))], unknown()),
    ];
    let mut absences = Vec::new();
    for (number, (past, known)) in pasts.into_iter().enumerate() {
        absences.push((an_absence_with(&store, &employer, &format!("P-{number}"), &past).await, known));
    }
    let mut plan = store.plan();
    plan.erase_file(absences[4].0);
    store.commit(plan).await.unwrap();
    store.close().await;
    absences
}

async fn run_on(world: &World, statements: &[&'static str]) {
    let sql = world.sql(Part::Main).await;
    for statement in statements {
        sqlx::query(*statement).execute(&sql).await.unwrap();
    }
    sql.close().await;
}

async fn assert_known(store: &Store, absences: &[(FileId, PrivateAddress)]) {
    for (absence, known) in absences {
        assert_eq!(store.find_private_address(*absence).await.unwrap(), *known);
    }
}

async fn addresses_of_the_first_release_come_along_with_an_upgrade(world: World) {
    let absences = written_by_the_first_release(&world).await;
    let without = ["drop table private_address", "delete from migration where name = '0016_private_address'"];
    run_on(&world, &without).await;
    let migrations = Migrations::of_this_release();
    let upgraded = upgrade(world.options(), Some(&world.folder("before")), "9.9.9", &migrations, &mut |_| {}).await;
    let Upgraded::Done { ran, report } = upgraded.unwrap() else { panic!("it ran") };
    assert_eq!((ran, report.findings), (vec!["0016_private_address".to_owned()], vec![]));
    let store = world.open().await;
    assert_known(&store, &absences).await;
    let reachable = store.load::<CareState>(absences[0].0).await.unwrap().unwrap();
    assert!(reachable.state.reachable.email && reachable.state.reachable.postal);

    // What is forgotten from now on stays forgotten, also where nothing else is known any more.
    let mut plan = store.plan();
    for (absence, _) in &absences[..2] {
        let care = store.load::<CareState>(*absence).await.unwrap().unwrap();
        plan.forget_private_address(*absence);
        plan.append(&care, fresh(SeatId), &[CareEvent::InvitationExpired]).unwrap();
    }
    store.commit(plan).await.unwrap();
    store.close().await;
    let nobody: Vec<_> = absences.iter().map(|(absence, _)| (*absence, PrivateAddress::default())).collect();
    assert_known(&world.open().await, &nobody).await;
}

async fn an_upgrade_that_was_cut_off_brings_the_addresses_at_the_next_opening(world: World) {
    // The tables are there, and the addresses are not.
    let absences = written_by_the_first_release(&world).await;
    let store = world.open().await;
    assert_known(&store, &absences).await;
    assert_eq!(store.verify(None, |_| {}).await.unwrap().findings, []);
}
