//! At what hostile requests aim: ids of other people and of other things, in every hole of an address.

use houvast_actions::calendar_feed::{FeedChoices, FeedOf, make_feed};
use houvast_casework::hat::Side;
use houvast_casework::ids::FileId;
use houvast_storage::InvitationPurpose;

use super::arms::MALFORMED;
use crate::routes::{Caller, Filled, Line};
use crate::world::*;

/// Whose something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Ana,
    Carla,
    SomebodyElse,
}

/// An id of something that is there.
pub(super) struct Id {
    /// The hole it fits, or the route of a link.
    kind: &'static str,
    whose: Whose,
    pub(super) value: String,
}

impl Id {
    pub(super) fn is_carlas(&self) -> bool {
        self.whose == Whose::Carla
    }
}

const HOLES: [&str; 17] = [
    "{address}",
    "{moment}",
    "{share}",
    "{wish}",
    "{paper}",
    "{person}",
    "{number}",
    "{note}",
    "{training}",
    "{practice}",
    "{topic}",
    "{brochure}",
    "{rule}",
    "{slug}",
    "{adjustment}",
    "{token}",
    "{print}/{name}",
];

const OWN_PAPER: &str = "paper of the own space";
const WORK_PAPER: &str = "paper made at work";

/// Ids of everything there is, of whoever it is.
pub(super) async fn list_ids(peopled: &Peopled) -> Vec<Id> {
    let world = &peopled.world;
    let (carla, dirk) = peopled.strangers.as_ref().unwrap();
    let mut ids = Vec::new();
    let mut add = |kind, whose, value: String| ids.push(Id { kind, whose, value });
    for (own, whose, person) in [(&peopled.ana, Whose::Ana, &ANA), (carla, Whose::Carla, &CARLA)] {
        add("{address}", whose, own.absence.address.to_string());
        add("{moment}", whose, own.moment.to_string());
        add("{share}", whose, own.share.to_string());
        add("{wish}", whose, own.wishes[0].to_string());
        add(OWN_PAPER, whose, own.paper.clone());
        add(WORK_PAPER, whose, own.work_paper.clone());
        add("absence", whose, own.absence.file.to_string());
        add("case", whose, world.case_of(person).await.to_string());
        add("account", whose, world.account_of(person).await.to_string());
    }
    add("{address}", Whose::SomebodyElse, dirk.address.to_string());
    add("service", Whose::SomebodyElse, FileId(world.service.id.0).to_string());
    add("employer", Whose::SomebodyElse, world.place_of(PRINTER).await.to_string());
    let nele = world.account_of(&NELE).await;
    let seat = world.store().find_seat(nele, peopled.ana.absence.file, NELE.hat).await.unwrap().unwrap();
    add("seat", Whose::SomebodyElse, seat.id.to_string());
    for (route, token) in list_links(peopled).await {
        add(route, Whose::Carla, token);
    }
    ids
}

/// A link for each door that works, and opens no other.
async fn list_links(peopled: &Peopled) -> Vec<(&'static str, String)> {
    let world = &peopled.world;
    let (_, dirk) = peopled.strangers.as_ref().unwrap();
    let carla = world.account_of(&CARLA).await;
    let choices = FeedChoices { real_titles: false, day_begins: None };
    let feed = make_feed(world.installation(), carla, FeedOf::Own, choices).await.unwrap();
    let seat = InvitationPurpose::Seat(BEN.hat);
    vec![
        ("/calendar/{token}", feed.rsplit('/').next().unwrap().to_owned()),
        ("/forgot/{token}", world.add_token(InvitationPurpose::Reset, None, Some(carla), CARLA.mail).await),
        ("/start/{token}", world.add_token(InvitationPurpose::Start, None, None, "nieuw@thuis.example").await),
        ("/invitation/{token}", world.add_token(seat, Some(dirk.file), None, "wie@depers.example").await),
        (
            "/close-person/{token}",
            world.add_token(InvitationPurpose::ClosePerson, None, None, "jan@thuis.example").await,
        ),
    ]
}

/// Whether an id is one that this hole of a route may hold for whoever it is for.
fn fits(line: &Line, hole: &str, id: &Id, side: Option<Side>) -> bool {
    let is_own = id.whose == Whose::Ana;
    match hole {
        // A link is whoever's who has it.
        "{token}" => id.kind == line.path,
        "{paper}" => is_own && id.kind == if side == Some(Side::Own) { OWN_PAPER } else { WORK_PAPER },
        // The service looks after both.
        "{address}" => id.kind == hole && (is_own || (side == Some(Side::Care) && id.whose == Whose::Carla)),
        _ => is_own && id.kind == hole,
    }
}

/// Addresses of one route at which nothing is that its owner may see: everything of others first, then nonsense.
pub(super) async fn list_aims(peopled: &Peopled, ids: &[Id], line: &Line, owner: Caller) -> (Vec<String>, Vec<String>) {
    let template = format!("{}{}", line.path, line.query);
    let (mut others, mut nonsense) = (Vec::new(), Vec::new());
    for hole in HOLES.into_iter().filter(|hole| template.contains(hole)) {
        let filled = async |value: &str| {
            let value = if hole.starts_with("{print}") { format!("{value}/{value}") } else { value.to_owned() };
            peopled.address_of(line, template.replace(hole, &value), owner, Filled::Own).await
        };
        for id in ids.iter().filter(|id| !fits(line, hole, id, owner.side())) {
            others.push(filled(&id.value).await);
        }
        for value in MALFORMED {
            nonsense.push(filled(value).await);
        }
    }
    (others, nonsense)
}
