//! Invitations: single use, with an end. Each lies under a key of its own, so that erasing the file it is about makes
//! the address unreadable in old backups too.

use houvast_casework::absence::{Country, Language};
use houvast_casework::hat::Hat;
use houvast_casework::ids::{AccountId, FileId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{CommitError, ReadError};
use crate::plan::{INVITATION, Plan};
use crate::rows::moment;
use crate::seal::Columns;
use crate::statement::{Expect, row, values};
use crate::store::{Inner, Store};

/// What an invitation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationPurpose {
    /// To take a seat in this hat.
    Seat(Hat),
    /// To start on one's own, without an absence.
    Start,
    /// To choose a new password.
    Reset,
    /// To read what happens after a death.
    ClosePerson,
}

/// A link somebody received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: FileId,
    /// What for.
    pub purpose: InvitationPurpose,
    /// The file it is about.
    pub file: Option<FileId>,
    /// The account it is for, where there is one.
    pub account: Option<AccountId>,
    /// Where it was sent.
    pub email: String,
    /// The language it was written in.
    pub language: Language,
    /// The country whose words were used.
    pub country: Country,
    /// It ends by itself then.
    pub expires_at: Timestamp,
    /// When it was used.
    pub used_at: Option<Timestamp>,
    /// The invitation that is used together with this one: the same, under another address.
    pub replaces: Option<FileId>,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    purpose: InvitationPurpose,
    file: Option<FileId>,
    account: Option<AccountId>,
    email: String,
    language: Language,
    country: Country,
    #[serde(default)]
    replaces: Option<FileId>,
}

fn token_hash(inner: &Inner, token: &[u8; 32]) -> [u8; 32] {
    inner.look_up(&Columns::of("invitation token").bytes(token))
}

/// The keyed hash under which invitations about a file are found when it is erased.
pub(crate) fn about_hash(inner: &Inner, file: &[u8; 16]) -> [u8; 32] {
    inner.look_up(&Columns::of("invitation about").bytes(file))
}

fn columns(id: FileId, hash: &[u8; 32], expires_at: i64) -> Columns {
    Columns::of("invitation").bytes(&id.bytes()).bytes(hash).int(expires_at)
}

impl Store {
    /// The invitation of a token: also one that was used or has ended, so that a page can say so.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_invitation(&self, token: &[u8; 32]) -> Result<Option<Invitation>, ReadError> {
        let hash = token_hash(&self.inner, token);
        let sql = "select i.id, i.expires_at, i.used_at, i.sealed, k.epoch, k.wrapped
            from invitation i join file_key k on k.file_id = i.id and k.compartment = 'invitation'
            where i.token_hash = $1";
        let Some(row) = row(self.readers(), sql, values![hash]).await? else { return Ok(None) };
        let id = row.id("id", FileId::from_bytes)?;
        let expires_at = row.int("expires_at")?;
        let key = self.inner.unwrap(&id.bytes(), INVITATION, row.int("epoch")?, &row.bytes("wrapped")?)?;
        let clear = key.open(&columns(id, &hash, expires_at), &row.bytes("sealed")?);
        let sealed: Option<Sealed> = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        let Sealed { purpose, file, account, email, language, country, replaces } =
            sealed.ok_or(ReadError::Tampered { table: "invitation" })?;
        let used_at = row.maybe_int("used_at")?.map(moment).transpose()?;
        let expires_at = moment(expires_at)?;
        Ok(Some(Invitation { id, purpose, file, account, email, language, country, expires_at, used_at, replaces }))
    }
}

impl Plan {
    /// Adds an invitation under a token that only the mail carries. The commit is `Gone` where the file was
    /// erased, or the account of an invitation without a file.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where it cannot be sealed.
    pub fn add_invitation(&mut self, token: &[u8; 32], invitation: &Invitation) -> Result<(), CommitError> {
        let key = self.make_key(invitation.id.bytes(), INVITATION);
        let hash = token_hash(&self.inner, token);
        // Erased with the file it is about, or with the account where there is no file.
        let file = invitation.file.map(|file| file.bytes());
        let about_id = file.or(invitation.account.map(|account| account.bytes()));
        let about = about_id.map(|id| about_hash(&self.inner, &id));
        let expires_at = invitation.expires_at.as_microsecond();
        let Invitation { purpose, file, account, email, language, country, replaces, .. } = invitation.clone();
        let clear = serde_json::to_vec(&Sealed { purpose, file, account, email, language, country, replaces });
        let clear = clear.map_err(CommitError::unavailable)?;
        let sealed = self.seal(INVITATION, &key, &columns(invitation.id, &hash, expires_at), &clear);
        if let Some(id) = about_id {
            self.hold(id);
        }
        let sql = "insert into invitation (id, token_hash, about, expires_at, sealed)
            select $1, $2, $3, $4, $5 where not exists (select 1 from erasure where file_id = $6)";
        self.push(
            sql,
            values![invitation.id, hash, about, expires_at, sealed, about_id.unwrap_or_default()],
            Expect::OneOrGone,
        );
        Ok(())
    }

    /// Uses an invitation. The commit is `Gone` where it was used or has ended: exactly one of two who try wins.
    ///
    /// # Errors
    /// None yet: what can go wrong is told by the commit.
    pub fn use_invitation(&mut self, id: FileId) -> Result<(), CommitError> {
        let sql = "update invitation set used_at = $2 where id = $1 and used_at is null and expires_at > $2";
        self.push(sql, values![id, self.now.as_microsecond()], Expect::OneOrGone);
        Ok(())
    }
}
