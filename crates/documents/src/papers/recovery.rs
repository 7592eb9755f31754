//! Recovery sheets: codes for a lost telephone, and the keys of an installation. Printed once, kept nowhere.

use houvast_language::{Language, Speaker};
use jiff::civil::Date;

use super::{foot, service_of};
use crate::sheet::Block;
use crate::{About, Sheet};

/// The codes for the day a telephone is lost.
#[derive(Debug, Clone)]
pub struct CodesPaper {
    /// Who gives it out.
    pub service: String,
    /// The codes.
    pub codes: Vec<String>,
    /// The day.
    pub issued_on: Date,
}

impl CodesPaper {
    /// The sheet in the words of a reader.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let service = service_of(&self.service, t);
        let about = About {
            language: t.locale.language,
            title: t.say("papers-codes-title"),
            service,
            issued_on: self.issued_on,
        };
        let blocks = vec![
            Block::Paragraph(t.say("doors-codes-lead")),
            Block::Codes(self.codes.clone()),
            Block::Note(t.say("papers-codes-keep")),
        ];
        Sheet { about, under: Vec::new(), blocks, foot: foot(&self.service, self.issued_on, t) }
    }
}

/// What somebody without mail signs in with, and the codes for the day the password is forgotten.
#[derive(Debug, Clone)]
pub struct WayBackPaper {
    /// Who gives it out.
    pub service: String,
    /// Where to sign in.
    pub place: String,
    /// What to sign in with.
    pub sign_in_name: String,
    /// The codes.
    pub codes: Vec<String>,
    /// The day.
    pub issued_on: Date,
}

impl WayBackPaper {
    /// The sheet in the words of a reader.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let service = service_of(&self.service, t);
        let title = t.say("way_back-make-title");
        let about = About { language: t.locale.language, title, service, issued_on: self.issued_on };
        let facts =
            [(t.say("way_back-where"), self.place.clone()), (t.say("way_back-name"), self.sign_in_name.clone())];
        let blocks = vec![
            Block::Paragraph(t.say("way_back-lead")),
            Block::facts(facts),
            Block::Heading(t.say("way_back-codes")),
            Block::Codes(self.codes.clone()),
            Block::Paragraph(t.say("way_back-lost")),
            Block::Note(t.say("papers-codes-keep")),
        ];
        Sheet { about, under: Vec::new(), blocks, foot: foot(&self.service, self.issued_on, t) }
    }
}

/// What brings a lost key store back. For the host, in English as all of the command line.
#[derive(Debug, Clone)]
pub struct KeysPaper {
    /// The groups of the sheet, each on its line.
    pub groups: Vec<String>,
    /// Where the key store is.
    pub place: String,
    /// The day.
    pub issued_on: Date,
}

impl KeysPaper {
    /// The sheet.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        let words = |text: &str| text.to_owned();
        let (title, service) = (words("Recovery sheet"), words("Houvast"));
        let about = About { language: Language::En, title, service, issued_on: self.issued_on };
        let blocks = vec![
            Block::Paragraph(format!(
                "This sheet brings the key store of `{}` back, together with the newest copy of `recovery.sealed`. The \
                 sheet alone reads nothing. Without keys everything in the database is lost.",
                self.place
            )),
            Block::Codes(self.groups.clone()),
            Block::Heading(words("What to do now")),
            Block::List(vec![
                words(
                    "Put this sheet in a sealed envelope, in a safe or with a notary: not beside the machine, not in a mail or a picture.",
                ),
                words(
                    "Copy `recovery.sealed` of the key store to another place every month. Keep the newest copy only.",
                ),
                words("Delete the file this was printed from."),
            ]),
            Block::Heading(words("To bring the keys back")),
            Block::Paragraph(words("houvast key restore --sheet FILE --sealed recovery.sealed --keys NEW_PATH")),
            Block::Paragraph(words("FILE is a text file with the groups above, as typed over.")),
        ];
        Sheet { about, under: vec![format!("{} (UTC)", self.issued_on)], blocks, foot: words("Houvast") }
    }
}
