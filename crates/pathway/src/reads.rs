//! Which events a revision reads: what wakes it, and what picks it, holds it up or ends it.

use std::collections::BTreeSet;

use crate::compile::Pack;
use crate::written::condition::Condition;
use crate::written::rule::Revision;

impl Pack {
    /// Events that wake a revision or decide whether it applies.
    #[must_use]
    pub fn events_that_wake<'p>(&'p self, revision: &'p Revision) -> BTreeSet<&'p str> {
        let triggers = revision.trigger.iter().flat_map(|trigger| trigger.event.as_slice());
        let mut events: BTreeSet<&str> = triggers.map(String::as_str).collect();
        let cases = revision.due.as_slice().iter().flat_map(|due| &due.cases).filter_map(|case| case.when.as_ref());
        for condition in revision.when.iter().chain(&revision.unless).chain(cases) {
            self.read_in(condition, &mut events);
        }
        events
    }

    /// Every event a revision reads, besides those with which it ends itself.
    #[must_use]
    pub fn events_read_by<'p>(&'p self, revision: &'p Revision) -> BTreeSet<&'p str> {
        let mut events = self.events_that_wake(revision);
        let until = revision.repeats.iter().flat_map(|repeat| &repeat.until);
        let lists = until.chain(revision.applies_by.as_slice()).chain(&revision.stops_on).chain(&revision.done_by);
        events.extend(lists.map(String::as_str).filter(|name| self.header.events.contains_key(*name)));
        events.extend(revision.suspends.iter().flat_map(|one| [one.from.as_str(), one.to.as_str()]));
        events.extend(revision.limits.iter().map(|limit| limit.counts.as_str()));
        let clock = revision.trigger.as_ref().and_then(|trigger| trigger.clock.as_ref());
        if let Some(clock) = clock.and_then(|clock| self.header.clocks.get(clock)) {
            events.extend([clock.starts.as_str(), clock.ends.as_str()]);
            events.extend(clock.exclude.iter().flat_map(|one| [one.from.as_str(), one.to.as_str()]));
        }
        events
    }

    fn read_in<'p>(&'p self, condition: &'p Condition, events: &mut BTreeSet<&'p str>) {
        events.extend(condition.happened.as_deref());
        if let Some(fact) = condition.fact.as_ref().and_then(|fact| self.header.facts.get(fact)) {
            events.extend(fact.started_by.iter().chain(&fact.ended_by).map(String::as_str));
        }
        let parts = condition.all.iter().chain(&condition.any).flatten().chain(condition.not.as_deref());
        parts.for_each(|part| self.read_in(part, events));
    }
}
