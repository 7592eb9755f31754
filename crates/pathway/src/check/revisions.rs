//! Between the revisions of a rule or a clock there is neither a gap nor an overlap.

use jiff::civil::Date;

use crate::compile::Pack;
use crate::finding::Finding;
use crate::written::rule::{Rule, Status};

/// A revision's number, first and last day.
type Dates = (u16, Date, Option<Date>);

pub(super) fn check(pack: &Pack, findings: &mut Vec<Finding>) {
    for rule in &pack.rules {
        check_dates(&rule.id, list_dates(rule), findings);
        let mut in_force = rule.revisions.iter().filter(|revision| revision.status == Status::InForce);
        if let Some(first) = in_force.next()
            && in_force.any(|revision| revision.applies_by.as_slice() != first.applies_by.as_slice())
        {
            let says = "revisions are picked by different dates; a person has to look whether one always applies";
            findings.push(Finding::warning(&rule.id, says));
        }
    }
    for (name, clock) in &pack.header.clocks {
        let dates = clock.revisions.iter().map(|revision| (revision.rev, revision.valid_from, revision.valid_to));
        check_dates(&format!("clock {name}"), dates.collect(), findings);
    }
}

fn list_dates(rule: &Rule) -> Vec<Dates> {
    let in_force = rule.revisions.iter().filter(|revision| revision.status == Status::InForce);
    in_force.map(|revision| (revision.rev, revision.valid_from, revision.valid_to)).collect()
}

fn check_dates(place: &str, mut dates: Vec<Dates>, findings: &mut Vec<Finding>) {
    dates.sort_by_key(|(_, from, _)| *from);
    for (rev, from, to) in &dates {
        if to.is_some_and(|to| to < *from) {
            findings.push(Finding::error(place, format!("rev {rev} ends before it begins")));
        }
        if dates.iter().filter(|(other, _, _)| other == rev).count() > 1 {
            findings.push(Finding::error(place, format!("rev {rev} is there twice")));
        }
    }
    for pair in dates.windows(2) {
        let [(rev, _, to), (next, from, _)] = pair else { continue };
        let first_free = to.and_then(|to| to.tomorrow().ok());
        match first_free {
            Some(free) if free < *from => {
                findings.push(Finding::error(place, format!("a gap from {free} until rev {next} begins on {from}")));
            }
            Some(free) if free == *from => {}
            _ => findings.push(Finding::error(place, format!("rev {rev} and rev {next} overlap from {from} on"))),
        }
    }
}
