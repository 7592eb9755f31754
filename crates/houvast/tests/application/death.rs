//! Death stops everything (product rule 9): nothing reaches the person, the lists or the workplace any more, and within a
//! day a second person brings everything back.

use houvast_actions::calendar_feed::{FeedChoices, FeedOf, make_feed};
use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_actions::record_death::{open_death_desk, record_death};
use houvast_casework::coordination::{CareEvent, CareState};
use houvast_casework::share::Item;
use jiff::SignedDuration;
use jiff::civil::date;

use crate::lists::{list, take_in, with_staff};
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
        Self::in_world(World::begin(seed).await).await
    }

    async fn in_world(world: World) -> Self {
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

/// The names of everybody to whom a letter left.
fn written_to(sending: &Sending) -> Vec<String> {
    let mut mails: Vec<String> = sending.server.list_letters().into_iter().map(|letter| letter.to).collect();
    mails.sort_unstable();
    mails
}

/// Nobody in care finds the absence: on no list, and not at its address.
async fn is_in_no_list(world: &World, absence: &Absence) {
    for person in CARE {
        let mut reader = world.signed_in(&person).await;
        for path in ["/care", "/care/work", "/care?search=ana", "/care/letters", "/care/follow-up"] {
            let page = reader.get(path).await;
            assert!(!page.text().contains(ANA.name), "{} reads {path}", person.name);
        }
        for path in ["", "/consult", "/steps", "/invitation"] {
            assert_eq!(reader.get(&format!("/care/{}{path}", absence.address)).await.code(), 404, "{path}");
        }
    }
}

/// Months after the death the employer reports an absence without an address, and another one with Ana's.
async fn an_absence_is_reported_after_the_death(world: World) {
    let sending = Sending::in_world(world).await;
    let world = &sending.world;
    sending.record().await;
    world.advance_days(60);
    sending.deliver().await;
    let before = written_to(&sending);
    assert_eq!(sending.count(JAN), 1);
    let back = Row { returned_on: Some(date(2026, 12, 1)), ..line_of_ana() };
    world.import(&back).await;
    let unreached = Row { private_email: None, manager_email: None, ..line_of_ana() };
    let anew = world.import(&unreached.since(date(2027, 1, 27))).await;
    assert_ne!(anew.file, sending.absence.file);
    is_in_no_list(world, &anew).await;
    let back = Row { first_day: date(2027, 1, 27), returned_on: Some(date(2027, 1, 28)), ..line_of_ana() };
    world.import(&back).await;
    world.advance_days(90);
    let third = world.import(&line_of_ana().since(date(2027, 4, 27))).await;
    assert!(third.file != anew.file && third.file != sending.absence.file);
    let link = world.link_for(ANA.mail).await;
    assert_eq!(world.browser().get(&link).await.code(), 404, "the invitation opens nothing");
    for _ in 0..16 {
        sending.deliver().await;
        is_in_no_list(world, &third).await;
        world.advance_days(7);
    }
    let mut expected = before;
    expected.push(TOM.mail.to_owned());
    expected.sort_unstable();
    assert_eq!(written_to(&sending), expected, "to the manager the letter that work gets for every absence, no other");
    assert!(world.list_letters_to(ANA.mail).await.is_empty(), "nothing waits");
    world.store().verify(None, |_| {}).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_reported_after_a_death_rests_from_the_first() {
    an_absence_is_reported_after_the_death(World::begin(219).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_reported_after_a_death_rests_from_the_first_on_a_server_too() {
    on_a_server(220, an_absence_is_reported_after_the_death).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn undoing_a_death_brings_back_what_was_reported_after_it_and_invites_once() {
    let sending = Sending::begin(221).await;
    let world = &sending.world;
    world.advance_days(60);
    world.import(&Row { returned_on: Some(date(2026, 12, 1)), ..line_of_ana() }).await;
    sending.deliver().await;
    sending.record().await;
    let before = sending.count(ANA.mail);
    world.advance(SignedDuration::from_hours(3));
    let anew = world.import(&line_of_ana().since(date(2027, 1, 27))).await;
    sending.deliver().await;
    is_in_no_list(world, &anew).await;

    // The day counts from the record, not from the list.
    let mut noor = world.signed_in(&NOOR).await;
    let death = format!("/care/{}/death", anew.address);
    assert!(!noor.get(&death).await.text().contains("/death/undo"), "not whoever recorded it");
    let mut lise = world.signed_in(&LISE).await;
    assert!(lise.get("/care/deaths").await.list_links("/care/").contains(&death));
    lise.get(&death).await;
    assert_eq!(lise.post(&format!("{death}/undo"), &[]).await.location(), format!("/care/{}", anew.address));
    assert_eq!(lise.get(&sending.path("")).await.code(), 200, "the earlier file too");
    assert!(sending.is_listed().await);
    sending.deliver().await;
    assert_eq!(sending.count(ANA.mail), before + 1, "the invitation goes out once");
    world.advance_days(2);
    sending.deliver().await;
    assert_eq!((sending.count(ANA.mail), sending.count(JAN)), (before + 1, 0));
    world.count_entries().await;
}

/// An absence that was reported while the death was recorded, and missed it: recording looks again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_death_recorded_once_more_reaches_an_absence_that_missed_it_and_is_undone_as_one() {
    let sending = Sending::begin(224).await;
    let world = &sending.world;
    let anew = absent_twice(&sending).await;
    sending.record().await;
    let store = world.store();
    let care = store.load::<CareState>(anew.file).await.unwrap().unwrap();
    let mut plan = store.plan();
    let by = care.state.death.unwrap().by;
    plan.append(&care, by, &[CareEvent::DeathUndone]).unwrap();
    store.commit(plan).await.unwrap();
    world.advance(SignedDuration::from_mins(2));
    let noor = world.account_of(&NOOR).await;
    let desk = open_death_desk(world.installation(), noor, NOOR.hat, &sending.absence.address).await.unwrap();
    record_death(world.installation(), &desk.acting).await.unwrap();
    is_in_no_list(world, &anew).await;

    let mut lise = world.signed_in(&LISE).await;
    lise.get(&sending.path("/death")).await;
    assert_eq!(lise.post(&sending.path("/death/undo"), &[]).await.location(), sending.path(""));
    for absence in [&sending.absence, &anew] {
        assert_eq!(lise.get(&format!("/care/{}", absence.address)).await.code(), 200);
    }
    sending.record().await;
    world.advance_days(2);
    sending.deliver().await;
    assert_eq!(sending.count(JAN), 1, "one letter");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_reported_within_the_day_stays_at_rest_after_it() {
    let sending = Sending::begin(222).await;
    let world = &sending.world;
    world.advance_days(60);
    world.import(&Row { returned_on: Some(date(2026, 12, 1)), ..line_of_ana() }).await;
    sending.record().await;
    world.advance(SignedDuration::from_hours(23));
    let anew = world.import(&line_of_ana().since(date(2027, 1, 27))).await;
    world.advance(SignedDuration::from_hours(1));
    let mut lise = world.signed_in(&LISE).await;
    let death = format!("/care/{}/death", anew.address);
    assert!(!lise.get(&death).await.text().contains("/death/undo"));
    assert_eq!(lise.post(&format!("{death}/undo"), &[]).await.code(), 404);
    is_in_no_list(world, &anew).await;
}

/// Human resources report Ana anew, on the page and by the form, and read everything there is to read for them.
async fn as_human_resources_see_it(sending: &Sending) -> Vec<Vec<u8>> {
    let world = &sending.world;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let mut seen = Vec::new();
    let returned = format!("{PRINTER};101;{};{};;2026-10-01;;38;nl;be;{};2026-12-01;", ANA.name, ANA.mail, TOM.mail);
    let anew = format!("{PRINTER};101;{};{};;2027-01-27;;38;nl;be;{};;", ANA.name, ANA.mail, TOM.mail);
    for one in [returned, anew.clone(), anew] {
        seen.push(hil.upload("/work/import", "lijst.csv", &list(std::slice::from_ref(&one))).await.raw());
        seen.push(take_in(&mut hil, "/work/import", &list(&[one])).await.raw());
        seen.push(hil.get("/work").await.raw());
    }
    let anew = world.absence_of(PRINTER, "101").await;
    for _ in 0..3 {
        sending.deliver().await;
        for path in ["", "/contact", "/hours", "/dates", "/steps"] {
            seen.push(hil.get(&format!("/work/{}{path}", anew.address)).await.raw());
        }
        world.advance_days(9);
    }
    let letters = sending.server.list_letters().into_iter().filter(|letter| letter.to == TOM.mail);
    seen.extend(letters.map(|letter| letter.raw));
    seen
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn human_resources_report_anew_and_get_the_same_bytes_with_and_without_a_death() {
    let mut recorded = Vec::new();
    for dies in [true, false] {
        let sending = Sending::in_world(with_staff(World::begin(223).await).await).await;
        if dies {
            sending.record().await;
        }
        sending.world.advance_days(60);
        sending.deliver().await;
        recorded.push(as_human_resources_see_it(&sending).await);
        let rests = !sending.is_listed().await;
        assert_eq!(rests, dies);
    }
    assert!(recorded[0] == recorded[1]);
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
