//! Epoch keys: one a month. A data key lies in the database wrapped under one of them.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use houvast_casework::chance::Chance;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::files::{self, KeyError, at};
use crate::seal::SecretKey;

/// How long a superseded month key lives: as long as a backup may be kept.
const KEPT_AFTER_SUPERSEDED: SignedDuration = SignedDuration::from_hours(35 * 24);

/// A month: year × 100 + month, as it stands in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Epoch(pub i64);

impl Epoch {
    /// The month of a moment, in UTC.
    #[must_use]
    pub fn of(now: Timestamp) -> Self {
        let day = now.to_zoned_datetime(TimeZone::UTC).date();
        Self(i64::from(day.year()) * 100 + i64::from(day.month()))
    }

    pub(super) fn file(self, store: &Path) -> PathBuf {
        store.join(format!("epoch-{self}.key"))
    }

    fn parse(file_name: &str) -> Option<Self> {
        let (year, month) = file_name.strip_prefix("epoch-")?.strip_suffix(".key")?.split_once('-')?;
        let (year, month): (i64, i64) = (year.parse().ok()?, month.parse().ok()?);
        (1..=12).contains(&month).then_some(Self(year * 100 + month))
    }
}

impl fmt::Display for Epoch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0 / 100, self.0 % 100)
    }
}

#[derive(Debug)]
pub(super) struct EpochKey {
    pub(super) key: SecretKey,
    made_at: Timestamp,
}

impl EpochKey {
    pub(super) fn new(chance: &mut dyn Chance, now: Timestamp) -> Self {
        Self { key: SecretKey::new(chance), made_at: now }
    }

    pub(super) fn write(&self, store: &Path) -> Result<(), KeyError> {
        let purpose = format!("epoch {}", self.made_at.as_microsecond());
        files::write_key(&Epoch::of(self.made_at).file(store), &purpose, self.key.bytes())
    }

    fn read(path: &Path) -> Result<Self, KeyError> {
        let damaged = || KeyError::Damaged(path.to_owned());
        let text = fs::read_to_string(path).map_err(at(path))?;
        let purpose = text.strip_prefix("houvast ").and_then(|rest| rest.split_once(" key 1\n")).ok_or_else(damaged)?.0;
        let micros = purpose.strip_prefix("epoch ").and_then(|micros| micros.parse().ok()).ok_or_else(damaged)?;
        let made_at = Timestamp::from_microsecond(micros).map_err(|_| damaged())?;
        Ok(Self { key: files::read_key(path, purpose)?, made_at })
    }
}

pub(super) fn read_all(store: &Path) -> Result<BTreeMap<Epoch, EpochKey>, KeyError> {
    let mut epochs = BTreeMap::new();
    for file in fs::read_dir(store).map_err(at(store))? {
        let file = file.map_err(at(store))?;
        if let Some(epoch) = file.file_name().to_str().and_then(Epoch::parse) {
            epochs.insert(epoch, EpochKey::read(&file.path())?);
        }
    }
    if epochs.is_empty() { Err(KeyError::NoEpoch(store.to_owned())) } else { Ok(epochs) }
}

/// The key of a month, read from the store.
pub(super) fn find(store: &Path, epoch: Epoch) -> Option<SecretKey> {
    EpochKey::read(&epoch.file(store)).ok().map(|key| key.key)
}

/// An epoch is superseded when the next one is made.
pub(super) fn list_expired(epochs: &BTreeMap<Epoch, EpochKey>, now: Timestamp) -> Vec<Epoch> {
    let superseded = epochs.keys().zip(epochs.values().skip(1).map(|next| next.made_at));
    superseded.filter(|(_, at)| now.duration_since(*at) >= KEPT_AFTER_SUPERSEDED).map(|(epoch, _)| *epoch).collect()
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn a_month_is_read_from_its_file_name() {
        assert_eq!(Epoch::parse("epoch-2026-11.key"), Some(Epoch(202_611)));
        assert_eq!(Epoch::parse("epoch-2026-13.key"), None);
        assert_eq!(Epoch(202_601).to_string(), "2026-01");
    }

    #[test]
    fn a_month_key_expires_thirty_five_days_after_the_next_one_was_made() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut epochs = BTreeMap::new();
        for made in ["2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"] {
            epochs.insert(Epoch::of(at(made)), EpochKey::new(&mut Counted(1), at(made)));
        }
        assert_eq!(list_expired(&epochs, at("2026-12-05T23:59:59Z")), []);
        assert_eq!(list_expired(&epochs, at("2026-12-06T00:00:00Z")), [Epoch(202_610)]);
        assert_eq!(list_expired(&epochs, at("2030-01-01T00:00:00Z")), [Epoch(202_610), Epoch(202_611)]);
    }
}
