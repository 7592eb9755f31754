//! Sharing where somebody has more than one employer, or a reader more than one hat.

use houvast_actions::begin_share::list_readers;
use houvast_casework::hat::Hat;
use houvast_casework::ids::FileId;
use houvast_casework::share::Item;
use houvast_storage::InvitationPurpose;

use crate::world::*;

/// Items that somebody finds in a file.
async fn list_items(world: &World, reader: &Person, absence: &Absence) -> Vec<String> {
    let mut browser = world.signed_in(reader).await;
    let file = browser.get(&format!("/care/{}", absence.address)).await;
    let items = file.list_links(&format!("/care/{}/item/", absence.address));
    for item in &items {
        assert_eq!(browser.get(item).await.code(), 200, "what is listed opens");
    }
    items
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_two_employers_a_reader_is_offered_once_and_finds_everything_in_one_place() {
    let world = World::begin(111).await;
    let printer = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let bakery = world.import(&an_absence_of(ANA.name, BAKERY, "205").written_to(ANA.mail)).await;
    let token = world.add_token(InvitationPurpose::Seat(Hat::Employee), Some(bakery.file), None, ANA.mail).await;
    world.accept_one_more(&mut ana, &format!("/invitation/{token}")).await;

    let account = world.account_of(&ANA).await;
    let readers = list_readers(world.installation(), account).await.unwrap();
    assert_eq!(readers.iter().filter(|reader| reader.name == NOOR.name).count(), 1);
    world.share(account, Item::Plan, &NOOR).await;
    world.share(account, Item::Line, &NOOR).await;
    assert_eq!(list_items(&world, &NOOR, &printer).await.len(), 2);
    assert_eq!(list_items(&world, &NOOR, &bakery).await.len(), 0, "the two employments do not see each other");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_who_leaves_one_employer_finds_what_is_shared_anew_at_the_other() {
    let world = World::begin(112).await;
    let printer = world.ana_is_absent().await;
    let mut ana = world.accept(&ANA).await;
    let bakery = world.import(&an_absence_of(ANA.name, BAKERY, "205").written_to(ANA.mail)).await;
    let token = world.add_token(InvitationPurpose::Seat(Hat::Employee), Some(bakery.file), None, ANA.mail).await;
    world.accept_one_more(&mut ana, &format!("/invitation/{token}")).await;
    let account = world.account_of(&ANA).await;
    world.share(account, Item::Plan, &NOOR).await;
    world.end_seats(&[NOOR], &printer).await;
    world.share(account, Item::Line, &NOOR).await;
    assert_eq!(list_items(&world, &NOOR, &bakery).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_each_of_two_hats_a_reader_finds_what_is_shared_with_that_hat() {
    let world = World::begin(113).await;
    let absence = world.ana_is_absent().await;
    world.accept(&ANA).await;
    let as_coordinator = Person { hat: Hat::Coordinator, ..NELE };
    let service = Some(FileId(world.service.id.0));
    let token = world.add_token(InvitationPurpose::Seat(Hat::Coordinator), service, None, NELE.mail).await;
    let mut nele = world.signed_in(&NELE).await;
    world.accept_one_more(&mut nele, &format!("/invitation/{token}")).await;

    let account = world.account_of(&ANA).await;
    let readers = list_readers(world.installation(), account).await.unwrap();
    for (hat, item) in [(Hat::Nurse, Item::Plan), (Hat::Coordinator, Item::WorkAnswers)] {
        let reader = readers.iter().find(|reader| reader.name == NELE.name && reader.seat.hat == hat).unwrap();
        world.share_with_seat(account, item, reader.seat.id).await;
    }
    let (nurse, coordinator) =
        (list_items(&world, &NELE, &absence).await, list_items(&world, &as_coordinator, &absence).await);
    assert_eq!((nurse.len(), coordinator.len()), (1, 1));
    assert_ne!(nurse, coordinator);
    let mut browser = world.signed_in(&as_coordinator).await;
    assert_eq!(browser.get(&nurse[0]).await.code(), 404, "what is shared with the nurse is not the coordinator's");
}
