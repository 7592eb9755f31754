//! The end that carries out: in the process that has the store open.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, ensure};
use houvast_actions::import_absences::file::LARGEST_FILE;
use houvast_actions::installation::Installation;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::unix::OwnedReadHalf;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use super::{Answer, Header, LONGEST_LINE, Request, VERSION, socket, work};
use crate::tell::{self, Refused};

/// How long somebody who asks may take to say what.
const PATIENCE: Duration = Duration::from_secs(60);

/// Listens for work of other commands. Call it only while the store is open for writing: it takes the place of a socket
/// that a killed process left behind.
pub(crate) struct Server {
    listener: UnixListener,
    socket: PathBuf,
    owner: u32,
}

impl Server {
    /// Begins to listen.
    pub(crate) fn bind(socket: &Path) -> anyhow::Result<Self> {
        let cannot = || format!("cannot listen on `{}`", socket.display());
        match fs::remove_file(socket) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).with_context(cannot),
            _ => {}
        }
        let way = socket::way_to(socket).with_context(cannot)?;
        let listener = UnixListener::bind(&way.path).with_context(cannot)?;
        fs::set_permissions(socket, fs::Permissions::from_mode(0o600)).with_context(cannot)?;
        let owner = fs::metadata(socket).with_context(cannot)?.uid();
        Ok(Self { listener, socket: socket.to_owned(), owner })
    }

    /// Carries out what comes until the end is asked for, then finishes what came before.
    pub(crate) async fn run_until(self, installation: Installation, mut ended: watch::Receiver<bool>) {
        let mut answers = JoinSet::new();
        loop {
            let accepted = tokio::select! {
                accepted = self.listener.accept() => accepted,
                _ = ended.wait_for(|ended| *ended) => break,
            };
            while answers.try_join_next().is_some() {}
            let Ok((stream, _)) = accepted else {
                // Out of file descriptors, most likely: later there are some again.
                tokio::time::sleep(Duration::from_millis(200)).await;
                continue;
            };
            // Between making the socket and closing it to others there is a moment: whoever used it is not answered.
            let is_owner = stream.peer_cred().is_ok_and(|peer| peer.uid() == self.owner || peer.uid() == 0);
            if is_owner {
                answers.spawn(answer(installation.clone(), stream));
            }
        }
        // From here on other commands find no socket, and wait for the lock.
        drop(self);
        while answers.join_next().await.is_some() {}
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.socket);
    }
}

async fn answer(installation: Installation, stream: UnixStream) {
    let (asked, mut answers) = stream.into_split();
    let read = tokio::time::timeout(PATIENCE, read(asked)).await;
    let read = read.unwrap_or_else(|_| Err(Refused::because("the work was not sent within a minute; send it again")));
    let answer = match read {
        Ok((request, body)) => {
            let (told, mut progress) = mpsc::unbounded_channel();
            let carrying = async {
                let mut tell = move |far| {
                    // Whoever asked may have gone: the work is done all the same.
                    let _ = told.send(far);
                };
                work(&installation, &request, &body, &mut tell).await
            };
            let telling = async {
                while let Some(far) = progress.recv().await {
                    send(&mut answers, &Answer::Progress(far)).await;
                }
            };
            tokio::join!(carrying, telling).0
        }
        Err(refusal) => Err(refusal),
    };
    let last = match answer {
        Ok(counts) => Answer::Done(counts),
        Err(refusal) if refusal.is::<Refused>() => Answer::Refused(refusal.to_string()),
        Err(trouble) => Answer::Failed(tell::sentence(&trouble)),
    };
    send(&mut answers, &last).await;
}

async fn read(asked: OwnedReadHalf) -> anyhow::Result<(Request, Vec<u8>)> {
    let mut asked = BufReader::new(asked);
    let mut line = String::new();
    (&mut asked).take(LONGEST_LINE).read_line(&mut line).await?;
    let header: Header = serde_json::from_str(&line)
        .map_err(|_| Refused::because("the running process is of another release; use the same release for both"))?;
    ensure!(header.v == VERSION, Refused::because("the running process is of another release; use the same release"));
    // One byte more than is taken, so that the reader of the list can say that it is too large.
    ensure!(header.bytes <= LARGEST_FILE + 1, Refused::because("the list is larger than 5 megabytes; divide it"));
    let mut body = vec![0; header.bytes];
    asked.read_exact(&mut body).await.context("the list did not arrive whole; send it again")?;
    Ok((header.request, body))
}

/// Sends one line. Whoever asked may have gone, which is no fault here.
async fn send(answers: &mut (impl AsyncWrite + Unpin), answer: &Answer) {
    if let Ok(mut line) = serde_json::to_vec(answer) {
        line.push(b'\n');
        let _ = answers.write_all(&line).await;
    }
}
