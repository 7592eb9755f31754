//! Sessions: who is signed in. The database holds keyed hashes of tokens, never a token.

use houvast_casework::hat::Hat;
use houvast_casework::ids::AccountId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::account::{Account, Credential};
use crate::error::{CommitError, ReadError};
use crate::plan::Plan;
use crate::rows::moment;
use crate::seal::Columns;
use crate::statement::{Expect, Row, row, values};
use crate::store::{Inner, Store};

/// How much somebody has shown about being who they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Factors {
    /// A password or a link.
    One,
    /// A second factor too.
    Two,
}

/// Somebody signed in, in one hat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub account: AccountId,
    /// In which hat.
    pub hat: Hat,
    /// What was shown.
    pub factors: Factors,
    /// Since when.
    pub created_at: Timestamp,
    /// It ends by itself then.
    pub expires_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    hat: Hat,
    factors: Factors,
}

fn token_hash(inner: &Inner, token: &[u8; 32]) -> [u8; 32] {
    inner.look_up(&Columns::of("session token").bytes(token))
}

fn columns(hash: &[u8; 32], account: AccountId, created_at: i64, expires_at: i64) -> Columns {
    Columns::of("session").bytes(hash).bytes(&account.bytes()).int(created_at).int(expires_at)
}

/// Somebody who came through a door: the session, the account behind it, and whether it has a second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// The session.
    pub session: Session,
    /// Whose.
    pub account: Account,
    /// Whether a code can be asked for.
    pub has_second_factor: bool,
}

impl Store {
    /// The session of a token with its account, unless it has ended. One statement at most: kept in memory until the
    /// session, the account or its credential changes.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_door(&self, token: &[u8; 32]) -> Result<Option<Door>, ReadError> {
        let hash = token_hash(&self.inner, token);
        if let Some(door) = self.inner.doors.find(&hash) {
            return Ok(Some(door).filter(|door| door.session.expires_at > self.now()));
        }
        let generation = self.inner.doors.generation();
        let sql = "select s.account_id, s.created_at, s.expires_at, s.sealed as session_sealed,
                a.id, a.email_hash, a.sealed, k.epoch, k.wrapped,
                c.version as credential_version, c.sealed as credential_sealed
            from session s join account a on a.id = s.account_id
            join file_key k on k.file_id = a.id and k.compartment = 'account'
            left join credential c on c.account_id = a.id
            where s.token_hash = $1 and s.expires_at > $2";
        let Some(row) = row(self.readers(), sql, values![hash, self.now().as_microsecond()]).await? else {
            return Ok(None);
        };
        let session = self.read_session(&hash, &row, "session_sealed")?;
        let account = self.read_account(&row)?;
        let credential = self.read_credential(&row, account.id, ["credential_version", "credential_sealed"])?;
        let has_confirmed = |kept: &Credential| kept.totp.as_ref().is_some_and(|totp| totp.confirmed);
        let door = Door { session, account, has_second_factor: credential.as_ref().is_some_and(has_confirmed) };
        self.inner.doors.keep(generation, hash, door.clone());
        Ok(Some(door))
    }

    /// The session of a token, unless it has ended.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_session(&self, token: &[u8; 32]) -> Result<Option<Session>, ReadError> {
        Ok(self.find_door(token).await?.map(|door| door.session))
    }

    fn read_session(&self, hash: &[u8; 32], row: &Row, sealed: &'static str) -> Result<Session, ReadError> {
        let account = row.id("account_id", AccountId::from_bytes)?;
        let (created_at, expires_at) = (row.int("created_at")?, row.int("expires_at")?);
        let columns = columns(hash, account, created_at, expires_at);
        let clear = self.inner.keys.installation.doors.open(&columns, &row.bytes(sealed)?);
        let sealed: Option<Sealed> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        let Sealed { hat, factors } = sealed.ok_or(ReadError::Tampered { table: "session" })?;
        let (created_at, expires_at) = (moment(created_at)?, moment(expires_at)?);
        Ok(Session { account, hat, factors, created_at, expires_at })
    }
}

impl Plan {
    /// Begins a session under a token that only the browser keeps. `Gone` where the account was erased.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_session(&mut self, token: &[u8; 32], session: &Session) -> Result<(), CommitError> {
        self.hold(session.account.bytes());
        let sql = "insert into session (token_hash, account_id, created_at, expires_at, sealed)
            select $1, $2, $3, $4, $5 where not exists (select 1 from erasure where file_id = $2)";
        self.push_session(sql, token, session)
    }

    /// Changes the hat, the factors or the end of a session. `Gone` where it ended.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn revise_session(&mut self, token: &[u8; 32], session: &Session) -> Result<(), CommitError> {
        let sql = "update session set account_id = $2, created_at = $3, expires_at = $4, sealed = $5
            where token_hash = $1 and account_id = $2";
        self.push_session(sql, token, session)
    }

    /// Ends a session. Ending it twice is no error.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn end_session(&mut self, token: &[u8; 32]) -> Result<(), CommitError> {
        let hash = token_hash(&self.inner, token);
        self.touched.tokens.push(hash);
        self.push("delete from session where token_hash = $1", values![hash], Expect::Any);
        Ok(())
    }

    /// Ends every session of an account.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn end_sessions_of(&mut self, account: AccountId) -> Result<(), CommitError> {
        self.touched.accounts.push(account);
        self.push("delete from session where account_id = $1", values![account], Expect::Any);
        Ok(())
    }

    fn push_session(&mut self, sql: &'static str, token: &[u8; 32], session: &Session) -> Result<(), CommitError> {
        let hash = token_hash(&self.inner, token);
        self.touched.tokens.push(hash);
        let (created_at, expires_at) = (session.created_at.as_microsecond(), session.expires_at.as_microsecond());
        let columns = columns(&hash, session.account, created_at, expires_at);
        let clear = serde_json::to_vec(&Sealed { hat: session.hat, factors: session.factors });
        let clear = clear.map_err(CommitError::unavailable)?;
        let sealed = self.seal("session", &self.inner.keys.installation.doors, &columns, &clear);
        self.push(sql, values![hash, session.account, created_at, expires_at, sealed], Expect::OneOrGone);
        Ok(())
    }
}
