//! Lists of the workplace in memory: on which absences an account sits in a hat, and what a list shows of each of them,
//! worked out once from what lies at work. Both stay until a commit touches such a seat or absence (ADR 0014).

use std::any::Any;
use std::collections::HashMap;
use std::sync::Arc;

use houvast_casework::absence::WorkState;
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};

use crate::absence::{self, AbsenceRow};
use crate::error::ReadError;
use crate::journal::Loaded;
use crate::remembered::Remembered;
use crate::seat::{self, Seat, side_hash};
use crate::statement::{rows, values};
use crate::store::{Purpose, Store};

/// Whoever has more seats than this has the list read anew each time: few do, and it would crowd out many others.
const MOST_SEATS: usize = 500;
/// So many lists are kept.
const MOST_LISTS: usize = 1_000;

/// A live seat, and the absence it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatOnAbsence {
    /// The seat.
    pub seat: Seat,
    /// The absence.
    pub absence: AbsenceRow,
}

/// The seats of an account in a hat, until one of them ends or another begins.
#[derive(Debug, Clone)]
struct Seats {
    seats: Arc<[SeatOnAbsence]>,
    until: Option<i64>,
}

/// What lists show of an absence in a hat: of whatever type the list wants it.
type Gist = Arc<dyn Any + Send + Sync>;

/// Lists of the workplace.
pub(crate) struct Listed {
    seats: Remembered<(AccountId, Hat), Seats>,
    gists: Remembered<(FileId, Hat), Gist>,
}

impl Listed {
    pub(crate) fn of(purpose: Purpose) -> Self {
        Self { seats: Remembered::at_most(MOST_LISTS, purpose), gists: Remembered::of(purpose) }
    }

    /// After seats began or ended.
    pub(crate) fn forget_seats(&self, seats: &[(AccountId, FileId)]) {
        let lists = seats.iter().flat_map(|(account, _)| Hat::ALL.iter().map(|hat| (*account, *hat)));
        self.seats.forget(&lists.collect::<Vec<_>>());
    }

    /// After dates of absences changed: lists are in their order.
    pub(crate) fn forget_absences(&self, files: &[FileId]) {
        self.seats.forget_where(|list| list.seats.iter().any(|one| files.contains(&one.absence.file)));
    }

    /// After something changed at work.
    pub(crate) fn forget_gists(&self, files: &[FileId]) {
        let gists = files.iter().flat_map(|file| Hat::ALL.iter().map(|hat| (*file, *hat)));
        self.gists.forget(&gists.collect::<Vec<_>>());
    }

    pub(crate) fn forget_all(&self) {
        self.seats.forget_all();
        self.gists.forget_all();
    }
}

impl Store {
    /// The live seats of an account in one hat on absences, the longest absence first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_seats_on_absences(
        &self,
        account: AccountId,
        hat: Hat,
    ) -> Result<Arc<[SeatOnAbsence]>, ReadError> {
        let (now, lists) = (self.now().as_microsecond(), &self.inner.listed.seats);
        let lasts = |list: &Seats| list.until.is_none_or(|until| now < until);
        if let Some(list) = lists.find(&(account, hat)).filter(lasts) {
            return Ok(list.seats);
        }
        let generation = lists.generation();
        let list = self.read_seats_on_absences(account, hat, now).await?;
        if list.seats.len() <= MOST_SEATS {
            lists.keep(generation, (account, hat), list.clone());
        }
        Ok(list.seats)
    }

    async fn read_seats_on_absences(&self, account: AccountId, hat: Hat, now: i64) -> Result<Seats, ReadError> {
        let sql = "select s.id, s.account_id, s.file_id, s.hat, s.side, s.since, s.until, s.through, s.sealed,
            a.public_hash, a.engagement_id, a.organisation_id, a.service_id, a.first_day, a.ended_on,
            a.sealed as absence_sealed from seat s join absence a on a.file_id = s.file_id
            where s.account_id = $1 and s.side = $2 and (s.until is null or s.until > $3)
            order by a.first_day, a.file_id";
        let side = side_hash(&self.inner, account, hat.side());
        let (mut seats, mut until) = (Vec::new(), None::<i64>);
        for row in rows(self.readers(), sql, values![account, side, now]).await? {
            let seat = seat::read(&self.inner, &row)?;
            if seat.hat != hat {
                continue;
            }
            let since = seat.since.as_microsecond();
            let turns = [Some(since).filter(|since| *since > now), seat.until.map(|until| until.as_microsecond())];
            until = turns.into_iter().flatten().chain(until).min();
            if since <= now {
                seats.push(SeatOnAbsence { seat, absence: absence::read_beside(&self.inner, &row, "absence_sealed")? });
            }
        }
        Ok(Seats { seats: seats.into(), until })
    }

    /// What a list shows of the absences of these seats, in their order: `read` from what lies at work where it was not
    /// kept, or where what was kept no longer `fits`. None of what was erased meanwhile, and where `read` gives none.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_gists<G: Any + Send + Sync>(
        &self,
        seats: &[SeatOnAbsence],
        fits: impl Fn(&G) -> bool,
        read: impl Fn(&SeatOnAbsence, &Loaded<WorkState>) -> Option<G>,
    ) -> Result<Vec<Option<Arc<G>>>, ReadError> {
        let kept = &self.inner.listed.gists;
        let generation = kept.generation();
        let find = |one: &SeatOnAbsence| {
            kept.find(&(one.absence.file, one.seat.hat))?.downcast().ok().filter(|gist| fits(gist))
        };
        let mut gists: Vec<Option<Arc<G>>> = seats.iter().map(find).collect();
        let missing = seats.iter().zip(&gists).filter(|(_, gist)| gist.is_none()).map(|(one, _)| one.absence.file);
        let missing: Vec<FileId> = missing.collect();
        let states = self.load_several::<WorkState>(&missing).await?;
        let states: HashMap<FileId, _> = states.into_iter().map(|state| (state.file, state)).collect();
        for (one, gist) in seats.iter().zip(&mut gists) {
            if let Some(state) = states.get(&one.absence.file) {
                *gist = read(one, state).map(Arc::new);
                if let Some(gist) = gist {
                    kept.keep(generation, (one.absence.file, one.seat.hat), Arc::clone(gist) as Gist);
                }
            }
        }
        Ok(gists)
    }
}
