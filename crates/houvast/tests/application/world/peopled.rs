//! A world in which much has happened already: for tests that ask who sees what.

use houvast_actions::add_moment::{NewMoment, add_moment};
use houvast_actions::adopt_plan::{Prepared, adopt_plan};
use houvast_actions::begin_share::{NewShare, begin_share, list_readers};
use houvast_actions::issue_paper::{issue_own_paper, issue_work_paper};
use houvast_actions::make_wish::make_wish;
use houvast_actions::note_in_diary::{DiaryNote, note_in_diary};
use houvast_actions::publish_hours::{Going, publish_hours};
use houvast_actions::publish_wish::publish_wish;
use houvast_actions::tell_reason::tell_reason;
use houvast_actions::view_own::view_own;
use houvast_actions::view_work::open_work_absence;
use houvast_actions::write_note::write_note;
use houvast_casework::case::Reason;
use houvast_casework::hat::Hat;
use houvast_casework::hours::Minutes;
use houvast_casework::ids::{AccountId, MomentId, SeatId, ShareId, WishId};
use houvast_casework::moment::MomentKind;
use houvast_casework::paper::{IssuedPaper, Paper, PaperKind};
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_casework::plan_made::PlanMade;
use houvast_casework::share::{Item, Purpose};
use houvast_casework::wish::{Priority, Wished};
use houvast_documents::{About, Sheet};
use jiff::ToSpan;
use jiff::civil::date;

use super::*;

/// A manager of Ana's employer who never set up a second factor.
pub(crate) const BEN: Person = Person { name: "Ben Smit", mail: "ben@depers.example", hat: Hat::Manager };
/// Somebody whose seat at Ana's employer has ended.
pub(crate) const EVA: Person = Person { name: "Eva Nijs", mail: "eva@depers.example", hat: Hat::Manager };
/// Somebody of Ana's employer who left the care of the service, and of whom no manager is known.
pub(crate) const DIRK: Person = Person { name: "Dirk Mertens", mail: "dirk@thuis.example", hat: Hat::Employee };

/// Whether people are there of whom Ana and those around her know nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strangers {
    There,
    Absent,
}

/// What somebody has in the own space.
#[derive(Debug, Clone)]
pub(crate) struct Own {
    pub(crate) absence: Absence,
    pub(crate) moment: MomentId,
    /// Shared with the physician.
    pub(crate) share: ShareId,
    /// Shared with the physician too, and about to be ended.
    pub(crate) ending: ShareId,
    /// A paper that the person made, as it stands in addresses.
    pub(crate) paper: String,
    /// A paper made at work; empty where nobody works there.
    pub(crate) work_paper: String,
    /// A wish of the closed list that is asked at work, and one that is about to be taken back.
    pub(crate) wishes: [WishId; 2],
}

/// Where everybody's things are.
pub(crate) struct Peopled {
    pub(crate) world: World,
    pub(crate) ana: Own,
    /// Ben's browser, with a session of one factor.
    pub(crate) ben: Browser,
    /// The other employer's, and an absence that nobody here looks after.
    pub(crate) strangers: Option<(Own, Absence)>,
}

impl Peopled {
    pub(crate) async fn begin(seed: u64, strangers: Strangers) -> Self {
        let world = World::begin(seed).await;
        let absence = world.ana_is_absent().await;
        let mut ana = world.settle(&ANA, absence).await;
        for person in [TOM, ELS, CAS, EVA] {
            world.add_synthetic(&person, person.hat, Some(ana.absence.file)).await;
        }
        ana.work_paper = world.make_work_paper(&TOM, &ana.absence).await;
        for person in CARE {
            world.write_note(&person, &ana.absence, "Belt liefst na tien uur.").await;
        }
        world.end_seats(&[EVA], &ana.absence).await;
        let printer = world.place_of(PRINTER).await;
        world.add_synthetic(&HIL, HIL.hat, Some(printer)).await;
        world.add_synthetic(&ADA, ADA.hat, Some(FileId(world.service.id.0))).await;
        let ben = world.accept_with(&BEN, &world.invite_to(&ana.absence, &BEN).await).await;
        let strangers = match strangers {
            Strangers::There => Some(world.add_strangers().await),
            Strangers::Absent => None,
        };
        Self { world, ana, ben, strangers }
    }
}

impl World {
    async fn add_strangers(&self) -> (Own, Absence) {
        let absence = self.import(&line_of_carla()).await;
        self.add_synthetic(&MIA, MIA.hat, Some(absence.file)).await;
        let mut carla = self.settle(&CARLA, absence).await;
        carla.work_paper = self.make_work_paper(&MIA, &carla.absence).await;
        let dirk = self.import(&an_absence_of(DIRK.name, PRINTER, "102")).await;
        self.end_seats(&CARE, &dirk).await;
        (carla, dirk)
    }

