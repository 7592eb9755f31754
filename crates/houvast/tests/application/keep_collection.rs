//! `keep_collection`: pages of the open library that lie in the own space, where nobody else reads which ones.

use houvast_casework::diary::DiaryState;

use crate::papers::text_of;
use crate::world::*;

async fn kept_by_ana(world: &World) -> Vec<String> {
    world.store().load::<DiaryState>(world.case_of(&ANA).await).await.unwrap().unwrap().into_state().collection
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_kept_in_the_own_space_taken_out_and_brought_back() {
    let world = World::begin(611).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let topic = "/library/fatigue_at_work";
    let put = [("act", "add"), ("topic", "fatigue_at_work"), ("back", topic)];
    assert!(ana.get(topic).await.text().contains("<form method=\"post\" action=\"/own/collection\">"));
    let answer = ana.post("/own/collection", &put).await;
    assert_eq!((answer.location(), answer.header("set-cookie")), (topic, ""), "nothing stays in the browser");
    assert_eq!(ana.get(topic).await.list_links("/own/collection"), ["/own/collection"]);
    ana.post("/own/collection", &[("act", "add"), ("topic", "pacing")]).await;
    assert_eq!(kept_by_ana(&world).await, ["fatigue_at_work", "pacing"]);
    let before = world.count_entries().await;
    ana.post("/own/collection", &put).await;
    assert_eq!(world.count_entries().await, before, "the same again is nothing written");

    let paper = ana.get("/own/collection/leaflet.pdf").await;
    assert_eq!((paper.code(), paper.header("content-type")), (200, "application/pdf"));
    assert!(text_of(&paper).contains("Moeophetwerk"));
    ana.post("/own/collection", &[("act", "remove"), ("topic", "fatigue_at_work")]).await;
    assert_eq!(kept_by_ana(&world).await, ["pacing"]);
    ana.post("/own/collection", &[("act", "bring_back")]).await;
    assert_eq!(kept_by_ana(&world).await, ["fatigue_at_work", "pacing"]);
    ana.post("/own/collection", &[("act", "clear")]).await;
    assert!(
        ana.get("/own/collection").await.text().contains("value=\"bring_back\""),
        "undo stands where it is empty too"
    );
    assert_eq!(ana.get("/own/collection/leaflet.pdf").await.location(), "/own/collection", "nothing to print");
    for nothing in [("act", "add"), ("act", "burn")] {
        assert_eq!(ana.post("/own/collection", &[nothing, ("topic", "nothing")]).await.code(), 404);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_button_moves_what_lies_in_the_browser_into_the_own_space() {
    let world = World::begin(612).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/collection", &[("act", "add"), ("topic", "pacing")]).await;
    ana.post("/library/collection", &[("act", "add"), ("topic", "fatigue_at_work")]).await;
    let shown = ana.get("/library/collection").await;
    assert!(shown.text().contains("name=\"act\" value=\"move\""));
    let moved = ana.post("/own/collection", &[("act", "move"), ("topic", "fatigue_at_work")]).await;
    assert_eq!(moved.location(), "/own/collection");
    assert!(moved.header("set-cookie").contains("collection=;") && moved.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(kept_by_ana(&world).await, ["pacing", "fatigue_at_work"]);
    let sent = ana.get("/library/collection?pages=scan_week").await;
    assert!(
        sent.text().contains("name=\"act\" value=\"add\""),
        "what came with an address leaves the browser as it is"
    );
    let stranger = world.browser().get("/library/collection?pages=scan_week").await;
    assert!(!stranger.text().contains("/own/collection"), "without an own space it is not spoken of");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_kept_is_in_the_copy_of_everything_by_its_title() {
    let world = World::begin(613).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/collection", &[("act", "add"), ("topic", "fatigue_at_work")]).await;
    let copy = text_of(&ana.get("/own/export/pdf").await);
    assert!(copy.contains("bladenindemap") && !copy.contains("fatigue_at_work"), "{copy}");
    assert!(ana.get("/own/export/json").await.text().contains("fatigue_at_work"));
}
