//! Names every file of the packs for the crate, so that a new file needs no line of code.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The countries that have a pack: a folder each.
const PACKS: [&str; 2] = ["be", "nl"];

fn main() -> Result<(), Box<dyn Error>> {
    let packs = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("packs");
    println!("cargo::rerun-if-changed={}", packs.display());
    let mut source = String::from("pub(crate) const FILES: &[(&str, &[(&str, &str)])] = &[\n");
    for pack in PACKS {
        let folder = packs.join(pack);
        println!("cargo::rerun-if-changed={}", folder.display());
        writeln!(source, "    ({pack:?}, &[")?;
        for file in list_files(&folder)? {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(source, "        ({name:?}, include_str!({:?})),", file.display().to_string())?;
        }
        source.push_str("    ]),\n");
    }
    source.push_str("];\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("pack_files.rs"), source)?;
    Ok(())
}

fn list_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    // A country whose pack is still to be written has no folder.
    if !folder.is_dir() {
        return Ok(files);
    }
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
