//! The packs built in can be read and have no error.
#![allow(clippy::unwrap_used)]

use houvast_pathway::{COUNTRIES, Finding, Language, Reader, Shown, check_files, files, pack};
use jiff::civil::date;

#[test]
fn packs_have_no_error() {
    for country in COUNTRIES {
        let findings = check_files(files(country), date(2026, 11, 24));
        findings.iter().for_each(|finding| println!("{country}: {finding}"));
        assert!(!findings.iter().any(Finding::is_error), "{country}");
        assert!(findings.iter().all(|one| !one.says.contains("by itself")), "{country}: a silence leads nowhere");
    }
}

/// What speaks of the end of a contract against somebody's will, in Dutch.
const OF_THE_END: [&str; 4] = ["ontsla", "ontslag", "overmacht", "opzeg"];

#[test]
fn nothing_speaks_of_dismissal_or_force_majeure_to_the_employee_unasked() {
    for pack in COUNTRIES.map(|country| pack(country).unwrap().unwrap()) {
        for rule in pack.rules().iter().filter(|rule| rule.shown == Shown::Always) {
            for words in rule.revisions.iter().filter_map(|revision| revision.texts.get(&Reader::Employee)) {
                let told = format!("{} {}", rule.title.of(Language::Nl), words.of(Language::Nl)).to_lowercase();
                assert!(OF_THE_END.iter().all(|word| !told.contains(word)), "{}: {told}", rule.id);
            }
        }
    }
}
