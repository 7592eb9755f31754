//! Leaving an employer, leaving the staff, closing an account: the seats end at once, the person keeps the case, and what
//! was written and looked at stays.

use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::CareState;
use houvast_casework::ids::FileId;
use houvast_casework::share::Item;
use jiff::civil::date;

use crate::non_interference::mail_server::MailServer;
use crate::world::*;

async fn dates_of(browser: &mut Browser, absence: &Absence) -> (String, String) {
    let address = format!("/work/{}/dates", absence.address);
    let page = browser.get(&address).await;
    assert_eq!(page.code(), 200, "{}", page.text());
    (address, page.hidden("seen"))
}

/// Everybody at work and in care, and whether each still finds the absence.
async fn who_sees(world: &World, absence: &Absence) -> Vec<&'static str> {
    let mut seeing = Vec::new();
    for (person, side) in
        [(&TOM, "work"), (&ELS, "work"), (&CAS, "work"), (&HIL, "work"), (&NOOR, "care"), (&LISE, "care")]
    {
        let answer = world.signed_in(person).await.get(&format!("/{side}/{}", absence.address)).await;
        if answer.code() == 200 {
            seeing.push(person.name);
        } else {
            assert_eq!(answer.code(), 404, "{}", person.name);
        }
    }
    seeing
}

