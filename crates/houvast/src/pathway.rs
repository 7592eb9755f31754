//! `houvast pathway`: checks the packs of the law, tells the steps of a case that lies in a file, and compares versions.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use houvast_pathway::{COUNTRIES, Evaluation, Finding, Language, Pack, Reader, State, Step, check_files, files};
use houvast_storage::ambient::{Clock, SystemClock};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::pathway_compare;
use crate::tell::{self, Outcome, Refused};
use crate::wishes;

/// A file of a case is a page long; more is a mistake.
const LONGEST_FILE: u64 = 1_000_000;

/// What can be done with the law.
#[derive(Subcommand)]
pub(crate) enum PathwayCommand {
    /// Checks the packs: schema, names, gaps and overlaps between revisions, missing texts, evidence older than 12 months.
    Check {
        /// One pack only: be or nl.
        #[arg(long, value_parser = country)]
        pack: Option<&'static str>,
        /// A pack that is not built in, instead: the folder with pack.yaml and its rules.
        #[arg(long, value_name = "FOLDER", conflicts_with = "pack")]
        with: Option<PathBuf>,
        /// As of which day, instead of today.
        #[arg(long, value_name = "DATE")]
        on: Option<Date>,
    },
    /// Prints the steps of a case: when, who, to whom, which paper, and why.
    Steps {
        /// The pack: be or nl.
        #[arg(long, value_parser = country)]
        pack: &'static str,
        /// The case: `{"facts": {"employer.size": 60}, "events": [{"event": "incapacity.start", "on": "2026-01-12"}]}`.
        #[arg(long, value_name = "FILE")]
        events: PathBuf,
        /// As of which day.
        #[arg(long, value_name = "DATE")]
        on: Date,
        /// The language: nl, fr, de or en; that of the terminal without it.
        #[arg(long, value_parser = wishes::spoken)]
        lang: Option<houvast_language::Language>,
        /// Prints every step, also those asleep, as a list of JSON.
        #[arg(long)]
        json: bool,
    },
    /// Compares the pack built in with another version of it, on cases that lie in files.
    Compare {
        /// The pack: be or nl.
        #[arg(long, value_parser = country)]
        pack: &'static str,
        /// The folder with the other version: pack.yaml and its rules.
        #[arg(long, value_name = "FOLDER")]
        with: PathBuf,
        /// The cases, each as for `steps`.
        #[arg(long, value_name = "FILE", required = true, num_args = 1..)]
        events: Vec<PathBuf>,
        /// As of which day.
        #[arg(long, value_name = "DATE")]
        on: Date,
    },
}

/// Does it.
pub(crate) fn run(command: &PathwayCommand) -> anyhow::Result<Outcome> {
    match command {
        PathwayCommand::Check { pack, with, on } => {
            let today = || SystemClock.now().to_zoned_datetime(TimeZone::UTC).date();
            let on = on.unwrap_or_else(today);
            match with {
                Some(folder) => checked_folder(folder, on),
                None => Ok(checked(*pack, on)),
            }
        }
        PathwayCommand::Compare { pack, with, events, on } => {
            let old = houvast_pathway::pack(pack)?.ok_or_else(|| Refused::because("`--pack`: write be or nl"))?;
            let cases = events.iter().map(|path| read(path)).collect::<anyhow::Result<Vec<String>>>()?;
            pathway_compare::compared(old, &pathway_compare::read_pack(with)?, &cases, *on)
        }
        PathwayCommand::Steps { pack, events, on, lang, json } => {
            let pack = houvast_pathway::pack(pack)?.ok_or_else(|| Refused::because("`--pack`: write be or nl"))?;
            let language = language(lang.unwrap_or_else(wishes::standing_language));
            let case = pack.read_case(&read(events)?);
            let case = case.map_err(|fault| Refused::because(format_args!("`--events`: {fault}")))?;
            let evaluation = pack.evaluate(&case, *on);
            if *json {
                let lines: Vec<_> = evaluation.steps().map(|step| step.line(language)).collect();
                tell::line(serde_json::to_string_pretty(&lines)?);
            } else {
                told(pack, &evaluation, language);
            }
            Ok(Outcome::Done)
        }
    }
}

