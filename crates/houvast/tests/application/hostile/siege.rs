//! A world under assault: who stands around it, what each of them is refused with, and that nothing changes in it.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use houvast_casework::hat::Side;
use houvast_web::routes::For;

use super::aims::{Id, list_aims, list_ids};
use super::assault::Assault;
use super::face::face_of;
use crate::routes::{Asks, CALLERS, Caller, Filled, Line, TABLE, expected};
use crate::world::*;

/// Somebody with a browser.
#[derive(Clone)]
pub(super) struct Standing {
    pub(super) name: String,
    pub(super) caller: Caller,
    pub(super) browser: Browser,
}

/// The world and everybody around it.
pub(super) struct Siege {
    pub(super) peopled: Peopled,
    pub(super) standings: Vec<Standing>,
    pub(super) nobody: Standing,
    pub(super) made_up: Standing,
    pub(super) garbled: Standing,
    ended: HashMap<&'static str, Standing>,
    ids: Vec<Id>,
    /// What everybody is refused with, by name and status.
    faces: HashMap<(String, u16), String>,
    late: Vec<(&'static Line, Standing, String)>,
    /// What was not as it must be.
    pub(super) wrong: Vec<String>,
}

/// What a caller without business there is refused with; none where the caller may go there.
pub(super) fn refusal(line: &Line, asks: Asks, caller: Caller) -> Option<u16> {
    let answer = match asks {
        Asks::Get => line.get,
        Asks::Post => line.post,
    };
    if line.whom == For::Demo || answer.is_none() {
        return Some(404);
    }
    // The address is Ana's: Mia works elsewhere.
    let is_elsewhere = caller.is(&MIA) && line.whom == For::Work && line.path.contains("{address}");
    let code = expected(line, asks, caller, if is_elsewhere { Filled::Strangers } else { Filled::Own });
    let is_before_the_door = match line.whom {
        For::Everybody | For::Demo => false,
        For::SignedIn => caller == Caller::Nobody,
        _ => [Caller::Nobody, Caller::WithoutFactor].contains(&caller),
    };
    (is_before_the_door || code == 404).then_some(code)
}

/// Somebody who may do all that a route offers.
fn owner_of(line: &Line) -> Caller {
    let side = match line.whom {
        For::Own => Some(Side::Own),
        For::Work => Some(Side::Work),
        For::Care => Some(Side::Care),
        For::Desk => Some(Side::Desk),
        For::Everybody | For::SignedIn | For::Demo => None,
    };
    let may = |caller: Caller, asks, answer: Option<u16>| {
        answer.is_none_or(|answer| expected(line, asks, caller, Filled::Own) == answer)
    };
    let owners = [&TOM, &ANA, &ELS, &HIL, &NOOR, &LISE, &ADA].map(Caller::Known);
    let mut owners = owners.into_iter().filter(|caller| side.is_none() || caller.side() == side);
    owners
        .find(|caller| may(*caller, Asks::Get, line.get) && may(*caller, Asks::Post, line.post))
        .unwrap_or_else(|| panic!("nobody may use {}", line.path))
}

impl Siege {
    pub(super) async fn begin(seed: u64) -> Self {
        let peopled = Peopled::begin(seed, Strangers::There).await;
        let ids = list_ids(&peopled).await;
        let mut standings = Vec::new();
        for caller in CALLERS {
            let browser = peopled.browser_of(caller).await;
            standings.push(Standing { name: format!("{caller:?}"), caller, browser });
        }
        let with_cookie = |name: &str, session: &str| {
            let mut browser = peopled.world.browser();
            browser.keep_cookie("session", session);
            Standing { name: name.to_owned(), caller: Caller::Nobody, browser }
        };
        let (made_up, garbled) =
            (with_cookie("a made-up session", &"A".repeat(43)), with_cookie("no session", "../%00"));
        let nobody = standings[0].clone();
        let (ended, faces, late) = (HashMap::new(), HashMap::new(), Vec::new());
        Self { peopled, standings, nobody, made_up, garbled, ended, ids, faces, late, wrong: Vec::new() }
    }

    pub(super) fn standing_of(&self, caller: Caller) -> Standing {
        self.standings.iter().find(|standing| standing.caller == caller).unwrap().clone()
    }

    /// The same person in a session that was signed out, with its cookie and its guard.
    pub(super) async fn signed_out(&mut self, caller: Caller) -> Standing {
        let Caller::Known(person) = caller else { panic!("nobody signs out") };
        if !self.ended.contains_key(person.mail) {
            let browser = self.peopled.world.signed_in(person).await;
            assert_eq!(browser.clone().post("/sign-out", &[]).await.code(), 303);
            let name = format!("{} signed out", person.name);
            self.ended.insert(person.mail, Standing { name, caller: Caller::Nobody, browser });
        }
        self.ended[person.mail].clone()
    }

    /// The guard of somebody else's forms.
    pub(super) fn guard_of_another(&self, caller: Caller) -> String {
        let other = if caller.is(&CAS) { &TOM } else { &CAS };
        self.standing_of(Caller::Known(other)).browser.csrf
    }

