//! `Sight`: what one seat may see and do of one file, computed once per request. Everything shown is built through it.

use houvast_casework::class::Class;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{FileId, SeatId, ShareId};
use houvast_casework::share::{Item, Purpose, Share};
use jiff::Timestamp;

use crate::alert::Alert;
use crate::matrix::Shown;
use crate::policies::Policies;
use crate::question::{Answer, Asked, Question};
use crate::seat::{FileFacts, FileKind, Position, SeatFacts, ShareFacts};
use crate::table::Table;
use crate::verb::Verb;

/// What one seat may see and do of one file at one instant.
///
/// INVARIANT: made by [`Sight::of`] alone, so that whoever holds one has asked the policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    seat: SeatId,
    hat: Hat,
    file: FileId,
    kind: FileKind,
    position: Position,
    live: bool,
    shared: Vec<SharedItem>,
    alerts: Vec<Alert>,
    now: Timestamp,
}

/// An item that this seat reads because the person shares it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedItem {
    /// The share.
    pub share: ShareId,
    /// What.
    pub item: Item,
    /// What for.
    pub purpose: Purpose,
    /// It ends by itself then.
    pub until: Timestamp,
}

impl Sight {
    /// What this seat may see and do of this file now. Class-level answers come from the table of the policies; shares
    /// are asked one by one.
    #[must_use]
    pub fn of(seat: &SeatFacts, file: &FileFacts, now: Timestamp) -> Self {
        let (id, shares) = match file {
            FileFacts::Absence { id, .. } => (*id, &[][..]),
            FileFacts::Case { id, shares, .. } => (*id, &shares[..]),
        };
        let mut sight = Self {
            seat: seat.seat,
            hat: seat.hat,
            file: id,
            kind: file.kind(),
            position: Position::of(seat, file),
            live: seat.is_live(now),
            shared: Vec::new(),
            alerts: Table::standing().alerts_of(seat.hat).to_vec(),
            now,
        };
        if !seat.fits() {
            sight.alerts.push(Alert::SeatDoesNotFit { hat: seat.hat.name(), file: seat.file.word() });
            return sight;
        }
        // Shares with other readers are not worth a question: theorem T4 says that they open nothing here.
        for share in shares.iter().filter(|share| share.reader == seat.account) {
            let facts = ShareFacts::from(share);
            let asked = Asked::Read(share.item.class());
            match Policies::standing().ask(&Question { seat, file, asked, share: Some(&facts), now }) {
                Answer::Yes(Some(Shown::Share)) => {
                    let Share { id, item, purpose, until, .. } = *share;
                    sight.shared.push(SharedItem { share: id, item, purpose, until });
                }
                Answer::Yes(_) | Answer::No => {}
                Answer::Failed(alert) => sight.alerts.push(alert),
            }
        }
        sight
    }

    /// How a class is shown to this seat now: [`Shown::Share`] only while a share is in force.
    #[must_use]
    pub fn shown(&self, class: Class) -> Shown {
        if !self.live || !self.kind.holds(class.compartment_for(self.hat)) {
            return Shown::Never;
        }
        let in_force = self.shared.iter().any(|shared| shared.item.class() == class);
        match Table::standing().shown(self.hat, self.position, class) {
            Shown::Share if in_force => Shown::Share,
            Shown::Share => Shown::Never,
            shown => shown,
        }
    }

    /// Whether this seat may read facts of a class. For notes: those of the hat's own discipline.
    #[must_use]
    pub fn may_read(&self, class: Class) -> bool {
        self.shown(class) != Shown::Never
    }

    /// Whether this seat may use a verb on this file. A verb that writes two files is asked for on each.
    #[must_use]
    pub fn may(&self, verb: Verb) -> bool {
        self.live && Table::standing().may(self.hat, self.position, self.kind, verb)
    }

    /// Whether this seat may read anything of the file at all. If not, the file does not exist for it (404).
    #[must_use]
    pub fn is_blank(&self) -> bool {
        Class::ALL.iter().all(|class| !self.may_read(*class))
    }

    /// The items this seat reads because they are shared with it now.
    #[must_use]
    pub fn shared(&self) -> &[SharedItem] {
        if self.live { &self.shared } else { &[] }
    }

    /// What must be logged: questions that could not be answered cleanly. Each was answered with no.
    #[must_use]
    pub fn alerts(&self) -> &[Alert] {
        &self.alerts
    }

    /// The seat.
    #[must_use]
    pub fn seat(&self) -> SeatId {
        self.seat
    }

    /// The hat of the seat.
    #[must_use]
    pub fn hat(&self) -> Hat {
        self.hat
    }

    /// The file.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.file
    }

    /// The instant for which this holds.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }
}
