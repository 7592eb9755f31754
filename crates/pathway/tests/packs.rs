//! The packs built in can be read and have no error.
#![allow(clippy::unwrap_used)]

use houvast_pathway::{COUNTRIES, Finding, check_files, files};
use jiff::civil::date;

#[test]
fn packs_have_no_error() {
    for country in COUNTRIES {
        let findings = check_files(files(country), date(2026, 11, 24));
        findings.iter().for_each(|finding| println!("{country}: {finding}"));
        assert!(!findings.iter().any(Finding::is_error), "{country}");
    }
}
