//! A person without mail gets in: a letter with a code, made by the coordinator and found by nobody else.

mod open_doors;
mod way_back;

use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::invitation_code::InvitationCode;
use jiff::SignedDuration;

use crate::non_interference::mail_server::MailServer;
use crate::papers::{info_of, text_of};
use crate::world::*;

pub(crate) const BERT: Person = Person { name: "Bert Claes", ..ANA };

/// Somebody absent of whom no mail address is known.
pub(crate) async fn without_mail(world: &World) -> Absence {
    world.import(&an_absence_of(BERT.name, PRINTER, "102")).await
}

fn invitation_of(absence: &Absence) -> String {
    format!("/care/{}/invitation", absence.address)
}

/// The coordinator makes a letter; its code, as it stands in the text layer.
pub(crate) async fn make_letter(world: &World, absence: &Absence) -> InvitationCode {
    let mut lise = world.signed_in(&LISE).await;
    let letter = lise.post(&format!("{}/letter", invitation_of(absence)), &[]).await;
    assert_eq!(letter.code(), 200);
    code_in(&text_of(&letter))
}

/// The code in a text without blanks: five signs on both sides of a dash that fit each other.
fn code_in(text: &str) -> InvitationCode {
    let signs: Vec<char> = text.chars().collect();
    let windows = signs.windows(11).filter(|eleven| eleven[5] == '-');
    let mut codes = windows.filter_map(|eleven| eleven.iter().collect::<String>().parse().ok());
    codes.next().unwrap_or_else(|| panic!("no code in {text}"))
}

/// A code with the same selector and another secret.
pub(crate) fn beside(code: &InvitationCode) -> InvitationCode {
    let mut signs: Vec<char> = code.to_string().chars().collect();
    signs[7] = if signs[7] == '7' { '8' } else { '7' };
    let fits = |last: char| signs[..10].iter().copied().chain([last]).collect::<String>().parse().ok();
    "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().find_map(fits).unwrap()
}

pub(crate) async fn try_code(browser: &mut Browser, code: &InvitationCode) -> Answer {
    browser.post("/code", &[("code", &code.to_string())]).await
}

/// What came back, without the code that was typed.
fn face(answer: &Answer, typed: &InvitationCode) -> String {
    String::from_utf8(answer.raw()).unwrap().replace(&typed.to_string(), "CODE")
}

