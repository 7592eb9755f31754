//! What a command tells whoever typed it, and how it ended.

use std::fmt::Display;
use std::io::Write;

use houvast_storage::backup::{Doing, Stage};

/// How a command ended that told everything itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Exit code 0.
    Done,
    /// Exit code 1: it found something wrong, and has said what.
    FoundWrong,
    /// Exit code 2: what it was given is not right, and it has said where.
    BadInput,
}

/// Bad input or usage: told in one sentence that names the field and the remedy; exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Refused(String);

impl Refused {
    /// A refusal in one sentence.
    pub(crate) fn because(sentence: impl Display) -> anyhow::Error {
        Self(sentence.to_string()).into()
    }
}

/// A problem with its causes in one sentence. A cause that was told already is not told again.
pub(crate) fn sentence(problem: &anyhow::Error) -> String {
    let mut sentence = String::new();
    for cause in problem.chain().map(ToString::to_string).filter(|cause| !cause.is_empty()) {
        if sentence.contains(&cause) {
            continue;
        }
        if !sentence.is_empty() {
            sentence.push_str(": ");
        }
        sentence.push_str(&cause);
    }
    sentence
}

/// A line of the answer. A reader that has gone (`… | head -1`) is no reason to stop.
pub(crate) fn line(text: impl Display) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// A whole text as the answer.
pub(crate) fn text(text: &str) {
    let _ = write!(std::io::stdout(), "{text}");
}

/// A line beside the answer: faults, progress, refusals.
pub(crate) fn aside(text: impl Display) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// A bar that is drawn on a terminal only.
pub(crate) fn bar(all: u64) -> indicatif::ProgressBar {
    let bar = indicatif::ProgressBar::new(all);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar
}

/// Shows on a terminal what a long command is doing and how far it is.
pub(crate) struct Stages(indicatif::ProgressBar);

impl Stages {
    pub(crate) fn new() -> Self {
        let bar = indicatif::ProgressBar::new(0);
        if let Ok(style) = indicatif::ProgressStyle::with_template("{msg:<9} {bar:40} {percent:>3}% {eta}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    pub(crate) fn show(&self, stage: Stage) {
        self.0.set_message(match stage.doing {
            Doing::Copying => "copying",
            Doing::Checking => "checking",
            Doing::Verifying => "verifying",
        });
        self.0.set_length(stage.all);
        self.0.set_position(stage.done);
    }
}

impl Drop for Stages {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use anyhow::{Context, anyhow};

    use super::*;

    #[test]
    fn a_cause_that_was_told_is_not_told_again() {
        let problem = Err::<(), _>(anyhow!("no answer"));
        let problem = problem.context("cannot open the database: no answer").context("stopped at line 3").unwrap_err();
        assert_eq!(sentence(&problem), "stopped at line 3: cannot open the database: no answer");
    }
}
