//! The second factor: needed for every hat but a few, each code once.

use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::FileId;
use houvast_storage::InvitationPurpose;
use jiff::SignedDuration;

use crate::world::*;

async fn world_with_tom(seed: u64) -> (World, Absence, CameIn) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    let tom = world.come_in(&TOM).await;
    (world, absence, tom)
}

/// A browser in which Tom's password was right.
async fn half_signed_in(world: &World) -> Browser {
    world.advance(SignedDuration::from_mins(16));
    world.sign_in(&TOM, None).await
}

#[test]
fn employee_close_person_and_buddy_choose_and_everybody_else_must() {
    let may_choose: Vec<Hat> = Hat::ALL.iter().copied().filter(|hat| !hat.needs_second_factor()).collect();
    assert_eq!(may_choose, [Hat::Employee, Hat::ClosePerson, Hat::Buddy]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_second_factor_no_hat_at_work_or_in_care_opens_anything() {
    let world = World::begin(41).await;
    let absence = world.ana_is_absent().await;
    let hats = Hat::ALL.iter().copied().filter(|hat| matches!(hat.side(), Side::Work | Side::Care));
    let mut asked = 0;
    for hat in hats {
        let mail = format!("{}@nieuw.example", hat.name());
        let person = Person { name: "Robin", mail: Box::leak(mail.into_boxed_str()), hat };
        let (side, file) = match hat.side() {
            Side::Work => ("/work", absence.file),
            _ => ("/care", FileId(world.service.id.0)),
        };
        let token = world.add_token(InvitationPurpose::Seat(hat), Some(file), None, person.mail).await;
        let mut browser = world.accept_with(&person, &format!("/invitation/{token}")).await;
        for path in
            [side.to_owned(), format!("{side}/{}", absence.address), format!("{side}/{}/hours", absence.address)]
        {
            let refused = browser.get(&path).await;
            assert_eq!((refused.code(), refused.location()), (303, "/second-factor"), "{} {path}", hat.name());
            asked += 1;
        }
        let mut after = world.set_up_factor(browser).await.browser;
        assert_eq!(after.get(side).await.code(), 200, "{}", hat.name());
    }
    assert_eq!(asked, 27);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_the_password_alone_somebody_who_has_a_factor_gets_nowhere() {
    let (world, absence, _) = world_with_tom(42).await;
    let mut browser = half_signed_in(&world).await;
    let path = format!("/work/{}", absence.address);
    assert_eq!(browser.get(&path).await.location(), format!("/sign-in/code?next={path}"));
    assert_eq!(
        browser.post(&format!("{path}/hours"), &[]).await.location(),
        format!("/sign-in/code?next={path}/hours")
    );
    assert!(!browser.get("/second-factor").await.text().contains("class=\"secret\""), "the secret is not shown again");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_is_accepted_once() {
    let (world, _, tom) = world_with_tom(43).await;
    let (mut one, mut other) = (half_signed_in(&world).await, half_signed_in(&world).await);
    let code = code_of(&tom.secret, world.now());
    assert_eq!(one.post("/sign-in/code", &[("code", &code)]).await.location(), "/home");
    let again = other.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!((again.code(), again.list_faults()), (422, vec!["code"]));
    assert_eq!(other.get("/work").await.code(), 303);
    world.advance(SignedDuration::from_secs(30));
    let fresh = code_of(&tom.secret, world.now());
    assert_eq!(other.post("/sign-in/code", &[("code", &fresh), ("next", "/work")]).await.location(), "/work");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_who_enter_the_same_code_at_once_one_comes_in() {
    let (world, _, tom) = world_with_tom(44).await;
    let (mut one, mut other) = (half_signed_in(&world).await, half_signed_in(&world).await);
    let code = code_of(&tom.secret, world.now());
    let fields = [("code", code.as_str())];
    let (left, right) = tokio::join!(one.post("/sign-in/code", &fields), other.post("/sign-in/code", &fields));
    let came_in = [left.code(), right.code()].iter().filter(|code| **code == 303).count();
    assert_eq!(came_in, 1, "{} and {}", left.code(), right.code());
    let inside =
        usize::from(one.get("/work").await.code() == 200) + usize::from(other.get("/work").await.code() == 200);
    assert_eq!(inside, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recovery_code_works_once_however_it_is_written() {
    let (world, _, tom) = world_with_tom(45).await;
    assert_eq!(tom.recovery.len(), 8);
    let mut browser = half_signed_in(&world).await;
    let typed = tom.recovery[0].to_uppercase().replace('-', " ");
    let fields = [("way", "recovery"), ("code", typed.as_str())];
    let entered = browser.post("/sign-in/code", &fields).await;
    assert_eq!(entered.code(), 200, "{}", entered.text());
    assert_eq!(browser.get("/work").await.code(), 200);
    let mut later = half_signed_in(&world).await;
    let again = later.post("/sign-in/code", &fields).await;
    assert_eq!((again.code(), again.list_faults()), (422, vec!["code"]));
    let other = [("way", "recovery"), ("code", tom.recovery[1].as_str())];
    assert_eq!(later.post("/sign-in/code", &other).await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn codes_cannot_be_guessed_on_and_on() {
    let (world, _, tom) = world_with_tom(46).await;
    let mut browser = half_signed_in(&world).await;
    let right = code_of(&tom.secret, world.now());
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..6 {
        assert_eq!(browser.post("/sign-in/code", &[("code", wrong)]).await.code(), 422);
    }
    assert_eq!(browser.post("/sign-in/code", &[("code", &right)]).await.code(), 429);
    let with_sheet = [("way", "recovery"), ("code", tom.recovery[0].as_str())];
    assert_eq!(browser.post("/sign-in/code", &with_sheet).await.code(), 429);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ending_the_factor_asks_a_hat_that_needs_one_for_a_new_one_at_once() {
    let (world, _, mut tom) = world_with_tom(47).await;
    assert_eq!(tom.browser.post("/second-factor/off", &[("code", "000 000")]).await.code(), 422);
    let off = tom.browser.post("/second-factor/off", &[("code", &tom.recovery[0])]).await;
    assert_eq!(off.location(), "/second-factor");
    assert_eq!(tom.browser.get("/work").await.location(), "/second-factor");
    let anew = world.set_up_factor(tom.browser).await;
    assert_ne!(anew.secret, tom.secret);
    assert!(anew.recovery.iter().all(|code| !tom.recovery.contains(code)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_the_own_space_a_factor_that_was_chosen_is_asked_for() {
    let world = World::begin(48).await;
    world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    let ana = world.set_up_factor(ana).await;
    let mut later = world.browser();
    later.get("/sign-in").await;
    later.post("/sign-in", &[("mail", ANA.mail), ("password", PASSWORD)]).await;
    assert_eq!(later.get("/own/diary").await.location(), "/sign-in/code?next=/own/diary");
    assert_eq!(later.post("/own/diary", &[("words", "a")]).await.code(), 303);
    world.advance(SignedDuration::from_secs(30));
    later.get("/sign-in/code").await;
    later.post("/sign-in/code", &[("code", &code_of(&ana.secret, world.now()))]).await;
    assert_eq!(later.get("/own/diary").await.code(), 200);
}
