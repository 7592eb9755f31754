//! Papers as real PDF files: opened with a PDF library and with poppler.

#![allow(clippy::unwrap_used, missing_docs)]

mod brochure;
mod counter;
mod leaflet;
mod opened;
mod workplace;

use houvast_documents::letter::{Address, Slip, Window};
use houvast_documents::sheet::{Block, Table};
use houvast_documents::{About, Boxed, Letter, NotPrinted, Sheet};
use houvast_language::{Country, Language};
use jiff::civil::date;
use opened::Opened;

/// Text that would do something if it were read as markup, as code or as part of a path.
const HOSTILE: [&str; 9] = [
    "#eval(\"1+1\")",
    "*strong* _not_ `raw`",
    "$ x^2 $",
    "#import \"house.typ\": *",
    "] #panic() [",
    "\\u{41} \\ <label> @ref",
    "= Heading // comment",
    "#read(\"/etc/passwd\")",
    "{{7*7}} \"}],\"about\":{",
];

fn about(language: Language) -> About {
    About {
        language,
        title: "Urenplan".to_owned(),
        service: "Dienst Voorbeeld".to_owned(),
        issued_on: date(2026, 11, 24),
    }
}

fn sheet(language: Language, words: &str) -> Sheet {
    let table = Table {
        caption: "Uren per dag".to_owned(),
        head: ["Week", "Maandag", "Samen"].map(str::to_owned).to_vec(),
        rows: vec![vec![words.to_owned(), "3,75".to_owned(), "11,25".to_owned()]],
        numbers: true,
    };
    let blocks = vec![
        Block::Heading(words.to_owned()),
        Block::Subheading("Onder".to_owned()),
        Block::Paragraph(words.to_owned()),
        Block::Note(words.to_owned()),
        Block::List(vec![words.to_owned(), "twee".to_owned()]),
        Block::facts([("Naam", words), ("Dag", "maandag")]),
        Block::Table(table),
        Block::Code(Boxed { label: "Code".to_owned(), code: words.to_owned() }),
        Block::Codes(vec!["ABCD-EFGH".to_owned(), words.to_owned()]),
        Block::Fields(vec!["Handtekening".to_owned(), words.to_owned()]),
    ];
    Sheet { about: about(language), under: vec![words.to_owned()], blocks, foot: words.to_owned() }
}

fn letter(language: Language, words: &str) -> Letter {
    let one = || vec![words.to_owned()];
    Letter {
        about: about(language),
        sender: vec!["Dienst Voorbeeld".to_owned(), words.to_owned()],
        to: Address { lines: one(), window: Window::of(Country::Be) },
        dated: "24 november 2026".to_owned(),
        greeting: words.to_owned(),
        paragraphs: one(),
        code: Some(Boxed { label: "Je code".to_owned(), code: "7K3QX-2M9PD".to_owned() }),
        picture: None,
        closing: one(),
        signed: one(),
        slip: Some(Slip { title: "Bel mij".to_owned(), explained: words.to_owned(), fields: one() }),
    }
}

/// Text with blanks of every kind taken out: lines break where they fit.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_sheet_and_a_letter_are_tagged_in_every_language() {
    for language in Language::ALL {
        for pdf in [sheet(language, "Zoë Łaska").print().unwrap(), letter(language, "Zoë Łaska").print().unwrap()] {
            let opened = Opened::of(pdf);
            opened.must_be_accessible(language.code());
            opened.must_say("Title", "Urenplan");
            opened.must_say("Author", "Dienst Voorbeeld");
            assert!(dense(&opened.text()).contains("ZoëŁaska"));
        }
    }
}

#[test]
fn the_structure_names_headings_lists_tables_and_row_heads() {
    let opened = Opened::of(sheet(Language::Nl, "woorden").print().unwrap());
    let tags = opened.tags();
    for tag in ["H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Caption"] {
        assert!(tags.contains(tag), "{tag} in {tags:?}");
    }
    let scopes = opened.scopes();
    assert!(scopes.contains("Row") && scopes.contains("Column"), "{scopes:?}");
    let letter = Opened::of(letter(Language::Nl, "woorden").print().unwrap());
    assert!(letter.tags().contains("H1") && letter.tags().contains("H2"));
}

#[test]
fn what_a_person_typed_is_never_read_as_markup() {
    for words in HOSTILE {
        for pdf in [sheet(Language::Nl, words).print().unwrap(), letter(Language::Nl, words).print().unwrap()] {
            let text = dense(&Opened::of(pdf).text());
            assert!(text.matches(&dense(words)).count() >= 5, "{words}: {text}");
        }
    }
}

#[test]
fn signs_without_a_glyph_come_out_as_their_number() {
    let words = "\u{1f600}\u{200d} 中 \u{e000}\u{0}\u{202e}x مريم Ελένη Олена";
    for pdf in [sheet(Language::En, words).print().unwrap(), letter(Language::En, words).print().unwrap()] {
        let text = Opened::of(pdf).text();
        for expect in ["[U+1F600]", "[U+4E2D]", "[U+E000]", "Ελένη", "Олена"] {
            assert!(text.contains(expect), "{expect} in {text}");
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes_and_other_data_others() {
    let print = |words| sheet(Language::Nl, words).print().unwrap();
    assert_eq!(print("een"), print("een"));
    assert_ne!(print("een"), print("twee"));
    let written = serde_json::to_string(&sheet(Language::Fr, "een")).unwrap();
    let again: Sheet = serde_json::from_str(&written).unwrap();
    assert_eq!(again.print().unwrap(), sheet(Language::Fr, "een").print().unwrap());
    assert_eq!(letter(Language::De, "x").print().unwrap(), letter(Language::De, "x").print().unwrap());
}

#[test]
fn a_paper_without_anything_in_it_is_a_paper() {
    let empty = Sheet { about: about(Language::Nl), under: vec![], blocks: vec![], foot: String::new() };
    Opened::of(empty.print().unwrap()).must_be_accessible("nl");
    let bare = Letter { code: None, slip: None, signed: vec![], ..letter(Language::Nl, "") };
    Opened::of(bare.print().unwrap()).must_be_accessible("nl");
}

#[test]
fn a_slip_stands_on_one_page_with_its_fields() {
    let mut long = letter(Language::Nl, "woorden");
    long.paragraphs = vec!["Een zin die een hele regel lang is en nog wat verder gaat dan die regel. ".repeat(6); 9];
    let opened = Opened::of(long.print().unwrap());
    assert_eq!(opened.pages(), 2);
    assert!(opened.text_of_page(2).contains("Bel mij"));
}

#[test]
fn what_does_not_fit_is_refused_by_name() {
    let mut uneven = sheet(Language::Nl, "x");
    let row = vec!["te kort".to_owned()];
    let head = vec!["a".to_owned(), "b".to_owned()];
    uneven.blocks.push(Block::Table(Table { caption: String::new(), head, rows: vec![row], numbers: false }));
    assert!(matches!(uneven.print(), Err(NotPrinted::UnevenTable)));
    let mut long = letter(Language::Nl, "x");
    long.to.lines = vec!["regel".to_owned(); 7];
    assert!(matches!(long.print(), Err(NotPrinted::LongAddress)));
}
