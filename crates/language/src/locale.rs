//! Which language a reader speaks, and whose words and clock are used.

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// French.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order shown.
    pub const ALL: [Self; 4] = [Self::Nl, Self::Fr, Self::De, Self::En];

    /// The code in addresses, cookies and `lang` attributes (ISO 639-1).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// Its own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// Reads a code from a cookie, a form or an address; only its first part counts, so `nl-BE` is Dutch.
    #[must_use]
    pub fn find_by_code(code: &str) -> Option<Self> {
        let first = code.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(first))
    }

    /// The language a browser likes best of ours, from its `Accept-Language` (RFC 9110, 12.5.4).
    #[must_use]
    pub fn find_accepted(header: &str) -> Option<Self> {
        liked(header).into_iter().find_map(Self::find_by_code)
    }
}

/// A country whose words, law and clock are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Country {
    /// Belgium.
    #[default]
    Be,
    /// The Netherlands.
    Nl,
}

impl Country {
    /// Every country, in the order shown.
    pub const ALL: [Self; 2] = [Self::Be, Self::Nl];

    /// The code in settings and key variants (ISO 3166-1, lower case).
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Be => "be",
            Self::Nl => "nl",
        }
    }

    /// Reads a code as written by [`Country::code`], in either case.
    #[must_use]
    pub fn find_by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|country| country.code().eq_ignore_ascii_case(code.trim()))
    }

    /// The country a browser names first in its `Accept-Language`, where it names one of ours (`nl-BE`).
    #[must_use]
    pub fn find_accepted(header: &str) -> Option<Self> {
        liked(header).into_iter().find_map(|tag| tag.split('-').skip(1).find_map(Self::find_by_code))
    }

    /// The time zone its people live in (IANA name).
    #[must_use]
    pub fn zone_name(self) -> &'static str {
        match self {
            Self::Be => "Europe/Brussels",
            Self::Nl => "Europe/Amsterdam",
        }
    }
}

/// A language as spoken in a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Locale {
    /// The language of every word.
    pub language: Language,
    /// Chooses between the words of one language, and the clock.
    pub country: Country,
}

impl Locale {
    /// Every language in every country.
    pub fn all() -> impl Iterator<Item = Self> {
        Language::ALL
            .into_iter()
            .flat_map(|language| Country::ALL.into_iter().map(move |country| Self { language, country }))
    }

    /// What a browser without any choice of its own gets: its `Accept-Language` as far as we speak it, `otherwise` for the rest.
    #[must_use]
    pub fn accepted(header: &str, otherwise: Self) -> Self {
        Self {
            language: Language::find_accepted(header).unwrap_or(otherwise.language),
            country: Country::find_accepted(header).unwrap_or(otherwise.country),
        }
    }
}

/// Language tags of the header, best liked first; equal ones in the order written; those refused with `q=0` left out.
fn liked(header: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, u16)> = header.split(',').filter_map(weighed).filter(|(_, weight)| *weight > 0).collect();
    tags.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// One member of the list with its weight in thousandths.
fn weighed(member: &str) -> Option<(&str, u16)> {
    let mut parts = member.split(';');
    let tag = parts.next()?.trim();
    let quality = parts.find_map(|part| part.trim().strip_prefix("q=").or_else(|| part.trim().strip_prefix("Q=")));
    let weight = quality.map_or(Some(1.0), |text| text.trim().parse::<f32>().ok())?;
    // Three decimals are all the standard allows, so thousandths lose nothing.
    (!tag.is_empty() && (0.0..=1.0).contains(&weight)).then_some((tag, (weight * 1000.0).round() as u16))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_language_we_speak_is_chosen() {
        let check = |header, expect| assert_eq!(Language::find_accepted(header), expect, "{header}");
        check("nl-BE,nl;q=0.9,en;q=0.8", Some(Language::Nl));
        check("en;q=0.2, de;q=0.7, fr;q=0.5", Some(Language::De));
        check("it, es;q=0.9, fr-BE;q=0.4", Some(Language::Fr));
        check("nl;q=0, en;q=0.1", Some(Language::En));
        check("DE_de", Some(Language::De));
        check("*", None);
        check("", None);
        check("nl;q=banana", None);
        check("fr;q=2", None);
        check("de,nl", Some(Language::De));
    }

    #[test]
    fn the_country_comes_from_the_region() {
        let check = |header, expect| assert_eq!(Country::find_accepted(header), expect, "{header}");
        check("nl-NL,nl;q=0.9", Some(Country::Nl));
        check("en-GB,nl-BE;q=0.5", Some(Country::Be));
        check("nl", None);
        check("fr-FR", None);
    }

    #[test]
    fn what_the_browser_does_not_say_stays_as_the_installation_has_it() {
        let dutch = Locale { language: Language::Nl, country: Country::Nl };
        assert_eq!(Locale::accepted("fr", dutch), Locale { language: Language::Fr, country: Country::Nl });
        assert_eq!(Locale::accepted("", dutch), dutch);
    }

    #[test]
    fn every_code_is_found_again() {
        for language in Language::ALL {
            assert_eq!(Language::find_by_code(language.code()), Some(language));
        }
        for country in Country::ALL {
            assert_eq!(Country::find_by_code(country.code()), Some(country));
        }
    }
}
