//! Seats: one account, in one hat, on one file. The only source of rights, made by one function.

use std::sync::Arc;

use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, FileId, OrganisationId, SeatId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::asked::{Question, once};
use crate::error::{CommitError, ReadError};
use crate::plan::{Plan, Step};
use crate::rows::moment;
use crate::seal::Columns;
use crate::statement::{Expect, Row, Statement, row, rows, values};
use crate::store::{Inner, Store};

/// A seat, live or ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Its id.
    pub id: SeatId,
    /// Whose.
    pub account: AccountId,
    /// On which file.
    pub file: FileId,
    /// In which hat.
    pub hat: Hat,
    /// Since when.
    pub since: Timestamp,
    /// Until when; none while it lasts.
    pub until: Option<Timestamp>,
}

/// A seat about to be made, and the absence through which the account knows the person, where it is a seat on a case.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewSeat {
    pub(crate) seat: Seat,
    pub(crate) through: Option<FileId>,
}

/// The employer lies in the sealed part: a plain hash of it would tell which cases belong to one employer.
#[derive(Serialize, Deserialize)]
struct Sealed {
    hat: Hat,
    employer: Option<OrganisationId>,
}

/// Hats, and the moment at which a seat begins or ends by itself.
#[derive(Debug, Clone)]
pub(crate) struct Hats {
    hats: Vec<Hat>,
    until: Option<i64>,
}

/// The constraint that a mixed pair would break.
const SIDES: CommitError = CommitError::Taken("seat_sides");

/// A live seat of an account on a side: on an absence of an employer, or at the employer as a whole.
const AT_EMPLOYER: &str = "select s.id from seat s left join absence a on a.file_id = s.file_id
    where s.account_id = $1 and s.side = $2 and (a.organisation_id = $3 or s.file_id = $3)
    and (s.until is null or s.until > $4) limit 1";

fn hat_hash(inner: &Inner, account: AccountId, file: FileId, hat: Hat) -> [u8; 32] {
    let columns = Columns::of("seat hat").bytes(&account.bytes()).bytes(&file.bytes());
    inner.look_up(&columns.text(hat.name()))
}

pub(crate) fn side_hash(inner: &Inner, account: AccountId, side: Side) -> [u8; 32] {
    inner.look_up(&Columns::of("seat side").bytes(&account.bytes()).int(side as i64))
}

fn through_hash(inner: &Inner, account: AccountId, absence: FileId) -> [u8; 32] {
    inner.look_up(&Columns::of("seat through").bytes(&account.bytes()).bytes(&absence.bytes()))
}

fn columns(seat: &Seat, side: &[u8], through: Option<&[u8]>) -> Columns {
    Columns::of("seat")
        .bytes(&seat.id.bytes())
        .bytes(&seat.account.bytes())
        .bytes(&seat.file.bytes())
        .bytes(side)
        .int(seat.since.as_microsecond())
        .maybe_int(seat.until.map(|until| until.as_microsecond()))
        .maybe_bytes(through)
}

pub(crate) fn read(inner: &Inner, row: &Row) -> Result<Seat, ReadError> {
    Ok(open(inner, row)?.0)
}

fn open(inner: &Inner, row: &Row) -> Result<(Seat, Sealed), ReadError> {
    let mut seat = Seat {
        id: row.id("id", SeatId::from_bytes)?,
        account: row.id("account_id", AccountId::from_bytes)?,
        file: row.id("file_id", FileId::from_bytes)?,
        hat: Hat::Researcher,
        since: moment(row.int("since")?)?,
        until: row.maybe_int("until")?.map(moment).transpose()?,
    };
    let columns = columns(&seat, &row.bytes("side")?, row.maybe_bytes("through")?.as_deref());
    let clear = inner.keys.installation.files.open(&columns, &row.bytes("sealed")?);
    let sealed: Option<Sealed> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
    let sealed = sealed.ok_or(ReadError::Tampered { table: "seat" })?;
    seat.hat = sealed.hat;
    Ok((seat, sealed))
}

