//! Names that sound like names and that nobody has: each family name says that it is made up.

use houvast_casework::absence::{Country, Language};

use super::draw::Draw;

/// The prevention service of the demonstration.
pub(super) const SERVICE: &str = "Preventiedienst Voorbeeld";

/// An employer of the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Employer {
    /// Its name.
    pub(super) name: &'static str,
    /// Where it is.
    pub(super) country: Country,
    /// The language most of its people speak.
    pub(super) language: Language,
    /// Contract minutes a week of somebody full time.
    pub(super) full_time: u32,
}

/// Every employer. The first one is Ana's and Tom's.
pub(super) const EMPLOYERS: [Employer; 10] = [
    employer("Bakkerij De Korenaar Voorbeeld", Country::Belgium, Language::Dutch, 2280),
    employer("Basisschool De Klimboom Voorbeeld", Country::Belgium, Language::Dutch, 2160),
    employer("Logistiek Scheldekaai Voorbeeld", Country::Belgium, Language::Dutch, 2280),
    employer("Maison de repos Les Tilleuls Exemple", Country::Belgium, Language::French, 2280),
    employer("Imprimerie du Canal Exemple", Country::Belgium, Language::French, 2400),
    employer("Schreinerei Hohes Venn Beispiel", Country::Belgium, Language::German, 2400),
    employer("Thuiszorg De Linde Voorbeeld", Country::Netherlands, Language::Dutch, 2160),
    employer("Bouwbedrijf Polderrand Voorbeeld", Country::Netherlands, Language::Dutch, 2400),
    employer("Gemeente Voorbeelderland", Country::Netherlands, Language::Dutch, 2160),
    employer("Software Waalkade Example", Country::Netherlands, Language::English, 2400),
];

const fn employer(name: &'static str, country: Country, language: Language, full_time: u32) -> Employer {
    Employer { name, country, language, full_time }
}

const FIRST_NL: [&str; 24] = [
    "Lotte", "Wim", "Fatima", "Daan", "Griet", "Joris", "Marieke", "Mehmet", "Sanne", "Luc", "Ilse", "Bart", "Femke",
    "Ruben", "Hilde", "Stijn", "Naima", "Geert", "Tine", "Jeroen", "Annelies", "Rachid", "Veerle", "Kees",
];
const FIRST_FR: [&str; 16] = [
    "Camille", "Benoît", "Aïcha", "Thierry", "Élodie", "Mathieu", "Nadia", "Olivier", "Chloé", "Karim", "Sylvie",
    "Laurent", "Inès", "Pascal", "Margaux", "Didier",
];
const FIRST_DE: [&str; 10] =
    ["Anke", "Dieter", "Lena", "Ralf", "Silke", "Jonas", "Ursula", "Emre", "Heike", "Matthias"];
const FIRST_EN: [&str; 10] =
    ["Priya", "Oliver", "Grace", "Callum", "Amara", "Nathan", "Isla", "Wei", "Maeve", "Samuel"];

const LAST_NL: [&str; 18] = [
    "Proefmans",
    "Vanvoorbeeld",
    "Steekproef",
    "Modelaar",
    "Verzonnen",
    "Denkbeeld",
    "Schijnaerts",
    "Testelaar",
    "Van Nergens",
    "Fictiens",
    "Monsterman",
    "De Bedachte",
    "Probeersma",
    "Nepveld",
    "Van der Proef",
    "Namaakers",
    "Uitgedacht",
    "Voorbeeldsen",
];
const LAST_FR: [&str; 12] = [
    "Lexemple",
    "Lafiction",
    "Dumodèle",
    "Léchantillon",
    "Linventé",
    "Delessai",
    "Lebrouillon",
    "Dufactice",
    "Limaginaire",
    "Deséprouvettes",
    "Lespécimen",
    "Dutest",
];
const LAST_DE: [&str; 8] =
    ["Musterling", "Beispielbach", "Erdachter", "Probehuber", "Scheinfeld", "Testberger", "Vorlagner", "Ausgedacht"];
const LAST_EN: [&str; 8] =
    ["Sampleton", "Fixtureby", "Madeupson", "Placeholder", "Mockford", "Specimenworth", "Dummyfield", "Trialson"];

/// A name in a language.
pub(in crate::demo) fn name(draw: &mut Draw, language: Language) -> String {
    let (first, last) = match language {
        Language::Dutch => (draw.one_of(&FIRST_NL), draw.one_of(&LAST_NL)),
        Language::French => (draw.one_of(&FIRST_FR), draw.one_of(&LAST_FR)),
        Language::German => (draw.one_of(&FIRST_DE), draw.one_of(&LAST_DE)),
        Language::English => (draw.one_of(&FIRST_EN), draw.one_of(&LAST_EN)),
    };
    format!("{first} {last}")
}

/// Mostly the language of the place, sometimes another.
pub(in crate::demo) fn language(draw: &mut Draw, of_the_place: Language) -> Language {
    if draw.in_hundred(82) {
        return of_the_place;
    }
    draw.one_of(&[Language::Dutch, Language::French, Language::German, Language::English])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_employer_says_that_it_is_made_up() {
        for employer in EMPLOYERS {
            let says = ["Voorbeeld", "Exemple", "Beispiel", "Example"].iter().any(|word| employer.name.contains(word));
            assert!(says, "{}", employer.name);
        }
    }
}
