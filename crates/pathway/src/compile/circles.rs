//! Rules that wake one another: the order in which they are evaluated, or the name of the circle.

use crate::fault::Fault;
use crate::written::rule::Rule;

use super::conditions::list_facts;
use super::forms::{AppliesBy, FactForm, Offset, RevisionForm, RuleForm, Test};
use super::names::{AllNames, EventId};

/// One rule wakes another by an event.
type Edge = (usize, EventId, usize);

/// The order in which rules are evaluated: whatever happens by itself is known before it is used.
///
/// # Errors
/// A circle of rules, by name: `NL-A03 -analysis.received-> NL-A04 -…-> NL-A03`.
pub(crate) fn order(
    rules: &[Rule],
    forms: &[RuleForm],
    facts: &[FactForm],
    names: &AllNames,
) -> Result<Vec<usize>, Fault> {
    let told = |circle: &[Edge]| tell(circle, rules, names);
    if let Err(circle) = sort(rules.len(), &wakes(rules, forms, names)) {
        return Err(Fault::CircleOfRules(told(&circle)));
    }
    sort(rules.len(), &happens(forms, facts)).map_err(|circle| Fault::CircleByItself(told(&circle)))
}

/// Every outcome that is the trigger of a rule, unless going round again is meant.
fn wakes(rules: &[Rule], forms: &[RuleForm], names: &AllNames) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, rule) in rules.iter().enumerate() {
        for revision in &rule.revisions {
            let outcomes = revision.outcomes.values().filter(|outcome| !outcome.again).map(|outcome| &outcome.emit);
            for event in outcomes.chain(&revision.at_due).filter_map(|name| names.events.find(name).map(EventId)) {
                for (to, form) in forms.iter().enumerate() {
                    if form.revisions.iter().any(|revision| revision.trigger.contains(&event)) {
                        edges.push((from, event, to));
                    }
                }
            }
        }
    }
    edges
}

/// Every event that happens by itself, with whatever reads it.
fn happens(forms: &[RuleForm], facts: &[FactForm]) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (from, form) in forms.iter().enumerate() {
        for event in form.revisions.iter().flat_map(|revision| [revision.silence, revision.at_due]).flatten() {
            for (to, other) in forms.iter().enumerate() {
                if other.revisions.iter().any(|revision| is_read(revision, event, facts)) {
                    edges.push((from, event, to));
                }
            }
        }
    }
    edges
}

fn is_read(revision: &RevisionForm, event: EventId, facts: &[FactForm]) -> bool {
    let by_date = revision.applies_by.contains(&AppliesBy::Event(event));
    let until = revision.repeats.iter().any(|repeat| repeat.until.contains(&event));
    let held_up = revision.suspends.iter().any(|one| one.from == event || one.to == event);
    let counted = revision.limit.is_some_and(|limit| limit.counts == event);
    let lists = [&revision.trigger, &revision.stops, &revision.done];
    by_date
        || until
        || held_up
        || counted
        || lists.iter().any(|list| list.contains(&event))
        || is_tested(revision, event, facts)
}

fn is_tested(revision: &RevisionForm, event: EventId, facts: &[FactForm]) -> bool {
    let of_terms = revision.terms.iter().filter_map(|term| match &term.offset {
        Offset::Cases(cases) => Some(cases.iter().filter_map(|(when, _)| when.as_ref())),
        Offset::None | Offset::Fixed(_) => None,
    });
    revision.when.iter().chain(&revision.unless).chain(of_terms.flatten()).any(|test| reads(test, event, facts))
}

fn reads(test: &Test, event: EventId, facts: &[FactForm]) -> bool {
    let mut read = Vec::new();
    list_facts(test, &mut read);
    let switched = read.iter().filter_map(|fact| facts.get(usize::from(fact.0)));
    switched.into_iter().any(|fact| fact.started_by.contains(&event) || fact.ended_by.contains(&event))
        || happened(test, event)
}

fn happened(test: &Test, event: EventId) -> bool {
    match test {
        Test::All(parts) | Test::Any(parts) => parts.iter().any(|part| happened(part, event)),
        Test::Not(part) => happened(part, event),
        Test::Happened(one) => *one == event,
        Test::Fact { .. } | Test::Lasted { .. } => false,
    }
}

/// Sorts so that every edge points forward, keeping the order written where it can; or gives a circle.
fn sort(count: usize, edges: &[Edge]) -> Result<Vec<usize>, Vec<Edge>> {
    let mut waiting = vec![0_usize; count];
    for (_, _, to) in edges {
        waiting[*to] += 1;
    }
    let mut order = Vec::with_capacity(count);
    let mut is_taken = vec![false; count];
    while let Some(next) = (0..count).find(|at| !is_taken[*at] && waiting[*at] == 0) {
        is_taken[next] = true;
        order.push(next);
        for (_, _, to) in edges.iter().filter(|(from, _, _)| *from == next) {
            waiting[*to] -= 1;
        }
    }
    if order.len() == count { Ok(order) } else { Err(find_circle(&is_taken, edges)) }
}

/// Every rule that is left has an edge from another that is left: going back along them comes round.
fn find_circle(is_taken: &[bool], edges: &[Edge]) -> Vec<Edge> {
    let back = |to: usize| edges.iter().find(|(from, _, at)| *at == to && !is_taken[*from]);
    let Some(mut at) = is_taken.iter().position(|is_taken| !is_taken) else { return Vec::new() };
    let mut walked: Vec<Edge> = Vec::new();
    while let Some(edge) = back(at) {
        if let Some(known) = walked.iter().position(|seen| seen.2 == edge.2) {
            let mut circle = walked.split_off(known);
            circle.reverse();
            return circle;
        }
        walked.push(*edge);
        at = edge.0;
    }
    walked
}

fn tell(circle: &[Edge], rules: &[Rule], names: &AllNames) -> String {
    let name = |at: usize| rules.get(at).map_or("", |rule| rule.id.as_str());
    let mut told = circle.first().map(|edge| name(edge.0).to_owned()).unwrap_or_default();
    for (_, event, to) in circle {
        told.push_str(&format!(" -{}-> {}", names.events.name(event.0), name(*to)));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edges_point_forward_and_the_written_order_is_kept() {
        let edges = [(3, EventId(0), 0), (1, EventId(1), 2)];
        assert_eq!(sort(4, &edges).unwrap(), [1, 2, 3, 0]);
    }

    #[test]
    fn a_circle_is_walked_once_round() {
        let edges = [(0, EventId(0), 1), (1, EventId(1), 2), (2, EventId(2), 1), (2, EventId(3), 3)];
        assert_eq!(sort(4, &edges).unwrap_err(), [(1, EventId(1), 2), (2, EventId(2), 1)]);
        assert_eq!(sort(1, &[(0, EventId(0), 0)]).unwrap_err(), [(0, EventId(0), 0)]);
    }
}
