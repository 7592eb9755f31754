//! A plan: everything one act writes, built outside the transaction, carried out whole or not at all.

mod journal;

use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;

use crate::absence::AbsenceRow;
use crate::account::{self, Account, Credential};
use crate::card;
use crate::erasure;
use crate::error::CommitError;
use crate::seal::{Columns, SecretKey};
use crate::seat::{self, NewSeat};
use crate::statement::{Expect, Statement, row, values};
use crate::store::Inner;
use crate::touched::Touched;

/// Compartments of keys that belong to no file: accounts, engagements, invitations, jobs.
pub(crate) const ACCOUNT: &str = "account";
pub(crate) const ENGAGEMENT: &str = "engagement";
pub(crate) const INVITATION: &str = "invitation";
pub(crate) const JOB: &str = "job";
pub(crate) const NEXT_OF_KIN: &str = "next_of_kin";
pub(crate) const PRIVATE_ADDRESS: &str = "private_address";

/// What one act writes. Nothing happens before [`crate::Store::commit`].
pub struct Plan {
    pub(crate) inner: Arc<Inner>,
    pub(crate) now: Timestamp,
    pub(crate) steps: Vec<Step>,
    /// Data keys made in this plan: they are not in the database yet.
    pub(crate) keys: HashMap<([u8; 16], &'static str), SecretKey>,
    pub(crate) words: Vec<(&'static str, String, u16)>,
    pub(crate) absences: Vec<AbsenceRow>,
    pub(crate) erased: Vec<[u8; 16]>,
    pub(crate) touched: Touched,
}

/// A statement, or something that needs to read before it can become one.
pub(crate) enum Step {
    Ready(Statement),
    Card(Box<card::NewCard>),
    ReviseAccount(Account),
    Credential(houvast_casework::ids::AccountId, Box<Credential>),
    AddSeat(NewSeat),
    EndSeat(houvast_casework::ids::SeatId, Timestamp),
}

impl Plan {
    pub(crate) fn new(inner: Arc<Inner>, now: Timestamp) -> Self {
        Self {
            inner,
            now,
            steps: Vec::new(),
            keys: HashMap::new(),
            words: Vec::new(),
            absences: Vec::new(),
            erased: Vec::new(),
            touched: Touched::default(),
        }
    }

    /// The moment that stands on everything in this plan.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    pub(crate) fn push(&mut self, sql: &'static str, values: Vec<crate::statement::Value>, expect: Expect) {
        self.steps.push(Step::Ready(Statement::new(sql, values, expect)));
    }

    /// See [`Statement::hold`].
    pub(crate) fn hold(&mut self, id: [u8; 16]) {
        self.steps.push(Step::Ready(Statement::hold(id)));
    }

    /// Makes the data key of a new thing, wrapped under the key of the month.
    pub(crate) fn make_key(&mut self, id: [u8; 16], compartment: &'static str) -> SecretKey {
        let key = SecretKey::new(&mut *self.inner.streams.stream("data key"));
        let (epoch, wrapped) =
            self.inner.wrap(&id, compartment, &key).expect("a key store without a month key is refused at opening");
        let sql = "insert into file_key (file_id, compartment, epoch, wrapped) values ($1, $2, $3, $4)";
        self.push(sql, values![id, compartment, epoch.0, wrapped], Expect::OneOrConflict);
        self.keys.insert((id, compartment), key.clone());
        key
    }

    /// Seals a row of this plan.
    pub(crate) fn seal(&self, label: &str, key: &SecretKey, columns: &Columns, clear: &[u8]) -> Vec<u8> {
        self.inner.seal(label, key, columns, clear)
    }

    /// The data key of a thing: made in this plan, or read. None where it does not exist or was erased.
    pub(crate) async fn find_key(
        &self,
        id: [u8; 16],
        compartment: &'static str,
    ) -> Result<Option<SecretKey>, CommitError> {
        if let Some(key) = self.keys.get(&(id, compartment)) {
            return Ok(Some(key.clone()));
        }
        let sql = "select epoch, wrapped from file_key where file_id = $1 and compartment = $2";
        let Some(row) = row(&self.inner.readers, sql, values![id, compartment]).await? else { return Ok(None) };
        let key = self.inner.unwrap(&id, compartment, row.int("epoch")?, &row.bytes("wrapped")?)?;
        Ok(Some(key))
    }

    /// Makes statements of all steps, runs them in one transaction, then keeps what lives outside it in step.
    pub(crate) async fn carry_out(mut self) -> Result<(), CommitError> {
        let inner = Arc::clone(&self.inner);
        let adds_seats = self.steps.iter().any(|step| matches!(step, Step::AddSeat(_)));
        let _seating = if adds_seats { Some(inner.seating.lock().await) } else { None };
        let mut statements = self.new_words();
        let mut seated = Vec::new();
        for step in std::mem::take(&mut self.steps) {
            match step {
                Step::Ready(statement) => statements.push(statement),
                Step::Card(card) => statements.extend(card::prepare(&self, &card).await?),
                Step::ReviseAccount(account) => statements.extend(account::prepare_revision(&self, &account).await?),
                Step::Credential(account, credential) => {
                    statements.extend(account::prepare_credential(&self, account, &credential).await?);
                }
                Step::AddSeat(seat) => statements.extend(seat::prepare(&self, seat, &mut seated).await?),
                Step::EndSeat(seat, at) => statements.extend(seat::prepare_end(&mut self, seat, at).await?),
            }
        }
        if !statements.is_empty()
            && let Err(error) = inner.write(statements).await
        {
            // Nobody knows whether it happened.
            if matches!(error, CommitError::Unavailable(_)) {
                Touched::forget_all(&inner).await;
            }
            return Err(error);
        }
        self.after_commit().await
    }

    async fn after_commit(self) -> Result<(), CommitError> {
        self.inner.vocabulary.lock().unwrap_or_else(PoisonError::into_inner).extend(self.words);
        self.touched.settle(&self.inner, &self.erased).await;
        erasure::note(&self.inner, self.erased).await
    }

    /// Notes event names and versions that no entry carried before.
    fn new_words(&self) -> Vec<Statement> {
        let known = self.inner.vocabulary.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statements = Vec::new();
        for (compartment, name, version) in self.words.iter().filter(|word| !known.contains(*word)) {
            let hash = self.inner.look_up(&Columns::of("vocabulary").text(name));
            let columns = Columns::of("vocabulary").text(compartment).bytes(&hash).int(i64::from(*version));
            let sealed = self.seal("vocabulary", &self.inner.keys.installation.files, &columns, name.as_bytes());
            let sql = "insert into vocabulary (compartment, name, version, sealed) values ($1, $2, $3, $4)
                on conflict do nothing";
            let values = values![*compartment, hash, i64::from(*version), sealed];
            statements.push(Statement::new(sql, values, Expect::Any));
        }
        statements
    }
}
