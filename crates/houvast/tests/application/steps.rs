//! The steps of the law: what the person says stays with the person, what the workplace says holds for both, and a start
//! on Monday looked at on Sunday says that the form had to be in on Friday.

use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::duties::plan_the_day;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_actions::view_worklist::{Room, view_worklist};
use houvast_casework::absence::{Country, Language};
use jiff::civil::date;

use crate::lists::at_hand;
use crate::non_interference::mail_server::MailServer;
use crate::papers::text_of;
use crate::world::*;

fn steps_of(peopled: &Peopled) -> String {
    format!("/work/{}/steps", peopled.ana.absence.address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_on_monday_looked_at_on_sunday_says_that_the_form_had_to_be_in_on_friday() {
    let peopled = Peopled::begin(301, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let guide = ana.get("/own/partial-work?start=2026-11-30").await;
    let text = guide.text();
    assert!(text.contains("vrijdag 27 november 2026") && text.contains("Die dag is voorbij"), "{text}");
    assert!(text.contains("10 procent"), "what a late form means: {text}");

    let later = ana.get("/own/partial-work?start=2026-12-08").await;
    assert!(later.text().contains("maandag 7 december 2026") && !later.text().contains("Die dag is voorbij"));
    assert_eq!(
        ana.get("/own/partial-work?start=gisteren").await.code(),
        200,
        "a day nobody can read is told, not lost"
    );

    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-15")]).await.code(), 303);
    let kept = ana.get("/own/partial-work").await;
    assert!(kept.text().contains("dinsdag 15 december 2026"), "the day kept last holds: {}", kept.text());
    assert!(ana.get("/own/steps/BE-E01").await.text().contains("14 december 2026"));
    assert_eq!(ana.post("/own/partial-work", &[("say", "take_back")]).await.code(), 303);
    assert_eq!(ana.get("/own/steps/BE-E01").await.code(), 200, "asleep again, and still told");
    assert!(!ana.get("/own/partial-work").await.text().contains("15 december"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_person_says_of_a_step_is_taken_back_and_never_seen_at_work() {
    let peopled = Peopled::begin(302, Strangers::Absent).await;
    let list = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let before = tom.get(&list).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let step = "/own/steps/BE-A01";
    let told = ana.post(step, &[("say", "not"), ("why", "Dat regelde mijn zus.")]).await;
    assert_eq!(told.code(), 303);
    assert!(ana.get(step).await.text().contains("Dat regelde mijn zus."));
    assert_eq!(
        ana.post("/own/steps", &[("fact", "employer.size"), ("say", "number"), ("number", "60")]).await.code(),
        303
    );
    assert!(ana.get("/own/steps").await.text().contains("60"));
    assert_eq!(tom.get(&list).await.raw(), before.raw(), "not a byte at work");

    assert_eq!(ana.post(step, &[("say", "reopen")]).await.code(), 303);
    assert!(!ana.get(step).await.text().contains("Dat regelde mijn zus."));
    assert_eq!(ana.post("/own/steps", &[("fact", "employer.size"), ("say", "unknown")]).await.code(), 303);
    peopled.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_workplace_says_holds_for_the_person_too() {
    let peopled = Peopled::begin(303, Strangers::Absent).await;
    let list = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let step = format!("{list}/BE-A01");
    assert_eq!(tom.get(&step).await.code(), 200);
    assert_eq!(tom.post(&list, &[("fact", "worker.health_surveillance"), ("say", "yes")]).await.code(), 303);
    assert!(tom.get(&list).await.text().contains("Al beantwoord"));
    assert_eq!(
        tom.post(&list, &[("fact", "form.late"), ("say", "yes")]).await.code(),
        404,
        "that lies on the person's side"
    );
    assert_eq!(tom.post(&step, &[("say", "not"), ("why", "woorden die hier niet horen")]).await.code(), 303);
    let seen = tom.get(&step).await;
    assert!(!seen.text().contains("woorden die hier niet horen"), "no own words at work");
    assert!(seen.text().contains("Niet van toepassing"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_comes_back_with_everything_kept_and_unknown_names_are_nowhere() {
    let peopled = Peopled::begin(304, Strangers::There).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let before = peopled.world.photograph();
    let step = "/own/steps/BE-A01";
    let long = "a".repeat(301);
    let again = ana.post(step, &[("say", "not"), ("why", &long)]).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains(&long) && again.text().contains("300"));
    let again = ana.post(step, &[("say", "done"), ("on", "2126-01-01")]).await;
    assert_eq!(again.code(), 422);
    assert!(again.text().contains("2126-01-01"));
    let wrong = [("fact", "employer.size"), ("say", "number"), ("number", "zestig")];
    assert_eq!(ana.post("/own/steps", &wrong).await.code(), 422);
    for form in [
        vec![("fact", "nowhere"), ("say", "yes")],
        vec![("say", "happened"), ("event", "nowhere"), ("on", "2026-11-01")],
        vec![("fact", "worker.status"), ("say", "")],
    ] {
        assert_eq!(ana.post("/own/steps", &form).await.code(), 404, "{form:?}");
    }
    let outcome = [("say", "done"), ("outcome", "decision.C"), ("on", "2026-11-01")];
    assert_eq!(ana.post(step, &outcome).await.code(), 404, "no way in which that step ends");
    let elsewhere = [("say", "take_back"), ("outcome", "decision.C"), ("on", "2026-11-01")];
    assert_eq!(ana.post("/own/steps/nowhere", &elsewhere).await.code(), 404, "a row that is not there leads nowhere");
    let (carla, _) = peopled.strangers.as_ref().unwrap();
    let others = format!("/own/steps?of={}", carla.absence.address);
    assert_eq!(ana.get(&others).await.code(), 404);
    assert!(peopled.world.photograph() == before, "nothing was written");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_that_counts_stands_on_the_first_page_on_the_line_and_in_the_calendar() {
    let peopled = Peopled::begin(305, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert!(!ana.get("/own").await.text().contains("Dagen die voor jou tellen"));
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    for page in ["/own", "/own/line"] {
        let shown = ana.get(page).await;
        assert!(shown.text().contains("Uiterlijk maandag 7 december 2026"), "{page}: {}", shown.text());
        assert!(shown.text().contains("/own/steps/BE-E01?of="), "{page}");
    }
    assert!(ana.get("/own/calendar/download").await.text().contains("20261207"));
    let mut tom = peopled.world.signed_in(&TOM).await;
    assert!(!tom.get("/work").await.text().contains("7 december"), "that day is the person's own");

    assert_eq!(ana.post("/own/changed", &[]).await.code(), 303);
    assert!(!ana.get("/own").await.text().contains("/own/steps/BE-E01"), "everything rests");
    assert!(ana.get("/own/calendar/download").await.text().contains("20261207"), "but it costs a part of the benefit");
    assert_eq!(ana.post("/own/resume", &[]).await.code(), 303);
    let told = [("say", "done"), ("outcome", "permitted_work.form_sent"), ("on", "2026-11-29")];
    assert_eq!(ana.post("/own/steps/BE-E01", &told).await.code(), 303);
    assert!(!ana.get("/own").await.text().contains("Dagen die voor jou tellen"), "done is done");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_list_at_work_says_which_day_of_the_law_is_next() {
    let peopled = Peopled::begin(306, Strangers::Absent).await;
    let mut tom = peopled.world.signed_in(&TOM).await;
    let step = format!("{}/BE-C01", steps_of(&peopled));
    let list = tom.get("/work").await;
    assert!(list.text().contains(&step) && list.text().contains("29 oktober 2026"), "{}", list.text());
    assert_eq!(
        tom.post(&step, &[("say", "done"), ("outcome", "employer.notified_4_weeks"), ("on", "2026-10-29")])
            .await
            .code(),
        303
    );
    assert!(!tom.get("/work").await.text().contains(&step));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_worklist_of_the_physician_has_a_line_for_a_day_that_is_near() {
    let world = World::begin(307).await;
    let line = line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2026, 10, 21));
    let absence = world.import(&line).await;
    let mut tom = world.come_in(&TOM).await.browser;
    let threatens = [("fact", "long_absence_threatens"), ("say", "yes")];
    assert_eq!(tom.post(&format!("/work/{}/steps", absence.address), &threatens).await.code(), 303);
    let path = format!("/care/{}/steps/NL-A03", absence.address);
    let list = world.signed_in(&NOOR).await.get("/care/work").await;
    assert!(list.text().contains(&path) && list.text().contains("Dagen die de wet vastlegt"), "{}", list.text());
    assert_eq!(world.signed_in(&NOOR).await.get(&path).await.code(), 200);
    assert!(
        !world.signed_in(&LISE).await.get("/care/work").await.text().contains(&path),
        "the coordinator has no part in it"
    );
    world.advance_days(100);
    assert!(
        !world.signed_in(&NOOR).await.get("/care/work").await.text().contains(&path),
        "it does not stand there for ever"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_worklist_has_days_of_the_law_of_a_file_that_is_older_than_a_year() {
    let world = World::begin(314).await;
    let line = || line_of_ana().in_language(Language::Dutch, Country::Netherlands);
    let back = Some(date(2026, 9, 1));
    world.import(&Row { returned_on: back, ..line().since(date(2025, 11, 12)) }).await;
    // Absent again after seven weeks: the same file, and the six weeks of the law begin anew.
    let absence = world.import(&line().since(date(2026, 10, 21))).await;
    let path = format!("/care/{}/steps/NL-A03", absence.address);
    assert!(
        !world.signed_in(&NOOR).await.get("/care/work").await.text().contains(&path),
        "nobody said that it threatens"
    );
    let mut tom = world.come_in(&TOM).await.browser;
    let threatens = [("fact", "long_absence_threatens"), ("say", "yes")];
    assert_eq!(tom.post(&format!("/work/{}/steps", absence.address), &threatens).await.code(), 303);
    let list = world.signed_in(&NOOR).await.get("/care/work").await;
    assert!(list.text().contains(&path), "{}", list.text());
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worklist_that_is_full_says_how_many_absences_were_not_looked_into() {
    let world = at_hand(324).await;
    let mut hil = world.signed_in(&HIL).await;
    for (name, number) in [("Bea Prins", "901"), ("Carl Dupont", "902"), ("Dora Adams", "903")] {
        let row = an_absence_of(name, PRINTER, number);
        let row = row.in_language(Language::Dutch, Country::Netherlands).since(date(2026, 9, 1));
        let steps = format!("/work/{}/steps", world.import(&row).await.address);
        hil.get(&steps).await;
        let threatens = [("fact", "long_absence_threatens"), ("say", "yes")];
        assert_eq!(hil.post(&steps, &threatens).await.code(), 303);
    }
    let today = date(2026, 11, 29);
    let look = async |person: &Person, room| {
        let whose = (world.account_of(person).await, person.hat);
        let page = view_worklist(world.installation(), whose, today, None, room).await.unwrap();
        (page.of, page.beyond)
    };
    let room = Room::of_page(25);
    let (of, beyond) = look(&NOOR, room).await;
    assert_eq!(beyond, 0);
    assert!(of >= 3, "each has a day of the law: {of}");
    let (fewer, beyond) = look(&NOOR, Room { duties: 1, ..room }).await;
    assert_eq!((fewer < of, beyond), (true, 2), "one was looked into");
    let (of, beyond) = look(&LISE, Room { by_itself: 2, ..room }).await;
    assert_eq!((of, beyond), (2, 1), "nobody has been spoken with");
    assert_eq!(
        look(&NELE, Room { by_itself: 0, looked_up: 0, ..room }).await.1,
        0,
        "what is nobody's in this hat is not told"
    );
}

/// A mail server of ours, with everything sent that waited.
async fn a_mail_server(world: &World) -> (MailServer, PostOffice) {
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    (server, post)
}

/// So many days go by; the mails to Ana since, in one line each.
async fn live(world: &World, (server, post): &(MailServer, PostOffice), days: usize) -> Vec<String> {
    let before = server.list_letters().len();
    for _ in 0..days {
        world.advance_days(1);
        run_due(world.installation(), post).await.unwrap();
    }
    let letters = server.list_letters().into_iter().skip(before).filter(|letter| letter.to == ANA.mail);
    let letters = letters.map(|letter| String::from_utf8(letter.raw).unwrap().replace("=\r\n", ""));
    letters.filter(|letter| letter.contains("Kijk even naar een datum")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_that_costs_income_is_mailed_twice_before_and_once_after_without_content() {
    let peopled = Peopled::begin(308, Strangers::Absent).await;
    let world = &peopled.world;
    let mail = a_mail_server(world).await;
    let mut ana = world.signed_in(&ANA).await;
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    assert_eq!(ana.post("/own/steps/mails", &[("mails", "neutral")]).await.location(), "/own/steps");
    let mails = live(world, &mail, 14).await;
    assert_eq!(mails.len(), 3, "a week before, the day before, the day after: {mails:?}");
    for mail in &mails {
        assert!(mail.contains("Kijk even naar een datum") && mail.contains("/own/steps"), "{mail}");
        for word in ["formulier", "december", "ziekenfonds", "kanker"] {
            assert!(!mail.contains(word), "{word} in {mail}");
        }
    }
    assert_eq!(world.signed_in(&ANA).await.post("/own/steps/mails", &[("mails", "off")]).await.code(), 303);
    assert!(live(world, &mail, 30).await.is_empty());
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn plain_words_come_only_to_who_chose_them_and_a_death_ends_every_mail() {
    let peopled = Peopled::begin(309, Strangers::Absent).await;
    let world = &peopled.world;
    let mail = a_mail_server(world).await;
    let mut ana = world.signed_in(&ANA).await;
    assert_eq!(ana.post("/own/steps/mails", &[("mails", "loud")]).await.code(), 400);
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    assert_eq!(ana.post("/own/steps/mails", &[("mails", "plain")]).await.code(), 303);
    let mails = live(world, &mail, 2).await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(mails[0].contains("7 december 2026") && mails[0].contains("Kijk even naar een datum"), "{}", mails[0]);
    let death = format!("/care/{}/death", peopled.ana.absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&death).await;
    noor.post(&death, &[("sure", "yes")]).await;
    assert!(live(world, &mail, 12).await.is_empty(), "nothing is sent any more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_cannot_do_it_now_has_words_to_send_and_a_letter_and_nobody_is_told() {
    let peopled = Peopled::begin(310, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    let before = peopled.world.photograph();
    let step = ana.get("/own/steps/BE-E01").await;
    assert!(step.text().contains("Lukt het nu niet?") && step.text().contains("maandag 7 december 2026"));
    let letter = step.list_links("/own/papers/new?kind=cannot_now").remove(0).replace("&#38;", "&");
    let preview = ana.get(&letter).await;
    assert!(preview.text().contains("adviserend arts") && preview.text().contains("7 december 2026"));
    assert!(peopled.world.photograph() == before, "looking writes nothing");
    let words = [("kind", "cannot_now"), ("words", "Het gaat om het formulier.")];
    assert_eq!(ana.make_paper("/own/papers", &words).await.location(), "/own/papers");
    let papers = ana.get("/own/papers").await.list_links("/own/papers/");
    let made = papers.into_iter().find(|link| !link.contains("/new?")).unwrap();
    assert!(text_of(&ana.get(&made).await).contains("Hetgaatomhetformulier."));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_cannot_do_it_now_in_the_netherlands_has_words_for_uwv() {
    let world = World::begin(317).await;
    world.import(&line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2025, 2, 20))).await;
    let mut ana = world.accept(&ANA).await;
    let step = ana.get("/own/steps/NL-B08").await;
    assert!(step.plain_text().contains("Lukt het nu niet?"), "{}", step.text());
    let letter = step.list_links("/own/papers/new?kind=cannot_now").remove(0).replace("&#38;", "&");
    let preview = ana.get(&letter).await;
    assert!(preview.text().contains("Aan UWV"), "{}", preview.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_guide_ends_with_the_paper_made_and_the_calendar_set() {
    let peopled = Peopled::begin(311, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert!(!ana.get("/own/partial-work?start=2026-12-08").await.text().contains("Klaar voor de start"));
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    let ends = ana.get("/own/partial-work").await;
    assert!(ends.text().contains("Klaar voor de start") && ends.text().contains("Zet de dagen in je eigen agenda"));
    let sheet = ana.get("/own/papers/new?kind=partial_work").await;
    let check = sheet.plain_text();
    assert!(
        check.contains("dinsdag 8 december 2026") && check.contains("maandag 7 december 2026"),
        "in on the working day before"
    );
    ana.make_paper("/own/papers", &[("kind", "partial_work")]).await;
    ana.post("/own/calendar", &[("titles", "neutral"), ("begins", "")]).await;
    let ends = ana.get("/own/partial-work").await;
    assert!(ends.text().contains("De dagen staan in je agenda") && ends.text().contains("29 november 2026"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_coordinator_looks_what_would_be_and_nothing_of_it_is_kept() {
    let peopled = Peopled::begin(312, Strangers::Absent).await;
    let world = &peopled.world;
    let steps = format!("/care/{}/steps", peopled.ana.absence.address);
    let mut lise = world.signed_in(&LISE).await;
    let before = lise.get(&steps).await;
    assert!(!before.text().contains("BE-D13a"), "no decision, no plan");
    let written = world.count_entries().await;
    let supposed = format!("{steps}?on=2026-12-15&event=decision.A_received&event_on=2026-12-01&say-employer.size=60");
    let seen = lise.get(&supposed).await;
    assert!(seen.text().contains("BE-D13a") && seen.text().contains("dinsdag 1 december 2026"), "{}", seen.text());
    let link = seen.list_links(&format!("{steps}/BE-D13a")).remove(0).replace("&#38;", "&");
    assert!(lise.get(&link).await.text().contains("2 februari 2027"), "63 days after the day that is supposed");
    assert_eq!(world.count_entries().await, written, "looking writes nothing");
    assert!(!lise.get(&steps).await.text().contains("BE-D13a"));
    // Another first day moves what is counted from it: the notice to the employee after four weeks.
    let earlier = lise.get(&format!("{steps}?event=incapacity.start&event_on=2026-09-03")).await;
    assert!(earlier.text().contains("donderdag 3 september 2026"), "{}", earlier.text());
    let link = earlier.list_links(&format!("{steps}/BE-A01")).remove(0).replace("&#38;", "&");
    let (moved, stands) = (lise.get(&link).await, lise.get(&format!("{steps}/BE-A01")).await);
    assert!(
        moved.text().contains("3 september 2026") && !stands.text().contains("3 september 2026"),
        "{}",
        moved.text()
    );
    for odd in [
        "?event=incapacity.start&event_on=1900-01-01",
        "?event=nowhere&event_on=2026-12-01",
        "?say-nowhere=yes",
        "?suppose=x",
        "?suppose=decision.A_received@gisteren",
    ] {
        assert_eq!(lise.get(&format!("{steps}{odd}")).await.code(), 200, "{odd}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ways_of_the_law_are_drawn_with_the_place_of_the_person_for_whom_it_is() {
    let peopled = Peopled::begin(313, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert_eq!(ana.post("/own/partial-work", &[("start", "2026-12-08")]).await.code(), 303);
    let map = ana.get("/own/steps/map").await;
    assert!(map.text().contains("<svg") && map.text().contains("Nu aan de orde"), "{}", map.text());
    let mut tom = peopled.world.signed_in(&TOM).await;
    let at_work = tom.get(&format!("{}/map", steps_of(&peopled))).await;
    assert_eq!(at_work.code(), 200);
    assert!(!at_work.text().contains("8 december"), "that day is the person's own");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_end_of_a_contract_is_told_when_the_person_opens_it_or_a_notice_came() {
    let peopled = Peopled::begin(315, Strangers::Absent).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    // BE-F08 and BE-F09, about equal treatment and adjustments, end nothing.
    let speaks = |answer: &Answer| (1..=7).any(|number| answer.text().contains(&format!("/steps/BE-F0{number}")));
    assert!(!speaks(&ana.get("/own/steps").await), "never unasked");
    assert!(speaks(&ana.get("/own/steps?end=shown").await), "opened");
    let mut tom = peopled.world.signed_in(&TOM).await;
    let at_work = steps_of(&peopled);
    for path in [at_work.clone(), format!("{at_work}?end=shown")] {
        assert!(!speaks(&tom.get(&path).await), "the workplace opens nothing");
    }
    let came = [("say", "done"), ("outcome", "forcemajeure.notice"), ("on", "2026-11-27")];
    assert_eq!(ana.post("/own/steps/BE-F01", &came).await.code(), 303);
    assert!(speaks(&ana.get("/own/steps").await), "a notice came");
    assert!(!speaks(&tom.get(&at_work).await), "what the person said stays with the person");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_dutch_ways_are_two_years_and_two_tracks_with_the_place_of_the_person() {
    let world = World::begin(316).await;
    let line = line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2026, 2, 14));
    let absence = world.import(&line).await;
    let mut ana = world.accept(&ANA).await;
    let mut tom = world.come_in(&TOM).await.browser;
    for map in [ana.get("/own/steps/map").await, tom.get(&format!("/work/{}/steps/map", absence.address)).await] {
        assert!(map.text().contains("<svg") && map.text().contains("Twee jaren en twee sporen"), "{}", map.text());
        assert!(map.text().contains("Het eerste jaar") && map.text().contains("Spoor 1"), "{}", map.text());
    }
    let at_work = tom.get(&format!("/work/{}/steps/map", absence.address)).await;
    assert!(
        at_work.text().contains("Nu aan de orde") && at_work.text().contains("class=\"now\""),
        "{}",
        at_work.text()
    );
    let mut lise = world.signed_in(&LISE).await;
    assert_eq!(lise.get(&format!("/care/{}/steps/map", absence.address)).await.code(), 200);
}

/// What a list of steps offers to tell.
fn offered(list: &Answer) -> Vec<String> {
    let options = list.text().split("<option value=\"").skip(1);
    options.filter_map(|option| option.split('"').next()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

async fn tell(browser: &mut Browser, list: &str, event: &str, on: &str) -> Answer {
    browser.post(list, &[("say", "happened"), ("event", event), ("on", on)]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_belgian_person_tells_what_happened_sees_what_follows_and_takes_it_back() {
    let peopled = Peopled::begin(330, Strangers::Absent).await;
    let at_work = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let before = tom.get(&at_work).await;
    let mut ana = peopled.world.signed_in(&ANA).await;
    let list = ana.get("/own/steps").await;
    assert!(list.text().contains("Is er iets gebeurd?"));
    let events = offered(&list);
    for event in ["consultation.requested", "certificate.ended", "decision.A_received", "permitted_work.change_planned"]
    {
        assert!(events.iter().any(|offered| offered == event), "{event} in {events:?}");
    }
    for event in ["forcemajeure.notice", "forcemajeure.notice_received", "incapacity.start", "organisation.active"] {
        assert!(!events.iter().any(|offered| offered == event), "{event} unasked");
    }
    assert!(offered(&ana.get("/own/steps?end=shown").await).contains(&"forcemajeure.notice_received".to_owned()));
    assert!(!list.text().contains("/own/steps/BE-C05"));

    let said = tell(&mut ana, "/own/steps", "consultation.requested", "2026-11-27").await;
    assert!(said.location().ends_with("#happened"), "{}", said.location());
    let told = ana.get("/own/steps").await;
    assert!(told.text().contains("/own/steps/BE-C05") && told.text().contains("Dit volgt eruit:"), "{}", told.text());
    assert!(ana.get("/own/steps/BE-C05").await.text().contains("11 december 2026"), "ten working days");
    let paper = ana.get("/own/steps/BE-C05").await.list_links("/own/papers/new?kind=consultation");
    assert_eq!(paper.len(), 1, "the request is made from its step");
    assert_eq!(tom.get(&at_work).await.raw(), before.raw(), "not a byte at work");
    let back = [("say", "take_back"), ("event", "consultation.requested"), ("on", "2026-11-27")];
    assert_eq!(ana.post("/own/steps", &back).await.code(), 303);
    assert!(!ana.get("/own/steps").await.text().contains("/own/steps/BE-C05"));

    let nothing = tell(&mut ana, "/own/steps", "", "2026-11-27").await;
    assert_eq!(nothing.code(), 422);
    assert!(nothing.text().contains("Kies in de lijst") && nothing.text().contains("2026-11-27"), "{}", nothing.text());
    let no_day = tell(&mut ana, "/own/steps", "consultation.requested", "gisteren").await;
    assert_eq!(no_day.code(), 422);
    assert!(no_day.text().contains("value=\"consultation.requested\" selected"), "{}", no_day.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_decision_told_at_work_shows_the_employer_63_days_or_six_months() {
    let peopled = Peopled::begin(331, Strangers::Absent).await;
    let list = steps_of(&peopled);
    let mut tom = peopled.world.signed_in(&TOM).await;
    let events = offered(&tom.get(&list).await);
    assert!(!events.iter().any(|event| event == "consultation.requested"), "that lies on the person's side");
    assert_eq!(tell(&mut tom, &list, "consultation.requested", "2026-11-27").await.code(), 404);
    assert_eq!(tell(&mut tom, &list, "rit.request_received", "2026-10-12").await.code(), 303);
    assert_eq!(tell(&mut tom, &list, "decision.A_received", "2026-11-27").await.location(), format!("{list}#happened"));
    let told = tom.get(&list).await;
    assert!(told.text().contains(&format!("{list}/BE-D13a")), "{}", told.text());
    assert!(tom.get(&format!("{list}/BE-D13a")).await.text().contains("29 januari 2027"), "63 days");
    let back = [("say", "take_back"), ("event", "decision.A_received"), ("on", "2026-11-27")];
    assert_eq!(tom.post(&list, &back).await.code(), 303);
    assert_eq!(tell(&mut tom, &list, "decision.B_received", "2026-11-27").await.code(), 303);
    assert!(tom.get(&format!("{list}/BE-D13b")).await.text().contains("27 mei 2027"), "six months");
    let mut ana = peopled.world.signed_in(&ANA).await;
    assert!(ana.get("/own/steps").await.text().contains("/own/steps/BE-D13b"), "what is said at work holds for both");
    let closed = tom.get(&list).await;
    assert!(!offered(&closed).iter().any(|event| event.contains("forcemajeure")), "never unasked");
    let opened = offered(&tom.get(&format!("{list}?end=shown")).await);
    assert!(opened.contains(&"contract.ended_forcemajeure_by_employer".to_owned()), "{opened:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn duties_that_hold_for_every_employer_stand_at_work_and_so_does_the_examination_after_a_return() {
    let world = World::begin(332).await;
    let back = Some(date(2026, 11, 26));
    let row = Row {
        returned_on: back,
        ..line_of_ana().in_language(Language::Dutch, Country::Belgium).since(date(2026, 10, 1))
    };
    let list = format!("/work/{}/steps", world.import(&row).await.address);
    let mut tom = world.come_in(&TOM).await.browser;
    let surveillance = [("fact", "worker.health_surveillance"), ("say", "yes")];
    tom.get(&list).await;
    assert_eq!(tom.post(&list, &surveillance).await.code(), 303);
    let shown = tom.get(&list).await;
    for rule in ["BE-C03", "BE-D19", "BE-C09"] {
        assert!(shown.text().contains(&format!("{list}/{rule}")), "{rule}: {}", shown.text());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_happened_is_told_in_the_netherlands_too_by_the_person_and_at_work() {
    let world = World::begin(333).await;
    let line = line_of_ana().in_language(Language::Dutch, Country::Netherlands).since(date(2026, 2, 14));
    let list = format!("/work/{}/steps", world.import(&line).await.address);
    let mut tom = world.come_in(&TOM).await.browser;
    let events = offered(&tom.get(&list).await);
    for event in ["possibilities.changed", "term.does_not_fit", "pay_sanction.imposed", "maternity_leave.start"] {
        assert!(events.iter().any(|offered| offered == event), "{event} in {events:?}");
    }
    assert_eq!(tell(&mut tom, &list, "possibilities.changed", "2026-11-27").await.code(), 303);
    assert!(tom.get(&list).await.text().contains(&format!("{list}/NL-A08")));
    let mut ana = world.accept(&ANA).await;
    assert!(offered(&ana.get("/own/steps").await).contains(&"dispute".to_owned()));
    assert_eq!(tell(&mut ana, "/own/steps", "dispute", "2026-11-27").await.code(), 303);
    assert!(ana.get("/own/steps").await.text().contains("/own/steps/NL-B13"));
    assert!(
        !tom.get(&list).await.text().contains(&format!("{list}/NL-B13")),
        "what the person said stays with the person"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_day_of_the_service_that_is_not_verified_stands_apart_in_the_worklist_and_is_not_mailed() {
    let peopled = Peopled::begin(334, Strangers::Absent).await;
    let world = &peopled.world;
    let path = format!("/care/{}/steps/BE-D08", peopled.ana.absence.address);
    assert!(!world.signed_in(&NOOR).await.get("/care/work").await.text().contains(&path));
    let mut tom = world.signed_in(&TOM).await;
    assert_eq!(tell(&mut tom, &steps_of(&peopled), "rit.request_received", "2026-10-20").await.code(), 303);
    for person in [&NOOR, &NELE, &LISE] {
        let list = world.signed_in(person).await.get("/care/work").await;
        assert!(list.text().contains(&path), "{}: {}", person.name, list.text());
        assert!(
            list.text().contains("Dagen om eerst na te vragen") && list.text().contains("Laat dit eerst bevestigen")
        );
        assert!(!list.text().contains("Dagen die de wet vastlegt"), "it is no duty");
    }
    let piet = world.signed_in(&PIET).await.get("/care/work").await;
    assert!(!piet.text().contains(&path), "the law gives that hat nothing to do");
    let (server, post) = a_mail_server(world).await;
    let before = server.list_letters().len();
    for _ in 0..12 {
        world.advance_days(1);
        plan_the_day(world.installation()).await.unwrap();
        run_due(world.installation(), &post).await.unwrap();
    }
    let letters = server
        .list_letters()
        .into_iter()
        .skip(before)
        .filter(|letter| [NOOR.mail, NELE.mail, LISE.mail].contains(&letter.to.as_str()));
    let said = letters.map(|letter| String::from_utf8(letter.raw).unwrap().replace("=\r\n", ""));
    assert_eq!(said.filter(|said| said.contains("Er staat iets voor je klaar")).count(), 0, "nobody is pressed by it");
}
