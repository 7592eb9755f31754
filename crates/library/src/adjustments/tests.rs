use std::collections::BTreeSet;

use super::*;
use crate::health_words::find_in_ours;

#[test]
fn seventy_two_adjustments_are_there_each_under_its_own_name() {
    let ids: Vec<&str> = list_all().iter().map(|one| one.id.as_str()).collect();
    let expected: Vec<String> = (1..=72).map(|number| format!("a{number:02}")).collect();
    assert_eq!(ids, expected);
    assert!(list_all().iter().all(|one| find(&one.id) == Some(one)));
    assert_eq!(find("a73"), None);
}

#[test]
fn every_adjustment_has_words_of_its_own_in_four_languages() {
    for (language, words) in WORDS.iter() {
        assert_eq!(words.len(), 72, "{language}");
        let titles: BTreeSet<&str> = words.values().map(|words| words.title.as_str()).collect();
        assert_eq!(titles.len(), 72, "{language}: a title is there twice");
        for one in list_all() {
            let Words { title, how } = one.words(language);
            assert!(!title.is_empty() && !title.ends_with('.') && title.chars().count() <= 90, "{language} {title}");
            assert!(how.ends_with('.') && !how.contains('!') && !title.contains('!'), "{language} {how}");
            assert!(how.split_whitespace().count() <= 26, "{language} {how}");
        }
    }
    for one in list_all() {
        let how: BTreeSet<&str> = ["nl", "fr", "de", "en"].map(|language| one.words(language).how.as_str()).into();
        assert_eq!(how.len(), 4, "{} is left in another language", one.id);
    }
}

#[test]
fn no_title_and_no_sentence_speaks_of_health() {
    for (language, words) in WORDS.iter() {
        for (id, Words { title, how }) in words {
            assert_eq!(find_in_ours(&format!("{title} {how}")), None, "{id} in {language}");
        }
    }
}

#[test]
fn a_word_of_health_would_be_found() {
    for text in
        ["Minder pijn bij het zitten", "Een rustige plek: ze is moe", "Time for treatment", "Pause après l'opération"]
    {
        assert!(find_in_ours(text).is_some(), "{text}");
    }
}

#[test]
fn every_adjustment_says_what_for_how_well_known_and_from_where() {
    for one in list_all() {
        assert!(!one.complaints.is_empty() && !one.work.is_empty() && !one.phases.is_empty(), "{}", one.id);
        assert!(!one.evidence.is_empty(), "{}", one.id);
        let named = one.evidence.iter().filter(|evidence| evidence.source.is_some()).count();
        assert_eq!(one.list_sources().len(), named, "{}: a source that is nowhere", one.id);
        let own_reasoning = one.evidence.iter().filter(|evidence| evidence.grade == Grade::E5);
        assert!(own_reasoning.into_iter().all(|evidence| evidence.source.is_none()), "{}", one.id);
    }
    let used: BTreeSet<&str> =
        list_all().iter().flat_map(|one| one.list_sources()).map(|source| source.id.as_str()).collect();
    assert_eq!(used.len(), SOURCES.len(), "a source that nothing names");
    assert!(SOURCES.iter().filter_map(|source| source.address.as_ref()).all(|at| at.starts_with("https://")));
}

#[test]
fn every_complaint_category_and_kind_of_work_finds_something() {
    for complaint in Complaint::ALL {
        let sought = Sought { complaint: Some(*complaint), ..Sought::default() };
        assert!(!sought.list().is_empty(), "{}", complaint.name());
    }
    for work in WorkType::ALL {
        assert!(Sought { work: Some(*work), ..Sought::default() }.list().len() > 30, "{}", work.name());
    }
    for category in Category::ALL {
        assert!(list_all().iter().any(|one| one.category == *category), "{}", category.name());
    }
    assert_eq!(Sought::default().list().len(), 72);
}

#[test]
fn a_filter_keeps_what_helps_with_all_that_is_looked_for() {
    let sought =
        Sought { complaint: Some(Complaint::Overstimulation), work: Some(WorkType::Desk), ..Sought::default() };
    let ids = |sought: Sought| sought.list().iter().map(|one| one.id.as_str()).collect::<Vec<&str>>();
    assert!(ids(sought).contains(&"a32") && ids(sought).contains(&"a13") && !ids(sought).contains(&"a23"));
    let later = ids(Sought { phase: Some(Phase::P6), ..sought });
    assert!(later.contains(&"a32") && !later.contains(&"a13"), "{later:?}");
}

#[test]
fn six_of_them_ask_for_the_occupational_physician_first() {
    let asked: Vec<&str> = list_all().iter().filter(|one| one.physician).map(|one| one.id.as_str()).collect();
    assert_eq!(asked, ["a42", "a43", "a45", "a46", "a51", "a52"]);
}
