//! An administrator compares another version of the law on the caseload: numbers by row, no group under ten, nobody's name.

use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::absence::{Country, Language};
use jiff::civil::date;

use crate::lists::{at_hand, with_staff};
use crate::world::*;

/// The Dutch pack with the report of week 42 in another week.
fn a_pack_with(weeks: &str) -> Vec<(&'static str, Vec<u8>)> {
    let changed = |text: &str| {
        text.replace("offset: {value: 42, unit: week}", &format!("offset: {{value: {weeks}, unit: week}}"))
    };
    houvast_pathway::files("nl").iter().map(|(name, text)| (*name, changed(text).into_bytes())).collect()
}

/// So many people absent in the Netherlands, and one in Belgium.
async fn absent(world: &World, many: usize) {
    for number in 0..many {
        let row = an_absence_of("Iemand Nieuw", PRINTER, &format!("9{number}"));
        world.import(&row.in_language(Language::Dutch, Country::Netherlands).since(date(2026, 10, 1))).await;
    }
    world.ana_is_absent().await;
}

async fn count(world: &World) {
    run_due(world.installation(), &PostOffice::closed("dienst@vooruit.example").unwrap()).await.unwrap();
}

/// The words of the cells of a row.
fn cells(answer: &Answer, rule: &str) -> Vec<String> {
    let row = answer.text().split("<tr>").find(|row| row.contains(&format!(">{rule}<"))).unwrap_or_default();
    let cells = row.split("<td").skip(1).map(|cell| cell.split('>').nth(1).unwrap().split('<').next().unwrap());
    cells.map(str::to_owned).collect()
}

