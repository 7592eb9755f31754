//! The files of the checkout as the rules see them: a relative path and its text.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Folders that are made, not written.
const MADE: [&str; 6] = ["target", ".git", "node_modules", "results", ".demo", "playwright-report"];

/// Every file by its path with `/`; a file that is not text has an empty text.
pub(crate) struct Tree {
    /// Relative path to text.
    pub(crate) files: BTreeMap<String, String>,
}

/// One breach of a rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    /// Where: the path of the file.
    pub(crate) path: String,
    /// The line, from 1, or 0 when the whole file is meant.
    pub(crate) line: usize,
    /// What is wrong, lower case, without a full stop.
    pub(crate) says: String,
}

impl Finding {
    /// A finding about a whole file.
    pub(crate) fn of_file(path: &str, says: impl Into<String>) -> Finding {
        Finding { path: path.to_owned(), line: 0, says: says.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.says),
            line => write!(f, "{}:{line}: {}", self.path, self.says),
        }
    }
}

impl Tree {
    /// Reads everything below `root` that somebody wrote.
    pub(crate) fn read(root: &Path) -> Result<Tree> {
        let mut tree = Tree { files: BTreeMap::new() };
        tree.read_folder(root, "")?;
        Ok(tree)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str) -> Result<()> {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot read `{}`", folder.display()))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            if entry.file_type()?.is_dir() {
                if !MADE.contains(&name.as_str()) {
                    self.read_folder(&entry.path(), &format!("{path}/"))?;
                }
            } else if let Ok(bytes) = fs::read(entry.path()) {
                self.files.insert(path, String::from_utf8(bytes).unwrap_or_default());
            }
        }
        Ok(())
    }

    /// Files whose name ends in one of these endings (with the dot).
    pub(crate) fn ending_in<'a>(&'a self, endings: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .iter()
            .filter(|(path, _)| endings.iter().any(|ending| path.ends_with(ending)))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Whether a file or a folder of this name exists.
    pub(crate) fn has(&self, path: &str) -> bool {
        let path = path.trim_end_matches('/');
        let below = format!("{path}/");
        self.files.contains_key(path) || self.files.keys().any(|file| file.starts_with(&below))
    }

    #[cfg(test)]
    pub(crate) fn of(files: &[(&str, &str)]) -> Tree {
        Tree { files: files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect() }
    }
}

/// A finding for every line that holds `text`.
pub(crate) fn find_lines(path: &str, file: &str, text: &str, says: &str) -> Vec<Finding> {
    let hits = file.lines().enumerate().filter(|(_, line)| line.contains(text));
    hits.map(|(at, _)| Finding { path: path.to_owned(), line: at + 1, says: says.to_owned() }).collect()
}
