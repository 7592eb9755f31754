//! `houvast import absences`: the employer's list. Faults are told with line, column and remedy; then nothing is taken
//! in unless `--skip-bad` says so.

mod words;

use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use clap::Subcommand;
use houvast_actions::care_team::CareTeamError;
use houvast_actions::import_absences::file::{LARGEST_FILE, Reading, read};
use houvast_actions::import_absences::{Outcome as RowOutcome, Run, import_row};
use houvast_actions::installation::{Installation, Trouble};
use houvast_language::{Language, Locale, Speaker};
use serde::{Deserialize, Serialize};

use crate::hand_over::{self, Request};
use crate::place::PlaceArguments;
use crate::tell::{self, Outcome, Refused};
use crate::{service, wishes};

/// Lists that can be taken in.
#[derive(Subcommand)]
pub(crate) enum ImportCommand {
    /// Who has been absent for four weeks, as the employer reports it: never why.
    Absences {
        /// The list: UTF-8, `;` or `,`, with a header line.
        file: PathBuf,
        #[command(flatten)]
        place: PlaceArguments,
        /// Only says what would happen.
        #[arg(long)]
        dry_run: bool,
        /// Takes the good rows in although others have faults.
        #[arg(long)]
        skip_bad: bool,
        /// The language of what is said: nl, fr, de or en. Without it, that of LANG, else English.
        #[arg(long, value_parser = wishes::spoken)]
        lang: Option<Language>,
    },
}

/// How a list is to be taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Wish {
    /// Nothing is written.
    pub(crate) dry_run: bool,
    /// Good rows are taken in although others have faults.
    pub(crate) skip_bad: bool,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Progress {
    /// Rows done.
    pub(crate) done: u64,
    /// Rows in all.
    pub(crate) all: u64,
}

/// What became of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Counts {
    /// New absences.
    pub(crate) new: u64,
    /// Known ones whose dates or contract changed.
    pub(crate) changed: u64,
    /// Known ones as they were.
    pub(crate) repeated: u64,
    /// Lines with a fault.
    pub(crate) skipped: u64,
}

/// Reads the list here, tells what is wrong with it, and has the rest carried out.
pub(crate) async fn run(command: &ImportCommand) -> anyhow::Result<Outcome> {
    let ImportCommand::Absences { file, place, dry_run, skip_bad, lang } = command;
    let language = lang.unwrap_or_else(wishes::standing_language);
    let t = Speaker::new(Locale { language, ..Locale::default() });
    let place = place.find()?;
    let wish = Wish { dry_run: *dry_run, skip_bad: *skip_bad };
    let bytes = read_file(file)?;
    let reading = read(&bytes);
    let name = file.display().to_string();
    for odd in reading.warnings.iter().chain(&reading.faults) {
        tell::aside(words::place_and_remedy(t, &name, odd));
    }
    if reading.rows.is_empty() || (!reading.faults.is_empty() && !wish.skip_bad) {
        tell::aside(t.say(if reading.rows.is_empty() { "import-no-good-row" } else { "import-nothing-done" }));
        return Ok(Outcome::BadInput);
    }
    let bar = tell::bar(reading.rows.len() as u64);
    let request = Request::ImportAbsences(wish);
    let counts = hand_over::carry_out(&place, &request, &bytes, |progress| bar.set_position(progress.done)).await;
    bar.finish_and_clear();
    tell::line(words::closing(t, &counts?, wish));
    Ok(Outcome::Done)
}

/// The bytes of the list; of one that is too large only as many as show it.
fn read_file(file: &Path) -> anyhow::Result<Vec<u8>> {
    use std::io::Read;
    let cannot = |error: std::io::Error| {
        Refused::because(format_args!("`{}` cannot be read ({error}); name a file with the list", file.display()))
    };
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).map_err(cannot)?;
    opened.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes).map_err(cannot)?;
    Ok(bytes)
}

/// Takes a list in where the store is open.
pub(crate) async fn work(
    installation: &Installation,
    wish: Wish,
    bytes: &[u8],
    told: &mut (dyn FnMut(Progress) + Send),
) -> anyhow::Result<Counts> {
    let Reading { rows, faults, .. } = read(bytes);
    if !faults.is_empty() && !wish.skip_bad {
        return Err(Refused::because("the list has faults: mend them, or take the other rows in with `--skip-bad`"));
    }
    let service = installation.store.find_service().await.map_err(Trouble::from)?;
    let service = service.ok_or_else(|| service::refusal(CareTeamError::NoService))?;
    let mut lines: Vec<u64> = faults.iter().map(|fault| fault.line).collect();
    lines.dedup();
    let mut counts = Counts { skipped: lines.len() as u64, ..Counts::default() };
    let run = if wish.dry_run { Run::Dry } else { Run::Real };
    let all = rows.len() as u64;
    for (done, row) in (1..).zip(&rows) {
        let imported = import_row(installation, &service, row, run).await.map_err(|trouble| anyhow!(trouble));
        let stopped = || format!("stopped at line {}: what stands before it is taken in; run this again", row.line);
        match imported.with_context(stopped)?.outcome {
            RowOutcome::New => counts.new += 1,
            RowOutcome::Changed => counts.changed += 1,
            RowOutcome::Repeated => counts.repeated += 1,
        }
        told(Progress { done, all });
    }
    Ok(counts)
}
