//! Folders to hand out at work: two A4 pages, PDF/UA, neutral, each panel within its folds, and read in the order in which one
//! opens them. What each says lies beside this test; after a change on purpose, `HOUVAST_WRITE=1` writes it anew.

use std::path::Path;

use houvast_documents::brochure::BrochurePaper;
use houvast_language::{Locale, Speaker};
use houvast_library::brochure::{Brochure, Reader};
use houvast_library::health_words::find_health_word;
use houvast_library::names::{Country, Language};

use crate::opened::{Opened, Word};

const INSTALLATION: &str = "https://houvast.example.org";

fn opened(reader: Reader, t: &Speaker) -> Opened {
    Opened::of(BrochurePaper::of(reader, INSTALLATION, t).print().unwrap())
}

/// Every folder: for employers one in each country, for colleagues one for both.
fn list_folders() -> Vec<(Reader, Locale)> {
    let readers = Reader::ALL.iter().flat_map(|reader| Locale::all().map(|locale| (*reader, locale)));
    let is_its_own = |(reader, locale): &(Reader, Locale)| {
        Brochure::of(*reader).has_countries() || locale.country == Locale::default().country
    };
    readers.filter(is_its_own).collect()
}

/// Where the panels of each page stand, in millimetres from the left edge, without the white at their sides.
const OUTER: [(f64, f64); 3] = [(9.0, 88.0), (106.0, 188.0), (206.0, 288.0)];
const INNER: [(f64, f64); 3] = [(9.0, 91.0), (109.0, 191.0), (209.0, 288.0)];
/// Where words stand on each page, from the top edge; letters of a large line reach a little beyond the line.
const TALL: (f64, f64) = (9.5, 200.5);

/// Whether a word stands in one of the panels as a whole.
fn is_within(word: &Word, panels: &[(f64, f64)]) -> bool {
    // A full stop at the end of a line hangs out by a millimetre at most.
    let beside = |(from, to): &(f64, f64)| word.left > from - 0.5 && word.right < to + 1.0;
    word.top > TALL.0 && word.bottom < TALL.1 && panels.iter().any(beside)
}

#[test]
fn a_folder_is_two_pages_of_a4_and_accessible_and_neutral() {
    for (reader, locale) in list_folders() {
        let t = Speaker::new(locale);
        let opened = opened(reader, &t);
        opened.must_be_accessible(t.code());
        opened.must_say("Pages", "2");
        opened.must_say("Page size", "841.89 x 595.276 pts (A4)");
        let language = Language::find_by_name(t.code()).unwrap();
        opened.must_say("Title", Brochure::of(reader).cover.title.in_language(language));
        let text = opened.text();
        assert_eq!(find_health_word(&text), None, "{reader:?} in {locale:?}: {text}");
        assert!(text.contains(&format!("houvast.example.org/library/brochure/{}", reader.name())), "{text}");
    }
}

#[test]
fn no_word_leaves_its_panel() {
    for (reader, locale) in list_folders() {
        let opened = opened(reader, &Speaker::new(locale));
        for (page, panels) in [(1, OUTER), (2, INNER)] {
            let words = opened.words_of_page(page);
            assert!(words.len() > 150, "{} words on page {page}", words.len());
            let outside: Vec<&Word> = words.iter().filter(|word| !is_within(word, &panels)).collect();
            assert!(outside.is_empty(), "{reader:?} in {locale:?} on page {page}: {outside:?}");
        }
    }
}

#[test]
fn a_folder_is_read_from_the_cover_over_the_flap_and_the_inner_side_to_the_back() {
    for (reader, locale) in list_folders() {
        let t = Speaker::new(locale);
        let language = Language::find_by_name(t.code()).unwrap();
        let country = Country::find_by_name(locale.country.code()).unwrap();
        let brochure = Brochure::of(reader);
        let sections = brochure.list_panels(language, country).into_iter().flatten();
        let sections = sections.map(|section| section.title.to_owned());
        let cover = brochure.cover.title.in_language(language).to_owned();
        let mut rest = opened(reader, &t).read_aloud();
        for title in [cover].into_iter().chain(sections).chain([t.say("library-sources-title")]) {
            let after = rest.split_once(&title).map(|(_, after)| after.to_owned());
            rest = after.unwrap_or_else(|| panic!("`{title}` comes too early or not at all in {locale:?}: {rest}"));
        }
    }
}

#[test]
fn every_folder_says_in_every_language_what_lies_beside_this_test() {
    let mut other = Vec::new();
    for (reader, locale) in list_folders() {
        let t = Speaker::new(locale);
        let name = format!("{}.{}.{}.txt", reader.name(), locale.country.code(), t.code());
        let at = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/brochure").join(&name);
        let text = opened(reader, &t).read_aloud();
        if std::env::var_os("HOUVAST_WRITE").is_some() {
            std::fs::write(&at, &text).unwrap();
        }
        if std::fs::read_to_string(&at).unwrap_or_default() != text {
            other.push(name);
        }
    }
    assert_eq!(other, Vec::<String>::new(), "look at what changed; HOUVAST_WRITE=1 writes it anew");
}

#[test]
fn the_square_on_the_back_leads_to_the_open_page_in_the_language_and_country_of_the_paper() {
    let t = Speaker::new(Locale::default());
    let page = opened(Reader::Employers, &t).drawn();
    // The lower half of the back, between both folds.
    let dots = |millimetres: usize| millimetres * crate::opened::Grey::DOTS_AN_INCH * 10 / 254;
    let (left, top) = (dots(98), dots(60));
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(dots(98), dots(140), |x, y| page.at(left + x, top + y));
    let read: Vec<String> = image.detect_grids().iter().map(|square| square.decode().unwrap().1).collect();
    assert_eq!(read, [format!("{INSTALLATION}/library/brochure/employers?lang=nl&country=be")]);
}
