//! Attempts at doors, counted to slow down guessing. Only keyed hashes of what was tried are kept, for a day.

use jiff::Timestamp;

use crate::error::{CommitError, ReadError};
use crate::normalisation;
use crate::seal::Columns;
use crate::statement::{Expect, Statement, row, values};
use crate::store::{Inner, Store};

pub(crate) fn hash(inner: &Inner, what: &str) -> [u8; 32] {
    inner.look_up(&Columns::of("attempt").text(&normalisation::email(what)))
}

impl Store {
    /// How often this address (of a mail or of a network) was tried since a moment.
    ///
    /// # Errors
    /// [`ReadError`].
    pub async fn count_attempts(&self, what: &str, since: Timestamp) -> Result<u32, ReadError> {
        let sql = "select count(*) as tried from attempt where what = $1 and attempted_at >= $2";
        let values = values![hash(&self.inner, what), since.as_microsecond()];
        let tried = row(self.readers(), sql, values).await?.map(|row| row.int("tried")).transpose()?;
        Ok(u32::try_from(tried.unwrap_or_default()).unwrap_or(u32::MAX))
    }

    /// Counts one attempt.
    ///
    /// # Errors
    /// [`CommitError::Unavailable`].
    pub async fn note_attempt(&self, what: &str, at: Timestamp) -> Result<(), CommitError> {
        let sql = "insert into attempt (what, attempted_at) values ($1, $2)";
        let values = values![hash(&self.inner, what), at.as_microsecond()];
        self.inner.write(vec![Statement::new(sql, values, Expect::OneOrConflict)]).await
    }
}
