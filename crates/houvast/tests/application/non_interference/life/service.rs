//! What the prevention service does: notes, talks, coordinating, letters, a death.

use super::Life;
use crate::world::*;

impl Life<'_> {
    /// A professional rounds off a talk.
    pub(super) async fn service_talks(&mut self) {
        let reader = self.draw.pick(&[NOOR, NELE]);
        let mut browser = self.world.signed_in(&reader).await;
        let sheet = format!("/care/{}/consult", self.absence.as_ref().unwrap().address);
        browser.get(&sheet).await;
        browser.get(&format!("{sheet}/text")).await;
        let mut fields = vec![("spoke", "yes"), ("on", "2027-02-01"), ("at", "10:30"), ("way", "phone")];
        if reader == NOOR {
            fields.extend([("workable", self.draw.pick(&["not_now", "next_step"])), ("review", "two_weeks")]);
        }
        if browser.post(&sheet, &fields).await.code() == 303 {
            self.note("a professional rounds off a talk");
        }
        if self.draw.is_so(30) {
            browser.post(&format!("{sheet}/cancel"), &[]).await;
        }
    }

    /// The coordinator looks at whom no mail reaches, and makes a letter; somebody types codes.
    pub(super) async fn service_writes(&mut self) {
        let mut browser = self.world.signed_in(&LISE).await;
        browser.get("/care/letters").await;
        let path = format!("/care/{}/invitation", self.absence.as_ref().unwrap().address);
        browser.get(&path).await;
        if self.draw.is_so(50) {
            assert_eq!(browser.post(&format!("{path}/letter"), &[]).await.code(), 200);
            self.note("the coordinator makes a letter");
        }
        for _ in 0..self.draw.pick(&[0, 1, 6]) {
            self.world.browser().on_network(77).post("/code", &[("code", "0000000000")]).await;
            self.note("somebody types a code");
        }
    }

    /// A death is recorded, and sometimes undone by a colleague.
    pub(super) async fn death(&mut self) {
        let path = format!("/care/{}/death", self.absence.as_ref().unwrap().address);
        let mut noor = self.world.signed_in(&NOOR).await;
        noor.get(&path).await;
        assert_eq!(noor.post(&path, &[("sure", "yes")]).await.code(), 303);
        self.rests = true;
        self.note("a death is recorded");
        if self.draw.is_so(50) {
            let mut lise = self.world.signed_in(&LISE).await;
            lise.get(&path).await;
            if lise.post(&format!("{path}/undo"), &[]).await.code() == 303 {
                self.rests = false;
                self.note("a death is undone");
            }
        }
    }

    /// Who coordinates and who is deputy is said; perhaps one hands over to the other.
    pub(super) async fn service_coordinates(&mut self) {
        let absence = self.absence.clone().unwrap();
        let mut seats = Vec::new();
        for person in [LISE, NELE] {
            let account = self.world.account_of(&person).await;
            let seat = self.world.store().find_seat(account, absence.file, person.hat).await.unwrap().unwrap();
            seats.push(seat.id.to_string());
        }
        let (lise, nele) = (seats[0].as_str(), seats[1].as_str());
        let mut browser = self.world.signed_in(&LISE).await;
        let path = format!("/care/{}/coordination", absence.address);
        browser.get(&path).await;
        let deputy = self.draw.pick(&["", nele]);
        if browser.post(&path, &[("coordinator", lise), ("deputy", deputy)]).await.code() == 303 {
            self.note("a coordinator is named");
            if !deputy.is_empty() {
                self.note("a deputy is named");
            }
        }
        if self.draw.is_so(40) {
            let passed = [("from", lise), ("to", nele), ("note", "Slaapt slecht van de chemo.")];
            if browser.post(&format!("{path}/hand-over"), &passed).await.code() == 303 {
                self.note("a professional hands over");
            }
        }
    }

    pub(super) async fn service_is_away(&mut self) {
        let mut browser = self.world.signed_in(&LISE).await;
        browser.get("/care/away").await;
        let back_on = self.draw.pick(&["2027-06-01", ""]);
        assert_eq!(browser.post("/care/away", &[("back_on", back_on)]).await.code(), 303);
        self.note("a professional is away or back");
    }

    /// Somebody of the service writes a note, and perhaps corrects it.
    pub(super) async fn service_notes(&mut self) {
        let writer = self.draw.pick(&[NOOR, NELE, PIET, LISE]);
        let mut browser = self.world.signed_in(&writer).await;
        let path = format!("/care/{}/notes", self.absence.as_ref().unwrap().address);
        let text = self.draw.pick(&["Slaapt slecht van de chemo.", "Wil het nog niet zeggen op het werk."]);
        browser.get(&path).await;
        if browser.post(&path, &[("on", "2026-11-27"), ("text", text)]).await.code() == 303 {
            self.note("a professional writes a note");
        }
        if self.draw.is_so(40) {
            let one = browser.get(&path).await.list_links(&format!("{path}/")).into_iter().next();
            if let Some(one) = one {
                browser.post(&one, &[("on", "2026-11-26"), ("text", "Toch beter geslapen.")]).await;
                self.note("a professional corrects a note");
            }
        }
    }

    pub(super) async fn service_looks(&mut self) {
        let reader = self.draw.pick(&[NOOR, NOOR, NOOR, NELE, PIET, LISE]);
        let mut browser = self.world.signed_in(&reader).await;
        browser.get("/care?sort=since").await;
        let address = self.absence.as_ref().unwrap().address.clone();
        let file = browser.get(&format!("/care/{address}")).await;
        for item in file.list_links(&format!("/care/{address}/item/")) {
            assert_eq!(browser.get(&item).await.code(), 200);
            self.note("a professional opens what is shared");
        }
        self.note("a professional opens the file");
    }
}
