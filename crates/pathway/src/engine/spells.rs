//! Joins spells of incapacity before anything is counted.

use crate::compile::forms::{ClockForm, ClockRevisionForm, JoinForm, Test};
use crate::day::Day;
use crate::written::clock::Count;
use crate::written::due::Unit;

use super::sight::Sight;
use super::truth::Truth;

/// The stretch of incapacity a case is in, by one clock: the newest spell and those joined to it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Stretch {
    /// The first day.
    pub(crate) start: Day,
    /// The first day after the last spell, where it ended.
    pub(crate) over_from: Option<Day>,
    /// How many spells it holds.
    pub(crate) spells: u16,
    /// Days that do not count: where they begin and how many they are, in rising order.
    pub(crate) uncounted: Vec<(Day, i32)>,
    /// The revision of the clock.
    pub(crate) rev: u16,
    /// Whether it rests on verified rules only.
    pub(crate) is_verified: bool,
    /// A joining that nobody can tell yet: the place of the revision whose condition is unknown.
    pub(crate) unknown_join: Option<usize>,
}

/// A spell: its first day, and the first day after it.
#[derive(Debug, Clone, Copy)]
struct Spell {
    start: Day,
    over_from: Option<Day>,
}

impl Stretch {
    /// The day a count arrives at when days that do not count are stepped over.
    pub(crate) fn moved(&self, nominal: Day) -> Day {
        let mut day = nominal;
        for (from, length) in &self.uncounted {
            if day >= *from {
                day = day.plus(*length);
            }
        }
        day
    }
}

/// The stretch a case is in by one clock, if it has begun.
pub(crate) fn stretch(sight: &Sight<'_>, clock: &ClockForm) -> Option<Stretch> {
    let mut rest = sight.case.days(clock.starts);
    let first = rest.next()?;
    let mut spell = ended(sight, clock, first);
    let revision = revision_on(clock, first).map(|(revision, _)| revision);
    let mut joined = Stretch {
        start: first,
        over_from: spell.over_from,
        spells: 1,
        uncounted: Vec::new(),
        rev: revision.map_or(0, |revision| revision.rev),
        is_verified: revision.is_none_or(|revision| revision.is_verified),
        unknown_join: None,
    };
    for start in rest {
        // A start inside a spell that has not ended is the same spell told twice.
        let Some(over_from) = spell.over_from.filter(|over_from| *over_from <= start) else { continue };
        spell = ended(sight, clock, start);
        join(sight, clock, &mut joined, revision_on(clock, start), (over_from, spell));
    }
    leave_out(sight, clock, &mut joined);
    Some(joined)
}

/// Adds a spell to the stretch, or begins a new one with it.
fn join(
    sight: &Sight<'_>,
    clock: &ClockForm,
    joined: &mut Stretch,
    revision: Option<(&ClockRevisionForm, usize)>,
    (over_from, spell): (Day, Spell),
) {
    let Some((revision, at)) = revision else { return };
    let is_near = is_near(sight, clock, revision, over_from, spell.start);
    let truth = match &revision.only_if {
        Some(test) if is_near => sight.truth(test, sight.on, None),
        _ => Truth::from(is_near),
    };
    if truth != Truth::True {
        joined.start = spell.start;
        joined.uncounted.clear();
        joined.spells = 0;
        joined.is_verified = true;
    } else if revision.count == Count::SumOfSpells {
        joined.uncounted.push((over_from, spell.start.since(over_from)));
    }
    joined.unknown_join = (truth == Truth::Unknown).then_some(at);
    joined.spells += 1;
    joined.rev = revision.rev;
    joined.is_verified &= revision.is_verified;
    joined.over_from = spell.over_from;
}

fn is_near(sight: &Sight<'_>, clock: &ClockForm, revision: &ClockRevisionForm, over_from: Day, start: Day) -> bool {
    let excluded: i32 = excluded(sight, clock).map(|(from, to, _)| overlap((from, to), (over_from, start))).sum();
    let start = start.plus(-excluded);
    match revision.join {
        JoinForm::AtMost(count, unit) => start <= plus(over_from.plus(-1), count, unit),
        JoinForm::LessThan(count, unit) => start < plus(over_from, count, unit),
    }
}

fn plus(day: Day, count: i32, unit: Unit) -> Day {
    match unit {
        Unit::CalendarDay | Unit::WorkingDay => day.plus(count),
        Unit::Week => day.plus(7 * count),
        Unit::Month => day.plus_months(count),
        Unit::Year => day.plus_months(12 * count),
    }
}

/// Stretches of the clock's exclusions: first day, first day after, whether that is verified. One that goes on reaches to
/// the as-of date.
fn excluded<'a>(sight: &'a Sight<'_>, clock: &'a ClockForm) -> impl Iterator<Item = (Day, Day, bool)> + 'a {
    clock.exclude.iter().flat_map(move |(from, to, is_verified)| {
        sight.case.days(*from).map(move |first| {
            let end = sight.case.days(*to).find(|end| *end >= first);
            let after = end.map_or(sight.on, |end| sight.over_from(*to, end));
            (first, after.max(first), *is_verified)
        })
    })
}

fn overlap(one: (Day, Day), other: (Day, Day)) -> i32 {
    one.1.min(other.1).since(one.0.max(other.0)).max(0)
}

/// Adds excluded days inside the stretch to the days that do not count.
fn leave_out(sight: &Sight<'_>, clock: &ClockForm, joined: &mut Stretch) {
    if clock.exclude.is_empty() {
        return;
    }
    let gaps = joined.uncounted.clone();
    for (from, after, is_verified) in excluded(sight, clock) {
        let from = from.max(joined.start);
        let in_gaps: i32 = gaps.iter().map(|(gap, length)| overlap((from, after), (*gap, gap.plus(*length)))).sum();
        let days = after.since(from) - in_gaps;
        if days > 0 {
            joined.uncounted.push((from, days));
            joined.is_verified &= is_verified;
        }
    }
    joined.uncounted.sort_unstable();
}

fn ended(sight: &Sight<'_>, clock: &ClockForm, start: Day) -> Spell {
    let over = sight.case.days(clock.ends).map(|end| sight.over_from(clock.ends, end)).find(|over| *over > start);
    Spell { start, over_from: over }
}

fn revision_on(clock: &ClockForm, start: Day) -> Option<(&ClockRevisionForm, usize)> {
    let is_valid = |revision: &ClockRevisionForm| revision.from <= start && revision.to.is_none_or(|to| start <= to);
    clock.revisions.iter().position(is_valid).and_then(|at| clock.revisions.get(at).map(|revision| (revision, at)))
}

/// The condition whose answer decides whether the newest spell is joined.
pub(crate) fn unknown_condition<'c>(clock: &'c ClockForm, stretch: &Stretch) -> Option<&'c Test> {
    clock.revisions.get(stretch.unknown_join?)?.only_if.as_ref()
}
