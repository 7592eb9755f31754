//! A missing, unused or untranslated key fails the build.

#![allow(clippy::unwrap_used, missing_docs)]

mod sources;
mod written;

use std::collections::{BTreeMap, BTreeSet};

use houvast_language::{Catalogue, Locale};
use sources::Sources;
use written::{LANGUAGES, Written};

/// Catalogues of pages that the workplace sees, or that anybody sees before signing in (neutral face).
const NEUTRAL: &[&str] = &["code", "doors", "frame", "help", "letters", "mails", "papers", "problems", "start"];

fn none<T: std::fmt::Display>(what: &str, found: impl IntoIterator<Item = T>) {
    let list: Vec<String> = found.into_iter().map(|one| format!("  {one}")).collect();
    assert!(list.is_empty(), "{what} ({}):\n{}", list.len(), list.join("\n"));
}

#[test]
fn every_catalogue_parses_and_says_a_key_once() {
    none("does not parse, or is there twice", Written::read().faults);
}

#[test]
fn four_languages_have_the_same_keys_in_the_same_concept() {
    let written = Written::read();
    let everywhere: BTreeSet<_> = written.messages.keys().map(|(_, key)| key.clone()).collect();
    let mut faults = Vec::new();
    for key in &everywhere {
        let concepts: Vec<_> = LANGUAGES.iter().map(|language| written.concept(language, key)).collect();
        let lacking: Vec<_> =
            LANGUAGES.iter().zip(&concepts).filter(|(_, found)| found.is_none()).map(|(code, _)| *code).collect();
        if !lacking.is_empty() {
            faults.push(format!("`{key}` is not translated into {}", lacking.join(", ")));
        }
        let homes: BTreeSet<_> = concepts.iter().flatten().collect();
        if homes.len() > 1 {
            faults.push(format!("`{key}` is in different concepts: {homes:?}"));
        }
    }
    none("differs between languages", faults);
}

#[test]
fn four_languages_use_the_same_variables() {
    let written = Written::read();
    let mut by_key: BTreeMap<&str, BTreeSet<(&BTreeSet<String>, &str)>> = BTreeMap::new();
    for ((language, key), message) in &written.messages {
        by_key.entry(key).or_default().insert((&message.variables, language));
    }
    let differing = by_key.into_iter().filter(|(_, uses)| {
        let sets: BTreeSet<_> = uses.iter().map(|(variables, _)| variables).collect();
        sets.len() > 1
    });
    none("other variables in another language", differing.map(|(key, uses)| format!("`{key}`: {uses:?}")));
}

#[test]
fn a_sentence_is_not_left_in_another_language() {
    let written = Written::read();
    let mut said: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for ((language, key), message) in &written.messages {
        if message.words.split_whitespace().count() >= 4 {
            said.entry((key, &message.words)).or_default().push(language);
        }
    }
    let same = said.into_iter().filter(|(_, languages)| languages.len() > 1);
    none("the same sentence in two languages", same.map(|((key, _), languages)| format!("`{key}`: {languages:?}")));
}

#[test]
fn every_key_used_is_there() {
    let (written, sources) = (Written::read(), Sources::read());
    let absent = sources.calls.iter().filter(|(key, _)| {
        let key = key.as_str();
        !(written.has(key) || written.has(&format!("{key}-be")) && written.has(&format!("{key}-nl")))
    });
    none("used but not written", absent.map(|(key, place)| format!("`{key}` in {place}")));
    let idle =
        sources.prefixes.iter().filter(|(prefix, _)| !written.keys().any(|key| key.starts_with(prefix.as_str())));
    none("no key begins with", idle.map(|(prefix, place)| format!("`{prefix}*` in {place}")));
}

#[test]
fn every_key_written_is_used() {
    let (written, sources) = (Written::read(), Sources::read());
    let idle = written.keys().filter(|key| {
        let plain = key.strip_suffix("-be").or_else(|| key.strip_suffix("-nl")).unwrap_or(key);
        let wanted = |key: &str| sources.literals.contains(key) || written.refers_to(key);
        !wanted(key) && !wanted(plain) && !sources.prefixes.keys().any(|prefix| key.starts_with(prefix.as_str()))
    });
    none("written but not used", idle);
}

#[test]
fn every_name_of_a_list_has_its_words_in_every_locale() {
    use houvast_casework::hat::Hat;
    use houvast_casework::situation::Situation;
    let hats = Hat::ALL.iter().map(|hat| format!("hat-{}", hat.name()));
    let situations = Situation::ALL.iter().map(|situation| format!("situation-{}", situation.name()));
    let keys: Vec<String> = hats.chain(situations).collect();
    for locale in Locale::all() {
        none("no words for", keys.iter().filter(|key| !Catalogue::embedded().has(locale, key)));
    }
}

#[test]
fn the_words_stay_calm() {
    let written = Written::read();
    let loud = written.messages.iter().filter(|(_, message)| message.words.contains('!'));
    none("an exclamation mark", loud.map(|((language, key), _)| format!("{language}: `{key}`")));
}

#[test]
fn neutral_pages_and_mails_never_name_the_illness() {
    let written = Written::read();
    let named = written.messages.iter().filter(|(_, message)| {
        let words = message.words.to_lowercase();
        let names = ["kanker", "cancer", "krebs", "onco", "onko", "tumor", "tumeur"];
        NEUTRAL.contains(&message.concept.as_str()) && names.iter().any(|name| words.contains(name))
    });
    none("names the illness", named.map(|((language, key), _)| format!("{language}: `{key}`")));
}

/// Everything the plan says: reasons, the plan itself and its proposals, plan B, check-ins, hours worked.
const OF_THE_PLAN: &[&str] = &["check_in", "hours_plan", "plan", "reasons", "worked"];

/// The sentences of a text: only their own ends count, a colon or a semicolon ends nothing.
fn sentences_of(words: &str) -> Vec<String> {
    let mut sentences = vec![String::new()];
    for word in words.split_whitespace() {
        let sentence = sentences.last_mut().unwrap();
        if word.chars().any(char::is_alphanumeric) {
            sentence.push(' ');
            sentence.push_str(word);
        }
        if word.trim_end_matches(['”', '’', '“', '»', ')']).ends_with(['.', '?']) {
            sentences.push(String::new());
        }
    }
    sentences
}

#[test]
fn a_colon_does_not_end_a_sentence() {
    let lengths = |words: &str| -> Vec<usize> {
        sentences_of(words).iter().map(|one| one.split_whitespace().count()).filter(|count| *count > 0).collect()
    };
    assert_eq!(lengths("Ask first: the form; then wait. Is 8.5 enough ? Yes."), [6, 3, 1]);
}

#[test]
fn no_sentence_of_the_plan_is_longer_than_twenty_words() {
    let written = Written::read();
    for concept in OF_THE_PLAN {
        let texts = || written.messages.iter().filter(|(_, message)| message.concept == *concept);
        assert!(texts().count() > 4 * 10, "the words of {concept} are there");
        let long = texts().flat_map(|((language, key), message)| {
            let long = sentences_of(&message.words).into_iter().filter(|one| one.split_whitespace().count() > 20);
            long.map(move |sentence| format!("{language}: `{key}`:{sentence}"))
        });
        none("a sentence of more than twenty words", long);
    }
}
