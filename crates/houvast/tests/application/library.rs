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
        for link in answer.list_links("/library/").iter().filter(|link| !link.contains('?') && !is_of_its_own(link)) {
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
    assert!(all.list_links("/library/directory?country=be#kankerinfo").len() > 1, "who else can be asked");
    let unia = all.text().split_once("<li id=\"unia\">").unwrap().1.split_once("</li>").unwrap().0;
    assert!(unia.contains("Niet nagekeken") && !unia.contains("We lazen dit"), "{unia}");
    assert!(unia.contains("vraag wat het kost") && unia.contains("vraag in welke taal"), "{unia}");
    assert!(unia.contains("Voor wie:") && unia.contains("nog geen nagekeken adres of nummer"), "{unia}");
    assert!(!all.text().contains("gratis"), "no source gives a cost");
    let french = browser.get("/library/directory?lang=nl&country=be&speaks=fr&region=wallonia").await;
    assert!(french.text().contains("workandcancer.org") && !french.text().contains("Kankerlijn"));
    let dutch = browser.get("/library/directory?lang=nl&country=nl").await;
    assert!(dutch.text().contains("UWV") && !dutch.text().contains("Kankerlijn"));
    assert!(dutch.text().contains("<li id=\"ecl_handbook\">") && all.text().contains("<li id=\"ecl_handbook\">"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whom_to_ask_names_the_line_for_questions_and_its_number_once_somebody_checked_it() {
    let world = World::begin(288).await;
    let asked = world.browser().get("/library/ask?lang=nl&country=be").await;
    assert!(asked.text().contains("<h2>Kankerinfo</h2>") && asked.text().contains("Het nummer is nog niet nagekeken"));
    assert!(!asked.text().contains("0800 15 801"), "nobody checked it");
    assert!(asked.text().contains("Vraag je ziekenfonds wat je krijgt"), "money has its own way");
    let dutch = world.browser().get("/library/ask?lang=nl&country=nl").await;
    assert!(!dutch.text().contains("Kankerinfo") && dutch.text().contains("Vraag UWV naar een uitkering"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_rights_of_the_readers_country_are_found_first() {
    let world = World::begin(289).await;
    let mut browser = world.browser();
    for (country, here, there) in
        [("be", "/library/rights_be_", "/library/rights_nl_"), ("nl", "/library/rights_nl_", "/library/rights_be_")]
    {
        let found =
            browser.get(&format!("/library?lang=nl&country={country}&q=hoeveel+loon+krijg+ik+als+ik+ziek+ben")).await;
        let at = |link: &str| found.text().find(link);
        assert!(
            at(here).is_some() && at(there).is_none_or(|there| at(here).is_some_and(|here| here < there)),
            "{country}"
        );
    }
}

/// Pages of the library that are no topics.
fn is_of_its_own(link: &str) -> bool {
    let own = "ask briefing brochure calculator colleague_sheet collection counter directory gestures glossary letter policy practice specialist training";
    let name = link.trim_start_matches("/library/").split(['/', '#']).next().unwrap_or_default();
    own.split(' ').any(|one| one == name)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_practice_conversation_is_walked_by_links_to_its_end_and_written_down_nowhere() {
    let world = World::begin(90).await;
    let mut browser = world.browser();
    let before = world.photograph();
    assert_eq!(browser.get("/library/practice").await.list_links("/library/practice/").len(), 8);
    let mut answer = browser.get("/library/practice/first_news").await;
    for choices in 1..=10 {
        let next = answer.list_links("/library/practice/first_news?way=").into_iter().find(|link| {
            let way = link.split_once("way=").map_or("", |(_, way)| way).trim_end_matches("#here");
            way.split('-').count() == choices
        });
        let Some(next) = next.filter(|_| !answer.text().contains("Hoe het loopt")) else { break };
        answer = browser.get(next.trim_end_matches("#here")).await;
        assert_eq!((answer.code(), answer.header("set-cookie")), (200, ""));
    }
    assert!(answer.text().contains("Hoe het loopt") && answer.text().contains("Een stap terug"));
    let odd = browser.get("/library/practice/first_news?lang=nl&way=9-x%3Cb%3E").await;
    assert!(odd.code() == 200 && !odd.text().contains("<b>"), "what names no choice begins again");
    assert_eq!(browser.get("/library/practice/nothing_here").await.code(), 404);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_workplace_practises_what_follows_the_work_and_leads_nowhere_else() {
    let world = World::begin(91).await;
    let absence = world.ana_is_absent().await;
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let mut tom = world.signed_in(&TOM).await;
    let before = world.photograph();
    let list = tom.get("/work/practice").await;
    assert_eq!((list.code(), list.list_links("/work/practice/").len()), (200, 6));
    let one = tom.get("/work/practice/first_news?way=1-1").await;
    assert_eq!((one.code(), one.list_links("/library").len()), (200, 0));
    assert_eq!(tom.get("/work/practice/no_cure").await.code(), 404, "what speaks of the illness");
    assert!(world.photograph() == before, "no file was opened and nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_an_absence_costs_is_reckoned_from_the_address_and_kept_nowhere() {
    let world = World::begin(92).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let dutch = browser.get("/library/calculator?country=nl").await;
    assert_eq!((dutch.code(), dutch.header("set-cookie")), (200, ""));
    assert!(dutch.text().contains("€\u{a0}52.650") && !dutch.text().contains("Ziekenfonds, hoogstens"));
    let belgian = browser.get("/library/calculator?lang=fr&country=be").await;
    assert!(belgian.text().contains("Mutualité, au plus") && !belgian.text().contains("52\u{a0}650"));
    let odd = browser.get("/library/calculator?lang=en&country=be&figures_for=be&weeks_absent=900&charges=x").await;
    assert_eq!(odd.code(), 422);
    assert!(odd.text().contains("href=\"#weeks_absent\"") && odd.text().contains("value=\"900\""));
    let address = belgian.list_links("/library/calculator/costs.csv").remove(0);
    let table = browser.get(&address).await;
    assert_eq!((table.code(), table.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert_eq!(browser.get("/library/calculator/costs.csv?country=be&figures_for=be&charges=x").await.code(), 400);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_message_is_made_from_choices_and_kept_nowhere() {
    let world = World::begin(93).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let chosen = [
        ("whom", "colleagues"),
        ("moment", "leaving"),
        ("words", "little"),
        ("contact", "self"),
        ("pass_on", "sentence"),
        ("name", "Ana <Vermeulen>"),
    ];
    let made = browser.post("/library/letter?lang=nl", &chosen).await;
    assert_eq!((made.code(), made.header("set-cookie")), (200, ""));
    assert!(made.text().contains("Ana &#60;Vermeulen&#62;") && !made.text().contains("Ik heb kanker"));
    let open = browser.post("/library/letter?lang=nl", &chosen[..2]).await;
    assert_eq!(open.code(), 422);
    assert!(open.text().contains("href=\"#words\"") && open.text().contains("value=\"colleagues\" checked"));
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_module_explains_every_answer_and_prints_a_certificate_with_a_name_that_is_kept_nowhere() {
    let world = World::begin(94).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let address = "/library/training/training_listen";
    let other = browser.post(&format!("{address}?lang=nl"), &[("q1", "1"), ("q2", "1"), ("q3", "3")]).await;
    assert!(other.code() == 200 && !other.text().contains("value=\"certificate\""));
    let right = [("q1", "2"), ("q2", "1"), ("q3", "3")];
    let fits = browser.post(&format!("{address}?lang=nl"), &right).await;
    assert!(fits.text().contains("value=\"certificate\""));
    let with = |more: &[(&'static str, &'static str)]| [&right[..], &[("act", "certificate")], more].concat();
    assert_eq!(browser.post(address, &with(&[])).await.code(), 422, "a certificate wants a name");
    let paper = browser.post(address, &with(&[("name", "Tom Peeters")])).await;
    assert_eq!((paper.code(), paper.header("content-type")), (200, "application/pdf"));
    assert_eq!(browser.post(address, &[("act", "certificate"), ("name", "Tom")]).await.code(), 422);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_firm_looks_at_itself_and_takes_its_policy_along() {
    let world = World::begin(95).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let filled = [("q1", "yes"), ("q2", "no"), ("firm", "De <Linde>"), ("contact", "Els")];
    let page = browser.post("/library/policy?lang=en", &filled).await;
    assert!(page.code() == 200 && page.text().contains("DE &#60;LINDE&#62;"));
    let paper = browser.post("/library/policy?lang=en", &[&filled[..], &[("act", "paper")]].concat()).await;
    assert_eq!((paper.code(), paper.header("content-type")), (200, "application/pdf"));
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_put_together_in_the_browser_alone_and_taken_along_as_one_leaflet() {
    let world = World::begin(96).await;
    let mut browser = world.browser();
    let before = world.photograph();
    for topic in ["fatigue_at_work", "pacing"] {
        let put = browser.post("/library/collection", &[("act", "add"), ("topic", topic), ("back", TOPIC)]).await;
        assert_eq!((put.code(), put.header("location")), (303, TOPIC));
    }
    assert!(browser.get(&format!("{TOPIC}?lang=nl")).await.text().contains("Dit blad ligt in je map"));
    let folder = browser.get("/library/collection?lang=nl").await;
    let leaflet = folder.list_links("/library/collection/leaflet.pdf").remove(0);
    assert!(leaflet.contains("pages=fatigue_at_work.pacing"), "{leaflet}");
    let paper = browser.get(&leaflet).await;
    assert_eq!((paper.code(), paper.header("content-type")), (200, "application/pdf"));
    let sent = world.browser().get("/library/collection?lang=nl&pages=pacing.nothing.pacing").await;
    assert_eq!(sent.list_links("/library/pacing").len(), 1, "an address brings its pages along");
    browser.post("/library/collection", &[("act", "remove"), ("topic", "fatigue_at_work")]).await;
    assert!(!browser.get("/library/collection").await.text().contains(TOPIC));
    let emptied = browser.post("/library/collection", &[("act", "clear")]).await;
    assert!(emptied.header("set-cookie").contains("Max-Age=0"), "an empty folder leaves no cookie behind");
    assert_eq!(browser.post("/library/collection", &[("act", "add"), ("topic", "nothing")]).await.code(), 404);
    assert_eq!(browser.get("/library/collection/leaflet.pdf?pages=nothing").await.code(), 404);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clinic_prints_neutral_cards_in_every_language_from_the_library_and_nothing_is_written() {
    let world = World::begin(97).await;
    let mut browser = world.browser();
    let before = world.photograph();
    assert_eq!(browser.get("/library").await.list_links("/library/counter").len(), 1);
    let shown = browser.get("/library/counter?lang=nl").await;
    let papers = shown.list_links("/library/counter/");
    assert_eq!(papers.len(), 8, "two papers in four languages: {papers:?}");
    for paper in papers {
        let answer = browser.get(&paper).await;
        assert_eq!((answer.code(), answer.header("content-type")), (200, "application/pdf"), "{paper}");
        assert!(answer.header("content-disposition").starts_with("attachment; filename=\"houvast-"));
    }
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_is_reached_from_the_pages_it_belongs_to_and_printed_in_every_language_and_nothing_is_written() {
    let world = World::begin(100).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let from = [
        ("/library/colleagues_page", "colleagues"),
        ("/library/small_firm_sheet", "employers"),
        ("/library/rights_be_employer", "employers"),
        ("/library/phase_diagnosis_manager", "employers"),
        ("/library/guide_step_1", "employers"),
        ("/library/counter", "employers"),
        ("/library", "colleagues"),
    ];
    for (page, reader) in from {
        let links = browser.get(&format!("{page}?lang=nl&country=nl")).await.list_links("/library/brochure/");
        let folder = links.into_iter().find(|link| link.contains(reader)).unwrap_or_else(|| panic!("none on {page}"));
        let shown = browser.get(&folder).await;
        let papers = shown.list_links(&format!("/library/brochure/{reader}/paper.pdf"));
        assert_eq!((shown.code(), papers.len()), (200, 5), "{page}: one to press, and one for each language");
    }
    let employers = browser.get("/library/brochure/employers?lang=nl&country=nl").await;
    assert!(employers.text().contains("plan van aanpak") && !employers.text().contains("sociaal secretariaat"));
    for paper in employers.list_links("/library/brochure/employers/paper.pdf") {
        let answer = browser.get(&paper).await;
        assert_eq!((answer.code(), answer.header("content-type")), (200, "application/pdf"), "{paper}");
        assert_eq!(answer.header("content-disposition"), "attachment; filename=\"houvast-employers.pdf\"");
    }
    assert_eq!(browser.get("/library/brochure/nobody").await.code(), 404);
    assert_eq!(browser.get("/library/brochure/nobody/paper.pdf").await.code(), 404);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sheet_for_colleagues_is_looked_at_taken_along_and_put_into_ones_own_calendar_and_kept_nowhere() {
    let world = World::begin(101).await;
    let mut browser = world.browser();
    let before = world.photograph();
    for page in ["/library", "/library/my_user_manual", "/library/telling_whom"] {
        assert_eq!(browser.get(page).await.list_links("/library/colleague_sheet").len(), 1, "{page}");
    }
    let address = "/library/colleague_sheet?lang=nl";
    let filled = [
        ("helps", "hours"),
        ("unseen", "tired"),
        ("rather_not", "reason"),
        ("talk", "one"),
        ("answers", "Els <De Smet>"),
        ("name", "Ana"),
        ("given_on", "2026-11-30"),
    ];
    let open = browser.post(address, &filled[1..4]).await;
    assert_eq!(open.code(), 422);
    assert!(open.text().contains("href=\"#helps\"") && open.text().contains("value=\"tired\" checked"));
    let shown = browser.post(address, &filled).await;
    assert_eq!((shown.code(), shown.header("set-cookie")), (200, ""));
    assert!(
        shown.text().contains("Stel ze aan Els &#60;De Smet&#62;") && shown.text().contains("sneller moe dan je ziet")
    );
    let paper = browser.post(address, &[&filled[..], &[("act", "paper")]].concat()).await;
    assert_eq!((paper.code(), paper.header("content-type")), (200, "application/pdf"));
    assert_eq!(paper.header("content-disposition"), "attachment; filename=\"houvast-sheet.pdf\"");
    let days = browser.post(address, &[&filled[..], &[("act", "days")]].concat()).await;
    let calendar = days.text().replace("\r\n", "\n");
    for day in ["20270228", "20270530", "20271130", "20281130"] {
        assert!(calendar.contains(&format!("DTSTART;VALUE=DATE:{day}\n")), "{day}: {calendar}");
    }
    assert_eq!(calendar.matches("SUMMARY:Een blad nakijken\n").count(), 4, "{calendar}");
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_open_page_leads_to_whom_one_can_ask_in_the_country_of_the_reader() {
    let world = World::begin(98).await;
    let mut browser = world.browser();
    let pages = [
        "/library",
        "/library?audience=manager",
        TOPIC,
        "/library/directory",
        "/library/glossary",
        "/library/practice",
        "/library/practice/first_news",
        "/library/training",
        "/library/training/training_plan",
        "/library/letter",
        "/library/policy",
        "/library/calculator",
        "/library/collection",
        "/library/counter",
        "/library/brochure/employers",
        "/library/colleague_sheet",
        "/adjustments",
        "/adjustments/a45",
    ];
    for page in pages {
        let answer = browser.get(page).await;
        assert!(answer.list_links("/library/ask?country=").len() == 1, "{page}");
    }
    let says = [("be", "Vraag je ziekenfonds naar"), ("nl", "open spreekuur")];
    for (country, expect) in says {
        let answer = browser.get(&format!("/library/ask?lang=nl&country={country}")).await;
        assert!(answer.text().contains(expect), "{country}");
        assert_eq!(answer.list_links("/own/talk").len(), 0, "people of an own service are for who has one");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_word_of_a_letter_is_explained_where_it_is_asked_for_and_under_the_topic_that_says_it() {
    let world = World::begin(99).await;
    let mut browser = world.browser();
    let all = browser.get("/library/glossary?lang=nl").await;
    assert!(all.text().matches("<li id=\"").count() >= 35);
    let found = browser.get("/library?lang=nl&q=bedrijfsarts").await;
    assert_eq!(found.list_links("/library/glossary#occupational_physician").len(), 1);
    let topic = browser.get("/library/rights_nl_second_year?lang=nl&country=nl").await;
    assert_eq!(topic.list_links("/library/glossary#wia").len(), 1);
    for link in topic.list_links("/library/glossary#") {
        let id = link.split_once('#').map(|(_, id)| format!("<li id=\"{id}\">")).unwrap();
        assert!(all.text().contains(&id), "{link}");
    }
}
