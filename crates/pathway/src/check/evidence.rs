//! Every rule says where it was read; what was read too long ago is told.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::calendar::Holidays;
use crate::compile::Pack;
use crate::finding::Finding;
use crate::written::evidence::Evidence;

/// Evidence older than this is to be looked at again.
const MONTHS: i32 = 12;
/// Holidays should be known for this many years ahead: two years of sickness and the terms after it.
const YEARS_AHEAD: i16 = 4;

pub(super) fn check(pack: &Pack, on: Date, findings: &mut Vec<Finding>) {
    let oldest = on.saturating_sub(MONTHS.months());
    if pack.header.checked_on < oldest {
        findings.push(Finding::warning("pack.yaml", told(pack.header.checked_on)));
    }
    for (name, clock) in &pack.header.clocks {
        for revision in &clock.revisions {
            check_one(pack, &format!("clock {name} rev {}", revision.rev), &revision.evidence, oldest, findings);
        }
    }
    for rule in &pack.rules {
        for revision in &rule.revisions {
            let place = format!("{} rev {}", rule.id, revision.rev);
            check_one(pack, &place, &revision.evidence, oldest, findings);
            if !revision.evidence.is_verified() && revision.confirm_with.is_none() {
                findings.push(Finding::error(&place, "it is not verified and does not say who can confirm it"));
            }
        }
    }
    for (name, calendar) in &pack.header.calendars {
        let last = Holidays::find(&calendar.holidays).ok().flatten().map(|holidays| holidays.years.to);
        if last.is_some_and(|last| last < on.year() + YEARS_AHEAD) {
            findings.push(Finding::warning(format!("calendar {name}"), "the list of holidays ends in a few years"));
        }
    }
}

fn check_one(pack: &Pack, place: &str, evidence: &Evidence, oldest: Date, findings: &mut Vec<Finding>) {
    for key in evidence.sources.iter().filter(|key| !pack.header.sources.contains_key(*key)) {
        findings.push(Finding::error(place, format!("there is no source `{key}` in pack.yaml")));
    }
    if evidence.is_verified() && evidence.sources.is_empty() {
        findings.push(Finding::error(place, "it is said to be verified, but names no source"));
    }
    if evidence.checked_on < oldest {
        findings.push(Finding::warning(place, told(evidence.checked_on)));
    }
}

fn told(checked_on: Date) -> String {
    format!("last compared with its sources on {checked_on}, more than {MONTHS} months ago")
}
