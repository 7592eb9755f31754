//! The demonstration's directory: marked as such, with keys of its own. Whether its people were made to the end stands
//! in a file of its own, so that a start that was killed half way is noticed.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::tell::Refused;

/// The key store inside the directory.
pub(crate) const KEYS: &str = "keys";
const MARK: &str = "houvast-demo";
const MADE: &str = "people-made";
const LAST_MOMENT: &str = "last-moment";
const LOCK: &str = "houvast.lock";
const SAYS: &str = "Everything here is made up, by `houvast demo`. Delete the directory to begin anew.\n";

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Made {
    /// How many synthetic people.
    pub(super) cases: u32,
    /// The database, as it is shown.
    pub(super) database: String,
}

/// What was found in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// Nothing, or what an interrupted start left: begin.
    Nothing,
    /// People, made to the end.
    People(Made),
}

/// Whether a directory is marked as demonstration data.
pub(crate) fn is_marked(directory: &Path) -> bool {
    directory.join(MARK).is_file()
}

/// Marks a directory as demonstration data; makes it where it does not exist.
pub(crate) fn mark(directory: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    write_whole(&directory.join(MARK), SAYS.as_bytes())
}

/// Looks at the directory and makes it ready: refuses one that holds other things, clears what was half made.
pub(super) fn prepare(directory: &Path) -> anyhow::Result<Found> {
    let shown = directory.display();
    let cannot = || format!("cannot use `{shown}`");
    if !is_marked(directory) {
        let holds = match fs::read_dir(directory) {
            Ok(inside) => inside.count(),
            Err(error) if error.kind() == ErrorKind::NotFound => 0,
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                return Err(Refused::because(format_args!("`--data {shown}` is a file; name a directory")));
            }
            Err(error) => return Err(error).with_context(cannot),
        };
        if holds > 0 {
            let what = if directory.join("houvast.db").exists() { "real data" } else { "other things" };
            return Err(Refused::because(format_args!(
                "`--data {shown}` holds {what}; give the demonstration a new directory of its own"
            )));
        }
        mark(directory).with_context(cannot)?;
    }
    match find_made(directory) {
        Some(made) => Ok(Found::People(made)),
        None => {
            clear(directory)?;
            Ok(Found::Nothing)
        }
    }
}

/// Removes what an interrupted start left. Only what this program itself puts there is touched.
fn clear(directory: &Path) -> anyhow::Result<()> {
    let cannot = || format!("cannot clear `{}`", directory.display());
    let lock =
        File::options().create(true).truncate(false).write(true).open(directory.join(LOCK)).with_context(cannot)?;
    match lock.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(Refused::because(format_args!(
                "another demonstration is being made in `{}`; wait for it, or name another directory with `--data`",
                directory.display()
            )));
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(cannot),
    }
    for name in ["houvast.db", "access_log.db"] {
        for end in ["", "-wal", "-shm", "-journal"] {
            remove(fs::remove_file(directory.join(format!("{name}{end}")))).with_context(cannot)?;
        }
    }
    remove(fs::remove_file(directory.join(LAST_MOMENT))).with_context(cannot)?;
    remove(fs::remove_dir_all(directory.join(KEYS))).with_context(cannot)
}

fn remove(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Notes that the people were made to the end.
pub(super) fn note_made(directory: &Path, made: &Made) -> anyhow::Result<()> {
    let path = directory.join(MADE);
    write_whole(&path, &serde_json::to_vec(made)?).with_context(|| format!("cannot write `{}`", path.display()))
}

fn find_made(directory: &Path) -> Option<Made> {
    serde_json::from_slice(&fs::read(directory.join(MADE)).ok()?).ok()
}

/// The last moment the demonstration's clock was seen at: a later start does not go back before it.
pub(crate) fn find_last_moment(directory: &Path) -> Option<Timestamp> {
    fs::read_to_string(directory.join(LAST_MOMENT)).ok()?.trim().parse().ok()
}

/// Notes where the clock stands.
pub(super) fn note_moment(directory: &Path, now: Timestamp) -> io::Result<()> {
    write_whole(&directory.join(LAST_MOMENT), format!("{now}\n").as_bytes())
}

/// There whole or not at all, also after the machine lost its power.
fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let beside: PathBuf = path.with_extension("new");
    let mut file = File::create(&beside)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(&beside, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_directory_is_marked_and_a_finished_one_recognised() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join("demo");
        assert_eq!(prepare(&directory).unwrap(), Found::Nothing);
        assert!(is_marked(&directory));
        let made = Made { cases: 20, database: "here".to_owned() };
        note_made(&directory, &made).unwrap();
        assert_eq!(prepare(&directory).unwrap(), Found::People(made));
    }

    #[test]
    fn what_was_half_made_is_cleared_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        mark(folder.path()).unwrap();
        fs::create_dir(folder.path().join(KEYS)).unwrap();
        for name in ["houvast.db", "houvast.db-wal", "notes.txt"] {
            fs::write(folder.path().join(name), "x").unwrap();
        }
        assert_eq!(prepare(folder.path()).unwrap(), Found::Nothing);
        assert!(!folder.path().join("houvast.db").exists() && !folder.path().join(KEYS).exists());
        assert!(folder.path().join("notes.txt").exists());
    }

    #[test]
    fn a_directory_with_other_things_or_real_data_is_refused() {
        let check = |name: &str, says: &str| {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(name), "x").unwrap();
            let refusal = prepare(folder.path()).unwrap_err();
            assert!(refusal.is::<Refused>() && refusal.to_string().contains(says), "{refusal}");
        };
        check("letter.txt", "other things");
        check("houvast.db", "real data");
    }

    #[test]
    fn one_that_is_being_made_by_another_process_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        mark(folder.path()).unwrap();
        fs::write(folder.path().join("houvast.db"), "x").unwrap();
        let held = File::create(folder.path().join(LOCK)).unwrap();
        held.lock().unwrap();
        assert!(prepare(folder.path()).unwrap_err().is::<Refused>());
        assert!(folder.path().join("houvast.db").exists());
    }

    #[test]
    fn the_last_moment_is_found_again() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(find_last_moment(folder.path()), None);
        let now: Timestamp = "2026-11-29T08:00:00Z".parse().unwrap();
        note_moment(folder.path(), now).unwrap();
        assert_eq!(find_last_moment(folder.path()), Some(now));
    }
}
