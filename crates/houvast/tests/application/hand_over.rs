//! One coordinator with a deputy: what is not answered in time goes to the deputy, everything while the coordinator is away,
//! and what one has passes to a colleague in one act.

use houvast_casework::coordination::CareState;
use houvast_casework::talk::Stage;

use crate::world::*;

struct Team {
    world: World,
    absence: Absence,
    ana: Browser,
    lise: String,
    nele: String,
}

impl Team {
    /// Lise coordinates, Nele is deputy; Ana has opened the own space.
    async fn begin(seed: u64) -> Self {
        let world = World::begin(seed).await;
        let absence = world.ana_is_absent().await;
        let ana = world.accept(&ANA).await;
        let seat = async |person: &Person| {
            let account = world.account_of(person).await;
            world.store().find_seat(account, absence.file, person.hat).await.unwrap().unwrap().id.to_string()
        };
        let (lise, nele) = (seat(&LISE).await, seat(&NELE).await);
        let team = Self { world, absence, ana, lise, nele };
        let named = [("coordinator", &*team.lise), ("deputy", &*team.nele)];
        assert_eq!(team.send(&LISE, "", &named).await.location(), team.path(""));
        team
    }

    fn path(&self, rest: &str) -> String {
        format!("/care/{}/coordination{rest}", self.absence.address)
    }

    async fn send(&self, person: &Person, rest: &str, fields: &[(&str, &str)]) -> Answer {
        let mut browser = self.world.signed_in(person).await;
        assert_eq!(browser.get(&self.path("")).await.code(), 200);
        browser.post(&self.path(rest), fields).await
    }

    async fn ask(&mut self) {
        self.ana.get("/own/talk").await;
        let fields = [("absence", self.absence.address.as_str()), ("ways", "phone"), ("language", "nl")];
        assert_eq!(self.ana.post("/own/talk", &fields).await.location(), "/own/talk");
    }

    async fn sees(&self, person: &Person) -> bool {
        let page = self.world.signed_in(person).await.get("/care/work").await;
        assert_eq!(page.code(), 200);
        page.text().contains(ANA.name)
    }

    async fn is_away(&self, person: &Person, back_on: &str) {
        let mut browser = self.world.signed_in(person).await;
        browser.get("/care/away").await;
        assert_eq!(browser.post("/care/away", &[("back_on", back_on)]).await.location(), "/care/away");
    }

    async fn care(&self) -> CareState {
        self.world.store().load::<CareState>(self.absence.file).await.unwrap().unwrap().into_state()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_answered_in_time_goes_to_the_deputy_and_later_to_everybody() {
    let mut team = Team::begin(421).await;
    assert!(team.ana.get("/own/talks").await.text().contains("Lise Maas, re-integratiecoördinator"));
    team.ask().await;
    assert!(team.sees(&LISE).await && !team.sees(&NELE).await && !team.sees(&NOOR).await);
    team.world.advance_days(2);
    assert!(!team.sees(&NELE).await, "it is due today");
    team.world.advance_days(1);
    assert!(team.sees(&LISE).await && team.sees(&NELE).await && !team.sees(&NOOR).await);
    team.world.advance_days(1);
    assert!(!team.sees(&NOOR).await);
    team.world.advance_days(1);
    assert!(team.sees(&NOOR).await, "two working days after the deputy");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_coordinator_is_away_the_deputy_sees_everything() {
    let mut team = Team::begin(422).await;
    assert!(team.sees(&LISE).await && !team.sees(&NELE).await, "six weeks without contact is the coordinator's");
    team.is_away(&LISE, "2026-12-14").await;
    assert!(team.sees(&NELE).await && !team.sees(&NOOR).await);
    team.ask().await;
    assert!(team.sees(&NELE).await && !team.sees(&NOOR).await);
    team.is_away(&LISE, "").await;
    assert!(!team.sees(&NELE).await);
    team.is_away(&LISE, "2026-12-01").await;
    team.world.advance_days(1);
    assert!(team.sees(&NELE).await);
    team.world.advance_days(1);
    assert!(!team.sees(&NELE).await, "the coordinator is back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_act_passes_the_agreed_talk_and_coordinating_to_the_deputy() {
    let mut team = Team::begin(423).await;
    team.ask().await;
    let mut lise = team.world.signed_in(&LISE).await;
    let talk = format!("/care/{}/talk", team.absence.address);
    let moment = [("on", "2026-12-03"), ("at", "10:30"), ("way", "phone")];
    lise.get(&talk).await;
    assert_eq!(lise.post(&talk, &moment).await.location(), "/care/work");
    team.ana.get("/own/talk").await;
    let accepts = [("absence", team.absence.address.as_str()), ("answer", "accept")];
    assert_eq!(team.ana.post("/own/talk/answer", &[&accepts[..], &moment].concat()).await.code(), 303);
    assert!(team.sees(&LISE).await && !team.sees(&NELE).await);

    let refused = team.send(&LISE, "/hand-over", &[("from", &*team.lise), ("to", &*team.nele)]).await;
    assert_eq!((refused.code(), refused.list_faults()), (422, vec!["note"]), "a note is needed");
    let note = "Belt liefst in de voormiddag & rustig.";
    let passed = [("from", &*team.lise), ("to", &*team.nele), ("note", note)];
    assert_eq!(team.send(&LISE, "/hand-over", &passed).await.location(), team.path(""));
    assert!(!team.sees(&LISE).await && team.sees(&NELE).await);
    let page = team.world.signed_in(&NELE).await.get(&team.path("")).await;
    assert!(page.text().contains("Lise Maas droeg over aan Nele Wouters") && page.text().contains("&#38; rustig"));
    let care = team.care().await;
    assert_eq!(care.coordinator.unwrap().to_string(), team.nele);
    assert!(matches!(care.talk.unwrap().stage, Stage::Agreed { by, .. } if by.to_string() == team.nele));
    assert!(team.ana.get("/own/talks").await.text().contains("Nele Wouters, verpleegkundige"));
    assert!(!team.ana.get("/own/talks").await.text().contains("rustig"), "the note is for the colleague");
    assert!(team.world.signed_in(&PIET).await.get(&team.path("")).await.code() == 404);
    team.world.count_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_named_who_does_not_answer_on_this_absence() {
    let team = Team::begin(424).await;
    let other = team.world.import(&line_of_carla()).await;
    let account = team.world.account_of(&NOOR).await;
    let elsewhere = team.world.store().find_seat(account, other.file, NOOR.hat).await.unwrap().unwrap().id.to_string();
    let piet = team.world.account_of(&PIET).await;
    let piet = team.world.store().find_seat(piet, team.absence.file, PIET.hat).await.unwrap().unwrap().id.to_string();
    for seat in [elsewhere, piet, "0".repeat(32)] {
        let refused = team.send(&LISE, "", &[("coordinator", &*seat)]).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["coordinator"]));
        let passed = [("from", &*team.lise), ("to", &*seat), ("note", "Kort.")];
        let refused = team.send(&LISE, "/hand-over", &passed).await;
        assert_eq!((refused.code(), refused.list_faults()), (422, vec!["to"]));
    }
    let both = [("coordinator", &*team.nele), ("deputy", &*team.nele)];
    assert_eq!(team.send(&LISE, "", &both).await.list_faults(), vec!["deputy"]);
    assert_eq!(team.care().await.coordinator.unwrap().to_string(), team.lise);
}