fn country(text: &str) -> Result<&'static str, String> {
    let known: Vec<&'static str> = list_countries().collect();
    let found = known.iter().find(|country| **country == text).copied();
    found.ok_or_else(|| format!("this release has the packs: {}", known.join(", ")))
}

/// Countries whose pack is written.
fn list_countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.into_iter().filter(|country| !files(country).is_empty())
}

fn language(spoken: houvast_language::Language) -> Language {
    Language::find(spoken.code()).unwrap_or(Language::En)
}

/// Tells every finding; an error in any pack is something wrong.
fn checked(only: Option<&str>, on: Date) -> Outcome {
    let mut errors = 0;
    for country in list_countries().filter(|country| only.is_none_or(|only| only == *country)) {
        errors += told_of(country, files(country), on);
    }
    outcome(errors)
}

/// The same of a pack in a folder.
fn checked_folder(folder: &Path, on: Date) -> anyhow::Result<Outcome> {
    let files = pathway_compare::read_files(folder)?;
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let name =
        folder.file_name().map_or_else(|| folder.display().to_string(), |name| name.to_string_lossy().into_owned());
    Ok(outcome(told_of(&name, &files, on)))
}

fn outcome(errors: usize) -> Outcome {
    if errors == 0 { Outcome::Done } else { Outcome::FoundWrong }
}

/// Tells what is found in one pack, and how many errors there are.
fn told_of(name: &str, files: &[(&str, &str)], on: Date) -> usize {
    let findings = check_files(files, on);
    for finding in &findings {
        tell::line(format_args!("{name}: {finding}"));
    }
    let errors = findings.iter().filter(|finding| Finding::is_error(finding)).count();
    let rules = Pack::read(files).map_or(0, |pack| pack.rules().len());
    tell::line(format_args!("{name}: {rules} rules, {errors} errors, {} warnings", findings.len() - errors));
    errors
}

fn read(path: &Path) -> anyhow::Result<String> {
    let refuse = |what: &str| Refused::because(format_args!("`--events`: `{}` {what}", path.display()));
    let size = std::fs::metadata(path).map_err(|error| refuse(&format!("cannot be read: {error}")))?.len();
    if size > LONGEST_FILE {
        return Err(refuse("is too long for a case"));
    }
    std::fs::read_to_string(path).map_err(|error| refuse(&format!("cannot be read: {error}")))
}

/// Steps that are awake, for people.
fn told(pack: &Pack, evaluation: &Evaluation<'_>, language: Language) {
    let header = pack.header();
    tell::line(format_args!("{} {}, {}", header.pack, header.version, evaluation.on()));
    let mut asleep = 0;
    for step in evaluation.steps() {
        if step.state() == State::Asleep {
            asleep += 1;
            continue;
        }
        tell::line(format_args!("\n{}", headline(&step, language)));
        if let Some(words) = Reader::ALL.into_iter().find_map(|reader| step.text(reader, language)) {
            tell::line(format_args!("  {words}"));
        }
        tell::line(format_args!("  {}", step.reason(language).text));
    }
    tell::line(format_args!("\n+ {asleep} asleep (--json)"));
}

/// `NL-A11 coming: 2026-11-02 employer -> uwv [nl.week-42-report] Melding bij UWV na 42 weken`.
fn headline(step: &Step<'_>, language: Language) -> String {
    let line = step.line(language);
    let mut told = format!("{} {}:", line.id, line.state.name());
    match (line.from, line.due) {
        (Some(from), Some(due)) => told.push_str(&format!(" {from} .. {due}")),
        (Some(from), None) => told.push_str(&format!(" {from} ..")),
        (None, Some(due)) => told.push_str(&format!(" {due}")),
        (None, None) => {}
    }
    if let Some(actor) = &line.actor {
        let whom: Vec<&str> = line.recipient.iter().map(|role| role.name()).collect();
        told.push_str(&format!(" {actor}"));
        if !whom.is_empty() {
            told.push_str(&format!(" -> {}", whom.join(", ")));
        }
    }
    if let Some(paper) = &line.paper {
        told.push_str(&format!(" [{paper}]"));
    }
    if !line.missing_facts.is_empty() {
        told.push_str(&format!(" ? {}", line.missing_facts.join(", ")));
    }
    format!("{told} {}", line.reason.title)
}
