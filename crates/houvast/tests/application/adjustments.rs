//! A wish goes to work, is decided, done and looked at again; and what of it is seen where.

use houvast_actions::make_wish::make_wish;
use houvast_casework::absence::{WorkEvent, WorkState};
use houvast_casework::adjustment::Standing;
use houvast_casework::case::HealthState;
use houvast_casework::class::Compartment;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{SeatId, WishId};
use houvast_casework::wish::{Helped, Priority, Wished};
use houvast_storage::InvitationPurpose;

use crate::world::*;

/// Somebody with a wish of the closed list.
async fn wish(world: &World, person: &Person, adjustment: &str) -> WishId {
    let what = Wished::Listed(adjustment.parse().unwrap());
    make_wish(world.installation(), world.account_of(person).await, &what, Priority::Needed).await.unwrap()
}

async fn register(world: &World, absence: &Absence) -> WorkState {
    world.store().load::<WorkState>(absence.file).await.unwrap().unwrap().into_state()
}

/// The row of the register on a page, as markup.
fn row_on(page: &Answer) -> String {
    let rest = page.text().split("<p class=\"registered\">").nth(1).expect("a row of the register");
    let row = rest.split("</dl>").next().unwrap();
    row.to_owned()
}

/// Opens the form of one adjustment at work and sends it.
async fn keep(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Answer {
    let seen = browser.get(path).await.hidden("seen");
    browser.post(path, &[fields, &[("seen", seen.as_str())]].concat()).await
}

const YES: [(&str, &str); 4] = [("act", "decide"), ("decision", "yes"), ("owner", TOM.name), ("by", "2026-12-10")];

/// Ana absent, in her own space, with a manager at work.
async fn at_hand(seed: u64) -> (World, Absence, Browser, Browser) {
    let world = World::begin(seed).await;
    let absence = world.ana_is_absent().await;
    let ana = world.accept(&ANA).await;
    world.add_synthetic(&TOM, TOM.hat, Some(absence.file)).await;
    let tom = world.signed_in(&TOM).await;
    (world, absence, ana, tom)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wish_is_asked_decided_done_and_looked_at_again_and_the_person_follows_it() {
    let (world, absence, mut ana, mut tom) = at_hand(511).await;
    let id = wish(&world, &ANA, "a32").await;
    let own = format!("/own/wishes/{id}");
    let work = format!("/work/{}/adjustments", absence.address);
    assert!(tom.get(&work).await.list_links(&format!("{work}/")).iter().all(|link| link.ends_with("/new")));

    let preview = ana.get(&format!("{own}/publish?from=2026-12-07")).await;
    let fields = [("absence", absence.address.as_str()), ("from", "2026-12-07")];
    assert_eq!(ana.post(&format!("{own}/publish"), &fields).await.location(), own);
    assert_eq!(row_on(&preview), row_on(&tom.get(&work).await), "the preview is what work sees");
    assert_eq!(row_on(&preview), row_on(&ana.get(&own).await));

    assert_eq!(keep(&mut tom, &format!("{work}/1"), &YES).await.location(), work);
    assert!(ana.get(&own).await.text().contains(TOM.name), "the person reads who sees to it");
    let done = [("act", "complete"), ("done_on", "2026-11-29"), ("review_on", "2026-12-20")];
    assert_eq!(keep(&mut tom, &format!("{work}/1"), &done).await.location(), work);
    let at = format!("/work/{}", absence.address);
    let line = format!("{work}/1");
    assert!(!tom.get(&at).await.text().contains(&line), "not to be looked at again yet");

    assert_eq!(ana.post(&own, &[("act", "helped"), ("helped", "partly")]).await.location(), own);
    world.advance_days(21);
    let mut tom = world.signed_in(&TOM).await;
    assert!(tom.get(&at).await.text().contains(&line), "what to do now: look at it again");
    let reviewed = [("act", "review"), ("outcome", "stop"), ("again_on", "")];
    assert_eq!(keep(&mut tom, &line, &reviewed).await.location(), work);
    assert!(!tom.get(&at).await.text().contains(&line));
    assert_eq!(register(&world, &absence).await.adjustments[0].standing(), Standing::Over);

    let health = world.store().load::<HealthState>(world.case_of(&ANA).await).await.unwrap().unwrap().state;
    assert_eq!(health.helped, [(id, Helped::Partly)]);
    for page in [tom.get(&work).await, tom.get(&line).await, tom.get(&at).await] {
        assert!(!page.text().contains("een beetje"), "whether it helped is the person's alone");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_in_the_absence_leads_from_an_adjustment_to_the_case() {
    let (world, absence, mut ana, _) = at_hand(512).await;
    let id = wish(&world, &ANA, "a45").await;
    let published = ana.post(&format!("/own/wishes/{id}/publish"), &[("absence", absence.address.as_str())]).await;
    assert_eq!(published.code(), 303);
    assert_eq!(ana.post(&format!("/own/wishes/{id}/withdraw"), &[]).await.code(), 303);
    let entries = world.store().list_entries::<WorkEvent>(absence.file, Compartment::Work, 0, i64::MAX).await.unwrap();
    let (case, wished) = (world.case_of(&ANA).await.to_string(), id.to_string());
    let of_the_person: Vec<_> = entries
        .iter()
        .filter(|entry| {
            matches!(entry.event, WorkEvent::AdjustmentAsked { .. } | WorkEvent::AdjustmentWithdrawn { .. })
        })
        .collect();
    assert_eq!(of_the_person.len(), 2);
    assert!(of_the_person.iter().all(|entry| entry.seat == SeatId::PERSON));
    for entry in &entries {
        let written = serde_json::to_string(&entry.event).unwrap();
        assert!(!written.contains(&case) && !written.contains(&wished), "{written}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn own_words_never_go_to_work() {
    let (world, absence, mut ana, mut tom) = at_hand(513).await;
    let words = Wished::of_words("Geen telefoon na de behandeling").unwrap();
    let account = world.account_of(&ANA).await;
    let id = make_wish(world.installation(), account, &words, Priority::Helps).await.unwrap();
    let publish = format!("/own/wishes/{id}/publish");
    let before = world.count_entries().await;
    assert!(!ana.get(&format!("/own/wishes/{id}")).await.text().contains(&publish), "nothing offers it");
    assert_eq!(ana.get(&publish).await.code(), 404);
    for absence in [absence.address.as_str(), ""] {
        assert_eq!(ana.post(&publish, &[("absence", absence)]).await.code(), 404);
    }
    assert_eq!(world.count_entries().await, before);
    assert!(!tom.get(&format!("/work/{}/adjustments", absence.address)).await.text().contains("telefoon"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn asking_for_what_is_there_already_adds_nothing_and_shows_how_it_stands() {
    let (world, absence, mut ana, mut tom) = at_hand(514).await;
    let work = format!("/work/{}/adjustments", absence.address);
    let asked = [("adjustment", "a32"), ("from", ""), ("asked_on", "2026-11-27")];
    assert_eq!(tom.post(&work, &asked).await.location(), work);
    assert_eq!(tom.post(&work, &asked).await.location(), work, "added once");
    assert_eq!(keep(&mut tom, &format!("{work}/1"), &YES).await.code(), 303);
    let id = wish(&world, &ANA, "a32").await;
    let publish = format!("/own/wishes/{id}/publish");
    assert!(ana.get(&publish).await.text().contains("staat al op de lijst"));
    let before = world.store().load::<WorkState>(absence.file).await.unwrap().unwrap().version;
    for _ in 0..2 {
        assert_eq!(ana.post(&publish, &[("absence", absence.address.as_str())]).await.code(), 303);
    }
    let after = world.store().load::<WorkState>(absence.file).await.unwrap().unwrap();
    assert_eq!((after.version, after.state.adjustments.len()), (before, 1), "how often it was said does not show");
    assert!(ana.get(&format!("/own/wishes/{id}")).await.text().contains(TOM.name));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wish_taken_back_is_no_longer_asked_and_can_be_asked_anew() {
    let (world, absence, mut ana, mut tom) = at_hand(515).await;
    let id = wish(&world, &ANA, "a32").await;
    ana.post(&format!("/own/wishes/{id}/publish"), &[("absence", absence.address.as_str())]).await;
    let shown = ana.get(&format!("/own/wishes/{id}/withdraw")).await;
    assert!(shown.text().contains(PRINTER), "it says where it then stands");
    assert_eq!(ana.post(&format!("/own/wishes/{id}/withdraw"), &[]).await.location(), "/own/wishes");
    let work = format!("/work/{}/adjustments", absence.address);
    assert!(tom.get(&work).await.text().contains("niet meer gevraagd"));
    let before = world.count_entries().await;
    assert_eq!(tom.post(&format!("{work}/1"), &YES).await.code(), 422, "it cannot be decided any more");
    assert_eq!(world.count_entries().await, before);
    let again = wish(&world, &ANA, "a32").await;
    ana.post(&format!("/own/wishes/{again}/publish"), &[("absence", absence.address.as_str())]).await;
    let register = register(&world, &absence).await;
    let standings: Vec<_> = register.adjustments.iter().map(|one| (one.number, one.standing())).collect();
    assert_eq!(standings, [(1, Standing::Withdrawn), (2, Standing::Asked)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_decides_on_an_older_state_is_told_and_nothing_is_written() {
    let (world, absence, mut ana, mut tom) = at_hand(516).await;
    let id = wish(&world, &ANA, "a32").await;
    ana.post(&format!("/own/wishes/{id}/publish"), &[("absence", absence.address.as_str())]).await;
    let path = format!("/work/{}/adjustments/1", absence.address);
    let seen = tom.get(&path).await.hidden("seen");
    assert_eq!(keep(&mut tom, &path, &YES).await.code(), 303);
    let before = world.count_entries().await;
    let late = tom.post(&path, &[&YES[..], &[("seen", seen.as_str())]].concat()).await;
    assert_eq!((late.code(), late.list_faults()), (422, vec!["adjustment"]));
    let stranger = [("act", "decide"), ("decision", "yes"), ("owner", MIA.name), ("by", "2026-12-10")];
    assert_eq!(keep(&mut tom, &path, &stranger).await.list_faults(), ["owner"], "only people at work see to it");
    let review = [("act", "review"), ("outcome", "keep")];
    assert_eq!(keep(&mut tom, &path, &review).await.list_faults(), ["adjustment"], "it is not there yet");
    assert_eq!(world.count_entries().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_employers_only_the_one_that_was_chosen_learns_of_a_wish() {
    let (world, printer, mut ana, mut tom) = at_hand(517).await;
    let bakery = world.import(&an_absence_of(ANA.name, BAKERY, "205").written_to(ANA.mail)).await;
    let token = world.add_token(InvitationPurpose::Seat(Hat::Employee), Some(bakery.file), None, ANA.mail).await;
    world.accept_one_more(&mut ana, &format!("/invitation/{token}")).await;
    world.add_synthetic(&MIA, MIA.hat, Some(bakery.file)).await;
    let mut mia = world.signed_in(&MIA).await;
    let seen = async |mia: &mut Browser| {
        let mut pages = Vec::new();
        for beside in ["", "/adjustments", "/adjustments/1", "/adjustments/new", "/calendar/download"] {
            pages.push(mia.get(&format!("/work/{}{beside}", bakery.address)).await.raw());
        }
        pages
    };
    let before = seen(&mut mia).await;
    let id = wish(&world, &ANA, "a31").await;
    let publish = format!("/own/wishes/{id}/publish");
    assert_eq!(ana.post(&publish, &[("from", "")]).await.list_faults(), ["absence"], "with two, one is chosen");
    assert_eq!(ana.post(&publish, &[("absence", printer.address.as_str())]).await.code(), 303);
    let work = format!("/work/{}/adjustments", printer.address);
    assert_eq!(keep(&mut tom, &format!("{work}/1"), &YES).await.code(), 303);
    assert_eq!(seen(&mut mia).await, before, "not a byte changed for the other employer");
    assert_eq!(mia.get(&format!("{work}/1")).await.code(), 404);
    assert!(!ana.get(&format!("/own/wishes/{id}")).await.text().contains(BAKERY));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_advises_on_work_reads_the_register_and_the_psychologist_does_not() {
    let (world, absence, mut ana, _) = at_hand(518).await;
    let id = wish(&world, &ANA, "a32").await;
    ana.post(&format!("/own/wishes/{id}/publish"), &[("absence", absence.address.as_str())]).await;
    for (reader, reads) in [(&NOOR, true), (&NELE, true), (&LISE, true), (&PIET, false)] {
        let page = world.signed_in(reader).await.get(&format!("/care/{}", absence.address)).await;
        assert_eq!(page.text().contains("class=\"registered\""), reads, "{}", reader.name);
        assert_eq!(page.text().contains("id=\"adjustments\""), reads, "{}", reader.name);
        let work = format!("/work/{}/adjustments", absence.address);
        assert_eq!(world.signed_in(reader).await.get(&work).await.code(), 404, "{}", reader.name);
    }
}
