//! Wishes about work in the own space, and the open list they are chosen from.

use houvast_casework::case::HealthState;
use houvast_casework::wish::{Priority, Wish, Wished};

use crate::world::*;

async fn wishes_of(world: &World, person: &Person) -> Vec<Wish> {
    let case = world.case_of(person).await;
    world.store().load::<HealthState>(case).await.unwrap().unwrap().into_state().wishes
}

/// Titles on the page of wishes, in order.
fn titles(page: &Answer) -> Vec<&str> {
    let rows = page.text().split("<li><a href=\"/own/wishes/").skip(1);
    rows.map(|row| row.split('>').nth(1).unwrap().split('<').next().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_is_open_to_everybody_by_complaint_and_kind_of_work_and_keeps_nothing() {
    let world = World::begin(501).await;
    let mut browser = world.browser();
    let whole = browser.get("/adjustments").await;
    assert_eq!((whole.code(), whole.list_links("/adjustments/").len()), (200, 72));
    let found = browser.get("/adjustments?complaint=overstimulation&work=desk").await;
    let links = found.list_links("/adjustments/");
    assert!(links.contains(&"/adjustments/a32".to_owned()) && !links.contains(&"/adjustments/a23".to_owned()));
    assert!(links.len() > 5 && links.len() < 30, "{}", links.len());
    let one = browser.get("/adjustments/a32").await;
    assert!(one.text().contains("https://askjan.org"), "an adjustment says where it was found");
    for answer in [&whole, &found, &one] {
        assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), ("no-store", ""));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn odd_questions_to_the_open_list_are_answered_with_everything_or_with_nothing_there() {
    let world = World::begin(502).await;
    let before = world.photograph();
    let odd = ["", "0", "..", "%00", "%F0%9F%92%A9", "' or 1=1--", "<script>alert(1)</script>", "a32", "every", "-1"];
    for odd in odd.map(browser::percent) {
        let mut browser = world.browser();
        for query in [format!("complaint={odd}"), format!("work={odd}"), format!("complaint={odd}&work={odd}")] {
            let answer = browser.get(&format!("/adjustments?{query}")).await;
            assert_eq!((answer.code(), answer.list_links("/adjustments/").len()), (200, 72), "{query}");
            assert!(!answer.text().contains("<script>alert"), "{query}");
        }
    }
    for odd in ["a0", "a73", "A32", "a32x", "%00", "..", "%2e%2e", "a032", "null", "%F0%9F%92%A9"] {
        assert_eq!(world.browser().get(&format!("/adjustments/{odd}")).await.code(), 404, "{odd}");
        assert_eq!(world.browser().post(&format!("/adjustments/{odd}"), &[]).await.code(), 404, "{odd}");
    }
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_chooses_wishes_puts_them_in_order_and_takes_one_back() {
    let world = World::begin(503).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    assert!(titles(&ana.get("/own/wishes").await).is_empty());
    let chosen = ana.get("/own/wishes/new?complaint=sleep").await;
    assert!(chosen.list_links("/own/wishes/new?adjustment=").contains(&"/own/wishes/new?adjustment=a05".to_owned()));
    for (adjustment, priority) in [("a05", "helps"), ("a31", "later"), ("a32", "needed")] {
        assert_eq!(ana.get(&format!("/own/wishes/new?adjustment={adjustment}")).await.code(), 200);
        let kept = ana.post("/own/wishes", &[("adjustment", adjustment), ("priority", priority)]).await;
        assert_eq!(kept.location(), "/own/wishes");
    }
    let kept = ana.post("/own/wishes", &[("words", "  Geen  telefoon "), ("priority", "helps")]).await;
    assert_eq!(kept.location(), "/own/wishes");
    let wishes = wishes_of(&world, &ANA).await;
    assert_eq!(wishes[3].what, Wished::Words("Geen telefoon".to_owned()));
    let quiet = format!("/own/wishes/{}", wishes[2].id);
    for _ in 0..3 {
        assert_eq!(ana.post(&quiet, &[("act", "up")]).await.location(), "/own/wishes");
    }
    assert_eq!(ana.post(&quiet, &[("act", "matters"), ("priority", "later")]).await.code(), 303);
    let first = wishes_of(&world, &ANA).await.remove(0);
    assert_eq!((first.id, first.priority), (wishes[2].id, Priority::Later));
    assert_eq!(ana.get(&format!("{quiet}/withdraw")).await.code(), 200);
    assert_eq!(ana.post(&format!("{quiet}/withdraw"), &[]).await.code(), 303);
    assert_eq!(ana.get(&quiet).await.code(), 404);
    assert_eq!(ana.post(&format!("{quiet}/withdraw"), &[]).await.code(), 404, "a form that was sent before");
    assert_eq!(titles(&ana.get("/own/wishes").await).len(), 3);
    let copy = ana.get("/own/export/json").await;
    assert!(copy.text().contains("Geen telefoon") && copy.text().contains("a31"), "the copy of everything has them");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_wish_is_kept_once_and_there_is_an_end_to_them() {
    let world = World::begin(504).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let wish = |name: &str| [("adjustment", name.to_owned()), ("priority", "helps".to_owned())];
    let mut send = async |fields: [(&'static str, String); 2]| {
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let answer = ana.post("/own/wishes", &fields).await;
        (answer.code(), answer.list_faults().first().map(|fault| (*fault).to_owned()))
    };
    assert_eq!(send(wish("a01")).await.0, 303);
    assert_eq!(send(wish("a01")).await, (422, Some("adjustment".to_owned())));
    assert_eq!(send(wish("a73")).await.0, 404, "what is not in the list");
    for number in 2..=30 {
        assert_eq!(send(wish(&format!("a{number:02}"))).await.0, 303);
    }
    assert_eq!(send(wish("a31")).await, (422, Some("adjustment".to_owned())));
    assert_eq!(wishes_of(&world, &ANA).await.len(), 30);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_written_words_are_kept_until_they_are_sent() {
    let world = World::begin(505).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let draft = [("draft", "make_wish"), ("words", "Een plek waar het")];
    assert_eq!(ana.post("/own/drafts", &draft).await.code(), 204);
    assert!(ana.get("/own/wishes/new?words=1").await.text().contains("Een plek waar het"));
    ana.post("/own/wishes", &[("words", "Een plek waar het stil is"), ("priority", "helps")]).await;
    assert!(!ana.get("/own/wishes/new?words=1").await.text().contains("Een plek"));
}
