//! Names of things: newtypes over UUIDs inside, random public ids in addresses.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::chance::Chance;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new UUIDv7 from the given instant (milliseconds since 1970) and chance.
            #[must_use]
            pub fn new(unix_millis: i64, chance: &mut dyn Chance) -> Self {
                Self(uuid_v7(unix_millis, chance))
            }

            /// The 16 bytes kept in the database.
            #[must_use]
            pub fn bytes(&self) -> [u8; 16] {
                *self.0.as_bytes()
            }

            /// Reads the 16 bytes kept in the database.
            #[must_use]
            pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
                Uuid::from_slice(bytes).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }
    };
}

id!(
    /// An absence or a case, or any other thing that has keys of its own (account, engagement).
    FileId
);
id!(
    /// One account, in one hat, on one file.
    SeatId
);
impl SeatId {
    /// Under this seat stands in an absence what the person did there. It is the same for everybody, so that nothing in
    /// an absence points to a case.
    pub const PERSON: Self = Self(Uuid::from_u128(3));
}

id!(
    /// Somebody who can sign in.
    AccountId
);
id!(
    /// An employment: one person at one employer.
    EngagementId
);
id!(
    /// An employer.
    OrganisationId
);
id!(
    /// A prevention service (BE) or arbodienst (NL).
    ServiceId
);
id!(
    /// One sharing of one item with one reader.
    ShareId
);
id!(
    /// A moment on the person's own line.
    MomentId
);
id!(
    /// A wish about work. It stands in the case alone.
    WishId
);

fn uuid_v7(unix_millis: i64, chance: &mut dyn Chance) -> Uuid {
    let mut random = [0u8; 10];
    chance.fill(&mut random);
    let millis = u64::try_from(unix_millis).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// The id that stands in addresses: 128 random bits, never derived from the inner id, 26 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicId(String);

const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl PublicId {
    /// A new random public id.
    #[must_use]
    pub fn new(chance: &mut dyn Chance) -> Self {
        let mut bytes = [0u8; 16];
        chance.fill(&mut bytes);
        let mut number = u128::from_be_bytes(bytes);
        let mut text = [0u8; 26];
        for place in text.iter_mut().rev() {
            *place = CROCKFORD[(number & 31) as usize];
            number >>= 5;
        }
        Self(text.iter().map(|byte| char::from(*byte)).collect())
    }

    /// The text as it stands in an address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PublicId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that cannot be a public id.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not an address of this installation")]
pub struct NotAPublicId;

impl FromStr for PublicId {
    type Err = NotAPublicId;

    fn from_str(text: &str) -> Result<Self, NotAPublicId> {
        let plausible = text.len() == 26 && text.bytes().all(|byte| CROCKFORD.contains(&byte));
        plausible.then(|| Self(text.to_owned())).ok_or(NotAPublicId)
    }
}
