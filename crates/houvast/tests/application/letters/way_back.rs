//! The way back without mail: a code on paper chooses a new password, once; whoever lost everything is told so.

use super::{come_in_by, make_letter, without_mail};
use crate::papers::text_of;
use crate::world::*;

const NEW: &str = "een heldere wintermorgen";

/// Somebody came in by letter: the browser, the sign-in name and the codes.
async fn came_in(world: &World) -> (Browser, String, Vec<String>) {
    let code = make_letter(world, &without_mail(world).await).await;
    let mut browser = world.browser();
    let sheet = come_in_by(&mut browser, &code).await;
    let name = name_on(&sheet);
    let codes = sheet.hidden("codes").split_whitespace().map(str::to_owned).collect();
    (browser, name, codes)
}

fn name_on(sheet: &Answer) -> String {
    sheet.text().split("translate=\"no\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

async fn choose(world: &World, name: &str, code: &str, password: &str) -> Answer {
    let fields = [("sign_in_name", name), ("code", code), ("password", password)];
    world.browser().post("/way-back", &fields).await
}

async fn signs_in(world: &World, name: &str, password: &str) -> bool {
    world.browser().post("/sign-in", &[("mail", name), ("password", password)]).await.code() == 303
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_code_of_the_sheet_chooses_a_new_password_once() {
    let world = World::begin(371).await;
    let (mut browser, name, codes) = came_in(&world).await;
    let chosen = choose(&world, &name.to_uppercase(), &codes[2].to_uppercase().replace('-', " "), NEW).await;
    assert!(chosen.code() == 200 && chosen.text().contains("nog 7 noodcodes"), "{}", chosen.text());
    assert!(signs_in(&world, &name, NEW).await && !signs_in(&world, &name, PASSWORD).await);
    assert_eq!(browser.get("/own").await.code(), 303, "every session has ended");
    assert_eq!(choose(&world, &name, &codes[2], PASSWORD).await.code(), 422, "used");
    assert_eq!(choose(&world, &name, &codes[3], PASSWORD).await.code(), 200);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_name_and_a_wrong_code_get_the_same_bytes_and_write_no_password() {
    let world = World::begin(372).await;
    let (_, name, codes) = came_in(&world).await;
    let face = |answer: &Answer, name: &str| String::from_utf8(answer.raw()).unwrap().replace(name, "NAME");
    let wrong_code = choose(&world, &name, "aaaaa-aaaaa", NEW).await;
    let wrong_name = choose(&world, "bert-0000", &codes[0], NEW).await;
    assert_eq!((wrong_code.code(), wrong_code.list_faults()), (422, vec!["sign_in_name"]));
    assert_eq!(face(&wrong_code, &name), face(&wrong_name, "bert-0000"));
    assert!(!wrong_code.text().contains(NEW) && !signs_in(&world, &name, NEW).await);
    for _ in 0..7 {
        choose(&world, &name, "aaaaa-aaaaa", NEW).await;
    }
    assert_eq!(choose(&world, &name, &codes[0], NEW).await.code(), 429, "guessing is slowed down");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sheet_is_shown_until_it_is_kept_and_comes_on_paper() {
    let world = World::begin(373).await;
    let (mut browser, name, codes) = came_in(&world).await;
    let sheet = codes.join(" ");
    let again = browser.post("/way-back/codes/kept", &[("codes", &sheet), ("next", "/start/done")]).await;
    assert_eq!((again.code(), again.list_faults()), (422, vec!["kept"]));
    assert_eq!((name_on(&again), again.hidden("codes").trim()), (name.clone(), sheet.as_str()));
    let paper = browser.post("/way-back/codes/paper", &[("codes", &sheet)]).await;
    let text = text_of(&paper);
    for words in codes.iter().chain([&name, &"houvast.example/sign-in".to_owned()]) {
        assert!(text.contains(words.as_str()), "{words} in {text}");
    }
    assert!(again.text().contains("kan niemand je ruimte openen") && text.contains("kanniemandjeruimteopenen"));
    let kept = browser.post("/way-back/codes/kept", &[("kept", "yes"), ("next", "/start/done")]).await;
    assert_eq!(kept.location(), "/start/done");
    assert_eq!(browser.follow(kept).await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_codes_need_the_password_and_end_the_old_ones() {
    let world = World::begin(374).await;
    let (mut browser, name, old) = came_in(&world).await;
    browser.get("/way-back/codes").await;
    let wrong = browser.post("/way-back/codes", &[("password", NEW)]).await;
    assert_eq!((wrong.code(), wrong.list_faults()), (422, vec!["password"]));
    let sheet = browser.post("/way-back/codes", &[("password", PASSWORD)]).await;
    let new: Vec<String> = sheet.hidden("codes").split_whitespace().map(str::to_owned).collect();
    assert_eq!((name_on(&sheet), new.len()), (name.clone(), 8));
    assert_eq!(choose(&world, &name, &old[0], NEW).await.code(), 422);
    assert_eq!(choose(&world, &name, &new[0], NEW).await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_mail_goes_to_somebody_who_signs_in_with_a_name() {
    let world = World::begin(375).await;
    let (mut browser, name, _) = came_in(&world).await;
    assert!(!browser.get("/own/talks").await.text().contains("/own/talks/mails"), "no mails are offered");
    browser.post("/own/talks/mails", &[("mails", "on")]).await;
    let bert = world.absence_of(PRINTER, "102").await;
    let mut nele = world.signed_in(&NELE).await;
    let talk = [("on", "2026-12-10"), ("at", "10:30"), ("way", "phone")];
    assert_eq!(nele.post(&format!("/care/{}/consult", bert.address), &talk).await.code(), 303);
    assert_eq!(world.list_letters_to(&name).await.len(), 0);
    let forgot = world.browser().post("/forgot", &[("mail", &name)]).await;
    assert!(forgot.code() == 422 && forgot.text().contains("href=\"/way-back\""), "the page leads to the other way");
}
