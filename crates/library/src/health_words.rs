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

/// Beginnings of words that speak of health and that nothing we write for the workplace uses, in four languages.
const NEVER_OURS: &[&str] = &[
    // Dutch
    "ziek",
    "kanker",
    "klacht",
    "pijn",
    "vermoeid",
    "behandel",
    "artsen",
    "huisarts",
    "dokter",
    "medi",
    "therap",
    "chemo",
    "bestral",
    "operat",
    "stoma",
    "prothes",
    "litteken",
    "patiënt",
    "diagnos",
    "herstel",
    "symptoom",
    "gezond",
    "besmet",
    "infect",
    "afweer",
    "slaap",
    "geheugen",
    "depress",
    "angst",
    "zwelling",
    "gevoelloos",
    "opvlieg",
    // French
    "malad",
    "douleur",
    "fatigu",
    "traitement",
    "médec",
    "docteur",
    "médic",
    "thérap",
    "rayons",
    "opér",
    "prothès",
    "cicatric",
    "patient",
    "guéri",
    "rétabl",
    "symptôm",
    "santé",
    "contag",
    "sommeil",
    "mémoire",
    "anxi",
    "bouffée",
    // German
    "krank",
    "krebs",
    "beschwerd",
    "schmerz",
    "müde",
    "erschöpf",
    "behandlung",
    "arzt",
    "ärzt",
    "bestrahl",
    "narbe",
    "genesung",
    "gesund",
    "ansteck",
    "schlaf",
    "gedächtnis",
    "wallung",
    "taub",
    // English
    "illness",
    "sick",
    "complaint",
    "pain",
    "tired",
    "fatigue",
    "treatment",
    "doctor",
    "physician",
    "surg",
    "scar",
    "recover",
    "symptom",
    "health",
    "sleep",
    "memory",
    "anxi",
    "numbness",
    "flush",
    "radiat",
    "tumor",
    "tumour",
    "check-up",
    "controles",
];

/// Words that speak of health, whole: others begin like them.
const WHOLE: &[&str] = &["moe", "ill", "arts"];

/// What the guide at work says all the same: who advises about work, and the one word by which it says what is not asked.
const IN_THE_GUIDE: &[&str] = &[
    "adviserend arts",
    "gezondheid",
    "sociale media",
    "médecin du travail",
    "médecin-conseil",
    "santé",
    "gesundheit",
    "sozialen medien",
    "occupational physician",
    "insurance physician",
    "health",
    "social media",
];

/// The first word about somebody's health in what we write ourselves for the workplace: by all three lists.
#[must_use]
pub fn find_in_ours(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let mut words = text.split(|one: char| !one.is_alphanumeric() && one != '-');
    let begins = || OF_HEALTH.iter().chain(&OFTEN_WRITTEN).chain(NEVER_OURS);
    let is_of_health = |word: &str| WHOLE.contains(&word) || begins().any(|piece| word.starts_with(piece));
    words.find(|word| is_of_health(word) || word.split('-').any(is_of_health)).map(str::to_owned)
}

/// The same in the guide at work, which may name those who advise about work.
#[must_use]
pub fn find_in_guide(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    find_in_ours(&IN_THE_GUIDE.iter().fold(text, |text, allowed| text.replace(allowed, " ")))
}

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
    fn our_own_words_are_held_to_more_than_what_people_write() {
        let check = |text: &str, expect: Option<&str>| assert_eq!(find_in_ours(text).as_deref(), expect, "{text}");
        check("Vragen naar medicijnen", Some("medicijnen"));
        check("Asking about check-ups", Some("check-ups"));
        check("Vragen naar controles", Some("controles"));
        check("Attendre qu’elle soit rétablie", Some("rétablie"));
        check("Een stille kamer, muziek uit", None);
        assert_eq!(find_in_guide("Fragen Sie nicht nach der Gesundheit."), None);
        assert_eq!(find_in_guide("Le médecin du travail conseille."), None);
        assert_eq!(find_in_guide("Le médecin conseille.").as_deref(), Some("médecin"));
    }

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
