//! `houvast restore`: a backup comes back into an empty place, verified; who was erased since stays erased.

use std::path::PathBuf;

use clap::Args;
use houvast_storage::Purpose;
use houvast_storage::backup::restore;

use crate::backup::refusal;
use crate::place::PlaceArguments;
use crate::tell::{self, Outcome, Stages};

/// What a restore takes.
#[derive(Args)]
pub(crate) struct RestoreArguments {
    /// The directory of the backup.
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    #[command(flatten)]
    place: PlaceArguments,
}

/// Brings it back.
pub(crate) async fn run(arguments: RestoreArguments) -> anyhow::Result<Outcome> {
    let RestoreArguments { from, place } = arguments;
    let (place, stages) = (place.find()?, Stages::new());
    let restored = restore(place.options(Purpose::Write), &from, &mut |stage| stages.show(stage)).await;
    drop(stages);
    let restored = restored.map_err(refusal)?;
    let report = &restored.report;
    tell::line(format_args!(
        "the backup of {} is back in `{}`: {} journals ({} erased), {} entries, {} lines of the access log: nothing is wrong",
        restored.manifest.made_at.strftime("%Y-%m-%d %H:%M UTC"),
        place.location.shown(),
        report.journals,
        report.erased,
        report.entries,
        report.lines
    ));
    if restored.erased_again > 0 {
        tell::line(format_args!("{} erasures after the backup were carried out again", restored.erased_again));
    }
    Ok(Outcome::Done)
}
