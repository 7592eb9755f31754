//! Every row whose cell of the law file names a document has one in its pack.

use houvast_pathway::COUNTRIES;

use super::pack;

/// Rows whose cell is empty or says none, typed over; BE-D20 names the people who come along, and no paper.
const NONE: [&str; 15] = [
    "BE-A03", "BE-D20", "BE-D21", "BE-E02", "BE-E05", "BE-F08", "NL-A10", "NL-A16", "NL-B11", "NL-C04", "NL-C07",
    "NL-C09", "NL-C12", "NL-C13", "NL-C14",
];

#[test]
fn every_row_with_a_document_names_it_in_every_revision() {
    let rules = COUNTRIES.iter().flat_map(|country| pack(country).rules());
    let without = rules.filter(|rule| !NONE.contains(&rule.row()));
    let without = without.filter(|rule| rule.revisions.iter().any(|revision| revision.document.is_none()));
    assert_eq!(without.map(|rule| rule.id.as_str()).collect::<Vec<_>>(), Vec::<&str>::new());
}
