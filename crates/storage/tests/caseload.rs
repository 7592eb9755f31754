//! The caseload in memory: pages, order, search, and that it never says anything else than the database.

use houvast_casework::card::Card;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use houvast_casework::situation::Situation;
use houvast_storage::{CardOrder, CardsPage, CommitError, Seat, SeatedCard, Sought, Store};
use jiff::SignedDuration;
use jiff::civil::{Date, date};

use crate::world::*;

on_both_engines! {
    pages_follow_each_other_and_nobody_is_shown_twice_or_left_out,
    names_are_ordered_and_found_without_regard_to_capitals_and_accents,
    a_search_finds_how_a_first_or_a_family_name_begins,
    a_list_narrows_by_employer_and_by_situation,
    a_new_card_and_a_renamed_one_stand_at_their_place_at_once,
    an_ended_seat_leaves_the_list_at_once,
    a_seat_that_ends_by_itself_leaves_the_list_at_that_moment,
    a_seat_that_begins_later_comes_into_the_list_at_that_moment,
    a_recorded_death_leaves_every_list_but_one,
    an_erased_account_has_no_caseload_any_more,
    a_caseload_that_was_empty_when_it_was_opened_fills,
    who_waits_longest_stands_first,
    whose_day_of_the_law_is_near_stands_first_and_nobody_is_left_out,
    whatever_happens_the_caseload_says_what_the_database_says,
}

const TODAY: Date = date(2026, 11, 29);
const NURSE: Hat = Hat::Nurse;

fn everybody() -> Sought {
    Sought {
        name: String::new(),
        employer: String::new(),
        situation: None,
        order: CardOrder::Name,
        after: None,
        most: 20,
        today: TODAY,
    }
}

fn named(name: &str) -> Sought {
    Sought { name: name.to_owned(), ..everybody() }
}

fn names_of(page: &CardsPage) -> Vec<String> {
    page.rows.iter().map(|seated| seated.row.card.name.clone()).collect()
}

async fn names(store: &Store, account: AccountId, sought: &Sought) -> Vec<String> {
    names_of(&store.page_cards(account, NURSE, sought).await.unwrap())
}

async fn sit(store: &Store, seat: Seat) {
    let mut plan = store.plan();
    plan.add_seat(&seat, None).unwrap();
    store.commit(plan).await.unwrap();
}

async fn end(store: &Store, account: AccountId, file: FileId, in_hours: i64) {
    let seat = store.find_seat(account, file, NURSE).await.unwrap().unwrap();
    let mut plan = store.plan();
    plan.end_seat(seat.id, store.now() + SignedDuration::from_hours(in_hours)).unwrap();
    store.commit(plan).await.unwrap();
}

async fn change(store: &Store, somebody: &Somebody, change: impl FnOnce(&mut Card)) -> Result<(), CommitError> {
    let mut card = store.find_card(somebody.absence.file).await.unwrap().ok_or(CommitError::Gone)?;
    change(&mut card);
    let mut plan = store.plan();
    plan.set_card(somebody.absence.file, somebody.absence.service, &card)?;
    store.commit(plan).await
}

/// A nurse with a seat on the absence of each of these people.
async fn a_nurse_of(store: &Store, people: &[&str]) -> (AccountId, Employer, Vec<Somebody>) {
    let employer = an_employer(store).await;
    let nurse = somebody_with_an_account(store, "Noor Claes", "noor@dienst.example").await;
    let mut known = Vec::new();
    for (number, name) in people.iter().enumerate() {
        let (mail, number) = (format!("p{number}@thuis.example"), number.to_string());
        let somebody = a_worker(store, &employer, name, &mail, &number).await;
        sit(store, a_seat(store, nurse, somebody.absence.file, NURSE)).await;
        known.push(somebody);
    }
    (nurse, employer, known)
}

