//! Numbers as one writes them in each language.

use crate::locale::Language;

/// A number with at most two decimals, with the decimal sign of the language: `7,5` in nl, fr and de, `7.5` in en.
/// Thousands are not grouped, so that a year stays a year.
#[must_use]
pub fn decimal(language: Language, number: f64) -> String {
    let fixed = format!("{number:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    let short = if short == "-0" { "0" } else { short };
    match language {
        Language::Nl | Language::Fr | Language::De => short.replace('.', ","),
        Language::En => short.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_the_language() {
        let check = |language, number, expect| assert_eq!(decimal(language, number), expect);
        check(Language::Nl, 7.5, "7,5");
        check(Language::Fr, 7.25, "7,25");
        check(Language::De, 0.1 + 0.2, "0,3");
        check(Language::En, 7.5, "7.5");
        check(Language::En, 100.0, "100");
        check(Language::Nl, 2026.0, "2026");
        check(Language::Nl, -0.001, "0");
        check(Language::Nl, -1.5, "-1,5");
    }
}