const FEW: &str = "minder dan 10";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_version_moves_is_told_in_numbers_without_a_name() {
    told_in_numbers(at_hand(371).await).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_another_version_moves_is_told_from_a_database_on_a_server_too() {
    on_a_server(378, |world| async move { told_in_numbers(with_staff(world).await).await }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_comparison_on_a_server_is_forgotten_after_a_month_and_limited_too() {
    on_a_server(379, |world| async move {
        let world = with_staff(world).await;
        absent(&world, 11).await;
        taken_over_and_forgotten(&world).await;
        limited(&world).await;
    })
    .await;
}

async fn told_in_numbers(world: World) {
    absent(&world, 12).await;
    let mut ada = world.signed_in(&ADA).await;
    let empty = ada.get("/desk/packs").await;
    assert!(empty.code() == 200 && empty.text().contains("Je hebt nog niets vergeleken."));
    assert_eq!(ada.get("/desk/packs/counts.csv").await.code(), 404);
    let entries = world.count_entries().await;

    assert_eq!(ada.upload_several("/desk/packs", &a_pack_with("40")).await.location(), "/desk/packs");
    let counting = ada.get("/desk/packs").await;
    assert!(counting.text().contains("Er wordt geteld. minder dan 10 van de 10 afwezigheden"), "{}", counting.text());
    count(&world).await;
    let done = ada.get("/desk/packs").await;
    assert_eq!(cells(&done, "NL-A11"), [FEW, FEW, "10", FEW, FEW, FEW], "twelve, in tens: {}", done.text());
    assert!(done.text().contains("10 afwezigheden vallen onder de wet van dit land"));
    assert_eq!(cells(&done, "NL-A03"), [FEW, FEW, FEW, FEW, FEW, "10"], "in tens");
    for name in [ANA.name, "Iemand Nieuw", PRINTER] {
        assert!(!done.text().contains(name), "{name}");
    }
    let csv = ada.get("/desk/packs/counts.csv").await;
    let line = csv.text().lines().find(|line| line.starts_with("\"NL-A11\"")).unwrap().to_owned();
    assert!(
        line.ends_with(
            ",\"minder dan 10\",\"minder dan 10\",\"10\",\"minder dan 10\",\"minder dan 10\",\"minder dan 10\""
        ),
        "{line}"
    );
    assert_eq!(world.count_entries().await, entries, "nothing is written into a file");
    // Another administrator has nothing to do with it, and neither has anybody else.
    assert_eq!(world.signed_in(&HIL).await.get("/desk/packs").await.code(), 404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_group_of_nine_is_not_told() {
    let world = at_hand(372).await;
    absent(&world, 9).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    assert_eq!(ada.upload_several("/desk/packs", &a_pack_with("44")).await.code(), 303);
    count(&world).await;
    let done = ada.get("/desk/packs").await;
    assert!(done.text().contains("Geen enkele rij verandert voor 10 of meer afwezigheden."), "{}", done.text());
    assert_eq!(cells(&done, "NL-A11"), [FEW; 6]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_later_comparison_takes_the_place_of_the_one_before() {
    let world = at_hand(373).await;
    absent(&world, 11).await;
    taken_over_and_forgotten(&world).await;
}

async fn taken_over_and_forgotten(world: &World) {
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    for weeks in ["40", "44"] {
        assert_eq!(ada.upload_several("/desk/packs", &a_pack_with(weeks)).await.code(), 303);
        world.advance(jiff::SignedDuration::from_mins(1));
    }
    count(world).await;
    let done = ada.get("/desk/packs").await;
    assert_eq!(cells(&done, "NL-A11"), [FEW, FEW, FEW, "10", FEW, FEW], "{}", done.text());
    world.advance_days(31);
    world.store().forget_old().await.unwrap();
    let mut ada = world.signed_in(&ADA).await;
    assert!(ada.get("/desk/packs").await.text().contains("Je hebt nog niets vergeleken."), "forgotten after a month");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pack_that_does_not_fit_comes_back_with_its_row_and_field() {
    let world = at_hand(374).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    let refused = ada.upload_several("/desk/packs", &a_pack_with("none")).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["file"]));
    let row = "NL-A11: rules[";
    assert!(refused.text().contains(row) && refused.text().contains("offset.value"), "{}", refused.text());
    assert!(refused.plain_text().contains("Hier hoort een getal; er staat ‘none’."), "{}", refused.text());
    for (name, content, says) in [
        ("pack.yaml", b"\xff\xfe".to_vec(), "is geen tekst"),
        ("plan.yaml", b"rules: []".to_vec(), "pack.yaml</strong>: Dit bestand ontbreekt."),
        ("pack.yaml", b"pack: \"nl".to_vec(), "Dit is geen geldige YAML."),
        ("<b>.yaml", vec![b'a'; 4_100_000], "te groot"),
        ("<b>.yaml", b"<script>alert(1)</script>".to_vec(), "&#60;b&#62;.yaml"),
    ] {
        let refused = ada.upload_several("/desk/packs", &[(name, content)]).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["file"]), "{name}");
        assert!(refused.text().contains(says) && !refused.text().contains("<script>alert"), "{}", refused.text());
    }
    let other = a_pack_with("42")
        .into_iter()
        .map(|(name, text)| (name, String::from_utf8(text).unwrap().replacen("pack: nl", "pack: fr", 1).into_bytes()));
    let refused = ada.upload_several("/desk/packs", &other.collect::<Vec<_>>()).await;
    assert!(refused.code() == 422 && refused.text().contains("Het pakket fr is er hier niet."), "{}", refused.text());
    count(&world).await;
    assert!(ada.get("/desk/packs").await.text().contains("Je hebt nog niets vergeleken."));
}

/// The Dutch pack with so many more rows, each like the report of week 42.
fn a_pack_with_more(rows: usize) -> Vec<(&'static str, Vec<u8>)> {
    let row = |number: usize| {
        format!(
            "  - id: NL-X{number:02}\n    title: {{nl: t, fr: t, de: t, en: t}}\n    revisions:\n      - {{rev: 1, valid_from: 2020-01-01, \
             kind: info, basis: law, actor: employer, trigger: {{event: incapacity.first_day}}, due: {{bound: while}}, \
             texts: {{}}, evidence: {{confidence: x, checked_on: 2026-11-24}}}}\n"
        )
    };
    let more: String = (0..rows).map(row).collect();
    let mut pack = a_pack_with("42");
    pack.push(("more.yaml", format!("rules:\n{more}").into_bytes()));
    pack
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pack_with_many_more_rows_and_a_sixth_comparison_within_a_day_are_refused() {
    let world = at_hand(375).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    let refused = ada.upload_several("/desk/packs", &a_pack_with_more(26)).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["file"]), "{}", refused.text());
    assert!(refused.text().contains("Meer dan 25 nieuwe rijen"), "{}", refused.text());
    assert_eq!(ada.upload_several("/desk/packs", &a_pack_with_more(25)).await.code(), 303);
    world.advance_days(2);
    limited(&world).await;
}

async fn limited(world: &World) {
    world.advance_days(2);
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    for _ in 0..5 {
        world.advance(jiff::SignedDuration::from_secs(1));
        assert_eq!(ada.upload_several("/desk/packs", &a_pack_with("44")).await.code(), 303);
    }
    let refused = ada.upload_several("/desk/packs", &a_pack_with("44")).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["file"]), "{}", refused.text());
    assert!(refused.text().contains("Er is binnen 24 uur al 5 keer vergeleken."), "{}", refused.text());
    count(world).await;
    world.advance(jiff::SignedDuration::from_hours(24));
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    assert_eq!(ada.upload_several("/desk/packs", &a_pack_with("44")).await.code(), 303, "a day later");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_does_not_fit_is_told_in_the_language_of_the_reader() {
    let world = at_hand(376).await;
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    let circle = "outcomes: {done: {emit: incapacity.first_day}}";
    let mut pack = a_pack_with_more(1);
    let more = String::from_utf8(pack.pop().unwrap().1)
        .unwrap()
        .replace("due: {bound: while}", &format!("due: {{bound: while}}, {circle}"));
    pack.push(("more.yaml", more.into_bytes()));
    let refused = ada.upload_several("/desk/packs", &pack).await;
    assert!(refused.text().contains("Rijen wekken elkaar in een kring: "), "{}", refused.text());
    assert!(refused.text().contains("data-fault=\"circle_of_rules\""), "{}", refused.text());
    ada.get("/desk/packs?lang=fr").await;
    let refused = ada.upload_several("/desk/packs", &pack).await;
    assert!(refused.plain_text().contains("Des lignes se réveillent en cercle : "), "{}", refused.text());
}
