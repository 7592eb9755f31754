//! A folder to hand out at work: A4 on both sides, folded in three. The file is read in the order of the panels as one opens them:
//! the cover, the flap, three inside, the back. What it says about itself and what stands on it speak of long absence alone.

use houvast_language::{Speaker, Value};
use houvast_library::brochure::{Brochure, Reader, Shown, Words};
use houvast_library::names::{Country, Language};
use jiff::civil::Date;
use serde::Serialize;

use crate::About;
use crate::letter::Picture;
use crate::press::{NotPrinted, Template, print};

/// A folder on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrochurePaper {
    about: About,
    cover: Cover,
    panels: Vec<Panel>,
    back: Back,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Cover {
    for_whom: String,
    lead: String,
    product: String,
}

/// Sections, one under the other.
type Panel = Vec<Section>;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Section {
    title: String,
    says: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Piece {
    Text(String),
    List(Vec<String>),
}

/// The back: its sections, a square that leads to the open page, and where the words come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Back {
    sections: Panel,
    page_title: String,
    scan: String,
    place: String,
    picture: Option<Picture>,
    sources_title: String,
    sources: String,
    review: String,
}

impl BrochurePaper {
    /// The folder of an installation, whose address has no slash at its end. Its day is the day it was written, so that the same
    /// release prints the same bytes.
    #[must_use]
    pub fn of(reader: Reader, installation: &str, t: &Speaker) -> Self {
        let brochure = Brochure::of(reader);
        let language = Language::find_by_name(t.code()).unwrap_or(Language::Nl);
        let country = Country::find_by_name(t.locale.country.code()).unwrap_or(Country::Be);
        let about = About {
            language: t.locale.language,
            title: brochure.cover.title.in_language(language).to_owned(),
            service: t.say("frame-product"),
            issued_on: brochure.written_on,
        };
        let cover = Cover {
            for_whom: brochure.cover.for_whom.in_language(language).to_owned(),
            lead: brochure.cover.lead.in_language(language).to_owned(),
            product: t.say("frame-product"),
        };
        let mut panels: Vec<Panel> = brochure.list_panels(language, country).into_iter().map(panel_of).collect();
        let sections = panels.pop().unwrap_or_default();
        let back = Back::of(reader, sections, installation, &brochure.list_sources(country), t);
        Self { about, cover, panels, back }
    }

    /// The PDF: two pages.
    ///
    /// # Errors
    /// [`NotPrinted`] where the printer fails.
    pub fn print(&self) -> Result<Vec<u8>, NotPrinted> {
        print(Template::Brochure, &self.about, self)
    }
}

impl Back {
    fn of(reader: Reader, sections: Panel, installation: &str, sources: &[&str], t: &Speaker) -> Self {
        let path = format!("library/brochure/{}", reader.name());
        let (language, country) = (t.code(), t.locale.country.code());
        let address = format!("{installation}/{path}?lang={language}&country={country}");
        let plain = installation.split_once("://").map_or(installation, |(_, plain)| plain);
        let place = format!("{plain}/{path}");
        let says = t.say_with("counter-paper-picture", &[("place", Value::from(&place))]);
        Self {
            sections,
            page_title: t.say("library-related-title"),
            scan: t.say("brochure-scan"),
            place,
            picture: Picture::of_address(&address, says),
            sources_title: t.say("library-sources-title"),
            sources: sources.join("; "),
            review: review_of(Brochure::of(reader), t),
        }
    }
}

/// When it was written, that nobody reviewed it, and when it is read again.
fn review_of(brochure: &Brochure, t: &Speaker) -> String {
    let said = |key, day: Date| t.say_with(key, &[("date", t.short_date(day).into())]);
    let written = said("library-not-reviewed", brochure.written_on);
    format!("{written} {}", said("library-next-review", brochure.next_review))
}

fn panel_of(sections: Vec<Shown>) -> Panel {
    let piece = |words: Words| match words {
        Words::Text(text) => Piece::Text(text.to_owned()),
        Words::List(items) => Piece::List(items.into_iter().map(str::to_owned).collect()),
    };
    let section =
        |shown: Shown| Section { title: shown.title.to_owned(), says: shown.says.into_iter().map(piece).collect() };
    sections.into_iter().map(section).collect()
}
