#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod calendar;
mod case;
mod case_file;
mod check;
mod compare;
mod compile;
mod day;
mod engine;
mod fault;
mod finding;
mod misfit;
mod packs;
mod reads;
mod told;
mod written;

pub use calendar::{Holiday, HolidaySource, Holidays, Years, office_day_after};
pub use case::{Case, CaseFault, Mark};
pub use case_file::CaseFileFault;
pub use check::{check, check_files};
pub use compare::{Change, Said};
pub use compile::Pack;
pub use engine::Evaluation;
pub use engine::step::State;
pub use fault::{Fault, Named, PackFault, UnusablePack};
pub use finding::{Finding, Severity};
pub use misfit::{Expected, Misfit};
pub use packs::{COUNTRIES, files, pack};
pub use told::line::StepLine;
pub use told::reason::{ClockLink, EvidenceLink, Reason, RevisionLink, RollLink, SourceLink, TermLink, TriggerLink};
pub use told::step::{Opening, Step};
pub use written::clock::{Clock, ClockRevision, Count, Exclusion, Join};
pub use written::condition::{At, Condition, Lasted, Literal};
pub use written::due::{Bound, CountFrom, Counting, Due, DueCase, Length, Roll, Unit};
pub use written::evidence::{Evidence, Source};
pub use written::role::{OneOrMany, Reader, Role};
pub use written::rule::{
    Basis, Consequence, Deviation, Document, DocumentClass, Effect, Kind, Limit, Outcome, Override, Period, Repeat,
    Revision, Rule, Shown, Status, Suspension, Trigger,
};
pub use written::words::{Language, Term, Words};
pub use written::{CalendarText, Event, Fact, Header, KeptIn, Rules, ValueType, WeekdayName};
