//! The steps of the law: what the person says stays with the person, what the workplace says holds for both, and a start
//! on Monday looked at on Sunday says that the form had to be in on Friday.

use crate::world::*;

fn steps_of(peopled: &Peopled) -> String {
    format!("/work/{}/steps", peopled.ana.absence.address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_on_monday_looked_at_on_sunday_says_that_the_form_had_to_be_in_on_friday() {
    let peopled = Peopled::begin(301, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let guide = ana.get("/own/partial-work?start=2026-11-30").await;
    let text = guide.text();
    assert!(text.contains("vrijdag 27 november 2026") && text.contains("Die dag is voorbij"), "{text}");
    assert!(text.contains("10 procent"), "what a late form means: {text}");

    let later = ana.get("/own/partial-work?start=2026-12-08").await;
    assert!(later.text().contains("maandag 7 december 2026") && !later.text().contains("Die dag is voorbij"));
    assert_eq!(
        ana.get("/own/partial-work?start=gisteren").await.code(),
        200,
        "a day nobody can read is told, not lost"
    );

    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-15")]).await.code(), 303);
    let kept = ana.get("/own/partial-work").await;
    assert!(kept.text().contains("dinsdag 15 december 2026"), "the day kept last holds: {}", kept.text());
    assert!(ana.get("/own/steps/BE-E01").await.text().contains("14 december 2026"));
    assert_eq!(ana.post("/own/partial-work", &[("say", "take_back")]).await.code(), 303);
    assert_eq!(ana.get("/own/steps/BE-E01").await.code(), 200, "asleep again, and still told");
    assert!(!ana.get("/own/partial-work").await.text().contains("15 december"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_person_says_of_a_step_is_taken_back_and_never_seen_at_work() {
    let peopled = Peopled::begin(302, Strangers::Absent).await;
    let list = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let before = tom.get(&list).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let step = "/own/steps/BE-A01";
    let told = ana.post(step, &[("say", "not"), ("why", "Dat regelde mijn zus.")]).await;
    assert_eq!(told.code(), 303);
    assert!(ana.get(step).await.text().contains("Dat regelde mijn zus."));
    assert_eq!(
        ana.post("/own/steps", &[("fact", "employer.size"), ("say", "number"), ("number", "60")]).await.code(),
        303
    );
    assert!(ana.get("/own/steps").await.text().contains("60"));
    assert_eq!(tom.get(&list).await.raw(), before.raw(), "not a byte at work");

    assert_eq!(ana.post(step, &[("say", "reopen")]).await.code(), 303);
    assert!(!ana.get(step).await.text().contains("Dat regelde mijn zus."));
    assert_eq!(ana.post("/own/steps", &[("fact", "employer.size"), ("say", "unknown")]).await.code(), 303);
    peopled.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_workplace_says_holds_for_the_person_too() {
    let peopled = Peopled::begin(303, Strangers::Absent).await;
    let list = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let step = format!("{list}/BE-A01");
    assert_eq!(tom.get(&step).await.code(), 200);
    assert_eq!(tom.post(&list, &[("fact", "worker.health_surveillance"), ("say", "yes")]).await.code(), 303);
    assert!(tom.get(&list).await.text().contains("Al beantwoord"));
    assert_eq!(
        tom.post(&list, &[("fact", "form.late"), ("say", "yes")]).await.code(),
        404,
        "that lies on the person's side"
    );
    assert_eq!(tom.post(&step, &[("say", "not"), ("why", "woorden die hier niet horen")]).await.code(), 303);
    let seen = tom.get(&step).await;
    assert!(!seen.text().contains("woorden die hier niet horen"), "no own words at work");
    assert!(seen.text().contains("Niet van toepassing"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_comes_back_with_everything_kept_and_unknown_names_are_nowhere() {
    let peopled = Peopled::begin(304, Strangers::There).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let before = peopled.world.photograph();
    let step = "/own/steps/BE-A01";
    let long = "a".repeat(301);
    let again = ana.post(step, &[("say", "not"), ("why", &long)]).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains(&long) && again.text().contains("300"));
    let again = ana.post(step, &[("say", "done"), ("on", "2126-01-01")]).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains("2126-01-01"));
    let wrong = [("fact", "employer.size"), ("say", "number"), ("number", "zestig")];
    assert_eq!(ana.post("/own/steps", &wrong).await.code(), 422);
    for form in [
        vec![("fact", "nowhere"), ("say", "yes")],
        vec![("say", "happened"), ("event", "nowhere"), ("on", "2026-11-01")],
        vec![("fact", "worker.status"), ("say", "")],
    ] {
        assert_eq!(ana.post("/own/steps", &form).await.code(), 404, "{form:?}");
    }
    let outcome = [("say", "done"), ("outcome", "decision.C"), ("on", "2026-11-01")];
    assert_eq!(ana.post(step, &outcome).await.code(), 404, "no way in which that step ends");
    let elsewhere = [("say", "take_back"), ("outcome", "decision.C"), ("on", "2026-11-01")];
    assert_eq!(ana.post("/own/steps/nowhere", &elsewhere).await.code(), 404, "a row that is not there leads nowhere");
    let (carla, _) = peopled.strangers.as_ref().unwrap();
    let others = format!("/own/steps?of={}", carla.absence.address);
    assert_eq!(ana.get(&others).await.code(), 404);
    assert!(peopled.world.photograph() == before, "nothing was written");
}
