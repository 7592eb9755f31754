//! `houvast upgrade`: a backup, the missing migrations, verification; where anything fails the old database is back.

use std::path::PathBuf;

use clap::Args;
use houvast_storage::ambient::{Clock, SystemClock};
use houvast_storage::{Location, Migrations, Purpose, UpgradeError, Upgraded, upgrade};

use crate::backup::{RELEASE, refusal};
use crate::place::{Place, PlaceArguments};
use crate::tell::{self, Outcome, Refused, Stages};

/// What an upgrade takes.
#[derive(Args)]
pub(crate) struct UpgradeArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// Where the backup goes: a directory that does not exist yet. Without it one in the data directory, where there is one.
    #[arg(long, value_name = "DIR")]
    backup: Option<PathBuf>,
}

/// Upgrades.
pub(crate) async fn run(arguments: UpgradeArguments) -> anyhow::Result<Outcome> {
    let place = arguments.place.find()?;
    let backup = match arguments.backup {
        Some(backup) => Some(backup),
        None => standing_backup(&place),
    };
    let stages = Stages::new();
    let migrations = Migrations::of_this_release();
    let options = place.options(Purpose::Write);
    let upgraded = upgrade(options, backup.as_deref(), RELEASE, &migrations, &mut |stage| stages.show(stage)).await;
    drop(stages);
    match upgraded {
        Ok(Upgraded::UpToDate) => {
            tell::line(format_args!("`{}` is up to date with release {RELEASE}", place.location.shown()));
        }
        Ok(Upgraded::Done { ran, report }) => tell::line(format_args!(
            "`{}` is up to date with release {RELEASE} ({}); {} journals verified: nothing is wrong; the backup from \
             before is `{}`",
            place.location.shown(),
            ran.join(", "),
            report.journals,
            backup.unwrap_or_default().display()
        )),
        Err(UpgradeError::Before(error)) => return Err(refusal(error)),
        Err(error @ UpgradeError::NoBackup) => return Err(Refused::because(error)),
        Err(error) => return Err(error.into()),
    }
    Ok(Outcome::Done)
}

/// A directory in the data, named after the release and the moment; none where the data is elsewhere.
fn standing_backup(place: &Place) -> Option<PathBuf> {
    match &place.location {
        Location::Embedded { data } => {
            let now = SystemClock.now().strftime("%Y-%m-%dT%H-%M-%SZ");
            Some(data.join(format!("before-{RELEASE}-{now}")))
        }
        Location::Server { .. } => None,
    }
}
