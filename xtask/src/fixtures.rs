//! `cargo xtask fixtures`: writes the sealed specimen of every event version that does not have one yet.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::run;

const WRITER: &str = "crates/storage/examples/write_specimens.rs";

/// Runs the writer of specimens; says so when this tree has none, and ends with exit code 2.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    if !root.join(WRITER).is_file() {
        eprintln!("there is nothing to write: {WRITER} does not exist");
        return Ok(ExitCode::from(2));
    }
    let words = ["run", "--quiet", "--package", "houvast-storage", "--example", "write_specimens"];
    run::plainly(&mut run::cargo(root, &words))?;
    Ok(ExitCode::SUCCESS)
}
