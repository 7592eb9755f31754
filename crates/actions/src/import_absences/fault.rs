//! What can be wrong with a list, told with the line, the column and the remedy.

/// Something wrong or odd at a place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line in the file, from 1.
    pub line: u64,
    /// The column's name; empty where the whole line or file is meant. Text of the file, cut to 40 characters.
    pub column: String,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// A fault at a line and column.
    #[must_use]
    pub fn new(line: u64, column: &str, kind: FaultKind) -> Self {
        let column = column.chars().filter(|c| !c.is_control()).take(40).collect();
        Self { line, column, kind }
    }

    /// A fault of the file as a whole.
    #[must_use]
    pub fn of_file(line: u64, kind: FaultKind) -> Self {
        Self::new(line, "", kind)
    }
}

/// What is wrong. Each has a message with its remedy: `import-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultKind {
    /// More than five megabytes.
    FileTooLarge,
    /// Not UTF-8.
    NotUtf8,
    /// Nothing in it.
    Empty,
    /// A header only.
    NoRows,
    /// More rows than are taken at once.
    TooManyRows,
    /// No CSV.
    Unreadable,
    /// A quotation mark is never closed.
    OpenQuote,
    /// A column that is not taken: reasons never are.
    UnknownColumn,
    /// The same column twice.
    ColumnTwice,
    /// A column is missing.
    MissingColumn,
    /// More or fewer values than the header has.
    ColumnCount,
    /// Must not be empty.
    Missing,
    /// Longer than 200 characters.
    TooLong,
    /// Control characters, or the beginning of a formula.
    Characters,
    /// Not an e-mail address.
    NotAnEmail,
    /// Neither e-mail nor postal address.
    NoAddress,
    /// Not a date.
    NotADate,
    /// Before 1990 or more than a year ahead of the usual.
    DateOutOfRange,
    /// The end lies before the first day.
    EndBeforeStart,
    /// The first day back is not after the first day.
    ReturnBeforeStart,
    /// The contract ended before the first day.
    ContractBeforeStart,
    /// Not a number of hours.
    NotHours,
    /// Nought, or above 60 hours a week.
    HoursOutOfRange,
    /// Not one of nl, fr, de, en.
    NotALanguage,
    /// Not be or nl.
    NotACountry,
    /// The same employer and personnel number on an earlier line.
    Twice,
    /// Not an employer whose list the reader may take in. Whether it is known here is not said.
    OtherEmployer,
    /// Warning: an address at the employer's own domain.
    WorkAddress,
}

impl FaultKind {
    /// The key of its message.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::FileTooLarge => "import-file-too-large",
            Self::NotUtf8 => "import-not-utf8",
            Self::Empty => "import-empty",
            Self::NoRows => "import-no-rows",
            Self::TooManyRows => "import-too-many-rows",
            Self::Unreadable => "import-unreadable",
            Self::OpenQuote => "import-open-quote",
            Self::UnknownColumn => "import-unknown-column",
            Self::ColumnTwice => "import-column-twice",
            Self::MissingColumn => "import-missing-column",
            Self::ColumnCount => "import-column-count",
            Self::Missing => "import-missing",
            Self::TooLong => "import-too-long",
            Self::Characters => "import-characters",
            Self::NotAnEmail => "import-not-an-email",
            Self::NoAddress => "import-no-address",
            Self::NotADate => "import-not-a-date",
            Self::DateOutOfRange => "import-date-out-of-range",
            Self::EndBeforeStart => "import-end-before-start",
            Self::ReturnBeforeStart => "import-return-before-start",
            Self::ContractBeforeStart => "import-contract-before-start",
            Self::NotHours => "import-not-hours",
            Self::HoursOutOfRange => "import-hours-out-of-range",
            Self::NotALanguage => "import-not-a-language",
            Self::NotACountry => "import-not-a-country",
            Self::Twice => "import-twice",
            Self::OtherEmployer => "import-other-employer",
            Self::WorkAddress => "import-work-address",
        }
    }
}
