//! A folder to hand out at work, as it will stand on paper: its panels in the order in which one reads them, how to print and fold
//! it, and where its words come from. Like the paper it says nothing of health; topics whose titles do are not listed.

use askama::Template;
use houvast_library::Library;
use houvast_library::brochure::{Brochure, Reader, Shown, Words};
use houvast_library::health_words::find_health_word;
use houvast_library::names::Country;
use houvast_library::topic::Waiting;

use super::country_of;
use super::practice::language_of;
use crate::frame::Frame;

/// `/library/brochure/{brochure}`
#[derive(Template)]
#[template(path = "library/brochure.html")]
pub struct BrochurePage {
    /// What stands around it.
    pub frame: Frame,
    /// Whom it is for.
    pub reader: Reader,
    /// Every panel but the cover.
    pub panels: Vec<Vec<Shown>>,
    /// Topics to read on: name in addresses and title.
    pub topics: Vec<(&'static str, &'static str)>,
}

impl BrochurePage {
    /// The folder for the reader's country.
    #[must_use]
    pub fn of(frame: Frame, reader: Reader) -> Self {
        let (language, country, brochure) = (language_of(&frame.t), country_of(&frame), Brochure::of(reader));
        let topics = brochure.made_from.iter().filter_map(|slug| {
            Library::embedded().find_shown(language, slug, Waiting::Hidden).filter(|topic| topic.about.is_for(country))
        });
        let titles = topics.map(|topic| (topic.slug.as_str(), topic.about.title.as_str()));
        Self {
            reader,
            panels: brochure.list_panels(language, country),
            topics: titles.filter(|(_, title)| find_health_word(title).is_none()).collect(),
            frame,
        }
    }

    /// Whom it is for, what it is called, what one finds in it.
    fn cover(&self) -> (&'static str, &'static str, &'static str) {
        let (cover, language) = (&Brochure::of(self.reader).cover, language_of(&self.frame.t));
        (cover.for_whom.in_language(language), cover.title.in_language(language), cover.lead.in_language(language))
    }

    /// Where its file is.
    fn paper(&self, code: &str) -> String {
        let country = self.frame.t.locale.country.code();
        format!("/library/brochure/{}/paper.pdf?country={country}&lang={code}", self.reader.name())
    }

    fn sources(&self) -> String {
        Brochure::of(self.reader).list_sources(country_of(&self.frame)).join("; ")
    }

    /// When it was written, that nobody reviewed it, and when it is read again.
    fn review(&self) -> String {
        let (t, brochure) = (&self.frame.t, Brochure::of(self.reader));
        let said = |key, day| t.say_with(key, &[("date", t.short_date(day).into())]);
        let written = said("library-not-reviewed", brochure.written_on);
        format!("{written} {}", said("library-next-review", brochure.next_review))
    }

    /// The same folder for the other country, where it differs: address and words.
    fn find_other_country(&self) -> Option<(String, String)> {
        let (other, key) = match country_of(&self.frame) {
            Country::Be => (Country::Nl, "library-for-netherlands"),
            Country::Nl => (Country::Be, "library-for-belgium"),
        };
        let address = format!("/library/brochure/{}?country={}", self.reader.name(), other.name());
        Brochure::of(self.reader).has_countries().then(|| (address, self.frame.t.say(key)))
    }

    /// For employers.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        Self::of(frame, Reader::Employers)
    }

    /// For colleagues: the same in both countries.
    #[must_use]
    pub fn sample_for_colleagues(frame: Frame) -> Self {
        Self::of(frame, Reader::Colleagues)
    }
}

/// The page of a folder in the reader's country, and what it is called in a list.
// keys: brochure-for-*
#[must_use]
pub fn link_to(reader: Reader, frame: &Frame) -> (String, String) {
    let address = format!("/library/brochure/{}?country={}", reader.name(), frame.t.locale.country.code());
    (address, frame.t.named("brochure-for", reader.name()))
}

/// Both folders as a list leads to them.
pub(crate) fn list_links(frame: &Frame) -> Vec<(String, String)> {
    Reader::ALL.iter().map(|reader| link_to(*reader, frame)).collect()
}

#[cfg(test)]
mod tests {
    use houvast_language::{Locale, Speaker};

    use super::*;

    #[test]
    fn a_page_of_a_folder_says_nothing_of_health_and_leads_to_what_says_nothing_of_it() {
        for (reader, locale) in Reader::ALL.iter().flat_map(|reader| Locale::all().map(move |locale| (*reader, locale)))
        {
            let page = BrochurePage::of(Frame::open(Speaker::new(locale), "/library/brochure/employers"), reader);
            assert!(page.topics.len() >= 2, "{reader:?} in {locale:?}");
            let shown = page.render().unwrap();
            let main = shown.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).unwrap().0;
            assert_eq!(find_health_word(main), None, "{reader:?} in {locale:?}");
        }
    }

    #[test]
    fn only_what_differs_offers_the_other_country() {
        let of = |reader| BrochurePage::of(Frame::open(Speaker::default(), "/library/brochure/employers"), reader);
        assert!(of(Reader::Colleagues).find_other_country().is_none());
        let (address, _) = of(Reader::Employers).find_other_country().unwrap();
        assert_eq!(address, "/library/brochure/employers?country=nl");
    }
}