impl Store {
    /// The live seat of an account in a hat on a file.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_seat(&self, account: AccountId, file: FileId, hat: Hat) -> Result<Option<Seat>, ReadError> {
        let (now, question) = (self.now(), (account, file, hat));
        // The oldest that lives counts: while it does, no other takes its place.
        let lives = |seat: &Seat| seat.since <= now && seat.until.is_none_or(|until| now < until);
        if let Some(seat) = self.inner.seats.find(&question).filter(lives) {
            return Ok(Some(seat));
        }
        let ask = async {
            let generation = self.inner.seats.generation();
            let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
                where account_id = $1 and file_id = $2 and hat = $3 and since <= $4 and (until is null or until > $4)
                order by since limit 1";
            let values = values![account, file, hat_hash(&self.inner, account, file, hat), now.as_microsecond()];
            let row = row(self.readers(), sql, values).await?;
            // The hash finds, the seal decides: a row whose hash was copied from elsewhere is not that hat.
            let seat = row.map(|row| read(&self.inner, &row)).transpose()?.filter(|seat| seat.hat == hat);
            if let Some(seat) = seat {
                self.inner.seats.keep(generation, question, seat);
            }
            Ok(seat)
        };
        once(Question::Seat(account, file, hat), ask).await
    }

    /// A seat, live or ended.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_seat_by_id(&self, id: SeatId) -> Result<Option<Seat>, ReadError> {
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat where id = $1";
        row(self.readers(), sql, values![id]).await?.map(|row| read(&self.inner, &row)).transpose()
    }

    /// Every live seat of an account, oldest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_seats(&self, account: AccountId) -> Result<Vec<Seat>, ReadError> {
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
            where account_id = $1 and since <= $2 and (until is null or until > $2) order by since, id";
        let rows = rows(self.readers(), sql, values![account, self.now().as_microsecond()]).await?;
        rows.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// The hats an account can wear: those of its live seats, and care hats in which it looks after a service even
    /// where no absence was reported yet. Care seats are too many to be read one by one. Kept in memory until a seat of
    /// the account begins or ends.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_hats(&self, account: AccountId) -> Result<Vec<Hat>, ReadError> {
        let now = self.now().as_microsecond();
        if let Some(kept) = self.inner.hats.find(&account).filter(|kept| kept.until.is_none_or(|until| now < until)) {
            return Ok(kept.hats);
        }
        let generation = self.inner.hats.generation();
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
            where account_id = $1 and side <> $2 and (until is null or until > $3)";
        let care = side_hash(&self.inner, account, Side::Care);
        let mut read_now = Hats { hats: self.list_care_hats(account).await?, until: None };
        for row in rows(self.readers(), sql, values![account, care, now]).await? {
            let Seat { hat, since, until, .. } = read(&self.inner, &row)?;
            let since = since.as_microsecond();
            if since <= now {
                read_now.hats.push(hat);
            }
            let turns = [Some(since).filter(|since| *since > now), until.map(|until| until.as_microsecond())];
            read_now.until = turns.into_iter().flatten().chain(read_now.until).min();
        }
        read_now.hats.sort_unstable();
        read_now.hats.dedup();
        self.inner.hats.keep(generation, account, read_now.clone());
        Ok(read_now.hats)
    }

    /// The live seats of an account at employers as a whole: there the employer's id stands in the place of a file.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_seats_at_employers(&self, account: AccountId) -> Result<Vec<Seat>, ReadError> {
        let sql = "select s.id, s.account_id, s.file_id, s.hat, s.side, s.since, s.until, s.through, s.sealed
            from seat s join organisation o on o.id = s.file_id
            where s.account_id = $1 and s.since <= $2 and (s.until is null or s.until > $2) order by s.since, s.id";
        let rows = rows(self.readers(), sql, values![account, self.now().as_microsecond()]).await?;
        rows.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// Whether an account ever had a seat, live or ended.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn has_had_a_seat(&self, account: AccountId) -> Result<bool, ReadError> {
        let sql = "select id from seat where account_id = $1 limit 1";
        Ok(row(self.readers(), sql, values![account]).await?.is_some())
    }

    /// Whether an account has a live work seat at an employer: then it gets no care seat there.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn has_work_seat_at(&self, account: AccountId, employer: OrganisationId) -> Result<bool, ReadError> {
        let side = side_hash(&self.inner, account, Side::Work);
        let values = values![account, side, employer, self.now().as_microsecond()];
        Ok(row(self.readers(), AT_EMPLOYER, values).await?.is_some())
    }

    /// Every live seat on a file, oldest first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_seats_on(&self, file: FileId) -> Result<Vec<Seat>, ReadError> {
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
            where file_id = $1 and since <= $2 and (until is null or until > $2) order by since, id";
        let rows = rows(self.readers(), sql, values![file, self.now().as_microsecond()]).await?;
        rows.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// Every seat on a file that has ended, the last one first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_ended_seats_on(&self, file: FileId) -> Result<Vec<Seat>, ReadError> {
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
            where file_id = $1 and until <= $2 order by until desc, id";
        let rows = rows(self.readers(), sql, values![file, self.now().as_microsecond()]).await?;
        rows.iter().map(|row| read(&self.inner, row)).collect()
    }

    /// The live seat on a case that an account got in a hat through an absence.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_seat_through(
        &self,
        account: AccountId,
        absence: FileId,
        hat: Hat,
    ) -> Result<Option<Seat>, ReadError> {
        let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
            where through = $1 and since <= $2 and (until is null or until > $2) order by since";
        let values = values![through_hash(&self.inner, account, absence), self.now().as_microsecond()];
        // One a hat at most: the hat lies in the sealed part.
        for row in rows(self.readers(), sql, values).await? {
            let seat = read(&self.inner, &row)?;
            if seat.hat == hat {
                return Ok(Some(seat));
            }
        }
        Ok(None)
    }
}

