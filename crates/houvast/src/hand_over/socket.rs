//! Sockets in directories whose path is longer than the 107 bytes that an address of a socket holds (unix(7)).

use std::ffi::OsStr;
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

/// The longest path that is used as it stands.
const LONGEST: usize = 100;

/// A way to a socket. It leads there as long as this value lives.
pub(super) struct Way {
    pub(super) path: PathBuf,
    _folder: Option<File>,
}

/// A way to a socket that fits: the path itself, or one through the opened folder.
pub(super) fn way_to(socket: &Path) -> io::Result<Way> {
    if socket.as_os_str().len() <= LONGEST {
        return Ok(Way { path: socket.to_owned(), _folder: None });
    }
    let folder = File::open(socket.parent().unwrap_or(Path::new(".")))?;
    let name = socket.file_name().unwrap_or(OsStr::new("houvast.sock"));
    let path = Path::new("/proc/self/fd").join(folder.as_raw_fd().to_string()).join(name);
    Ok(Way { path, _folder: Some(folder) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_socket_deep_in_the_tree_is_reached() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a".repeat(90)).join("b".repeat(90));
        std::fs::create_dir_all(&deep).unwrap();
        let socket = deep.join("houvast.sock");
        let way = way_to(&socket).unwrap();
        let listener = tokio::net::UnixListener::bind(&way.path).unwrap();
        drop(way);
        assert!(socket.exists());
        tokio::net::UnixStream::connect(&way_to(&socket).unwrap().path).await.unwrap();
        drop(listener);
    }
}
