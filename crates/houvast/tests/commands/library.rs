//! `library search`.

use crate::binary::run;

#[test]
fn a_question_is_answered_with_the_topic_first() {
    run(&["library", "search", "chemobrein", "--lang", "nl"]).expect(0, &["concentration_and_memory"]);
}

#[test]
fn json_has_the_four_keys_of_every_topic() {
    let said = run(&["library", "search", "ik ben moe", "--lang", "nl", "--json"]);
    let hits: Vec<serde_json::Value> = serde_json::from_str(&said.out).unwrap();
    assert!(hits.iter().take(3).any(|hit| hit["slug"] == "fatigue_at_work"), "among the first three");
    for hit in &hits {
        let hit = hit.as_object().unwrap();
        assert!(hit.len() == 4 && ["slug", "title", "score", "snippet"].iter().all(|key| hit.contains_key(*key)));
    }
}

#[test]
fn nothing_found_is_no_fault_and_an_unknown_language_is() {
    run(&["library", "search", "qqqqqq", "--lang", "nl"]).expect(0, &["0 found"]);
    run(&["library", "search", "moe", "--lang", "xx"]).expect(2, &["write nl, fr, de or en"]);
    run(&["library", "search", "moe", "--lang", "nl", "--country", "xx"]).expect(2, &["neither be nor nl"]);
}
