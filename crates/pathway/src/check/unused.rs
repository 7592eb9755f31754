//! Names that nobody uses are told: mostly a name was changed in one place only. So is what happens by itself and leads
//! nowhere.

use std::collections::BTreeSet;

use crate::compile::Pack;
use crate::finding::Finding;
use crate::written::condition::Condition;
use crate::written::rule::Revision;

/// The outcome that happens by itself.
const SILENCE: &str = "silence";

pub(super) fn check(pack: &Pack, findings: &mut Vec<Finding>) {
    let mut read = BTreeSet::new();
    let mut facts = BTreeSet::new();
    for (name, fact) in &pack.header.facts {
        read.extend(fact.started_by.iter().chain(&fact.ended_by).map(String::as_str));
        if !fact.started_by.is_empty() {
            facts.insert(name.as_str());
        }
    }
    for clock in pack.header.clocks.values() {
        read.extend([clock.starts.as_str(), clock.ends.as_str()]);
        read.extend(clock.exclude.iter().flat_map(|one| [one.from.as_str(), one.to.as_str()]));
        for condition in clock.revisions.iter().filter_map(|revision| revision.join_only_if.as_ref()) {
            facts_in(condition, &mut facts);
        }
    }
    let revisions = || pack.rules.iter().flat_map(|rule| rule.revisions.iter().map(move |one| (rule, one)));
    for (_, revision) in revisions() {
        read.extend(pack.events_read_by(revision));
        let cases = revision.due.as_slice().iter().flat_map(|due| &due.cases).filter_map(|case| case.when.as_ref());
        revision.when.iter().chain(&revision.unless).chain(cases).for_each(|one| facts_in(one, &mut facts));
    }
    for (rule, revision) in revisions() {
        for event in by_itself(revision).filter(|event| !read.contains(event)) {
            let told = format!("`{event}` happens by itself, and no rule, clock or fact reads it");
            findings.push(Finding::warning(format!("{} rev {}", rule.id, revision.rev), told));
        }
    }
    let made: BTreeSet<&str> = revisions().flat_map(|(_, one)| made_by(one)).collect();
    for name in pack.header.events.keys().filter(|name| !read.contains(name.as_str()) && !made.contains(name.as_str()))
    {
        findings.push(Finding::warning(format!("event {name}"), "no rule, clock or fact reads it"));
    }
    for name in pack.header.facts.keys().filter(|name| !facts.contains(name.as_str())) {
        findings.push(Finding::warning(format!("fact {name}"), "no condition reads it"));
    }
}

/// Events that a revision makes: somebody says how it ended, or it happens by itself.
fn made_by(revision: &Revision) -> impl Iterator<Item = &str> {
    revision.outcomes.values().map(|outcome| &outcome.emit).chain(&revision.at_due).map(String::as_str)
}

/// Events that happen without anybody: nobody sees what they mean unless something reads them.
fn by_itself(revision: &Revision) -> impl Iterator<Item = &str> {
    let silence = revision.outcomes.get(SILENCE).map(|outcome| &outcome.emit);
    silence.into_iter().chain(&revision.at_due).map(String::as_str)
}

fn facts_in<'p>(condition: &'p Condition, facts: &mut BTreeSet<&'p str>) {
    facts.extend(condition.fact.as_deref());
    let parts = condition.all.iter().chain(&condition.any).flatten().chain(condition.not.as_deref());
    parts.for_each(|part| facts_in(part, facts));
}
