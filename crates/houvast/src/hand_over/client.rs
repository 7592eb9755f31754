//! The end that asks.

use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, anyhow};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::UnixStream;

use super::{Answer, Header, Request, VERSION, socket};
use crate::import::{Counts, Progress};
use crate::tell::Refused;

/// Asks the running process; none where no process listens.
pub(super) async fn ask(
    socket: &Path,
    request: &Request,
    body: &[u8],
    told: &mut (dyn FnMut(Progress) + Send),
) -> anyhow::Result<Option<Counts>> {
    let Some(stream) = connect(socket).await? else { return Ok(None) };
    let (answers, mut asks) = stream.into_split();
    let mut header = serde_json::to_vec(&Header { v: VERSION, bytes: body.len(), request: request.clone() })?;
    header.push(b'\n');
    // A process that refuses stops reading: what it says counts, not that the rest could not be written.
    let written = async {
        asks.write_all(&header).await?;
        asks.write_all(body).await?;
        asks.flush().await
    };
    let written = written.await;
    let mut answers = BufReader::new(answers).lines();
    while let Some(line) = answers.next_line().await.context("the running process stopped answering")? {
        match serde_json::from_str(&line).context("the running process is of another release; use that one")? {
            Answer::Progress(progress) => told(progress),
            Answer::Done(counts) => return Ok(Some(counts)),
            Answer::Refused(sentence) => return Err(Refused::because(sentence)),
            Answer::Failed(sentence) => return Err(anyhow!(sentence)),
        }
    }
    written.context("the running process did not take the work")?;
    Err(anyhow!("the running process ended before the work was done; run this again: nothing is done twice"))
}

async fn connect(socket: &Path) -> anyhow::Result<Option<UnixStream>> {
    let connected = match socket::way_to(socket) {
        Ok(way) => UnixStream::connect(&way.path).await,
        Err(error) => Err(error),
    };
    match connected {
        Ok(stream) => Ok(Some(stream)),
        // Nobody is there; a process that was killed leaves its socket behind.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) => Ok(None),
        Err(error) => Err(Refused::because(format_args!(
            "`{}` cannot be reached ({error}); run this as the user who runs Houvast",
            socket.display()
        ))),
    }
}
