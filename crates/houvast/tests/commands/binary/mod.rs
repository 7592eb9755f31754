//! Runs the binary: to its end, or in the background until it is stopped. Nothing here waits without a bound.

pub(crate) mod mail_server;

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// The longest that anything here may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A header and one good line of an employer's list.
pub(crate) const HEADER: &str = "employer;personnel_number;name;private_email;postal_address;first_day;expected_end;\
                                 contract_hours;language;country;manager_email";
pub(crate) const GOOD: &str =
    "Bakkerij Maes Voorbeeld;1001;Ana Proefmans;ana@thuis.example;;2026-10-26;2027-02-01;38;nl;be;tom@bakker.example";

/// How a command ended and what it said.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) aside: String,
}

impl Said {
    /// Asserts the exit code and that all of these words were said.
    #[track_caller]
    pub(crate) fn expect(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{self:?}");
        let said = format!("{}{}", self.out, self.aside);
        for word in words {
            assert!(said.contains(word), "`{word}` is not in: {said}");
        }
        let machine = ["panicked", "RUST_BACKTRACE", "Err(", "Some(", "Custom {", "Os {"];
        assert!(machine.iter().all(|word| !said.contains(word)), "not told in words: {said}");
    }
}

fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_houvast"));
    for setting in ["DATA", "DATABASE", "KEYS", "LISTEN", "ADDRESS", "SMTP", "FROM", "LOG", "METRICS_LISTEN"] {
        command.env_remove(format!("HOUVAST_{setting}"));
    }
    // An empty file: one that is installed on this machine must not count.
    command.args(words).env_remove("RUST_LOG").env("LC_ALL", "C").env("HOUVAST_CONFIG", "/dev/null");
    command
}

/// Runs a command to its end.
pub(crate) fn run(words: &[&str]) -> Said {
    run_in(words, &[])
}

/// Runs a command to its end with these in its environment.
pub(crate) fn run_in(words: &[&str], environment: &[(&str, &str)]) -> Said {
    let done = command(words).envs(environment.iter().copied()).stdin(Stdio::null()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Said { code: done.status.code(), out: text(&done.stdout), aside: text(&done.stderr) }
}

/// An installation in a folder of its own: keys beside the data.
pub(crate) struct Installed {
    pub(crate) folder: TempDir,
}

impl Installed {
    /// Keys, and the service where one is named.
    pub(crate) fn with_service(name: Option<&str>) -> Self {
        let installed = Self { folder: tempfile::tempdir().unwrap() };
        run(&["key", "init", "--keys", &installed.keys()]).expect(0, &["RECOVERY SHEET"]);
        if let Some(name) = name {
            installed.run(&["service", "add", "--name", name, "--country", "be"]).expect(0, &[name]);
        }
        installed
    }

    pub(crate) fn data(&self) -> String {
        self.path("data")
    }

    pub(crate) fn keys(&self) -> String {
        self.path("keys")
    }

    /// A path in the folder.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Writes a file into the folder.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        std::fs::write(self.folder.path().join(name), content).unwrap();
        self.path(name)
    }

    /// Runs a command on this installation.
    pub(crate) fn run(&self, words: &[&str]) -> Said {
        let (data, keys) = (self.data(), self.keys());
        run(&[words, &["--data", &data, "--keys", &keys]].concat())
    }
}

/// A command that runs until it is stopped.
pub(crate) struct Background {
    id: u32,
    out: Receiver<String>,
    aside: Receiver<String>,
    ended: Receiver<ExitStatus>,
    has_ended: bool,
    seen: RefCell<Vec<String>>,
}

impl Background {
    pub(crate) fn start(words: &[&str]) -> Self {
        Self::start_in(words, &[])
    }

    /// Starts it with these in its environment.
    pub(crate) fn start_in(words: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut child = command(words)
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (out, aside) = (lines(child.stdout.take().unwrap()), lines(child.stderr.take().unwrap()));
        let (tell, ended) = channel();
        let id = child.id();
        thread::spawn(move || tell.send(child.wait().unwrap()));
        Self { id, out, aside, ended, has_ended: false, seen: RefCell::default() }
    }

