//! Tokens: 256 random bits, written in an address or a cookie. The database keeps a keyed hash only.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use houvast_casework::chance::Chance;
use sha2::{Digest, Sha256};

/// A secret that opens one door.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(pub [u8; 32]);

impl Token {
    /// A new token.
    #[must_use]
    pub fn new(chance: &mut dyn Chance) -> Self {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes);
        Self(bytes)
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl Token {
    /// What forms of this session carry, so that no other site can send them: it tells nothing of the token itself.
    #[must_use]
    pub fn csrf(&self) -> String {
        self.digest(b"houvast csrf", &[])
    }

    /// What a form carries to say which state of a thing its reader saw. Keyed with the session, so that it tells
    /// nobody how often something happened there.
    #[must_use]
    pub fn seen(&self, what: &str, version: i64) -> String {
        self.digest(b"houvast seen", &[what.as_bytes(), &[0], &version.to_be_bytes()].concat())
    }

    fn digest(&self, purpose: &[u8], of: &[u8]) -> String {
        let digest = Sha256::new().chain_update(purpose).chain_update(self.0).chain_update(of).finalize();
        URL_SAFE_NO_PAD.encode(digest)
    }
}

/// Says nothing of the secret, so that no log can.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// A text that cannot be a token.
#[derive(Debug, thiserror::Error)]
#[error("not a token")]
pub struct NotAToken;

impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| NotAToken)?;
        bytes.try_into().map(Self).map_err(|_| NotAToken)
    }
}
