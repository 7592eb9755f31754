//! Running other programs: plainly, or while reading along with what they print.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;

use anyhow::{Context, Result, bail};

/// A program on the search path, or none.
pub(crate) fn find_program(name: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|candidate| candidate.is_file())
}

/// The day it is, in universal time. The clock is another program here too: only `storage::ambient` reads it in code.
pub(crate) fn today() -> Result<jiff::civil::Date> {
    let said = Command::new("date").args(["-u", "+%F"]).output().context("cannot start `date`")?;
    let day = String::from_utf8_lossy(&said.stdout);
    day.trim().parse().with_context(|| format!("`date` says `{day}`"))
}

/// Cargo in the checkout, as a person would call it.
pub(crate) fn cargo(root: &Path, words: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(words).current_dir(root);
    // `cargo run` tells us about this package; handed on, that makes build scripts such as ring's run anew every time.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name.to_string_lossy().starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// Runs a program with our own output, and fails when it fails.
pub(crate) fn plainly(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(())
}

/// Runs a program, prints its lines as they come, and gives them back when it ended well.
pub(crate) fn reading_along(command: &mut Command) -> Result<Vec<String>> {
    let shown = shown(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `{shown}`"))?;
    let (sender, lines) = channel();
    let out = child.stdout.take().map(|pipe| forward(pipe, sender.clone()));
    let err = child.stderr.take().map(|pipe| forward(pipe, sender));
    let mut kept = Vec::new();
    for line in lines {
        println!("{line}");
        kept.push(line);
    }
    for thread in [out, err].into_iter().flatten() {
        thread.join().map_err(|_| anyhow::anyhow!("cannot read what `{shown}` prints"))?;
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("`{shown}` ended with {status}");
    }
    Ok(kept)
}

fn forward(pipe: impl Read + Send + 'static, sender: Sender<String>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        for line in BufReader::new(pipe).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            if sender.send(line).is_err() {
                return;
            }
        }
    })
}

fn shown(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_both_streams_are_kept() {
        let mut kept = reading_along(Command::new("sh").args(["-c", "echo one; echo two >&2"])).unwrap();
        kept.sort();
        assert_eq!(kept, ["one", "two"]);
    }

    #[test]
    fn a_program_that_fails_is_named_in_the_error() {
        let error = reading_along(Command::new("sh").args(["-c", "exit 3"])).unwrap_err().to_string();
        assert!(error.contains("sh -c exit 3") && error.contains('3'), "{error}");
    }

    #[test]
    fn a_program_that_does_not_exist_is_not_found() {
        assert_eq!(find_program("no-such-program-anywhere"), None);
    }
}
