//! Words about health in the four languages. What the workplace reads says none of them, and where people at work write a few
//! words of their own, they are pointed out before they go on paper.

/// How such words begin, or a piece of them.
pub const OF_HEALTH: [&str; 16] = [
    "kanker",
    "cancer",
    "krebs",
    "ziek",
    "malad",
    "krank",
    "illness",
    "sick",
    "diagnos",
    "behandeling",
    "traitement",
    "behandlung",
    "treatment",
    "tumor",
    "symptom",
    "klacht",
];

/// Beginnings of words that people write about each other and that we ourselves never need.
const OFTEN_WRITTEN: [&str; 18] = [
    "chemo",
    "bestral",
    "radioth",
    "rayons",
    "bestrahl",
    "radiation",
    "operati",
    "opérat",
    "surgery",
    "medicijn",
    "médicament",
    "medikament",
    "medication",
    "burn",
    "depress",
    "dépress",
    "herstel",
    "guéri",
];

/// The first word that may be about somebody's health, as written.
#[must_use]
pub fn find_health_word(text: &str) -> Option<&str> {
    let words = text.split(|one: char| !one.is_alphabetic()).filter(|word| !word.is_empty());
    let is_of_health = |word: &str| {
        let word = word.to_lowercase();
        OF_HEALTH.iter().chain(&OFTEN_WRITTEN).any(|begins| word.starts_with(begins))
    };
    words.into_iter().find(|word| is_of_health(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_about_health_is_found_as_written_and_a_word_that_only_holds_one_is_not() {
        let check = |text: &str, expect: Option<&str>| assert_eq!(find_health_word(text), expect, "{text}");
        check("Els vervangt Jan, die nog ziek is.", Some("ziek"));
        check("Après la Chimio et les Rayons", Some("Rayons"));
        check("Krankmeldung an Els", Some("Krankmeldung"));
        check("Muziek op vrijdag, nieuw planbord", None);
        check("", None);
    }
}
