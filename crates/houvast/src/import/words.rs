//! The words of an import, in the reader's language.

use houvast_actions::import_absences::fault::Fault;
use houvast_language::Speaker;
use houvast_language::catalogue::Value;

use super::{Counts, Wish};

/// `FILE:LINE: column `name`: what is wrong and what to do`.
pub(super) fn place_and_remedy(t: Speaker, file: &str, fault: &Fault) -> String {
    // keys: import-*
    let sentence = t.say(fault.kind.key());
    let line = fault.line;
    if fault.column.is_empty() {
        return format!("{file}:{line}: {sentence}");
    }
    let column = t.say_with("import-at-column", &[("column", fault.column.as_str().into())]);
    format!("{file}:{line}: {column}: {sentence}")
}

/// The closing line.
pub(super) fn closing(t: Speaker, counts: &Counts, wish: Wish) -> String {
    let number = |count: u64| Value::Number(count as f64);
    let args = [
        ("new", number(counts.new)),
        ("changed", number(counts.changed)),
        ("repeated", number(counts.repeated)),
        ("skipped", number(counts.skipped)),
    ];
    t.say_with(if wish.dry_run { "import-would-be-done" } else { "import-done" }, &args)
}

#[cfg(test)]
mod tests {
    use houvast_actions::import_absences::fault::FaultKind;
    use houvast_language::{Catalogue, Language, Locale};

    use super::*;

    fn speaker(language: Language) -> Speaker {
        Speaker::new(Locale { language, ..Locale::default() })
    }

    #[test]
    fn a_fault_is_told_with_its_place_and_remedy() {
        let fault = Fault::new(3, "first_day", FaultKind::NotADate);
        let told = place_and_remedy(speaker(Language::En), "list.csv", &fault);
        assert!(told.starts_with("list.csv:3: column `first_day`: "), "{told}");
        assert!(told.contains("2026-11-30"), "{told}");
        let of_file = Fault::of_file(1, FaultKind::NotUtf8);
        let told = place_and_remedy(speaker(Language::De), "list.csv", &of_file);
        assert!(told.starts_with("list.csv:1: ") && told.contains("UTF-8"), "{told}");
    }

    #[test]
    fn every_kind_of_fault_has_its_words_in_every_locale() {
        let kinds = include_str!("../../../actions/src/import_absences/fault.rs");
        let keys = kinds.split('"').filter(|part| part.starts_with("import-") && !part.contains(char::is_whitespace));
        let keys: Vec<&str> = keys.collect();
        assert!(keys.len() >= 25, "{keys:?}");
        for locale in Locale::all() {
            let lacking: Vec<_> = keys.iter().filter(|key| !Catalogue::embedded().has(locale, key)).collect();
            assert!(lacking.is_empty(), "{locale:?}: {lacking:?}");
        }
    }

    #[test]
    fn every_language_closes_with_all_four_counts() {
        let counts = Counts { new: 11, changed: 22, repeated: 33, skipped: 44 };
        for language in Language::ALL {
            for dry_run in [false, true] {
                let told = closing(speaker(language), &counts, Wish { dry_run, skip_bad: true });
                assert!(["11", "22", "33", "44"].iter().all(|count| told.contains(count)), "{told}");
            }
        }
    }
}
