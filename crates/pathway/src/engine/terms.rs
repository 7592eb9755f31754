//! From a trigger and a term to days.

use crate::compile::forms::{Offset, RepeatForm, RevisionForm, SuspensionForm, TermForm};
use crate::day::Day;
use crate::written::due::{Bound, Counting, Length, Roll};
use crate::written::rule::Effect;

use super::sight::{Moment, Sight};
use super::spells::Stretch;
use super::truth::{Missing, Truth};

/// The days of one term.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Days {
    /// What is counted from: the trigger, or the end of a suspension that makes the count begin anew.
    pub(crate) base: Day,
    /// The first day.
    pub(crate) from: Option<Day>,
    /// The last day.
    pub(crate) due: Option<Day>,
    /// The end of a limit.
    pub(crate) limit: Option<Day>,
    /// The day before it was rolled, where rolling moved it.
    pub(crate) unrolled: Option<Day>,
    /// Days by which gaps between spells moved it.
    pub(crate) moved: i32,
    /// Days by which suspensions moved it.
    pub(crate) suspended: i32,
    /// Held up since that day, with no end yet.
    pub(crate) held_since: Option<Day>,
    /// Holidays of that year are not known.
    pub(crate) is_beyond_calendar: bool,
    /// Which time of a rule that repeats, from 0.
    pub(crate) occurrence: u16,
    /// The offset that counted.
    pub(crate) offset: Option<Length>,
}

/// A term with what it is counted from.
#[derive(Clone, Copy)]
pub(crate) struct Counted<'a> {
    /// The term.
    pub(crate) term: &'a TermForm,
    /// The revision it belongs to.
    pub(crate) revision: &'a RevisionForm,
    /// The trigger.
    pub(crate) trigger: Moment,
    /// The stretch whose gaps move it, where it counts from its start.
    pub(crate) stretch: Option<&'a Stretch>,
}

