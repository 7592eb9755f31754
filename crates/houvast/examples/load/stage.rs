//! The stage: a crowd seeded once and kept, people of it signed in, and the server running on it.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use houvast_actions::doors::synthetic::sign_in_synthetic_person;
use houvast_actions::installation::Installation;
use houvast_casework::hat::Hat;
use houvast_storage::ambient::{ChanceSource, SystemClock};
use houvast_storage::{Location, Mark, OpenOptions, Purpose, Store};

use super::driver::{self, get};

/// Somebody signed in: the cookie, and what forms carry.
#[derive(Debug, Clone)]
pub(crate) struct SignedIn {
    pub(crate) cookie: String,
    pub(crate) csrf: String,
}

/// Who is signed in.
pub(crate) struct Cast {
    pub(crate) physician: SignedIn,
    pub(crate) managers: Vec<SignedIn>,
    pub(crate) employees: Vec<SignedIn>,
}

/// So many employees take part at most.
const EMPLOYEES: u32 = 1000;
/// So many employers, with one manager of each.
const EMPLOYERS: u32 = 50;
/// As `demo/crowd` gives them.
const PER_EMPLOYER: u32 = 200;

/// The binary to measure: `HOUVAST_BINARY`, or the one built beside this program.
pub(crate) fn binary() -> PathBuf {
    if let Ok(named) = std::env::var("HOUVAST_BINARY") {
        return PathBuf::from(named);
    }
    let own = std::env::current_exe().expect("this program has a path");
    let folder = own.parent().and_then(Path::parent).expect("an example lies two folders below the target");
    folder.join("houvast")
}

/// Makes the crowd, or what is missing of it, and says how long that took.
pub(crate) fn seed(data: &Path, cases: u32) -> f64 {
    let begun = Instant::now();
    let seeding = Command::new(binary())
        .args(["seed", "--cases", &cases.to_string(), "--data"])
        .arg(data)
        .status()
        .expect("the binary runs: build it with `cargo build --release`, or name it with HOUVAST_BINARY");
    assert!(seeding.success(), "the crowd cannot be made");
    begun.elapsed().as_secs_f64()
}

/// Signs people in while no server runs.
pub(crate) async fn sign_in(data: &Path, cases: u32) -> Cast {
    let options = OpenOptions {
        location: Location::Embedded { data: data.to_owned() },
        keys: data.join("keys"),
        clock: Arc::new(SystemClock),
        chance: ChanceSource::System,
        purpose: Purpose::Write,
        mark: Mark::Demo,
    };
    let store = Store::open(options).await.expect("the seeded data opens");
    let installation = Installation { store: store.clone(), address: String::new() };
    let physician = enter(&installation, "noor@demo.example", Hat::OccupationalPhysician).await;
    let (mut managers, mut employees) = (Vec::new(), Vec::new());
    for employer in 0..cases.div_ceil(PER_EMPLOYER).min(EMPLOYERS) {
        let email = format!("manager-0@employer{employer}.crowd1.example");
        managers.push(enter(&installation, &email, Hat::Manager).await);
    }
    for number in 0..cases.min(EMPLOYEES) {
        let spread = u64::from(number) * u64::from(cases) / u64::from(cases.min(EMPLOYEES));
        employees.push(enter(&installation, &format!("p{spread}@crowd1.example"), Hat::Employee).await);
    }
    drop(installation);
    store.close().await;
    Cast { physician, managers, employees }
}

async fn enter(installation: &Installation, email: &str, hat: Hat) -> SignedIn {
    let account = installation.store.find_account_by_email(email).await.expect("the database answers");
    let account = account.unwrap_or_else(|| panic!("nobody is called `{email}`"));
    let token = sign_in_synthetic_person(installation, account.id, hat).await.expect("somebody synthetic signs in");
    SignedIn { cookie: token.to_string(), csrf: token.csrf() }
}

/// A running process that ends with its owner.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

impl Server {
    /// Starts Houvast on a directory.
    pub(crate) fn houvast(data: &Path) -> Self {
        let mut command = Command::new(binary());
        command.args(["demo", "--listen", "127.0.0.1:0", "--data"]).arg(data);
        Self::started(command, "Houvast demo: http://")
    }

    /// Starts a program that says its address in a line that begins so.
    pub(crate) fn started(mut command: Command, says: &str) -> Self {
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its words are read")).lines();
        let line = lines.by_ref().map_while(Result::ok).find(|line| line.contains(says));
        let line = line.unwrap_or_else(|| panic!("the server ended before it said `{says}`"));
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok()).expect("an address with a port");
        // What it says later is read and left, so that it never waits for a reader.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Self { child, port }
    }

    /// Takes charge of a process that listens on a port.
    pub(crate) fn on_port(child: Child, port: u16) -> Self {
        Self { child, port }
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Waits until it answers.
    pub(crate) async fn wait_for(&self, path: &str) {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            if driver::ask(self.port, &get(path, "")).await.is_ok_and(|answer| answer.status == 200) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("nothing answers on port {}", self.port);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let asked = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// The addresses on a page that begin so.
pub(crate) fn links(body: &[u8], begins: &str) -> Vec<String> {
    let text = String::from_utf8_lossy(body).replace("&amp;", "&").replace("&#38;", "&");
    let parts = text.split("href=\"").skip(1).filter_map(|part| part.split('"').next());
    parts.filter(|link| link.starts_with(begins)).map(str::to_owned).collect()
}
