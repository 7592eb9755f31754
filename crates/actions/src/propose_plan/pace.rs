//! The table of paces: how large a step is, how long it is held. Conservative defaults of our own (E5).

use houvast_casework::plan_wish::{Pace, PlanWish};

use super::UNIT;

/// What a pace means for one contract, in units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Steps {
    /// The first level, at most.
    pub(super) start: i64,
    /// The largest step.
    pub(super) up: i64,
    /// Weeks a level is held.
    pub(super) hold: i64,
    /// The level from which a step is held twice as long.
    pub(super) last_fifth: i64,
}

const START_PERCENT: u32 = 20;
const LAST_FIFTH_PERCENT: u32 = 80;

impl Steps {
    pub(super) fn of(wish: &PlanWish) -> Self {
        let percent = |share: u32| {
            let minutes = wish.contract.0 * share / 100;
            i64::from((minutes + UNIT / 2) / UNIT).max(1)
        };
        let (up, hold) = match wish.pace {
            Pace::Slow => (5, 3),
            Pace::Usual => (10, 2),
            Pace::Fast => (15, 2),
        };
        // A shift is worked whole or not at all: steps are at least one long.
        let shift = wish.shifts.iter().map(|shift| i64::from(shift.0 / UNIT)).max().unwrap_or_default();
        Self {
            start: percent(START_PERCENT).max(shift),
            up: percent(up).max(shift),
            hold,
            last_fifth: percent(LAST_FIFTH_PERCENT),
        }
    }
}

#[cfg(test)]
mod tests {
    use houvast_casework::hours::Minutes;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_pace_becomes_half_hours() {
        let check = |contract, pace, expect| {
            let wish = PlanWish { pace, ..PlanWish::of_contract(Minutes(contract), date(2027, 1, 4)) };
            let steps = Steps::of(&wish);
            assert_eq!((steps.start, steps.up, steps.hold, steps.last_fifth), expect);
        };
        check(2280, Pace::Usual, (15, 8, 2, 61));
        check(2280, Pace::Slow, (15, 4, 3, 61));
        check(1824, Pace::Fast, (12, 9, 2, 49));
        check(240, Pace::Slow, (2, 1, 3, 6));
    }
}
