//! Copies of the two files of SQLite: taken online, inside one read transaction each, while others write.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Duration;

use sqlx::{AnyConnection, Connection, Executor};

use super::error::{CopyError, at};
use super::{Doing, Stage, Told};
use crate::engine::{Location, Part};
use crate::statement::{run_of, values};

/// How often it is looked how far the copy is.
const LOOK: Duration = Duration::from_millis(200);

/// Copies one file as it stands at one moment: sqlite.org/lang_vacuum.html, VACUUM INTO.
pub(super) async fn copy_out(data: &Path, part: Part, folder: &Path, told: Told<'_>) -> Result<(), CopyError> {
    let (source, target) = (data.join(part.file()), folder.join(part.file()));
    let mut connection = AnyConnection::connect(&Location::file_address(&source)).await?;
    connection.execute("pragma busy_timeout = 10000").await?;
    let all = fs::metadata(&source).map_err(at(&source))?.len();
    let name = target.display().to_string();
    {
        let copying = run_of(&mut connection, "vacuum into $1".to_owned(), values![name]);
        tokio::pin!(copying);
        loop {
            tokio::select! {
                // What fails here fails on the way out: the source was opened before.
                copied = &mut copying => break copied.map_err(|error| at(&target)(std::io::Error::other(error)))?,
                () = tokio::time::sleep(LOOK) => {
                    let done = fs::metadata(&target).map_or(0, |file| file.len());
                    told(Stage { doing: Doing::Copying, done: done.min(all), all });
                }
            }
        }
    }
    connection.close().await?;
    fs::set_permissions(&target, fs::Permissions::from_mode(0o600)).map_err(at(&target))?;
    File::open(&target).and_then(|file| file.sync_all()).map_err(at(&target))
}

/// Copies one file back; it is on disk when this returns.
pub(super) fn copy_in(folder: &Path, part: Part, data: &Path, told: Told<'_>) -> Result<(), CopyError> {
    let (source, target) = (folder.join(part.file()), data.join(part.file()));
    let mut from = File::open(&source).map_err(at(&source))?;
    let all = from.metadata().map_err(at(&source))?.len();
    let beside = target.with_extension("new");
    let mut to = File::create(&beside).map_err(at(&beside))?;
    to.set_permissions(fs::Permissions::from_mode(0o600)).map_err(at(&beside))?;
    let (mut done, mut piece) = (0, vec![0; 1 << 20]);
    loop {
        let read = from.read(&mut piece).map_err(at(&source))?;
        if read == 0 {
            break;
        }
        to.write_all(&piece[..read]).map_err(at(&beside))?;
        done += read as u64;
        told(Stage { doing: Doing::Copying, done, all });
    }
    to.sync_all().map_err(at(&beside))?;
    // What was written ahead belongs to the file that goes.
    for end in ["-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(data.join(format!("{}{end}", part.file())));
    }
    fs::rename(&beside, &target).map_err(at(&target))?;
    File::open(data).and_then(|folder| folder.sync_all()).map_err(at(data))
}
