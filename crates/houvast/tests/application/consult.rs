//! The consult page, advice, planned talks, filling in together, follow-up.

use houvast_actions::agree_on_absence::record_agreed_hours;
use houvast_actions::import_absences::file::Row;
use houvast_actions::jobs::run_due;
use houvast_actions::post::letter::LetterKind;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::case::HealthState;
use houvast_casework::coordination::CareState;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::share::Item;
use jiff::SignedDuration;
use jiff::civil::date;

use crate::non_interference::mail_server::MailServer;
use crate::papers::{info_of, text_of};
use crate::world::*;

const QUESTION: &str = "Mag ik later beginnen op maandag?";

/// The service records hours that begin the day after the world does.
async fn hours_are_agreed(world: &World, absence: &Absence) {
    let week = WeekHours([120, 0, 120, 0, 0, 0, 0].map(Minutes));
    let hours = HoursPlan::new(date(2026, 11, 30), vec![Step { weeks: 8, week }]).unwrap();
    let lise = world.account_of(&LISE).await;
    let acting = world.installation().take_absence_seat(lise, LISE.hat, absence.file).await.unwrap();
    record_agreed_hours(world.installation(), &acting, &hours, date(2026, 11, 29)).await.unwrap();
}

async fn ana_asks(ana: &mut Browser) {
    ana.get("/own/talks/question").await;
    assert_eq!(ana.post("/own/talks/question", &[("words", QUESTION)]).await.location(), "/own/talks");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sheet_holds_what_is_shared_and_the_person_finds_that_it_was_read() {
    let world = World::begin(201).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    ana_asks(&mut ana).await;
    let sheet = format!("/care/{}/consult", absence.address);
    assert!(!world.signed_in(&NOOR).await.get(&sheet).await.text().contains(QUESTION), "nothing is shared yet");
    world.share(world.account_of(&ANA).await, Item::Question, &NOOR).await;
    let mut noor = world.signed_in(&NOOR).await;
    assert!(noor.get(&sheet).await.text().contains(QUESTION));
    let text = noor.get(&format!("{sheet}/text")).await;
    assert!(text.text().starts_with(ANA.name) && text.text().contains(QUESTION), "{}", text.text());
    assert!(!text.text().contains('<'));
    assert!(!world.signed_in(&NELE).await.get(&sheet).await.text().contains(QUESTION), "another reader");
    let looks = world.store().list_looks(world.case_of(&ANA).await, 10).await.unwrap();
    assert_eq!(looks.len(), 2, "the page and the text, each in the person's log");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_shared_is_byte_for_byte_what_does_not_exist() {
    let mut answers = Vec::new();
    for is_there in [true, false] {
        let world = World::begin(202).await;
        let absence = world.ana_is_absent().await;
        let mut ana = world.accept(&ANA).await;
        if is_there {
            ana_asks(&mut ana).await;
            ana.post("/own/line", &[("kind", "treatment"), ("on", "2026-11-20"), ("words", "tweede keer")]).await;
            ana.post("/own/check-in", &[("step", "fit"), ("plan_fit", "too_much"), ("act", "finish")]).await;
        }
        let mut noor = world.signed_in(&NOOR).await;
        let sheet = format!("/care/{}/consult", absence.address);
        answers.push([noor.get(&sheet).await, noor.get(&format!("{sheet}/text")).await].map(|answer| answer.raw()));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn advice_and_the_next_talk_reach_the_person_and_nobody_at_work() {
    let world = World::begin(203).await;
    let absence = world.ana_is_absent().await;
    let mut tom = world.come_in(&TOM).await.browser;
    let mut ana = world.accept(&ANA).await;
    let at_work = format!("/work/{}", absence.address);
    let before = tom.get(&at_work).await.raw();
    let sheet = format!("/care/{}/consult", absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&sheet).await;
    let fields = [
        ("spoke", "yes"),
        ("workable", "fewer_hours"),
        ("conditions", "quiet_place"),
        ("review", "four_weeks"),
        ("on", "2026-12-10"),
        ("at", "10:30"),
        ("way", "phone"),
    ];
    let done = noor.post(&sheet, &fields).await;
    assert_eq!(done.location(), sheet, "{}", done.text());
    let talks = ana.get("/own/talks").await;
    for said in ["Voorlopig minder uren", "Een rustige werkplek", "10.30 uur, per telefoon", NOOR.name] {
        assert!(talks.text().contains(said), "{said}: {}", talks.text());
    }
    assert!(ana.get("/own").await.text().contains("10.30 uur"), "it stands on the first page");
    let letters = world.list_letters_to(ANA.mail).await;
    let waiting: Vec<_> = letters.iter().filter(|letter| letter.kind == LetterKind::Waiting).collect();
    assert_eq!(waiting.len(), 1);
    let worded = waiting[0].word();
    assert!(!worded.body.contains("10") && !worded.body.contains("uren"), "no content: {}", worded.body);
    assert!(before == tom.get(&at_work).await.raw());
    let (paper, own) = (noor.get(&format!("{sheet}/advice")).await, talks.list_links("/own/talks/advice/").remove(0));
    for printed in [&paper, &ana.get(&own).await] {
        let text = text_of(printed);
        assert!(text.contains("Voorlopigminderuren") && text.contains("Eenrustigewerkplek"), "{text}");
        assert!(info_of(printed).contains("Tagged:          yes"));
    }
    let letter = text_of(&noor.get(&format!("{sheet}/invitation")).await);
    assert!(letter.contains("10.30uur,pertelefoon") && letter.contains("AnaVermeulen"), "{letter}");
    assert_eq!(
        world.signed_in(&NELE).await.get(&format!("{sheet}/advice")).await.code(),
        404,
        "a nurse reads no advice"
    );
    assert_eq!(tom.get(&own).await.code(), 404);
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap().state;
    assert!(care.last_contact.is_some());

    assert_eq!(noor.post(&format!("{sheet}/cancel"), &[]).await.location(), sheet);
    assert!(!ana.get("/own/talks").await.text().contains("10.30 uur"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_of_advice_and_talks_are_looked_at_first_and_stay_as_they_were_given() {
    let world = World::begin(207).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let sheet = format!("/care/{}/consult", absence.address);
    let mut noor = world.signed_in(&NOOR).await;
    noor.get(&sheet).await;
    let written = world.count_entries().await;
    let advice = [("workable", "fewer_hours"), ("conditions", "quiet_place"), ("review", "four_weeks")];
    let preview = [("act", "preview")];
    let seen = noor.post(&sheet, &[&advice[..], &preview].concat()).await;
    assert!(seen.code() == 200 && seen.text().contains("Er is nog niets gegeven."), "{}", seen.text());
    assert!(seen.text().contains("<h2>Wat mogelijk is</h2>") || seen.text().contains("Voorlopig minder uren"));
    let nothing = noor.post(&sheet, &[("spoke", "yes"), ("act", "preview")]).await;
    assert_eq!((nothing.code(), nothing.list_faults()), (422, vec!["workable"]));
    let talk = [("on", "2026-12-10"), ("at", "10:30"), ("way", "phone")];
    let both = noor.post(&sheet, &[&advice[..], &talk, &preview].concat()).await;
    assert_eq!((both.code(), both.text().matches("Er is nog niets gegeven.").count()), (200, 2), "{}", both.text());
    let letter = both.plain_text();
    assert!(
        letter.contains("10.30 uur, per telefoon") && letter.contains(ANA.name),
        "the letter of the talk: {letter}"
    );
    assert!(both.text().contains("value=\"2026-12-10\""), "what was filled in stays");
    assert_eq!(world.count_entries().await, written, "looking writes nothing");

    assert_eq!(noor.post(&sheet, &[&advice[..], &talk].concat()).await.code(), 303);
    let body = |answer: Answer| {
        assert_eq!(answer.code(), 200);
        answer.body
    };
    let letter = body(noor.get(&format!("{sheet}/advice")).await);
    let invitation = body(noor.get(&format!("{sheet}/invitation")).await);
    let own = ana.get("/own/talks").await.list_links("/own/talks/advice/").remove(0);
    assert!(body(ana.get(&own).await) == letter, "the person has the same letter");
    // The employer's list changes how the person is called; another day comes.
    world.import(&an_absence_of("Ana Vermeulen-Claes", PRINTER, "101").written_to(ANA.mail)).await;
    world.advance_days(2);
    let mut noor = world.signed_in(&NOOR).await;
    assert!(body(noor.get(&format!("{sheet}/advice")).await) == letter, "as it was given");
    assert!(body(noor.get(&format!("{sheet}/invitation")).await) == invitation, "as it was given");
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_nurse_plans_talks_and_advises_nothing() {
    let world = World::begin(204).await;
    let absence = world.ana_is_absent().await;
    let sheet = format!("/care/{}/consult", absence.address);
    let mut nele = world.signed_in(&NELE).await;
    assert!(!nele.get(&sheet).await.text().contains("name=\"workable\""));
    let talk = [("on", "2026-12-10"), ("at", "10:30"), ("way", "video")];
    let seen = nele.post(&sheet, &[&talk[..], &[("act", "preview")]].concat()).await;
    assert!(seen.code() == 200 && seen.plain_text().contains("10.30 uur"), "{}", seen.text());
    let nothing = nele.post(&sheet, &[("spoke", "yes"), ("act", "preview")]).await;
    assert_eq!((nothing.code(), nothing.list_faults()), (422, vec!["on"]));
    assert_eq!(nele.post(&sheet, &talk).await.location(), sheet);
    let advice = [("workable", "not_now"), ("review", "four_weeks")];
    assert_eq!(nele.post(&sheet, &advice).await.code(), 404);
    let care = world.store().load::<CareState>(absence.file).await.unwrap().unwrap().state;
    assert_eq!((care.appointments.len(), care.advice.len()), (1, 0));
    assert_eq!(world.signed_in(&PIET).await.get(&sheet).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_filled_in_together_says_so_for_two_hours() {
    let world = World::begin(205).await;
    world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let page = ana.get("/own/talks/together").await;
    let seat = page.text().split(NELE.name).next().unwrap().rsplit("name=\"reader\" value=\"").next().unwrap();
    let seat = seat.split('"').next().unwrap().to_owned();
    let fields = [("reader", &*seat), ("presence", "by_phone")];
    assert_eq!(ana.post("/own/talks/together", &fields).await.location(), "/own/talks/together");
    let check_in = [("step", "fit"), ("plan_fit", "fits"), ("act", "finish")];
    assert_eq!(ana.post("/own/check-in", &check_in).await.code(), 200);
    world.advance(SignedDuration::from_hours(3));
    assert_eq!(ana.post("/own/check-in", &check_in).await.code(), 200);
    let health = world.store().load::<HealthState>(world.case_of(&ANA).await).await.unwrap().unwrap().state;
    assert_eq!((health.work_answers.len(), health.together.len()), (2, 1));
    assert_eq!(health.together[0].1.name, NELE.name);
    assert!(ana.get("/own/talks").await.text().contains("samen met Nele Wouters"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_the_restart_a_talk_is_offered_and_can_be_declined_once_or_for_good() {
    let world = World::begin(206).await;
    let absence = world.ana_is_absent().await;
    world.accept(&ANA).await;
    hours_are_agreed(&world, &absence).await;
    let offer = |page: &Answer| page.text().contains("/own/talks/follow-up") && page.text().contains("not_this_time");
    assert!(!offer(&world.signed_in(&ANA).await.get("/own/talks").await), "not before the restart");
    let answer = |answer: &'static str| [("absence", absence.address.to_string()), ("answer", answer.to_owned())];
    world.advance_days(8);
    let mut ana = world.signed_in(&ANA).await;
    assert!(offer(&ana.get("/own/talks").await));
    let say = async |ana: &mut Browser, what| {
        let fields = answer(what);
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(ana.post("/own/talks/follow-up", &fields).await.location(), "/own/talks");
    };
    say(&mut ana, "not_this_time").await;
    assert!(!offer(&ana.get("/own/talks").await));
    world.advance_days(7);
    let mut ana = world.signed_in(&ANA).await;
    assert!(offer(&ana.get("/own/talks").await), "the next one comes");
    say(&mut ana, "none_any_more").await;
    assert!(!offer(&ana.get("/own/talks").await));
    say(&mut ana, "offer_again").await;
    assert!(offer(&ana.get("/own/talks").await));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_absence_that_another_followed_is_followed_up_no_more() {
    let world = World::begin(209).await;
    let first = world.ana_is_absent().await;
    world.accept(&ANA).await;
    world.import(&Row { returned_on: Some(date(2026, 11, 30)), ..line_of_ana() }).await;
    let offers = async || {
        let own = world.signed_in(&ANA).await.get("/own/talks").await;
        let line = world.signed_in(&LISE).await.get("/care/work").await;
        (own.text().contains("not_this_time"), line.text().contains(ANA.name))
    };
    world.advance_days(63);
    assert_eq!(offers().await, (true, true), "eight weeks after the return");
    let anew = line_of_ana().since(date(2027, 1, 29));
    let second = world.import(&anew).await;
    assert_eq!(offers().await, (false, false), "absent anew");
    world.import(&Row { returned_on: Some(date(2027, 2, 1)), ..anew }).await;
    world.advance_days(21);
    let page = world.signed_in(&LISE).await.get("/care/work").await;
    let lines = |absence: &Absence| page.list_links(&format!("/care/{}", absence.address)).len();
    assert!(lines(&first) == 0 && lines(&second) > 0, "one count, that of the newest: {}", page.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_chose_mails_gets_one_without_content_for_each_offer() {
    let world = World::begin(207).await;
    let absence = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    hours_are_agreed(&world, &absence).await;
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    let before = server.list_letters().len();
    ana.get("/own/talks").await;
    assert_eq!(ana.post("/own/talks/mails", &[("mails", "on")]).await.location(), "/own/talks");
    let live = async |days| {
        for _ in 0..days {
            world.advance_days(1);
            run_due(world.installation(), &post).await.unwrap();
        }
        server.list_letters()[before..].iter().filter(|letter| letter.to == ANA.mail).count()
    };
    assert_eq!(live(7).await, 0, "work has not begun for a week");
    assert_eq!(live(30).await, 3, "after one, two and four weeks");
    let mut ana = world.signed_in(&ANA).await;
    ana.get("/own/talks").await;
    ana.post("/own/talks/mails", &[("mails", "off")]).await;
    assert_eq!(live(60).await, 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_coordinator_finds_follow_up_and_silence_with_their_reason_and_nobody_who_died() {
    let world = World::begin(208).await;
    let absence = world.ana_is_absent().await;
    let lines = async || world.signed_in(&LISE).await.get("/care/work").await.text().to_owned();
    assert!(lines().await.contains("Zes weken of langer afwezig"), "nobody was in contact yet");
    let mut nele = world.signed_in(&NELE).await;
    let sheet = format!("/care/{}/consult", absence.address);
    nele.get(&sheet).await;
    assert_eq!(nele.post(&sheet, &[("spoke", "yes")]).await.code(), 303);
    assert!(!lines().await.contains(ANA.name));
    hours_are_agreed(&world, &absence).await;
    world.advance_days(8);
    assert!(lines().await.contains("Eén week na de herstart op 30 november 2026"));
    world.advance_days(49);
    assert!(lines().await.contains("8 weken na de herstart"));
    world.advance_days(14);
    assert!(lines().await.contains("nog geen gesprek"), "between two moments: {}", lines().await);
    let mut lise = world.signed_in(&LISE).await;
    lise.get(&sheet).await;
    lise.post(&format!("/care/{}/death", absence.address), &[("sure", "yes")]).await;
    assert!(!lines().await.contains(ANA.name));
}
