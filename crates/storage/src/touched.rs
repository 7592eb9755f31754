//! What a commit touched of all that is kept in memory, and forgetting it before the commit is acknowledged.

use houvast_casework::ids::{AccountId, FileId};

use crate::store::Inner;

/// What a plan touches.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    /// Cards that were set or went.
    pub(crate) cards: Vec<FileId>,
    /// Seats that began or ended: whose, and on which file.
    pub(crate) seats: Vec<(AccountId, FileId)>,
    /// Absences whose dates changed.
    pub(crate) absences: Vec<FileId>,
    /// Absences of which something changed at work.
    pub(crate) work: Vec<FileId>,
    /// Accounts that look after a service from now on, or no more.
    pub(crate) care: Vec<AccountId>,
    /// Accounts that changed, or what they sign in with.
    pub(crate) accounts: Vec<AccountId>,
    /// Sessions, by hashed token.
    pub(crate) tokens: Vec<[u8; 32]>,
    /// The service.
    pub(crate) service: bool,
}

impl Touched {
    /// After a commit: everything that rests on what changed is forgotten or read anew.
    pub(crate) async fn settle(&self, inner: &Inner, erased: &[[u8; 16]]) {
        if !erased.is_empty() {
            inner.hats.forget_all();
            inner.seats.forget_all();
            inner.cases.forget_all();
            inner.doors.forget_where(|door| erased.contains(&door.account.id.bytes()));
            inner.accounts.forget_all();
            inner.listed.forget_all();
        }
        if self.service {
            inner.service.forget_all();
        }
        if !self.tokens.is_empty() {
            inner.doors.forget(&self.tokens);
        }
        if !self.accounts.is_empty() {
            inner.doors.forget_where(|door| self.accounts.contains(&door.account.id));
            inner.accounts.forget(&self.accounts);
        }
        if !self.seats.is_empty() || !self.care.is_empty() {
            inner.hats.forget(self.seats.iter().map(|(account, _)| account).chain(&self.care));
            inner.seats.forget_where(|seat| self.seats.contains(&(seat.account, seat.file)));
            inner.listed.forget_seats(&self.seats);
        }
        if !self.absences.is_empty() {
            inner.listed.forget_absences(&self.absences);
        }
        if !self.work.is_empty() {
            inner.listed.forget_gists(&self.work);
        }
        if !self.cards.is_empty() || !self.seats.is_empty() || !erased.is_empty() {
            inner.caseloads.refresh(inner, self, erased).await;
        }
    }

    /// After a commit of which nobody knows whether it happened.
    pub(crate) async fn forget_all(inner: &Inner) {
        inner.hats.forget_all();
        inner.seats.forget_all();
        inner.cases.forget_all();
        inner.doors.forget_all();
        inner.service.forget_all();
        inner.accounts.forget_all();
        inner.listed.forget_all();
        inner.caseloads.forget().await;
    }
}
