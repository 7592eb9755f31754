//! Appending: new compartments, and entries behind what was loaded.

use std::sync::Arc;

use houvast_casework::class::Compartment;
use houvast_casework::ids::{FileId, SeatId};
use houvast_casework::journal::{self, Entry, Event, Fold};
use jiff::Timestamp;

use super::{Plan, Step};
use crate::erasure::ERASED;
use crate::error::CommitError;
use crate::folds;
use crate::journal::Loaded;
use crate::rows::{EntryRow, GENESIS, state_columns};
use crate::seal::SecretKey;
use crate::statement::{Expect, Statement, values};

const SECONDS_OF_A_DAY: i64 = 24 * 60 * 60;

impl Plan {
    /// A new compartment with a key of its own, at version 0.
    pub fn create<S: Fold>(&mut self, file: FileId) -> Loaded<S> {
        let compartment = S::COMPARTMENT.name();
        let key = self.make_key(file.bytes(), compartment);
        let state = S::default();
        let sealed = self.sealed_state(&key, file, 0, &GENESIS, &state);
        let sql = "insert into state (file_id, compartment, version, fold_version, head, sealed)
            values ($1, $2, 0, $3, $4, $5)";
        self.push(sql, values![file, compartment, S::FOLD_VERSION, GENESIS, sealed], Expect::OneOrConflict);
        Loaded { state: Arc::new(state), file, version: 0, head: GENESIS, key }
    }

    /// Appends events behind what was loaded, recorded by that seat, and gives the state after them. The commit is a
    /// [`CommitError::Conflict`] where somebody else appended to this compartment in between or erased it.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where there is nothing to append or an event belongs into another compartment.
    pub fn append<S: Fold>(
        &mut self,
        loaded: &Loaded<S>,
        seat: SeatId,
        events: &[S::Event],
    ) -> Result<Loaded<S>, CommitError> {
        self.append_at(loaded, (self.now, seat), events)
    }

    /// Appends what the person did on an absence: under a seat that is everybody's, at the beginning of the day. An entry
    /// of the case that is written together with it has the exact moment, and must not be found by it in a dump.
    ///
    /// # Errors
    /// As [`Plan::append`].
    pub fn append_for_the_person<S: Fold>(
        &mut self,
        loaded: &Loaded<S>,
        events: &[S::Event],
    ) -> Result<Loaded<S>, CommitError> {
        let past = self.now.as_second().rem_euclid(SECONDS_OF_A_DAY);
        let day = Timestamp::from_second(self.now.as_second() - past);
        let day = day.map_err(|error| CommitError::unavailable(error.to_string()))?;
        self.append_at(loaded, (day, SeatId::PERSON), events)
    }

    fn append_at<S: Fold>(
        &mut self,
        loaded: &Loaded<S>,
        (at, seat): (Timestamp, SeatId),
        events: &[S::Event],
    ) -> Result<Loaded<S>, CommitError> {
        if events.is_empty() {
            return Err(CommitError::unavailable("there is nothing to append"));
        }
        let (after, entries) = self.seal_entries(loaded, events.iter().map(|event| (at, seat, event)))?;
        self.replace_state(loaded, &after);
        self.push_entries::<S>(loaded.file, entries);
        if S::COMPARTMENT == Compartment::Work {
            self.touched.work.push(loaded.file);
        }
        Ok(after)
    }

    /// A new compartment with everything that happened in it, oldest first, at the moments told: for synthetic people
    /// with a past, and for a record that stood on other files before this one began. Its keys and its state are written once, and its entries many at a time.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`] where an event belongs into another compartment.
    pub fn create_with_past<S: Fold>(
        &mut self,
        file: FileId,
        past: &[(Timestamp, SeatId, S::Event)],
    ) -> Result<Loaded<S>, CommitError> {
        let compartment = S::COMPARTMENT.name();
        let key = self.make_key(file.bytes(), compartment);
        let empty = Loaded { state: Arc::<S>::default(), file, version: 0, head: GENESIS, key };
        let happened = past.iter().map(|(at, seat, event)| (crate::rows::kept(*at), *seat, event));
        let (after, entries) = self.seal_entries(&empty, happened)?;
        let sealed = self.sealed_state(&after.key, file, after.version, &after.head, after.state.as_ref());
        let sql = "insert into state (file_id, compartment, version, fold_version, head, sealed)
            values ($1, $2, $3, $4, $5, $6)";
        let values = values![file, compartment, after.version, S::FOLD_VERSION, after.head, sealed];
        self.push(sql, values, Expect::OneOrConflict);
        self.push_entries::<S>(file, entries);
        Ok(after)
    }

