//! Erasing: the keys go, and with them everything that was sealed under them, in old backups too once the month key
//! that wrapped them is destroyed. Entries and states stay, unreadable, so that the chain still verifies.

use houvast_casework::ids::{AccountId, FileId};
use sqlx::AnyConnection;

use crate::error::{CommitError, OpenError, ReadError};
use crate::plan::Plan;
use crate::readers::Readers;
use crate::seal::{Columns, is_same};
use crate::statement::{Expect, Statement, row, rows, values};
use crate::store::{Inner, Store};
use crate::{close_person, feed, invitation, job, private_address};

/// What `state.fold_version` says of an erased file.
pub(crate) const ERASED: i64 = -1;

/// Everything that belongs to an id, whatever it is the id of, and what each statement is given.
///
/// INVARIANT: keys and states come first. Whoever writes about an id holds one of these rows (see [`Statement::hold`] and
/// `Plan::append`), so on PostgreSQL everything written about it is either seen by the statements below or refused.
const ERASE: [(&str, Needs); 26] = [
    ("delete from file_key where file_id = $1", Needs::Id),
    ("update state set fold_version = -1 where file_id = $1", Needs::Id),
    (
        "delete from file_key where compartment = 'invitation' and file_id in (select id from invitation where about = $1)",
        Needs::Invitations,
    ),
    ("delete from invitation where about = $1", Needs::Invitations),
    ("delete from invitation_code where about = $1", Needs::Invitations),
    (
        "delete from file_key where compartment = 'job' and file_id in (select id from job where about = $1)",
        Needs::Jobs,
    ),
    ("delete from job where about = $1", Needs::Jobs),
    (
        "delete from file_key where compartment = 'next_of_kin'
            and file_id in (select id from next_of_kin where about = $1)",
        Needs::ClosePersons,
    ),
    ("delete from next_of_kin where about = $1", Needs::ClosePersons),
    (
        "delete from file_key where compartment = 'private_address'
            and file_id in (select id from private_address where about = $1)",
        Needs::PrivateAddresses,
    ),
    ("delete from private_address where about = $1", Needs::PrivateAddresses),
    ("delete from card where file_id = $1", Needs::Id),
    ("delete from absence where file_id = $1", Needs::Id),
    ("delete from own_case where file_id = $1", Needs::Id),
    ("delete from own_case where account_id = $1", Needs::Id),
    ("delete from seat where file_id = $1", Needs::Id),
    ("delete from seat where account_id = $1", Needs::Id),
    ("delete from engagement where id = $1", Needs::Id),
    ("delete from care_account where account_id = $1", Needs::Id),
    ("delete from credential where account_id = $1", Needs::Id),
    ("delete from session where account_id = $1", Needs::Id),
    ("delete from draft where account_id = $1", Needs::Id),
    ("delete from feed where account_id = $1", Needs::Id),
    ("delete from feed where about = $1", Needs::Feeds),
    ("delete from account where id = $1", Needs::Id),
    ("insert into erasure (file_id, erased_at, mac) values ($1, $2, $3) on conflict do nothing", Needs::Note),
];

#[derive(Debug, Clone, Copy)]
enum Needs {
    Id,
    Note,
    Invitations,
    Jobs,
    Feeds,
    ClosePersons,
    PrivateAddresses,
}

fn mac(inner: &Inner, id: &[u8; 16], erased_at: i64) -> [u8; 32] {
    inner.keys.installation.mac.mac(&Columns::of("erasure").bytes(id).int(erased_at), &[])
}

fn statements(inner: &Inner, id: [u8; 16], now: i64) -> Vec<Statement> {
    let of = |needs| match needs {
        Needs::Id => values![id],
        Needs::Note => values![id, now, mac(inner, &id, now)],
        Needs::Invitations => values![invitation::about_hash(inner, &id)],
        Needs::Jobs => values![job::about_hash(inner, &id)],
        Needs::Feeds => values![feed::about_hash(inner, &id)],
        Needs::ClosePersons => values![close_person::about_hash(inner, &id)],
        Needs::PrivateAddresses => values![private_address::about_hash(inner, &id)],
    };
    ERASE.iter().map(|(sql, needs)| Statement::new(sql, of(*needs), Expect::Any)).collect()
}

impl Plan {
    /// Erases a file: its keys, its row, its card, its seats, invitations and jobs about it.
    pub fn erase_file(&mut self, file: FileId) {
        self.touched.cards.push(file);
        self.erase(file.bytes());
    }

    /// Erases an account with its credential, sessions, drafts and seats. Files are erased apart.
    pub fn erase_account(&mut self, account: AccountId) {
        self.erase(account.bytes());
    }

    fn erase(&mut self, id: [u8; 16]) {
        let erasing = statements(&self.inner, id, self.now.as_microsecond());
        self.steps.extend(erasing.into_iter().map(crate::plan::Step::Ready));
        self.erased.push(id);
    }
}

impl Store {
    /// Whether that file or account was erased.
    #[must_use]
    pub fn is_erased(&self, file: FileId) -> bool {
        self.inner.keys.is_erased(&file.bytes())
    }
}

/// After a commit: notes what was erased beside the key store, so that a restored backup is erased again.
pub(crate) async fn note(inner: &Inner, erased: Vec<[u8; 16]>) -> Result<(), CommitError> {
    if erased.is_empty() {
        return Ok(());
    }
    inner.keys.note_erased(&erased).map_err(CommitError::unavailable)
}

/// At opening: what a crash kept out of the ledger is written there, and what a restored backup brought back is erased.
pub(crate) async fn complete(inner: &Inner, now: i64) -> Result<(), OpenError> {
    let noted = list_noted(inner, &mut *inner.readers.pool().acquire().await?).await?;
    inner.keys.note_erased(&noted.erased)?;
    if noted.strange > 0 {
        tracing::error!(noted.strange, "somebody added erasures to the database; they are not followed");
    }
    for id in inner.keys.list_erased() {
        if is_there(&inner.readers, id).await? {
            inner.write(statements(inner, id, now)).await?;
            tracing::info!("a file that was erased before came back with a backup and was erased again");
        }
    }
    Ok(())
}

/// What the database says was erased.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    pub(crate) erased: Vec<[u8; 16]>,
    /// Rows that Houvast did not write: to follow them would let anybody have a file erased, in every backup.
    pub(crate) strange: u64,
}

pub(crate) async fn list_noted(inner: &Inner, on: &mut AnyConnection) -> Result<Noted, ReadError> {
    let mut noted = Noted::default();
    for row in rows(on, "select file_id, erased_at, mac from erasure order by file_id", vec![]).await? {
        let id = row.bytes("file_id")?.try_into().ok();
        let erased_at = row.int("erased_at")?;
        let kept = row.bytes("mac")?;
        match id.filter(|id| is_same(&mac(inner, id, erased_at), &kept)) {
            Some(id) => noted.erased.push(id),
            None => noted.strange += 1,
        }
    }
    Ok(noted)
}

async fn is_there(readers: &Readers, id: [u8; 16]) -> Result<bool, ReadError> {
    let sql = "select 1 as there from file_key where file_id = $1 limit 1";
    Ok(row(readers, sql, values![id]).await?.is_some())
}
