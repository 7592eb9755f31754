//! What the workplace sees can be told from the absence alone, and medical papers never reach it.

use crate::compile::Pack;
use crate::compile::conditions::list_facts;
use crate::compile::forms::RevisionForm;
use crate::finding::Finding;
use crate::written::KeptIn;
use crate::written::role::{Reader, Role};
use crate::written::rule::DocumentClass;

pub(super) fn check(pack: &Pack, findings: &mut Vec<Finding>) {
    for (rule, form) in pack.rules.iter().zip(&pack.forms) {
        for revision in &rule.revisions {
            let place = format!("{} rev {}", rule.id, revision.rev);
            let is_workplace = |role: &Role| matches!(role, Role::Employer | Role::CaseManager | Role::Everyone);
            let medical = revision.document.as_ref().filter(|document| document.class == DocumentClass::Medical);
            if medical.is_some_and(|document| document.visible_to.iter().any(is_workplace)) {
                findings.push(Finding::error(&place, "a medical paper is visible to the workplace"));
            }
        }
        for revision in &form.revisions {
            let Some(written) = rule.revisions.get(usize::from(revision.written_at)) else { continue };
            if written.texts.contains_key(&Reader::Employer) {
                let place = format!("{} rev {}", rule.id, revision.rev);
                check_sides(pack, revision, &place, findings);
            }
        }
    }
}

/// A rule with words for the employer that reads something of the person's own side: the workplace cannot tell it.
fn check_sides(pack: &Pack, revision: &RevisionForm, place: &str, findings: &mut Vec<Finding>) {
    let mut facts = Vec::new();
    revision.when.iter().chain(&revision.unless).for_each(|test| list_facts(test, &mut facts));
    for name in facts.iter().map(|fact| pack.names.facts.name(fact.0)) {
        if pack.header.facts.get(name).is_some_and(|fact| fact.kept_in == KeptIn::Own) {
            findings.push(Finding::warning(
                place,
                format!("the workplace cannot tell it: the fact `{name}` is the person's own"),
            ));
        }
    }
    let events = revision.trigger.iter().map(|event| pack.names.events.name(event.0));
    let own: Vec<&str> =
        events.filter(|name| pack.header.events.get(*name).is_some_and(|event| event.kept_in == KeptIn::Own)).collect();
    if !own.is_empty() && own.len() == revision.trigger.len() {
        let says = format!("the workplace cannot tell it: the event `{}` is the person's own", own.join("`, `"));
        findings.push(Finding::warning(place, says));
    }
}
