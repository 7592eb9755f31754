//! A letter in an envelope with a window: letterhead, address, words, perhaps a boxed code and a slip to tear off.
//! [`Letter::print`] gives the PDF; the crate's page shows an example.

use houvast_language::Country;
use serde::{Deserialize, Serialize};

use crate::press::{NotPrinted, Template, print};
use crate::{About, Boxed};

/// A letter. All text is set as it is, never read as markup; the caller brings every word in the right language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Language, title (the subject line), who gives it out, when.
    pub about: About,
    /// Who writes: name, address, telephone; set small at the head, the first line strong.
    pub sender: Vec<String>,
    /// To whom.
    pub to: Address,
    /// The day, written out.
    pub dated: String,
    /// The opening words.
    pub greeting: String,
    /// The letter itself.
    pub paragraphs: Vec<String>,
    /// A code in a box after the paragraphs.
    pub code: Option<Boxed>,
    /// A square that a telephone reads, beside the code.
    pub picture: Option<Picture>,
    /// Paragraphs after the code.
    pub closing: Vec<String>,
    /// Lines under the letter: name, function.
    pub signed: Vec<String>,
    /// A slip at the foot of the last page.
    pub slip: Option<Slip>,
}

/// An address and where the window of the envelope is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Up to six lines.
    pub lines: Vec<String>,
    /// Where it must stand.
    pub window: Window,
}

/// Where the window of an envelope is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// On the left, as used in the Netherlands.
    Left,
    /// On the right, as used in Belgium.
    Right,
}

impl Window {
    /// As envelopes are in a country.
    #[must_use]
    pub fn of(country: Country) -> Self {
        match country {
            Country::Be => Self::Right,
            Country::Nl => Self::Left,
        }
    }
}

/// A square that a telephone reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// As SVG.
    svg: String,
    /// What it shows, for who cannot see it.
    says: String,
}

impl Picture {
    /// The square of an address; none where the address is too long for one.
    #[must_use]
    pub fn of_address(address: &str, says: String) -> Option<Self> {
        let code = qrcode::QrCode::new(address).ok()?;
        let svg = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(160, 160).build();
        Some(Self { svg, says })
    }
}

/// A slip to tear off, fill in and send back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// Its heading.
    pub title: String,
    /// What to do with it.
    pub explained: String,
    /// What to fill in, each with room to write.
    pub fields: Vec<String>,
}

impl Letter {
    /// The PDF.
    ///
    /// # Errors
    /// [`NotPrinted`] where the address has more lines than the window shows, or the printer fails.
    pub fn print(&self) -> Result<Vec<u8>, NotPrinted> {
        if self.to.lines.len() > 6 {
            return Err(NotPrinted::LongAddress);
        }
        print(Template::Letter, &self.about, self)
    }
}