    fn seal_entries<'e, S: Fold>(
        &mut self,
        loaded: &Loaded<S>,
        happened: impl Iterator<Item = (Timestamp, SeatId, &'e S::Event)>,
    ) -> Result<(Loaded<S>, Vec<EntryRow>), CommitError> {
        let compartment = S::COMPARTMENT;
        let mut after = loaded.clone();
        let mut state = S::clone(&loaded.state);
        let mut entries = Vec::with_capacity(happened.size_hint().0);
        for (at, seat, event) in happened {
            // An event whose facts belonged elsewhere would be read under the wrong key and by the wrong people.
            if !event.class().compartments().contains(&compartment) {
                let (class, place) = (event.class().name(), compartment.name());
                return Err(CommitError::unavailable(format!(
                    "an event of class `{class}` does not belong into {place}"
                )));
            }
            after.version += 1;
            let clear = journal::encode(event);
            self.note_word(compartment.name(), &clear);
            let mut nonce = self.inner.streams.stream(compartment.name());
            let keys = (&loaded.key, &self.inner.keys.installation.mac);
            let place = (loaded.file, compartment, after.version);
            let row = EntryRow::seal(keys, &mut *nonce, place, (at, seat), &after.head, &clear);
            after.head = row.mac;
            state.apply(&Entry { seq: after.version, at, seat, event: event.clone() });
            entries.push(row);
        }
        after.state = Arc::new(state);
        Ok((after, entries))
    }

    fn push_entries<S: Fold>(&mut self, file: FileId, entries: Vec<EntryRow>) {
        let compartment = S::COMPARTMENT.name();
        let of = |row: EntryRow| values![file, compartment, row.seq, row.recorded_at, row.seat, row.sealed, row.mac];
        let rows: Vec<_> = entries.into_iter().map(of).collect();
        let into = "entry (file_id, compartment, seq, recorded_at, seat_id, sealed, mac)";
        self.steps.extend(Statement::insert_all(into, &rows, "").into_iter().map(Step::Ready));
    }

    /// Makes the commit a [`CommitError::Conflict`] where somebody appended to this compartment in between, for
    /// decisions that rest on a state without changing it.
    pub fn require<S: Fold>(&mut self, loaded: &Loaded<S>) {
        let sql = "update state set version = version
            where file_id = $1 and compartment = $2 and version = $3 and fold_version <> $4";
        self.push(sql, values![loaded.file, S::COMPARTMENT.name(), loaded.version, ERASED], Expect::OneOrConflict);
    }

    fn replace_state<S: Fold>(&mut self, before: &Loaded<S>, after: &Loaded<S>) {
        let sealed = self.sealed_state(&after.key, after.file, after.version, &after.head, after.state.as_ref());
        let sql = "update state set version = $4, fold_version = $5, head = $6, sealed = $7
            where file_id = $1 and compartment = $2 and version = $3 and fold_version <> $8";
        let place = values![after.file, S::COMPARTMENT.name(), before.version];
        let values = [place, values![after.version, S::FOLD_VERSION, after.head, sealed, ERASED]].concat();
        self.push(sql, values, Expect::OneOrConflict);
    }

    fn sealed_state<S: Fold>(
        &self,
        key: &SecretKey,
        file: FileId,
        version: i64,
        head: &[u8; 32],
        state: &S,
    ) -> Vec<u8> {
        let columns = state_columns(file, S::COMPARTMENT.name(), version, S::FOLD_VERSION, head);
        let clear = serde_json::to_vec(state).expect("a state serialises: it holds no maps with keys that are no text");
        self.seal(S::COMPARTMENT.name(), key, &columns, &clear)
    }

    fn note_word(&mut self, compartment: &'static str, clear: &[u8]) {
        if let Some((name, v)) = folds::name_and_version(clear) {
            let word = (compartment, name, v);
            if !self.words.contains(&word) {
                self.words.push(word);
            }
        }
    }
}