    /// Somebody opens the own space, says why, draws the line, plans, publishes and shares.
    pub(crate) async fn settle(&self, person: &Person, absence: Absence) -> Own {
        self.add_synthetic(person, Hat::Employee, Some(absence.file)).await;
        let (installation, account) = (self.installation(), self.account_of(person).await);
        tell_reason(installation, account, Reason::Cancer).await.unwrap();
        let treatment = NewMoment { kind: MomentKind::Treatment, on: date(2026, 10, 8), until: None, words: None };
        let moment = add_moment(installation, account, &treatment).await.unwrap();
        note_in_diary(installation, account, &DiaryNote::of_words("Gewandeld tot aan het water.")).await.unwrap();
        let made = PlanMade::of_hours(mornings(3));
        adopt_plan(installation, account, date(2026, 11, 27), &made, Prepared::No).await.unwrap();
        publish_hours(installation, account, absence.file, Going::default(), date(2026, 11, 27)).await.unwrap();
        let share = self.share(account, Item::Plan, &NOOR).await;
        let ending = self.share(account, Item::Line, &NOOR).await;
        let quiet = Wished::Listed("a32".parse().unwrap());
        let quiet = make_wish(installation, account, &quiet, Priority::Needed).await.unwrap();
        let words = Wished::of_words("Liever geen telefoon in de ochtend.").unwrap();
        let words = make_wish(installation, account, &words, Priority::Helps).await.unwrap();
        publish_wish(installation, account, quiet, absence.file, (None, date(2026, 11, 27))).await.unwrap();
        let paper = paper_of(person, PaperKind::Plan);
        let version = view_own(installation, account).await.unwrap().version;
        issue_own_paper(installation, account, version, &paper).await.unwrap();
        Own {
            absence,
            moment,
            share,
            ending,
            paper: mark_of(&paper),
            work_paper: String::new(),
            wishes: [quiet, words],
        }
    }

    /// Somebody at work makes a paper of the agreed hours.
    async fn make_work_paper(&self, person: &Person, absence: &Absence) -> String {
        let (installation, account) = (self.installation(), self.account_of(person).await);
        let opened = open_work_absence(installation, account, person.hat, &absence.address).await.unwrap();
        let paper = paper_of(person, PaperKind::Hours);
        issue_work_paper(installation, &opened.acting, opened.version, &paper).await.unwrap();
        mark_of(&paper)
    }

    /// Somebody of the service writes a note of the own discipline.
    pub(crate) async fn write_note(&self, person: &Person, absence: &Absence, text: &str) {
        let account = self.account_of(person).await;
        let acting = self.installation().take_absence_seat(account, person.hat, absence.file).await.unwrap();
        write_note(self.installation(), &acting, date(2026, 11, 27), text).await.unwrap();
    }

    /// Somebody shares one item with somebody of the service for four weeks.
    pub(crate) async fn share(&self, account: AccountId, item: Item, reader: &Person) -> ShareId {
        let readers = list_readers(self.installation(), account).await.unwrap();
        let reader = readers.iter().find(|known| known.name == reader.name).unwrap().seat.id;
        self.share_with_seat(account, item, reader).await
    }

    pub(crate) async fn share_with_seat(&self, account: AccountId, item: Item, reader: SeatId) -> ShareId {
        let until = self.now() + (24 * 28).hours();
        let share = NewShare { item, reader, purpose: Purpose::Consult, until };
        begin_share(self.installation(), account, &share).await.unwrap()
    }

    /// Ends the seats of people on an absence.
    pub(crate) async fn end_seats(&self, people: &[Person], absence: &Absence) {
        for person in people {
            let account = self.account_of(person).await;
            let seat = self.store().find_seat(account, absence.file, person.hat).await.unwrap().unwrap();
            let mut plan = self.store().plan();
            plan.end_seat(seat.id, self.now()).unwrap();
            self.store().commit(plan).await.unwrap();
        }
    }
}

/// A paper as the printer takes it, with a digest of its own for everybody.
fn paper_of(person: &Person, kind: PaperKind) -> Paper {
    let about = About {
        language: houvast_language::Language::Nl,
        title: "Uren".to_owned(),
        service: SERVICE.to_owned(),
        issued_on: date(2026, 11, 27),
    };
    let sheet = Sheet { about, under: vec![person.name.to_owned()], blocks: Vec::new(), foot: SERVICE.to_owned() };
    let digest: String = person.mail.bytes().cycle().take(32).map(|byte| format!("{byte:02x}")).collect();
    let content = serde_json::to_string(&sheet).unwrap();
    Paper { kind, language: Language::Dutch, issued_on: date(2026, 11, 27), content, digest }
}

fn mark_of(paper: &Paper) -> String {
    IssuedPaper::of(0, paper).mark().to_owned()
}

/// Mornings of four hours from 7 December on: so many a week.
pub(crate) fn mornings(days: usize) -> HoursPlan {
    let mut week = WeekHours::default();
    week.0[..days].fill(Minutes(240));
    HoursPlan::new(date(2026, 12, 7), vec![Step { weeks: 4, week }]).unwrap()
}
