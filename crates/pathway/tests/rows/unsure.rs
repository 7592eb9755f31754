//! Which rows are not verified. Apart from the other tests: to be in these lists is no test of a row.

use houvast_pathway::Evidence;

use super::pack;

/// Rows whose confidence, for the part used, begins neither with "verified (official" nor with "verified (secondary":
/// in every revision, since a text older than the reform was not read as law of its day.
#[test]
fn belgian_rows_that_are_not_verified_are_to_be_confirmed() {
    let rules = pack("be").rules();
    let mut unsure: Vec<&str> = Vec::new();
    for rule in rules {
        let verified = rule.revisions.iter().filter(|one| one.evidence.is_verified()).count();
        assert!(verified == 0 || verified == rule.revisions.len(), "{} is sure of itself in a part only", rule.id);
        if verified == 0 {
            unsure.push(rule.id.as_str());
        }
    }
    unsure.sort_unstable();
    let expected = [
        "BE-A02", "BE-A04", "BE-B01", "BE-B04", "BE-B09", "BE-B10", "BE-C05", "BE-D01", "BE-D05", "BE-D06", "BE-D07",
        "BE-D08", "BE-D09", "BE-D10", "BE-D11", "BE-D12", "BE-D13a", "BE-D13b", "BE-D14", "BE-D15", "BE-D15b",
        "BE-D16", "BE-D17", "BE-D18", "BE-D19", "BE-D20", "BE-E08", "BE-F03", "BE-F04", "BE-F05", "BE-F08",
    ];
    assert_eq!(unsure, expected);
}

/// Rows whose confidence, for the part used, begins neither with "verified (official" nor with "verified (secondary".
#[test]
fn dutch_rows_that_are_not_verified_are_to_be_confirmed() {
    let is_unsure = |evidence: &Evidence| !evidence.is_verified();
    let unsure = pack("nl").rules().iter().filter(|rule| rule.revisions.iter().any(|one| is_unsure(&one.evidence)));
    let mut ids: Vec<&str> = unsure.map(|rule| rule.id.as_str()).collect();
    ids.sort_unstable();
    let expected =
        ["NL-A01", "NL-A15", "NL-B03", "NL-B04", "NL-B12", "NL-B16", "NL-B19", "NL-C05", "NL-C06", "NL-C14", "NL-C15"];
    assert_eq!(ids, expected);
}
