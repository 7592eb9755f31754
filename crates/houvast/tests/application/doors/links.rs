//! Invitations and other links: single use, with an end, and telling nothing of whom they were for.

use houvast_actions::post::letter::LetterKind;
use houvast_storage::InvitationPurpose;
use jiff::SignedDuration;

use crate::world::*;

/// A world in which Ana got her letter.
async fn world_with_letter(seed: u64) -> (World, String) {
    let world = World::begin(seed).await;
    world.ana_is_absent().await;
    let link = world.link_for(ANA.mail).await;
    (world, link)
}

const NEW: [(&str, &str); 3] = [("name", "Ana"), ("mail", "ana@thuis.example"), ("password", PASSWORD)];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_that_was_used_has_ended_or_never_was_looks_the_same() {
    let (used, link) = world_with_letter(21).await;
    used.accept(&ANA).await;
    let (ended, _) = world_with_letter(21).await;
    ended.advance_days(14);
    let never = World::begin(21).await;
    let wrong = never.browser().get("/invitation/no-token-at-all").await;
    assert_eq!(wrong.code(), 404);
    let mut answers = Vec::new();
    for world in [&used, &ended, &never] {
        let (page, form) = (world.browser().get(&link).await, world.browser().post(&link, &NEW).await);
        assert_eq!((page.code(), form.code()), (404, 404));
        answers.push((page.raw(), form.raw()));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_works_to_the_last_moment_of_its_fourteenth_day() {
    let (world, link) = world_with_letter(22).await;
    world.advance(SignedDuration::from_secs(14 * 24 * 3600 - 1));
    assert_eq!(world.browser().get(&link).await.code(), 200);
    world.advance(SignedDuration::from_secs(1));
    assert_eq!(world.browser().get(&link).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn opening_the_page_of_an_invitation_uses_nothing_up() {
    let (world, link) = world_with_letter(23).await;
    let before = world.photograph();
    for _ in 0..3 {
        assert_eq!(world.browser().get(&link).await.code(), 200);
    }
    assert!(world.photograph() == before, "nothing was written");
    world.accept(&ANA).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_accept_one_invitation_at_once_one_comes_in() {
    let (world, link) = world_with_letter(24).await;
    let mut attempts = tokio::task::JoinSet::new();
    for number in 0..8 {
        let (mut browser, link) = (world.browser(), link.clone());
        attempts.spawn(async move {
            let name = format!("Ana {number}");
            browser.post(&link, &[("name", &name), ("mail", ANA.mail), ("password", PASSWORD)]).await.code()
        });
    }
    let mut codes = attempts.join_all().await;
    codes.sort_unstable();
    assert_eq!(codes[0], 303);
    // Who came too late finds the link used, or the address taken a moment before.
    assert!(codes[1..].iter().all(|code| [404, 422].contains(code)), "{codes:?}");
    world.case_of(&ANA).await;
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_opens_its_own_door_only() {
    let (world, invitation) = world_with_letter(25).await;
    world.accept(&ANA).await;
    let ana = Some(world.account_of(&ANA).await);
    let seat = world.invite_to(&world.ana_is_absent().await, &TOM).await;
    let reset = world.add_token(InvitationPurpose::Reset, None, ana, ANA.mail).await;
    let start = world.add_token(InvitationPurpose::Start, None, None, "nieuw@thuis.example").await;
    let seat = seat.rsplit('/').next().unwrap();
    for (door, token) in [("/invitation", &*reset), ("/invitation", &*start), ("/start", &*reset), ("/start", seat)] {
        let address = format!("{door}/{token}");
        assert_eq!(world.browser().get(&address).await.code(), 404, "{door}");
        let whole = [&NEW[..], &[("country", "be")]].concat();
        assert_eq!(world.browser().post(&address, &whole).await.code(), 404, "{door}");
    }
    for token in [&*start, seat, invitation.rsplit('/').next().unwrap()] {
        let address = format!("/forgot/{token}");
        assert_eq!(world.browser().get(&address).await.code(), 404);
        assert_eq!(world.browser().post(&address, &[("password", PASSWORD)]).await.code(), 404);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_at_work_is_for_the_address_its_letter_went_to_known_or_not() {
    let mut answers = Vec::new();
    for is_known in [true, false] {
        let (world, _) = world_with_letter(26).await;
        if is_known {
            world.accept(&ANA).await;
        }
        let link = world.link_for(TOM.mail).await;
        let refused = world.browser().post(&link, &NEW).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["mail"]));
        answers.push(refused.raw());
        world.come_in(&TOM).await;
    }
    assert_eq!(answers[0], answers[1], "nobody at work learns whether an address is known here");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_own_space_may_be_opened_with_an_address_the_employer_does_not_know() {
    let (world, link) = world_with_letter(27).await;
    let chosen = Person { mail: "ana.prive@elders.example", ..ANA };
    let mut ana = world.browser();
    let fields = [("name", chosen.name), ("mail", chosen.mail), ("password", PASSWORD)];
    let asked = ana.post(&link, &fields).await;
    assert!(asked.code() == 200 && asked.text().contains(chosen.mail), "{}", asked.text());
    assert_eq!(ana.get("/own").await.code(), 303, "nothing is open yet");
    let confirmed = world.link_for(chosen.mail).await;
    let mut ana = world.accept_with(&chosen, &confirmed).await;
    assert_eq!(ana.get("/own").await.code(), 200);
    for used in [&link, &confirmed] {
        assert_eq!(world.browser().get(used).await.code(), 404, "both are used");
    }
    let taken = world.import(&an_absence_of("Bert", PRINTER, "102").written_to("bert@thuis.example")).await;
    assert_ne!(taken.address, world.ana_is_absent().await.address);
    let other = world.link_for("bert@thuis.example").await;
    let again = world.browser().post(&other, &[("name", "Bert"), ("mail", chosen.mail), ("password", PASSWORD)]).await;
    assert_eq!(again.code(), 200, "the same page");
    let letters = world.list_letters_to(chosen.mail).await;
    let known = letters.iter().filter(|letter| letter.kind == LetterKind::Known).count();
    assert_eq!((letters.len(), known), (2, 1), "one account an address");
    assert_eq!(world.browser().get(&other).await.code(), 200, "the link still works");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unused_invitation_tells_nothing_of_another_address_however_often_it_is_asked() {
    let mut answers = Vec::new();
    for is_known in [true, false] {
        let (world, link) = world_with_letter(45).await;
        let mia = Person { mail: "mia@elders.example", ..CARLA };
        if is_known {
            world.add_synthetic(&mia, mia.hat, None).await;
        }
        let mut told = Vec::new();
        for (name, password) in [("", PASSWORD), ("Mia", "kort"), ("Mia", PASSWORD), ("Mia", PASSWORD)] {
            for _ in 0..3 {
                let fields = [("name", name), ("mail", mia.mail), ("password", password)];
                told.push(world.browser().post(&link, &fields).await.raw());
            }
        }
        let letters = world.list_letters_to(mia.mail).await;
        assert_eq!(letters.len(), 3, "three letters at most in a while");
        let kind = if is_known { LetterKind::Known } else { LetterKind::Alone };
        assert!(letters.iter().all(|letter| letter.kind == kind));
        assert_eq!(world.browser().get(&link).await.code(), 200, "the invitation is unused");
        answers.push(told);
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_link_under_another_address_goes_with_the_invitation() {
    let (world, link) = world_with_letter(46).await;
    let fields = [("name", "Ana"), ("mail", "ana@elders.example"), ("password", PASSWORD)];
    assert_eq!(world.browser().post(&link, &fields).await.code(), 200);
    let confirmed = world.link_for("ana@elders.example").await;
    world.accept(&ANA).await;
    assert_eq!(world.browser().post(&confirmed, &fields).await.code(), 404);
    assert!(world.store().find_account_by_email("ana@elders.example").await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn starting_alone_answers_known_and_unknown_alike_and_only_the_letters_differ() {
    let (with, _) = world_with_letter(28).await;
    with.accept(&ANA).await;
    let (without, _) = world_with_letter(28).await;
    for path in ["/start", "/forgot"] {
        for _ in 0..5 {
            let known = with.browser().post(path, &[("mail", ANA.mail)]).await;
            let unknown = without.browser().post(path, &[("mail", ANA.mail)]).await;
            assert_eq!((known.code(), known.raw()), (200, unknown.raw()), "{path}");
        }
        for world in [&with, &without] {
            world.advance(SignedDuration::from_mins(16));
        }
    }
    let kinds = |letters: Vec<houvast_actions::post::letter::Letter>| -> Vec<LetterKind> {
        letters.into_iter().map(|letter| letter.kind).filter(|kind| *kind != LetterKind::Invitation).collect()
    };
    let (known, unknown) = (with.list_letters_to(ANA.mail).await, without.list_letters_to(ANA.mail).await);
    let (three, reset) = (|kind| [kind; 3], [LetterKind::Reset; 3]);
    assert_eq!(kinds(known), [three(LetterKind::Known), reset].concat(), "three letters at most in a while");
    assert_eq!(kinds(unknown), three(LetterKind::Alone));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_starts_alone_with_the_link_of_the_letter_once() {
    let world = World::begin(29).await;
    let mut browser = world.browser();
    browser.post("/start", &[("mail", "bo@thuis.example")]).await;
    let link = world.link_for("bo@thuis.example").await;
    let page = browser.get(&link).await;
    assert!(page.text().contains("bo@thuis.example"));
    let fields = [("name", "Bo"), ("country", "nl"), ("password", PASSWORD)];
    let begun = browser.post(&link, &fields).await;
    assert_eq!(begun.location(), "/start/done", "{}", begun.text());
    assert_eq!(browser.get("/own").await.code(), 200);
    assert_eq!(world.browser().post(&link, &fields).await.code(), 404);
    assert_eq!(world.browser().get("/own").await.code(), 303);
}