async fn do_what_is_due(world: &World) {
    run_due(world.installation(), &PostOffice::closed("dienst@vooruit.example").unwrap()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_contract_ends_everybody_loses_the_absence_that_day_and_the_person_keeps_the_case() {
    let Peopled { world, ana, .. } = Peopled::begin(331, Strangers::There).await;
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    assert_eq!(world.signed_in(&NOOR).await.get(&item).await.code(), 200);
    let mut els = world.signed_in(&ELS).await;
    let (address, seen) = dates_of(&mut els, &ana.absence).await;
    let recorded = els.post(&address, &[("last_day", "2026-11-30"), ("seen", &seen)]).await;
    assert_eq!(recorded.location(), format!("/work/{}", ana.absence.address), "{}", recorded.text());
    assert_eq!(who_sees(&world, &ana.absence).await.len(), 6, "the last day has not passed");
    do_what_is_due(&world).await;
    assert_eq!(who_sees(&world, &ana.absence).await.len(), 6);

    // Midnight in Brussels is 23:00 the evening before in UTC.
    world.advance("2026-11-30T23:00:00Z".parse::<jiff::Timestamp>().unwrap().duration_since(world.now()));
    do_what_is_due(&world).await;
    assert_eq!(who_sees(&world, &ana.absence).await, [""; 0]);
    assert_eq!(world.signed_in(&NOOR).await.get(&item).await.code(), 404);
    assert_eq!(
        world.signed_in(&NOOR).await.get("/care").await.list_links(&format!("/care/{}", ana.absence.address)),
        [""; 0]
    );

    let mut own = world.signed_in(&ANA).await;
    for path in ["/own", "/own/plan", "/own/line", "/own/publish", "/own/shares", "/own/who-looked"] {
        assert_eq!(own.get(path).await.code(), 200, "{path}");
    }
    let case = world.store().load::<HealthState>(world.case_of(&ANA).await).await.unwrap().unwrap();
    assert!(case.state.absences.contains(&ana.absence.file), "the case still names it");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_last_day_that_has_passed_ends_the_seats_at_once_by_page_and_by_list() {
    let Peopled { world, ana, .. } = Peopled::begin(332, Strangers::There).await;
    let mut hil = world.signed_in(&HIL).await;
    let (address, seen) = dates_of(&mut hil, &ana.absence).await;
    assert_eq!(hil.post(&address, &[("last_day", "2026-11-28"), ("seen", &seen)]).await.location(), "/work");
    assert_eq!(who_sees(&world, &ana.absence).await, [""; 0]);
    assert_eq!(hil.get("/work").await.code(), 200, "human resources keep their seat at the employer");

    let bert = world.import(&an_absence_of("Bert Goossens", PRINTER, "150")).await;
    assert_eq!(who_sees(&world, &bert).await, [HIL.name, NOOR.name, LISE.name]);
    let left = Row { contract_end: Some(date(2026, 11, 28)), ..an_absence_of("Bert Goossens", PRINTER, "150") };
    world.import(&left).await;
    assert_eq!(who_sees(&world, &bert).await, [""; 0]);
    // A list of before the departure opens nothing again; somebody employed anew is absent anew.
    assert_eq!(world.import(&an_absence_of("Bert Goossens", PRINTER, "150")).await.file, bert.file);
    assert_eq!(who_sees(&world, &bert).await, [""; 0]);
    let anew = world.import(&an_absence_of("Bert Goossens", PRINTER, "150").since(date(2026, 11, 29))).await;
    assert_ne!(anew.file, bert.file);
    assert_eq!(who_sees(&world, &anew).await, [HIL.name, NOOR.name, LISE.name]);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_dates_come_back_with_their_field_and_write_nothing() {
    let Peopled { world, ana, .. } = Peopled::begin(333, Strangers::Absent).await;
    let mut els = world.signed_in(&ELS).await;
    let (address, seen) = dates_of(&mut els, &ana.absence).await;
    let before = world.count_entries().await;
    for (field, value) in [
        ("expected_end", "binnenkort"),
        ("expected_end", "2026-09-30"),
        ("ended_on", "2026-10-01"),
        ("ended_on", "01/12/2026"),
        ("last_day", "2026-09-30"),
        ("last_day", "0001-01-01"),
        ("last_day", "\"><script>alert(1)</script>"),
    ] {
        let answer = els.post(&address, &[(field, value), ("seen", &seen)]).await;
        assert_eq!((answer.code(), answer.list_faults()), (422, vec![field]), "{field} {value}");
        assert!(!answer.text().contains("<script>alert"));
    }
    let old = els.post(&address, &[("ended_on", "2026-11-30"), ("seen", "older")]).await;
    assert_eq!((old.code(), old.list_faults()), (422, vec!["expected_end"]));
    assert_eq!(world.count_entries().await, before);
    assert_eq!(els.post(&address, &[("ended_on", "2026-11-30"), ("seen", &seen)]).await.code(), 303);
    let page = world.signed_in(&TOM).await.get(&format!("/work/{}", ana.absence.address)).await;
    assert!(page.plain_text().contains("Terug sinds maandag 30 november 2026"), "{}", page.text());
}

async fn end(world: &World, ada: &mut Browser, person: &Person, what: &str) -> Answer {
    let address = format!("/desk/staff/{}", world.account_of(person).await);
    assert_eq!(ada.get(&address).await.code(), 200);
    ada.post(&address, &[("end", what)]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_who_leaves_the_staff_loses_all_seats_and_sessions_and_the_readings_keep_the_name() {
    let Peopled { world, ana, .. } = Peopled::begin(334, Strangers::There).await;
    let mut noor = world.signed_in(&NOOR).await;
    let item = format!("/care/{}/item/{}", ana.absence.address, ana.share);
    assert_eq!(noor.get(&item).await.code(), 200);
    let mut ada = world.signed_in(&ADA).await;
    assert_eq!(end(&world, &mut ada, &NOOR, "everything").await.location(), "/desk?done=ended");
    assert_eq!(noor.get("/care").await.location(), "/sign-in?next=/care", "the session has ended");
    assert!(world.store().list_seats(world.account_of(&NOOR).await).await.unwrap().is_empty());
    let mut again = world.signed_in(&NOOR).await;
    for path in ["/care", &item] {
        assert_eq!(again.get(path).await.code(), 404, "{path}");
    }
    let later = world.import(&an_absence_of("Nog Iemand", PRINTER, "160")).await;
    assert_eq!(again.get(&format!("/care/{}", later.address)).await.code(), 404, "no seat on what comes later");
    let looked = world.signed_in(&ANA).await.get("/own/who-looked").await;
    assert!(looked.text().contains(NOOR.name), "who looked stays");
    assert_eq!(ada.get(&format!("/desk/staff/{}", world.account_of(&NOOR).await)).await.code(), 404);
    world.count_entries().await;
}

/// The own page of shares in two parts: what is shared now, and everything below it.
async fn shares_of_ana(world: &World, query: &str) -> (String, String) {
    let page = world.signed_in(&ANA).await.get(&format!("/own/shares{query}")).await;
    assert_eq!(page.code(), 200);
    let text = page.plain_text();
    let (now, rest) = text.split_once("</section>").unwrap();
    (now.to_owned(), rest.to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_person_reads_who_left_and_until_when_and_that_their_share_is_closed() {
    let world = World::begin(345).await;
    world.ana_is_absent().await;
    world.add_synthetic(&ADA, ADA.hat, Some(FileId(world.service.id.0))).await;
    world.accept(&ANA).await;
    let account = world.account_of(&ANA).await;
    world.share(account, Item::Plan, &NOOR).await;
    world.share(account, Item::Plan, &NELE).await;
    let (now, rest) = shares_of_ana(&world, "").await;
    assert!(now.contains(NOOR.name) && now.contains(NELE.name));
    assert!(!rest.contains("Wie je niet meer begeleidt"), "nobody left");

    world.advance_days(3);
    let mut ada = world.signed_in(&ADA).await;
    for person in [&NOOR, &PIET] {
        assert_eq!(end(&world, &mut ada, person, "everything").await.code(), 303);
    }
    world.advance_days(2);
    let (now, rest) = shares_of_ana(&world, "").await;
    assert!(!now.contains(NOOR.name) && now.contains(NELE.name), "{now}");
    let (past, gone) = rest.split_once("Wie je niet meer begeleidt").unwrap();
    assert!(
        past.contains(NOOR.name) && past.contains("gesloten voor deze persoon sinds woensdag 2 december 2026"),
        "{past}"
    );
    for (person, left) in [(&NOOR, true), (&PIET, true), (&NELE, false), (&LISE, false)] {
        assert_eq!(gone.contains(person.name), left, "{}: {gone}", person.name);
    }
    assert_eq!(gone.matches("tot woensdag 2 december 2026").count(), 2, "{gone}");
    for (language, title, until) in [
        ("fr", "Qui ne vous accompagne plus", "jusqu’au mercredi 2 décembre 2026"),
        ("de", "Wer Sie nicht mehr begleitet", "bis Mittwoch, 2. Dezember 2026"),
        ("en", "Who no longer supports you", "until Wednesday 2 December 2026"),
    ] {
        let (_, rest) = shares_of_ana(&world, &format!("?lang={language}")).await;
        assert!(rest.contains(title) && rest.contains(until), "{language}: {rest}");
    }

    // The employment ends, and with it what the service does: everybody stands there, each once.
    world.import(&Row { contract_end: Some(date(2026, 12, 3)), ..line_of_ana() }).await;
    let (now, rest) = shares_of_ana(&world, "?lang=nl").await;
    assert!(!now.contains(NELE.name), "{now}");
    let (_, gone) = rest.split_once("Wie je niet meer begeleidt").unwrap();
    for person in CARE {
        assert_eq!(gone.matches(person.name).count(), 1, "{}: {gone}", person.name);
    }
    assert_eq!((gone.matches("2 december").count(), gone.matches("tot vrijdag 4 december").count()), (2, 2), "{gone}");
}

/// A talk that Ana asked for and agreed on with Noor; Noor has left the staff since.
async fn a_talk_left_behind(seed: u64) -> (World, Absence) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    world.add_synthetic(&ADA, ADA.hat, Some(FileId(world.service.id.0))).await;
    let mut ana = world.accept(&ANA).await;
    ana.get("/own/talk").await;
    let address = ("absence", absence.address.as_str());
    assert_eq!(ana.post("/own/talk", &[address, ("ways", "phone"), ("language", "nl")]).await.code(), 303);
    let (talk, moment) =
        (format!("/care/{}/talk", absence.address), [("on", "2026-12-24"), ("at", "10:30"), ("way", "phone")]);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&talk).await;
    assert_eq!(noor.post(&talk, &moment).await.location(), "/care/work");
    ana.get("/own/talk").await;
    let accepts = [&[address, ("answer", "accept")][..], &moment].concat();
    assert_eq!(ana.post("/own/talk/answer", &accepts).await.code(), 303);
    for person in [&NELE, &LISE] {
        assert!(!is_on_the_list(&world, person).await, "{}: it is Noor's", person.name);
    }
    let mut ada = world.signed_in(&ADA).await;
    assert_eq!(end(&world, &mut ada, &NOOR, "everything").await.code(), 303);
    (world, absence)
}

async fn is_on_the_list(world: &World, person: &Person) -> bool {
    world.signed_in(person).await.get("/care/work").await.text().contains("/talk\"")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_talk_of_somebody_who_left_waits_again_and_a_colleague_proposes_another_moment() {
    let (world, absence) = a_talk_left_behind(336).await;
    for person in [&NELE, &LISE] {
        assert!(is_on_the_list(&world, person).await, "{}", person.name);
    }
    let talk = format!("/care/{}/talk", absence.address);
    let mut nele = world.signed_in(&NELE).await;
    let page = nele.get(&talk).await;
    assert!(page.text().contains("Noor Haddad antwoordde en werkt hier niet meer"), "{}", page.text());
    let moment = [("on", "2026-12-03"), ("at", "09:00"), ("way", "phone")];
    assert_eq!(nele.post(&talk, &moment).await.location(), "/care/work");
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap().state;
    assert!(care.appointments.is_empty(), "what was agreed with Noor is agreed no more");
    assert!(world.signed_in(&ANA).await.get("/own/talk").await.plain_text().contains("3 december"));
    assert!(!is_on_the_list(&world, &LISE).await, "it is Nele's now");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_answers_gets_a_mail_when_the_talk_of_somebody_who_left_waits_again() {
    let (world, _) = a_talk_left_behind(338).await;
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    world.advance_days(1);
    for _ in 0..2 {
        run_due(world.installation(), &post).await.unwrap();
    }
    for person in [&NELE, &LISE] {
        let count = server.list_letters().iter().filter(|letter| letter.to == person.mail).count();
        assert_eq!(count, 1, "{}", person.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_talk_of_somebody_who_left_is_taken_over_as_it_is() {
    let (world, absence) = a_talk_left_behind(337).await;
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap().state;
    let from = care.appointments[0].by.to_string();
    let account = world.account_of(&NELE).await;
    let to = world.store().find_seat(account, absence.file, NELE.hat).await.unwrap().unwrap().id.to_string();
    let page = format!("/care/{}/coordination", absence.address);
    let mut lise = world.signed_in(&LISE).await;
    assert!(lise.get(&page).await.text().contains("Noor Haddad, arbeidsarts (werkt hier niet meer)"));
    let (passed, back) =
        ([("from", &*from), ("to", &*to), ("note", "Kort.")], [("from", &*to), ("to", &*from), ("note", "Kort.")]);
    assert_eq!(
        lise.post(&format!("{page}/hand-over"), &back).await.list_faults(),
        ["to"],
        "nothing goes to somebody gone"
    );
    assert_eq!(lise.post(&format!("{page}/hand-over"), &passed).await.location(), page);
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap().state;
    assert_eq!(care.appointments[0].by.to_string(), to);
    assert_eq!(care.appointments[0].appointment.on, date(2026, 12, 24), "the moment stays");
    assert!(!lise.get(&page).await.text().contains("werkt hier niet meer"), "Noor has nothing here any more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_role_of_two_can_end_alone() {
    let world = World::begin(335).await;
    let (carla, ana) = (world.import(&line_of_carla()).await, world.ana_is_absent().await);
    let (printer, bakery) = (world.place_of(PRINTER).await, world.place_of(BAKERY).await);
    world.add_synthetic(&ADA, ADA.hat, Some(houvast_casework::ids::FileId(world.service.id.0))).await;
    world.add_synthetic(&HIL, HIL.hat, Some(printer)).await;
    let account = world.account_of(&HIL).await;
    houvast_actions::doors::synthetic::seat_synthetic_person(world.installation(), account, HIL.hat, bakery)
        .await
        .unwrap();
    let mut ada = world.signed_in(&ADA).await;
    let role = format!("human_resources-{}", bakery.0.simple());
    assert_eq!(end(&world, &mut ada, &HIL, &role).await.code(), 303);
    let mut hil = world.signed_in(&HIL).await;
    assert_eq!(hil.get(&format!("/work/{}", ana.address)).await.code(), 200);
    assert_eq!(hil.get(&format!("/work/{}", carla.address)).await.code(), 404);
    let page = hil.get("/work/import").await;
    assert!(page.text().contains(PRINTER) && !page.text().contains(BAKERY));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_last_administrator_stays_until_there_is_another() {
    let Peopled { world, .. } = Peopled::begin(336, Strangers::Absent).await;
    let mut ada = world.signed_in(&ADA).await;
    for what in ["everything", "administrator"] {
        let refused = end(&world, &mut ada, &ADA, what).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["end"]), "{what}");
    }
    ada.get("/account/close").await;
    let refused = ada.post("/account/close", &[("word", "wissen")]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["word"]));
    assert_eq!(ada.get("/desk").await.code(), 200);
    let other = Person { name: "Ali Loket", mail: "ali@vooruit.example", ..ADA };
    world.add_synthetic(&other, other.hat, Some(houvast_casework::ids::FileId(world.service.id.0))).await;
    assert_eq!(end(&world, &mut ada, &ADA, "administrator").await.code(), 303);
}

async fn close(world: &World, person: &Person) -> Answer {
    let mut browser = world.signed_in(person).await;
    browser.get("/account/close").await;
    let wrong = browser.post("/account/close", &[("word", "ja")]).await;
    assert_eq!((wrong.code(), wrong.list_faults()), (422, vec!["word"]));
    let closed = browser.post("/account/close", &[("word", " Wissen ")]).await;
    assert_eq!(browser.find_cookie("session"), None);
    closed
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_closed_account_of_the_staff_keeps_its_name_and_nothing_to_sign_in_with() {
    let world = World::begin(337).await;
    let absence = world.ana_is_absent().await;
    let ana = world.settle(&ANA, absence).await;
    let tom = world.come_in(&TOM).await;
    let account = world.account_of(&TOM).await;
    let mut browser = tom.browser.clone();
    assert_eq!(browser.get(&format!("/work/{}", ana.absence.address)).await.code(), 200);
    assert_eq!(close(&world, &TOM).await.code(), 200);
    assert_eq!(browser.get("/work").await.location(), "/sign-in?next=/work", "every session has ended");
    let refused = world.browser().post("/sign-in", &[("mail", TOM.mail), ("password", PASSWORD)]).await;
    assert_eq!(refused.code(), 422);
    assert!(world.store().find_account_by_email(TOM.mail).await.unwrap().is_none(), "the address is free");
    assert!(world.store().find_credential(account).await.unwrap().unwrap().password_hash.is_none());
    let looked = world.signed_in(&ANA).await.get("/own/who-looked").await;
    assert!(looked.text().contains(TOM.name));
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_with_an_own_space_lays_down_the_roles_and_keeps_it() {
    let world = World::begin(338).await;
    let ana = world.ana_is_absent().await;
    let carla = world.import(&line_of_carla()).await;
    world.settle(&ANA, ana).await;
    let account = world.account_of(&ANA).await;
    let manager = houvast_casework::hat::Hat::Manager;
    houvast_actions::doors::synthetic::seat_synthetic_person(world.installation(), account, manager, carla.file)
        .await
        .unwrap();
    assert_eq!(close(&world, &ANA).await.code(), 200);
    let mut browser = world.signed_in(&ANA).await;
    assert_eq!(browser.get("/own").await.code(), 200);
    assert_eq!(browser.get(&format!("/work/{}", carla.address)).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_account_that_never_was_anything_leaves_nothing() {
    let world = World::begin(339).await;
    world.add_synthetic(&EVA, EVA.hat, None).await;
    let account = world.account_of(&EVA).await;
    assert_eq!(close(&world, &EVA).await.code(), 200);
    assert!(world.store().find_account(account).await.unwrap().is_none());
}
