//! The printer: Typst over templates and fonts that are built in, data as JSON, PDF/UA-1 out.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::About;
use crate::legible::make_legible;

/// Why a paper was not printed. Never names what stood in it.
#[derive(Debug, thiserror::Error)]
pub enum NotPrinted {
    /// A row of a table has not as many cells as the head.
    #[error("a row of a table has another length than its head")]
    UnevenTable,
    /// The window of the envelope shows six lines.
    #[error("an address has at most six lines")]
    LongAddress,
    /// The template refused so many times; a defect of ours.
    #[error("the paper could not be set, {0} findings")]
    Template(usize),
}

/// The templates built in.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Template {
    /// Blocks under a title.
    Sheet,
    /// A letter.
    Letter,
    /// Cards or a handout for a counter.
    Counter,
    /// A folder of six panels.
    Brochure,
}

/// What every paper shares: measures, fonts, heads and feet.
const HOUSE: &str = include_str!("../typst/house.typ");

impl Template {
    fn text(self) -> &'static str {
        match self {
            Self::Sheet => include_str!("../typst/sheet.typ"),
            Self::Letter => include_str!("../typst/letter.typ"),
            Self::Counter => include_str!("../typst/counter.typ"),
            Self::Brochure => include_str!("../typst/brochure.typ"),
        }
    }
}

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(typst_kit::fonts::embedded());
    fonts
});

/// The family in which words are set.
const FAMILY: &str = "Libertinus Serif";

/// Every sign that each face of the family can draw: whatever is made of them, it can be printed.
static PLAIN: LazyLock<HashSet<char>> = LazyLock::new(|| {
    let faces = (0..).map_while(|index| FONTS.book().info(index)).filter(|font| font.family == FAMILY);
    let each = faces.map(|font| font.coverage.iter().filter_map(char::from_u32).collect::<HashSet<char>>());
    each.reduce(|known, face| &known & &face).unwrap_or_default()
});

/// Letters of other scripts that another font can draw. Which font Typst takes depends on what stands beside them.
static FOREIGN: LazyLock<HashSet<char>> = LazyLock::new(|| {
    let fonts = (0..).map_while(|index| FONTS.book().info(index));
    let signs = fonts.flat_map(|font| font.coverage.iter()).filter_map(char::from_u32);
    signs.filter(|sign| sign.is_alphanumeric()).collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row heads of tables; Typst keeps them behind a flag while their name may change.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// Prints data with a template. The same data gives the same bytes.
///
/// INVARIANT: data reaches the template as JSON alone; no text of a person is ever part of a source.
pub(crate) fn print(template: Template, about: &About, data: &impl Serialize) -> Result<Vec<u8>, NotPrinted> {
    let data = serde_json::to_value(data).map_err(|_| NotPrinted::Template(0))?;
    let in_many_scripts = |sign: char| PLAIN.contains(&sign) || FOREIGN.contains(&sign);
    let printed = print_legibly(template, about, data.clone(), &in_many_scripts);
    // Signs that fit no font where they stand; then more of them come out as their number.
    let printed = printed.or_else(|_| print_legibly(template, about, data, &|sign| PLAIN.contains(&sign)));
    // The compiler remembers what it set. What people wrote does not stay in memory.
    typst::comemo::evict(0);
    printed
}

fn print_legibly(
    template: Template,
    about: &About,
    mut data: Value,
    has_glyph: &impl Fn(char) -> bool,
) -> Result<Vec<u8>, NotPrinted> {
    make_legible(&mut data, has_glyph);
    let data = data.to_string();
    let ident = Sha256::digest(&data).iter().map(|byte| format!("{byte:02x}")).collect();
    Press::new(template, data).print(about, ident)
}

/// One printing: two sources and the data.
struct Press {
    main: Source,
    house: Source,
    data: (FileId, Bytes),
}

impl Press {
    fn new(template: Template, data: String) -> Self {
        let source = |name, text: &str| Source::new(file(name), text.to_owned());
        Self {
            main: source("main.typ", template.text()),
            house: source("house.typ", HOUSE),
            data: (file("data.json"), Bytes::from_string(data)),
        }
    }

    fn print(&self, about: &About, ident: String) -> Result<Vec<u8>, NotPrinted> {
        let document = typst::compile::<PagedDocument>(self).output.map_err(|found| refused(&found))?;
        let day = about.issued_on;
        let made = Datetime::from_ymd(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs());
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| NotPrinted::Template(0))?;
        let options = PdfOptions {
            ident: Smart::Custom(ident),
            creator: Smart::Custom(None),
            timestamp: made.map(typst_pdf::Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|found| refused(&found))
    }
}

/// How much the compiler found. What it says may quote the text that it refused, so that stays here.
fn refused(found: &[SourceDiagnostic]) -> NotPrinted {
    NotPrinted::Template(found.len())
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of our own files are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let ours = [&self.main, &self.house].into_iter().find(|source| source.id() == id);
        ours.cloned().ok_or_else(|| FileError::Other(None))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::Other(None)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    /// Deliberately none: the day is in the data.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use houvast_language::Language;
    use jiff::civil::date;

    use super::*;
    use crate::Sheet;
    use crate::sheet::Block;

    fn print_words(words: String) -> Result<Vec<u8>, NotPrinted> {
        let about = About {
            language: Language::Nl,
            title: "Blad".to_owned(),
            service: "Dienst".to_owned(),
            issued_on: date(2026, 11, 24),
        };
        let blocks = vec![Block::Heading(words.clone()), Block::Codes(vec![words])];
        Sheet { about, under: vec![], blocks, foot: String::new() }.print()
    }

    /// PDF/UA refuses a sign that cannot be read aloud; then a person could not print what they wrote.
    #[test]
    fn signs_of_every_block_can_be_printed() {
        let signs = (0x20..0x1_0000).step_by(61).chain(0x1_0000..0x1_0010).chain(0x300..0x30f).chain(0x64b..0x650);
        let words: Vec<String> = signs.filter_map(char::from_u32).map(|sign| format!("{sign} a{sign}b")).collect();
        assert!(words.len() > 1000, "{} signs", words.len());
        assert!(print_words(words.join(" ")).is_ok());
    }

    #[test]
    fn everything_a_face_of_the_family_draws_is_printed() {
        assert!(PLAIN.len() > 1500, "{} signs", PLAIN.len());
        assert!("aZ09éëßœŁ€–…“”«»•".chars().all(|sign| PLAIN.contains(&sign)));
        let mut signs: Vec<char> = PLAIN.iter().copied().collect();
        signs.sort_unstable();
        assert!(print_words(signs.chunks(20).map(|some| some.iter().collect::<String>() + " ").collect()).is_ok());
    }
}
