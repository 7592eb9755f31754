//! What an earlier release wrote is used by this one.

use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::case::HealthState;
use houvast_casework::ids::FileId;

use crate::non_interference::mail_server::MailServer;
use crate::papers::text_of;
use crate::world::*;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_and_a_mail_reach_who_was_reported_to_the_first_release() {
    let world = World::upgraded_from("0.1.0").await;
    world.add_synthetic(&LISE, LISE.hat, Some(FileId(world.service.id.0))).await;
    let case = world.case_of(&ANA).await;
    let absences = world.store().load::<HealthState>(case).await.unwrap().unwrap().into_state().absences;
    let address = world.store().find_absence(absences[0]).await.unwrap().unwrap().public_id;

    let mut lise = world.signed_in(&LISE).await;
    let invitation = format!("/care/{address}/invitation");
    let preview = lise.get(&invitation).await;
    assert!(preview.text().contains("Lindelaan 3"), "{}", preview.text());
    let letter = text_of(&lise.post(&format!("{invitation}/letter"), &[]).await);
    assert!(letter.contains("Lindelaan3") && letter.contains("AnaVermeulen"), "{letter}");

    let sheet = format!("/care/{address}/consult");
    lise.get(&sheet).await;
    let planned = lise.post(&sheet, &[("on", "2026-12-10"), ("at", "10:30"), ("way", "phone")]).await;
    assert_eq!(planned.code(), 303, "{}", planned.text());
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst <post@houvast.example>").unwrap();
    run_due(world.installation(), &post).await.unwrap();
    let came: Vec<String> = server.list_letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(came, [ANA.mail]);
}
