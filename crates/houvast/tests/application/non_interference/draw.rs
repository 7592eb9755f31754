//! Choices that follow from a seed.

use houvast_casework::chance::{Chance, Counted};

/// A source of choices.
pub(crate) struct Draw(Counted);

impl Draw {
    pub(crate) fn of(seed: u64, what: &str) -> Self {
        let mixed = what.bytes().fold(seed, |so_far, byte| so_far.wrapping_mul(1_099_511_628_211) ^ u64::from(byte));
        Self(Counted(mixed))
    }

    /// A number from nought up to but not including `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(end).unwrap()).unwrap()
    }

    /// Yes, so many times in a hundred.
    pub(crate) fn is_so(&mut self, in_a_hundred: usize) -> bool {
        self.below(100) < in_a_hundred
    }

    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// A few members of a list, in its order.
    pub(crate) fn some<T: Copy>(&mut self, of: &[T]) -> Vec<T> {
        of.iter().copied().filter(|_| self.is_so(50)).collect()
    }
}
