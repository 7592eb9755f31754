//! The employer's list on a page: tried out, confirmed, and what a report says. And what lists mean over time.

mod lifecycle;
mod wrong;

use houvast_casework::hat::Hat;

use crate::world::*;

pub(crate) const HEADER: &str = "employer;personnel_number;name;private_email;postal_address;first_day;expected_end;contract_hours;language;country;manager_email;returned_on;contract_end";

/// A line of the printer's list.
pub(crate) fn line(number: &str, name: &str) -> String {
    format!("{PRINTER};{number};{name};;Dorpsstraat 1, 9000 Gent;2026-10-05;2027-02-01;38;nl;be;;;")
}

pub(crate) fn list(lines: &[String]) -> Vec<u8> {
    [&[HEADER.to_owned()], lines].concat().join("\n").into_bytes()
}

/// A world in which human resources of both employers and an administrator are at hand, and nobody is absent yet.
pub(crate) async fn at_hand(seed: u64) -> World {
    with_staff(World::begin(seed).await).await
}

/// The same people at hand in a world that has begun.
pub(crate) async fn with_staff(world: World) -> World {
    for employer in [PRINTER, BAKERY] {
        world.add_employer(employer).await;
    }
    let printer = world.place_of(PRINTER).await;
    let bakery = world.place_of(BAKERY).await;
    world.add_synthetic(&HIL, HIL.hat, Some(printer)).await;
    world.add_synthetic(&HUGO, HUGO.hat, Some(bakery)).await;
    let service = houvast_casework::ids::FileId(world.service.id.0);
    world.add_synthetic(&ADA, ADA.hat, Some(service)).await;
    world
}

/// Tries a file out and confirms that very file.
pub(crate) async fn take_in(browser: &mut Browser, path: &str, content: &[u8]) -> Answer {
    let tried = browser.upload(path, "lijst.csv", content).await;
    let seen = tried.hidden("seen");
    let done = browser.post(&format!("{path}/confirm"), &[("seen", &seen), ("act", "take_in")]).await;
    assert_eq!(done.code(), 200, "{}", done.text());
    done
}

/// The facts of a report: how many and which lines.
pub(crate) fn facts(answer: &Answer) -> Vec<String> {
    let Some(list) = answer.text().split("<dl class=\"facts\">").nth(1) else { return Vec::new() };
    let list = list.split("</dl>").next().unwrap();
    list.split("<dt>").skip(1).map(|one| one.trim().replace("</dt><dd>", ": ").replace("</dd>", "")).collect()
}

