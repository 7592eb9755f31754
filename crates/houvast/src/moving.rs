//! `houvast move`: from the embedded database to PostgreSQL, or back.

use std::path::PathBuf;

use clap::Args;
use houvast_storage::{Location, Purpose, move_to};

use crate::backup::refusal;
use crate::place::PlaceArguments;
use crate::tell::{self, Outcome, Stages};

/// What a move takes.
#[derive(Args)]
pub(crate) struct MoveArguments {
    #[command(flatten)]
    place: PlaceArguments,
    /// Where to: an empty PostgreSQL database (postgres://user@host/database), or a directory that does not exist yet.
    #[arg(long, value_name = "URL|DIR")]
    to: String,
}

/// Moves.
pub(crate) async fn run(arguments: MoveArguments) -> anyhow::Result<Outcome> {
    let MoveArguments { place, to } = arguments;
    let (place, stages) = (place.find()?, Stages::new());
    let to =
        if to.contains("://") { Location::Server { url: to } } else { Location::Embedded { data: PathBuf::from(to) } };
    let moved = move_to(place.options(Purpose::Write), to.clone(), &mut |stage| stages.show(stage)).await;
    drop(stages);
    let moved = moved.map_err(refusal)?;
    let rows: i64 = moved.tables.values().sum();
    tell::line(format_args!(
        "{rows} rows of {} tables are in `{}`, as many as in `{}`; {} journals verified: nothing is wrong",
        moved.tables.len(),
        to.shown(),
        place.location.shown(),
        moved.report.journals
    ));
    let (here, there) = match &to {
        Location::Embedded { .. } => ("database", "data"),
        Location::Server { .. } => ("data", "database"),
    };
    tell::line(format_args!(
        "write `{there}` in the place of `{here}` into the configuration before you serve again; `{}` was left as it was: \
         remove it once the new place is in a backup",
        place.location.shown()
    ));
    Ok(Outcome::Done)
}
