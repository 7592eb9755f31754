//! Class-level answers, computed from the policies once at start and compared with Cedar in a test.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

use houvast_casework::class::Class;
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, EngagementId, FileId, SeatId, ShareId};
use houvast_casework::share::{Item, Purpose};
use jiff::{Timestamp, ToSpan};
use uuid::Uuid;

use crate::alert::Alert;
use crate::matrix::Shown;
use crate::policies::Policies;
use crate::question::{Answer, Asked, Question};
use crate::seat::{FileFacts, FileKind, Position, SeatFacts, SeatFile, ShareFacts};
use crate::verb::Verb;

/// What every hat sees and does from every position, without asking again.
#[derive(Debug)]
pub struct Table {
    policies: &'static Policies,
    hats: Vec<OnceLock<Rights>>,
}

#[derive(Debug, Default)]
struct Rights {
    reads: BTreeMap<(Position, Class), Shown>,
    writes: BTreeSet<(Position, FileKind, Verb)>,
    alerts: Vec<Alert>,
}

impl Table {
    /// The table of this release, with every hat computed: call it once at start and log its [`Table::alerts`].
    #[must_use]
    pub fn compute() -> &'static Self {
        let table = Self::standing();
        for hat in Hat::ALL {
            table.rights(*hat);
        }
        table
    }

    /// The table of this release; a hat that was not computed yet is computed when first asked for.
    #[must_use]
    pub fn standing() -> &'static Self {
        static STANDING: LazyLock<Table> = LazyLock::new(|| Table {
            policies: Policies::standing(),
            hats: Hat::ALL.iter().map(|_| OnceLock::new()).collect(),
        });
        &STANDING
    }

    fn rights(&self, hat: Hat) -> &Rights {
        self.hats[hat as usize].get_or_init(|| Rights::of(self.policies, hat))
    }

    /// How a hat sees a class from a position; [`Shown::Share`] means that a share can reach it.
    #[must_use]
    pub fn shown(&self, hat: Hat, position: Position, class: Class) -> Shown {
        self.rights(hat).reads.get(&(position, class)).copied().unwrap_or(Shown::Never)
    }

    /// How a hat sees a class at best, from any position: the cell of the matrix.
    #[must_use]
    pub fn cell(&self, hat: Hat, class: Class) -> Shown {
        Position::ALL.iter().map(|position| self.shown(hat, *position, class)).min().unwrap_or(Shown::Never)
    }

    /// Whether a share of this item can reach a reader in this hat at all: what the share page may offer.
    #[must_use]
    pub fn may_be_shared(&self, item: Item, hat: Hat) -> bool {
        self.cell(hat, item.class()) == Shown::Share
    }

    /// Whether a hat may use a verb from a position on a kind of file.
    #[must_use]
    pub fn may(&self, hat: Hat, position: Position, kind: FileKind, verb: Verb) -> bool {
        self.rights(hat).writes.contains(&(position, kind, verb))
    }

    /// Questions that could not be answered cleanly while computing. Empty in a release.
    #[must_use]
    pub fn alerts(&self) -> Vec<Alert> {
        Hat::ALL.iter().flat_map(|hat| self.alerts_of(*hat)).cloned().collect()
    }

    pub(crate) fn alerts_of(&self, hat: Hat) -> &[Alert] {
        &self.rights(hat).alerts
    }
}

impl Rights {
    fn of(policies: &Policies, hat: Hat) -> Self {
        let mut rights = Self::default();
        // Elsewhere nothing is allowed (theorem T3; a test asks), so those worlds are not asked at every start.
        for world in World::list(hat).iter().filter(|world| world.position != Position::Elsewhere) {
            rights.add_reads(policies, world);
            rights.add_writes(policies, world);
        }
        rights
    }

    fn add_reads(&mut self, policies: &Policies, world: &World) {
        let held = |class: &&Class| world.file.holds(class.compartment_for(world.seat.hat));
        for class in Class::ALL.iter().filter(held) {
            let mut shown = self.answer(policies.ask(&world.question(Asked::Read(*class), None)));
            if shown.is_none() {
                let share = world.share(*class);
                shown = self.answer(policies.ask(&world.question(Asked::Read(*class), Some(&share))));
            }
            if let Some(shown) = shown {
                self.reads.insert((world.position, *class), shown);
            }
        }
    }

