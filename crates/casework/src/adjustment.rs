//! Adjustments at work, by their name in the closed list. What they are called stands in the library, which this crate does
//! not know: a state keeps the name alone, so that no word of anybody's own gets into it.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The name of an adjustment in the closed list: `a32`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Listed(u16);

/// A text that cannot be the name of an adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of an adjustment")]
pub struct NotListed;

impl FromStr for Listed {
    type Err = NotListed;

    fn from_str(text: &str) -> Result<Self, NotListed> {
        let digits = text.strip_prefix('a').filter(|digits| (2..=3).contains(&digits.len()));
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())).ok_or(NotListed)?;
        let listed = digits.parse().map(Self).map_err(|_| NotListed)?;
        if listed.to_string() == text { Ok(listed) } else { Err(NotListed) }
    }
}

impl TryFrom<String> for Listed {
    type Error = NotListed;

    fn try_from(text: String) -> Result<Self, NotListed> {
        text.parse()
    }
}

impl From<Listed> for String {
    fn from(listed: Listed) -> Self {
        listed.to_string()
    }
}

impl std::fmt::Display for Listed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a{:02}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_it_is_written_and_nothing_else_does() {
        for name in ["a01", "a72", "a100"] {
            assert_eq!(name.parse::<Listed>().unwrap().to_string(), name);
        }
        for other in ["", "a", "a1", "a001", "a1000", "A01", "b01", "a-1", "a+1", "a٣٢", "a01 "] {
            assert_eq!(other.parse::<Listed>(), Err(NotListed), "{other}");
        }
    }
}
