//! The administrator's desk: invitations become seats, and the list of the staff shows nothing of anybody's own space.

use houvast_casework::hat::Hat;

use crate::lists::at_hand;
use crate::world::*;

const NELL: Person = Person { name: "Nell Smit", mail: "nell@depers.example", hat: Hat::HumanResources };

fn invitation<'a>(person: &'a Person, employer: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("hat", person.hat.name()),
        ("employer", employer),
        ("name", person.name),
        ("mail", person.mail),
        ("language", "nl"),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn human_resources_are_invited_to_an_employer_and_get_every_absence_there_now_and_later() {
    let world = at_hand(351).await;
    let (ana, carla) = (world.ana_is_absent().await, world.import(&line_of_carla()).await);
    let mut ada = world.signed_in(&ADA).await;
    assert_eq!(ada.get("/desk/invite").await.code(), 200);
    assert_eq!(ada.post("/desk/invite", &invitation(&NELL, "drukkerij de pers")).await.location(), "/desk?done=sent");
    let letter = world.list_letters_to(NELL.mail).await.pop().unwrap().word();
    assert!(letter.body.contains(PRINTER) && letter.body.contains("personeelsdienst"), "{}", letter.body);
    let mut nell = world.come_in(&NELL).await.browser;
    let page = nell.get("/work").await;
    assert!(page.text().contains(ANA.name) && !page.text().contains(CARLA.name));
    let later = world.import(&an_absence_of("Bert Goossens", PRINTER, "102")).await;
    assert_eq!(nell.get(&format!("/work/{}", later.address)).await.code(), 200);
    assert_eq!(nell.get(&format!("/work/{}", ana.address)).await.code(), 200);
    assert_eq!(nell.get(&format!("/work/{}", carla.address)).await.code(), 404);
    assert_eq!(nell.get("/work/import").await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_employer_comes_with_its_human_resources_and_an_administrator_with_the_desk() {
    let world = at_hand(352).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/invite").await;
    assert_eq!(ada.post("/desk/invite", &invitation(&NELL, "Weverij Nieuw")).await.code(), 303);
    let mut nell = world.come_in(&NELL).await.browser;
    assert!(nell.get("/work/import").await.text().contains("Weverij Nieuw"));
    let other = Person { name: "Ali Loket", mail: "ali@vooruit.example", hat: Hat::Administrator };
    assert_eq!(ada.post("/desk/invite", &invitation(&other, "")).await.code(), 303);
    let mut ali = world.come_in(&other).await.browser;
    let staff = ali.get("/desk").await;
    for name in [ADA.name, other.name, NELL.name, HIL.name, NOOR.name, LISE.name, "Weverij Nieuw"] {
        assert!(staff.text().contains(name), "{name}: {}", staff.text());
    }
    let coordinator = Person { name: "Coen Wit", mail: "coen@vooruit.example", hat: Hat::Coordinator };
    ali.get("/desk/invite").await;
    assert_eq!(ali.post("/desk/invite", &invitation(&coordinator, "")).await.code(), 303);
    let mut coen = world.come_in(&coordinator).await.browser;
    assert_eq!(coen.get("/care").await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_invitations_come_back_with_their_fields() {
    let world = at_hand(353).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/invite").await;
    let long = "a".repeat(201);
    let markup = "\"><script>alert(1)</script>";
    let whole =
        [("hat", "nurse"), ("employer", ""), ("name", "Nell Smit"), ("mail", "nell@x.example"), ("language", "nl")];
    for (field, value) in [
        ("hat", ""),
        ("hat", "manager"),
        ("hat", "employee"),
        ("hat", "researcher"),
        ("hat", markup),
        ("name", ""),
        ("name", &long),
        ("mail", ""),
        ("mail", "nell"),
        ("mail", markup),
        ("language", "es"),
        ("language", ""),
    ] {
        let fields = whole.map(|(name, kept)| (name, if name == field { value } else { kept }));
        let answer = ada.post("/desk/invite", &fields).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, vec![field]), "{field} {value}");
        assert!(!answer.text().contains("<script>alert"));
    }
    let no_employer = ada.post("/desk/invite", &invitation(&NELL, " ")).await;
    assert_eq!((no_employer.code(), no_employer.list_faults()), (422, vec!["employer"]));
    assert!(world.list_letters_to("nell@x.example").await.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_of_the_staff_says_nothing_of_an_own_space() {
    let (with, without) = (at_hand(354).await, at_hand(354).await);
    let mut seen = Vec::new();
    for (world, has_space) in [(&with, true), (&without, false)] {
        world.ana_is_absent().await;
        if has_space {
            // Somebody of the staff is absent too, and uses the own space.
            let absence = world.import(&an_absence_of("Hil Goris", BAKERY, "7").written_to("hil@thuis.example")).await;
            let account = world.account_of(&HIL).await;
            let invitation = world.invite_to(&absence, &Person { hat: Hat::Employee, ..HIL }).await;
            let mut hil = world.signed_in(&HIL).await;
            world.accept_one_more(&mut hil, &invitation).await;
            assert!(world.store().find_case_of(account).await.unwrap().is_some());
        }
        let mut ada = world.signed_in(&ADA).await;
        seen.push(ada.get("/desk").await.raw());
        seen.push(ada.get(&format!("/desk/staff/{}", world.account_of(&HIL).await)).await.raw());
    }
    assert_eq!(String::from_utf8_lossy(&seen[0]), String::from_utf8_lossy(&seen[2]));
    assert_eq!(String::from_utf8_lossy(&seen[1]), String::from_utf8_lossy(&seen[3]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_nobody_coordinates_the_desk_says_that_lines_are_on_nobodys_list() {
    let world = at_hand(358).await;
    let mut ada = world.signed_in(&ADA).await;
    let says = |page: &Answer| page.text().contains("Er is nog geen coördinator");
    assert!(!says(&ada.get("/desk").await));
    let lise = format!("/desk/staff/{}", world.account_of(&LISE).await);
    assert_eq!(ada.get(&lise).await.code(), 200);
    assert_eq!(ada.post(&lise, &[("end", "everything")]).await.code(), 303);
    assert!(says(&ada.get("/desk").await));
    let other = Person { name: "Cor Dinator", mail: "cor@vooruit.example", hat: Hat::Coordinator };
    ada.get("/desk/invite").await;
    assert_eq!(ada.post("/desk/invite", &invitation(&other, "")).await.code(), 303);
    assert!(says(&ada.get("/desk").await), "an invitation is nobody yet");
    world.come_in(&other).await;
    assert!(!says(&ada.get("/desk").await));
}
