//! Mails to those of the service whose answer somebody waits for: without content, at most one a working day, and none
//! once there is nothing to answer.

use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use jiff::SignedDuration;

use crate::non_interference::mail_server::{MailServer, Received};
use crate::world::*;

/// A world whose mail goes to a server of its own.
struct Posted {
    world: World,
    absence: Absence,
    ana: Browser,
    server: MailServer,
    post: PostOffice,
}

/// Asks on a Sunday morning.
async fn somebody_asks(seed: u64) -> Posted {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    ask(&mut ana, &absence, None).await;
    Posted { world, absence, ana, server, post }
}

async fn ask(browser: &mut Browser, absence: &Absence, with: Option<&str>) {
    browser.get("/own/talk").await;
    let fields = [("absence", absence.address.as_str()), ("ways", "phone"), ("language", "nl"), ("employer", "no")];
    let with = with.map(|seat| ("with", seat));
    let asked = browser.post("/own/talk", &[&fields[..], with.as_slice()].concat()).await;
    assert_eq!(asked.location(), "/own/talk", "{}", asked.text());
}

impl Posted {
    /// Whom the mails of this moment go to, those to the staff only, in the order of their addresses.
    async fn deliver(&self) -> Vec<&'static str> {
        let before = self.server.list_letters().len();
        run_due(self.world.installation(), &self.post).await.unwrap();
        let came = &self.server.list_letters()[before..];
        let mut told: Vec<_> = CARE
            .iter()
            .flat_map(|person| came.iter().filter(|letter| letter.to == person.mail).map(|_| person.mail))
            .collect();
        told.sort_unstable();
        told
    }

    fn list_letters_to(&self, person: &Person) -> Vec<Received> {
        self.server.list_letters().into_iter().filter(|letter| letter.to == person.mail).collect()
    }

    async fn seat_of(&self, person: &Person) -> String {
        let account = self.world.account_of(person).await;
        self.world.store().find_seat(account, self.absence.file, person.hat).await.unwrap().unwrap().id.to_string()
    }
}

const EVERYBODY_WHO_ANSWERS: [&str; 3] = [LISE.mail, NELE.mail, NOOR.mail];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_answers_gets_one_mail_on_the_next_working_day_and_it_names_nobody() {
    let posted = somebody_asks(411).await;
    assert_eq!(posted.deliver().await, [""; 0], "a Sunday");
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, EVERYBODY_WHO_ANSWERS);
    let letter = posted.list_letters_to(&NELE).pop().unwrap();
    let raw = String::from_utf8(letter.raw).unwrap();
    assert!(raw.contains("https://houvast.example/care/work"), "{raw}");
    for told in ["Ana", "Vermeulen", PRINTER, "De Pers", "kanker", "gesprek", posted.absence.address.as_str()] {
        assert!(!raw.contains(told), "{told} in {raw}");
    }
    for _ in 0..5 {
        posted.world.advance_days(1);
        assert_eq!(
            posted.deliver().await,
            [""; 0],
            "it is not new any more, and it was everybody's from the beginning"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_gets_two_mails_a_day_and_what_came_later_is_told_the_next_day() {
    let posted = somebody_asks(412).await;
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, EVERYBODY_WHO_ANSWERS);
    let carlas = posted.world.import(&line_of_carla()).await;
    let mut carla = posted.world.accept(&CARLA).await;
    ask(&mut carla, &carlas, None).await;
    assert_eq!(posted.deliver().await, [""; 0]);
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, EVERYBODY_WHO_ANSWERS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_answered_in_time_is_told_to_those_whose_it_becomes() {
    let mut posted = somebody_asks(413).await;
    assert_eq!(
        posted.ana.post("/own/talk/withdraw", &[("absence", posted.absence.address.as_str())]).await.code(),
        303
    );
    let nele = posted.seat_of(&NELE).await;
    ask(&mut posted.ana, &posted.absence, Some(&nele)).await;
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, [NELE.mail], "whom it was asked of");
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, [""; 0], "she has until the end of Tuesday");
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, [LISE.mail, NOOR.mail], "now it is everybody's");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_deputy_is_told_when_the_coordinator_did_not_answer_in_time() {
    let posted = somebody_asks(414).await;
    let (lise, noor) = (posted.seat_of(&LISE).await, posted.seat_of(&NOOR).await);
    let mut browser = posted.world.signed_in(&LISE).await;
    let coordination = format!("/care/{}/coordination", posted.absence.address);
    browser.get(&coordination).await;
    let named = browser.post(&coordination, &[("coordinator", &lise), ("deputy", &noor)]).await;
    assert_eq!(named.code(), 303, "{}", named.text());
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, [LISE.mail]);
    posted.world.advance_days(2);
    assert_eq!(posted.deliver().await, [NOOR.mail]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_switched_them_off_gets_none_until_they_are_on_again() {
    let posted = somebody_asks(415).await;
    let mut nele = posted.world.signed_in(&NELE).await;
    assert!(nele.get("/care/work").await.text().contains("href=\"/care/mails\""));
    assert!(nele.get("/care/mails").await.text().contains("Stuur geen mails meer"));
    assert_eq!(nele.post("/care/mails", &[("mails", "off")]).await.location(), "/care/mails");
    assert!(nele.get("/care/mails").await.text().contains("Je krijgt geen mails."));
    posted.world.advance_days(1);
    assert_eq!(posted.deliver().await, [LISE.mail, NOOR.mail]);
    let mut nele = posted.world.signed_in(&NELE).await;
    assert_eq!(nele.post("/care/mails", &[("mails", "on")]).await.code(), 303);
    let carlas = posted.world.import(&line_of_carla()).await;
    let mut carla = posted.world.accept(&CARLA).await;
    ask(&mut carla, &carlas, None).await;
    assert_eq!(posted.deliver().await, [NELE.mail], "the others had theirs today");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_death_or_when_somebody_left_or_took_the_ask_back_no_mail_goes_out() {
    for what in ["death", "taken back", "answered", "left"] {
        let posted = somebody_asks(416).await;
        let address = posted.absence.address.clone();
        // Queued on Monday, while the mail server is away.
        posted.world.advance_days(1);
        for person in CARE {
            posted.server.answer(person.mail, "451 later");
        }
        assert_eq!(posted.deliver().await, [""; 0]);
        let mut lise = posted.world.signed_in(&LISE).await;
        lise.get("/care/work").await;
        match what {
            "death" => {
                assert_eq!(lise.post(&format!("/care/{address}/death"), &[("sure", "yes")]).await.code(), 303);
            }
            "taken back" => {
                let mut ana = posted.world.signed_in(&ANA).await;
                let taken_back = ana.post("/own/talk/withdraw", &[("absence", address.as_str())]).await;
                assert_eq!(taken_back.code(), 303);
            }
            "answered" => {
                let moment = [("on", "2026-12-03"), ("at", "10:30"), ("way", "phone")];
                assert_eq!(lise.post(&format!("/care/{address}/talk"), &moment).await.code(), 303);
            }
            _ => posted.world.end_seats(&CARE, &posted.absence).await,
        }
        for person in CARE {
            posted.server.answer(person.mail, "");
        }
        for _ in 0..4 {
            posted.world.advance(SignedDuration::from_hours(24));
            assert_eq!(posted.deliver().await, [""; 0], "{what}");
        }
    }
}
