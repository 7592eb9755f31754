//! Papers for the counter: PDF/UA in every language, neutral words, and squares that a telephone reads.

use std::collections::BTreeMap;

use houvast_documents::counter::{CounterPaper, Size};
use houvast_language::{Locale, Speaker};
use houvast_library::health_words::OF_HEALTH;
use jiff::civil::date;

use crate::opened::{Grey, Opened};

const INSTALLATION: &str = "https://houvast.example.org";

fn opened(size: Size, t: &Speaker) -> Opened {
    Opened::of(CounterPaper::of(size, INSTALLATION, t, date(2026, 12, 1)).print().unwrap())
}

/// Cells that hold a square each, in millimetres: where the first begins, how large each is, how many beside and below it.
struct Cells {
    from: (usize, usize),
    size: (usize, usize),
    count: (usize, usize),
}

/// A card is 95 by 66, and each half of it holds a square. The cards begin under the line about cutting.
const OF_CARDS: Cells = Cells { from: (10, 21), size: (47, 66), count: (4, 4) };
/// Both halves of the handout, below its words.
const OF_HANDOUT: Cells = Cells { from: (10, 80), size: (64, 80), count: (2, 1) };

/// How often each address stands in a square of the page. One square at a time, as a telephone is held before one.
fn read_squares(page: &Grey, cells: &Cells) -> BTreeMap<String, usize> {
    let dots = |millimetres: usize| millimetres * Grey::DOTS_AN_INCH * 10 / 254;
    let (width, height) = (dots(cells.size.0), dots(cells.size.1));
    let mut found = BTreeMap::new();
    for (across, down) in (0..cells.count.0).flat_map(|across| (0..cells.count.1).map(move |down| (across, down))) {
        let left = dots(cells.from.0 + across * cells.size.0);
        let top = dots(cells.from.1 + down * cells.size.1);
        let dot = |x, y| page.at(left + x, top + y);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, dot);
        for square in image.detect_grids() {
            let (_, address) = square.decode().unwrap();
            *found.entry(address).or_default() += 1;
        }
    }
    found
}

#[test]
fn cards_and_handout_are_one_page_and_accessible_and_say_nothing_of_health() {
    for locale in Locale::all() {
        let t = Speaker::new(locale);
        for size in [Size::Cards, Size::Handout] {
            let opened = opened(size, &t);
            opened.must_be_accessible(t.code());
            opened.must_say("Title", &t.say("counter-paper-title"));
            assert_eq!(opened.pages(), 1, "{size:?} in {locale:?}");
            assert!(opened.tags().contains("Figure"), "a square is a picture with words of its own");
            let text = opened.text().to_lowercase();
            assert!(text.contains("houvast.example.org/library"), "{text}");
            assert!(OF_HEALTH.iter().all(|word| !text.contains(word)), "{text}");
        }
    }
}

#[test]
fn every_square_on_paper_is_read_and_leads_to_the_library_and_to_help_in_the_language_of_the_paper() {
    for locale in Locale::all() {
        let t = Speaker::new(locale);
        let expect = |times: usize| -> BTreeMap<String, usize> {
            let address = |path| format!("{INSTALLATION}/{path}?lang={}", t.code());
            [(address("library"), times), (address("help-now"), times)].into()
        };
        // The cards are the same drawing in every language; reading sixteen squares takes a while.
        if locale == Locale::default() {
            assert_eq!(read_squares(&opened(Size::Cards, &t).drawn(), &OF_CARDS), expect(8), "{locale:?}");
        }
        assert_eq!(read_squares(&opened(Size::Handout, &t).drawn(), &OF_HANDOUT), expect(1), "{locale:?}");
    }
}
