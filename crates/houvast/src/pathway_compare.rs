//! `houvast pathway compare`: what another version of a pack would change for cases that lie in files, before it is built in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use houvast_pathway::{Pack, Said};
use jiff::civil::Date;

use crate::tell::{self, Outcome, Refused};

/// A file of a pack is some pages long.
const LONGEST_FILE: u64 = 4_000_000;

/// Reads a pack from the YAML files of a folder.
pub(crate) fn read_pack(folder: &Path) -> anyhow::Result<Pack> {
    let files = read_files(folder)?;
    let borrowed: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Pack::read(&borrowed)
        .map_err(|unusable| Refused::because(format_args!("`--with`: `{}` is no pack: {unusable}", folder.display())))
}

/// The YAML files of a folder, by name.
pub(crate) fn read_files(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let refuse = |what: String| Refused::because(format_args!("`--with`: `{}` {what}", folder.display()));
    let entries = std::fs::read_dir(folder).map_err(|error| refuse(format!("cannot be read: {error}")))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| refuse(format!("cannot be read: {error}")))?.path();
        if path.extension().is_none_or(|end| end != "yaml") {
            continue;
        }
        let size = std::fs::metadata(&path).map_err(|error| refuse(format!("cannot be read: {error}")))?.len();
        if size > LONGEST_FILE {
            return Err(refuse("holds a file that is too long for a pack".to_owned()));
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let text = std::fs::read_to_string(&path).map_err(|error| refuse(format!("cannot be read: {error}")))?;
        files.push((name, text));
    }
    files.sort();
    if files.is_empty() {
        return Err(refuse("holds no pack".to_owned()));
    }
    Ok(files)
}

/// Tells, rule by rule, in how many of the cases something differs; of a single case, what.
pub(crate) fn compared(old: &Pack, new: &Pack, cases: &[String], on: Date) -> anyhow::Result<Outcome> {
    let mut differing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for case in cases {
        let refuse = |fault: &dyn std::fmt::Display| Refused::because(format_args!("`--events`: {fault}"));
        let before = old.read_case(case).map_err(|fault| refuse(&fault))?;
        let after = new.read_case(case).map_err(|fault| refuse(&fault))?;
        let (before, after) = (old.evaluate(&before, on), new.evaluate(&after, on));
        let (before, after) = (before.said_by_rule(), after.said_by_rule());
        let rules: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for rule in rules {
            let (one, other) = (before.get(rule), after.get(rule));
            if one != other {
                let told = format!("{} -> {}", told(one), told(other));
                differing.entry(rule.to_owned()).or_default().push(told);
            }
        }
    }
    let (was, is) = (&old.header().version, &new.header().version);
    tell::line(format_args!("{} {was} -> {is}, {} cases, {on}", old.header().pack, cases.len()));
    for (rule, told) in &differing {
        match told.as_slice() {
            [only] if cases.len() == 1 => tell::line(format_args!("{rule}: {only}")),
            several => tell::line(format_args!("{rule}: differs in {} cases", several.len())),
        }
    }
    tell::line(format_args!("{} rules differ", differing.len()));
    Ok(Outcome::Done)
}

fn told(said: Option<&Said>) -> String {
    let Some(said) = said else { return "not there".to_owned() };
    let day = |day: &Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let terms = said.iter().map(|(state, from, due)| format!("{} {}..{}", state.name(), day(from), day(due)));
    terms.collect::<Vec<_>>().join(", ")
}
