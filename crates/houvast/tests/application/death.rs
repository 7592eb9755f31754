//! Death stops everything (product rule 9): nothing reaches the person, the lists or the workplace any more, and within a
//! day a second person brings everything back.

use houvast_actions::calendar_feed::{FeedChoices, FeedOf, make_feed};
use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::share::Item;
use jiff::SignedDuration;
use jiff::civil::date;

use crate::non_interference::link_in;
use crate::non_interference::mail_server::MailServer;
use crate::world::*;

const JAN: &str = "jan@thuis.example";

/// A world in which letters go out.
struct Sending {
    world: World,
    server: MailServer,
    post: PostOffice,
    absence: Absence,
    /// The secret address of Ana's calendar.
    feed: String,
}

impl Sending {
    /// Ana has opened the own space, named somebody close and shared her plan; a talk is planned.
    async fn begin(seed: u64) -> Self {
        let world = World::begin(seed).await;
        let server = MailServer::begin().await;
        let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
        let absence = world.ana_is_absent().await;
        let mut ana = world.accept(&ANA).await;
        ana.get("/own/close-person").await;
        assert_eq!(ana.post("/own/close-person", &[("name", "Jan"), ("mail", JAN)]).await.location(), "/own/settings");
        world.share(world.account_of(&ANA).await, Item::Plan, &NOOR).await;
        let choices = FeedChoices { real_titles: false, day_begins: None };
        let feed = make_feed(world.installation(), world.account_of(&ANA).await, FeedOf::Own, choices).await.unwrap();
        let sending = Self { world, server, post, absence, feed };
        sending.deliver().await;
        sending
    }

    async fn deliver(&self) {
        run_due(self.world.installation(), &self.post).await.unwrap();
    }

    /// How many letters came for an address.
    fn count(&self, mail: &str) -> usize {
        self.server.list_letters().iter().filter(|letter| letter.to == mail).count()
    }

    fn path(&self, rest: &str) -> String {
        format!("/care/{}{rest}", self.absence.address)
    }

    /// Queues a letter to Ana: a professional plans a talk.
    async fn plan_a_talk(&self) {
        let mut nele = self.world.signed_in(&NELE).await;
        let talk = [("on", "2026-12-10"), ("at", "10:30"), ("way", "video")];
        assert_eq!(nele.post(&self.path("/consult"), &talk).await.code(), 303);
    }

    async fn record(&self) {
        let mut noor = self.world.signed_in(&NOOR).await;
        noor.get(&self.path("/death")).await;
        let asked = noor.post(&self.path("/death"), &[]).await;
        assert!(asked.code() == 200 && asked.text().contains("name=\"sure\" value=\"yes\""), "asked once more");
        assert_eq!(noor.post(&self.path("/death"), &[("sure", "yes")]).await.location(), self.path("/death"));
    }

    async fn fetch(&self) -> u16 {
        let path = self.feed.trim_start_matches(&format!("https://{}", browser::AT));
        self.world.browser().get(path).await.code()
    }

