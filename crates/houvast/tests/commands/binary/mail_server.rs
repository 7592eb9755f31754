//! A mail server of a test: it takes letters one by one, each only when the test lets it, or refuses everybody by name.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::PATIENCE;

/// Whether letters are taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Each letter waits until the test lets it.
    Slow,
    /// Nobody gets a letter, and the answer repeats the address.
    Grumpy,
    /// Every letter is taken at once.
    Kind,
}

/// The server. Its threads end with the test.
pub(crate) struct MailServer {
    pub(crate) place: String,
    begun: Receiver<(String, String)>,
    go_on: Sender<()>,
}

impl MailServer {
    pub(crate) fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let place = listener.local_addr().unwrap().to_string();
        let (tell, begun) = channel();
        let (go_on, may_go_on) = channel();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                // Whoever asks may go away in the middle.
                let _ = talk(&stream, mood, &tell, &may_go_on);
            }
        });
        Self { place, begun, go_on }
    }

    /// Waits until a letter is being handed over.
    #[track_caller]
    pub(crate) fn await_letter(&self) {
        self.begun.recv_timeout(PATIENCE).expect("a letter is handed over");
    }

    /// Waits for the letter to an address and gives where its link leads.
    #[track_caller]
    pub(crate) fn await_link_to(&self, mail: &str) -> String {
        loop {
            let (to, text) = self.begun.recv_timeout(PATIENCE).expect("a letter is handed over");
            if to.contains(mail) {
                let text = text.replace("=\n", "");
                let link = text.split("https://houvast.example").nth(1).unwrap_or_else(|| panic!("no link in {text}"));
                return link.split_whitespace().next().unwrap().to_owned();
            }
        }
    }

    /// Whether another letter was handed over.
    pub(crate) fn has_another(&self) -> bool {
        self.begun.try_recv().is_ok()
    }

    /// Takes the letter that waits.
    pub(crate) fn take(&self) {
        self.go_on.send(()).unwrap();
    }
}

fn talk(
    stream: &TcpStream,
    mood: Mood,
    begun: &Sender<(String, String)>,
    may_go_on: &Receiver<()>,
) -> std::io::Result<()> {
    let say = |line: &str| (&*stream).write_all(format!("{line}\r\n").as_bytes());
    say("220 mail.test")?;
    let (mut is_letter, mut to, mut text) = (false, String::new(), String::new());
    for line in BufReader::new(stream).lines() {
        let line = line?;
        match line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase().as_str() {
            _ if is_letter && line != "." => text += &format!("{line}\n"),
            "." => {
                is_letter = false;
                let _ = begun.send((std::mem::take(&mut to), std::mem::take(&mut text)));
                if mood == Mood::Slow {
                    let _ = may_go_on.recv_timeout(PATIENCE);
                }
                say("250 taken")?;
            }
            "RCPT" if mood == Mood::Grumpy => say(&format!("451 4.2.1 not today: {line}"))?,
            "RCPT" => {
                to = line;
                say("250 mail.test")?;
            }
            "DATA" => {
                is_letter = true;
                say("354 go on")?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 mail.test")?,
        }
    }
    Ok(())
}
