//! Drafts: what somebody has typed and not sent. Overwritten in place, dropped on submit or after 30 days, never
//! journalled, sealed under the account's key.

use houvast_casework::ids::{AccountId, SeatId};
use serde_json::Value as Json;

use crate::error::{CommitError, ReadError};
use crate::plan::{ACCOUNT, Plan};
use crate::seal::Columns;
use crate::statement::{Expect, Statement, row, values};
use crate::store::{Inner, Store};

/// Where a draft lies: one per account, seat and verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftSlot<'a> {
    /// Whose.
    pub account: AccountId,
    /// In which seat it is written.
    pub seat: SeatId,
    /// What it will become.
    pub verb: &'a str,
}

impl DraftSlot<'_> {
    fn hash(&self, inner: &Inner) -> [u8; 32] {
        inner.look_up(&Columns::of("draft slot").bytes(&self.seat.bytes()).text(self.verb))
    }

    fn columns(&self, hash: &[u8; 32]) -> Columns {
        Columns::of("draft").bytes(&self.account.bytes()).bytes(hash)
    }
}

impl Store {
    /// What was typed so far.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn find_draft(&self, slot: DraftSlot<'_>) -> Result<Option<Json>, ReadError> {
        let hash = slot.hash(&self.inner);
        let sql = "select d.sealed, k.epoch, k.wrapped
            from draft d join file_key k on k.file_id = d.account_id and k.compartment = 'account'
            where d.account_id = $1 and d.slot = $2";
        let Some(row) = row(self.readers(), sql, values![slot.account, hash]).await? else { return Ok(None) };
        let id = slot.account.bytes();
        let key = self.inner.unwrap(&id, ACCOUNT, row.int("epoch")?, &row.bytes("wrapped")?)?;
        let clear = key.open(&slot.columns(&hash), &row.bytes("sealed")?);
        let read = clear.and_then(|clear| serde_json::from_slice(&clear).ok());
        read.map(Some).ok_or(ReadError::Tampered { table: "draft" })
    }

    /// Keeps what was typed, in place of what was there.
    ///
    /// # Errors
    /// [`CommitError::Gone`] where the account was erased.
    pub async fn save_draft(&self, slot: DraftSlot<'_>, typed: &Json) -> Result<(), CommitError> {
        let plan = self.plan();
        let key = plan.find_key(slot.account.bytes(), ACCOUNT).await?.ok_or(CommitError::Gone)?;
        let hash = slot.hash(&self.inner);
        let clear = serde_json::to_vec(typed).map_err(CommitError::unavailable)?;
        let sealed = plan.seal("draft", &key, &slot.columns(&hash), &clear);
        // Written only where the account still is: erasing it in between must not leave a draft behind.
        let hold = Statement::hold(slot.account.bytes());
        let sql = "insert into draft (account_id, slot, revised_at, sealed)
            select id, $2, $3, $4 from account where id = $1
            on conflict (account_id, slot) do update set revised_at = excluded.revised_at, sealed = excluded.sealed";
        let values = values![slot.account, hash, plan.now.as_microsecond(), sealed];
        self.inner.write(vec![hold, Statement::new(sql, values, Expect::OneOrGone)]).await
    }
}

impl Plan {
    /// Drops a draft, in the transaction of the act it has become.
    pub fn drop_draft(&mut self, slot: DraftSlot<'_>) {
        let hash = slot.hash(&self.inner);
        let sql = "delete from draft where account_id = $1 and slot = $2";
        self.push(sql, values![slot.account, hash], Expect::Any);
    }
}
