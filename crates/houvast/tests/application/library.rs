//! The open library: without an account, without a cookie, in four languages, and nothing is written down of who reads.

use std::sync::Arc;

use houvast_library::Library;
use houvast_library::names::Language;
use houvast_web::demo::Demo;

use crate::world::*;

/// A topic every reader can open.
const TOPIC: &str = "/library/fatigue_at_work";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_reads_from_the_front_page_on_and_nothing_is_written() {
    let world = World::begin(81).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let front = browser.get("/").await;
    assert_eq!(front.list_links("/library"), ["/library"]);
    let home = browser.get("/library").await;
    assert!(home.list_links(TOPIC).contains(&TOPIC.to_owned()), "what is looked for often is two taps from the front");
    let topic = browser.get(TOPIC).await;
    for answer in [&home, &topic, &browser.get("/library?audience=manager").await] {
        assert_eq!((answer.code(), answer.header("cache-control")), (200, "no-store"));
        assert_eq!(answer.header("set-cookie"), "", "no cookie is set");
        assert_eq!(answer.header("etag"), "", "nothing tells one reader from another");
    }
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_language_keeps_the_topic() {
    let world = World::begin(82).await;
    for language in Language::ALL {
        let mut browser = world.browser();
        let answer = browser.get(&format!("{TOPIC}?lang={}", language.name())).await;
        let topic = Library::embedded().find(*language, "fatigue_at_work").unwrap();
        assert!(answer.text().contains(&format!("<html lang=\"{}\">", language.name())));
        assert!(answer.text().contains(&format!("<h1>{}</h1>", topic.about.title)), "{}", topic.about.title);
        assert_eq!(answer.list_links("/library/fatigue_at_work?lang=").len(), 3, "the other three are one press away");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_topic_says_where_it_comes_from_and_that_nobody_reviewed_it() {
    let world = World::begin(83).await;
    let answer = world.browser().get(&format!("{TOPIC}?lang=en")).await;
    for says in [
        "No expert has reviewed this page yet",
        "https://doi.org/10.1200/JCO.24.00541",
        "How sure is this?",
        "/help-now",
    ] {
        assert!(answer.text().contains(says), "{says}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_a_signature_is_read_in_the_demonstration_only() {
    let world = World::begin(84).await;
    let demo = Demo { people: Arc::default(), advance: Arc::new(|_| {}) };
    let shown = houvast_web::router(houvast_web::App { demo: Some(demo), ..world.app.clone() });
    let mark = "waiting for a doctor";
    let address = format!("{TOPIC}?lang=en");
    assert!(!world.browser().get(&address).await.text().contains(mark));
    assert!(Browser::new(shown.clone()).get(&address).await.text().contains(mark));
    for topic in Library::embedded().list_all().iter().filter(|topic| topic.waits()) {
        let address = format!("/library/{}?lang={}", topic.slug, topic.language.name());
        assert_eq!(world.browser().get(&address).await.code(), 404, "{address}");
        assert_eq!(Browser::new(shown.clone()).get(&address).await.code(), 200, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_topic_opens_and_every_link_in_it_leads_on() {
    let world = World::begin(85).await;
    let mut browser = world.browser();
    for topic in Library::embedded().list_all().iter().filter(|topic| !topic.waits()) {
        let answer = browser.get(&format!("/library/{}?lang={}", topic.slug, topic.language.name())).await;
        assert_eq!(answer.code(), 200, "{} in {}", topic.slug, topic.language.name());
        assert!(answer.body.len() < 30_000, "{}: {} bytes", topic.slug, answer.body.len());
        for link in
            answer.list_links("/library/").iter().filter(|link| !link.contains('?') && *link != "/library/directory")
        {
            let slug = link.trim_start_matches("/library/");
            let is_there = Library::embedded().find(topic.language, slug).is_some_and(|topic| !topic.waits());
            assert!(is_there, "{link} in {} in {}", topic.slug, topic.language.name());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_question_is_answered_with_the_sentence_that_fits_and_written_down_nowhere() {
    let world = World::begin(87).await;
    let before = world.photograph();
    let answer = world.browser().get("/library?lang=nl&q=ik+ben+zo+moe").await;
    let answers = answer.text().split_once("class=\"rows\"").map_or("", |(_, rows)| rows);
    let above = answers.split_once(TOPIC).map(|(before, _)| before.matches("href=\"/library/").count());
    assert!(above.is_some_and(|above| above < 3), "the right answer is among the first three");
    assert!(answer.text().contains("<mark>"));
    let nothing = world.browser().get("/library?lang=nl&q=%3Cb%3Eqqqqq").await;
    assert!(nothing.text().contains("Geen blad past") && !nothing.text().contains("<b>qqqqq"));
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_in_the_address_that_are_none_of_ours_are_not_asked_for() {
    let world = World::begin(86).await;
    let mut browser = world.browser();
    for address in ["/library?audience=nobody", "/library?phase=%3Cscript%3E&page=-4", "/library?page=9999&kind=faq"] {
        let answer = browser.get(address).await;
        assert_eq!(answer.code(), 200, "{address}");
        assert!(!answer.text().contains("<script>"));
    }
    assert_eq!(browser.get("/library/..%2F..%2Fetc%2Fpasswd").await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_topic_is_kept_as_a_leaflet_with_a_neutral_name() {
    let world = World::begin(88).await;
    let mut browser = world.browser();
    let first = browser.get(&format!("{TOPIC}/leaflet.pdf?lang=fr&country=be")).await;
    assert_eq!((first.code(), first.header("content-type")), (200, "application/pdf"));
    assert_eq!(first.header("content-disposition"), "attachment; filename=\"houvast-leaflet.pdf\"");
    let again = browser.get(&format!("{TOPIC}/leaflet.pdf?lang=fr&country=be")).await;
    assert!(first.body == again.body, "the same bytes");
    assert_eq!(browser.get("/library/nothing_here/leaflet.pdf").await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_directory_shows_who_helps_and_no_number_that_nobody_called() {
    let world = World::begin(89).await;
    let mut browser = world.browser();
    let all = browser.get("/library/directory?lang=nl&country=be").await;
    assert!(all.text().contains("Kankerlijn") && all.text().contains("Het nummer is nog niet nagekeken"));
    assert!(!all.text().contains("0800 35 445"), "the number was never called");
    let french = browser.get("/library/directory?lang=nl&country=be&speaks=fr&region=wallonia").await;
    assert!(french.text().contains("workandcancer.org") && !french.text().contains("Kankerlijn"));
    let dutch = browser.get("/library/directory?lang=nl&country=nl").await;
    assert!(dutch.text().contains("UWV") && !dutch.text().contains("Kankerlijn"));
}
