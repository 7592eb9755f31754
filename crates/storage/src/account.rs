//! Accounts and what they sign in with. All of it is sealed under a key per account.

use houvast_casework::absence::{Country, Language};
use houvast_casework::ids::AccountId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::{CommitError, ReadError};
use crate::normalisation;
use crate::plan::{ACCOUNT, Plan, Step};
use crate::seal::{Columns, SecretKey};
use crate::statement::{Expect, Row, Statement, row, values};
use crate::store::{Inner, Store};

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The address mails go to, or a sign-in name, which has no `@`; unique however it is typed.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The language of pages and mails.
    pub language: Language,
    /// The country whose words are used.
    pub country: Country,
    /// Somebody of the service is away until this day, which is the first one back.
    #[serde(default)]
    pub away_until: Option<Date>,
    /// Somebody of the service wants no mail where somebody asks for a talk.
    #[serde(default)]
    pub without_ask_mails: bool,
    /// Somebody at work or of the service wants no mail where a day of the law comes near.
    #[serde(default)]
    pub without_duty_mails: bool,
}

impl Account {
    /// Whether this person is away on a day.
    #[must_use]
    pub fn is_away(&self, day: Date) -> bool {
        self.away_until.is_some_and(|back| day < back)
    }
}

impl Account {
    /// The address mails go to; none where the person signs in with a name.
    #[must_use]
    pub fn mail(&self) -> Option<&str> {
        Some(self.email.as_str()).filter(|email| email.contains('@'))
    }
}

/// An account that is about to be made.
pub type NewAccount = Account;

/// What an account signs in with.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Credential {
    /// As read, 0 where there was none: writing it back is a conflict where somebody else wrote in between, so a code
    /// is never accepted twice.
    #[serde(skip)]
    pub version: i64,
    /// A PHC string (argon2id).
    pub password_hash: Option<String>,
    /// The second factor.
    pub totp: Option<TotpSecret>,
    /// Hashes of unused recovery codes.
    pub recovery: Vec<[u8; 32]>,
    /// Hashes of unused codes on paper that choose a new password, for who has no mail.
    #[serde(default)]
    pub way_back: Vec<[u8; 32]>,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential").field("version", &self.version).finish_non_exhaustive()
    }
}

/// The secret of an authenticator app (RFC 6238).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct TotpSecret {
    /// The shared secret.
    pub secret: Vec<u8>,
    /// The person has entered a first code.
    pub confirmed: bool,
    /// The last time step a code was accepted for: never accepted again.
    pub last_step: i64,
}

impl std::fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TotpSecret").field("confirmed", &self.confirmed).finish_non_exhaustive()
    }
}

const ACCOUNT_COLUMNS: &str = "account";
const CREDENTIAL_COLUMNS: &str = "credential";

fn email_hash(inner: &Inner, email: &str) -> [u8; 32] {
    inner.look_up(&Columns::of("email").text(&normalisation::email(email)))
}

fn account_columns(id: AccountId, email_hash: &[u8; 32]) -> Columns {
    Columns::of(ACCOUNT_COLUMNS).bytes(&id.bytes()).bytes(email_hash)
}

fn credential_columns(account: AccountId, version: i64) -> Columns {
    Columns::of(CREDENTIAL_COLUMNS).bytes(&account.bytes()).int(version)
}

