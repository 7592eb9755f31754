//! The one place that reads the clock and the operating system's randomness.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use houvast_casework::chance::Chance;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that started at a given moment, runs on and can be moved forward: for the demonstration and for journeys
/// that take weeks.
#[derive(Debug)]
pub struct ShiftedClock {
    ahead: Mutex<SignedDuration>,
}

impl ShiftedClock {
    /// A clock that shows `start` now.
    #[must_use]
    pub fn starting_at(start: Timestamp) -> Self {
        Self { ahead: Mutex::new(start.duration_since(SystemClock.now())) }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: SignedDuration) {
        let mut ahead = self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        *ahead = ahead.saturating_add(by);
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        let ahead = *self.ahead.lock().unwrap_or_else(PoisonError::into_inner);
        SystemClock.now().saturating_add(ahead).unwrap_or(Timestamp::MAX)
    }
}

/// A clock that stands still until it is moved: for tests.
#[derive(Debug)]
pub struct FixedClock {
    shows: Mutex<Timestamp>,
}

impl FixedClock {
    /// A clock that shows `now`.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self { shows: Mutex::new(now) }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: SignedDuration) {
        let mut shows = self.shows.lock().unwrap_or_else(PoisonError::into_inner);
        *shows = shows.saturating_add(by).unwrap_or(Timestamp::MAX);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.shows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where randomness comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChanceSource {
    /// The operating system.
    System,
    /// One deterministic stream per label: for tests and comparisons of worlds, never for real data.
    Seeded(u64),
}

/// Hands out streams of randomness and counts them per label, so that what one label uses never shifts another.
#[derive(Debug)]
pub(crate) struct Streams {
    source: ChanceSource,
    handed_out: Mutex<HashMap<String, u64>>,
}

impl Streams {
    pub(crate) fn new(source: ChanceSource) -> Self {
        Self { source, handed_out: Mutex::new(HashMap::new()) }
    }

    pub(crate) fn stream(&self, label: &str) -> Box<dyn Chance + Send> {
        match self.source {
            ChanceSource::System => Box::new(SystemChance),
            ChanceSource::Seeded(seed) => {
                let mut handed_out = self.handed_out.lock().unwrap_or_else(PoisonError::into_inner);
                let number = handed_out.entry(label.to_owned()).or_default();
                *number += 1;
                Box::new(SeededChance { seed, label: label.to_owned(), number: *number, block: 0 })
            }
        }
    }
}

/// The operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemChance;

impl Chance for SystemChance {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads randomness")]
    fn fill(&mut self, buffer: &mut [u8]) {
        // The operating system's generator fails only where the machine itself is broken; going on with weak
        // randomness would be worse than ending.
        getrandom::fill(buffer).expect("the operating system gives randomness");
    }
}

struct SeededChance {
    seed: u64,
    label: String,
    number: u64,
    block: u64,
}

impl Chance for SeededChance {
    fn fill(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(32) {
            self.block += 1;
            let digest = Sha256::new()
                .chain_update(self.seed.to_be_bytes())
                .chain_update(self.number.to_be_bytes())
                .chain_update(self.block.to_be_bytes())
                .chain_update(self.label.as_bytes())
                .finalize();
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_bytes(streams: &Streams, label: &str) -> [u8; 8] {
        let mut bytes = [0; 8];
        streams.stream(label).fill(&mut bytes);
        bytes
    }

    #[test]
    fn one_label_never_shifts_another() {
        let (quiet, busy) = (Streams::new(ChanceSource::Seeded(7)), Streams::new(ChanceSource::Seeded(7)));
        for _ in 0..5 {
            first_bytes(&busy, "health");
        }
        assert_eq!(first_bytes(&quiet, "work"), first_bytes(&busy, "work"));
        assert_ne!(first_bytes(&quiet, "work"), first_bytes(&quiet, "health"));
    }

    #[test]
    fn a_second_stream_of_a_label_is_another_one() {
        let streams = Streams::new(ChanceSource::Seeded(7));
        assert_ne!(first_bytes(&streams, "work"), first_bytes(&streams, "work"));
    }

    #[test]
    fn a_shifted_clock_shows_its_start_and_moves_forward() {
        let start: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
        let clock = ShiftedClock::starting_at(start);
        assert!(clock.now().duration_since(start) < SignedDuration::from_secs(60));
        clock.advance(SignedDuration::from_hours(24));
        assert!(clock.now().duration_since(start) >= SignedDuration::from_hours(24));
    }
}