    fn add_writes(&mut self, policies: &Policies, world: &World) {
        let kind = world.file.kind();
        for verb in Verb::ALL {
            let in_hat = verb.compartments_for(world.seat.hat);
            let mut here = in_hat.filter(|compartment| kind.holds(*compartment)).peekable();
            let touches = here.peek().is_some();
            let allowed = here.all(|compartment| {
                let answer = policies.ask(&world.question(Asked::Write(*verb, compartment), None));
                matches!(answer, Answer::Yes(_)) || {
                    self.answer(answer);
                    false
                }
            });
            if touches && allowed {
                self.writes.insert((world.position, kind, *verb));
            }
        }
    }

    fn answer(&mut self, answer: Answer) -> Option<Shown> {
        match answer {
            Answer::Yes(shown) => Some(shown.unwrap_or(Shown::Share)),
            Answer::No => None,
            Answer::Failed(alert) => {
                self.alerts.push(alert);
                None
            }
        }
    }
}

/// A seat, a file and a moment made up to ask about one hat in one position.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) seat: SeatFacts,
    pub(crate) file: FileFacts,
    pub(crate) position: Position,
    pub(crate) now: Timestamp,
}

const ABSENCE: FileId = FileId(Uuid::from_u128(1));
const CASE: FileId = FileId(Uuid::from_u128(2));
const OTHER_ABSENCE: FileId = FileId(Uuid::from_u128(3));
const OTHER_CASE: FileId = FileId(Uuid::from_u128(4));
const ENGAGEMENT: EngagementId = EngagementId(Uuid::from_u128(5));
const READER: AccountId = AccountId(Uuid::from_u128(6));

impl World {
    /// Every seat this hat can have, before every kind of file, in every position.
    pub(crate) fn list(hat: Hat) -> Vec<Self> {
        let on_absence = SeatFile::Absence { id: ABSENCE, engagement: Some(ENGAGEMENT) };
        let on_case = SeatFile::Case { id: CASE, absences: vec![ABSENCE] };
        let seats = match hat.side() {
            Side::Own | Side::Guest => vec![on_case],
            Side::Work => vec![on_absence],
            Side::Care => vec![on_absence, on_case],
            Side::Desk => vec![SeatFile::Installation],
        };
        let absence = |id| FileFacts::Absence { id, engagement: Some(ENGAGEMENT) };
        let case = |id, absences| FileFacts::Case { id, absences, shares: Vec::new() };
        let files = [
            absence(ABSENCE),
            absence(OTHER_ABSENCE),
            case(CASE, vec![ABSENCE]),
            case(OTHER_CASE, vec![OTHER_ABSENCE]),
        ];
        let mut worlds = Vec::new();
        for on in seats {
            for file in &files {
                worlds.push(Self::of(hat, on.clone(), file.clone()));
            }
        }
        worlds
    }

    fn of(hat: Hat, on: SeatFile, file: FileFacts) -> Self {
        let (since, now) = (Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH + 1.hour());
        let seat = SeatFacts { seat: SeatId(Uuid::from_u128(7)), account: READER, hat, file: on, since, until: None };
        let position = Position::of(&seat, &file);
        Self { seat, file, position, now }
    }

    pub(crate) fn question<'a>(&'a self, asked: Asked, share: Option<&'a ShareFacts>) -> Question<'a> {
        Question { seat: &self.seat, file: &self.file, asked, share, now: self.now }
    }

    /// A share of a class with this seat's account, in force now.
    pub(crate) fn share(&self, class: Class) -> ShareFacts {
        ShareFacts {
            id: ShareId(Uuid::from_u128(8)),
            class,
            reader: self.seat.account,
            hat: self.seat.hat,
            through: ABSENCE,
            purpose: Purpose::ThinkAlong,
            since: self.now - 1.minute(),
            until: self.now + 1.minute(),
            ended_at: None,
        }
    }
}