impl Plan {
    /// Adds a seat; `through` is the absence through which the account knows the person, for a seat on a case: the
    /// link is kept as a keyed hash only. The commit is `Taken("seat_sides")` where sides would mix and
    /// `Taken("seat_once")` where the account has that seat already; `Gone` where account or file was erased.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn add_seat(&mut self, seat: &Seat, through: Option<FileId>) -> Result<(), CommitError> {
        self.touched.seats.push((seat.account, seat.file));
        self.steps.push(Step::AddSeat(NewSeat { seat: *seat, through }));
        Ok(())
    }

    /// Ends a seat. `Gone` where it ended before.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn end_seat(&mut self, id: SeatId, at: Timestamp) -> Result<(), CommitError> {
        self.steps.push(Step::EndSeat(id, at));
        Ok(())
    }
}

/// A seat of this plan, with the employer it stands at.
pub(crate) type Seated = (Seat, Option<OrganisationId>);

/// INVARIANT: work, care, own and guest seats never mix for one account and file; whoever has a live work seat at an
/// employer is neither care nor guest there. Called while [`Inner::seating`] is held.
pub(crate) async fn prepare(
    plan: &Plan,
    new: NewSeat,
    seated: &mut Vec<Seated>,
) -> Result<Vec<Statement>, CommitError> {
    let NewSeat { seat, through } = new;
    let employer = employer_of(plan, through.unwrap_or(seat.file)).await?;
    for (other, its_employer) in seated.iter().filter(|(other, _)| other.account == seat.account) {
        let mixes_at_employer = employer.is_some() && employer == *its_employer && are_apart(seat.hat, other.hat);
        if mixes_at_employer || (other.file == seat.file && other.hat.side() != seat.hat.side()) {
            return Err(SIDES);
        }
    }
    refuse_other_side_on_file(&plan.inner, &seat).await?;
    if let Some(employer) = employer {
        refuse_apart_at_employer(plan, &seat, employer).await?;
    }
    seated.push((seat, employer));
    let holds = [seat.account.bytes(), seat.file.bytes()].map(Statement::hold);
    Ok([&holds[..], &[insert(plan, &seat, through, employer)?]].concat())
}

/// Whether one is a work hat and the other a care or guest hat.
fn are_apart(one: Hat, other: Hat) -> bool {
    let is_outside = |hat: Hat| matches!(hat.side(), Side::Care | Side::Guest);
    (one.side() == Side::Work && is_outside(other)) || (other.side() == Side::Work && is_outside(one))
}

async fn employer_of(plan: &Plan, file: FileId) -> Result<Option<OrganisationId>, CommitError> {
    if let Some(absence) = plan.absences.iter().find(|absence| absence.file == file) {
        return Ok(Some(absence.organisation));
    }
    // A seat at an employer as a whole stands on the employer's own id.
    let sql = "select organisation_id from absence where file_id = $1
        union all select id as organisation_id from organisation where id = $1";
    let row = row(&plan.inner.readers, sql, values![file]).await?;
    Ok(row.map(|row| row.id("organisation_id", OrganisationId::from_bytes)).transpose()?)
}

