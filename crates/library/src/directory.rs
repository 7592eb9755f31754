//! Organisations that help, as data. A telephone number nobody called is not shown; an entry nobody checked for a year is marked.

use std::sync::LazyLock;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::names::{Audience, Country, Language};

static ORGANISATIONS: LazyLock<Vec<Organisation>> = LazyLock::new(|| {
    serde_norway::from_str(include_str!("../directory/organisations.yaml"))
        .expect("a test reads the directory built in")
});

crate::names::list! {
    /// Where an organisation works.
    Region {
        /// Flanders.
        Flanders = "flanders",
        /// Brussels.
        Brussels = "brussels",
        /// Wallonia.
        Wallonia = "wallonia",
        /// The German-speaking Community.
        GermanCommunity = "german_community",
        /// The Netherlands.
        Netherlands = "netherlands",
        /// Everywhere: something to read, in both countries.
        Europe = "europe",
    }
}

crate::names::list! {
    /// What it costs the person.
    Cost {
        /// Nothing.
        Free = "free",
        /// The health insurance pays most.
        Insured = "insured",
        /// Somebody pays, often the employer.
        Paid = "paid",
        /// Not known: ask.
        Unknown = "unknown",
    }
}

crate::names::list! {
    /// How one gets there.
    Route {
        /// By oneself.
        Oneself = "self",
        /// A doctor refers.
        Doctor = "doctor",
        /// Through work.
        Work = "work",
        /// Through the sickness fund or UWV.
        Fund = "fund",
    }
}

/// Words in the four languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    nl: String,
    fr: String,
    de: String,
    en: String,
}

impl Said {
    /// The words in a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::De => &self.de,
            Language::En => &self.en,
        }
    }
}

/// Who can go there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Eligibility {
    /// As a source says.
    Known(Said),
    /// No source says it: ask.
    Unknown(Unknown),
}

/// The word for what no source says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unknown {
    /// Not known.
    Unknown,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its name in the data.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// The countries it works in.
    pub countries: Vec<Country>,
    /// Where in them.
    pub regions: Vec<Region>,
    /// Languages it speaks; empty where no source gives them.
    pub languages: Vec<Language>,
    /// Whom it helps.
    pub audience: Vec<Audience>,
    /// What it costs.
    pub cost: Cost,
    /// How one gets there.
    pub route: Route,
    /// What it does.
    pub role: Said,
    /// Who can go there.
    pub eligibility: Eligibility,
    /// Who else can be asked, by name: of the same country, and never itself.
    pub else_ask: Vec<String>,
    /// Its site, where one is known.
    #[serde(default)]
    pub website: Option<String>,
    /// Its telephone number. Private: it is shown through [`Organisation::find_number`] only.
    #[serde(default)]
    number: Option<String>,
    /// When a person called the number; nobody so far where absent.
    #[serde(default)]
    pub number_checked_on: Option<Date>,
    /// When somebody read in the source what it does; nobody did where absent.
    #[serde(default)]
    pub read_on: Option<Date>,
    /// When a person checked the entry with the organisation; nobody so far where absent.
    #[serde(default)]
    pub checked_on: Option<Date>,
    /// Where it was read.
    pub source: String,
}

impl Organisation {
    /// The number, where a person called it.
    #[must_use]
    pub fn find_number(&self) -> Option<&str> {
        self.number_checked_on.and(self.number.as_deref())
    }

    /// Whether there is a number that nobody called yet.
    #[must_use]
    pub fn has_unchecked_number(&self) -> bool {
        self.number.is_some() && self.number_checked_on.is_none()
    }

    /// When somebody looked at the entry last, in a source or with the organisation itself; nobody so far where there is none.
    #[must_use]
    pub fn looked_at(&self) -> Option<Date> {
        self.checked_on.or(self.read_on)
    }

    /// Whether it was last looked at more than twelve months ago. What nobody ever looked at is not stale but not verified.
    #[must_use]
    pub fn is_stale_on(&self, today: Date) -> bool {
        self.looked_at().is_some_and(|day| day.saturating_add(12.months()) < today)
    }

    /// Whether nobody read or asked yet what it does.
    #[must_use]
    pub fn is_unverified(&self) -> bool {
        self.looked_at().is_none()
    }

    /// Whether the page gives a way to reach it: a site, or a number that may be shown.
    #[must_use]
    pub fn has_a_way(&self) -> bool {
        self.website.is_some() || self.find_number().is_some()
    }
}

/// Which organisations are wanted; nothing wanted is all of a country.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sought {
    /// Where.
    pub region: Option<Region>,
    /// In which language.
    pub language: Option<Language>,
    /// For whom.
    pub audience: Option<Audience>,
}

impl Organisation {
    /// Who else can be asked.
    pub fn list_else(&self) -> impl Iterator<Item = &'static Organisation> {
        self.else_ask.iter().filter_map(|id| list_all().iter().find(|one| one.id == *id))
    }
}

