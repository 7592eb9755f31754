//! Verifying journals: every chain, every state against its entries, the access log, and a signed root of an earlier day.

mod finding;

use std::collections::HashSet;

use houvast_casework::ids::FileId;
use sqlx::AnyConnection;

pub use finding::{Finding, Place};

use crate::access_log::CheckedLog;
use crate::erasure;
use crate::error::ReadError;
use crate::folds::{Known, OpenedEntry};
use crate::root::{Root, compartment};
use crate::rows::{EntryRow, GENESIS, state_columns};
use crate::seal::SecretKey;
use crate::statement::{row, rows, values};
use crate::store::Store;

/// How far verification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Journals verified.
    pub done: u64,
    /// Journals in all.
    pub all: u64,
}

/// What verification saw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Journals (a file has one per compartment).
    pub journals: u64,
    /// Of these, erased ones: chain verified, content unreadable.
    pub erased: u64,
    /// Entries.
    pub entries: u64,
    /// Lines of the access log.
    pub lines: u64,
    /// What is not as it was written. Empty where all is well.
    pub findings: Vec<Finding>,
}

/// A row of `state`.
struct StateRow {
    file: FileId,
    compartment: &'static str,
    version: i64,
    fold_version: i64,
    head: Vec<u8>,
    sealed: Vec<u8>,
}

impl StateRow {
    fn at(&self, seq: i64) -> Place {
        Place { file: self.file, compartment: self.compartment, seq }
    }
}

/// What lies in `file_key` for a journal.
enum DataKey {
    There(SecretKey),
    Changed,
    Gone,
}

impl Store {
    /// Verifies every journal and the access log, and where an earlier root is given, that nothing was set back.
    ///
    /// # Errors
    /// [`ReadError`] where the database cannot be read at all. What is wrong in it is a [`Finding`].
    pub async fn verify(&self, against: Option<&Root>, mut told: impl FnMut(Progress)) -> Result<Report, ReadError> {
        let mut snapshot = self.readers().pool().begin_with(self.inner.location.begin_snapshot()).await?;
        let mut report = Report::default();
        let counted = row(&mut *snapshot, "select count(*) as journals from state", vec![]).await?;
        let all = counted.map(|row| row.int("journals")).transpose()?.unwrap_or_default().unsigned_abs();
        let erased = list_erased(self, &mut snapshot, &mut report).await?;
        let mut after = (Vec::new(), String::new());
        loop {
            let states = list_states(&mut snapshot, &mut after, &mut report).await?;
            let Some(states) = states else { break };
            for state in &states {
                self.verify_journal(&mut snapshot, state, &erased, &mut report).await?;
                report.journals += 1;
                told(Progress { done: report.journals, all });
            }
        }
        find_orphans(&mut snapshot, &mut report).await?;
        if let Some(root) = against {
            find_set_back(&mut snapshot, root, &mut report).await?;
        }
        snapshot.rollback().await?;
        self.verify_log(against, &mut report).await?;
        Ok(report)
    }

