//! The browser step: Playwright and axe against the built binary and Debian's Chromium.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::steps::Length;
use crate::{count, run, setup};

/// Builds the binary, writes the samples of every page, runs every browser test against them, and says how many passed.
pub(crate) fn run(root: &Path, length: Length) -> Result<u64> {
    run::plainly(&mut run::cargo(root, &["build", "--quiet", "--package", "houvast"]))?;
    run::plainly(&mut run::cargo(root, &["test", "--quiet", "--workspace", "--test", "samples", "written"]))?;
    // This program lies beside the binary, wherever the target folder is.
    let binary = std::env::current_exe()?.with_file_name("houvast");
    // Cargo gives tests a folder of their own beside the builds.
    let samples = binary.with_file_name("../tmp/samples");
    let folder = setup::install_browser_packages(root)?;
    let results = folder.join("results");
    fs::create_dir_all(&results)?;
    let report = results.join("report.json");
    let _ = fs::remove_file(&report);
    let mut command = Command::new("node");
    command
        .args(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
        .env("PLAYWRIGHT_FORCE_TTY", "0")
        .env("HOUVAST_BINARY", binary)
        .env("HOUVAST_SAMPLES", samples)
        .env("HOUVAST_CHROMIUM", setup::CHROMIUM)
        .current_dir(&folder);
    if length == Length::Long {
        command.env("HOUVAST_LONG", "1");
    }
    run::plainly(&mut command)?;
    count::of_playwright(&fs::read_to_string(&report).context("the browser tests wrote no report")?)
}
