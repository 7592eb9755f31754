//! Facts about a seat and a file, as the storage knows them, and where the one stands to the other.

use houvast_casework::class::{Class, Compartment};
use houvast_casework::hat::{Hat, Side};
use houvast_casework::ids::{AccountId, EngagementId, FileId, OrganisationId, SeatId, ShareId};
use houvast_casework::share::{Purpose, Share};
use jiff::Timestamp;

/// One account, in one hat, on one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatFacts {
    /// Its name.
    pub seat: SeatId,
    /// Whose it is.
    pub account: AccountId,
    /// In which capacity.
    pub hat: Hat,
    /// On what.
    pub file: SeatFile,
    /// Live from then on.
    pub since: Timestamp,
    /// Not live any more from then on.
    pub until: Option<Timestamp>,
}

/// What a seat sits on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SeatFile {
    /// An absence, and the engagement it belongs to. Work and care seats.
    Absence {
        /// The absence.
        id: FileId,
        /// Its engagement. A work seat without one reads nothing.
        engagement: Option<EngagementId>,
    },
    /// A case, and the absences it names. Own, care and guest seats.
    Case {
        /// The case.
        id: FileId,
        /// The absences that belong to it.
        absences: Vec<FileId>,
    },
    /// An employer as a whole: no file. Work seats of those who keep its lists.
    Employer {
        /// The employer.
        id: OrganisationId,
    },
    /// The installation: no file. Desk seats.
    Installation,
}

/// The file a seat wants to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileFacts {
    /// An absence.
    Absence {
        /// The absence.
        id: FileId,
        /// Its engagement.
        engagement: Option<EngagementId>,
    },
    /// A case, with all it says about readers.
    Case {
        /// The case.
        id: FileId,
        /// The absences that belong to it.
        absences: Vec<FileId>,
        /// Shares, in force and past.
        shares: Vec<Share>,
    },
}

impl FileFacts {
    /// Whether a compartment lies in this kind of file.
    #[must_use]
    pub fn holds(&self, compartment: Compartment) -> bool {
        self.kind().holds(compartment)
    }

    pub(crate) fn kind(&self) -> FileKind {
        match self {
            Self::Absence { .. } => FileKind::Absence,
            Self::Case { .. } => FileKind::Case,
        }
    }
}

/// The two kinds of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// The work side.
    Absence,
    /// The person's own.
    Case,
}

impl FileKind {
    /// Whether a compartment lies in this kind of file.
    #[must_use]
    pub fn holds(self, compartment: Compartment) -> bool {
        let of_case = matches!(compartment, Compartment::Health | Compartment::Diary);
        of_case == (self == Self::Case)
    }
}

/// Where a seat stands to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// The seat sits on this file.
    OwnFile,
    /// The seat sits on a case that names this absence.
    NamedByOwnCase,
    /// The seat sits on an absence that this case names: reached by shares only.
    ThroughOwnAbsence,
    /// Neither.
    Elsewhere,
}

impl Position {
    /// Every position.
    pub const ALL: &'static [Self] = &[Self::OwnFile, Self::NamedByOwnCase, Self::ThroughOwnAbsence, Self::Elsewhere];

    /// Where this seat stands to this file. A hat on a kind of file it cannot sit on stands elsewhere.
    #[must_use]
    pub fn of(seat: &SeatFacts, file: &FileFacts) -> Self {
        if !seat.fits() {
            return Self::Elsewhere;
        }
        match (&seat.file, file) {
            (SeatFile::Absence { id, engagement }, FileFacts::Absence { id: wanted, engagement: of_wanted }) => {
                let same_engagement = engagement.is_some() && engagement == of_wanted;
                let own = id == wanted && (seat.hat.side() != Side::Work || same_engagement);
                if own { Self::OwnFile } else { Self::Elsewhere }
            }
            (SeatFile::Case { id, .. }, FileFacts::Case { id: wanted, .. }) if id == wanted => Self::OwnFile,
            (SeatFile::Case { absences, .. }, FileFacts::Absence { id, .. }) if absences.contains(id) => {
                Self::NamedByOwnCase
            }
            (SeatFile::Absence { id, .. }, FileFacts::Case { absences, .. }) if absences.contains(id) => {
                Self::ThroughOwnAbsence
            }
            _ => Self::Elsewhere,
        }
    }
}

impl SeatFile {
    /// How an alert speaks of it.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Absence { .. } => "an absence",
            Self::Case { .. } => "a case",
            Self::Employer { .. } => "an employer",
            Self::Installation => "the installation",
        }
    }
}

impl SeatFacts {
    /// Whether the hat can sit on such a file: own and guest on a case, work on an absence or at an employer, care on an
    /// absence or a case, desk on none.
    #[must_use]
    pub fn fits(&self) -> bool {
        match self.hat.side() {
            Side::Own | Side::Guest => matches!(self.file, SeatFile::Case { .. }),
            Side::Work => matches!(self.file, SeatFile::Absence { .. } | SeatFile::Employer { .. }),
            Side::Care => matches!(self.file, SeatFile::Absence { .. } | SeatFile::Case { .. }),
            Side::Desk => matches!(self.file, SeatFile::Installation),
        }
    }

    /// Whether the seat is live at an instant.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.since <= now && self.until.is_none_or(|until| now < until)
    }
}

/// What the policies know of a share: as kept in the case, with the class of the item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShareFacts {
    /// Its name.
    pub id: ShareId,
    /// The class of what is shared.
    pub class: Class,
    /// Who may read.
    pub reader: AccountId,
    /// In which hat.
    pub hat: Hat,
    /// The absence through which the reader knows the person.
    pub through: FileId,
    /// What for.
    pub purpose: Purpose,
    /// Since when.
    pub since: Timestamp,
    /// It ends by itself then.
    pub until: Timestamp,
    /// The person ended it then.
    pub ended_at: Option<Timestamp>,
}

impl From<&Share> for ShareFacts {
    fn from(share: &Share) -> Self {
        let Share { id, item, reader, hat, through, purpose, since, until, ended_at } = *share;
        Self { id, class: item.class(), reader, hat, through, purpose, since, until, ended_at }
    }
}
