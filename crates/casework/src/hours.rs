//! Working time: always whole minutes, never a bare number of hours.

use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

/// A length of working time in whole minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(pub u32);

/// Why a text is not a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotHours {
    /// Not a number such as `7,5`, `7.5`, `7:36` or `7h36`.
    #[error("not a number of hours")]
    Unreadable,
    /// Below nought or more hours than a week has.
    #[error("more hours than a week has")]
    TooMany,
}

impl Minutes {
    /// The minutes of a whole week.
    pub const WEEK: Self = Self(7 * 24 * 60);

    /// Reads hours as people write them: `7,5`, `7.5`, `7:36`, `7h36`, `38`.
    ///
    /// # Errors
    /// [`NotHours`] where the text is no length of time or longer than a week.
    pub fn parse_hours(text: &str) -> Result<Self, NotHours> {
        let text = text.trim();
        let minutes = match text.split_once([':', 'h', 'H', 'u', 'U']) {
            Some((hours, minutes)) => clock(hours.trim(), minutes.trim())?,
            None => decimal(text)?,
        };
        if minutes > Self::WEEK.0 { Err(NotHours::TooMany) } else { Ok(Self(minutes)) }
    }

    /// Rounded down to whole quarters of an hour, as plans are written.
    #[must_use]
    pub fn down_to_quarter(self) -> Self {
        Self(self.0 / 15 * 15)
    }
}

fn clock(hours: &str, minutes: &str) -> Result<u32, NotHours> {
    let hours: u32 = whole(hours)?;
    let minutes: u32 = if minutes.is_empty() { 0 } else { whole(minutes)? };
    if minutes > 59 { Err(NotHours::Unreadable) } else { Ok(hours * 60 + minutes) }
}

fn decimal(text: &str) -> Result<u32, NotHours> {
    let (hours, fraction) = text.split_once([',', '.']).unwrap_or((text, ""));
    if fraction.len() > 2 {
        return Err(NotHours::Unreadable);
    }
    let hundredths = match fraction.len() {
        0 => 0,
        1 => whole(fraction)? * 10,
        _ => whole(fraction)?,
    };
    Ok(whole(hours)? * 60 + (hundredths * 60 + 50) / 100)
}

fn whole(digits: &str) -> Result<u32, NotHours> {
    let plausible = !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit());
    if plausible { digits.parse().map_err(|_| NotHours::Unreadable) } else { Err(NotHours::Unreadable) }
}

impl Add for Minutes {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self(0), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let check = |text: &str, expect: Result<u32, NotHours>| {
            assert_eq!(Minutes::parse_hours(text), expect.map(Minutes), "{text}");
        };
        check("7,5", Ok(450));
        check("7.5", Ok(450));
        check(" 38 ", Ok(2280));
        check("7:36", Ok(456));
        check("7h36", Ok(456));
        check("7u", Ok(420));
        check("7.6", Ok(456));
        check("0", Ok(0));
        check("168", Ok(10_080));
        check("169", Err(NotHours::TooMany));
        check("-1", Err(NotHours::Unreadable));
        check("7:60", Err(NotHours::Unreadable));
        check("", Err(NotHours::Unreadable));
        check("acht", Err(NotHours::Unreadable));
        check("99999999999", Err(NotHours::Unreadable));
    }
}
