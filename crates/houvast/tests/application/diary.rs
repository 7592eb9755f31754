//! The diary, the picture over weeks, the monthly check and the page for a consult: the person's own, and never a rule's.

use houvast_actions::note_in_diary::{DiaryNote, note_in_diary};
use houvast_casework::diary::{DayNote, DayQuestion, DiaryState};
use jiff::civil::date;

use crate::papers::{info_of, text_of};
use crate::world::*;

async fn diary_of(world: &World) -> DiaryState {
    world.store().load::<DiaryState>(world.case_of(&ANA).await).await.unwrap().unwrap().into_state()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_taps_are_a_day_in_the_diary_and_can_be_corrected_and_taken_back() {
    let world = World::begin(601).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let taps = [("on", "2026-11-28"), ("energy", "4"), ("sleep", "6"), ("load", ""), ("words", "")];
    assert_eq!(ana.post("/own/diary", &taps).await.location(), "/own/diary");
    assert_eq!(diary_of(&world).await.days[0].answers, [(DayQuestion::Energy, 4), (DayQuestion::Sleep, 6)]);
    let again = ana.get("/own/diary?day=2026-11-28").await;
    assert!(again.text().contains("name=\"energy\" value=\"4\" checked"), "{}", again.text());
    let before = world.count_entries().await;
    ana.post("/own/diary", &taps).await;
    assert_eq!(world.count_entries().await, before, "the same again is nothing written");
    ana.post("/own/diary", &[("words", "Gewandeld.")]).await;
    assert_eq!(diary_of(&world).await.days.len(), 1, "words alone leave the numbers as they are");
    ana.post("/own/diary", &[("on", "2026-11-28"), ("energy", ""), ("sleep", ""), ("load", ""), ("words", "")]).await;
    assert!(diary_of(&world).await.days.is_empty());
    let ahead = ana.post("/own/diary", &[("on", "2027-11-28"), ("energy", "4")]).await;
    assert_eq!((ahead.code(), ahead.list_faults()), (422, vec!["on"]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_picture_over_weeks_shows_what_was_said_and_nothing_else() {
    let world = World::begin(602).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    assert!(ana.get("/own/trend").await.list_links("/own/diary").len() > 1, "an empty picture says where to begin");
    let account = world.account_of(&ANA).await;
    for (on, energy) in [(date(2026, 11, 9), 3), (date(2026, 11, 16), 4), (date(2026, 11, 27), 5)] {
        let day = DayNote { on, answers: vec![(DayQuestion::Energy, energy)] };
        note_in_diary(world.installation(), account, &DiaryNote { day: Some(day), words: String::new() })
            .await
            .unwrap();
    }
    ana.post("/own/line", &[("kind", "check_up"), ("on", "2026-11-18")]).await;
    let shown = ana.get("/own/trend?weeks=6").await;
    assert_eq!(shown.text().matches("class=\"point\"").count(), 3);
    assert_eq!(shown.text().matches("class=\"check-up\"").count(), 1);
    assert!(shown.text().contains("controle"), "the table marks the week too");
    for word in ["rood", "alarm", "slecht resultaat", "score"] {
        assert!(!shown.text().contains(word), "{word}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_monthly_check_is_offered_after_a_month_may_be_let_pass_and_fades() {
    let world = World::begin(603).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    assert_eq!(ana.get("/own/diary").await.list_links("/own/monthly").len(), 0, "not in the first month");
    assert_eq!(ana.get("/own/monthly").await.code(), 200, "one may begin by oneself");
    for _ in 0..2 {
        world.advance_days(28);
        ana = world.sign_in(&ANA, None).await;
        assert_eq!(ana.get("/own/diary").await.list_links("/own/monthly").len(), 1);
        assert_eq!(ana.post("/own/monthly", &[("act", "pass"), ("balance", "3")]).await.location(), "/own/trend");
    }
    assert!(diary_of(&world).await.months.is_empty(), "let pass keeps no answer");
    world.advance_days(60);
    ana = world.sign_in(&ANA, None).await;
    assert_eq!(ana.get("/own/diary").await.list_links("/own/monthly").len(), 0, "then it waits silently");
    ana.post("/own/monthly", &[("act", "keep"), ("balance", "3"), ("expectation", "six_months")]).await;
    assert_eq!(diary_of(&world).await.months.len(), 1);
    assert!(ana.get("/own/trend").await.text().contains("binnen zes maanden"));
    let before = world.count_entries().await;
    ana.post("/own/monthly", &[("act", "keep")]).await;
    assert_eq!(world.count_entries().await, before, "nothing answered is nothing written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_comfort_comes_first_nobody_asks_when_work_begins_again() {
    let world = World::begin(604).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana.post("/own/line", &[("kind", "comfort"), ("on", "2026-11-20")]).await;
    world.advance_days(40);
    ana = world.sign_in(&ANA, None).await;
    assert_eq!(ana.get("/own/diary").await.list_links("/own/monthly").len(), 0);
    assert!(!ana.get("/own/monthly").await.text().contains("name=\"expectation\""));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_for_a_consult_holds_what_was_ticked_on_one_sheet_and_is_kept_nowhere() {
    let world = World::begin(605).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let all = [
        ("nrs_fatigue", "6"),
        ("nrs_sleep", "6"),
        ("nrs_pain", "6"),
        ("nrs_cognition", "6"),
        ("nrs_stimuli", "6"),
        ("nrs_burden", "6"),
        ("nrs_workcap", "6"),
    ];
    ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", "fits"), ("act", "next")]).await;
    ana.post("/own/check-in", &[&[("step", "questions"), ("act", "finish")][..], &all].concat()).await;
    ana.post("/own/diary", &[("energy", "4"), ("sleep", "5"), ("load", "7")]).await;
    ana.post("/own/talks/question", &[("words", &"Mag ik later beginnen? ".repeat(20))]).await;
    for number in 0..6 {
        let words = format!("Wens {number}: liever geen telefoon in de ochtend, en een plek waar het stil is.");
        ana.post("/own/wishes", &[("words", words.as_str()), ("priority", "helps")]).await;
    }
    let before = world.count_entries().await;
    let fresh = ana.get("/own/summary").await;
    assert!(fresh.text().contains("Mag ik later beginnen?") && !fresh.text().contains("<th scope=\"row\">Moe</th>"));
    let names = ["question", "hours", "wishes", "energy", "sleep", "load"];
    let names = names.into_iter().chain(all.map(|(name, _)| name));
    let ticked: String = names.map(|name| format!("&with={name}")).collect();
    for language in ["nl", "fr", "de", "en"] {
        ana.get(&format!("/own/summary?lang={language}")).await;
        let paper = ana.get(&format!("/own/summary/paper?weeks=12{ticked}")).await;
        assert_eq!(paper.code(), 200);
        let info = info_of(&paper);
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
        assert_eq!(pages, Some("1"), "{language}: {info}");
        assert!(info.contains("Tagged:") && !info.to_lowercase().contains("kanker"), "{info}");
        assert!(text_of(&paper).contains("Magiklaterbeginnen?"));
    }
    let bare = ana.get("/own/summary/paper?weeks=4&with=energy&lang=nl").await;
    let text = text_of(&bare);
    assert!(text.contains("Energie") && !text.contains("Magiklater") && !text.contains("Pijn"), "{text}");
    assert_eq!(world.count_entries().await, before, "nothing is kept");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn worked_hours_are_recorded_at_any_time_and_a_correction_keeps_the_earlier_one() {
    let world = World::begin(606).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let before = world.count_entries().await;
    let days = [("week", "2026-11-23"), ("day-0", "2"), ("day-3", "1:30")];
    assert_eq!(ana.post("/own/plan/worked", &days).await.location(), "/own/plan");
    let whole = [("week", "2026-11-23"), ("whole", "4,5")];
    assert_eq!(ana.post("/own/plan/worked", &whole).await.location(), "/own/plan");
    ana.post("/own/plan/worked", &whole).await;
    assert_eq!(
        world.count_entries().await,
        (before.0, before.1 + 2),
        "both stand in the journal, the same again is nothing written"
    );
    let kept = ana.get("/own/plan/worked?week=2026-11-23").await;
    assert!(kept.text().contains("value=\"4,5\""), "{}", kept.text());
    let both = ana.post("/own/plan/worked", &[("day-0", "2"), ("whole", "4"), ("week", "2026-11-23")]).await;
    assert_eq!((both.code(), both.list_faults()), (422, vec!["whole"]));
    assert!(both.text().contains("value=\"2\""), "what was typed stays");
    let state = world.store().load::<houvast_casework::case::HealthState>(world.case_of(&ANA).await).await;
    assert_eq!(state.unwrap().unwrap().state.worked.len(), 1);
}