impl Sight<'_> {
    /// The days of a term, the offset having been chosen.
    pub(crate) fn days(&self, counted: Counted<'_>, offset: Option<Length>, occurrence: u16) -> Days {
        let given = Days { base: counted.trigger.on, offset, occurrence, ..Days::default() };
        let mut days = self.placed(counted, given);
        for suspension in &counted.revision.suspends {
            days = self.suspended(counted, suspension, days);
        }
        days
    }

    /// Counts from `base`, later by `suspended`.
    fn placed(&self, counted: Counted<'_>, given: Days) -> Days {
        let Counted { term, stretch, .. } = counted;
        let every = counted.revision.repeats.as_ref().map(|repeat| repeat.every);
        let is_alike = |length: Length| every.is_some_and(|every| every.unit == length.unit);
        // Adding months in one go keeps the 31st where it can be kept.
        let base = match (every, given.offset) {
            (Some(every), Some(offset)) if !is_alike(offset) => {
                self.add(given.base, times(every, given.occurrence), None)
            }
            _ => given.base,
        };
        let mut moved = 0;
        let mut place = |length: Length, less: i32| {
            let more = every.filter(|_| is_alike(length)).map_or(0, |every| times(every, given.occurrence).value);
            let length = Length { value: length.value + more, unit: length.unit };
            let nominal = self.add(base, length, term.calendar).plus(given.suspended - less);
            let day = stretch.map_or(nominal, |stretch| stretch.moved(nominal));
            moved = day.since(nominal);
            day
        };
        let is_nth = term.counting == Counting::Nth;
        let begin = |length: Length| Length { value: length.value - i32::from(is_nth), ..length };
        let less = i32::from(is_nth || term.bound == Bound::For);
        let (mut from, mut due, mut limit) = (None, None, None);
        match term.bound {
            Bound::Latest | Bound::On | Bound::For => due = given.offset.map(|length| place(length, less)),
            Bound::Window => {
                from = term.from.map(|length| place(begin(length), 0));
                due = given.offset.map(|length| place(length, less));
            }
            Bound::Earliest => from = given.offset.map(|length| place(begin(length), 0)),
            Bound::Limit => limit = given.offset.map(|length| place(length, 0)),
            Bound::While | Bound::Fuzzy => {}
        }
        self.rolled(term, Days { from, due, limit, moved, ..given })
    }

    fn rolled(&self, term: &TermForm, mut days: Days) -> Days {
        let calendar = term.calendar.and_then(|calendar| self.pack.calendars.get(usize::from(calendar.0)));
        let (Some(calendar), Some(day)) = (calendar, days.due.or(days.from)) else { return days };
        let to = match term.roll {
            Roll::None => day,
            Roll::NextWorkingDay => calendar.next(day),
            Roll::PreviousWorkingDay => calendar.previous(day),
        };
        if days.due.is_some() {
            days.due = Some(to);
        } else {
            days.from = Some(to);
        }
        days.unrolled = (to != day).then_some(day);
        days.is_beyond_calendar = !calendar.is_known(to);
        days
    }

    fn suspended(&self, counted: Counted<'_>, suspension: &SuspensionForm, days: Days) -> Days {
        let end = days.due.or(days.from);
        let begun = self.newest(&[suspension.from], Some(counted.trigger.on));
        let (Some(begun), Some(end)) = (begun.filter(|begun| end.is_some_and(|end| begun.on <= end)), end) else {
            return days;
        };
        let kept = days.from.filter(|from| *from < begun.on);
        let later = if let (Effect::Extend, Some(by)) = (suspension.effect, suspension.by) {
            self.add(end, by, None).since(end)
        } else {
            let Some(ended) = self.newest(&[suspension.to], Some(begun.on)) else {
                return Days { from: kept, due: None, unrolled: None, held_since: Some(begun.on), ..days };
            };
            if suspension.effect == Effect::Restart {
                return self.placed(counted, Days { base: ended.on, suspended: 0, ..days });
            }
            ended.on.since(begun.on)
        };
        let days = self.placed(counted, Days { suspended: days.suspended + later, ..days });
        Days { from: kept.or(days.from), ..days }
    }

    /// The offset of a term, where facts choose it: the first that holds. While a fact is unknown, the one that comes
    /// first counts, and what is unknown is noted.
    pub(crate) fn offset(&self, counted: Counted<'_>, missing: &mut Vec<Missing>) -> Option<Length> {
        let cases = match &counted.term.offset {
            Offset::None => return None,
            Offset::Fixed(length) => return Some(*length),
            Offset::Cases(cases) => cases,
        };
        let mut chosen: Option<Length> = None;
        let trigger = counted.trigger.on;
        let nearer = |one: Length, other: Option<Length>| {
            let day = |length: Length| self.add(trigger, length, counted.term.calendar);
            other.is_none_or(|other| day(one) < day(other))
        };
        for (when, length) in cases {
            let truth = when.as_ref().map_or(Truth::True, |test| self.truth(test, self.on, Some(trigger)));
            if truth != Truth::False && nearer(*length, chosen) {
                chosen = Some(*length);
            }
            match (truth, when) {
                (Truth::True, _) => break,
                (Truth::Unknown, Some(test)) => self.missing(test, self.on, Some(trigger), missing),
                _ => {}
            }
        }
        chosen
    }

    /// Which time of a rule that repeats counts: the first that was not done; for a habit or a choice the first that is
    /// not over.
    pub(crate) fn occurrence(&self, counted: Counted<'_>, offset: Option<Length>, done: u16, keeps_late: bool) -> u16 {
        let Some(repeat) = &counted.revision.repeats else { return 0 };
        let last = repeat.max.map_or(u16::MAX, |max| max.saturating_sub(1));
        let mut at = done;
        if !keeps_late {
            at = at.max(self.guess(counted, offset, repeat));
            let is_over = |at: u16| self.days(counted, offset, at).due.is_some_and(|due| due < self.on);
            while at < last && is_over(at) {
                at += 1;
            }
        }
        at.min(last)
    }

    /// A time that is certainly not too late, so that the search is short.
    fn guess(&self, counted: Counted<'_>, offset: Option<Length>, repeat: &RepeatForm) -> u16 {
        if counted.stretch.is_some() || !counted.revision.suspends.is_empty() {
            return 0;
        }
        let Some(first) = self.days(counted, offset, 0).due else { return 0 };
        let longest_step = self.add(Day(0), repeat.every, None).since(Day(0)) + 3;
        u16::try_from((self.on.since(first) / longest_step - 1).max(0)).unwrap_or(u16::MAX)
    }
}

fn times(every: Length, occurrence: u16) -> Length {
    Length { value: every.value * i32::from(occurrence), unit: every.unit }
}
