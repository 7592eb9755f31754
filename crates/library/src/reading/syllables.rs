//! Syllables by rule: each run of vowels is cut into the longest combinations that sound as one in the language, and each piece is
//! a syllable. Silent endings of French and English count nothing. No dictionary: a rule can be checked by hand, and is wrong
//! about as often in both directions.

use crate::names::Language;

/// Vowels that sound as one, longest first.
const NL: &[&str] = &[
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou", "ai",
    "oi",
];
const FR: &[&str] = &[
    "eau", "oeu", "œu", "oui", "ieu", "iou", "oie", "ouï", "ai", "aî", "ei", "au", "eu", "oi", "oî", "ou", "oû", "ui",
    "ie", "ée", "ue", "io", "ia", "iè", "ié", "œ",
];
const DE: &[&str] = &["aa", "ee", "oo", "ie", "ei", "ai", "au", "äu", "eu", "ey", "ay"];
const EN: &[&str] = &[
    "eau", "iou", "eou", "ai", "au", "ay", "ea", "ee", "ei", "eo", "eu", "ew", "ey", "ie", "io", "oa", "oe", "oi",
    "oo", "ou", "ow", "oy", "ue", "ui", "uy", "ia",
];

/// How many syllables a word has, at least one.
#[must_use]
pub fn count_syllables(language: Language, word: &str) -> usize {
    let word: String = word.chars().flat_map(char::to_lowercase).collect();
    let parts = word.split(['-', '\'', '’']).filter(|part| part.chars().count() > 1 || language != Language::Fr);
    parts.map(|part| count_in_part(language, part)).sum::<usize>().max(1)
}

fn count_in_part(language: Language, part: &str) -> usize {
    let (combinations, silent) = match language {
        Language::Nl => (NL, 0),
        Language::De => (DE, 0),
        Language::Fr => (FR, silent_in_french(part)),
        Language::En => (EN, silent_in_english(part)),
    };
    let mut count = 0;
    let mut rest = part;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        // Consonants by their place: `y` before a vowel, `u` after `q`, and in French after `g`.
        let next = rest.chars().nth(1);
        let follows = before == Some('q') || before == Some('g') && language == Language::Fr;
        let is_glide = next.is_some_and(is_vowel) && (first == 'y' || first == 'u' && follows);
        let combination = combinations.iter().find(|combination| !is_glide && rest.starts_with(**combination));
        let length = combination.map_or(first.len_utf8(), |combination| combination.len());
        count += usize::from(combination.is_some() || is_vowel(first) && !is_glide);
        before = Some(first);
        rest = &rest[length..];
    }
    if count > silent { count - silent } else { count.max(usize::from(part.chars().any(is_vowel))) }
}

fn is_vowel(one: char) -> bool {
    "aeiouyàâäáéèêëíîïóôöúùûüœæ".contains(one)
}

/// `e`, `es` and `ent` of a verb at the end are not heard; `ent` is also the end of nouns, so it counts.
fn silent_in_french(part: &str) -> usize {
    let stem = part.strip_suffix('s').unwrap_or(part);
    let is_silent = stem.strip_suffix('e').is_some_and(|stem| {
        stem.ends_with("gu") || stem.ends_with("qu") || stem.chars().last().is_some_and(|one| !is_vowel(one))
    });
    usize::from(is_silent)
}

/// `e` at the end, `es` and `ed` are mostly not heard; `le` after a consonant is.
fn silent_in_english(part: &str) -> usize {
    let (last, is_plain) = match part.strip_suffix("ed").or_else(|| part.strip_suffix("es")) {
        Some(stem) => (stem, false),
        None => match part.strip_suffix('e') {
            Some(stem) => (stem, true),
            None => return 0,
        },
    };
    let mut ends = last.chars().rev();
    let (end, before) = (ends.next(), ends.next());
    match end {
        Some('l') if is_plain && before.is_some_and(|one| !is_vowel(one)) => 0,
        Some('t' | 'd') if part.ends_with("ed") => 0,
        Some('s' | 'x' | 'z' | 'h' | 'c' | 'g') if part.ends_with("es") => 0,
        Some(end) if is_vowel(end) => 0,
        Some(_) => 1,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_as_many_syllables_as_one_hears() {
        let check = |language, words: &[(&str, usize)]| {
            for (word, expect) in words {
                assert_eq!(count_syllables(language, word), *expect, "{word}");
            }
        };
        check(
            Language::Nl,
            &[
                ("moe", 1),
                ("vermoeidheid", 3),
                ("werkgever", 3),
                ("collega's", 3),
                ("bijkomen", 3),
                ("draaien", 2),
                ("ideeën", 3),
            ],
        );
        check(
            Language::Fr,
            &[
                ("fatigue", 2),
                ("travail", 2),
                ("médecin", 3),
                ("chaque", 1),
                ("l'employeur", 3),
                ("vous", 1),
                ("heures", 1),
            ],
        );
        check(
            Language::De,
            &[("Müdigkeit", 3), ("Arbeit", 2), ("sein", 1), ("Krankenkasse", 4), ("Häuser", 2), ("Theater", 3)],
        );
        check(
            Language::En,
            &[
                ("tired", 1),
                ("work", 1),
                ("needed", 2),
                ("table", 2),
                ("changes", 2),
                ("employer", 3),
                ("people", 2),
                ("time", 1),
            ],
        );
    }
}
