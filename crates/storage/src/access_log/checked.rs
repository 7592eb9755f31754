//! Lines and places as verification reads them.

use sqlx::AnyPool;

use super::line::{Line, columns, lines};
use super::places::{find_placed, unpack};
use crate::error::ReadError;
use crate::keys::Installation;
use crate::rows::GENESIS;
use crate::seal::{Columns, is_same};
use crate::statement::{each, rows, values};

/// A log while it is verified.
pub(crate) struct CheckedLog<'l> {
    readers: &'l AnyPool,
    keys: &'l Installation,
    last: (i64, [u8; 32]),
    /// Up to which line all must have their places.
    placed: i64,
    /// For each line a sum over the places that it must have, less those that are there: zero where they are the same.
    sums: Vec<u64>,
}

/// A line as verification finds it.
pub(crate) struct Checked {
    pub(crate) seq: i64,
    pub(crate) is_intact: bool,
    pub(crate) mac: [u8; 32],
}

/// So many lines are read at once.
const PAGE: i64 = 1000;

impl<'l> CheckedLog<'l> {
    pub(crate) async fn of(readers: &'l AnyPool, keys: &'l Installation) -> Result<Self, ReadError> {
        let placed = find_placed(readers).await?;
        Ok(Self { readers, keys, last: (0, GENESIS), placed, sums: Vec::new() })
    }

    /// The next lines, each checked against the mac of the line before; none behind the last.
    pub(crate) async fn next(&mut self) -> Result<Vec<Checked>, ReadError> {
        let sql = "select seq, recorded_at, file, sealed, mac from access_line where seq > $1 order by seq limit $2";
        let mut checked = Vec::new();
        let after = self.last.0;
        for row in rows(self.readers, sql, values![after, PAGE]).await? {
            let (seq, mac) = (row.int("seq")?, row.hash("mac")?);
            let columns = columns(seq, row.int("recorded_at")?, &row.bytes("file")?, &self.last.1);
            let expected = self.keys.log_mac.mac(&columns, &row.bytes("sealed")?);
            checked.push(Checked { seq, is_intact: is_same(&expected, &mac), mac });
            self.last = (seq, mac);
        }
        let sql = lines!("where l.seq > $1 and l.seq <= $2");
        for row in rows(self.readers, sql, values![after, self.last.0.min(self.placed)]).await? {
            // A line that does not open was found above.
            let Ok(line) = Line::open(&row, &self.keys.log) else { continue };
            for file in line.list_files(&self.keys.lookup) {
                let place = self.weigh(&file, line.seq);
                if let Some(sum) = self.sum(line.seq) {
                    *sum = sum.wrapping_add(place);
                }
            }
        }
        Ok(checked)
    }

    /// After the last line: lines to which a file that they name does not lead, or another one does.
    pub(crate) async fn list_misplaced(mut self) -> Result<Vec<i64>, ReadError> {
        let mut astray = Vec::new();
        let sql = "select p.round, p.first, p.places from access_place p join access_round r on r.round = p.round
            where p.round <= $1 order by p.round, p.first";
        let mut last = None;
        each(self.readers, sql, values![self.placed], |row| {
            let (round, first) = (row.int("round")?, row.bytes("first")?);
            let Some(places) = unpack(&row.bytes("places")?) else {
                astray.push(round);
                return Ok(());
            };
            // Whoever looks for a file finds it only where all is in order.
            let begins = places.first().is_some_and(|(file, _)| *file == *first);
            for (file, seq) in places {
                let is_behind = begins && last.is_none_or(|last| last < (round, file, seq)) && seq <= round;
                last = Some((round, file, seq));
                let place = self.weigh(&file, seq);
                match self.sum(seq).filter(|_| is_behind) {
                    Some(sum) => *sum = sum.wrapping_sub(place),
                    None => astray.push(seq),
                }
            }
            Ok(())
        })
        .await?;
        astray.extend((1..).zip(&self.sums).filter(|(_, sum)| **sum != 0).map(|(seq, _)| seq));
        astray.sort_unstable();
        astray.dedup();
        Ok(astray)
    }

    fn sum(&mut self, seq: i64) -> Option<&mut u64> {
        let place = usize::try_from(seq).ok().and_then(|seq| seq.checked_sub(1)).filter(|_| seq <= self.last.0)?;
        if self.sums.len() <= place {
            self.sums.resize(place + 1, 0);
        }
        self.sums.get_mut(place)
    }

    /// What a place adds to a sum. Nobody without the key finds other places of the same sum.
    fn weigh(&self, file: &[u8], seq: i64) -> u64 {
        let mac = self.keys.log_mac.mac(&Columns::of("access_place").bytes(file).int(seq), &[]);
        mac.first_chunk().map_or(0, |first| u64::from_le_bytes(*first))
    }
}
