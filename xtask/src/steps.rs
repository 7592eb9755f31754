//! `cargo xtask test`: every check in order, the cheap ones first; the first failure ends the run.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::cluster::Cluster;
use crate::{browser, count, run, setup, tidy};

/// What of the test run is asked for.
pub(crate) struct Choice {
    only: Option<String>,
    length: Length,
}

/// How often the tests that repeat themselves (kills, worlds) do so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    Usual,
    Long,
}

/// One check: its name on the command line, what it is in words, how to run it.
struct Step {
    name: &'static str,
    title: &'static str,
    run: fn(&Path, Length) -> Result<Done>,
}

/// What a step did: tests count for the closing line, checks are only shown.
enum Done {
    Checks(u64),
    Tests(u64),
}

const STEPS: [Step; 7] = [
    Step { name: "format", title: "rustfmt", run: format },
    Step { name: "tidy", title: "rules that no compiler checks", run: |root, _| Ok(Done::Checks(tidy::run(root)?)) },
    Step { name: "clippy", title: "clippy, warnings are errors", run: clippy },
    Step { name: "docs", title: "documentation, warnings are errors", run: docs },
    Step { name: "tests", title: "tests of every crate, on both database engines", run: tests },
    Step { name: "doctests", title: "examples in the documentation", run: doctests },
    Step {
        name: "browser",
        title: "journeys and accessibility in a browser",
        run: |root, length| Ok(Done::Tests(browser::run(root, length)?)),
    },
];

impl Choice {
    /// Reads `[--long] [--only STEP]`.
    pub(crate) fn from_words(words: &[&str]) -> Result<Choice> {
        let mut choice = Choice { only: None, length: Length::Usual };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match (*word, words.as_slice().first()) {
                ("--long", _) => choice.length = Length::Long,
                ("--only", Some(name)) if STEPS.iter().any(|step| step.name == *name) => {
                    choice.only = Some((*name).to_owned());
                    words.next();
                }
                _ => {
                    let names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
                    bail!("usage: cargo xtask test [--long] [--only {}]", names.join("|"));
                }
            }
        }
        Ok(choice)
    }

    fn asks_for(&self, step: &Step) -> bool {
        self.only.as_ref().is_none_or(|name| name == step.name)
    }
}

/// Installs what is missing and runs the chosen steps. The closing line counts tests, not checks.
pub(crate) fn run(root: &Path, choice: Choice) -> Result<ExitCode> {
    let begun = Instant::now();
    if choice.only.as_deref().is_none_or(|name| matches!(name, "tests" | "browser")) {
        println!("== setup: what a fresh machine lacks");
        setup::install_tools()?;
        println!("-- setup: {:.1} s\n", begun.elapsed().as_secs_f64());
    }
    let mut passed = 0;
    for step in STEPS.iter().filter(|step| choice.asks_for(step)) {
        println!("== {}: {}", step.name, step.title);
        let step_begun = Instant::now();
        let done = (step.run)(root, choice.length);
        let seconds = step_begun.elapsed().as_secs_f64();
        match done {
            Ok(Done::Tests(count)) => {
                passed += count;
                println!("-- {}: {count} tests, {seconds:.1} s\n", step.name);
            }
            Ok(Done::Checks(count)) => println!("-- {}: {count} checks, {seconds:.1} s\n", step.name),
            Err(error) => {
                eprintln!("-- {}: failed after {seconds:.1} s: {error:#}", step.name);
                println!("step `{}` failed; the steps after it did not run", step.name);
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    println!("total time {:.0} s", begun.elapsed().as_secs_f64());
    println!("{passed} passed, 0 failed");
    Ok(ExitCode::SUCCESS)
}

fn format(root: &Path, _: Length) -> Result<Done> {
    run::plainly(&mut run::cargo(root, &["fmt", "--all", "--", "--check"]))?;
    Ok(Done::Checks(1))
}

fn clippy(root: &Path, _: Length) -> Result<Done> {
    let words = ["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    run::plainly(&mut run::cargo(root, &words))?;
    Ok(Done::Checks(1))
}

fn docs(root: &Path, _: Length) -> Result<Done> {
    let words = ["doc", "--quiet", "--locked", "--workspace", "--no-deps"];
    run::plainly(run::cargo(root, &words).env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(Done::Checks(1))
}

fn tests(root: &Path, length: Length) -> Result<Done> {
    let cluster = Cluster::start()?;
    let words = ["nextest", "run", "--locked", "--workspace", "--no-fail-fast", "--color=never", "--status-level=slow"];
    let mut command = run::cargo(root, &words);
    command.env("HOUVAST_TEST_POSTGRES", cluster.address()).env("CVC5", setup::CVC5);
    command.env("HOUVAST_VENV", setup::install_oracles(root)?);
    if length == Length::Long {
        command.env("HOUVAST_LONG", "1").env("HOUVAST_KILLS", "200");
        command.env("HOUVAST_POSTMASTER_KILLS", "20").env("HOUVAST_WORLDS", "300");
    }
    Ok(Done::Tests(count::of_nextest(&run::reading_along(&mut command)?)?))
}

fn doctests(root: &Path, _: Length) -> Result<Done> {
    let words = ["test", "--quiet", "--locked", "--workspace", "--doc"];
    Ok(Done::Tests(count::of_cargo_test(&run::reading_along(&mut run::cargo(root, &words))?)?))
}

#[cfg(test)]
mod tests_of_words {
    use super::*;

    #[test]
    fn a_step_can_be_chosen_by_its_name() {
        let choice = Choice::from_words(&["--long", "--only", "tidy"]).unwrap();
        assert!(choice.length == Length::Long);
        let chosen: Vec<_> = STEPS.iter().filter(|step| choice.asks_for(step)).map(|step| step.name).collect();
        assert_eq!(chosen, ["tidy"]);
    }

    #[test]
    fn an_unknown_step_is_refused_with_the_list_of_names() {
        let refusal = Choice::from_words(&["--only", "everything"]).err().unwrap().to_string();
        assert!(refusal.contains("format|tidy|clippy"), "{refusal}");
    }
}