    async fn verify_journal(
        &self,
        snapshot: &mut AnyConnection,
        state: &StateRow,
        erased: &HashSet<[u8; 16]>,
        report: &mut Report,
    ) -> Result<(), ReadError> {
        let key = self.find_data_key(snapshot, state).await?;
        let sql = "select seq, recorded_at, seat_id, sealed, mac from entry
            where file_id = $1 and compartment = $2 order by seq";
        let found = rows(&mut *snapshot, sql, values![state.file, state.compartment]).await?;
        let mac_key = &self.inner.keys.installation.mac;
        let (mut before, mut seq) = (GENESIS, 0);
        let mut opened = Vec::with_capacity(found.len());
        for row in &found {
            report.entries += 1;
            let Ok(entry) = EntryRow::read(row) else {
                report.findings.push(Finding::EntryChanged(state.at(seq + 1)));
                seq += 1;
                continue;
            };
            if entry.seq != seq + 1 {
                report.findings.push(Finding::EntryMissing(state.at(seq + 1)));
            }
            if !entry.is_intact(mac_key, state.file, state.compartment, &before) {
                report.findings.push(Finding::EntryChanged(state.at(entry.seq)));
            } else if let DataKey::There(key) = &key {
                match entry.open(key, state.file, state.compartment, &before) {
                    Ok(entry) => opened.push(entry),
                    Err(_) => report.findings.push(Finding::EntryChanged(state.at(entry.seq))),
                }
            }
            (before, seq) = (entry.mac, entry.seq);
        }
        if seq < state.version {
            report.findings.push(Finding::TailRemoved(state.at(state.version)));
        } else if seq > state.version || before.as_slice() != state.head {
            report.findings.push(Finding::StateChanged(state.at(state.version)));
        }
        match key {
            DataKey::There(key) if opened.len() == found.len() => verify_state(state, &key, &opened, report),
            DataKey::There(_) => {}
            DataKey::Changed => report.findings.push(Finding::KeyChanged(state.at(state.version))),
            DataKey::Gone if erased.contains(&state.file.bytes()) => report.erased += 1,
            DataKey::Gone => report.findings.push(Finding::KeyMissing(state.at(state.version))),
        }
        Ok(())
    }

    async fn find_data_key(&self, snapshot: &mut AnyConnection, state: &StateRow) -> Result<DataKey, ReadError> {
        let sql = "select epoch, wrapped from file_key where file_id = $1 and compartment = $2";
        let Some(row) = row(snapshot, sql, values![state.file, state.compartment]).await? else {
            return Ok(DataKey::Gone);
        };
        let (Ok(epoch), Ok(wrapped)) = (row.int("epoch"), row.bytes("wrapped")) else { return Ok(DataKey::Changed) };
        let key = self.inner.unwrap(&state.file.bytes(), state.compartment, epoch, &wrapped);
        Ok(key.map_or(DataKey::Changed, DataKey::There))
    }

    async fn verify_log(&self, against: Option<&Root>, report: &mut Report) -> Result<(), ReadError> {
        let known = against.map(|root| (root.log, root.at));
        let mut seen = known.is_none_or(|((seq, _), _)| seq == 0);
        let mut log = CheckedLog::of(self.inner.log.readers.pool(), &self.inner.keys.installation).await?;
        let mut after = 0;
        loop {
            let lines = log.next().await?;
            if lines.is_empty() {
                break;
            }
            for line in lines {
                if !line.is_intact || line.seq != after + 1 {
                    report.findings.push(Finding::LineChanged(line.seq));
                }
                seen |= known.is_some_and(|((seq, mac), _)| seq == line.seq && mac == line.mac);
                after = line.seq;
                report.lines += 1;
            }
        }
        let is_changed = |seq: &i64| report.findings.contains(&Finding::LineChanged(*seq));
        let misplaced: Vec<i64> = log.list_misplaced().await?.into_iter().filter(|seq| !is_changed(seq)).collect();
        report.findings.extend(misplaced.into_iter().map(Finding::PlaceChanged));
        if let Some(((seq, _), at)) = known.filter(|_| !seen) {
            report.findings.push(Finding::LogSetBack(seq, at));
        }
        Ok(())
    }
}

fn verify_state(state: &StateRow, key: &SecretKey, opened: &[OpenedEntry], report: &mut Report) {
    let at = state.at(state.version);
    let is_known = |finding: &Finding| matches!(finding, Finding::TailRemoved(place) | Finding::StateChanged(place) if *place == at);
    if report.findings.iter().any(is_known) {
        return;
    }
    let head = <[u8; 32]>::try_from(state.head.as_slice()).unwrap_or(GENESIS);
    let columns = state_columns(state.file, state.compartment, state.version, state.fold_version, &head);
    let Some(clear) = key.open(&columns, &state.sealed) else {
        report.findings.push(Finding::StateChanged(at));
        return;
    };
    // A stale fold version is folded anew on the next reading: there is nothing to compare yet.
    let known = Known::find(state.compartment).filter(|known| known.fold_version == state.fold_version);
    if !known.is_none_or(|known| known.compare(opened, &clear).unwrap_or(false)) {
        report.findings.push(Finding::StateDoesNotFollow(at));
    }
}

