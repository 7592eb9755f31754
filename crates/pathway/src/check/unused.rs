//! Events that nothing reads and nothing makes are told: mostly a name was changed in one place only.

use std::collections::BTreeSet;

use crate::compile::Pack;
use crate::finding::Finding;
use crate::written::condition::Condition;
use crate::written::rule::Revision;

pub(super) fn check(pack: &Pack, findings: &mut Vec<Finding>) {
    let mut events = BTreeSet::new();
    let mut facts = BTreeSet::new();
    for (name, fact) in &pack.header.facts {
        events.extend(fact.started_by.iter().chain(&fact.ended_by).map(String::as_str));
        if !fact.started_by.is_empty() {
            facts.insert(name.as_str());
        }
    }
    for clock in pack.header.clocks.values() {
        events.extend([clock.starts.as_str(), clock.ends.as_str()]);
        events.extend(clock.exclude.iter().flat_map(|one| [one.from.as_str(), one.to.as_str()]));
        for condition in clock.revisions.iter().filter_map(|revision| revision.join_only_if.as_ref()) {
            read(condition, &mut facts, &mut events);
        }
    }
    for revision in pack.rules.iter().flat_map(|rule| &rule.revisions) {
        named(revision, &mut facts, &mut events);
    }
    for name in pack.header.events.keys().filter(|name| !events.contains(name.as_str())) {
        findings.push(Finding::warning(format!("event {name}"), "no rule, clock or fact reads it"));
    }
    for name in pack.header.facts.keys().filter(|name| !facts.contains(name.as_str())) {
        findings.push(Finding::warning(format!("fact {name}"), "no condition reads it"));
    }
}

fn named<'p>(revision: &'p Revision, facts: &mut BTreeSet<&'p str>, events: &mut BTreeSet<&'p str>) {
    let trigger = revision.trigger.iter().flat_map(|trigger| trigger.event.as_slice());
    let until = revision.repeats.iter().flat_map(|repeat| &repeat.until);
    let lists = trigger.chain(until).chain(revision.applies_by.as_slice());
    let lists = lists.chain(&revision.stops_on).chain(&revision.done_by).chain(&revision.at_due);
    events.extend(lists.map(String::as_str));
    events.extend(revision.outcomes.values().map(|outcome| outcome.emit.as_str()));
    events.extend(revision.suspends.iter().flat_map(|one| [one.from.as_str(), one.to.as_str()]));
    events.extend(revision.limits.iter().map(|limit| limit.counts.as_str()));
    let cases = revision.due.as_slice().iter().flat_map(|due| &due.cases).filter_map(|case| case.when.as_ref());
    for condition in revision.when.iter().chain(&revision.unless).chain(cases) {
        read(condition, facts, events);
    }
}

fn read<'p>(condition: &'p Condition, facts: &mut BTreeSet<&'p str>, events: &mut BTreeSet<&'p str>) {
    facts.extend(condition.fact.as_deref());
    events.extend(condition.happened.as_deref());
    let parts = condition.all.iter().chain(&condition.any).flatten().chain(condition.not.as_deref());
    parts.for_each(|part| read(part, facts, events));
}
