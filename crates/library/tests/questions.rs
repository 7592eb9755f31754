//! Sixty questions a language, written as people ask them: the right topic is among the first three for at least 55.

#![allow(clippy::unwrap_used, missing_docs)]

use houvast_library::Library;
use houvast_library::names::{Country, Language};
use houvast_library::search::find;
use houvast_library::shelves::Wanted;
use houvast_library::topic::Waiting;

const FILES: [(Language, &str); 4] = [
    (Language::Nl, include_str!("questions/nl.tsv")),
    (Language::Fr, include_str!("questions/fr.tsv")),
    (Language::De, include_str!("questions/de.tsv")),
    (Language::En, include_str!("questions/en.tsv")),
];

/// A question, the topics that answer it, and the country of who asks: Belgium where the line names none.
fn list_questions(text: &'static str) -> Vec<(&'static str, Vec<&'static str>, Country)> {
    let read = |line: &'static str| {
        let mut fields = line.split('\t');
        let (question, slugs) = (fields.next().unwrap(), fields.next().unwrap());
        let country = fields.next().map_or(Country::Be, |name| Country::find_by_name(name).unwrap());
        (question, slugs.split(' ').collect(), country)
    };
    text.lines().map(read).collect()
}

#[test]
fn the_right_topic_is_among_the_first_three_for_fifty_five_of_sixty_questions() {
    let mut failed = Vec::new();
    for (language, text) in FILES {
        let questions = list_questions(text);
        assert_eq!(questions.len(), 60, "{language:?}");
        let mut missed = Vec::new();
        for (question, right, country) in questions {
            let hits = find(question, (language, Some(country)), Wanted::default(), Waiting::Hidden, 3);
            let found: Vec<&str> = hits.iter().map(|hit| hit.topic.slug.as_str()).collect();
            if !found.iter().any(|slug| right.contains(slug)) {
                missed.push(format!("  {question}: {found:?}, not {right:?}"));
            }
        }
        println!("{}: {} of 60\n{}", language.name(), 60 - missed.len(), missed.join("\n"));
        if missed.len() > 5 {
            failed.push(language.name());
        }
    }
    assert!(failed.is_empty(), "more than five missed in {failed:?}");
}

#[test]
fn every_topic_named_as_an_answer_is_there() {
    for (language, text) in FILES {
        for (question, right, country) in list_questions(text) {
            for slug in right {
                let topic = Library::embedded().find(language, slug);
                let is_of_here = topic.is_some_and(|topic| topic.about.is_for(country));
                assert!(is_of_here, "{slug} for `{question}` in {language:?}, asked in {country:?}");
            }
        }
    }
}

#[test]
fn nearly_all_are_asked_in_whole_sentences() {
    for (language, text) in FILES {
        let short = list_questions(text).iter().filter(|(question, ..)| question.split(' ').count() < 4).count();
        assert!(short <= 6, "{language:?}: {short} of less than four words");
    }
}
