//! What the engine sees of a case on a day: the recorded events, and those that happened by themselves.

use crate::case::Case;
use crate::compile::Pack;
use crate::compile::names::{CalendarId, ClockId, EventId};
use crate::day::Day;
use crate::written::due::{Length, Unit};

use super::spells::{self, Stretch};

/// A case on a day.
pub(crate) struct Sight<'a> {
    /// The law.
    pub(crate) pack: &'a Pack,
    /// The case.
    pub(crate) case: &'a Case,
    /// The as-of date.
    pub(crate) on: Day,
    stretches: Vec<Option<Stretch>>,
    emitted: Vec<Emitted>,
}

/// An event that happened by itself: a silence, or a due date.
#[derive(Debug, Clone, Copy)]
struct Emitted {
    event: EventId,
    on: Day,
    rule: u16,
    is_verified: bool,
}

/// An event on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// What.
    pub(crate) event: EventId,
    /// When.
    pub(crate) on: Day,
    /// The rule by which it happened by itself, and whether that rule is verified.
    pub(crate) by: Option<(u16, bool)>,
}

impl<'a> Sight<'a> {
    /// Joins the spells of a case and looks at it.
    pub(crate) fn new(pack: &'a Pack, case: &'a Case, on: Day) -> Self {
        let mut sight = Self { pack, case, on, stretches: Vec::new(), emitted: Vec::new() };
        let stretches = pack.clocks.iter().map(|clock| spells::stretch(&sight, clock)).collect();
        sight.stretches = stretches;
        sight
    }

    /// The stretch the case is in by a clock.
    pub(crate) fn stretch(&self, clock: ClockId) -> Option<&Stretch> {
        self.stretches.get(usize::from(clock.0)).and_then(Option::as_ref)
    }

    /// The first day of the stretch by the pack's main clock.
    pub(crate) fn begun(&self) -> Option<Day> {
        self.stretch(self.pack.main_clock).map(|stretch| stretch.start)
    }

    /// From which day on it counts that this event was on that day.
    pub(crate) fn over_from(&self, event: EventId, day: Day) -> Day {
        let is_last_day = self.pack.events.get(usize::from(event.0)).is_some_and(|form| form.is_last_day);
        day.plus(i32::from(is_last_day))
    }

    /// Recorded events of these names, from a day on; a standing event counts whenever it was.
    pub(crate) fn list<'s>(
        &'s self,
        events: &'s [EventId],
        from: Option<Day>,
    ) -> impl Iterator<Item = (EventId, Day)> + 's {
        events.iter().flat_map(move |event| {
            let from = if self.is_standing(*event) { None } else { from };
            let days = self.case.days(*event).filter(move |day| from.is_none_or(|from| *day >= from));
            days.map(move |day| (*event, day))
        })
    }

    /// The newest event of these names from a day on. What was recorded goes before what happened by itself.
    pub(crate) fn newest(&self, events: &[EventId], from: Option<Day>) -> Option<Moment> {
        let recorded = self.list(events, from).max_by_key(|(_, day)| *day);
        if let Some((event, on)) = recorded {
            return Some(Moment { event, on, by: None });
        }
        let emitted = self.emitted.iter().filter(|one| events.contains(&one.event));
        let newest = emitted.filter(|one| from.is_none_or(|from| one.on >= from)).max_by_key(|one| one.on)?;
        Some(Moment { event: newest.event, on: newest.on, by: Some((newest.rule, newest.is_verified)) })
    }

    /// Notes an event that happened by itself.
    pub(crate) fn emit(&mut self, event: EventId, on: Day, rule: u16, is_verified: bool) {
        self.emitted.push(Emitted { event, on, rule, is_verified });
    }

    /// A day so far from another. Working days need a calendar.
    pub(crate) fn add(&self, day: Day, length: Length, calendar: Option<CalendarId>) -> Day {
        let Length { value, unit } = length;
        match unit {
            Unit::CalendarDay => day.plus(value),
            Unit::Week => day.plus(7 * value),
            Unit::Month => day.plus_months(value),
            Unit::Year => day.plus_months(12 * value),
            Unit::WorkingDay => {
                let calendar = calendar.and_then(|calendar| self.pack.calendars.get(usize::from(calendar.0)));
                calendar.map_or(day, |calendar| calendar.plus(day, value))
            }
        }
    }

    fn is_standing(&self, event: EventId) -> bool {
        self.pack.events.get(usize::from(event.0)).is_some_and(|form| form.standing)
    }
}
