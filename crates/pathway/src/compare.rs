//! What becomes of each rule in one case under another version of its pack.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::engine::Evaluation;
use crate::engine::step::State;

/// What a rule says in one case: states and days of its terms, in order.
pub type Said = Vec<(State, Option<Date>, Option<Date>)>;

/// What becomes of a rule in one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It was asleep or not there, and is there now.
    Appears,
    /// It was there, and is asleep or not there any more.
    Goes,
    /// Its day comes earlier.
    Earlier,
    /// Its day comes later.
    Later,
    /// Something else of it changes: its state, or whether it has a day.
    Otherwise,
    /// It is there before and after, and says the same.
    Unchanged,
}

impl Evaluation<'_> {
    /// What each rule says, asleep ones too.
    #[must_use]
    pub fn said_by_rule(&self) -> BTreeMap<&str, Said> {
        let mut said: BTreeMap<&str, Said> = BTreeMap::new();
        for step in self.steps() {
            said.entry(step.id()).or_default().push((step.state(), step.from(), step.due()));
        }
        said
    }

    /// What becomes of each rule under another version of the pack. A rule that is there in neither is left out.
    #[must_use]
    pub fn compared_with<'a>(&'a self, after: &'a Evaluation<'_>) -> Vec<(&'a str, Change)> {
        let (before, after) = (self.said_by_rule(), after.said_by_rule());
        let rules: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        let change = |rule: &'a str| Some((rule, change(awake(before.get(rule)), awake(after.get(rule)))?));
        rules.into_iter().filter_map(change).collect()
    }
}

fn awake(said: Option<&Said>) -> Said {
    said.into_iter().flatten().filter(|(state, ..)| *state != State::Asleep).copied().collect()
}

/// The day by which a rule is compared: the nearest last day, else the nearest first one.
fn day_of(said: &Said) -> Option<Date> {
    let last = said.iter().filter_map(|(_, _, due)| *due).min();
    last.or_else(|| said.iter().filter_map(|(_, from, _)| *from).min())
}

fn change(before: Said, after: Said) -> Option<Change> {
    if before == after {
        return (!before.is_empty()).then_some(Change::Unchanged);
    }
    if before.is_empty() {
        return Some(Change::Appears);
    }
    if after.is_empty() {
        return Some(Change::Goes);
    }
    Some(match (day_of(&before), day_of(&after)) {
        (Some(was), Some(is)) if is < was => Change::Earlier,
        (Some(was), Some(is)) if is > was => Change::Later,
        _ => Change::Otherwise,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_rule_appears_goes_moves_or_stays() {
        let due = |state, day| vec![(state, None, Some(date(2026, 12, day)))];
        let asleep: Said = vec![(State::Asleep, None, None)];
        let check = |before: &Said, after: &Said, expect| {
            assert_eq!(change(awake(Some(before)), awake(Some(after))), expect, "{before:?} {after:?}");
        };
        let (early, late) = (due(State::Coming, 4), due(State::Coming, 8));
        check(&asleep, &early, Some(Change::Appears));
        check(&early, &asleep, Some(Change::Goes));
        check(&late, &early, Some(Change::Earlier));
        check(&early, &late, Some(Change::Later));
        check(&early, &early, Some(Change::Unchanged));
        check(&early, &due(State::Done, 4), Some(Change::Otherwise));
        check(&early, &vec![(State::Due, None, None)], Some(Change::Otherwise));
        check(&asleep, &asleep, None);
    }

    #[test]
    fn a_rule_without_a_last_day_is_compared_by_its_first() {
        let from = |day| vec![(State::Coming, Some(date(2026, 12, day)), None)];
        assert_eq!(change(from(9), from(7)), Some(Change::Earlier));
    }
}
