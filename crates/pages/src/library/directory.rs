//! Who can help: organisations by country, region and language, and who else if one of them cannot.

use askama::Template;
use houvast_library::directory::{Eligibility, Organisation, Region, Sought, list};
use houvast_library::names::{Audience, Country, Language};
use jiff::civil::Date;

use super::{Named, country_of, list_countries};
use crate::frame::Frame;

/// `/library/directory`
#[derive(Template)]
#[template(path = "library/directory.html")]
pub struct DirectoryPage {
    /// What stands around it.
    pub frame: Frame,
    /// The country.
    pub country: Country,
    /// What is wanted.
    pub sought: Sought,
    /// The day it is.
    pub today: Date,
    /// Who helps.
    pub found: Vec<&'static Organisation>,
}

impl DirectoryPage {
    /// The organisations of the reader's country that are wanted.
    #[must_use]
    pub fn of(frame: Frame, sought: Sought, today: Date) -> Self {
        let country = country_of(&frame);
        Self { found: list(country, sought).collect(), country, sought, today, frame }
    }

    /// Words of an organisation in the reader's language.
    fn language(&self) -> Language {
        Language::find_by_name(self.frame.t.code()).unwrap_or(Language::Nl)
    }

    /// What it is called.
    #[must_use]
    pub fn name<'a>(&self, one: &'a Organisation) -> &'a str {
        one.name.in_language(self.language())
    }

    /// What it does.
    #[must_use]
    pub fn role<'a>(&self, one: &'a Organisation) -> &'a str {
        one.role.in_language(self.language())
    }

    /// Who can go there.
    #[must_use]
    pub fn eligibility(&self, one: &Organisation) -> String {
        let t = &self.frame.t;
        let who = match &one.eligibility {
            Eligibility::Known(said) => said.in_language(self.language()).to_owned(),
            Eligibility::Unknown(_) => t.say("library-eligibility-unknown"),
        };
        t.say_with("library-directory-eligibility", &[("who", who.into())])
    }

    /// "Dutch, French · free · call or write yourself".
    #[must_use]
    pub fn facts(&self, one: &Organisation) -> String {
        let t = &self.frame.t;
        // keys: library-cost-*, library-route-*, library-region-*
        let regions = one.regions.iter().map(|region| t.named("library-region", region.name()));
        let languages: Vec<String> = match one.languages.as_slice() {
            [] => vec![t.say("library-directory-languages-unknown")],
            languages => languages.iter().map(|language| own_name(*language).to_owned()).collect(),
        };
        let cost = t.named("library-cost", one.cost.name());
        let route = t.named("library-route", one.route.name());
        let list = |all: Vec<String>| all.join(", ");
        [list(regions.collect()), list(languages), cost, route].join(" · ")
    }

    /// When the entry was looked at last, and whether that is too long ago.
    #[must_use]
    pub fn looked_at(&self, one: &Organisation) -> String {
        let t = &self.frame.t;
        let Some(day) = one.looked_at() else { return t.say("library-directory-unverified") };
        let day = t.short_date(day);
        // keys: library-directory-stale, library-directory-checked, library-directory-read
        let key = match one.checked_on {
            _ if one.is_stale_on(self.today) => "library-directory-stale",
            Some(_) => "library-directory-checked",
            None => "library-directory-read",
        };
        t.say_with(key, &[("date", day.into())])
    }

    /// Who else can be asked, of those in the region and the language that are wanted.
    #[must_use]
    pub fn others(&self, one: &Organisation) -> Vec<&'static Organisation> {
        one.list_else().filter(|other| self.sought.is_near(other)).collect()
    }

    /// "Call …".
    #[must_use]
    pub fn call(&self, number: &str) -> String {
        self.frame.t.say_with("help-call", &[("number", number.into())])
    }

    /// Countries to choose from.
    #[must_use]
    pub fn countries(&self) -> Vec<Named> {
        list_countries(&self.frame, self.country)
    }

    /// Regions of the country to choose from.
    #[must_use]
    pub fn regions(&self) -> Vec<Named> {
        let is_here = |one: &&Region| match one {
            Region::Europe => false,
            Region::Netherlands => self.country == Country::Nl,
            _ => self.country == Country::Be,
        };
        let named = |one: &Region| Named {
            name: one.name(),
            text: self.frame.t.named("library-region", one.name()),
            chosen: self.sought.region == Some(*one),
        };
        Region::ALL.iter().filter(is_here).map(named).collect()
    }

    /// Languages to choose from.
    #[must_use]
    pub fn languages(&self) -> Vec<Named> {
        let named = |one: &Language| Named {
            name: one.name(),
            text: own_name(*one).to_owned(),
            chosen: self.sought.language == Some(*one),
        };
        Language::ALL.iter().map(named).collect()
    }

    /// Readers to choose from.
    #[must_use]
    pub fn audiences(&self) -> Vec<Named> {
        let named = |one: &Audience| Named {
            name: one.name(),
            text: self.frame.t.named("library-audience", one.name()),
            chosen: self.sought.audience == Some(*one),
        };
        Audience::ALL.iter().filter(|one| **one != Audience::Everybody).map(named).collect()
    }

    /// With everybody of a country.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, Sought::default(), jiff::civil::date(2026, 12, 1))
    }

    /// Long after, where every entry is old.
    #[must_use]
    pub fn sample_stale(frame: Frame) -> Self {
        Self::of(frame, Sought::default(), jiff::civil::date(2029, 1, 1))
    }

    /// Where nobody is what is wanted.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        let sought = Sought { audience: Some(Audience::Everybody), ..Sought::default() };
        Self::of(frame, sought, jiff::civil::date(2026, 12, 1))
    }
}

/// A language by its own name.
fn own_name(language: Language) -> &'static str {
    match language {
        Language::Nl => "Nederlands",
        Language::Fr => "Français",
        Language::De => "Deutsch",
        Language::En => "English",
    }
}