impl Sought {
    /// Whether an organisation is where it is looked for and speaks the language, or may speak it.
    #[must_use]
    pub fn is_near(&self, one: &Organisation) -> bool {
        let is_everywhere = one.regions.contains(&Region::Europe);
        self.region.is_none_or(|region| is_everywhere || one.regions.contains(&region))
            && self.language.is_none_or(|language| one.languages.is_empty() || one.languages.contains(&language))
    }
}

/// Every organisation built in.
#[must_use]
pub fn list_all() -> &'static [Organisation] {
    &ORGANISATIONS
}

/// The organisations of a country that are wanted.
pub fn list(country: Country, sought: Sought) -> impl Iterator<Item = &'static Organisation> {
    list_all().iter().filter(move |one| {
        one.countries.contains(&country)
            && sought.is_near(one)
            && sought.audience.is_none_or(|audience| one.audience.contains(&audience))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_organisation_is_read_once_and_has_a_source_and_words() {
        let ids: HashSet<&str> = list_all().iter().map(|one| one.id.as_str()).collect();
        assert!(ids.len() == list_all().len() && ids.len() > 20, "{} organisations", ids.len());
        for one in list_all() {
            assert!(!one.source.is_empty() && !one.regions.is_empty() && !one.audience.is_empty(), "{}", one.id);
            assert!(!one.countries.is_empty(), "{}", one.id);
            assert!(one.website.iter().all(|site| site.starts_with("https://")), "{}", one.id);
            if let Eligibility::Known(said) = &one.eligibility {
                assert!(Language::ALL.iter().all(|language| !said.in_language(*language).is_empty()), "{}", one.id);
            }
            for language in Language::ALL {
                assert!(!one.name.in_language(*language).is_empty() && one.role.in_language(*language).len() > 10);
            }
        }
    }

    #[test]
    fn where_one_cannot_help_another_of_the_same_country_for_the_same_reader_is_named() {
        for one in list_all() {
            let others: Vec<_> = one.list_else().collect();
            assert!(!others.is_empty() && others.len() == one.else_ask.len(), "{} names nobody else", one.id);
            for other in others {
                let is_near = one
                    .regions
                    .iter()
                    .any(|region| Sought { region: Some(*region), ..Sought::default() }.is_near(other));
                let is_for = other.audience.iter().any(|reader| one.audience.contains(reader));
                assert!(other.id != one.id && is_near && is_for, "{} for {}", other.id, one.id);
            }
        }
    }

    #[test]
    fn a_number_nobody_called_is_not_shown() {
        assert!(list_all().iter().any(Organisation::has_unchecked_number));
        assert!(list_all().iter().all(|one| one.find_number().is_none() || one.number_checked_on.is_some()));
        let mut called = list_all().iter().find(|one| one.number.is_some()).unwrap().clone();
        assert_eq!(called.find_number(), None);
        called.number_checked_on = Some(date(2026, 12, 1));
        assert!(called.find_number().is_some() && !called.has_unchecked_number());
    }

    #[test]
    fn an_entry_nobody_looked_at_for_a_year_is_marked() {
        let one = &list_all()[0];
        assert!(!one.is_stale_on(date(2027, 11, 30)) && one.is_stale_on(date(2027, 12, 1)));
    }

    #[test]
    fn what_nobody_read_or_asked_is_not_verified_until_somebody_does() {
        let unverified: Vec<&str> =
            list_all().iter().filter(|one| one.is_unverified()).map(|one| one.id.as_str()).collect();
        let expected =
            ["unia", "labour_inspection_be", "forem_aviq", "actiris_phare", "adg_dsl", "caw", "human_rights_nl"];
        assert_eq!(unverified, expected);
        let mut unia = list_all().iter().find(|one| one.id == "unia").unwrap().clone();
        assert!(!unia.is_stale_on(date(2030, 1, 1)), "never looked at is not looked at long ago");
        unia.checked_on = Some(date(2026, 12, 1));
        assert!(!unia.is_unverified() && unia.is_stale_on(date(2027, 12, 2)));
    }

    #[test]
    fn what_no_source_says_is_said_to_be_unknown() {
        assert!(list_all().iter().all(|one| one.cost == Cost::Unknown), "no source gives a cost so far");
        let unia = list_all().iter().find(|one| one.id == "unia").unwrap();
        assert!(matches!(unia.eligibility, Eligibility::Unknown(_)) && unia.languages.is_empty());
        let sought = Sought { language: Some(Language::De), ..Sought::default() };
        assert!(sought.is_near(unia), "it may speak the language");
    }

    #[test]
    fn every_reader_of_each_country_finds_somebody_in_an_official_language() {
        let official = [
            (Country::Be, Language::Nl),
            (Country::Be, Language::Fr),
            (Country::Be, Language::De),
            (Country::Nl, Language::Nl),
        ];
        for (country, language) in official {
            let sought = Sought { language: Some(language), audience: Some(Audience::Employee), region: None };
            assert!(list(country, sought).count() >= 3, "{country:?} {language:?}");
        }
    }
}
