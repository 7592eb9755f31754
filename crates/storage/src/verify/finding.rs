//! What verification can find, in words.

use std::fmt;

use houvast_casework::ids::FileId;
use jiff::Timestamp;

/// Something that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An entry that must be there is not.
    EntryMissing(Place),
    /// An entry is not the one that was written there: changed, or moved from elsewhere.
    EntryChanged(Place),
    /// The state says that there are more entries than there are.
    TailRemoved(Place),
    /// Entries without a state.
    StateMissing(Place),
    /// The state does not open, or is not the newest one.
    StateChanged(Place),
    /// The state opens, but does not follow from the entries.
    StateDoesNotFollow(Place),
    /// The data key is gone, and the file was not erased.
    KeyMissing(Place),
    /// The data key does not open: it was changed, or the key of its month is not in the key store.
    KeyChanged(Place),
    /// A file or compartment of which Houvast knows nothing.
    StrangeJournal {
        /// What stands for the file.
        file: String,
        /// What stands for the compartment.
        compartment: String,
    },
    /// So many erasures were added to the database that Houvast did not carry out.
    ErasuresAdded(u64),
    /// A line of the access log was changed or removed.
    LineChanged(i64),
    /// What leads from a file to a line of the access log was changed, added or removed.
    PlaceChanged(i64),
    /// An earlier root knows more of this journal than the database.
    SetBack(Place, Timestamp),
    /// An earlier root knows more lines of the access log than the database.
    LogSetBack(i64, Timestamp),
}

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which file.
    pub file: FileId,
    /// Which compartment.
    pub compartment: &'static str,
    /// Which entry, or the version of the state.
    pub seq: i64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "file {} {} {}", self.file, self.compartment, self.seq)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EntryMissing(at) => write!(f, "{at}: the entry is missing"),
            Self::EntryChanged(at) => write!(f, "{at}: the entry was changed, or moved here from elsewhere"),
            Self::TailRemoved(at) => write!(f, "{at}: the state counts so many entries, the last ones were removed"),
            Self::StateMissing(at) => write!(f, "{at}: there are entries and no state"),
            Self::StateChanged(at) => write!(f, "{at}: the state was changed"),
            Self::StateDoesNotFollow(at) => write!(f, "{at}: the state does not follow from the entries"),
            Self::KeyMissing(at) => write!(f, "{at}: the data key is gone although nobody erased the file"),
            Self::KeyChanged(at) => write!(f, "{at}: the data key was changed, or the key of its month is missing"),
            Self::StrangeJournal { file, compartment } => {
                write!(f, "file {file} {compartment}: Houvast writes no such journal")
            }
            Self::ErasuresAdded(count) => write!(f, "{count} erasures stand in the database that nobody carried out"),
            Self::LineChanged(seq) => write!(f, "access log {seq}: the line was changed or removed"),
            Self::PlaceChanged(seq) => {
                write!(f, "access log {seq}: a file that it names does not lead to it, or another does")
            }
            Self::SetBack(at, root) => {
                write!(f, "{at}: the root of {root} knows this entry, the database does not: it was set back")
            }
            Self::LogSetBack(seq, root) => {
                write!(
                    f,
                    "access log {seq}: the root of {root} knows this line, the database does not: it was set back"
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_finding_names_file_compartment_and_entry() {
        let place = Place { file: FileId(Uuid::from_u128(7)), compartment: "diary", seq: 3 };
        let says = "file 00000000000000000000000000000007 diary 3: the entry is missing";
        assert_eq!(Finding::EntryMissing(place).to_string(), says);
    }
}
