//! The outbox. A job is queued in the transaction that causes it and done at least once: whoever does it must not mind
//! doing it twice.

use std::time::Duration;

use houvast_casework::ids::FileId;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::error::{CommitError, ReadError};
use crate::plan::{JOB, Plan};
use crate::rows::moment;
use crate::seal::Columns;
use crate::statement::{Expect, Statement, row, rows, values};
use crate::store::{Inner, Store};

/// How long a finished job keeps the same cause from being queued again.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Something to do, as it is queued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob<'a> {
    /// What is to be done.
    pub kind: &'a str,
    /// With what.
    pub payload: &'a Json,
    /// Not before then.
    pub due: Timestamp,
    /// The same cause is never queued twice.
    pub cause: &'a str,
    /// The file it is about: erasing that file takes the job along.
    pub about: Option<FileId>,
}

/// Something to do, as it is found when due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its id: the same every time it is tried.
    pub id: FileId,
    /// What is to be done.
    pub kind: String,
    /// With what.
    pub payload: Json,
    /// When it was due.
    pub due: Timestamp,
    /// How often it was tried before.
    pub attempts: i64,
}

/// How much waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WaitingJobs {
    /// Jobs that are due now.
    pub due: i64,
    /// Jobs that failed at least once and are tried again later.
    pub put_off: i64,
    /// How long the oldest due job has waited.
    pub oldest: Duration,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    kind: String,
    payload: Json,
}

fn columns(id: FileId, idempotency: &[u8]) -> Columns {
    Columns::of("job").bytes(&id.bytes()).bytes(idempotency)
}

/// The keyed hash of a cause.
fn idempotency(inner: &Inner, cause: &str) -> [u8; 32] {
    inner.look_up(&Columns::of("job cause").text(cause))
}

/// The keyed hash under which jobs about a file are found when it is erased.
pub(crate) fn about_hash(inner: &Inner, file: &[u8; 16]) -> [u8; 32] {
    inner.look_up(&Columns::of("job about").bytes(file))
}

impl Store {
    /// Jobs that are due, the longest waiting first.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn list_due_jobs(&self, limit: i64) -> Result<Vec<Job>, ReadError> {
        let sql = "select j.id, j.due_at, j.attempts, j.idempotency, j.sealed, k.epoch, k.wrapped
            from job j join file_key k on k.file_id = j.id and k.compartment = 'job'
            where j.finished_at is null and j.due_at <= $1 order by j.due_at, j.id limit $2";
        let mut jobs = Vec::new();
        for row in rows(self.readers(), sql, values![self.now().as_microsecond(), limit]).await? {
            let id = row.id("id", FileId::from_bytes)?;
            let key = self.inner.unwrap(&id.bytes(), JOB, row.int("epoch")?, &row.bytes("wrapped")?)?;
            let clear = key.open(&columns(id, &row.bytes("idempotency")?), &row.bytes("sealed")?);
            let sealed: Option<Sealed> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
            let Sealed { kind, payload } = sealed.ok_or(ReadError::Tampered { table: "job" })?;
            jobs.push(Job { id, kind, payload, due: moment(row.int("due_at")?)?, attempts: row.int("attempts")? });
        }
        Ok(jobs)
    }

    /// Whether this cause was queued before, done or not.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn was_queued(&self, cause: &str) -> Result<bool, ReadError> {
        let idempotency = idempotency(&self.inner, cause);
        Ok(row(self.readers(), "select id from job where idempotency = $1", values![idempotency]).await?.is_some())
    }

    /// How many jobs wait: an operator sees by it whether letters leave.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn count_waiting_jobs(&self) -> Result<WaitingJobs, ReadError> {
        let now = self.now().as_microsecond();
        let due = "select count(*) as due, min(due_at) as oldest from job where finished_at is null and due_at <= $1";
        let put_off = "select count(*) as put_off from job where finished_at is null and due_at > $1 and attempts > 0";
        let due = row(self.readers(), due, values![now]).await?.ok_or(ReadError::Column("due"))?;
        let put_off = row(self.readers(), put_off, values![now]).await?.ok_or(ReadError::Column("put_off"))?;
        let oldest = due.maybe_int("oldest")?.map_or(0, |oldest| now.saturating_sub(oldest));
        let oldest = Duration::from_micros(oldest.unsigned_abs());
        Ok(WaitingJobs { due: due.int("due")?, put_off: put_off.int("put_off")?, oldest })
    }

    /// Puts a job off after a failed attempt.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`].
    pub async fn put_off_job(&self, job: &Job, until: Timestamp) -> Result<(), CommitError> {
        let sql = "update job set attempts = attempts + 1, due_at = $2 where id = $1 and finished_at is null";
        self.inner.write(vec![Statement::new(sql, values![job.id, until.as_microsecond()], Expect::Any)]).await
    }

    /// Forgets what was tried at doors more than a day ago, drafts older than 30 days, sessions that ended, invitations
    /// that ended 30 days ago with the addresses in them, and jobs that were finished 90 days ago.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`].
    pub async fn forget_old(&self) -> Result<(), CommitError> {
        let now = self.now();
        let before = |age: SignedDuration| now.saturating_sub(age).unwrap_or(Timestamp::MIN).as_microsecond();
        let day = SignedDuration::from_hours(24);
        let keys = "delete from file_key where compartment = 'invitation'
            and file_id in (select id from invitation where expires_at < $1)";
        let codes = "delete from invitation_code
            where invitation_id in (select id from invitation where expires_at < $1)";
        let statements = vec![
            Statement::new(keys, values![before(day * 30)], Expect::Any),
            Statement::new(codes, values![before(day * 30)], Expect::Any),
            Statement::new("delete from invitation where expires_at < $1", values![before(day * 30)], Expect::Any),
            Statement::new("delete from attempt where attempted_at < $1", values![before(day)], Expect::Any),
            Statement::new("delete from draft where revised_at < $1", values![before(day * 30)], Expect::Any),
            Statement::new("delete from session where expires_at < $1", values![before(day)], Expect::Any),
            Statement::new("delete from job where finished_at < $1", values![before(REMEMBERED)], Expect::Any),
        ];
        self.inner.write(statements).await
    }
}

