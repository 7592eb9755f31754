//! What every verb works with: the store, the public address. And what can go wrong for every verb.

use houvast_access::seat::{FileFacts, SeatFacts, SeatFile};
use houvast_access::{Sight, Verb};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, EngagementId, FileId};
use houvast_casework::journal::Fold;
use houvast_storage::{CommitError, Loaded, LogUnavailable, Plan, ReadError, Seat, Store};

pub use houvast_storage::one_reading;

/// One installation as the verbs see it.
#[derive(Clone)]
pub struct Installation {
    /// Journals, doors, jobs.
    pub store: Store,
    /// The address people reach it at, without a slash at its end: it stands in mails.
    pub address: String,
}

/// What can go wrong for every verb.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// Not there, or not yours: the two look the same on purpose.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it five times in a row while this was decided.
    #[error("changed by somebody else at the same time")]
    Conflict,
    /// The database or the access log cannot be reached. Nothing was written.
    #[error("storage is unavailable: {0}")]
    Unavailable(String),
}

impl From<ReadError> for Trouble {
    fn from(error: ReadError) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<LogUnavailable> for Trouble {
    fn from(error: LogUnavailable) -> Self {
        Self::Unavailable(error.to_string())
    }
}

impl From<CommitError> for Trouble {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict => Self::Conflict,
            CommitError::Gone | CommitError::Taken(_) => Self::NotFound,
            other => Self::Unavailable(other.to_string()),
        }
    }
}

/// Who acts: one account, in one hat, on one file, and what that seat may see and do there now.
#[derive(Debug, Clone)]
pub struct Acting {
    /// The seat.
    pub seat: Seat,
    /// What it may see and do.
    pub sight: Sight,
}

impl Acting {
    /// Refuses what this seat may not do. It looks like what does not exist.
    pub(crate) fn must(&self, verb: Verb) -> Result<(), Trouble> {
        if self.sight.may(verb) { Ok(()) } else { Err(Trouble::NotFound) }
    }

    /// Appends to the file in front of this seat. What the person does on an absence does not stand there under the seat
    /// of the case.
    pub(crate) fn append<S: Fold>(
        &self,
        plan: &mut Plan,
        loaded: &Loaded<S>,
        events: &[S::Event],
    ) -> Result<Loaded<S>, CommitError> {
        match self.seat.hat {
            Hat::Employee if self.seat.file != self.sight.file() => plan.append_for_the_person(loaded, events),
            _ => plan.append(loaded, self.seat.id, events),
        }
    }
}

impl Installation {
    /// The present moment of the installation's clock.
    #[must_use]
    pub fn now(&self) -> jiff::Timestamp {
        self.store.now()
    }

    /// Whether the database, the access log and the key store can be used.
    ///
    /// # Errors
    /// [`Trouble::Unavailable`] with what stands in the way.
    pub async fn check_ready(&self) -> Result<(), Trouble> {
        self.store.check_ready().await.map_err(|unusable| Trouble::Unavailable(unusable.to_string()))
    }

    /// Takes the seat of an account in a work or care hat on an absence.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where there is no such live seat, and for a care hat where everything rests: death stops
    /// everything (see `record_death`), and the workplace must not notice.
    pub async fn take_absence_seat(&self, account: AccountId, hat: Hat, absence: FileId) -> Result<Acting, Trouble> {
        if hat.side() == Side::Care && self.death_on(absence).await?.is_some() {
            return Err(Trouble::NotFound);
        }
        self.take_absence_seat_at_rest(account, hat, absence).await
    }

    /// Takes a seat also where everything rests: to see a recorded death, and to undo it.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] where there is no such live seat.
    pub(crate) async fn take_absence_seat_at_rest(
        &self,
        account: AccountId,
        hat: Hat,
        absence: FileId,
    ) -> Result<Acting, Trouble> {
        if !matches!(hat.side(), Side::Work | Side::Care) {
            return Err(Trouble::NotFound);
        }
        let seat = self.store.find_seat(account, absence, hat).await?.ok_or(Trouble::NotFound)?;
        let row = self.store.find_absence(absence).await?.ok_or(Trouble::NotFound)?;
        Ok(self.act_on_absence(&seat, row.engagement))
    }

    /// Acts in a live seat on an absence.
    pub(crate) fn act_on_absence(&self, seat: &Seat, engagement: EngagementId) -> Acting {
        let (id, engagement) = (seat.file, Some(engagement));
        let facts = facts_of(seat, SeatFile::Absence { id, engagement });
        let sight = Sight::of(&facts, &FileFacts::Absence { id, engagement }, self.store.now());
        Acting { seat: *seat, sight }
    }
}

/// A seat as the policies know it.
pub(crate) fn facts_of(seat: &Seat, file: SeatFile) -> SeatFacts {
    SeatFacts { seat: seat.id, account: seat.account, hat: seat.hat, file, since: seat.since, until: seat.until }
}

/// How often an append that lost a race is decided again from fresh state.
pub(crate) const TRIES: usize = 5;