async fn pages_follow_each_other_and_nobody_is_shown_twice_or_left_out(world: World) {
    let store = world.open().await;
    let people = ["Ana", "Bert", "Carla", "Dirk", "Els", "Femke", "Ana"];
    let (nurse, _, known) = a_nurse_of(&store, &people).await;
    for (number, somebody) in (1..).zip(&known) {
        change(&store, somebody, |card| card.first_day = date(2026, 1, 20 - number)).await.unwrap();
    }
    for (order, first) in [(CardOrder::Name, "Ana"), (CardOrder::FirstDay, "Ana")] {
        let (mut seen, mut after, mut pages) = (Vec::new(), None, 0);
        loop {
            let sought = Sought { most: 3, order, after, ..everybody() };
            let page = store.page_cards(nurse, NURSE, &sought).await.unwrap();
            assert_eq!((page.found, page.of), (7, 7));
            seen.extend(page.rows.iter().map(|seated| (seated.row.card.clone(), seated.row.absence)));
            pages += 1;
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!((pages, seen.len(), seen[0].0.name.as_str()), (3, 7, first));
        match order {
            CardOrder::Name => assert!(seen.is_sorted_by_key(|(card, _)| card.name.clone())),
            CardOrder::FirstDay => assert!(seen.is_sorted_by_key(|(card, _)| card.first_day)),
        }
        let files: std::collections::HashSet<FileId> = seen.iter().map(|(_, file)| *file).collect();
        assert_eq!(files.len(), 7);
    }
    let seated = store.page_cards(nurse, NURSE, &everybody()).await.unwrap().rows.remove(0);
    let seat = store.find_seat(nurse, seated.row.absence, NURSE).await.unwrap().unwrap();
    assert_eq!(seated.seat, seat.id);
}

async fn names_are_ordered_and_found_without_regard_to_capitals_and_accents(world: World) {
    let store = world.open().await;
    let (nurse, ..) = a_nurse_of(&store, &["zoé Maes", "Zoë Arens", "Émile Zola", "Dirk Bos", "Felix Bos"]).await;
    let expected = ["Dirk Bos", "Émile Zola", "Felix Bos", "Zoë Arens", "zoé Maes"];
    assert_eq!(names(&store, nurse, &everybody()).await, expected);
    assert_eq!(names(&store, nurse, &named("ZOE")).await, ["Zoë Arens", "zoé Maes"]);
}

async fn a_search_finds_how_a_first_or_a_family_name_begins(world: World) {
    let store = world.open().await;
    let (nurse, ..) = a_nurse_of(&store, &["Ana Vermeulen", "Karim El-Amrani", "Vera Anders", "Jan D'Hondt"]).await;
    let check = async |sought: &str, expected: &[&str]| {
        let page = store.page_cards(nurse, NURSE, &named(sought)).await.unwrap();
        assert_eq!(
            (names_of(&page), page.found, page.of),
            (expected.iter().map(|n| (*n).to_owned()).collect(), expected.len(), 4)
        );
    };
    check("an", &["Ana Vermeulen", "Vera Anders"]).await;
    check("ver", &["Ana Vermeulen", "Vera Anders"]).await;
    check("amr", &["Karim El-Amrani"]).await;
    check("hondt", &["Jan D'Hondt"]).await;
    check("  ana   v", &["Ana Vermeulen"]).await;
    check("meulen", &[]).await;
    check("xyz", &[]).await;
    let first = Sought { most: 1, ..named("an") };
    let page = store.page_cards(nurse, NURSE, &first).await.unwrap();
    assert_eq!((names_of(&page), page.found), (vec!["Ana Vermeulen".to_owned()], 2));
    let second = store.page_cards(nurse, NURSE, &Sought { after: page.next, ..first }).await.unwrap();
    assert_eq!((names_of(&second), second.found, second.next), (vec!["Vera Anders".to_owned()], 2, None));
}

async fn a_list_narrows_by_employer_and_by_situation(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert", "Carla"]).await;
    change(&store, &known[0], |card| card.employer = "Drukkerij De Linde".to_owned()).await.unwrap();
    let back = Some(date(2026, 11, 16));
    change(&store, &known[1], |card| card.spells[0].ended_on = back).await.unwrap();
    let at = |employer: &str| Sought { employer: employer.to_owned(), ..everybody() };
    assert_eq!(names(&store, nurse, &at("Drukkerij De Linde")).await, ["Ana"]);
    assert_eq!(names(&store, nurse, &at("lin")).await, ["Ana"]);
    assert_eq!(names(&store, nurse, &at("Bakkerij Maes")).await, ["Bert", "Carla"]);
    assert_eq!(names(&store, nurse, &at("Nergens")).await, Vec::<String>::new());
    let employers = store.page_cards(nurse, NURSE, &at("lin")).await.unwrap().employers;
    assert_eq!(employers.unwrap(), ["Bakkerij Maes", "Drukkerij De Linde"]);
    let on = |day: Date| Sought { situation: Some(Situation::BackAtWork), today: day, ..everybody() };
    assert_eq!(names(&store, nurse, &on(TODAY)).await, ["Bert"]);
    assert_eq!(names(&store, nurse, &on(date(2026, 11, 1))).await, Vec::<String>::new());
    assert_eq!(names(&store, nurse, &on(TODAY)).await, ["Bert"]);
}

async fn a_new_card_and_a_renamed_one_stand_at_their_place_at_once(world: World) {
    let store = world.open().await;
    let (nurse, employer, known) = a_nurse_of(&store, &["Ana Claes", "Dirk Claes"]).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana Claes", "Dirk Claes"]);
    let bert = a_worker(&store, &employer, "Bert Claes", "bert@thuis.example", "1002").await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana Claes", "Dirk Claes"]);
    sit(&store, a_seat(&store, nurse, bert.absence.file, NURSE)).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana Claes", "Bert Claes", "Dirk Claes"]);
    change(&store, &known[0], |card| card.name = "Zita Smet".to_owned()).await.unwrap();
    assert_eq!(names(&store, nurse, &everybody()).await, ["Bert Claes", "Dirk Claes", "Zita Smet"]);
    assert_eq!(names(&store, nurse, &named("claes")).await, ["Bert Claes", "Dirk Claes"]);
    assert_eq!(names(&store, nurse, &named("smet")).await, ["Zita Smet"]);
}

async fn an_ended_seat_leaves_the_list_at_once(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert"]).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
    end(&store, nurse, known[0].absence.file, 0).await;
    let page = store.page_cards(nurse, NURSE, &everybody()).await.unwrap();
    assert_eq!((names_of(&page), page.of), (vec!["Bert".to_owned()], 1));
    sit(&store, a_seat(&store, nurse, known[0].absence.file, NURSE)).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
}

async fn a_seat_that_ends_by_itself_leaves_the_list_at_that_moment(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert"]).await;
    end(&store, nurse, known[0].absence.file, 5).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
    end(&store, nurse, known[1].absence.file, 9).await;
    world.clock.advance(SignedDuration::from_hours(5));
    assert_eq!(names(&store, nurse, &everybody()).await, ["Bert"]);
    world.clock.advance(SignedDuration::from_hours(5));
    assert_eq!(names(&store, nurse, &everybody()).await, Vec::<String>::new());
}

async fn a_seat_that_begins_later_comes_into_the_list_at_that_moment(world: World) {
    let store = world.open().await;
    let (nurse, employer, _) = a_nurse_of(&store, &["Bert"]).await;
    let ana = a_worker(&store, &employer, "Ana", "ana@thuis.example", "1002").await;
    let since = store.now() + SignedDuration::from_hours(2);
    sit(&store, Seat { since, ..a_seat(&store, nurse, ana.absence.file, NURSE) }).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Bert"]);
    world.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
}

async fn a_recorded_death_leaves_every_list_but_one(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert"]).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
    change(&store, &known[0], |card| card.stopped = true).await.unwrap();
    let page = store.page_cards(nurse, NURSE, &everybody()).await.unwrap();
    assert_eq!((names_of(&page), page.of, page.found), (vec!["Bert".to_owned()], 1, 1));
    assert_eq!(names(&store, nurse, &named("ana")).await, Vec::<String>::new());
    let waiting = store.list_waiting_cards(nurse, NURSE, date(2027, 6, 1)).await.unwrap();
    assert_eq!(waiting.len(), 1);
    let stopped = store.list_stopped_cards(nurse, NURSE).await.unwrap();
    assert_eq!(stopped.iter().map(|seated| seated.row.absence).collect::<Vec<_>>(), [known[0].absence.file]);
    change(&store, &known[0], |card| card.stopped = false).await.unwrap();
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana", "Bert"]);
    assert_eq!(store.list_stopped_cards(nurse, NURSE).await.unwrap(), []);
}

async fn an_erased_account_has_no_caseload_any_more(world: World) {
    let store = world.open().await;
    let (nurse, ..) = a_nurse_of(&store, &["Ana"]).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana"]);
    let mut plan = store.plan();
    plan.erase_account(nurse);
    store.commit(plan).await.unwrap();
    assert_eq!(names(&store, nurse, &everybody()).await, Vec::<String>::new());
}

async fn a_caseload_that_was_empty_when_it_was_opened_fills(world: World) {
    let store = world.open().await;
    let (nurse, employer, _) = a_nurse_of(&store, &[]).await;
    assert_eq!(names(&store, nurse, &everybody()).await, Vec::<String>::new());
    let ana = worker_ana(&store, &employer).await;
    sit(&store, a_seat(&store, nurse, ana.absence.file, NURSE)).await;
    assert_eq!(names(&store, nurse, &everybody()).await, ["Ana Vermeulen"]);
}

async fn who_waits_longest_stands_first(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert", "Carla", "Dirk"]).await;
    for (somebody, month) in known.iter().zip([6, 3, 3, 11]) {
        change(&store, somebody, |card| card.first_day = date(2026, month, 2)).await.unwrap();
    }
    let waiting = store.list_waiting_cards(nurse, NURSE, TODAY).await.unwrap();
    assert_eq!(names_of_all(&waiting), ["Bert", "Carla", "Ana"]);
}

async fn whose_day_of_the_law_is_near_stands_first_and_nobody_is_left_out(world: World) {
    let store = world.open().await;
    let (nurse, _, known) = a_nurse_of(&store, &["Ana", "Bert", "Carla", "Dirk"]).await;
    let near = (date(2026, 10, 1), date(2026, 12, 13));
    let days = [vec![date(2026, 12, 10)], vec![date(2026, 9, 1), date(2026, 11, 30)], vec![date(2027, 1, 1)], vec![]];
    for (somebody, days) in known.iter().zip(days) {
        change(&store, somebody, |card| card.law_days = days).await.unwrap();
    }
    assert_eq!(names_of_all(&store.list_dated_cards(nurse, NURSE, near).await.unwrap()), ["Bert", "Ana"]);
    let undated = async |since, most| names_of_all(&store.list_undated_cards(nurse, NURSE, since, most).await.unwrap());
    assert_eq!(undated(date(2020, 1, 1), 9).await, ["Dirk"]);
    assert_eq!(undated(date(2020, 1, 1), 0).await, [""; 0]);
    assert_eq!(undated(date(2030, 1, 1), 9).await, [""; 0], "began before");
    change(&store, &known[1], |card| card.ended_on = Some(TODAY)).await.unwrap();
    assert_eq!(names_of_all(&store.list_dated_cards(nurse, NURSE, near).await.unwrap()), ["Ana"], "it has ended");
}

fn names_of_all(cards: &[SeatedCard]) -> Vec<String> {
    cards.iter().map(|seated| seated.row.card.name.clone()).collect()
}

/// What the database says, without the index.
async fn told_by_the_database(store: &Store, account: AccountId) -> Vec<(String, FileId)> {
    let mut told = Vec::new();
    for seat in store.list_seats(account).await.unwrap().into_iter().filter(|seat| seat.hat == NURSE) {
        let Some(card) = store.find_card(seat.file).await.unwrap().filter(|card| !card.stopped) else { continue };
        let address = store.find_absence(seat.file).await.unwrap().unwrap().public_id;
        told.push((card.name.to_lowercase(), address.to_string(), seat.file));
    }
    told.sort();
    told.into_iter().map(|(name, _, file)| (name, file)).collect()
}

async fn whatever_happens_the_caseload_says_what_the_database_says(world: World) {
    let store = world.open().await;
    let (nurse, employer, mut known) = a_nurse_of(&store, &["Ana", "Bert", "Carla", "Dirk"]).await;
    let mut drawn = 0x2545_f491_u32;
    let mut draw = move |most: usize| {
        drawn ^= drawn << 13;
        drawn ^= drawn >> 17;
        drawn ^= drawn << 5;
        drawn as usize % most
    };
    for step in 0..120 {
        let who = draw(known.len());
        let somebody = known[who].clone();
        let file = somebody.absence.file;
        match draw(8) {
            0 => {
                let name = format!("Nieuw {}", draw(50));
                let new =
                    a_worker(&store, &employer, &name, &format!("n{step}@thuis.example"), &format!("n{step}")).await;
                sit(&store, a_seat(&store, nurse, new.absence.file, NURSE)).await;
                known.push(new);
            }
            1 | 2 => {
                let name = format!("Naam {}", draw(50));
                let _ = change(&store, &somebody, |card| card.name = name).await;
            }
            3 => {
                let _ = change(&store, &somebody, |card| card.stopped = !card.stopped).await;
            }
            4 | 5 if store.find_seat(nurse, file, NURSE).await.unwrap().is_some_and(|seat| seat.until.is_none()) => {
                end(&store, nurse, file, i64::try_from(draw(3)).unwrap()).await;
            }
            4 | 5 if store.find_seat(nurse, file, NURSE).await.unwrap().is_none() => {
                let mut plan = store.plan();
                plan.add_seat(&a_seat(&store, nurse, file, NURSE), None).unwrap();
                let _ = store.commit(plan).await;
            }
            6 if known.len() > 3 && draw(3) == 0 => {
                let mut plan = store.plan();
                plan.erase_file(file);
                store.commit(plan).await.unwrap();
                known.remove(who);
            }
            _ => world.clock.advance(SignedDuration::from_mins(31)),
        }
        let page = store.page_cards(nurse, NURSE, &Sought { most: 500, ..everybody() }).await.unwrap();
        let listed = page.rows.iter().map(|seated| (seated.row.card.name.to_lowercase(), seated.row.absence));
        assert_eq!(listed.collect::<Vec<_>>(), told_by_the_database(&store, nurse).await, "step {step}");
        assert_eq!((page.found, page.of), (page.rows.len(), page.rows.len()), "step {step}");
        let by_day = Sought { most: 500, order: CardOrder::FirstDay, ..everybody() };
        assert_eq!(store.page_cards(nurse, NURSE, &by_day).await.unwrap().rows.len(), page.rows.len(), "step {step}");
    }
}
