//! Every kind of caller, and what an address is filled with for each.

use houvast_actions::calendar_feed::{FeedChoices, FeedOf, make_feed};
use houvast_casework::hat::{Hat, Side};
use houvast_storage::InvitationPurpose;

use super::Asks;
use super::table::Line;
use crate::world::*;

/// Eva, invited in another hat.
const EVA_AGAIN: Person = Person { hat: Hat::HumanResources, ..EVA };

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caller {
    Nobody,
    /// Signed in, in a hat, with all it needs.
    Known(&'static Person),
    /// A manager signed in whose second factor is missing.
    WithoutFactor,
    /// Signed in as a manager whose last seat has ended.
    SeatEnded,
}

pub(crate) const CALLERS: [Caller; 14] = [
    Caller::Nobody,
    Caller::Known(&ANA),
    Caller::Known(&TOM),
    Caller::Known(&ELS),
    Caller::Known(&CAS),
    Caller::Known(&HIL),
    Caller::Known(&NOOR),
    Caller::Known(&NELE),
    Caller::Known(&PIET),
    Caller::Known(&LISE),
    Caller::Known(&MIA),
    Caller::Known(&ADA),
    Caller::WithoutFactor,
    Caller::SeatEnded,
];

impl Caller {
    pub(crate) fn side(self) -> Option<Side> {
        match self {
            Self::Known(person) => Some(person.hat.side()),
            _ => None,
        }
    }

    pub(crate) fn is(self, person: &Person) -> bool {
        matches!(self, Self::Known(known) if known.mail == person.mail)
    }
}

/// What an address is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filled {
    /// Something that is the caller's own, or that the caller looks after.
    Own,
    /// Something that is there and somebody else's.
    Strangers,
    /// Something that is nowhere.
    Nothing,
}

impl Peopled {
    pub(crate) async fn browser_of(&self, caller: Caller) -> Browser {
        match caller {
            Caller::Nobody => self.world.browser(),
            Caller::Known(person) => self.world.signed_in(person).await,
            Caller::WithoutFactor => self.ben.clone(),
            Caller::SeatEnded => self.world.signed_in(&EVA).await,
        }
    }

    /// The address of a route for a caller.
    pub(crate) async fn address(&self, line: &Line, caller: Caller, filled: Filled) -> String {
        self.address_of(line, format!("{}{}", line.path, line.query), caller, filled).await
    }

    /// The same, where something stands in the address already.
    pub(crate) async fn address_of(&self, line: &Line, address: String, caller: Caller, filled: Filled) -> String {
        let rule = if filled == Filled::Own { rule_of(line) } else { "XX-Z99" };
        let address = address.replace("{rule}", rule);
        if address.contains("{print}") {
            return asset_of(filled);
        }
        if address.contains("{slug}") {
            return address.replace("{slug}", if filled == Filled::Own { "fatigue_at_work" } else { "nothing_here" });
        }
        let address = match address.contains("{token}") {
            true => address.replace("{token}", &self.token(line, caller, filled).await),
            false => address,
        };
        let address = address.replace("{number}", "1");
        let address = address.replace("{training}", if filled == Filled::Own { "training_plan" } else { "no_module" });
        let address = address.replace("{brochure}", if filled == Filled::Own { "employers" } else { "nobody" });
        let address = address.replace("{topic}", if filled == Filled::Own { "guide_step_5" } else { "no_topic" });
        let address = address.replace("{practice}", if filled == Filled::Own { "first_news" } else { "no_talk" });
        let address = address.replace("{note}", if filled == Filled::Own { "1" } else { "9" });
        let address = address.replace("{adjustment}", if filled == Filled::Own { "a32" } else { "a73" });
        let address = self.fill_person(address, filled).await;
        let (absence, of) = match (filled, &self.strangers) {
            (Filled::Nothing, _) => return fill(&address, &"0".repeat(26), &"0".repeat(32), &"0".repeat(32)),
            (Filled::Own, Some((carla, _))) if caller.is(&MIA) => (carla.absence.address.to_string(), carla),
            (Filled::Own, _) => (self.ana.absence.address.to_string(), &self.ana),
            (Filled::Strangers, None) => panic!("strangers are there"),
            (Filled::Strangers, Some((carla, dirk))) => {
                let stranger = if caller.is(&MIA) { &self.ana } else { carla };
                let absence = if caller.side() == Some(Side::Care) { dirk } else { &stranger.absence };
                (absence.address.to_string(), stranger)
            }
        };
        let paper = if line.path.starts_with("/own/") { &of.paper } else { &of.work_paper };
        let address = address.replace("{paper}", paper);
        let [wish, withdrawn] = of.wishes;
        let wish = if line.path.ends_with("/withdraw") { withdrawn } else { wish };
        let address = address.replace("{wish}", &wish.to_string());
        // The share that is ended is not the one that is read.
        let share = if line.path.ends_with("/end") { of.ending } else { of.share };
        fill(&address, &absence, &of.moment.to_string(), &share.to_string())
    }

