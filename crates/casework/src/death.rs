//! Death stops everything (product rule 9). It is recorded in the care compartment of an absence, so that the workplace
//! learns nothing; whoever looks at the case finds it through the absences the case names.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::ids::SeatId;

/// For so long a second person can undo it.
pub const UNDONE_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// A death that was recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Death {
    /// Who recorded it: a seat on the absence.
    pub by: SeatId,
    /// When.
    pub at: Timestamp,
}

impl Death {
    /// Until when it can be undone, and from when on what waited is let go for good.
    #[must_use]
    pub fn stands_from(&self) -> Timestamp {
        self.at.saturating_add(UNDONE_WITHIN).unwrap_or(Timestamp::MAX)
    }

    /// Whether a second person can still undo it.
    #[must_use]
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        now < self.stands_from()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_undone_for_a_day() {
        let death = Death { by: SeatId(uuid::Uuid::from_u128(1)), at: Timestamp::UNIX_EPOCH };
        let after = |hours| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        assert!(death.can_be_undone(after(23)) && !death.can_be_undone(after(24)));
    }
}
