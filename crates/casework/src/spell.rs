//! Spells: one absence may be interrupted by work and go on. Whether two spells are one absence here is a matter of the
//! file, not of the law: the law's own counting lies in the packs of `pathway`.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Weeks after a return within which somebody absent again is absent in the same file: the longest time in which a law of
/// the product joins two spells (BE: eight weeks for the benefit, fourteen days for the wage; NL: four weeks).
pub const JOINED_WITHIN_WEEKS: i32 = 8;

/// A stretch of absence without a return in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spell {
    /// The first day of absence.
    pub first_day: Date,
    /// The first day back; none while it lasts.
    pub ended_on: Option<Date>,
}

impl Spell {
    /// Whether an absence from that day on is joined to this spell as a new one, in the same file.
    #[must_use]
    pub fn is_followed_by(&self, first_day: Date) -> bool {
        self.ended_on
            .is_some_and(|back| back <= first_day && first_day <= back.saturating_add(JOINED_WITHIN_WEEKS.weeks()))
    }
}

/// The spells as kept; those of a state that an earlier release wrote follow from its two dates.
pub(crate) fn list(kept: &[Spell], first_day: Date, ended_on: Option<Date>) -> Vec<Spell> {
    if kept.is_empty() { vec![Spell { first_day, ended_on }] } else { kept.to_vec() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn eight_weeks_after_a_return_the_file_is_still_the_same() {
        let over = Spell { first_day: date(2026, 3, 2), ended_on: Some(date(2026, 9, 1)) };
        let check = |first_day, expect| assert_eq!(over.is_followed_by(first_day), expect, "{first_day}");
        check(date(2026, 8, 31), false);
        check(date(2026, 9, 1), true);
        check(date(2026, 10, 27), true);
        check(date(2026, 10, 28), false);
        assert!(!Spell { ended_on: None, ..over }.is_followed_by(date(2026, 9, 1)));
    }
}
