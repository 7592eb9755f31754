//! Work situations: what the workplace and the caseload speak of, derived from dates and agreed hours only.
//! Phases of an illness are health and never stand here (product rule 2).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::contact::choices;
use crate::hours::Minutes;
use crate::plan::HoursPlan;
use crate::spell::Spell;
use serde::{Deserialize, Serialize};

choices! {
    /// Where somebody stands with regard to work.
    Situation {
        /// The absence has not begun.
        StillAtWork = "still_at_work",
        /// Absent, no hours agreed.
        Absent = "absent",
        /// Hours are agreed and begin later.
        PreparingReturn = "preparing_return",
        /// Working agreed hours below the last step or the contract.
        BuildingUp = "building_up",
        /// Back, for less than a year.
        BackAtWork = "back_at_work",
        /// Back for a year or longer.
        LongerBack = "longer_back",
    }
}

impl Situation {
    /// The situation on a day of an absence in spells, oldest first. Hours agreed for an earlier spell say nothing about a
    /// later one.
    #[must_use]
    pub fn through(day: Date, spells: &[Spell], agreed: Option<&HoursPlan>, contract: Minutes) -> Self {
        let place = spells.iter().rposition(|spell| spell.first_day <= day).unwrap_or_default();
        let Some(spell) = spells.get(place) else { return Self::StillAtWork };
        let agreed = agreed.filter(|plan| place == 0 || spell.first_day <= plan.starts_on);
        Self::on(day, spell.first_day, spell.ended_on, agreed, contract)
    }

    /// The situation on a day, in one spell.
    #[must_use]
    pub fn on(
        day: Date,
        first_day: Date,
        ended_on: Option<Date>,
        agreed: Option<&HoursPlan>,
        contract: Minutes,
    ) -> Self {
        let back_since = ended_on.or_else(|| agreed.and_then(|plan| back_through(plan, contract)));
        if day < first_day {
            return Self::StillAtWork;
        }
        if let Some(back) = back_since.filter(|back| *back <= day) {
            return if back.saturating_add(1.year()) <= day { Self::LongerBack } else { Self::BackAtWork };
        }
        match agreed {
            Some(plan) if plan.starts_on <= day => Self::BuildingUp,
            Some(_) => Self::PreparingReturn,
            None => Self::Absent,
        }
    }
}

/// The day from which agreed hours reach the contract, where they do.
fn back_through(plan: &HoursPlan, contract: Minutes) -> Option<Date> {
    (plan.ends_at() >= contract.down_to_quarter()).then(|| plan.last_step_starts_on())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::plan::{Step, WeekHours};

    #[test]
    fn the_situation_follows_dates_and_hours() {
        let contract = Minutes(1200);
        let day = |minutes| WeekHours([Minutes(minutes); 7]);
        let steps = vec![Step { weeks: 2, week: day(60) }, Step { weeks: 2, week: day(180) }];
        let plan = HoursPlan::new(date(2026, 11, 30), steps).unwrap();
        let check = |on, ended, agreed, expect| {
            assert_eq!(Situation::on(on, date(2026, 9, 1), ended, agreed, contract), expect, "{on}");
        };
        check(date(2026, 8, 31), None, None, Situation::StillAtWork);
        check(date(2026, 9, 1), None, None, Situation::Absent);
        check(date(2026, 11, 29), None, Some(&plan), Situation::PreparingReturn);
        check(date(2026, 11, 30), None, Some(&plan), Situation::BuildingUp);
        check(date(2026, 12, 14), None, Some(&plan), Situation::BackAtWork);
        check(date(2027, 12, 14), None, Some(&plan), Situation::LongerBack);
        check(date(2026, 10, 1), Some(date(2026, 10, 1)), None, Situation::BackAtWork);
    }
}
