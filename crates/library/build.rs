//! Names every topic of the library for the crate, so that a new file needs no line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The languages that have a folder of topics.
const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

fn main() -> io::Result<()> {
    let content = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?).join("content");
    let target = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?).join("topics.rs");
    println!("cargo::rerun-if-changed={}", content.display());
    let mut list = String::from("&[\n");
    for language in LANGUAGES {
        let folder = content.join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in list_topics(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let slug = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            writeln!(list, "({language:?}, {slug:?}, include_str!({:?})),", file.display().to_string())
                .map_err(io::Error::other)?;
        }
    }
    list.push_str("]\n");
    fs::write(target, list)
}

/// The topics of a folder, in the same order on every machine.
fn list_topics(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut topics = Vec::new();
    // A language in which nothing is written yet has no folder.
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.extension().is_some_and(|end| end == "md") {
                topics.push(path);
            }
        }
    }
    topics.sort();
    Ok(topics)
}
