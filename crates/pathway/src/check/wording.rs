//! No text is missing in any language, and none shouts.

use crate::compile::Pack;
use crate::finding::Finding;
use crate::written::rule::Status;
use crate::written::words::{Language, Words};

pub(super) fn check(pack: &Pack, findings: &mut Vec<Finding>) {
    for (name, fact) in &pack.header.facts {
        check_words(&format!("fact {name}"), &fact.question, findings);
    }
    for (name, event) in &pack.header.events {
        check_words(&format!("event {name}"), &event.name, findings);
    }
    for rule in &pack.rules {
        check_words(&format!("{} title", rule.id), &rule.title, findings);
        for revision in &rule.revisions {
            let place = format!("{} rev {}", rule.id, revision.rev);
            if revision.texts.is_empty() && revision.status == Status::InForce {
                findings.push(Finding::error(&place, "there is no text for any reader"));
            }
            for words in revision.texts.values() {
                check_words(&place, words, findings);
            }
            for fuzzy in revision.due.as_slice().iter().filter_map(|due| due.fuzzy.as_ref()) {
                check_words(&place, fuzzy, findings);
            }
        }
    }
}

fn check_words(place: &str, words: &Words, findings: &mut Vec<Finding>) {
    for language in Language::ALL {
        let text = words.of(language);
        if text.trim().is_empty() || text.contains('…') {
            findings.push(Finding::error(place, format!("the text in `{}` is missing", language.code())));
        }
        if text.contains('!') {
            findings.push(Finding::error(place, format!("the text in `{}` has an exclamation mark", language.code())));
        }
    }
}
