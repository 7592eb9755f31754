//! A PDF opened with a library (hayro-syntax) and with poppler.

use std::collections::BTreeSet;
use std::process::Command;

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Name, Object, String as PdfString};

/// A PDF file in memory and on disk.
pub(crate) struct Opened {
    document: Pdf,
    file: tempfile::NamedTempFile,
}

impl Opened {
    pub(crate) fn of(pdf: Vec<u8>) -> Self {
        let document = Pdf::new(pdf.clone()).unwrap();
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), pdf).unwrap();
        Self { document, file }
    }

    fn catalog(&self) -> Dict<'_> {
        let xref = self.document.xref();
        xref.get(xref.root_id()).unwrap()
    }

    fn poppler(&self, program: &str, options: &[&str], to_stdout: bool) -> String {
        String::from_utf8(self.poppler_bytes(program, options, to_stdout)).unwrap()
    }

    fn poppler_bytes(&self, program: &str, options: &[&str], to_stdout: bool) -> Vec<u8> {
        let mut command = Command::new(program);
        command.args(options).arg(self.file.path());
        if to_stdout {
            command.arg("-");
        }
        let output = command.output().unwrap_or_else(|error| panic!("{program} (poppler-utils) runs: {error}"));
        assert!(output.status.success(), "{program} reads the file");
        output.stdout
    }

    /// What `pdfinfo` says under a name.
    pub(crate) fn must_say(&self, name: &str, expect: &str) {
        let said = self.poppler("pdfinfo", &[], false);
        let found = said.lines().find_map(|line| line.strip_prefix(&format!("{name}:")));
        assert_eq!(found.map(str::trim), Some(expect), "{said}");
    }

    /// Tagged, PDF/UA-1, a title that is shown, a language and a structure tree that holds something.
    pub(crate) fn must_be_accessible(&self, language: &str) {
        self.must_say("Tagged", "yes");
        let metadata = self.poppler("pdfinfo", &["-meta"], false);
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        let catalog = self.catalog();
        let said: PdfString<'_> = catalog.get("Lang").unwrap();
        assert_eq!(said.as_bytes(), language.as_bytes());
        let marked: Dict<'_> = catalog.get("MarkInfo").unwrap();
        assert_eq!(marked.get::<bool>("Marked"), Some(true));
        let shown: Dict<'_> = catalog.get("ViewerPreferences").unwrap();
        assert_eq!(shown.get::<bool>("DisplayDocTitle"), Some(true));
        assert!(!self.tags().is_empty());
    }

    /// Every element of the structure tree, from its root down.
    fn elements(&self) -> Vec<Dict<'_>> {
        let mut found = Vec::new();
        let mut open: Vec<Dict<'_>> = vec![self.catalog().get("StructTreeRoot").unwrap()];
        while let Some(element) = open.pop() {
            open.extend(dicts_of(&element, "K"));
            found.push(element);
        }
        found
    }

    /// The names of the tags used.
    pub(crate) fn tags(&self) -> BTreeSet<String> {
        let names = self.elements().into_iter().filter_map(|element| element.get::<Name<'_>>("S"));
        names.map(|name| name.as_str().to_owned()).collect()
    }

    /// What head cells of tables are heads of.
    pub(crate) fn scopes(&self) -> BTreeSet<String> {
        let elements = self.elements();
        let attributes = elements.iter().flat_map(|element| dicts_of(element, "A"));
        attributes.filter_map(|one| Some(one.get::<Name<'_>>("Scope")?.as_str().to_owned())).collect()
    }

    pub(crate) fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The text layer.
    pub(crate) fn text(&self) -> String {
        self.poppler("pdftotext", &["-layout"], true)
    }

    /// The first page as it is printed.
    pub(crate) fn drawn(&self) -> Grey {
        let mut command = Command::new("pdftoppm");
        command.args(["-gray", "-singlefile", "-r", &Grey::DOTS_AN_INCH.to_string()]).arg(self.file.path());
        let output = command.output().unwrap_or_else(|error| panic!("pdftoppm (poppler-utils) runs: {error}"));
        assert!(output.status.success(), "pdftoppm reads the file");
        Grey::of(&output.stdout)
    }

    /// The words in the order of the structure tree, as a screen reader says them: a line for each element that holds words.
    pub(crate) fn read_aloud(&self) -> String {
        let tree = self.poppler_bytes("pdfinfo", &["-enc", "UTF-8", "-struct-text"], false);
        // Beside the words, titles of headings stand in the tree as the file holds them, perhaps in UTF-16.
        let tree = String::from_utf8_lossy(&tree);
        let mut said = String::new();
        // Each line of the paper is a quoted piece; a line that goes on ends in a blank.
        for line in tree.lines().map(str::trim) {
            let piece = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
            if !said.is_empty() && !said.ends_with('\n') && (piece.is_none() || !said.ends_with(' ')) {
                said.push('\n');
            }
            said.push_str(piece.filter(|piece| *piece != "•").unwrap_or_default());
        }
        said
    }

    /// The words of a page and where they stand.
    pub(crate) fn words_of_page(&self, page: usize) -> Vec<Word> {
        let page = page.to_string();
        let boxes = self.poppler("pdftotext", &["-bbox", "-f", &page, "-l", &page], true);
        boxes.lines().filter_map(|line| Word::of(line.trim())).collect()
    }

    pub(crate) fn text_of_page(&self, page: usize) -> String {
        let page = page.to_string();
        self.poppler("pdftotext", &["-f", &page, "-l", &page], true)
    }
}

/// A word and where it stands on its page, in millimetres from the left and the upper edge.
#[derive(Debug)]
pub(crate) struct Word {
    /// Said where a test fails.
    #[allow(dead_code)]
    pub(crate) text: String,
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Word {
    /// Reads `<word xMin="…" yMin="…" xMax="…" yMax="…">…</word>`.
    fn of(line: &str) -> Option<Self> {
        let (edges, text) = line.strip_prefix("<word ")?.strip_suffix("</word>")?.split_once('>')?;
        let edge = |name: &str| {
            let value = edges.split_once(&format!("{name}=\""))?.1.split('"').next()?;
            Some(value.parse::<f64>().ok()? * 25.4 / 72.0)
        };
        let (left, top, right, bottom) = (edge("xMin")?, edge("yMin")?, edge("xMax")?, edge("yMax")?);
        Some(Self { text: text.to_owned(), left, top, right, bottom })
    }
}

/// A picture in greys.
pub(crate) struct Grey {
    pub(crate) width: usize,
    dots: Vec<u8>,
}

impl Grey {
    pub(crate) const DOTS_AN_INCH: usize = 400;

    /// Reads the binary form of PGM: `P5`, width, height and white, each after a blank, then a byte for each dot.
    fn of(pgm: &[u8]) -> Self {
        let mut words = pgm.splitn(5, u8::is_ascii_whitespace);
        let mut word = || words.next().unwrap();
        assert_eq!(word(), b"P5");
        let number = |word: &[u8]| str::from_utf8(word).unwrap().parse::<usize>().unwrap();
        let (width, height) = (number(word()), number(word()));
        assert_eq!(word(), b"255");
        let dots = word().to_vec();
        assert_eq!(dots.len(), width * height);
        Self { width, dots }
    }

    pub(crate) fn at(&self, x: usize, y: usize) -> u8 {
        self.dots[y * self.width + x]
    }
}

/// One dictionary or several under a key.
fn dicts_of<'a>(of: &Dict<'a>, key: &str) -> Vec<Dict<'a>> {
    if let Some(one) = of.get::<Dict<'a>>(key) {
        return vec![one];
    }
    let several = of.get::<Array<'a>>(key);
    several.map(|several| several.iter::<Object<'a>>().filter_map(Object::into_dict).collect()).unwrap_or_default()
}