    /// Starts the demo in a directory and gives its `host:port`.
    pub(crate) fn demo(data: &Path, words: &[&str]) -> (Self, String) {
        let data = data.display().to_string();
        let demo = Self::start(&[&["demo", "--data", &data, "--listen", "127.0.0.1:0"], words].concat());
        let line = demo.line_with("Houvast demo: http://");
        (demo, line.rsplit('/').next().unwrap().to_owned())
    }

    /// The next line of the answer with these words.
    #[track_caller]
    pub(crate) fn line_with(&self, words: &str) -> String {
        line_with(&self.out, words, &self.seen)
    }

    /// The next line beside the answer with these words.
    #[track_caller]
    pub(crate) fn aside_with(&self, words: &str) -> String {
        line_with(&self.aside, words, &self.seen)
    }

    /// Everything said beside the answer that nobody has read yet. Call it after the end.
    pub(crate) fn rest_aside(&self) -> String {
        self.aside.iter().collect::<Vec<_>>().join("\n")
    }

    /// Everything that was said. Call it after the end.
    pub(crate) fn all_aside(&self) -> String {
        let rest = self.rest_aside();
        self.seen.borrow().join("\n") + "\n" + &rest
    }

    /// Ends it by a signal and gives how it ended.
    #[track_caller]
    pub(crate) fn end(&mut self, signal: &str) -> Option<i32> {
        self.signal(signal);
        self.wait()
    }

    /// Waits for the end and gives how it ended.
    #[track_caller]
    pub(crate) fn wait(&mut self) -> Option<i32> {
        let status = self.ended.recv_timeout(PATIENCE).expect("it ends when it is asked to");
        self.has_ended = true;
        status.code()
    }

    /// Sends it a signal.
    pub(crate) fn signal(&self, signal: &str) {
        Command::new("kill").args([signal, &self.id.to_string()]).stderr(Stdio::null()).status().unwrap();
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if !self.has_ended {
            self.signal("-KILL");
            // A test that failed leaves nothing running behind.
            let _ = self.ended.recv_timeout(PATIENCE);
        }
    }
}

fn lines(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (tell, told) = channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                return;
            }
        }
    });
    told
}

#[track_caller]
fn line_with(told: &Receiver<String>, words: &str, seen: &RefCell<Vec<String>>) -> String {
    loop {
        match told.recv_timeout(PATIENCE) {
            Ok(line) => {
                seen.borrow_mut().push(line.clone());
                if line.contains(words) {
                    return line;
                }
            }
            Err(error) => panic!("no line with `{words}` ({error}); said so far: {:#?}", seen.borrow()),
        }
    }
}

/// Asks for a page and gives the whole answer with its head.
pub(crate) fn get(place: &str, path: &str) -> String {
    ask(place, &format!("GET {path} HTTP/1.1\r\nhost: {place}\r\nconnection: close\r\n\r\n"))
}

/// Asks for a page in the session of a cookie.
pub(crate) fn get_as(place: &str, path: &str, cookie: &str) -> String {
    ask(place, &format!("GET {path} HTTP/1.1\r\nhost: {place}\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n"))
}

/// Sends a form and gives the whole answer with its head.
pub(crate) fn post(place: &str, path: &str, form: &str) -> String {
    let head = "content-type: application/x-www-form-urlencoded\r\nconnection: close";
    let length = form.len();
    ask(place, &format!("POST {path} HTTP/1.1\r\nhost: {place}\r\n{head}\r\ncontent-length: {length}\r\n\r\n{form}"))
}

/// Sends a form in the session of a cookie and gives the whole answer with its head.
pub(crate) fn post_as(place: &str, path: &str, form: &str, cookie: &str) -> String {
    let head = "content-type: application/x-www-form-urlencoded\r\nconnection: close";
    let length = form.len();
    let head = format!("host: {place}\r\ncookie: {cookie}\r\n{head}\r\ncontent-length: {length}");
    ask(place, &format!("POST {path} HTTP/1.1\r\n{head}\r\n\r\n{form}"))
}

fn ask(place: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(place).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

/// The sample list that the repository ships.
pub(crate) fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/absences.csv")
}
