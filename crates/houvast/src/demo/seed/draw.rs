//! Deterministic draws: the same number gives the same person, on every machine and however many others there are.

use houvast_casework::chance::{Chance, Counted};

/// Draws of one synthetic person.
#[derive(Debug, Clone)]
pub(in crate::demo) struct Draw(Counted);

impl Draw {
    /// The draws of the person with this number.
    pub(in crate::demo) fn of(number: u32) -> Self {
        Self(Counted(0x686f_7576_6173_7400 ^ (u64::from(number) << 20)))
    }

    /// The draws of one of a crowd, which is another one for every seed.
    pub(in crate::demo) fn of_crowd(seed: u64, number: u32) -> Self {
        Self(Counted(seed.wrapping_mul(0x9e6c_63d0_876a_9a47) ^ (u64::from(number) << 24)))
    }

    /// Ids are drawn from the same sequence.
    pub(in crate::demo) fn chance(&mut self) -> &mut Counted {
        &mut self.0
    }

    /// A number below `most`; 0 where that is 0.
    pub(in crate::demo) fn below(&mut self, most: u32) -> u32 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        // A remainder is slightly uneven, which made up people do not mind.
        u32::try_from(u64::from_le_bytes(bytes) % u64::from(most.max(1))).unwrap_or_default()
    }

    /// A number from one to another, both included.
    pub(in crate::demo) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most.saturating_sub(least) + 1)
    }

    /// Whether it falls within so many in a hundred.
    pub(in crate::demo) fn in_hundred(&mut self, many: u32) -> bool {
        self.below(100) < many
    }

    /// One of a list.
    pub(in crate::demo) fn one_of<T: Copy, const N: usize>(&mut self, list: &[T; N]) -> T {
        const { assert!(N > 0) };
        list[self.below(N as u32) as usize % N]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_draws_the_same() {
        let draws = |number| {
            let mut draw = Draw::of(number);
            [draw.below(1000), draw.below(1000), draw.between(5, 9)]
        };
        assert_eq!(draws(7), draws(7));
        assert_ne!(draws(7), draws(8));
        assert!((5..=9).contains(&draws(3)[2]));
    }
}
