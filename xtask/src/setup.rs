//! Installing what a fresh Debian machine lacks: only what is missing, without questions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{cluster, run};

/// A tool, how to see that it is there, and the Debian package that brings it.
struct Tool {
    package: &'static str,
    is_there: fn() -> bool,
}

const TOOLS: [Tool; 9] = [
    Tool { package: "postgresql", is_there: || cluster::find_binaries().is_some() },
    Tool { package: "chromium", is_there: || Path::new(CHROMIUM).is_file() },
    Tool { package: "cvc5", is_there: || Path::new(CVC5).is_file() },
    Tool { package: "poppler-utils", is_there: || has("pdftotext") },
    Tool { package: "python3-venv", is_there: has_venv },
    Tool { package: "strace", is_there: || has("strace") },
    Tool { package: "nodejs", is_there: || has("node") },
    Tool { package: "npm", is_there: || has("npm") },
    Tool { package: "fonts-dejavu-core", is_there: || Path::new("/usr/share/fonts/truetype").is_dir() },
];

/// Debian's browser; the browser tests never download one.
pub(crate) const CHROMIUM: &str = "/usr/bin/chromium";
/// Debian's solver, which proves the access theorems.
pub(crate) const CVC5: &str = "/usr/bin/cvc5";

fn has(program: &str) -> bool {
    run::find_program(program).is_some()
}

fn has_venv() -> bool {
    let asked = Command::new("python3").args(["-m", "ensurepip", "--version"]).output();
    asked.is_ok_and(|answer| answer.status.success())
}

/// What the oracles are written with, exactly as required there: a Python of its own beside the binaries. Made again
/// only when the list has changed.
pub(crate) fn install_oracles(root: &Path) -> Result<PathBuf> {
    let list = root.join("crates/planner/tests/oracle/requirements.txt");
    let wanted = fs::read(&list).with_context(|| format!("no {}", list.display()))?;
    let built = std::env::current_exe()?;
    let folder = built.ancestors().nth(2).context("this program lies in no target folder")?.join("oracles");
    let stamp = folder.join("installed-requirements.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(folder);
    }
    println!("installing what the oracles need");
    run::plainly(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&folder))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"];
    run::plainly(Command::new(folder.join("bin/python3")).args(pip).arg(&list))?;
    fs::write(&stamp, wanted)?;
    Ok(folder)
}

/// Installs every missing tool, then says what still is not there.
pub(crate) fn install_tools() -> Result<()> {
    // Twice at most: some packages of Node.js bring npm along and refuse Debian's, so npm is looked for after Node.js.
    for _ in 0..2 {
        let mut missing = list_missing();
        if missing.is_empty() {
            break;
        }
        if missing.contains(&"nodejs") {
            missing.retain(|package| *package != "npm");
        }
        if !cluster::is_root()? {
            bail!("missing: {0}. As root: apt-get install {0}", missing.join(" "));
        }
        println!("installing {}", missing.join(" "));
        run::plainly(apt().args(["update", "-qq"]))?;
        run::plainly(apt().args(["install", "-qq", "--yes", "--no-install-recommends"]).args(&missing))?;
    }
    let missing = list_missing();
    if !missing.is_empty() {
        bail!("still missing after the installation: {}", missing.join(" "));
    }
    if !has("cargo-nextest") {
        println!("installing cargo-nextest");
        run::plainly(Command::new("cargo").args(["install", "--locked", "--quiet", "cargo-nextest"]))?;
    }
    Ok(())
}

fn list_missing() -> Vec<&'static str> {
    TOOLS.iter().filter(|tool| !(tool.is_there)()).map(|tool| tool.package).collect()
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// The browser tests' packages, exactly those of the lock file. Done again only when the lock file has changed.
pub(crate) fn install_browser_packages(root: &Path) -> Result<PathBuf> {
    let folder = root.join("tests/browser");
    let lock = fs::read(folder.join("package-lock.json")).context("no tests/browser/package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(folder);
    }
    println!("installing the browser tests' packages");
    run::plainly(
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"])
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .current_dir(&folder),
    )?;
    fs::write(&stamp, lock)?;
    Ok(folder)
}
