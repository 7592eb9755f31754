//! `houvast backup`: everything but the keys, in a new directory, while the installation serves.

use std::path::PathBuf;

use clap::Args;
use houvast_storage::Purpose;
use houvast_storage::backup::{CopyError, back_up};

use crate::place::{self, PlaceArguments};
use crate::tell::{self, Outcome, Refused, Stages};

/// The release that runs, as manifests name it.
pub(crate) const RELEASE: &str = env!("CARGO_PKG_VERSION");

/// What a backup takes.
#[derive(Args)]
pub(crate) struct BackupArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// A directory that does not exist yet or is empty, away from the key store.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// Makes it.
pub(crate) async fn run(arguments: BackupArguments) -> anyhow::Result<Outcome> {
    let BackupArguments { place, to } = arguments;
    let (place, stages) = (place.find()?, Stages::new());
    let made = back_up(place.options(Purpose::Snapshot), &to, RELEASE, &mut |stage| stages.show(stage)).await;
    drop(stages);
    let made = made.map_err(refusal)?;
    let rows: i64 = made.tables.values().sum();
    tell::line(format_args!(
        "`{}` holds a backup: {} journals, {} lines of the access log, {rows} rows in all; no key is in it",
        to.display(),
        made.journals,
        made.log_lines
    ));
    Ok(Outcome::Done)
}

/// Exit code 2 where another place or another backup helps, 1 where the database or the machine does not do what it should.
pub(crate) fn refusal(error: CopyError) -> anyhow::Error {
    match error {
        CopyError::Open(error) => place::refusal(error),
        CopyError::NotEmpty(_)
        | CopyError::Unfinished(_)
        | CopyError::NotABackup(_)
        | CopyError::NewerFormat(_)
        | CopyError::Damaged(_)
        | CopyError::OtherEngine(..)
        | CopyError::BesideKeys(_)
        | CopyError::NoTool(_) => Refused::because(error),
        other => other.into(),
    }
}
