//! Lines and places as verification reads them.

use std::collections::BTreeSet;

use sqlx::AnyPool;

use super::line::{Line, columns, lines};
use super::places::find_placed;
use crate::error::ReadError;
use crate::keys::KeyStore;
use crate::seal::is_same;
use crate::statement::{Reading, rows, values};

/// A line as verification finds it.
pub(crate) struct Checked {
    pub(crate) seq: i64,
    /// It is the one that was written there.
    pub(crate) is_intact: bool,
    /// The files that it names, and no others, lead to it. Lines that have no places yet are read without.
    pub(crate) is_placed: bool,
    pub(crate) mac: [u8; 32],
}

/// So many lines are read at once.
const PAGE: i64 = 1000;

/// Lines after `after`, each checked against the mac of the line before.
pub(crate) async fn list_checked(
    readers: &AnyPool,
    keys: &KeyStore,
    after: i64,
    before: &mut [u8; 32],
) -> Result<Vec<Checked>, ReadError> {
    let keys = &keys.installation;
    let placed = find_placed(readers).await?;
    let sql = "select seq, recorded_at, file, sealed, mac from access_line where seq > $1 order by seq limit $2";
    let mut checked = Vec::new();
    let mut expected = BTreeSet::new();
    for row in rows(readers, sql, values![after, PAGE]).await? {
        let (seq, mac) = (row.int("seq")?, row.hash("mac")?);
        let columns = columns(seq, row.int("recorded_at")?, &row.bytes("file")?, before);
        let expected_mac = keys.log_mac.mac(&columns, &row.bytes("sealed")?);
        checked.push(Checked { seq, is_intact: is_same(&expected_mac, &mac), is_placed: true, mac });
        *before = mac;
    }
    let last = checked.last().map_or(after, |line| line.seq).min(placed);
    let sql = lines!("where l.seq > $1 and l.seq <= $2");
    for row in rows(readers, sql, values![after, last]).await? {
        // A line that does not open was found above.
        if let Ok(line) = Line::open(&row, &keys.log) {
            expected.extend(line.list_files(&keys.lookup).iter().map(|file| (line.seq, file.to_vec())));
        }
    }
    let sql = "select file, seq from access_place where seq > $1 and seq <= $2";
    let mut found = BTreeSet::new();
    for row in rows(readers, sql, values![after, last]).await? {
        found.insert((row.int("seq")?, row.bytes("file")?));
    }
    let misplaced: BTreeSet<i64> = expected.symmetric_difference(&found).map(|(seq, _)| *seq).collect();
    for line in &mut checked {
        line.is_placed = !line.is_intact || !misplaced.contains(&line.seq);
    }
    Ok(checked)
}
