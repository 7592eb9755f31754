//! The browser step: Playwright and axe against the built binary and Debian's Chromium.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{count, run, setup};

/// Builds the binary, runs every browser test against it, and says how many passed.
pub(crate) fn run(root: &Path) -> Result<u64> {
    run::plainly(&mut run::cargo(root, &["build", "--quiet", "--package", "houvast"]))?;
    // This program lies beside the binary, wherever the target folder is.
    let binary = std::env::current_exe()?.with_file_name("houvast");
    let folder = setup::install_browser_packages(root)?;
    let results = folder.join("results");
    fs::create_dir_all(&results)?;
    let report = results.join("report.json");
    let _ = fs::remove_file(&report);
    run::plainly(
        Command::new("node")
            .args(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"])
            .env("PLAYWRIGHT_JSON_OUTPUT_FILE", &report)
            .env("PLAYWRIGHT_FORCE_TTY", "0")
            .env("HOUVAST_BINARY", binary)
            .env("HOUVAST_CHROMIUM", setup::CHROMIUM)
            .current_dir(&folder),
    )?;
    count::of_playwright(&fs::read_to_string(&report).context("the browser tests wrote no report")?)
}
