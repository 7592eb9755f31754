//! What a maintainer should know of a pack that can be read.

mod evidence;
mod revisions;
mod unused;
mod wording;
mod workplace;

use jiff::civil::Date;

use crate::compile::Pack;
use crate::finding::{Finding, Severity};

/// Checks a pack as of a day: gaps and overlaps between revisions, missing texts, sources that lead nowhere, evidence older
/// than twelve months, names nobody uses, papers and facts on the wrong side. Errors first.
#[must_use]
pub fn check(pack: &Pack, on: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    revisions::check(pack, &mut findings);
    wording::check(pack, &mut findings);
    evidence::check(pack, on, &mut findings);
    workplace::check(pack, &mut findings);
    unused::check(pack, &mut findings);
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Reads a pack from its files and checks it; what makes it unreadable is told as findings too.
#[must_use]
pub fn check_files(files: &[(&str, &str)], on: Date) -> Vec<Finding> {
    match Pack::read(files) {
        Ok(pack) => check(&pack, on),
        Err(unusable) => unusable.faults.into_iter().map(Finding::from).collect(),
    }
}

impl Finding {
    /// Whether the pack may not be used because of it.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