async fn refuse_other_side_on_file(inner: &Inner, seat: &Seat) -> Result<(), CommitError> {
    let sql = "select id from seat where account_id = $1 and file_id = $2 and side <> $3 limit 1";
    let side = side_hash(inner, seat.account, seat.hat.side());
    let other = row(&inner.readers, sql, values![seat.account, seat.file, side]).await?;
    if other.is_some() { Err(SIDES) } else { Ok(()) }
}

async fn refuse_apart_at_employer(plan: &Plan, seat: &Seat, employer: OrganisationId) -> Result<(), CommitError> {
    let inner = &plan.inner;
    let now = plan.now.as_microsecond();
    let against: &[Side] = match seat.hat.side() {
        Side::Work => &[Side::Care, Side::Guest],
        Side::Care | Side::Guest => &[Side::Work],
        Side::Own | Side::Desk => return Ok(()),
    };
    for side in against {
        let values = values![seat.account, side_hash(inner, seat.account, *side), employer, now];
        if row(&inner.readers, AT_EMPLOYER, values).await?.is_some() {
            return Err(SIDES);
        }
    }
    if seat.hat.side() != Side::Work {
        return Ok(());
    }
    let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
        where account_id = $1 and through is not null and (until is null or until > $2)";
    for row in rows(&inner.readers, sql, values![seat.account, now]).await? {
        let (other, sealed) = open(inner, &row)?;
        if sealed.employer == Some(employer) && are_apart(seat.hat, other.hat) {
            return Err(SIDES);
        }
    }
    Ok(())
}

fn insert(
    plan: &Plan,
    seat: &Seat,
    through: Option<FileId>,
    employer: Option<OrganisationId>,
) -> Result<Statement, CommitError> {
    let inner = &plan.inner;
    let side = side_hash(inner, seat.account, seat.hat.side());
    let hat = hat_hash(inner, seat.account, seat.file, seat.hat);
    let employer = employer.filter(|_| through.is_some());
    let through = through.map(|absence| through_hash(inner, seat.account, absence));
    let sealed = sealed(inner, seat, &side, through.as_ref().map(<[u8; 32]>::as_slice), employer)?;
    let sql = "insert into seat (id, account_id, file_id, hat, side, since, until, through, sealed)
        select $1, $2, $3, $4, $5, $6, $7, $8, $9
        where not exists (select 1 from erasure where file_id = $2 or file_id = $3)";
    let until = seat.until.map(|until| until.as_microsecond());
    let ids = values![seat.id, seat.account, seat.file, hat, side];
    let values = [ids, values![seat.since.as_microsecond(), until, through, sealed]].concat();
    Ok(Statement::new(sql, values, Expect::OneOrGone))
}

fn sealed(
    inner: &Inner,
    seat: &Seat,
    side: &[u8],
    through: Option<&[u8]>,
    employer: Option<OrganisationId>,
) -> Result<Vec<u8>, CommitError> {
    let clear = serde_json::to_vec(&Sealed { hat: seat.hat, employer }).map_err(CommitError::unavailable)?;
    Ok(inner.seal("seat", &inner.keys.installation.files, &columns(seat, side, through), &clear))
}

pub(crate) async fn prepare_end(plan: &mut Plan, id: SeatId, at: Timestamp) -> Result<Vec<Statement>, CommitError> {
    let inner = Arc::clone(&plan.inner);
    let inner = &*inner;
    let sql = "select id, account_id, file_id, hat, side, since, until, through, sealed from seat
        where id = $1 and until is null";
    let row = row(&inner.readers, sql, values![id]).await?.ok_or(CommitError::Gone)?;
    let (mut seat, kept) = open(inner, &row)?;
    plan.touched.seats.push((seat.account, seat.file));
    seat.until = Some(crate::rows::kept(at));
    let (side, through) = (row.bytes("side")?, row.maybe_bytes("through")?);
    let sealed = sealed(inner, &seat, &side, through.as_deref(), kept.employer)?;
    let sql = "update seat set until = $2, sealed = $3 where id = $1 and until is null";
    Ok(vec![Statement::new(sql, values![id, at.as_microsecond(), sealed], Expect::OneOrGone)])
}
