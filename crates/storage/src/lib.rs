#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod ambient;
mod engine;
mod error;
pub mod keys;
mod open;
mod store;

mod plan;
mod statement;
mod touched;
mod writer;

mod folds;
mod journal;
mod rows;
mod seal;
pub mod specimen;

mod absence;
mod card;
mod caseload;
mod close_person;
mod engagement;
mod organisation;
mod private_address;
mod seat;

mod account;
mod attempt;
mod draft;
mod feed;
mod invitation;
mod invitation_code;
mod listed;
mod normalisation;
mod remembered;
mod session;

mod access_log;
mod asked;
pub mod backup;
mod epochs;
mod erasure;
mod job;
mod migrate;
mod moving;
mod readers;
mod ready;
mod root;
mod tables;
mod unfinished;
mod upgrade;
mod verify;

pub use absence::AbsenceRow;
pub use access_log::Look;
pub use account::{Account, Credential, NewAccount, TotpSecret};
pub use asked::one_reading;
pub use caseload::{CardOrder, CardRow, CardsPage, SeatedCard, Sought};
pub use close_person::ClosePerson;
pub use draft::DraftSlot;
pub use engagement::{EngagementDetails, EngagementRow};
pub use engine::Location;
pub use epochs::Turned;
pub use error::{CommitError, LogUnavailable, OpenError, ReadError};
pub use feed::Feed;
pub use folds::FOLDS;
pub use invitation::{Invitation, InvitationPurpose};
pub use invitation_code::MOST_TRIES;
pub use job::{Job, NewJob, WaitingJobs};
pub use journal::Loaded;
pub use listed::SeatOnAbsence;
pub use migrate::Migrations;
pub use moving::{Moved, move_to};
pub use normalisation::{begins as name_begins, name as normalised_name};
pub use organisation::{Organisation, Service};
pub use plan::Plan;
pub use ready::Unusable;
pub use root::{Root, RootError};
pub use seat::Seat;
pub use session::{Door, Factors, Session};
pub use store::{Mark, OpenOptions, Purpose, Store};
pub use upgrade::{UpgradeError, Upgraded, upgrade};
pub use verify::{Finding, Place, Progress, Report};