impl Store {
    /// The account with that address, however it is typed.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_account_by_email(&self, email: &str) -> Result<Option<Account>, ReadError> {
        let sql = "select a.id, a.email_hash, a.sealed, k.epoch, k.wrapped
            from account a join file_key k on k.file_id = a.id and k.compartment = 'account' where a.email_hash = $1";
        let row = row(self.readers(), sql, values![email_hash(&self.inner, email)]).await?;
        row.map(|row| self.read_account(&row)).transpose()
    }

    /// An account.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_account(&self, id: AccountId) -> Result<Option<Account>, ReadError> {
        if let Some(known) = self.inner.accounts.find(&id) {
            return Ok(Some(known));
        }
        let generation = self.inner.accounts.generation();
        let sql = "select a.id, a.email_hash, a.sealed, k.epoch, k.wrapped
            from account a join file_key k on k.file_id = a.id and k.compartment = 'account' where a.id = $1";
        let Some(row) = row(self.readers(), sql, values![id]).await? else { return Ok(None) };
        let account = self.read_account(&row)?;
        self.inner.accounts.keep(generation, id, account.clone());
        Ok(Some(account))
    }

    /// What an account signs in with.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_credential(&self, account: AccountId) -> Result<Option<Credential>, ReadError> {
        let sql = "select c.version, c.sealed, k.epoch, k.wrapped
            from credential c join file_key k on k.file_id = c.account_id and k.compartment = 'account'
            where c.account_id = $1";
        let Some(row) = row(self.readers(), sql, values![account]).await? else { return Ok(None) };
        self.read_credential(&row, account, ["version", "sealed"])
    }

    /// Reads a credential where the row has one.
    pub(crate) fn read_credential(
        &self,
        row: &Row,
        account: AccountId,
        [version, sealed]: [&'static str; 2],
    ) -> Result<Option<Credential>, ReadError> {
        let Some(version) = row.maybe_int(version)? else { return Ok(None) };
        let key = self.account_key(row, account)?;
        let tampered = ReadError::Tampered { table: CREDENTIAL_COLUMNS };
        let clear = key.open(&credential_columns(account, version), &row.bytes(sealed)?);
        let read = clear.and_then(|clear| serde_json::from_slice::<Credential>(&clear).ok());
        let mut credential = read.ok_or(tampered)?;
        credential.version = version;
        Ok(Some(credential))
    }

    pub(crate) fn read_account(&self, row: &Row) -> Result<Account, ReadError> {
        let id = row.id("id", AccountId::from_bytes)?;
        let columns = account_columns(id, &row.hash("email_hash")?);
        let clear = self.account_key(row, id)?.open(&columns, &row.bytes("sealed")?);
        let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        read.ok_or(ReadError::Tampered { table: ACCOUNT_COLUMNS })
    }

    fn account_key(&self, row: &Row, id: AccountId) -> Result<SecretKey, ReadError> {
        self.inner.unwrap(&id.bytes(), ACCOUNT, row.int("epoch")?, &row.bytes("wrapped")?)
    }
}

impl Plan {
    /// Adds an account. The commit is `Taken("account_email")` where the address has one already.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_account(&mut self, account: &Account) -> Result<(), CommitError> {
        let key = self.make_key(account.id.bytes(), ACCOUNT);
        let (hash, sealed) = sealed_account(self, &key, account)?;
        let sql = "insert into account (id, email_hash, sealed) values ($1, $2, $3)";
        self.push(sql, values![account.id, hash, sealed], Expect::OneOrConflict);
        Ok(())
    }

    /// Changes an account's address, name, language or country. `Gone` where it was erased.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn revise_account(&mut self, account: &Account) -> Result<(), CommitError> {
        self.touched.accounts.push(account.id);
        self.steps.push(Step::ReviseAccount(account.clone()));
        Ok(())
    }

    /// Sets what an account signs in with: a conflict where it is not the newest version that is written back.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn set_credential(&mut self, account: AccountId, credential: &Credential) -> Result<(), CommitError> {
        self.touched.accounts.push(account);
        self.steps.push(Step::Credential(account, Box::new(credential.clone())));
        Ok(())
    }
}

fn sealed_account(plan: &Plan, key: &SecretKey, account: &Account) -> Result<([u8; 32], Vec<u8>), CommitError> {
    let hash = email_hash(&plan.inner, &account.email);
    let clear = serde_json::to_vec(account).map_err(CommitError::unavailable)?;
    Ok((hash, plan.seal(ACCOUNT_COLUMNS, key, &account_columns(account.id, &hash), &clear)))
}

pub(crate) async fn prepare_revision(plan: &Plan, account: &Account) -> Result<Vec<Statement>, CommitError> {
    let key = plan.find_key(account.id.bytes(), ACCOUNT).await?.ok_or(CommitError::Gone)?;
    let (hash, sealed) = sealed_account(plan, &key, account)?;
    let sql = "update account set email_hash = $2, sealed = $3 where id = $1";
    Ok(vec![Statement::new(sql, values![account.id, hash, sealed], Expect::OneOrGone)])
}

pub(crate) async fn prepare_credential(
    plan: &Plan,
    account: AccountId,
    credential: &Credential,
) -> Result<Vec<Statement>, CommitError> {
    let key = plan.find_key(account.bytes(), ACCOUNT).await?.ok_or(CommitError::Gone)?;
    let clear = zeroize::Zeroizing::new(serde_json::to_vec(credential).map_err(CommitError::unavailable)?);
    let version = credential.version + 1;
    let sealed = plan.seal(CREDENTIAL_COLUMNS, &key, &credential_columns(account, version), &clear);
    // Inserted only where the account still is: erasing it in between must not leave a credential behind.
    let hold = Statement::hold(account.bytes());
    if credential.version == 0 {
        let sql = "insert into credential (account_id, version, sealed) select id, $2, $3 from account where id = $1
            on conflict do nothing";
        return Ok(vec![hold, Statement::new(sql, values![account, version, sealed], Expect::OneOrConflict)]);
    }
    let sql = "update credential set version = $2, sealed = $3 where account_id = $1 and version = $4";
    Ok(vec![Statement::new(sql, values![account, version, sealed, credential.version], Expect::OneOrConflict)])
}