async fn names_at(world: &World, person: &Person, path: &str) -> Vec<String> {
    let page = world.signed_in(person).await.get(path).await;
    let rows = page.text().split("<tr data-row>").skip(1).map(str::to_owned).collect::<Vec<_>>();
    let name = |row: &String| row.split("</a>").next().unwrap().rsplit('>').next().unwrap().to_owned();
    let mut names: Vec<String> = rows.iter().map(name).collect();
    names.sort_unstable();
    names
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_tried_out_confirmed_and_safe_to_repeat() {
    let world = at_hand(301).await;
    let mut hil = world.signed_in(&HIL).await;
    assert_eq!(hil.get("/work").await.list_links("/work/import"), ["/work/import"]);
    assert_eq!(hil.get("/work/import").await.code(), 200);
    let before = world.count_entries().await;
    let content = list(&[line("1", "Ana Vermeulen"), line("2", "Bert Goossens")]);
    let tried = hil.upload("/work/import", "lijst.csv", &content).await;
    assert_eq!(tried.code(), 200, "{}", tried.text());
    assert_eq!(facts(&tried), ["2 regels nieuw: Regel 2–3"]);
    assert_eq!(world.count_entries().await, before, "trying out writes no entry");
    assert_eq!(names_at(&world, &HIL, "/work").await, [""; 0]);

    let seen = tried.hidden("seen");
    let done = hil.post("/work/import/confirm", &[("seen", &seen), ("act", "take_in")]).await;
    assert_eq!((done.code(), facts(&done)), (200, vec!["2 regels nieuw: Regel 2–3".to_owned()]));
    assert_eq!(names_at(&world, &HIL, "/work").await, ["Ana Vermeulen", "Bert Goossens"]);
    assert_eq!(names_at(&world, &NOOR, "/care").await.len(), 2);

    let again = hil.post("/work/import/confirm", &[("seen", &seen), ("act", "take_in")]).await;
    assert_eq!((again.code(), again.list_faults()), (422, vec!["file"]), "the file is forgotten");
    let later = list(&[
        line("1", "Ana Vermeulen").replace("2027-02-01", "2027-03-01"),
        line("2", "Bert Goossens"),
        line("3", "Cem Kaya"),
    ]);
    let done = take_in(&mut hil, "/work/import", &later).await;
    let said = [
        "1 regel nieuw: Regel 4",
        "1 regel met andere data of een ander contract: Regel 2",
        "1 regel die er al zo stond: Regel 3",
    ];
    assert_eq!(facts(&done), said);
    world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_very_file_that_was_tried_out_is_taken_in() {
    let world = at_hand(302).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let first = hil.upload("/work/import", "a.csv", &list(&[line("1", "Ana Vermeulen")])).await.hidden("seen");
    let second = hil.upload("/work/import", "b.csv", &list(&[line("2", "Bert Goossens")])).await.hidden("seen");
    assert_ne!(first, second);
    let refused = hil.post("/work/import/confirm", &[("seen", &first), ("act", "take_in")]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["file"]));
    // Another session of the same person carries another digest.
    let mut elsewhere = world.signed_in(&HIL).await;
    elsewhere.get("/work/import").await;
    assert_eq!(elsewhere.post("/work/import/confirm", &[("seen", &second)]).await.code(), 422);
    let forgotten = hil.post("/work/import/confirm", &[("seen", &second), ("act", "forget")]).await;
    assert_eq!(forgotten.location(), "/work/import");
    assert_eq!(hil.post("/work/import/confirm", &[("seen", &second)]).await.code(), 422);
    let late = hil.upload("/work/import", "c.csv", &list(&[line("3", "Cem Kaya")])).await.hidden("seen");
    world.advance(jiff::SignedDuration::from_hours(12));
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    assert_eq!(hil.post("/work/import/confirm", &[("seen", &late)]).await.code(), 422);
    assert_eq!(names_at(&world, &HIL, "/work").await, [""; 0], "nothing was taken in");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_good_lines_of_a_faulty_list_are_taken_in_when_that_is_chosen() {
    let world = at_hand(303).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let bad = line("2", "Bert Goossens").replace("2026-10-05", "5 oktober");
    let content = list(&[line("1", "Ana Vermeulen"), bad, line("3", "Cem Kaya")]);
    let tried = hil.upload("/work/import", "lijst.csv", &content).await;
    assert_eq!((tried.code(), tried.list_faults()), (422, vec!["file"]));
    assert!(tried.text().contains("Regel 3, kolom first_day"), "{}", tried.text());
    assert_eq!(facts(&tried), ["2 regels nieuw: Regel 2, 4"]);
    let seen = tried.hidden("seen");
    let done = hil.post("/work/import/confirm", &[("seen", &seen), ("act", "take_in")]).await;
    assert_eq!(facts(&done), ["2 regels nieuw: Regel 2, 4"]);
    assert_eq!(names_at(&world, &HIL, "/work").await, ["Ana Vermeulen", "Cem Kaya"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_of_another_employer_is_refused_whether_or_not_that_employer_is_known() {
    let world = at_hand(304).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    let mut answers = Vec::new();
    for employer in [BAKERY, "Bakkerij Nergens"] {
        let other = line("2", "Bert Goossens").replace(PRINTER, employer);
        let tried = hil.upload("/work/import", "lijst.csv", &list(&[line("1", "Ana Vermeulen"), other])).await;
        assert_eq!(tried.code(), 422);
        assert!(tried.text().contains("Regel 3, kolom employer"), "{}", tried.text());
        answers.push(tried.text().replace(&tried.hidden("seen"), ""));
    }
    assert_eq!(answers[0], answers[1]);
    let typed_otherwise = line("1", "Ana Vermeulen").replace(PRINTER, "DRUKKERIJ  de pers");
    assert_eq!(hil.upload("/work/import", "lijst.csv", &list(&[typed_otherwise])).await.code(), 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_report_says_nothing_of_what_others_wrote() {
    let world = at_hand(305).await;
    // The administrator takes in a line with another private address and a manager.
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/import").await;
    let theirs = line("1", "Ana Vermeulen")
        .replace(";;Dorpsstraat", ";ana@thuis.example;Dorpsstraat")
        .replace(";be;", ";be;tom@depers.example");
    take_in(&mut ada, "/desk/import", &list(&[theirs])).await;
    let mut hil = world.signed_in(&HIL).await;
    hil.get("/work/import").await;
    for guess in ["ana@thuis.example", "ana@elders.example"] {
        let row = line("1", "Ana Vermeulen").replace(";;Dorpsstraat", &format!(";{guess};Dorpsstraat"));
        let tried = hil.upload("/work/import", "lijst.csv", &list(&[row])).await;
        assert_eq!(facts(&tried), ["1 regel die er al zo stond: Regel 2"], "{guess}");
        assert!(!tried.text().contains("@"), "{}", tried.text());
    }
    for guess in ["tom@depers.example", "iemand@depers.example"] {
        let row = line("1", "Ana Vermeulen").replace(";be;", &format!(";be;{guess}"));
        let tried = hil.upload("/work/import", "lijst.csv", &list(&[row])).await;
        assert_eq!(facts(&tried), ["1 regel die er al zo stond: Regel 2"], "{guess}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_administrator_takes_in_any_employer_and_sees_no_absence() {
    let world = at_hand(306).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/import").await;
    let lines = [line("1", "Ana Vermeulen"), line("1", "Carla Peeters").replace(PRINTER, "Bakkerij Nieuw")];
    assert_eq!(facts(&take_in(&mut ada, "/desk/import", &list(&lines)).await), ["2 regels nieuw: Regel 2–3"]);
    let absence = world.absence_of(PRINTER, "1").await;
    for path in ["/work", "/care", "/own"] {
        assert_eq!(ada.get(path).await.code(), 404, "{path}");
    }
    for path in ["work", "care"] {
        assert_eq!(ada.get(&format!("/{path}/{}", absence.address)).await.code(), 404, "{path}");
    }
    assert_eq!(names_at(&world, &HIL, "/work").await, ["Ana Vermeulen"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn human_resources_of_an_absence_alone_hand_in_no_list() {
    let world = at_hand(307).await;
    let absence = world.ana_is_absent().await;
    world.add_synthetic(&ELS, Hat::HumanResources, Some(absence.file)).await;
    let mut els = world.signed_in(&ELS).await;
    assert_eq!(els.get(&format!("/work/{}", absence.address)).await.code(), 200);
    assert_eq!(els.get("/work").await.list_links("/work/import"), [""; 0]);
    assert_eq!(els.get("/work/import").await.code(), 404);
}