    async fn is_listed(&self) -> bool {
        self.world.signed_in(&LISE).await.get("/care").await.text().contains(ANA.name)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_death_nothing_reaches_anybody_for_months_but_one_letter_to_the_close_person() {
    let sending = Sending::begin(211).await;
    let Sending { world, absence, .. } = &sending;
    sending.plan_a_talk().await;
    let before = sending.count(ANA.mail);
    assert!(sending.is_listed().await && sending.fetch().await == 200);
    sending.record().await;
    sending.deliver().await;
    assert_eq!(sending.fetch().await, 404, "the feed stops");
    assert_eq!(sending.count(ANA.mail), before, "what was on its way stays");
    assert!(!sending.is_listed().await);
    for person in [&NOOR, &NELE, &LISE] {
        let mut reader = world.signed_in(person).await;
        for path in ["", "/consult", "/hours", "/contact"] {
            assert_eq!(reader.get(&sending.path(path)).await.code(), 404, "{path}");
        }
    }
    let mut ana = world.sign_in(&ANA, None).await;
    for path in ["/own", "/own/check-in", "/own/talks", "/own/settings", "/own/talk", "/own/who-looked"] {
        let page = ana.get(path).await;
        assert!(page.code() == 200 && page.text().contains("Deze ruimte rust"), "{path}");
    }
    world.advance_days(2);
    sending.deliver().await;
    assert_eq!(sending.count(JAN), 1, "one letter to the close person");
    let mut door = world.browser();
    door.post("/forgot", &[("mail", ANA.mail)]).await;
    for _ in 0..30 {
        world.advance_days(7);
        world.import(&line_of_ana()).await;
        sending.deliver().await;
    }
    assert_eq!(sending.count(ANA.mail), before, "silence");
    assert_eq!(sending.count(JAN), 1);
    assert!(!sending.is_listed().await);
    assert!(world.store().find_close_person(absence.file).await.unwrap().is_none(), "the address is forgotten");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_letter_to_the_close_person_opens_one_page_and_names_nobody() {
    let sending = Sending::begin(212).await;
    sending.record().await;
    sending.world.advance_days(1);
    sending.deliver().await;
    let letters = sending.server.list_letters();
    let raw = &letters.iter().find(|letter| letter.to == JAN).unwrap().raw;
    assert!(!String::from_utf8_lossy(raw).contains("Ana"), "{}", String::from_utf8_lossy(raw));
    let link = link_in(raw);
    let mut jan = sending.world.browser();
    let page = jan.get(&link).await;
    assert!(page.code() == 200 && page.text().contains("Wissen of bewaren") && !page.text().contains("Ana"));
    assert_eq!(jan.get(&link).await.code(), 200, "as often as one likes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_person_brings_everything_back_and_nothing_is_sent_twice() {
    let sending = Sending::begin(213).await;
    let Sending { world, .. } = &sending;
    sending.plan_a_talk().await;
    let before = sending.count(ANA.mail);
    sending.record().await;
    sending.deliver().await;
    let mut noor = world.signed_in(&NOOR).await;
    assert!(!noor.get(&sending.path("/death")).await.text().contains("/death/undo"));
    assert_eq!(noor.post(&sending.path("/death/undo"), &[]).await.code(), 404, "not whoever recorded it");
    let mut lise = world.signed_in(&LISE).await;
    let found = lise.get("/care/deaths").await;
    assert!(found.list_links("/care/").contains(&sending.path("/death")));
    lise.get(&sending.path("/death")).await;
    assert_eq!(lise.post(&sending.path("/death/undo"), &[]).await.location(), sending.path(""));
    sending.deliver().await;
    assert_eq!(sending.count(ANA.mail), before + 1, "what waited goes out now");
    assert!(sending.is_listed().await && sending.fetch().await == 200);
    let file = world.signed_in(&NOOR).await.get(&sending.path("")).await;
    assert_eq!(file.list_links(&sending.path("/item/")).len(), 1, "what was shared is shared");
    assert!(world.signed_in(&ANA).await.get("/own/talks").await.text().contains("10.30 uur"));
    world.advance_days(3);
    sending.deliver().await;
    assert_eq!((sending.count(ANA.mail), sending.count(JAN)), (before + 1, 0));
}

/// Ana came back, and was absent anew more than eight weeks later: two files of one employment.
async fn absent_twice(sending: &Sending) -> Absence {
    sending.world.advance_days(60);
    let back = Row { returned_on: Some(date(2026, 12, 1)), ..line_of_ana() };
    sending.world.import(&back).await;
    let anew = sending.world.import(&line_of_ana().since(date(2027, 1, 27))).await;
    assert_ne!(anew.file, sending.absence.file);
    anew
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_death_rests_on_every_absence_of_the_employment_and_is_undone_on_all() {
    let sending = Sending::begin(217).await;
    let Sending { world, .. } = &sending;
    let anew = absent_twice(&sending).await;
    let (before, page) = (sending.count(ANA.mail), format!("/care/{}", anew.address));
    assert_eq!(world.signed_in(&NELE).await.get(&page).await.code(), 200);
    sending.record().await;
    assert!(!sending.is_listed().await, "neither file stands in the list");
    for list in ["/care/work", "/care?search=ana"] {
        assert!(!world.signed_in(&LISE).await.get(list).await.text().contains(ANA.name), "{list}");
    }
    assert_eq!(world.signed_in(&NELE).await.get(&page).await.code(), 404);
    sending.deliver().await;
    assert_eq!(sending.count(ANA.mail), before, "a letter about the other file waits too");

    let mut lise = world.signed_in(&LISE).await;
    let death = format!("{page}/death");
    assert!(lise.get("/care/deaths").await.list_links("/care/").contains(&death));
    lise.get(&death).await;
    assert_eq!(lise.post(&format!("{death}/undo"), &[]).await.location(), page);
    assert!(sending.is_listed().await && lise.get(&sending.path("")).await.code() == 200);
    sending.deliver().await;
    assert_eq!(sending.count(ANA.mail), before + 1, "the invitation to the new file goes out once");
    world.advance(SignedDuration::from_mins(5));
    sending.record().await;
    world.advance_days(2);
    sending.deliver().await;
    assert_eq!(sending.count(JAN), 1, "one letter for two files");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_about_another_employment_of_the_case_stays_too() {
    let sending = Sending::begin(218).await;
    let Sending { world, .. } = &sending;
    sending.record().await;
    let before = sending.count(ANA.mail);
    world.import(&an_absence_of(ANA.name, BAKERY, "301").written_to(ANA.mail)).await;
    for _ in 0..4 {
        sending.deliver().await;
        assert_eq!(sending.count(ANA.mail), before);
        world.advance_days(7);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_day_it_stands() {
    let sending = Sending::begin(214).await;
    sending.record().await;
    sending.world.advance_days(1);
    let mut lise = sending.world.signed_in(&LISE).await;
    assert!(!lise.get(&sending.path("/death")).await.text().contains("/death/undo"));
    assert_eq!(lise.post(&sending.path("/death/undo"), &[]).await.code(), 404);
    assert!(lise.get("/care/deaths").await.list_links("/care/").iter().all(|link| !link.ends_with("/death")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_workplace_gets_the_same_bytes_with_and_without_a_death() {
    let mut recorded = Vec::new();
    for dies in [true, false] {
        let sending = Sending::begin(215).await;
        let Sending { world, absence, .. } = &sending;
        world.add_synthetic(&ELS, ELS.hat, Some(absence.file)).await;
        if dies {
            sending.record().await;
        }
        let mut answers = Vec::new();
        for _ in 0..3 {
            world.advance_days(9);
            world.import(&line_of_ana()).await;
            world.import(&an_absence_of("Dora Baert", PRINTER, "103").managed_by(TOM.mail)).await;
            sending.deliver().await;
            let mut els = world.signed_in(&ELS).await;
            for path in ["/work".to_owned(), format!("/work/{}", absence.address)] {
                answers.push(els.get(&path).await.raw());
            }
        }
        let letters = sending.server.list_letters().into_iter().filter(|letter| letter.to == TOM.mail);
        recorded.push((answers, letters.map(|letter| letter.raw).collect::<Vec<_>>()));
    }
    assert!(recorded[0] == recorded[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invitation_of_somebody_who_died_opens_nothing() {
    let world = World::begin(216).await;
    let absence = world.ana_is_absent().await;
    let link = world.link_for(ANA.mail).await;
    assert_eq!(world.browser().get(&link).await.code(), 200);
    let mut lise = world.signed_in(&LISE).await;
    let death = format!("/care/{}/death", absence.address);
    assert_eq!(lise.post(&death, &[("sure", "yes")]).await.location(), death);
    assert_eq!(world.browser().get(&link).await.code(), 404);
}
