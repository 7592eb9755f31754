//! A PostgreSQL server of a test's own, which may be killed.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// How long a server may take to come back: after a kill its old processes have to end first.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server with a folder of its own; dropping it ends the server and removes the folder.
pub(crate) struct Cluster {
    server: Child,
    port: u16,
    bin: PathBuf,
    folder: TempDir,
}

impl Cluster {
    /// Makes a cluster and starts its server. Unlike the server that the other tests share, this one syncs.
    pub(crate) fn start() -> Self {
        let bin = find_binaries();
        let folder = TempDir::new().unwrap();
        if is_root() {
            assert!(Command::new("chown").arg("postgres").arg(folder.path()).status().unwrap().success());
        }
        let made = as_postgres(&bin.join("initdb"), folder.path())
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-D"])
            .arg(folder.path().join("data"))
            .output()
            .unwrap();
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let server = serve(&bin, folder.path(), port);
        let mut cluster = Self { server, port, bin, folder };
        cluster.wait_until_ready();
        cluster
    }

    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Ends the postmaster at once (`KILL`), or it and all its processes without a word to anybody (`QUIT`).
    pub(crate) fn kill(&mut self, signal: &str) {
        let pid = self.server.id().to_string();
        assert!(Command::new("kill").args([&format!("-{signal}"), &pid]).status().unwrap().success());
        self.server.wait().unwrap();
    }

    pub(crate) fn restart(&mut self) {
        self.server = serve(&self.bin, self.folder.path(), self.port);
        self.wait_until_ready();
    }

    fn wait_until_ready(&mut self) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if self.server.try_wait().unwrap().is_some() {
                // Processes of the killed server still hold its memory.
                sleep(Duration::from_millis(50));
                self.server = serve(&self.bin, self.folder.path(), self.port);
            }
            let mut ready = Command::new(self.bin.join("pg_isready"));
            if ready.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]).status().unwrap().success() {
                return;
            }
            sleep(Duration::from_millis(20));
        }
        let log = fs::read_to_string(self.folder.path().join("server.log")).unwrap_or_default();
        panic!("the server did not come back within a minute\n{log}");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-QUIT", &self.server.id().to_string()]).status();
        let _ = self.server.wait();
    }
}

fn serve(bin: &Path, folder: &Path, port: u16) -> Child {
    let log = fs::File::options().create(true).append(true).open(folder.join("server.log")).unwrap();
    as_postgres(&bin.join("postgres"), folder)
        .arg("-D")
        .arg(folder.join("data"))
        .arg("-k")
        .arg(folder)
        .args(["-h", "127.0.0.1", "-p", &port.to_string()])
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap()
}

/// PostgreSQL refuses root, so as root its programs run as the user `postgres`; they end when this process ends.
fn as_postgres(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new("setpriv");
    if is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.arg("--pdeathsig=QUIT").arg("--").arg(program).current_dir(folder);
    command
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().unwrap().stdout.trim_ascii() == b"0"
}

/// The folder with the programs of the newest installed version; Debian keeps them off the search path.
pub(crate) fn find_binaries() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").expect("PostgreSQL is installed (cargo xtask test does it)");
    let versions = versions.flatten().filter_map(|entry| {
        let number: u32 = entry.file_name().to_str()?.parse().ok()?;
        Some((number, entry.path().join("bin")))
    });
    versions.filter(|(_, bin)| bin.join("initdb").is_file()).max().expect("a PostgreSQL server is installed").1
}
