//! Erasing everything: gone at once, for everybody; at work nothing changes.

use houvast_casework::case::HealthState;

use crate::world::*;

async fn erase(ana: &mut Browser) -> Answer {
    ana.get("/own/erase").await;
    ana.post("/own/erase", &[("word", " Wissen ")]).await
}

/// Everything the workplace sees, byte for byte.
async fn work_as_seen(world: &World, absence: &Absence, browsers: &mut [Browser]) -> Vec<Vec<u8>> {
    let mut seen = Vec::new();
    for browser in browsers {
        for path in ["", "/contact", "/hours"] {
            seen.push(browser.get(&format!("/work/{}{path}", absence.address)).await.raw());
        }
        seen.push(browser.get("/work").await.raw());
    }
    assert!(world.now() > jiff::Timestamp::UNIX_EPOCH);
    seen
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_erases_everything_is_signed_out_and_unknown() {
    let world = World::begin(81).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let mut phone = world.sign_in(&ANA, None).await;
    ana.post("/own/diary", &[("words", "Alleen van mij.")]).await;
    let case = world.case_of(&ANA).await;
    let wrong = ana.post("/own/erase", &[("word", "ja")]).await;
    assert_eq!((wrong.code(), wrong.list_faults()), (422, vec!["word"]));
    let erased = erase(&mut ana).await;
    assert_eq!(erased.code(), 200, "{}", erased.text());
    assert_eq!(ana.find_cookie("session"), None);
    for browser in [&mut ana, &mut phone] {
        assert_eq!(browser.get("/own").await.location(), "/sign-in?next=/own");
    }
    let mut browser = world.browser();
    let refused = browser.post("/sign-in", &[("mail", ANA.mail), ("password", PASSWORD)]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["mail"]));
    assert!(world.store().find_account_by_email(ANA.mail).await.unwrap().is_none());
    assert!(world.store().load::<HealthState>(case).await.unwrap().is_none(), "its key is gone");
    assert!(world.store().is_erased(case));
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_erasing_a_door_answers_as_if_the_person_had_never_been_here() {
    let (erased, never) = (World::begin(82).await, World::begin(82).await);
    erased.ana_is_absent().await;
    never.ana_is_absent().await;
    let mut ana = erased.accept(&ANA).await;
    erase(&mut ana).await;
    for (path, fields) in [
        ("/sign-in", vec![("mail", ANA.mail), ("password", PASSWORD)]),
        ("/start", vec![("mail", ANA.mail)]),
        ("/forgot", vec![("mail", ANA.mail)]),
    ] {
        let here = erased.browser().post(path, &fields).await;
        assert_eq!(here.raw(), never.browser().post(path, &fields).await.raw(), "{path}");
    }
    let kinds = |letters: Vec<houvast_actions::post::letter::Letter>| {
        letters.into_iter().map(|letter| letter.kind).collect::<Vec<_>>()
    };
    let (here, there) = (erased.list_letters_to(ANA.mail).await, never.list_letters_to(ANA.mail).await);
    assert_eq!(kinds(here), kinds(there));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_physician_finds_nothing_any_more_and_the_workplace_finds_what_was_there() {
    let Peopled { world, ana, .. } = Peopled::begin(83, Strangers::There).await;
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    let mut noor = world.signed_in(&NOOR).await;
    assert_eq!(noor.get(&item).await.code(), 200);
    let mut work = [world.signed_in(&TOM).await, world.signed_in(&ELS).await, world.signed_in(&CAS).await];
    let before = work_as_seen(&world, &ana.absence, &mut work).await;
    let mut browser = world.signed_in(&ANA).await;
    assert_eq!(erase(&mut browser).await.code(), 200);
    assert_eq!(noor.get(&item).await.code(), 404);
    let file = noor.get(&format!("/care/{}", ana.absence.address)).await;
    assert_eq!(file.code(), 200, "the card stays: the absence is the employer's report");
    assert_eq!(file.list_links(&format!("/care/{}/item/", ana.absence.address)), [""; 0]);
    assert!(work_as_seen(&world, &ana.absence, &mut work).await == before, "not one byte changed at work");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_comes_too_late_opens_nothing_that_was_erased() {
    let world = World::begin(84).await;
    world.ana_is_absent().await;
    let invitation = world.link_for(ANA.mail).await;
    let mut ana = world.accept(&ANA).await;
    world.advance(jiff::SignedDuration::from_secs(1));
    world.browser().post("/forgot", &[("mail", ANA.mail)]).await;
    let reset = world.link_for(ANA.mail).await;
    assert_ne!(reset, invitation);
    erase(&mut ana).await;
    assert_eq!(world.browser().get(&invitation).await.code(), 404);
    assert_eq!(world.browser().post(&reset, &[("password", "een nieuwe lente")]).await.code(), 404);
    assert!(world.store().find_account_by_email(ANA.mail).await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_with_another_hat_keeps_the_account_and_loses_the_case() {
    let world = World::begin(85).await;
    world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    let carla = world.import(&line_of_carla()).await;
    let mut ana = world.set_up_factor(ana).await.browser;
    let link = world.invite_to(&carla, &Person { hat: houvast_casework::hat::Hat::Manager, ..ANA }).await;
    world.accept_one_more(&mut ana, &link).await;
    let case = world.case_of(&ANA).await;
    assert_eq!(erase(&mut ana).await.code(), 200);
    assert!(world.store().load::<HealthState>(case).await.unwrap().is_none());
    let mut manager = world.signed_in(&Person { hat: houvast_casework::hat::Hat::Manager, ..ANA }).await;
    assert_eq!(manager.get(&format!("/work/{}", carla.address)).await.code(), 200);
    assert_eq!(manager.get("/own").await.code(), 404);
}