impl Plan {
    /// Queues a job. A cause that was queued before is not queued again, nor a job about a file that was erased; neither
    /// is an error.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn queue(&mut self, job: &NewJob<'_>) -> Result<(), CommitError> {
        let idempotency = idempotency(&self.inner, job.cause);
        // A stream per cause: the id stands in the letter's Message-ID, and what is queued for one must not show to another.
        let mut stream = self.inner.streams.stream(&format!("job {}", job.cause));
        let id = FileId::new(self.now.as_millisecond(), &mut *stream);
        let key = self.make_key(id.bytes(), JOB);
        let sealed = Sealed { kind: job.kind.to_owned(), payload: job.payload.clone() };
        let clear = serde_json::to_vec(&sealed).map_err(CommitError::unavailable)?;
        let sealed = self.seal("job", &key, &columns(id, &idempotency), &clear);
        let about = job.about.map(|file| about_hash(&self.inner, &file.bytes()));
        if let Some(file) = job.about {
            self.hold(file.bytes());
        }
        let file = job.about.map_or([0; 16], |file| file.bytes());
        let sql = "insert into job (id, about, due_at, attempts, idempotency, sealed)
            select $1, $2, $3, 0, $4, $5 where not exists (select 1 from erasure where file_id = $6)
            on conflict (idempotency) do nothing";
        self.push(sql, values![id, about, job.due.as_microsecond(), idempotency, sealed, file], Expect::Any);
        // The key of a job that was there already, or is about something erased, goes again at once.
        let sql = "delete from file_key where file_id = $1 and compartment = 'job'
            and not exists (select 1 from job where id = $1)";
        self.push(sql, values![id], Expect::Any);
        Ok(())
    }

    /// Brings forward to now what was put off until exactly then, about one file.
    pub fn bring_forward_jobs(&mut self, file: FileId, put_off_until: Timestamp) {
        let about = about_hash(&self.inner, &file.bytes());
        let sql = "update job set due_at = $3 where about = $1 and due_at = $2 and finished_at is null";
        let values = values![about, put_off_until.as_microsecond(), self.now.as_microsecond()];
        self.push(sql, values, Expect::Any);
    }

    /// Marks a job as done, in the transaction that writes what it led to. `Gone` where it was done or erased.
    pub fn finish_job(&mut self, job: &Job) {
        let sql = "update job set finished_at = $2, sealed = $3 where id = $1 and finished_at is null";
        self.push(sql, values![job.id, self.now.as_microsecond(), Vec::<u8>::new()], Expect::OneOrGone);
        let sql = "delete from file_key where file_id = $1 and compartment = 'job'";
        self.push(sql, values![job.id], Expect::Any);
    }
}
