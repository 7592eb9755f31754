//! Moving everything from one engine to the other, row by row: what is sealed stays sealed, no key is needed to copy it.

use std::collections::BTreeMap;

use sqlx::{AnyConnection, Connection};

use crate::backup::{CopyError, Doing, Stage, Told, compare, connect, refuse_full};
use crate::engine::{Location, Part};
use crate::error::{CommitError, OpenError};
use crate::open::{Allowed, make_tables};
use crate::store::{OpenOptions, Purpose, Store};
use crate::tables::list_tables;
use crate::unfinished;
use crate::verify::Report;

/// What was moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// How many rows each table holds, here as there.
    pub tables: BTreeMap<String, i64>,
    /// What verification saw in the new place.
    pub report: Report,
}

/// Copies everything into an empty place, compares and verifies it. No other process may serve the source meanwhile; the
/// source stays as it is. Until all of that is done the new place is marked, and whoever opens it is refused.
///
/// # Errors
/// [`CopyError`].
pub async fn move_to(source: OpenOptions, to: Location, told: Told<'_>) -> Result<Moved, CopyError> {
    let target = OpenOptions { location: to, purpose: Purpose::Write, ..source.clone() };
    refuse_full(&target).await?;
    // The lock of the source is held until the end: nothing may be written that would be left behind.
    let source = Store::open(OpenOptions { purpose: Purpose::Write, ..source }).await?;
    let moved = fill(&source, &target, told).await;
    source.close().await;
    moved
}

async fn fill(source: &Store, target: &OpenOptions, told: Told<'_>) -> Result<Moved, CopyError> {
    let root = source.take_root().await?;
    let tables = source.count_rows().await?;
    unfinished::mark(&target.location).await?;
    make_tables(&target.location, source.now()).await?;
    let all = tables.values().sum::<i64>().unsigned_abs();
    let mut done = 0;
    for part in [Part::Main, Part::AccessLog] {
        let (from, to) = (&source.inner.location, &target.location);
        let (mut reading, mut writing) = (connect(from, part).await?, connect(to, part).await?);
        let mut told = |rows| {
            done += rows;
            told(Stage { doing: Doing::Copying, done, all });
        };
        copy_part(part, (&mut reading, from), (&mut writing, to), &mut told).await?;
        reading.close().await?;
        writing.close().await?;
    }
    compare(&tables, &crate::backup::count_at(&target.location).await?)?;
    let there = Store::open_allowing(target.clone(), Allowed::Unfinished).await?;
    let report = there.verify(Some(&root), |far| {
        told(Stage { doing: Doing::Verifying, done: far.done, all: far.all });
    });
    let report = report.await;
    there.close().await;
    let report = report?;
    CopyError::of_findings(report.findings.clone())?;
    unfinished::clear(&target.location).await?;
    Ok(Moved { tables, report })
}

/// Everything of one part in one transaction.
async fn copy_part(
    part: Part,
    (reading, from): (&mut AnyConnection, &Location),
    (writing, to): (&mut AnyConnection, &Location),
    told: &mut (dyn FnMut(u64) + Send),
) -> Result<(), CopyError> {
    let tables = list_tables(reading, from, part).await?;
    let mut transaction = writing.begin_with(to.begin_writing()).await?;
    // One moment of the source: nobody writes there, yet nobody has to be believed.
    let mut snapshot = reading.begin_with(from.begin_snapshot()).await?;
    for table in tables.iter().filter(|table| table.name != "migration") {
        let copied = table.copy(part, (&mut snapshot, from), (&mut transaction, to), &mut *told).await;
        copied.map_err(|error: CommitError| OpenError::Unwritable(error))?;
    }
    snapshot.rollback().await?;
    transaction.commit().await?;
    Ok(())
}
