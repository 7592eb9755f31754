//! An administrator compares another version of the law on the caseload: numbers by row, no group under ten, nobody's name.

use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::absence::{Country, Language};
use jiff::civil::date;

use crate::lists::at_hand;
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
    let world = at_hand(371).await;
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
    assert_eq!(cells(&done, "NL-A11"), [FEW, FEW, "12", FEW, FEW, FEW], "{}", done.text());
    assert!(done.text().contains("10 afwezigheden vallen onder de wet van dit land"));
    assert_eq!(cells(&done, "NL-A03"), [FEW, FEW, FEW, FEW, FEW, "10"], "in tens");
    for name in [ANA.name, "Iemand Nieuw", PRINTER] {
        assert!(!done.text().contains(name), "{name}");
    }
    let csv = ada.get("/desk/packs/counts.csv").await;
    let line = csv.text().lines().find(|line| line.starts_with("\"NL-A11\"")).unwrap().to_owned();
    assert!(
        line.ends_with(
            ",\"minder dan 10\",\"minder dan 10\",\"12\",\"minder dan 10\",\"minder dan 10\",\"minder dan 10\""
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
    let mut ada = world.signed_in(&ADA).await;
    ada.get("/desk/packs").await;
    for weeks in ["40", "44"] {
        assert_eq!(ada.upload_several("/desk/packs", &a_pack_with(weeks)).await.code(), 303);
        world.advance(jiff::SignedDuration::from_mins(1));
    }
    count(&world).await;
    let done = ada.get("/desk/packs").await;
    assert_eq!(cells(&done, "NL-A11"), [FEW, FEW, FEW, "11", FEW, FEW], "{}", done.text());
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
    assert!(refused.text().contains("NL-A11") && refused.text().contains("value"), "{}", refused.text());
    for (name, content, says) in [
        ("pack.yaml", b"\xff\xfe".to_vec(), "is geen tekst"),
        ("plan.yaml", b"rules: []".to_vec(), "the file is missing"),
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
