//! Two worlds with the same published snapshots give the workplace the same bytes, whatever is hidden in them: whether
//! there is an account, why somebody is absent, everything in the own space, what is shared, what was erased.
//!
//! A pair is drawn from a seed. What is visible is common to both worlds; the hours that were agreed and the adjustment that
//! was asked are recorded by the person's own publishing in one, by the prevention service or the workplace in the other. Nothing is masked.

mod draw;
mod life;
pub(crate) mod mail_server;
mod script;
mod workplace;

use std::collections::BTreeMap;

use houvast_actions::jobs::duties::plan_the_day;
use houvast_actions::jobs::run_due;
use houvast_actions::post::smtp::PostOffice;
use houvast_casework::absence::WorkState;
use houvast_casework::hours::Minutes;
use houvast_casework::plan::HoursPlan;
use jiff::SignedDuration;
use jiff::tz::TimeZone;

use crate::world::*;
use draw::Draw;
use life::{Kind, Life};
use mail_server::{MailServer, Received};
use script::{Visible, Who};
use workplace::{Recording, Workplace, find_difference};

/// Pairs compared where nothing else is asked for.
const USUAL: u64 = 50;
/// Pairs lived at the same time.
const AT_ONCE: usize = 3;

/// Who writes down what was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Person,
    Service,
    Workplace,
}

/// Something of the other world that the workplace does get to see: planted to show that the comparison finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Planted {
    Nothing,
    /// The hours differ by a quarter of an hour.
    Quarter,
    /// The same hours, agreed a day earlier.
    OtherDay,
    /// A letter more to a manager.
    Letter,
}

/// What came of one world.
struct Lived {
    recording: Recording,
    kind: Kind,
    done: BTreeMap<&'static str, usize>,
}

/// One world of a pair, while it is lived.
struct Stage<'a> {
    world: &'a World,
    post: PostOffice,
    server: MailServer,
    workplace: Workplace,
    life: Life<'a>,
    /// Absences of the printer's, Ana's first.
    absences: Vec<Absence>,
    /// Links of letters to the workplace that were not used yet.
    links: BTreeMap<&'static str, Vec<String>>,
    told: usize,
    planted: Planted,
    /// Whether the workplace tries doors until it is told to stop: in every fifth pair.
    is_insistent: bool,
    /// In which wrong forms are sent.
    language: &'static str,
}

async fn live(seed: u64, which: &'static str, planted: Planted) -> Lived {
    let world = World::begin(seed).await;
    let server = MailServer::begin().await;
    let post = PostOffice::at(&server.address.to_string(), "Dienst Vooruit <post@houvast.example>").unwrap();
    let life = Life::of(&world, seed, which);
    let (workplace, absences, links) = (Workplace::of(&world), Vec::new(), BTreeMap::new());
    let language = ["nl", "fr", "de", "en"][usize::try_from(seed % 4).unwrap()];
    let is_insistent = seed.is_multiple_of(5);
    let world = &world;
    let mut stage =
        Stage { world, post, server, workplace, life, absences, links, told: 0, planted, is_insistent, language };
    stage.decide_about_letters();
    for moment in script::write(seed) {
        world.advance(SignedDuration::from_hours(moment.after_hours));
        stage.life.begin_day().await;
        for visible in &moment.visible {
            stage.life.go_on().await;
            stage.happen(visible).await;
        }
        stage.life.go_on().await;
    }
    let Stage { workplace, life, .. } = stage;
    Lived { recording: workplace.recording, kind: life.kind, done: life.done }
}

