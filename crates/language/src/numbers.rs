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

/// Whole euros with their sign and grouped thousands: `€ 52.650` in nl, `52 650 €` in fr, `52.650 €` in de, `€52,650` in en.
#[must_use]
pub fn euros(language: Language, amount: i64) -> String {
    let digits = amount.unsigned_abs().to_string();
    let group = match language {
        Language::Nl | Language::De => '.',
        Language::Fr => '\u{a0}',
        Language::En => ',',
    };
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(group);
        }
        grouped.push(digit);
    }
    let minus = if amount < 0 { "−" } else { "" };
    match language {
        Language::Nl => format!("{minus}€\u{a0}{grouped}"),
        Language::Fr | Language::De => format!("{minus}{grouped}\u{a0}€"),
        Language::En => format!("{minus}€{grouped}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euros_stand_where_the_language_puts_them() {
        let check = |language, amount, expect| assert_eq!(euros(language, amount), expect);
        check(Language::Nl, 52_650, "€\u{a0}52.650");
        check(Language::Fr, 52_650, "52\u{a0}650\u{a0}€");
        check(Language::De, -1_519, "−1.519\u{a0}€");
        check(Language::En, 1_234_567, "€1,234,567");
        check(Language::En, 0, "€0");
        check(Language::Nl, 405, "€\u{a0}405");
    }

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
