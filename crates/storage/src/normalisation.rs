//! What counts as the same address, name or number before a look-up hash is made of it. Changing a rule here would
//! lose what was written under the old one: it takes a migration.

use unicode_normalization::UnicodeNormalization;

/// An e-mail address: Unicode NFKC, no blanks around it, small letters.
pub(crate) fn email(address: &str) -> String {
    address.nfkc().collect::<String>().trim().to_lowercase()
}

/// A name: Unicode NFKC, small letters, one blank between words.
pub fn name(name: &str) -> String {
    let name = name.nfkc().collect::<String>().to_lowercase();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A personnel number: Unicode NFKC, small letters, no blanks. Leading zeros count.
pub(crate) fn personnel_number(number: &str) -> String {
    number.nfkc().filter(|letter| !letter.is_whitespace()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_address_name_and_number_are_found_however_they_are_typed() {
        assert_eq!(email(" Ana.Peeters@Example.ORG "), "ana.peeters@example.org");
        assert_eq!(name("Bakkerij  De\u{a0}Smet "), name("bakkerij de smet"));
        assert_eq!(personnel_number(" 00 12-A"), "0012-a");
        assert_ne!(personnel_number("0012"), personnel_number("12"));
    }
}
