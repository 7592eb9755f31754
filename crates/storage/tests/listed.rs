//! Lists of the workplace: what is kept in memory is what somebody who keeps nothing reads.

use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId, SeatId};
use houvast_storage::{AbsenceRow, Plan, Seat, Store};
use jiff::SignedDuration;
use jiff::civil::date;

use crate::world::*;

on_both_engines! {
    a_list_follows_every_change,
    what_a_list_shows_is_worked_out_once_and_anew_where_it_no_longer_fits,
}

/// The absences of a list, and how often something happened at work in each.
async fn list(store: &Store, account: AccountId) -> Vec<(AbsenceRow, Option<i64>)> {
    let seats = store.list_seats_on_absences(account, Hat::Manager).await.unwrap();
    let version = |_: &_, work: &houvast_storage::Loaded<WorkState>| Some(work.version);
    let gists = store.list_gists(&seats, |_: &i64| true, version).await.unwrap();
    seats.iter().zip(gists).map(|(one, gist)| (one.absence.clone(), gist.as_deref().copied())).collect()
}

async fn commit(store: &Store, planned: impl FnOnce(&mut Plan)) {
    let mut plan = store.plan();
    planned(&mut plan);
    store.commit(plan).await.unwrap();
}

async fn sit(store: &Store, account: AccountId, file: FileId) -> Seat {
    let seat = a_seat(store, account, file, Hat::Manager);
    commit(store, |plan| plan.add_seat(&seat, None).unwrap()).await;
    seat
}

async fn a_list_follows_every_change(world: World) {
    let store = world.open().await;
    let snapshot = world.open_snapshot().await.unwrap();
    let employer = an_employer(&store).await;
    let manager = somebody_with_an_account(&store, "Mia Peeters", "mia@maes.example").await;
    let (mut people, mut seats) = (Vec::new(), Vec::new());
    for (number, name) in ["Ana", "Bert", "Carla", "Dirk"].into_iter().enumerate() {
        let email = format!("{name}@thuis.example");
        let somebody = a_worker(&store, &employer, name, &email, &number.to_string()).await;
        seats.push(sit(&store, manager, somebody.absence.file).await);
        people.push(somebody.absence);
    }
    let check = async |what: &str, expected: &[usize]| {
        let listed = list(&store, manager).await;
        assert_eq!(listed, list(&snapshot, manager).await, "{what}");
        let mut found: Vec<FileId> = listed.iter().map(|(row, _)| row.file).collect();
        let mut sought: Vec<FileId> = expected.iter().map(|place| people[*place].file).collect();
        found.sort_unstable();
        sought.sort_unstable();
        assert_eq!(found, sought, "{what}");
        listed
    };
    let before = check("as seated", &[0, 1, 2, 3]).await;

    let last = before[3].0.clone();
    commit(&store, |plan| plan.revise_absence(&AbsenceRow { first_day: date(2026, 9, 1), ..last.clone() }).unwrap())
        .await;
    assert_eq!(check("an earlier day", &[0, 1, 2, 3]).await[0].0.file, last.file);

    let work = store.load::<WorkState>(last.file).await.unwrap().unwrap();
    let ended = WorkEvent::AbsenceDatesRevised { expected_end: None, ended_on: Some(date(2026, 11, 30)) };
    commit(&store, |plan| drop(plan.append(&work, fresh(SeatId), &[ended]).unwrap())).await;
    assert_eq!(check("something at work", &[0, 1, 2, 3]).await[0].1, Some(work.version + 1));

    world.clock.advance(SignedDuration::from_secs(1));
    commit(&store, |plan| plan.end_seat(seats[0].id, store.now()).unwrap()).await;
    check("a seat ended", &[1, 2, 3]).await;

    let until = store.now() + SignedDuration::from_hours(1);
    commit(&store, |plan| plan.end_seat(seats[1].id, until).unwrap()).await;
    check("a seat that will end", &[1, 2, 3]).await;
    world.clock.advance(SignedDuration::from_hours(2));
    check("and has ended", &[2, 3]).await;

    sit(&store, manager, people[0].file).await;
    check("seated again", &[0, 2, 3]).await;
    commit(&store, |plan| plan.erase_file(people[2].file)).await;
    check("an erased absence", &[0, 3]).await;
}

async fn what_a_list_shows_is_worked_out_once_and_anew_where_it_no_longer_fits(world: World) {
    let store = world.open().await;
    let employer = an_employer(&store).await;
    let manager = somebody_with_an_account(&store, "Mia Peeters", "mia@maes.example").await;
    let ana = worker_ana(&store, &employer).await;
    sit(&store, manager, ana.absence.file).await;
    let seats = store.list_seats_on_absences(manager, Hat::Manager).await.unwrap();
    let on = async |day: u8| {
        let gists = store.list_gists::<u8>(&seats, |kept| *kept / 10 == day / 10, |_, _| Some(day)).await;
        gists.unwrap()[0].as_deref().copied()
    };
    assert_eq!([on(11).await, on(12).await, on(21).await], [Some(11), Some(11), Some(21)]);
}
