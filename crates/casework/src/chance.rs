//! Randomness as an argument. The core never reads a generator of its own.

/// A source of random bytes. Production fills from the operating system; tests from a seed and a label,
/// so that what happens in one compartment never shifts the numbers of another.
pub trait Chance {
    /// Fills the whole buffer.
    fn fill(&mut self, buffer: &mut [u8]);
}

/// A fixed sequence for unit tests and samples: never use it for anything that must be secret.
#[derive(Debug, Clone)]
pub struct Counted(pub u64);

impl Chance for Counted {
    fn fill(&mut self, buffer: &mut [u8]) {
        // splitmix64, public domain (Sebastiano Vigna, 2015).
        for chunk in buffer.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}
