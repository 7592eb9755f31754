//! Mails to the seats at work and in care when a day of the law comes near that is theirs: without content, at most one a
//! working day, and none that tells anything of what is hidden.

use houvast_actions::jobs::duties::plan_the_day;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::absence::{Country, Language};
use jiff::civil::date;

use crate::non_interference::mail_server::{MailServer, Received};
use crate::world::*;

/// A world whose mail goes to a server of its own; somebody is absent in the Netherlands since 21 October, and a long
/// absence threatens; somebody else since 17 February, so that the report of week 42 is due on 8 December.
struct Posted {
    world: World,
    absence: Absence,
    server: MailServer,
    post: PostOffice,
}

async fn somebody_is_absent(seed: u64) -> Posted {
    let world = World::begin(seed).await;
    world.add_employer(PRINTER).await;
    world.add_synthetic(&HIL, HIL.hat, Some(world.place_of(PRINTER).await)).await;
    let other = an_absence_of("Bert Goossens", PRINTER, "102");
    world.import(&other.in_language(Language::Dutch, Country::Netherlands).since(date(2026, 2, 17))).await;
    let line = line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2026, 10, 21));
    let absence = world.import(&line).await;
    let mut tom = world.come_in(&TOM).await.browser;
    let threatens = [("fact", "long_absence_threatens"), ("say", "yes")];
    assert_eq!(tom.post(&format!("/work/{}/steps", absence.address), &threatens).await.code(), 303);
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    Posted { world, absence, server, post }
}

impl Posted {
    /// A day goes by; the mails about days of the law that came.
    async fn next_day(&self) -> Vec<Received> {
        self.world.advance_days(1);
        let before = self.server.list_letters().len();
        plan_the_day(self.world.installation()).await.unwrap();
        run_due(self.world.installation(), &self.post).await.unwrap();
        plan_the_day(self.world.installation()).await.unwrap();
        run_due(self.world.installation(), &self.post).await.unwrap();
        let came = self.server.list_letters().into_iter().skip(before);
        came.filter(|letter| text_of(letter).contains("Er staat iets voor je klaar")).collect()
    }

    /// To whom they came, day by day.
    async fn live(&self, days: usize) -> Vec<Vec<String>> {
        let mut told = Vec::new();
        for _ in 0..days {
            let mut to: Vec<String> = self.next_day().await.into_iter().map(|letter| letter.to).collect();
            to.sort_unstable();
            told.push(to);
        }
        told
    }
}

fn text_of(letter: &Received) -> String {
    String::from_utf8(letter.raw.clone()).unwrap().replace("=\r\n", "")
}

fn count_to(told: &[Vec<String>], person: &Person) -> usize {
    told.iter().flatten().filter(|to| *to == person.mail).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whose_day_comes_near_gets_a_mail_that_says_nothing() {
    let posted = somebody_is_absent(421).await;
    // The service's day is Wednesday 2 December: physician and nurse hear of it on Monday, and when it has passed.
    let monday = posted.next_day().await;
    let mut to: Vec<&str> = monday.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, [NELE.mail, NOOR.mail], "the report of human resources is eight days away");
    for letter in &monday {
        let raw = text_of(letter);
        assert!(raw.contains("https://houvast.example/care/work"), "{raw}");
        for word in
            ["Ana", "Vermeulen", "De Pers", "december", "kanker", "probleemanalyse", posted.absence.address.as_str()]
        {
            assert!(!raw.contains(word), "{word} in {raw}");
        }
    }
    let told = posted.live(25).await;
    assert!(told.iter().all(|day| day.iter().all(|to| day.iter().filter(|other| *other == to).count() == 1)));
    assert!(count_to(&told, &NOOR) >= 1 && count_to(&told, &HIL) >= 1, "{told:?}");
    assert_eq!(count_to(&told, &LISE) + count_to(&told, &PIET), 0, "who has no part in it hears nothing: {told:?}");
    assert!(told.iter().skip(4).step_by(7).all(Vec::is_empty), "no Saturday: {told:?}");
    posted.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_switched_them_off_gets_none() {
    let posted = somebody_is_absent(422).await;
    let mut hil = posted.world.signed_in(&HIL).await;
    assert!(hil.get("/work").await.text().contains("href=\"/work/mails\""));
    assert!(hil.get("/work/mails").await.text().contains("Stuur geen mails meer"));
    assert_eq!(hil.post("/work/mails", &[("duties", "off")]).await.location(), "/work/mails");
    assert!(hil.get("/work/mails").await.text().contains("Stuur me mails"));
    let mut noor = posted.world.signed_in(&NOOR).await;
    noor.get("/care/mails").await;
    assert_eq!(noor.post("/care/mails", &[("duties", "off")]).await.location(), "/care/mails");
    assert_eq!(noor.post("/care/mails", &[("duties", "off"), ("mails", "off")]).await.code(), 400);
    let told = posted.live(25).await;
    assert_eq!((count_to(&told, &HIL), count_to(&told, &NOOR)), (0, 0), "{told:?}");
    assert!(count_to(&told, &NELE) >= 1, "the others still hear of it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_that_is_over_sends_nobody_a_mail() {
    let posted = somebody_is_absent(423).await;
    let back = line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2026, 10, 21));
    let back = houvast_actions::import_absences::file::Row { returned_on: Some(date(2026, 11, 30)), ..back };
    posted.world.import(&back).await;
    let other = an_absence_of("Bert Goossens", PRINTER, "102").in_language(Language::Dutch, Country::Netherlands);
    let left = houvast_actions::import_absences::file::Row { contract_end: Some(date(2026, 11, 29)), ..other };
    posted.world.import(&left.since(date(2026, 2, 17))).await;
    let told = posted.live(25).await;
    assert!(told.iter().all(Vec::is_empty), "{told:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_death_the_care_circle_hears_nothing_and_the_workplace_notices_nothing() {
    let posted = somebody_is_absent(424).await;
    let other = somebody_is_absent(424).await;
    let death = format!("/care/{}/death", posted.absence.address);
    let mut noor = posted.world.signed_in(&NOOR).await;
    noor.get(&death).await;
    assert_eq!(noor.post(&death, &[("sure", "yes")]).await.code(), 303);
    let (told, elsewhere) = (posted.live(25).await, other.live(25).await);
    assert_eq!(count_to(&told, &NOOR) + count_to(&told, &NELE), 0, "{told:?}");
    let hils =
        |told: &[Vec<String>]| -> Vec<bool> { told.iter().map(|day| day.iter().any(|to| to == HIL.mail)).collect() };
    assert_eq!(hils(&told), hils(&elsewhere));
    assert!(count_to(&told, &HIL) >= 1);
}
