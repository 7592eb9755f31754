//! `cargo xtask package`: the Debian package, put together from `packaging/` and looked at again once it is built.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};
use houvast_library::crisis;

use crate::run;

/// What the package installs: where it stands in the checkout, where it goes, and who may use it.
const FILES: [(&str, &str, u32); 3] = [
    ("packaging/houvast.service", "usr/lib/systemd/system/houvast.service", 0o644),
    ("packaging/houvast.toml", "etc/houvast/houvast.toml", 0o640),
    ("CHANGELOG.md", "usr/share/doc/houvast/CHANGELOG.md", 0o644),
];
const PAGES: &str = "docs/operations";
const SCRIPTS: [&str; 3] = ["postinst", "prerm", "postrm"];
const USAGE: &str = "usage: cargo xtask package [--binary FILE] [--to DIR] [--not-for-release]";

/// What is packaged, and where the package goes.
struct Choice {
    binary: Option<PathBuf>,
    to: PathBuf,
    purpose: Purpose,
}

/// What the package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// Somebody may run it for real people: what keeps a release back refuses it.
    Release,
    /// Only to be looked at or tried with made-up people.
    Trial,
}

/// Builds the release binary unless one is named, and packages it.
pub(crate) fn run(root: &Path, words: &[&str]) -> Result<ExitCode> {
    let Some(choice) = read(root, words) else {
        eprintln!("{USAGE}");
        return Ok(ExitCode::from(2));
    };
    if choice.purpose == Purpose::Release {
        refuse(&crisis::list_due(crisis::list_all(), run::today()?))?;
    }
    let binary = match choice.binary {
        Some(binary) => binary,
        None => {
            run::plainly(&mut run::cargo(root, &["build", "--release", "--locked", "--package", "houvast"]))?;
            let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
            target.join("release/houvast")
        }
    };
    let package = build(root, &binary, &choice.to)?;
    println!("{}", package.display());
    Ok(ExitCode::SUCCESS)
}

fn read(root: &Path, words: &[&str]) -> Option<Choice> {
    let mut choice = Choice { binary: None, to: root.join("target/package"), purpose: Purpose::Release };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--binary" => choice.binary = Some(PathBuf::from(words.next()?)),
            "--to" => choice.to = PathBuf::from(words.next()?),
            "--not-for-release" => choice.purpose = Purpose::Trial,
            _ => return None,
        }
    }
    Some(choice)
}

/// A release is refused while a number of "help now" is missing, unchecked or was checked too long ago.
fn refuse(due: &[String]) -> Result<()> {
    ensure!(
        due.is_empty(),
        "no release: somebody has to call these numbers and write the day into crates/library/directory/crisis.yaml\n  {}\n\
         a package that is only tried out takes --not-for-release",
        due.join("\n  ")
    );
    Ok(())
}

/// Puts the tree together, builds the package and checks what is in it.
fn build(root: &Path, binary: &Path, to: &Path) -> Result<PathBuf> {
    ensure!(run::find_program("dpkg-deb").is_some(), "dpkg-deb is not there; on Debian it is in the package dpkg");
    let tree = to.join("tree");
    if tree.exists() {
        fs::remove_dir_all(&tree)?;
    }
    put(binary, &tree.join("usr/bin/houvast"), 0o755)?;
    for (from, place, mode) in FILES {
        put(&root.join(from), &tree.join(place), mode)?;
    }
    for page in fs::read_dir(root.join(PAGES))?.flatten() {
        put(&page.path(), &tree.join("usr/share/doc/houvast/operations").join(page.file_name()), 0o644)?;
    }
    write(&copyright(root)?, &tree.join("usr/share/doc/houvast/copyright"))?;
    let scripts = root.join("packaging/debian");
    for script in SCRIPTS {
        put(&scripts.join(script), &tree.join("DEBIAN").join(script), 0o755)?;
    }
    put(&scripts.join("conffiles"), &tree.join("DEBIAN/conffiles"), 0o644)?;
    let (version, architecture) = (env!("CARGO_PKG_VERSION"), said(Command::new("dpkg").arg("--print-architecture"))?);
    let size = fs::metadata(binary)?.len().div_ceil(1024).to_string();
    let control = fs::read_to_string(scripts.join("control"))?;
    let control = control.replace("@VERSION@", version).replace("@ARCHITECTURE@", architecture.trim());
    write(&control.replace("@SIZE@", &size), &tree.join("DEBIAN/control"))?;
    write(&sums(&tree)?, &tree.join("DEBIAN/md5sums"))?;
    let package = to.join(format!("houvast_{version}_{}.deb", architecture.trim()));
    let mut command = Command::new("dpkg-deb");
    command.args(["--root-owner-group", "--build"]).arg(&tree).arg(&package);
    said(&mut command)?;
    check(&package)?;
    Ok(package)
}

