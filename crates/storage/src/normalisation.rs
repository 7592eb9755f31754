//! What counts as the same address, name or number before a look-up hash is made of it. Changing a rule here would
//! lose what was written under the old one: it takes a migration.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// An e-mail address: Unicode NFKC, no blanks around it, small letters.
pub(crate) fn email(address: &str) -> String {
    address.nfkc().collect::<String>().trim().to_lowercase()
}

/// A name: Unicode NFKC, small letters, one blank between words.
pub fn name(name: &str) -> String {
    let name = name.nfkc().collect::<String>().to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name as lists are ordered and searched: small letters without accents, one blank between words. Nothing is kept in
/// this form.
pub(crate) fn folded(name: &str) -> String {
    let bare: String = name.nfkd().filter(|letter| !is_combining_mark(*letter)).collect();
    bare.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the words of a folded name begin.
pub(crate) fn beginnings(name: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    name.char_indices().filter_map(move |(at, letter)| {
        let begins = letter.is_alphanumeric() && !inside;
        inside = letter.is_alphanumeric();
        begins.then_some(at)
    })
}

/// Whether a word of a name begins so, without regard to capitals and accents. Empty is how every name begins.
#[must_use]
pub fn begins(name: &str, sought: &str) -> bool {
    let (name, sought) = (folded(name), folded(sought));
    sought.is_empty() || beginnings(&name).any(|from| name[from..].starts_with(&sought))
}

/// A personnel number: Unicode NFKC, small letters, no blanks. Leading zeros count.
pub(crate) fn personnel_number(number: &str) -> String {
    number.nfkc().filter(|letter| !letter.is_whitespace()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_name_has_a_beginning() {
        let words = |name: &str| beginnings(name).map(|from| name[from..].to_owned()).collect::<Vec<_>>();
        assert_eq!(words("ana el-amrani"), ["ana el-amrani", "el-amrani", "amrani"]);
        assert_eq!(words("d'hondt"), ["d'hondt", "hondt"]);
        assert_eq!(words(""), Vec::<String>::new());
        assert!(begins("Zo\u{eb} De Smet", "zoe") && begins("Zo\u{eb} De Smet", "SM") && !begins("Zo\u{eb}", "oe"));
    }

    #[test]
    fn a_folded_name_knows_no_accents_and_no_capitals() {
        assert_eq!(folded(" Zo\u{eb}  \u{c9}lodie "), "zoe elodie");
    }

    #[test]
    fn the_same_address_name_and_number_are_found_however_they_are_typed() {
        assert_eq!(email(" Ana.Peeters@Example.ORG "), "ana.peeters@example.org");
        assert_eq!(name("Bakkerij  De\u{a0}Smet "), name("bakkerij de smet"));
        assert_eq!(personnel_number(" 00 12-A"), "0012-a");
        assert_ne!(personnel_number("0012"), personnel_number("12"));
    }
}