/// Opens an account with the link that a code leads to; the page with the sheet.
pub(crate) async fn come_in_by(browser: &mut Browser, code: &InvitationCode) -> Answer {
    let opened = try_code(browser, code).await;
    let link = opened.location().to_owned();
    assert!(link.starts_with("/invitation/"), "{}", opened.text());
    let page = browser.get(&link).await;
    assert!(page.code() == 200 && page.text().contains("(hoeft niet)"), "no mail address is needed");
    browser.post(&link, &[("name", "Bert"), ("password", PASSWORD)]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_without_mail_gets_a_letter_and_comes_in_with_its_code() {
    let world = World::begin(381).await;
    let bert = without_mail(&world).await;
    world.ana_is_absent().await;
    let mut lise = world.signed_in(&LISE).await;
    let list = lise.get("/care/letters").await;
    assert!(list.text().contains(BERT.name) && !list.text().contains(ANA.name), "{}", list.text());
    let preview = lise.get(&invitation_of(&bert)).await;
    for words in ["Dorpsstraat 1", "Een uitnodiging van Dienst Vooruit", "houvast.example/code", "Bel mij"] {
        assert!(preview.text().contains(words), "{words} in {}", preview.text());
    }
    let letter = lise.post(&format!("{}/letter", invitation_of(&bert)), &[]).await;
    assert_eq!(letter.header("content-disposition"), "attachment; filename=\"houvast-letter-2026-11-29.pdf\"");
    assert_eq!(letter.header("cache-control"), "no-store");
    let text = text_of(&letter);
    for words in ["BertClaes", "9000Gent", "28januari2027", "houvast.example/code", "Belmij", "Tolknodig?"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(info_of(&letter).contains("Tagged:          yes"));
    let code = code_in(&text);

    let mut browser = world.browser();
    browser.get("/code").await;
    let typed = code.to_string().to_lowercase().replace('-', " ").replace('0', "o").replace('1', "i");
    let opened = browser.post("/code", &[("code", &typed)]).await;
    let link = opened.location().to_owned();
    assert_eq!(browser.get(&link).await.code(), 200);
    let sheet = come_in_by(&mut browser, &code).await;
    assert_eq!(sheet.code(), 200, "{}", sheet.text());
    let name = sheet.text().split("translate=\"no\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    assert!(name.starts_with("bert-"), "{name}");
    assert_eq!(sheet.hidden("codes").split_whitespace().count(), 8);
    assert_eq!(browser.get("/own").await.code(), 200);
    assert_eq!(browser.get(&link).await.code(), 404, "used once");
    let mut again = world.browser();
    let signed_in = again.post("/sign-in", &[("mail", &name), ("password", PASSWORD)]).await;
    assert_eq!(signed_in.location(), "/home", "{}", signed_in.text());
    assert_eq!(again.follow(signed_in).await.code(), 200);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_came_by_letter_may_name_an_address_and_gets_a_mail_there_first() {
    let world = World::begin(391).await;
    let code = make_letter(&world, &without_mail(&world).await).await;
    let mut browser = world.browser();
    let link = try_code(&mut browser, &code).await.location().to_owned();
    let fields = [("name", "Bert"), ("mail", "bert@thuis.example"), ("password", PASSWORD)];
    assert_eq!(browser.post(&link, &fields).await.code(), 200);
    assert_eq!(browser.get("/own").await.code(), 303, "nothing is open yet");
    let confirmed = world.link_for("bert@thuis.example").await;
    let came_in = browser.post(&confirmed, &fields).await;
    assert_eq!(came_in.location(), "/start/done", "{}", came_in.text());
    assert_eq!(browser.get("/own").await.code(), 200);
    assert_eq!(try_code(&mut world.browser(), &code).await.code(), 422, "used with it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whether_somebody_answered_shows_to_nobody() {
    let mut seen = Vec::new();
    for answers in [true, false] {
        let world = World::begin(382).await;
        let bert = without_mail(&world).await;
        let code = make_letter(&world, &bert).await;
        if answers {
            assert_eq!(come_in_by(&mut world.browser(), &code).await.code(), 200);
        } else {
            for _ in 0..5 {
                try_code(&mut world.browser(), &beside(&code)).await;
            }
        }
        world.advance_days(3);
        let mut pages = Vec::new();
        for person in [&LISE, &NOOR] {
            let mut browser = world.signed_in(person).await;
            let of_bert = format!("/care/{}", bert.address);
            for path in ["/care", "/care/letters", &invitation_of(&bert), &of_bert] {
                let page = browser.get(path).await.text().replace(&browser.csrf, "GUARD");
                pages.push((person.name, path.to_owned(), page));
            }
        }
        seen.push(pages);
    }
    for (one, other) in seen[0].iter().zip(&seen[1]) {
        assert_eq!(one, other);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_wrong_codes_close_one_letter_and_leave_another() {
    let world = World::begin(383).await;
    let bert = without_mail(&world).await;
    let other = world.import(&an_absence_of("Dora Smit", PRINTER, "103")).await;
    let (code, another) = (make_letter(&world, &bert).await, make_letter(&world, &other).await);
    let mut browser = world.browser();
    browser.get("/code").await;
    let wrong = beside(&code);
    for network in 1..=5 {
        let refused = try_code(&mut world.browser().on_network(network), &wrong).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["code"]));
    }
    let closed = try_code(&mut browser, &code).await;
    assert_eq!((closed.code(), closed.list_faults()), (422, vec!["code"]), "the right one is closed");
    assert_eq!(try_code(&mut browser, &another).await.code(), 303);

    let used = make_letter(&world, &other).await;
    come_in_by(&mut world.browser(), &used).await;
    let ended = make_letter(&world, &bert).await;
    world.advance_days(61);
    let unknown: InvitationCode = "0000000000".parse().unwrap();
    let expected = face(&closed, &code);
    for (what, code) in [("wrong", wrong), ("used", used), ("ended", ended), ("older", another), ("unknown", unknown)] {
        let answer = try_code(&mut world.browser(), &code).await;
        assert_eq!(face(&answer, &code), expected, "{what}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_works_to_the_last_moment_of_its_sixtieth_day_and_a_newer_letter_closes_it() {
    let world = World::begin(384).await;
    let bert = without_mail(&world).await;
    let older = make_letter(&world, &bert).await;
    let newer = make_letter(&world, &bert).await;
    assert_eq!(try_code(&mut world.browser(), &older).await.code(), 422);
    // From nine in the morning to midnight, and sixty days.
    world.advance(SignedDuration::from_hours(60 * 24 + 15) - SignedDuration::from_secs(2));
    assert_eq!(try_code(&mut world.browser(), &newer).await.code(), 303);
    world.advance(SignedDuration::from_secs(1));
    assert_eq!(try_code(&mut world.browser(), &newer).await.code(), 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_codes_from_one_network_wait_and_others_do_not() {
    let world = World::begin(385).await;
    let code = make_letter(&world, &without_mail(&world).await).await;
    let mut browser = world.browser().on_network(7);
    let unknown: InvitationCode = "0000000000".parse().unwrap();
    for _ in 0..20 {
        assert_eq!(try_code(&mut browser, &unknown).await.code(), 422);
    }
    assert_eq!(try_code(&mut browser, &code).await.code(), 429);
    assert_eq!(try_code(&mut world.browser().on_network(8), &code).await.code(), 303);
    world.advance(SignedDuration::from_mins(16));
    assert_eq!(try_code(&mut browser, &code).await.code(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_that_came_back_asks_for_a_letter_until_another_address_is_given() {
    let world = World::begin(386).await;
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    server.answer(ANA.mail, "550 no such person");
    let ana = world.ana_is_absent().await;
    run_due(world.installation(), &post).await.unwrap();
    let mut lise = world.signed_in(&LISE).await;
    assert!(lise.get("/care/letters").await.text().contains(ANA.name));
    let page = lise.get(&invitation_of(&ana)).await;
    assert!(page.text().contains("De mail kwam terug."));
    let added = lise.post(&invitation_of(&ana), &[("mail", "ana@elders.example")]).await;
    assert_eq!(added.location(), format!("{}?added=yes", invitation_of(&ana)));
    let before = world.count_entries().await;
    lise.post(&invitation_of(&ana), &[("mail", "ana@elders.example")]).await;
    assert_eq!(world.count_entries().await, before, "the same address once more changes nothing");
    run_due(world.installation(), &post).await.unwrap();
    assert_eq!(server.list_letters().iter().filter(|letter| letter.to == "ana@elders.example").count(), 1);
    assert!(!lise.get("/care/letters").await.text().contains(ANA.name));
    let page = lise.get(&invitation_of(&ana)).await;
    assert!(
        !page.text().contains("De mail kwam terug.") && page.plain_text().contains("29 november 2026"),
        "{}",
        page.text()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_speaks_the_language_of_its_reader_and_says_where_an_address_lacks() {
    let world = World::begin(387).await;
    use houvast_casework::absence::{Country, Language};
    let words = [
        (Language::French, "Uneinvitation", "Appelez-moi"),
        (Language::German, "EineEinladung", "RufenSiemichan"),
        (Language::English, "Aninvitation", "Callme"),
    ];
    for (number, (language, title, slip)) in words.into_iter().enumerate() {
        let mut row = an_absence_of(&format!("Iemand {number}"), PRINTER, &format!("20{number}"));
        row.postal_address = None;
        let absence = world.import(&row.in_language(language, Country::Belgium)).await;
        let mut lise = world.signed_in(&LISE).await;
        let preview = lise.get(&invitation_of(&absence)).await;
        assert!(preview.text().contains("Er is geen postadres bekend."), "{}", preview.text());
        let text = text_of(&lise.post(&format!("{}/letter", invitation_of(&absence)), &[]).await);
        assert!(text.contains(title) && text.contains(slip), "{text}");
        for word in ["cancer", "krebs", "kanker", "Gent"] {
            assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{word} in {text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_is_made_by_the_coordinator_in_whose_care_somebody_is_and_by_nobody_else() {
    let peopled = Peopled::begin(388, Strangers::There).await;
    let world = &peopled.world;
    let (_, dirk) = peopled.strangers.as_ref().unwrap();
    let before = world.count_entries().await;
    for person in [&ANA, &TOM, &HIL, &ADA, &NOOR, &NELE, &PIET] {
        let mut browser = world.signed_in(person).await;
        let own = invitation_of(&peopled.ana.absence);
        for path in ["/care/letters", &own] {
            assert_eq!(browser.get(path).await.code(), 404, "{} {path}", person.name);
        }
        assert_eq!(browser.post(&own, &[("mail", "a@b.example")]).await.code(), 404, "{}", person.name);
        assert_eq!(browser.post(&format!("{own}/letter"), &[]).await.code(), 404, "{}", person.name);
    }
    let mut lise = world.signed_in(&LISE).await;
    for path in [invitation_of(dirk), format!("/care/{}/invitation", "0".repeat(26))] {
        let (page, letter) = (lise.get(&path).await, lise.post(&format!("{path}/letter"), &[]).await);
        assert_eq!((page.code(), letter.code()), (404, 404));
    }
    assert!(!lise.get("/care/letters").await.text().contains(DIRK.name));
    assert_eq!(world.count_entries().await, before);
    lise.get(&invitation_of(&peopled.ana.absence)).await;
    let looked = world.signed_in(&ANA).await.get("/own/who-looked").await;
    assert!(looked.text().contains(LISE.name), "opening the invitation is a reading");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_death_no_code_opens_and_no_letter_is_made() {
    let world = World::begin(389).await;
    let bert = without_mail(&world).await;
    let code = make_letter(&world, &bert).await;
    let mut noor = world.signed_in(&NOOR).await;
    let death = format!("/care/{}/death", bert.address);
    noor.get(&death).await;
    assert_eq!(noor.post(&death, &[("sure", "yes")]).await.code(), 303);
    assert_eq!(try_code(&mut world.browser(), &code).await.code(), 422);
    let mut lise = world.signed_in(&LISE).await;
    assert!(!lise.get("/care/letters").await.text().contains(BERT.name));
    assert_eq!(lise.post(&format!("{}/letter", invitation_of(&bert)), &[]).await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_postal_address_is_forgotten_ninety_days_after_the_last_letter() {
    let world = World::begin(390).await;
    let post = PostOffice::closed("Dienst Vooruit <post@houvast.example>").unwrap();
    let bert = without_mail(&world).await;
    make_letter(&world, &bert).await;
    world.advance_days(40);
    make_letter(&world, &bert).await;
    let postal = async || world.store().find_private_address(bert.file).await.unwrap().postal;
    for days in [50, 39] {
        world.advance_days(days);
        run_due(world.installation(), &post).await.unwrap();
        assert!(postal().await.is_some(), "the newest letter counts");
    }
    world.advance_days(1);
    run_due(world.installation(), &post).await.unwrap();
    assert_eq!(postal().await, None);
}