/// What was erased: by the ledger, and by the database where a crash or the writing process keeps the ledger behind.
async fn list_erased(
    store: &Store,
    snapshot: &mut AnyConnection,
    report: &mut Report,
) -> Result<HashSet<[u8; 16]>, ReadError> {
    let noted = erasure::list_noted(&store.inner, snapshot).await?;
    if noted.strange > 0 {
        report.findings.push(Finding::ErasuresAdded(noted.strange));
    }
    let ledger = store.inner.keys.list_erased();
    Ok(noted.erased.into_iter().chain(ledger).collect())
}

/// The next states in order; none where there are no more.
async fn list_states(
    snapshot: &mut AnyConnection,
    after: &mut (Vec<u8>, String),
    report: &mut Report,
) -> Result<Option<Vec<StateRow>>, ReadError> {
    let sql = "select file_id, compartment, version, fold_version, head, sealed from state
        where file_id > $1 or (file_id = $1 and compartment > $2) order by file_id, compartment limit 500";
    let found = rows(snapshot, sql, values![after.0.clone(), after.1.clone()]).await?;
    if found.is_empty() {
        return Ok(None);
    }
    let mut states = Vec::new();
    for row in found {
        *after = (row.bytes("file_id")?, row.text("compartment")?);
        match find_journal(&after.0, &after.1) {
            Ok((file, compartment)) => states.push(StateRow {
                file,
                compartment,
                version: row.int("version")?,
                fold_version: row.int("fold_version")?,
                head: row.bytes("head")?,
                sealed: row.bytes("sealed")?,
            }),
            Err(strange) => report.findings.push(strange),
        }
    }
    Ok(Some(states))
}

fn find_journal(file: &[u8], of: &str) -> Result<(FileId, &'static str), Finding> {
    let strange = || Finding::StrangeJournal { file: crate::root::hex(file), compartment: of.to_owned() };
    let file = FileId::from_bytes(file).ok_or_else(strange)?;
    Ok((file, compartment(of).ok_or_else(strange)?))
}

async fn find_orphans(snapshot: &mut AnyConnection, report: &mut Report) -> Result<(), ReadError> {
    let sql = "select e.file_id, e.compartment, max(e.seq) as seq from entry e
        left join state s on s.file_id = e.file_id and s.compartment = e.compartment
        where s.file_id is null group by e.file_id, e.compartment order by e.file_id";
    for row in rows(snapshot, sql, vec![]).await? {
        report.findings.push(match find_journal(&row.bytes("file_id")?, &row.text("compartment")?) {
            Ok((file, compartment)) => Finding::StateMissing(Place { file, compartment, seq: row.int("seq")? }),
            Err(strange) => strange,
        });
    }
    Ok(())
}

async fn find_set_back(snapshot: &mut AnyConnection, root: &Root, report: &mut Report) -> Result<(), ReadError> {
    let sql = "select mac from entry where file_id = $1 and compartment = $2 and seq = $3";
    for head in root.heads.iter().filter(|head| head.version > 0) {
        let found = row(&mut *snapshot, sql, values![head.file, head.compartment, head.version]).await?;
        let same = found.map(|row| row.bytes("mac")).transpose()?.is_some_and(|mac| mac == head.mac);
        if !same {
            let place = Place { file: head.file, compartment: head.compartment, seq: head.version };
            report.findings.push(Finding::SetBack(place, root.at));
        }
    }
    Ok(())
}