fn put(from: &Path, to: &Path, mode: u32) -> Result<()> {
    let cannot = || format!("cannot copy `{}` to `{}`", from.display(), to.display());
    fs::create_dir_all(to.parent().unwrap_or(to)).with_context(cannot)?;
    fs::copy(from, to).with_context(cannot)?;
    // Whatever the umask of whoever builds: folders are open, files are as the package says.
    for folder in to.ancestors().skip(1).take_while(|folder| folder.file_name().is_some_and(|name| name != "tree")) {
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).with_context(cannot)?;
    }
    fs::set_permissions(to, fs::Permissions::from_mode(mode)).with_context(cannot)
}

fn write(text: &str, to: &Path) -> Result<()> {
    fs::write(to, text).with_context(|| format!("cannot write `{}`", to.display()))?;
    Ok(fs::set_permissions(to, fs::Permissions::from_mode(0o644))?)
}

/// What Debian wants to know of a licence that it does not ship itself: all of its words, indented.
fn copyright(root: &Path) -> Result<String> {
    let licence = fs::read_to_string(root.join("LICENSE")).context("no LICENSE")?;
    let lines = licence.lines().map(|line| if line.trim().is_empty() { " .".to_owned() } else { format!(" {line}") });
    let head = fs::read_to_string(root.join("packaging/debian/copyright"))?;
    Ok(head.replace("@LICENCE@", &lines.collect::<Vec<_>>().join("\n")))
}

/// The sum of every file that is installed, so that `dpkg --verify` finds one that was changed. The configuration is changed
/// by whoever installs it.
fn sums(tree: &Path) -> Result<String> {
    let mut command = Command::new("find");
    command.current_dir(tree).args(["usr", "-type", "f", "-exec", "md5sum", "{}", "+"]);
    let mut lines: Vec<_> = said(&mut command)?.lines().map(str::to_owned).collect();
    lines.sort_unstable_by(|one, other| one.get(32..).cmp(&other.get(32..)));
    Ok(lines.join("\n") + "\n")
}

/// Looks at the package as `apt` would: what it says of itself, and every file in it.
fn check(package: &Path) -> Result<()> {
    let info = said(Command::new("dpkg-deb").arg("--info").arg(package))?;
    for wanted in [" Package: houvast", " Depends: adduser", "postinst", "prerm", "postrm", "conffiles", "md5sums"] {
        ensure!(info.contains(wanted), "`{wanted}` is not in what the package says of itself:\n{info}");
    }
    ensure!(!info.contains('@') || !info.contains("@VERSION@"), "a place was not filled in:\n{info}");
    let contents = said(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    for (mode, place) in [
        ("-rwxr-xr-x root/root", "./usr/bin/houvast"),
        ("-rw-r--r-- root/root", "./usr/lib/systemd/system/houvast.service"),
        ("-rw-r----- root/root", "./etc/houvast/houvast.toml"),
        ("-rw-r--r-- root/root", "./usr/share/doc/houvast/operations/install.md"),
        ("-rw-r--r-- root/root", "./usr/share/doc/houvast/copyright"),
    ] {
        let found = contents.lines().any(|line| line.starts_with(mode) && line.ends_with(place));
        ensure!(found, "`{place}` ({mode}) is not in the package:\n{contents}");
    }
    ensure!(!contents.contains(".key"), "a key is in the package:\n{contents}");
    Ok(())
}

fn said(command: &mut Command) -> Result<String> {
    let done = command.output().with_context(|| format!("cannot start `{}`", command.get_program().display()))?;
    if !done.status.success() {
        bail!("`{}` failed: {}", command.get_program().display(), String::from_utf8_lossy(&done.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

#[cfg(test)]
mod tests;
