//! Lists come in pages of 20, at work and in care; each line that is shown is in the access log, and no other.

use houvast_casework::ids::FileId;
use sqlx::{AnyConnection, Connection};

use crate::lists::{at_hand, line, list, take_in};
use crate::world::*;

const FIRST: [&str; 9] = ["Ana", "Bert", "Cem", "Dirk", "Els", "Femke", "Gert", "Hanne", "Ilse"];
const LAST: [&str; 3] = ["Álvarez", "Bos", "Claes"];

/// Names in the order in which a list shows them.
fn names_in(answer: &Answer) -> Vec<String> {
    let rows = answer.text().split("<tr data-row>").skip(1);
    rows.map(|row| row.split("</a>").next().unwrap().rsplit('>').next().unwrap().to_owned()).collect()
}

/// The address of the next page: other links with a place in them are those of the languages.
fn next_in(answer: &Answer, beginning: &str) -> Option<String> {
    let links = answer.list_links(beginning).into_iter();
    let next = links.filter(|link| link.contains("after=") && !link.contains("lang="));
    next.map(|link| link.replace("&amp;", "&").replace("&#38;", "&")).next()
}

/// Twenty-seven people are absent: every first name with every family name.
async fn many_absent(seed: u64) -> World {
    let world = at_hand(seed).await;
    let names = FIRST.iter().flat_map(|first| LAST.iter().map(move |last| format!("{first} {last}")));
    let lines: Vec<String> = names.enumerate().map(|(number, name)| line(&number.to_string(), &name)).collect();
    take_in(&mut world.signed_in(&HIL).await, "/work/import", &list(&lines)).await;
    world
}

/// How often somebody looked at any absence, as each of these people can see.
async fn count_looks(world: &World) -> usize {
    let address = format!("sqlite://{}?mode=ro", world.path("data/houvast.db").display());
    let mut sql = AnyConnection::connect(&address).await.unwrap();
    let files: Vec<(Vec<u8>,)> = sqlx::query_as("select file_id from absence").fetch_all(&mut sql).await.unwrap();
    sql.close().await.unwrap();
    let mut looks = 0;
    for (file,) in files {
        looks += world.store().list_looks(FileId::from_bytes(&file).unwrap(), 1_000).await.unwrap().len();
    }
    looks
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_shown_in_pages_and_only_what_is_shown_is_logged() {
    let world = many_absent(311).await;
    for (person, path) in [(&HIL, "/work"), (&NOOR, "/care")] {
        let mut browser = world.signed_in(person).await;
        let before = count_looks(&world).await;
        let first = browser.get(path).await;
        assert_eq!((first.code(), names_in(&first).len()), (200, 20), "{path}");
        assert_eq!(count_looks(&world).await, before + 20, "{path}");
        let second = browser.get(&next_in(&first, path).unwrap()).await;
        assert_eq!((names_in(&second).len(), next_in(&second, path)), (7, None), "{path}");
        assert_eq!(count_looks(&world).await, before + 27, "{path}");
        let mut all = [names_in(&first), names_in(&second)].concat();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 27, "{path}: nobody twice, nobody left out");
        assert!(first.text().contains("27 personen"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_search_finds_how_a_name_begins_at_work_and_in_care() {
    let world = many_absent(312).await;
    for (person, path) in [(&HIL, "/work"), (&NOOR, "/care")] {
        let mut browser = world.signed_in(person).await;
        let before = count_looks(&world).await;
        assert_eq!(names_in(&browser.get(&format!("{path}?q=alv")).await).len(), 9, "{path}");
        let found = browser.get(&format!("{path}?q=femke+b")).await;
        assert_eq!(names_in(&found), ["Femke Bos"], "{path}");
        assert_eq!(names_in(&browser.get(&format!("{path}?q=emke")).await), [""; 0], "{path}");
        assert_eq!(count_looks(&world).await, before + 10, "{path}: who was not found was not shown");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_of_a_page_that_makes_no_sense_shows_a_page() {
    let world = many_absent(313).await;
    for (person, path) in [(&HIL, "/work"), (&NOOR, "/care"), (&NOOR, "/care?sort=since")] {
        let mut browser = world.signed_in(person).await;
        for after in ["x", "", "%20", "2026-13-45+x", &"a".repeat(500)] {
            let mark = if path.contains('?') { '&' } else { '?' };
            let answer = browser.get(&format!("{path}{mark}after={after}")).await;
            assert_eq!(answer.code(), 200, "{path} {after}");
        }
    }
}
