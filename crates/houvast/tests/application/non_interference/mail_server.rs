//! A mail server on loopback that keeps every letter exactly as it came, and refuses whom it is told to refuse.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A letter as it came over the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) to: String,
    pub(crate) raw: Vec<u8>,
}

#[derive(Default)]
struct Kept {
    letters: Vec<Received>,
    refused: BTreeMap<String, &'static str>,
}

/// The server; it ends with the test.
pub(crate) struct MailServer {
    pub(crate) address: SocketAddr,
    kept: Arc<Mutex<Kept>>,
}

impl MailServer {
    pub(crate) async fn begin() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let kept = Arc::new(Mutex::new(Kept::default()));
        let server = Self { address, kept: Arc::clone(&kept) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(speak(stream, Arc::clone(&kept)));
            }
        });
        server
    }

    /// From now on answers so to letters for this address; an empty answer takes them again.
    pub(crate) fn answer(&self, mail: &str, answer: &'static str) {
        self.kept.lock().unwrap().refused.insert(mail.to_owned(), answer);
    }

    /// Every letter so far, in the order it came.
    pub(crate) fn list_letters(&self) -> Vec<Received> {
        self.kept.lock().unwrap().letters.clone()
    }
}

/// The few words of SMTP that one letter takes.
async fn speak(stream: TcpStream, kept: Arc<Mutex<Kept>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut to = String::new();
    answer(&mut stream, "220 ready").await?;
    loop {
        let line = String::from_utf8(read_line(&mut stream).await?).ok()?;
        let word = line.split(' ').next()?.trim().to_uppercase();
        match word.as_str() {
            "RCPT" => {
                to = line.split(['<', '>']).nth(1)?.to_owned();
                let refused = kept.lock().unwrap().refused.get(&to).copied().unwrap_or_default();
                answer(&mut stream, if refused.is_empty() { "250 ok" } else { refused }).await?;
            }
            "DATA" => {
                answer(&mut stream, "354 go on").await?;
                let raw = read_letter(&mut stream).await?;
                kept.lock().unwrap().letters.push(Received { to: to.clone(), raw });
                answer(&mut stream, "250 taken").await?;
            }
            "QUIT" => return answer(&mut stream, "221 bye").await,
            _ => answer(&mut stream, "250 ok").await?,
        }
    }
}

async fn answer(stream: &mut BufReader<TcpStream>, says: &str) -> Option<()> {
    stream.get_mut().write_all(format!("{says}\r\n").as_bytes()).await.ok()
}

async fn read_line(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    let read = stream.read_until(b'\n', &mut line).await.ok()?;
    (read > 0).then_some(line)
}

async fn read_letter(stream: &mut BufReader<TcpStream>) -> Option<Vec<u8>> {
    let mut raw = Vec::new();
    loop {
        let line = read_line(stream).await?;
        if line == b".\r\n" {
            return Some(raw);
        }
        raw.extend(line);
    }
}
