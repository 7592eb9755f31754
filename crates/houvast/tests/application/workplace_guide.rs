//! The guide of the workplace and what a team makes with it: by the situation of the work alone, of work alone, kept nowhere.

use houvast_library::health_words::{OF_HEALTH, find_in_guide};

use crate::world::*;

/// Gestures that fit, beginning in the week after the one in which the worlds stand.
const GESTURES: [(&str, &str); 5] =
    [("gestures", "card"), ("gestures", "meal"), ("people", "TP, els"), ("rhythm", "monthly"), ("start", "2026-12-07")];

const SPECIALIST: [(&str, &str); 7] = [
    ("reasons", "stands_still"),
    ("reasons", "safety"),
    ("done", "talked"),
    ("wants", "together"),
    ("knows", "knows"),
    ("when", "two_weeks"),
    ("name", "Tom <Peeters>"),
];

fn and<'a>(form: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    form.iter().chain(more).copied().collect()
}

fn must_be_pdf(answer: &Answer) {
    assert_eq!((answer.code(), answer.header("content-type")), (200, "application/pdf"));
    assert!(answer.header("content-disposition").contains("filename=\"houvast-"), "a neutral name");
}

/// A page of the workplace says nothing of health and leads to no page that does.
fn must_be_of_work(answer: &Answer) {
    let page = answer.text().to_lowercase();
    for word in OF_HEALTH {
        assert!(!page.contains(word), "{word}");
    }
    // Around it stands, on every page, what Houvast is not.
    let main = answer.plain_text();
    let main = main.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    assert_eq!(find_in_guide(main), None, "{main}");
    assert_eq!(answer.list_links("/library"), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn gestures_are_spread_over_weeks_changed_and_printed_by_somebody_who_never_signed_in() {
    let world = World::begin(171).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let made = browser.post("/library/gestures?lang=nl", &GESTURES).await;
    assert_eq!((made.code(), made.header("set-cookie")), (200, ""));
    assert!(made.plain_text().contains("7 december 2026") && made.text().contains("Het is goed verdeeld"));
    let emptied = (1..13).flat_map(|at| [(format!("who-{at}"), String::new()), (format!("what-{at}"), String::new())]);
    let emptied: Vec<_> = emptied.collect();
    let emptied: Vec<_> = emptied.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let first = [("who-0", "ELS"), ("what-0", "card"), ("act", "change")];
    let changed = browser.post("/library/gestures?lang=nl", &and(&and(&GESTURES, &first), &emptied)).await;
    assert!(changed.text().contains("staat er niets meer"), "a plan that stops is pointed out");
    must_be_pdf(&browser.post("/library/gestures?lang=nl", &and(&GESTURES, &[("act", "paper")])).await);
    let wrong = browser.post("/library/gestures?lang=nl", &and(&[("people", "Ana is ziek")], &GESTURES)).await;
    assert_eq!(wrong.code(), 422);
    assert!(wrong.text().contains("href=\"#people\"") && wrong.text().contains("value=\"Ana is ziek\""));
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_briefing_points_out_a_word_about_health_before_it_goes_on_paper() {
    let world = World::begin(172).await;
    let mut browser = world.browser();
    let before = world.photograph();
    let words = [("people", "Ine is nieuw\n<b>Jan</b> is nog ziek")];
    let pointed_out = browser.post("/library/briefing?lang=nl", &words).await;
    assert_eq!(pointed_out.code(), 422);
    assert!(pointed_out.text().contains("href=\"#people\"") && pointed_out.text().contains("id=\"about_work\""));
    assert!(pointed_out.text().contains("Ine is nieuw") && !pointed_out.text().contains("<b>Jan"), "kept, as words");
    let fine = [("people", "Ine is nieuw"), ("waits", "- Het jaarplan"), ("asks", "Els")];
    let sheet = browser.post("/library/briefing?lang=nl", &fine).await;
    assert!(
        sheet.code() == 200 && sheet.text().contains("<li>Het jaarplan</li>") && sheet.text().contains("Vraag Els.")
    );
    must_be_pdf(&browser.post("/library/briefing", &and(&fine, &[("act", "paper")])).await);
    assert_eq!(browser.post("/library/briefing", &and(&words, &[("act", "paper")])).await.code(), 422);
    assert!(world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_complex_case_is_handed_to_the_people_of_the_country_with_a_text_that_says_nothing_of_health() {
    let world = World::begin(173).await;
    let (mut browser, mut noor) = (world.browser(), world.signed_in(&NOOR).await);
    let before = world.photograph();
    let belgian = browser.post("/library/specialist?lang=nl", &and(&SPECIALIST, &[("country", "be")])).await;
    assert_eq!((belgian.code(), belgian.header("set-cookie")), (200, ""));
    assert!(belgian.text().contains("arbeidsarts") && belgian.text().contains("Tom &#60;Peeters&#62;"));
    let dutch = browser.post("/library/specialist?lang=nl", &and(&SPECIALIST, &[("country", "nl")])).await;
    assert!(dutch.text().contains("De bedrijfsarts") && dutch.text().contains("MiLES"), "organisations for employers");
    must_be_pdf(&browser.post("/library/specialist", &and(&SPECIALIST, &[("country", "nl"), ("act", "paper")])).await);
    let open = browser.post("/library/specialist?lang=nl", &[("country", "nl")]).await;
    assert_eq!(open.code(), 422);
    assert!(open.text().contains("href=\"#reasons\"") && open.text().contains("href=\"#knows\""));
    let care = noor.post("/care/specialist?lang=nl", &and(&SPECIALIST, &[("country", "nl")])).await;
    assert!(care.code() == 200 && care.text().contains("BACO") && !care.text().contains("MiLES"));
    assert!(world.photograph() == before, "nothing was written, and nothing was sent");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_workplace_is_offered_two_things_by_the_situation_of_the_work_and_reads_of_work_alone() {
    let world = World::begin(174).await;
    let absence = world.ana_is_absent().await;
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let mut tom = world.signed_in(&TOM).await;
    let page = tom.get(&format!("/work/{}?lang=nl", absence.address)).await;
    let offers = ["/work/guide/", "/work/practice/", "/work/gestures", "/work/briefing"];
    let offered: Vec<_> = offers.iter().flat_map(|beginning| page.list_links(beginning)).collect();
    assert_eq!(offered, ["/work/guide/guide_step_3", "/work/gestures"], "two at most, for somebody who is absent");
    let before = world.photograph();
    for address in page.list_links("/work/guide").iter().chain(&offered) {
        let answer = tom.get(address).await;
        assert_eq!(answer.code(), 200, "{address}");
        must_be_of_work(&answer);
    }
    assert!(tom.get("/work/guide?lang=nl").await.text().contains("Verder waar je was"), "this browser knows the last");
    must_be_pdf(&tom.get("/work/guide/guide_step_3/leaflet.pdf").await);
    for (address, form) in [("/work/gestures", &GESTURES[..]), ("/work/briefing", &[("tools", "Teams")])] {
        let made = tom.post(&format!("{address}?lang=nl"), form).await;
        assert_eq!(made.code(), 200, "{address}");
        must_be_of_work(&made);
        must_be_pdf(&tom.post(address, &and(form, &[("act", "paper")])).await);
    }
    assert_eq!(tom.get("/work/guide/colleagues_page").await.code(), 404, "what speaks of the illness");
    assert!(world.photograph() == before, "no file was opened and nothing was written");
}
