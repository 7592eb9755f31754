//! The project's own commands: `cargo xtask test`, `tidy`, `content`, `bench`, `package`, `fixtures`.
//!
//! Not part of the product: nothing here is shipped, and no crate may depend on it.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod bench;
mod browser;
mod cluster;
mod content;
mod count;
mod fixtures;
mod package;
mod run;
mod setup;
mod steps;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  test [--long] [--only STEP]   install what is missing, then run every check (this is what CI runs)
  tidy                          check the rules that no compiler checks: layers, names, sizes, paths
  content [--all]               check the open library; counts per kind and language, and how it reads
  bench [NAME]                  run a benchmark, or list what there is
  package [--binary FILE] [--not-for-release]
                                build the Debian package and look at it again
  fixtures                      write the sealed specimens of every event version anew
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let root = root();
    let outcome = match words.as_slice() {
        ["test", rest @ ..] => steps::Choice::from_words(rest).and_then(|choice| steps::run(&root, choice)),
        ["tidy"] => tidy::run(&root).map(|_| ExitCode::SUCCESS),
        ["content", rest @ ..] => content::run(rest),
        ["bench", rest @ ..] => bench::run(&root, rest),
        ["package", rest @ ..] => package::run(&root, rest),
        ["fixtures"] => fixtures::run(&root),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

/// The checkout's root: the folder above this package.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies one folder below the root").to_path_buf()
}
