//! Hats: one at a time, named on every page; sides never mix.

use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_storage::InvitationPurpose;

use crate::world::*;

/// Ana, who is absent at the printer's, and manages Carla at the bakery.
async fn world_with_two_hats(seed: u64) -> (World, Absence, CameIn) {
    let world = World::begin(seed).await;
    world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    let carla = world.import(&line_of_carla()).await;
    let mut ana = world.set_up_factor(ana).await;
    let link = world.invite_to(&carla, &Person { hat: Hat::Manager, ..ANA }).await;
    world.accept_one_more(&mut ana.browser, &link).await;
    (world, carla, ana)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_with_two_hats_wears_one_and_every_page_names_it() {
    let (_world, carla, CameIn { browser: mut ana, .. }) = world_with_two_hats(51).await;
    let own = ana.get("/own").await;
    assert_eq!(own.code(), 200);
    let work = format!("/work/{}", carla.address);
    assert_eq!(ana.get(&work).await.location(), format!("/hats?next={work}"));
    assert_eq!(ana.post(&format!("{work}/hours"), &[]).await.code(), 404, "a form is not sent on in another hat");
    ana.get("/hats").await;
    assert_eq!(ana.post("/hats", &[("hat", "manager"), ("next", &work)]).await.location(), work);
    let page = ana.get(&work).await;
    assert!(page.text().contains("class=\"seat\"") && page.text().contains(BAKERY), "{}", page.text());
    assert_eq!(ana.get("/own").await.location(), "/hats?next=/own");
    assert_eq!(ana.post("/own/diary", &[("words", "a")]).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hat_one_does_not_have_is_a_hat_that_does_not_exist() {
    let (_world, _, CameIn { browser: mut ana, .. }) = world_with_two_hats(52).await;
    for hat in ["occupational_physician", "human_resources", "administrator"] {
        assert_eq!(ana.post("/hats", &[("hat", hat)]).await.code(), 404, "{hat}");
    }
    assert_eq!(ana.post("/hats", &[("hat", "crown")]).await.code(), 400);
    assert_eq!(ana.get("/own").await.code(), 200, "the hat that was worn is still worn");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_who_is_absent_too_never_sees_the_own_absence_from_the_other_side() {
    let (world, carla, CameIn { browser: mut ana, .. }) = world_with_two_hats(53).await;
    let own = world.ana_is_absent().await;
    ana.get("/hats").await;
    ana.post("/hats", &[("hat", "manager")]).await;
    assert_eq!(ana.get(&format!("/work/{}", own.address)).await.code(), 404);
    let list = ana.get("/work").await;
    let of_nobody = |link: &String| ["/work/guide", "/work/mails"].contains(&link.as_str());
    let links: Vec<String> = list.list_links("/work/").into_iter().filter(|link| !of_nobody(link)).collect();
    let of_carla = format!("/work/{}", carla.address);
    assert!(!links.is_empty() && links.iter().all(|link| link.starts_with(&of_carla)), "{links:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_looks_after_an_employer_gets_no_seat_at_its_workplace() {
    let world = World::begin(54).await;
    let absence = world.ana_is_absent().await;
    let mut noor = world.signed_in(&NOOR).await;
    let link = world.invite_to(&absence, &Person { hat: Hat::Manager, ..NOOR }).await;
    assert_eq!(noor.get(&link).await.code(), 200);
    let before = world.photograph();
    assert_eq!(noor.post(&link, &[]).await.code(), 404);
    assert!(world.photograph() == before, "nothing was written");
    assert_eq!(world.browser().get(&link).await.code(), 200, "the link still works for whom it is for");
    assert_eq!(noor.get("/work").await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_works_at_an_employer_gets_no_seat_in_its_care() {
    let world = World::begin(55).await;
    world.ana_is_absent().await;
    let mut tom = world.come_in(&TOM).await.browser;
    let service = Some(FileId(world.service.id.0));
    let token = world.add_token(InvitationPurpose::Seat(Hat::Nurse), service, None, TOM.mail).await;
    let link = format!("/invitation/{token}");
    tom.get(&link).await;
    assert_eq!(tom.post(&link, &[]).await.code(), 404);
    assert_eq!(tom.get("/care").await.code(), 404);
    assert_eq!(tom.get("/work").await.code(), 200);
}