impl Stage<'_> {
    /// In some worlds letters to Ana never arrive, or arrive late.
    fn decide_about_letters(&mut self) {
        let answer = self.life.draw.pick(&["", "", "550 no such person", "450 not now"]);
        self.server.answer(ANA.mail, answer);
    }

    async fn happen(&mut self, visible: &Visible) {
        match visible {
            Visible::Import(rows) => self.import(rows).await,
            Visible::Deliver => self.deliver().await,
            Visible::ComeIn(who) => self.come_in(*who).await,
            Visible::SignIn(who) => self.workplace.sign_in(self.world, *who).await,
            Visible::Again(who) => self.workplace.sign_in_again(self.world, *who).await,
            Visible::Contact(who, fields) => self.agree_on_contact(*who, fields).await,
            Visible::Hours(who, hours) => self.agree_on_hours(*who, hours).await,
            Visible::Ask(who, adjustment, from) => self.ask_for(*who, adjustment, from).await,
            Visible::Decide(who, fields) => self.decide(*who, fields).await,
            Visible::Enter(who) => self.enter(*who).await,
            Visible::WantMails(who) => {
                self.workplace.get(*who, "/work/mails").await;
                self.workplace.post(*who, "/work/mails", &[("duties", "on")]).await;
            }
            Visible::Walk(who) => {
                let absence = format!("/work/{}", self.absences[0].address);
                self.workplace.walk(*who, &absence).await;
            }
            Visible::Look(who) => self.workplace.look(*who, &self.absences[0]).await,
            Visible::Probe(who) => {
                let probed = Person { mail: "proef@depers.example", ..ELS };
                let unused = self.world.invite_to(&self.absences[0], &probed).await;
                let how_often = if self.is_insistent { 9 } else { 1 };
                self.workplace.probe(*who, ANA.mail, &unused, how_often).await;
            }
            Visible::LookAtEverything(who) => {
                self.workplace.look_at_everything(*who, &self.absences, self.language).await;
            }
        }
    }

    async fn import(&mut self, rows: &[houvast_actions::import_absences::file::Row]) {
        for row in rows {
            let absence = self.world.import(row).await;
            if row.name == CARLA.name && self.world.store().find_account_by_email(MIA.mail).await.unwrap().is_none() {
                self.world.add_synthetic(&MIA, MIA.hat, Some(absence.file)).await;
            }
            if row.name == ANA.name {
                self.life.is_invited(&absence).await;
            }
            if row.employer == PRINTER && !self.absences.iter().any(|known| known.file == absence.file) {
                self.absences.push(absence);
            }
        }
    }

    /// Hands letters over; what comes to the workplace is kept as it came.
    async fn deliver(&mut self) {
        if self.planted == Planted::Letter && !self.absences.is_empty() {
            let row = an_absence_of("Nog Iemand", PRINTER, "999").managed_by(TOM.mail);
            self.world.import(&row).await;
        }
        plan_the_day(self.world.installation()).await.unwrap();
        run_due(self.world.installation(), &self.post).await.unwrap();
        let letters = self.server.list_letters();
        for Received { to, raw } in &letters[self.told..] {
            if let Some(person) = [&TOM, &MIA, &ELS, &HIL, &CAS].into_iter().find(|person| person.mail == to) {
                let link = link_in(raw);
                if link.starts_with("/invitation/") {
                    self.links.entry(person.mail).or_default().push(link);
                }
                self.workplace.recording.0.push((format!("letter to {to}"), raw.clone()));
            }
        }
        self.told = letters.len();
    }

    async fn come_in(&mut self, who: Who) {
        let person = self.workplace.colleague(who).person;
        if who == Who::Els {
            for absence in &self.absences[..2] {
                let link = self.world.invite_to(absence, person).await;
                self.links.entry(person.mail).or_default().push(link);
            }
        }
        let links = self.links.remove(person.mail).unwrap();
        self.workplace.come_in(self.world, who, &links[0]).await;
        for link in &links[1..] {
            self.workplace.get(who, link).await;
            self.workplace.post(who, link, &[]).await;
        }
    }

    async fn enter(&mut self, who: Who) {
        let person = self.workplace.colleague(who).person;
        let place = match who {
            Who::Hil => self.world.place_of(PRINTER).await,
            _ => self.absences[0].file,
        };
        self.world.add_synthetic(person, person.hat, Some(place)).await;
        self.workplace.sign_in_again(self.world, who).await;
    }

    async fn agree_on_contact(&mut self, who: Who, fields: &[(&'static str, String)]) {
        let address = format!("/work/{}/contact", self.absences[0].address);
        let seen = self.workplace.get(who, &address).await.hidden("seen");
        let fields = fields.iter().map(|(name, value)| (*name, value.as_str()));
        let fields: Vec<_> = fields.chain([("seen", seen.as_str())]).collect();
        assert_eq!(self.workplace.post(who, &address, &fields).await.code(), 303);
    }

    /// The hours are the same in both worlds; who records them is not.
    async fn agree_on_hours(&mut self, who: Who, hours: &HoursPlan) {
        // Whoever writes it down: what is past stays as it was agreed.
        let work = self.world.store().load::<WorkState>(self.absences[0].file).await.unwrap().unwrap().state;
        let known = work.hours.as_ref().map(|agreed| &agreed.what);
        let mut hours = hours.as_known(known, self.today(Planted::Nothing));
        if self.planted == Planted::Quarter {
            hours.steps[0].week.0[6] = Minutes(15);
        }
        let mut source = self.life.draw.pick(&[Source::Person, Source::Person, Source::Service, Source::Workplace]);
        if self.planted != Planted::Nothing {
            source = Source::Service;
        }
        if self.life.rests {
            source = Source::Workplace;
        }
        let wants = source == Source::Person && self.life.kind != Kind::NoAccount;
        if wants && self.life.open_own_space().await {
            return self.life.publish(&hours).await;
        }
        let (mut browser, side) = match source {
            Source::Workplace => (self.workplace.colleague(who).browser.clone(), "work"),
            _ => (self.world.signed_in(&LISE).await, "care"),
        };
        let address = format!("/{side}/{}/hours", self.absences[0].address);
        let seen = browser.get(&address).await.hidden("seen");
        let mut fields = script::as_fields(&hours, self.today(self.planted));
        fields.push(("seen".to_owned(), seen));
        let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let agreed = browser.post(&address, &fields).await;
        assert_eq!(agreed.code(), 303, "{}", agreed.text());
        self.life.note(if side == "work" {
            "the workplace records the hours"
        } else {
            "the service records the hours"
        });
    }

    /// The adjustment is the same in both worlds; who asks for it is not.
    async fn ask_for(&mut self, who: Who, adjustment: &str, from: &str) {
        let wants = self.life.draw.is_so(60) && self.planted == Planted::Nothing && !self.life.rests;
        if wants && self.life.kind != Kind::NoAccount && self.life.open_own_space().await {
            return self.life.ask_at_work(adjustment, from).await;
        }
        let mut browser = self.workplace.colleague(who).browser.clone();
        let address = format!("/work/{}/adjustments", self.absences[0].address);
        let today = self.today(Planted::Nothing).to_string();
        let fields = [("adjustment", adjustment), ("from", from), ("asked_on", &*today)];
        assert_eq!(browser.post(&address, &fields).await.code(), 303);
        self.life.note("the workplace asks for an adjustment");
    }

    async fn decide(&mut self, who: Who, fields: &[(&'static str, &'static str)]) {
        let address = format!("/work/{}/adjustments/1", self.absences[0].address);
        let seen = self.workplace.get(who, &address).await.hidden("seen");
        let fields: Vec<_> = fields.iter().copied().chain([("act", "decide"), ("seen", seen.as_str())]).collect();
        assert_eq!(self.workplace.post(who, &address, &fields).await.code(), 303);
    }

    fn today(&self, planted: Planted) -> jiff::civil::Date {
        let today = self.world.now().to_zoned_datetime(TimeZone::get("Europe/Brussels").unwrap()).date();
        if planted == Planted::OtherDay { today.yesterday().unwrap() } else { today }
    }
}

/// The link of a letter as it came: quoted-printable.
pub(crate) fn link_in(raw: &[u8]) -> String {
    let text = std::str::from_utf8(raw).unwrap().replace("=\r\n", "");
    let beginning = format!("https://{}", browser::AT);
    let rest = text.split(&beginning).nth(1).unwrap_or_else(|| panic!("no link in {text}"));
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn live_a_pair(seed: u64, planted: Planted) -> [Lived; 2] {
    let one = tokio::spawn(live(seed, "one", Planted::Nothing));
    let other = tokio::spawn(live(seed, "other", planted));
    [one.await.unwrap(), other.await.unwrap()]
}

/// A few pairs at a time: while one waits for the disk another goes on.
async fn live_pairs(seeds: &[u64]) -> Vec<(u64, [Lived; 2])> {
    let mut living = tokio::task::JoinSet::new();
    for seed in seeds.iter().copied() {
        living.spawn(async move { (seed, live_a_pair(seed, Planted::Nothing).await) });
    }
    living.join_all().await
}

fn wanted() -> u64 {
    std::env::var("HOUVAST_WORLDS").ok().and_then(|count| count.parse().ok()).unwrap_or(USUAL)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_workplace_gets_the_same_bytes_whatever_is_hidden() {
    let (mut kinds, mut done, mut answers) = (Vec::new(), BTreeMap::<_, usize>::new(), 0);
    let pairs = wanted();
    let seeds: Vec<u64> = (1..=pairs).collect();
    for seeds in seeds.chunks(AT_ONCE) {
        for (seed, [one, other]) in live_pairs(seeds).await {
            let difference = find_difference(&one.recording, &other.recording);
            assert_eq!(difference, None, "pair {seed}\n{}", difference.as_deref().unwrap_or_default());
            answers += one.recording.0.len();
            for lived in [one, other] {
                kinds.push(lived.kind);
                for (what, times) in lived.done {
                    *done.entry(what).or_default() += times;
                }
            }
        }
    }
    println!("{pairs} pairs, {answers} answers each side; hidden: {done:#?}");
    for kind in [Kind::NoAccount, Kind::AnotherReason, Kind::Cancer] {
        assert!(pairs < USUAL || kinds.contains(&kind), "{kind:?} never occurred");
    }
    let never: Vec<_> = life::ACTS.iter().filter(|act| !done.contains_key(*act)).collect();
    assert!(pairs < USUAL || never.is_empty(), "hidden acts that never occurred: {never:?}");
    let unnamed: Vec<_> = done.keys().filter(|act| !life::ACTS.contains(act)).collect();
    assert!(unnamed.is_empty(), "{unnamed:?} stand in no list");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_comparison_finds_what_is_planted() {
    for (seed, planted) in [(1, Planted::Quarter), (2, Planted::OtherDay), (3, Planted::Letter)] {
        let [one, other] = live_a_pair(seed, planted).await;
        assert!(find_difference(&one.recording, &other.recording).is_some(), "{planted:?} was not found");
    }
}

#[test]
fn choices_follow_from_their_seed() {
    let numbers = |seed, what| -> Vec<usize> {
        let mut draw = Draw::of(seed, what);
        (0..8).map(|_| draw.below(1000)).collect()
    };
    assert_eq!(numbers(1, "one"), numbers(1, "one"));
    assert_ne!(numbers(1, "one"), numbers(1, "other"));
    assert_ne!(numbers(1, "one"), numbers(2, "one"));
}