    /// Somebody of the staff; a stranger is somebody who is known and not of the staff.
    async fn fill_person(&self, address: String, filled: Filled) -> String {
        let person = match filled {
            Filled::Own => self.world.account_of(&HIL).await.to_string(),
            Filled::Strangers => self.world.account_of(&CARLA).await.to_string(),
            Filled::Nothing => "0".repeat(32),
        };
        address.replace("{person}", &person)
    }

    /// A link that works: each for what its route is for.
    async fn token(&self, line: &Line, caller: Caller, filled: Filled) -> String {
        let world = &self.world;
        match line.path {
            _ if filled == Filled::Nothing => "A".repeat(43),
            "/forgot/{token}" => {
                let ana = Some(world.account_of(&ANA).await);
                world.add_token(InvitationPurpose::Reset, None, ana, ANA.mail).await
            }
            "/calendar/{token}" => {
                let choices = FeedChoices { real_titles: false, day_begins: None };
                let (installation, ana) = (world.installation(), world.account_of(&ANA).await);
                let address = make_feed(installation, ana, FeedOf::Own, choices).await.unwrap();
                address.rsplit('/').next().unwrap().to_owned()
            }
            "/close-person/{token}" => {
                world.add_token(InvitationPurpose::ClosePerson, None, None, "jan@thuis.example").await
            }
            "/start/{token}" => world.add_token(InvitationPurpose::Start, None, None, "nieuw@thuis.example").await,
            // To a seat the caller has already where there is one, so that accepting it changes nothing for the others.
            _ => {
                let invited = match caller {
                    Caller::Known(person) if !matches!(person.hat.side(), Side::Care) => person,
                    Caller::SeatEnded => &EVA_AGAIN,
                    _ => &BEN,
                };
                let link = world.invite_to(self.own_of(caller), invited).await;
                link.rsplit('/').next().unwrap().to_owned()
            }
        }
    }

    /// Makes callers again what they are, where their own question changed that.
    pub(crate) async fn mend_after(&mut self, line: &Line, asks: Asks, caller: Caller) {
        match (line.path, asks, caller) {
            ("/invitation/{token}", Asks::Post, Caller::SeatEnded) => {
                self.world.end_seats(&[EVA_AGAIN], &self.ana.absence).await;
            }
            ("/sign-out", Asks::Post, Caller::WithoutFactor) => self.ben = self.world.sign_in(&BEN, None).await,
            _ => {}
        }
    }

    fn own_of(&self, caller: Caller) -> &Absence {
        let carla = self.strangers.as_ref().map(|(carla, _)| carla);
        if caller.is(&MIA) { &carla.unwrap().absence } else { &self.ana.absence }
    }
}

fn asset_of(filled: Filled) -> String {
    let there = houvast_pages::assets::address("app.css");
    if filled == Filled::Own { there } else { there.replace("app.css", "app.txt") }
}

fn fill(address: &str, absence: &str, moment: &str, share: &str) -> String {
    let address = address.replace("{address}", absence).replace("{moment}", moment).replace("{share}", share);
    address.replace("{wish}", moment)
}

/// A row of the law that concerns whoever a route is for, in the second month of an absence in Belgium.
fn rule_of(line: &Line) -> &'static str {
    if line.path.starts_with("/care/") { "BE-C01" } else { "BE-A01" }
}
