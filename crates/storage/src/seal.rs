//! Sealing: XChaCha20-Poly1305 with the plain columns as associated data, HMAC-SHA256 for chains and look-up hashes.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use houvast_casework::chance::Chance;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// A 256-bit key, wiped when dropped.
#[derive(Clone)]
pub(crate) struct SecretKey(Zeroizing<[u8; 32]>);

impl SecretKey {
    pub(crate) fn new(chance: &mut dyn Chance) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        chance.fill(bytes.as_mut_slice());
        Self(bytes)
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key for one purpose, which says nothing about this one or its sisters.
    pub(crate) fn derive(&self, purpose: &str) -> Self {
        let columns = Columns::of("derive").text(purpose);
        Self(Zeroizing::new(self.mac(&columns, &[])))
    }

    /// Seals under a fresh nonce, bound to the plain columns.
    pub(crate) fn seal(&self, chance: &mut dyn Chance, columns: &Columns, clear: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let payload = Payload { msg: clear, aad: &columns.0 };
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a text of less than 256 GB can be sealed: RFC 8439 section 2.8");
        [&nonce[..], &sealed].concat()
    }

    /// Opens what [`SecretKey::seal`] made; none where a byte or a plain column differs or the key is another.
    pub(crate) fn open(&self, columns: &Columns, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: &columns.0 };
        self.cipher().decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
    }

    /// Keyed hash over plain columns and a sealed text.
    pub(crate) fn mac(&self, columns: &Columns, sealed: &[u8]) -> [u8; 32] {
        let mut mac =
            <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(self.0.as_slice()).expect("HMAC takes keys of any length");
        mac.update(&columns.0);
        mac.update(sealed);
        mac.finalize().into_bytes().into()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(*self.0))
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

/// Whether two keyed hashes are the same, without telling by time where they differ.
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

/// Plain columns written so that no two rows share their bytes: every part carries its length.
#[derive(Debug, Clone)]
pub(crate) struct Columns(Vec<u8>);

impl Columns {
    /// Begins with the table, so that a row of one never opens as a row of another.
    pub(crate) fn of(table: &str) -> Self {
        Self(Vec::with_capacity(128)).text(table)
    }

    pub(crate) fn bytes(mut self, part: &[u8]) -> Self {
        self.0.extend_from_slice(&(part.len() as u64).to_be_bytes());
        self.0.extend_from_slice(part);
        self
    }

    pub(crate) fn text(self, part: &str) -> Self {
        self.bytes(part.as_bytes())
    }

    pub(crate) fn int(self, part: i64) -> Self {
        self.bytes(&part.to_be_bytes())
    }

    pub(crate) fn maybe_int(self, part: Option<i64>) -> Self {
        match part {
            Some(part) => self.int(1).int(part),
            None => self.int(0),
        }
    }

    pub(crate) fn maybe_bytes(self, part: Option<&[u8]>) -> Self {
        match part {
            Some(part) => self.int(1).bytes(part),
            None => self.int(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::chance::Counted;

    use super::*;

    #[test]
    fn a_sealed_text_opens_only_beside_its_own_columns() {
        let mut chance = Counted(1);
        let key = SecretKey::new(&mut chance);
        let sealed = key.seal(&mut chance, &Columns::of("state").int(1), b"words");
        assert_eq!(key.open(&Columns::of("state").int(1), &sealed).unwrap().as_slice(), b"words");
        assert!(key.open(&Columns::of("state").int(2), &sealed).is_none());
        assert!(SecretKey::new(&mut chance).open(&Columns::of("state").int(1), &sealed).is_none());
        assert!(key.open(&Columns::of("state").int(1), &sealed[..20]).is_none());
    }

    #[test]
    fn two_rows_never_share_their_bytes() {
        assert_ne!(Columns::of("a").text("bc").0, Columns::of("ab").text("c").0);
        assert_ne!(Columns::of("a").maybe_int(None).int(0).0, Columns::of("a").maybe_int(Some(0)).0);
    }
}
