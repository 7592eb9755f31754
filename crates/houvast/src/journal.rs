//! `houvast journal`: verifies every chain, and signs where the journals stand. Both read a snapshot and need no lock.

use std::path::PathBuf;

use clap::Subcommand;
use houvast_storage::{Purpose, Report, RootError};

use crate::place::PlaceArguments;
use crate::tell::{self, Outcome, Refused};

/// What can be done with the journals.
#[derive(Subcommand)]
pub(crate) enum JournalCommand {
    /// Verifies every journal and the access log; a line for each finding.
    Verify {
        #[command(flatten)]
        place: PlaceArguments,
        /// A signed root of an earlier day: finds a database that was set back as a whole.
        #[arg(long, value_name = "ROOTFILE")]
        against: Option<PathBuf>,
    },
    /// Signs where all journals stand now and writes it to a file.
    Root {
        #[command(flatten)]
        place: PlaceArguments,
        /// The folder of the file; `roots` in the key store without it.
        #[arg(long, value_name = "DIR")]
        to: Option<PathBuf>,
    },
}

/// Does it.
pub(crate) async fn run(command: &JournalCommand) -> anyhow::Result<Outcome> {
    match command {
        JournalCommand::Verify { place, against } => verify(place, against.as_deref()).await,
        JournalCommand::Root { place, to } => {
            let place = place.find()?;
            let store = place.open(Purpose::Snapshot).await?;
            let folder = to.clone().unwrap_or_else(|| place.roots());
            let written = store.write_root(&folder).await;
            store.close().await;
            tell::line(format_args!("the heads of all journals are signed in `{}`", written?.display()));
            Ok(Outcome::Done)
        }
    }
}

async fn verify(place: &PlaceArguments, against: Option<&std::path::Path>) -> anyhow::Result<Outcome> {
    let store = place.find()?.open(Purpose::Snapshot).await?;
    let root = against.map(|path| store.read_root(path)).transpose().map_err(refusal)?;
    let bar = tell::bar(0);
    let report = store
        .verify(root.as_ref(), |progress| {
            bar.set_length(progress.all);
            bar.set_position(progress.done);
        })
        .await;
    bar.finish_and_clear();
    store.close().await;
    let report = report?;
    for finding in &report.findings {
        tell::line(finding);
    }
    tell::line(closing(&report));
    Ok(if report.findings.is_empty() { Outcome::Done } else { Outcome::FoundWrong })
}

/// A root whose signature does not fit is a finding; a path that leads nowhere is a matter of the argument.
fn refusal(error: RootError) -> anyhow::Error {
    match error {
        RootError::Io { .. } | RootError::NotARoot { .. } => Refused::because(format_args!("`--against`: {error}")),
        other => other.into(),
    }
}

fn closing(report: &Report) -> String {
    let Report { journals, erased, entries, lines, findings } = report;
    let found = match findings.len() {
        0 => "nothing is wrong".to_owned(),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    };
    format!("{journals} journals ({erased} erased), {entries} entries, {lines} lines of the access log: {found}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_counts_everything() {
        let report = Report { journals: 4, erased: 1, entries: 9, lines: 2, findings: vec![] };
        assert_eq!(closing(&report), "4 journals (1 erased), 9 entries, 2 lines of the access log: nothing is wrong");
    }
}
