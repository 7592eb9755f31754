//! Calendar feeds: a secret address each, one per account, hat and file. The database holds keyed hashes of tokens, never
//! a token; what was chosen lies under the account's key.

use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::error::{CommitError, ReadError};
use crate::plan::{ACCOUNT, Plan};
use crate::seal::Columns;
use crate::statement::{Expect, Row, Statement, row, values};
use crate::store::{Inner, Store};

/// A calendar that can be fetched at a secret address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// Whose.
    pub account: AccountId,
    /// In which hat it is read.
    pub hat: Hat,
    /// Of which file: the own case, or an absence.
    pub file: FileId,
    /// Whether entries say what they are.
    pub real_titles: bool,
    /// When work begins on a working day; none for no time.
    pub day_begins: Option<Time>,
    /// The day on which the address was made.
    pub made_on: Date,
    /// The last day on which it was fetched.
    pub fetched_on: Option<Date>,
}

fn token_hash(inner: &Inner, token: &[u8; 32]) -> [u8; 32] {
    inner.look_up(&Columns::of("feed token").bytes(token))
}

fn slot_hash(inner: &Inner, account: AccountId, hat: Hat, file: FileId) -> [u8; 32] {
    let columns = Columns::of("feed slot").bytes(&account.bytes()).text(hat.name());
    inner.look_up(&columns.bytes(&file.bytes()))
}

/// The keyed hash under which feeds of a file are found when it is erased.
pub(crate) fn about_hash(inner: &Inner, file: &[u8; 16]) -> [u8; 32] {
    inner.look_up(&Columns::of("feed about").bytes(file))
}

fn columns(account: AccountId, slot: &[u8; 32], about: &[u8; 32], token: &[u8; 32]) -> Columns {
    Columns::of("feed").bytes(&account.bytes()).bytes(slot).bytes(about).bytes(token)
}

impl Store {
    /// The feed at a secret address.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_feed(&self, token: &[u8; 32]) -> Result<Option<Feed>, ReadError> {
        let sql = "select f.account_id, f.slot, f.about, f.token_hash, f.sealed, k.epoch, k.wrapped
            from feed f join file_key k on k.file_id = f.account_id and k.compartment = 'account'
            where f.token_hash = $1";
        let row = row(self.readers(), sql, values![token_hash(&self.inner, token)]).await?;
        row.map(|row| read(&self.inner, &row)).transpose()
    }

    /// The feed an account has of a file in a hat.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_feed_of(&self, account: AccountId, hat: Hat, file: FileId) -> Result<Option<Feed>, ReadError> {
        let sql = "select f.account_id, f.slot, f.about, f.token_hash, f.sealed, k.epoch, k.wrapped
            from feed f join file_key k on k.file_id = f.account_id and k.compartment = 'account'
            where f.account_id = $1 and f.slot = $2";
        let slot = slot_hash(&self.inner, account, hat, file);
        let row = row(self.readers(), sql, values![account, slot]).await?;
        row.map(|row| read(&self.inner, &row)).transpose()
    }

    /// Keeps a feed under a token that only its address carries, in place of the one there was. A feed that is fetched
    /// is kept again with the same token, where it is still that one.
    ///
    /// # Errors
    /// [`CommitError::Gone`] where the account was erased.
    pub async fn save_feed(&self, token: &[u8; 32], feed: &Feed) -> Result<(), CommitError> {
        let sql = "insert into feed (account_id, slot, about, token_hash, sealed)
            select id, $2, $3, $4, $5 from account where id = $1
            on conflict (account_id, slot) do update set token_hash = excluded.token_hash, sealed = excluded.sealed";
        self.write_feed(sql, token, feed, Expect::OneOrGone).await
    }

    /// Notes on which day a feed was fetched. Nothing happens where its address was ended or renewed meanwhile.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`].
    pub async fn note_fetch(&self, token: &[u8; 32], feed: &Feed) -> Result<(), CommitError> {
        let sql = "update feed set sealed = $5 where account_id = $1 and slot = $2 and about = $3 and token_hash = $4";
        self.write_feed(sql, token, feed, Expect::Any).await
    }

    async fn write_feed(
        &self,
        sql: &'static str,
        token: &[u8; 32],
        feed: &Feed,
        expect: Expect,
    ) -> Result<(), CommitError> {
        let inner = &self.inner;
        let plan = self.plan();
        let key = plan.find_key(feed.account.bytes(), ACCOUNT).await?.ok_or(CommitError::Gone)?;
        let slot = slot_hash(inner, feed.account, feed.hat, feed.file);
        let (about, token) = (about_hash(inner, &feed.file.bytes()), token_hash(inner, token));
        let clear = serde_json::to_vec(feed).map_err(CommitError::unavailable)?;
        let sealed = plan.seal("feed", &key, &columns(feed.account, &slot, &about, &token), &clear);
        // Held as drafts are: erasing the account in between must not leave a feed behind.
        let hold = Statement::hold(feed.account.bytes());
        let values = values![feed.account, slot, about, token, sealed];
        inner.write(vec![hold, Statement::new(sql, values, expect)]).await
    }
}

impl Plan {
    /// Ends the address of a feed. Ending it twice is no error.
    pub fn end_feed(&mut self, account: AccountId, hat: Hat, file: FileId) {
        let slot = slot_hash(&self.inner, account, hat, file);
        self.push("delete from feed where account_id = $1 and slot = $2", values![account, slot], Expect::Any);
    }
}

fn read(inner: &Inner, row: &Row) -> Result<Feed, ReadError> {
    let account = row.id("account_id", AccountId::from_bytes)?;
    let key = inner.unwrap(&account.bytes(), ACCOUNT, row.int("epoch")?, &row.bytes("wrapped")?)?;
    let columns = columns(account, &row.hash("slot")?, &row.hash("about")?, &row.hash("token_hash")?);
    let clear = key.open(&columns, &row.bytes("sealed")?);
    let feed: Option<Feed> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
    feed.filter(|feed| feed.account == account).ok_or(ReadError::Tampered { table: "feed" })
}
