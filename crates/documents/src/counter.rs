//! Papers for the counter of a clinic or a practice: cards to cut out and a handout. Whoever takes one leads nobody to a reason:
//! the words speak of being away from work, and the squares lead to pages that everybody may open.

use houvast_language::{Speaker, Value};
use jiff::civil::Date;
use serde::Serialize;

use crate::About;
use crate::letter::Picture;
use crate::press::{NotPrinted, Template, print};

/// Which paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Eight cards on A4, all alike.
    Cards,
    /// One sheet on A5.
    Handout,
}

/// How many cards stand on A4.
const CARDS: u8 = 8;
/// How many things the handout says one finds.
const FINDS: usize = 5;

/// A paper for the counter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CounterPaper {
    about: About,
    /// So many cards; none on the handout.
    cards: u8,
    cut: String,
    question: String,
    what: String,
    free: String,
    find_title: String,
    find: Vec<String>,
    scan_title: String,
    scan: String,
    squares: Vec<Square>,
}

/// A square that a telephone reads, with its name and the address to type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Square {
    label: String,
    place: String,
    picture: Picture,
}

impl CounterPaper {
    /// The paper of an installation, whose address has no slash at its end.
    #[must_use]
    pub fn of(size: Size, installation: &str, t: &Speaker, issued_on: Date) -> Self {
        let about = About {
            language: t.locale.language,
            title: t.say("counter-paper-title"),
            service: t.say("frame-product"),
            issued_on,
        };
        // keys: counter-paper-find-* counter-paper-library counter-paper-help
        let squares = [("library", "library"), ("help", "help-now")];
        Self {
            about,
            cards: if size == Size::Cards { CARDS } else { 0 },
            cut: t.say("counter-paper-cut"),
            question: t.say("counter-paper-question"),
            what: t.say("counter-paper-what"),
            free: t.say("counter-paper-free"),
            find_title: t.say("counter-paper-find-title"),
            find: (1..=FINDS).map(|number| t.named("counter-paper-find", &number.to_string())).collect(),
            scan_title: t.say("counter-paper-scan-title"),
            scan: t.say("counter-paper-scan"),
            squares: squares.iter().filter_map(|(key, path)| Square::of(key, path, installation, t)).collect(),
        }
    }

    /// The PDF.
    ///
    /// # Errors
    /// [`NotPrinted`] where the printer fails.
    pub fn print(&self) -> Result<Vec<u8>, NotPrinted> {
        print(Template::Counter, &self.about, self)
    }
}

impl Square {
    /// The square leads to the page in the language of the paper; the address to type is shorter.
    fn of(key: &str, path: &str, installation: &str, t: &Speaker) -> Option<Self> {
        let address = format!("{installation}/{path}?lang={}", t.code());
        let plain = installation.split_once("://").map_or(installation, |(_, plain)| plain);
        let place = format!("{plain}/{path}");
        let says = t.say_with("counter-paper-picture", &[("place", Value::from(&place))]);
        let picture = Picture::of_address(&address, says)?;
        Some(Self { label: t.named("counter-paper", key), place, picture })
    }
}