    /// Ids of Carla and of those around her.
    pub(super) fn list_foreign(&self) -> Vec<String> {
        let carlas = self.ids.iter().filter(|id| id.is_carlas()).map(|id| id.value.clone());
        carlas.step_by(2).collect()
    }

    /// What is refused with the same status looks the same for the same person, and 404 like an address that never was.
    pub(super) fn compare(&mut self, line: &Line, by: &Standing, asked: &str, answer: &Answer) {
        let face = face_of(answer);
        self.faces.entry((by.name.clone(), answer.code())).or_insert_with(|| face.clone());
        // Files of a page have no words to refuse with; a link says that it does not work, whatever it was.
        let is_bare = line.path.starts_with("/assets/") && answer.body.is_empty();
        let link = self.faces.get(&(by.name.clone(), LINK));
        let leads_to_link = |link: &str| line.path.starts_with(link.trim_end_matches("/{token}"));
        let is_near_link = TABLE.iter().any(|other| other.path.contains("{token}") && leads_to_link(other.path));
        let is_link = is_near_link && link == Some(&face);
        let known = self.faces.get(&(by.name.clone(), answer.code()));
        if !(is_bare || is_link || known == Some(&face)) {
            let known = known.cloned().unwrap_or_default();
            let differs = face.lines().zip(known.lines()).find(|(one, other)| one != other);
            self.wrong.push(format!("{asked} is refused otherwise: {differs:?}"));
        }
    }

    /// What somebody sees where nothing ever was.
    async fn look_at_nothing(&mut self, by: &Standing) {
        for (status, path) in [(404, "/nowhere".to_owned()), (LINK, format!("/forgot/{}", "A".repeat(43)))] {
            if let Entry::Vacant(unknown) = self.faces.entry((by.name.clone(), status)) {
                let answer = by.browser.clone().get(&path).await;
                assert_eq!(answer.code(), 404);
                unknown.insert(face_of(&answer));
            }
        }
    }

    /// Everything on disk, and how many rows there are. Where doors count who tries, the rows alone.
    async fn photograph(&self, line: &Line) -> (BTreeMap<String, i64>, BTreeMap<&'static str, Vec<u8>>) {
        let rows = self.peopled.world.count_rows().await;
        let counts_tries = matches!(line.whom, For::Everybody | For::SignedIn);
        (rows, if counts_tries { BTreeMap::new() } else { self.peopled.world.photograph() })
    }

    async fn count_written(&self) -> BTreeMap<String, i64> {
        let mut rows = self.peopled.world.count_rows().await;
        // The owner reads; keeps what was typed; begins to set up a second factor by looking at it.
        for own in ["access_log.db access_line", "houvast.db draft", "houvast.db credential"] {
            rows.remove(own);
        }
        rows
    }

    /// Sends everything there is to one route; how many requests that were.
    pub(super) async fn assault(&mut self, line: &'static Line) -> usize {
        let owner = self.standing_of(owner_of(line));
        let own = self.peopled.address(line, owner.caller, Filled::Own).await;
        let (others, nonsense) = list_aims(&self.peopled, &self.ids, line, owner.caller).await;
        let ended = self.signed_out(owner.caller).await;
        let around = [self.made_up.clone(), self.garbled.clone(), ended];
        for by in self.standings.clone().iter().chain(&around) {
            self.look_at_nothing(by).await;
        }
        self.late.push((line, owner.clone(), own.clone()));
        let before = self.photograph(line).await;
        let mut assault = Assault { siege: self, line, owner, own, sent: 0 };
        assault.by_others().await;
        assault.by_ended_sessions().await;
        assault.at_others((&others, &nonsense)).await;
        assault.guards().await;
        assault.elsewhere().await;
        assault.bodies().await;
        assault.methods().await;
        assault.headers().await;
        let mut sent = assault.sent;
        if self.photograph(line).await != before {
            self.wrong.push(format!("{}: something was written or noted as read", line.path));
        }

        let before = self.count_written().await;
        let (_, owner, own) = self.late.last().unwrap().clone();
        let mut assault = Assault { siege: self, line, owner, own, sent };
        assault.beside().await;
        assault.queries().await;
        assault.fields().await;
        sent = assault.sent;
        let after = self.count_written().await;
        if after != before {
            self.wrong.push(format!("{}: something was written: {before:?} and now {after:?}", line.path));
        }
        sent
    }

    /// Once more, when all sessions and links ran out; how many requests to each route.
    pub(super) async fn assault_late(&mut self) -> HashMap<&'static str, usize> {
        self.peopled.world.advance_days(400);
        let mut sent = HashMap::new();
        for (line, owner, own) in std::mem::take(&mut self.late) {
            let later = Standing { name: format!("{} much later", owner.name), ..owner.clone() };
            self.look_at_nothing(&later).await;
            let mut assault = Assault { siege: self, line, owner, own, sent: 0 };
            assault.late().await;
            sent.insert(line.path, assault.sent);
        }
        sent
    }
}

/// Beside all statuses: a link that does not work.
const LINK: u16 = 0;
