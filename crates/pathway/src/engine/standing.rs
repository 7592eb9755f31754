//! Where a step stands, in the order in which people ask: is it done, is it over, does it apply, when is it.

use crate::case::Mark;
use crate::compile::forms::{RevisionForm, Value};
use crate::compile::names::{EventId, FactId};
use crate::day::Day;
use crate::written::due::Bound;
use crate::written::rule::{Kind, Period};

use super::rules::looks_back;
use super::sight::{Moment, Sight};
use super::step::{Because, State};
use super::terms::{Counted, Days};
use super::truth::{Missing, Truth};

/// What was told of a rule.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    /// By a mark.
    pub(super) mark: Option<Mark>,
    /// By an event that means it is done.
    pub(super) done: Option<(EventId, Day)>,
    /// By an event that ends it.
    pub(super) stopped: Option<(EventId, Day)>,
    /// How often it was done, where it repeats.
    pub(super) times_done: u16,
}

/// Where a step stands, and why.
pub(super) struct Standing {
    /// Where.
    pub(super) state: State,
    /// Why.
    pub(super) because: Because,
}

impl Standing {
    fn new(state: State, because: Because) -> Self {
        Self { state, because }
    }
}

impl Sight<'_> {
    /// Where a step stands; facts that are unknown are noted.
    pub(super) fn standing(
        &self,
        counted: Counted<'_>,
        days: &Days,
        told: &Told,
        missing: &mut Vec<Missing>,
    ) -> Standing {
        if let Some(ended) = self.ended(counted, days, told) {
            missing.clear();
            return ended;
        }
        let own_day = days.due.or(days.from).map_or(self.on, |day| day.max(self.on));
        let trigger = Some(counted.trigger.on);
        if let Some(denied) = self.excluded(counted, own_day) {
            missing.clear();
            return denied;
        }
        let truth = counted.revision.when.as_ref().map_or(Truth::True, |test| self.truth(test, own_day, trigger));
        if truth == Truth::False {
            missing.clear();
            return self.denied(counted, own_day);
        }
        if let (Truth::Unknown, Some(test)) = (truth, &counted.revision.when) {
            self.missing(test, own_day, trigger, missing);
        }
        if truth == Truth::Unknown || !missing.is_empty() {
            return Standing::new(State::MayApply, Because::Unknown);
        }
        if let Some(used_up) = self.used_up(counted.revision, counted.trigger.on) {
            return used_up;
        }
        self.by_days(counted, days)
    }

    fn ended(&self, counted: Counted<'_>, days: &Days, told: &Told) -> Option<Standing> {
        match told.mark {
            Some(Mark::Done(on)) if Day::of(on) <= self.on => {
                return Some(Standing::new(State::Done, Because::MarkedDone(Day::of(on))));
            }
            Some(Mark::NotApplicable(on)) if Day::of(on) <= self.on => {
                return Some(Standing::new(State::Lapsed, Because::MarkedNotApplicable(Day::of(on))));
            }
            _ => {}
        }
        let does_repeat = counted.revision.repeats.is_some();
        if let Some((event, on)) = told.done.filter(|_| !does_repeat) {
            return Some(Standing::new(State::Done, Because::Done(event, on)));
        }
        if let Some((event, on)) = told.stopped {
            return Some(Standing::new(State::Lapsed, Because::Stopped(event, on)));
        }
        let repeat = counted.revision.repeats.as_ref()?;
        let all_done = repeat.max.is_some_and(|max| told.times_done >= max);
        if let Some((event, on)) = told.done.filter(|_| all_done) {
            return Some(Standing::new(State::Done, Because::Done(event, on)));
        }
        let until = self.first_over(&repeat.until, counted)?;
        days.due.is_some_and(|due| due >= until).then(|| Standing::new(State::Lapsed, Because::NotAgain))
    }

    fn denied(&self, counted: Counted<'_>, own_day: Day) -> Standing {
        let test = counted.revision.when.as_ref();
        let denying = test.and_then(|test| self.denying(test, own_day, Some(counted.trigger.on)));
        self.denied_by(denying)
    }

    /// `unless` is known to hold.
    fn excluded(&self, counted: Counted<'_>, own_day: Day) -> Option<Standing> {
        let test = counted.revision.unless.as_ref()?;
        let trigger = Some(counted.trigger.on);
        (self.truth(test, own_day, trigger) == Truth::True)
            .then(|| self.denied_by(self.reads_first(test, own_day, trigger)))
    }

    fn denied_by(&self, denying: Option<(FactId, Value)>) -> Standing {
        let Some((fact, value)) = denying else { return Standing::new(State::Asleep, Because::Untrue) };
        // A contract that has ended ends the rule; a firm that is small never woke it.
        let has_ended = self.pack.facts.get(usize::from(fact.0)).is_some_and(|form| {
            !form.ended_by.is_empty() && form.otherwise.is_none() && value == Value::Boolean(false)
        });
        Standing::new(if has_ended { State::Lapsed } else { State::Asleep }, Because::Denied(fact, value))
    }

    fn used_up(&self, revision: &RevisionForm, since: Day) -> Option<Standing> {
        let limit = revision.limit?;
        let year = self.on.year();
        let is_in_period = |day: Day| match limit.per {
            Period::CalendarYear => day.year() == year,
            Period::Case => day >= since,
        };
        let used = self.case.days(limit.counts).filter(|day| *day <= self.on && is_in_period(*day)).count();
        let is_used_up = used >= usize::from(limit.max);
        is_used_up.then(|| Standing::new(State::Lapsed, Because::UsedUp(limit.max)))
    }

    fn by_days(&self, counted: Counted<'_>, days: &Days) -> Standing {
        let kind = counted.revision.kind;
        let bound = counted.term.bound;
        let is_duty = matches!(kind, Kind::Must | Kind::Practice);
        let is_over = days.due.is_some_and(|due| self.on > due);
        if kind == Kind::Info {
            let has_run_out = is_over && matches!(bound, Bound::For | Bound::Window);
            return if has_run_out { run_out() } else { Standing::new(State::Informative, Because::Days) };
        }
        let opens = match bound {
            Bound::Latest | Bound::On => days.due.map(|due| due.plus(-counted.term.remind_days_before)),
            Bound::Window | Bound::Earliest => days.from,
            Bound::For | Bound::Limit | Bound::While | Bound::Fuzzy => Some(counted.trigger.on),
        };
        // Held up: there is no day until the suspension ends.
        if days.held_since.is_some() || opens.is_none_or(|opens| self.on < opens) {
            return Standing::new(State::Coming, Because::Days);
        }
        match bound {
            Bound::For if is_over => run_out(),
            Bound::Latest | Bound::On | Bound::Window if is_over && is_duty => {
                Standing::new(State::Late, Because::Days)
            }
            Bound::Latest | Bound::On | Bound::Window if is_over => run_out(),
            Bound::Limit | Bound::While => Standing::new(State::Informative, Because::Days),
            Bound::Fuzzy if !is_duty => Standing::new(State::Informative, Because::Days),
            _ => Standing::new(State::Due, Because::Days),
        }
    }

    /// The last event on or before the as-of date that means the rule is done.
    pub(super) fn done(&self, revision: &RevisionForm, trigger: Moment) -> Option<(EventId, Day)> {
        let from = self.done_from(revision, trigger);
        self.list(&revision.done, Some(from)).filter(|(_, on)| *on >= from && *on <= self.on).max_by_key(|(_, on)| *on)
    }

    /// On how many days a rule that repeats was done.
    pub(super) fn times_done(&self, revision: &RevisionForm, trigger: Moment) -> u16 {
        let from = self.done_from(revision, trigger);
        let done = self.list(&revision.done, Some(from)).filter(|(_, on)| *on >= from && *on <= self.on);
        u16::try_from(done.count()).unwrap_or(u16::MAX)
    }

    /// From which day on doing counts: the trigger; where the day lies before the trigger, the trigger before this one.
    fn done_from(&self, revision: &RevisionForm, trigger: Moment) -> Day {
        if !looks_back(revision) {
            return trigger.on;
        }
        let begun = self.begun();
        let earlier = self.list(&revision.trigger, begun).map(|(_, on)| on).filter(|on| *on < trigger.on).max();
        earlier.or(begun).map_or(Day(i32::MIN), |from| from.min(trigger.on))
    }

    /// The first event that ended the rule by the as-of date.
    pub(super) fn stopped(&self, revision: &RevisionForm, trigger: Moment) -> Option<(EventId, Day)> {
        let over =
            revision.stops.iter().filter_map(|event| self.over(*event, revision, trigger).map(|day| (*event, day)));
        over.filter(|(_, day)| *day <= self.on).min_by_key(|(_, day)| *day)
    }

    fn first_over(&self, events: &[EventId], counted: Counted<'_>) -> Option<Day> {
        events.iter().filter_map(|event| self.over(*event, counted.revision, counted.trigger)).min()
    }

    /// From which day on an event after the trigger has ended what it ends. The end of a spell counts when it is the end
    /// of the whole stretch.
    fn over(&self, event: EventId, revision: &RevisionForm, trigger: Moment) -> Option<Day> {
        let clock = revision.clock.unwrap_or(self.pack.main_clock);
        let ends = self.pack.clocks.get(usize::from(clock.0)).map(|clock| clock.ends);
        if let Some(stretch) = self.stretch(clock).filter(|_| ends == Some(event)) {
            return stretch.over_from;
        }
        let newest = self.newest(&[event], Some(trigger.on)).filter(|newest| newest.on >= trigger.on)?;
        Some(self.over_from(event, newest.on))
    }
}

fn run_out() -> Standing {
    Standing::new(State::Lapsed, Because::RunOut)
}
