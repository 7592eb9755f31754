//! A throwaway PostgreSQL cluster for one test run: its own folder, its own free port, ended by its process id.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run;

/// A running cluster; dropping it ends the server and removes its folder.
pub(crate) struct Cluster {
    server: Child,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes a cluster and starts its server on a free port of the loopback address.
    pub(crate) fn start() -> Result<Cluster> {
        let bin = find_binaries().context("no PostgreSQL server found under /usr/lib/postgresql")?;
        let folder = std::env::temp_dir().join(format!("houvast-postgres-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        if is_root()? {
            run::plainly(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let data = folder.join("data");
        let log = fs::File::create(folder.join("initdb.log"))?;
        let made = as_postgres(&bin.join("initdb"))?
            .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync", "-D"])
            .arg(&data)
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(log)
            .status()?;
        if !made.success() {
            bail!("initdb ended with {made}");
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let server = serve(&bin, &folder, port)?;
        let mut cluster = Cluster { server, folder, port };
        cluster.wait_until_ready(&bin)?;
        Ok(cluster)
    }

    /// The address that the storage tests read from `HOUVAST_TEST_POSTGRES`.
    pub(crate) fn address(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self, bin: &Path) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            if let Some(status) = self.server.try_wait()? {
                let log = fs::read_to_string(self.folder.join("server.log")).unwrap_or_default();
                bail!("the PostgreSQL server ended with {status}\n{log}");
            }
            let ready = Command::new(bin.join("pg_isready"))
                .args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()])
                .status()?;
            if ready.success() {
                return Ok(());
            }
            sleep(Duration::from_millis(50));
        }
        bail!("the PostgreSQL server did not answer within 60 seconds")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGQUIT is PostgreSQL's immediate shutdown: nothing in this cluster is worth a checkpoint.
        let asked = Command::new("kill").args(["-QUIT", &self.server.id().to_string()]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn serve(bin: &Path, folder: &Path, port: u16) -> Result<Child> {
    let log = fs::File::create(folder.join("server.log"))?;
    // Without fsync: the tests are about what the SQL means. The tests that kill a server start their own.
    as_postgres(&bin.join("postgres"))?
        .arg("-D")
        .arg(folder.join("data"))
        .arg("-k")
        .arg(folder)
        .args(["-h", "127.0.0.1", "-p", &port.to_string()])
        .args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"])
        .args(["-c", "max_connections=300"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()
        .context("cannot start the PostgreSQL server")
}

/// PostgreSQL refuses root, so as root its programs run as the user `postgres`, and end when this process ends.
fn as_postgres(program: &Path) -> Result<Command> {
    let mut command = Command::new("setpriv");
    if is_root()? {
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]);
    }
    command.arg("--pdeathsig=QUIT").arg("--").arg(program);
    Ok(command)
}

/// Whether this process may install packages and must give up its rights to start PostgreSQL.
pub(crate) fn is_root() -> Result<bool> {
    let answer = Command::new("id").arg("-u").output().context("cannot run `id`")?;
    Ok(answer.stdout.trim_ascii() == b"0")
}

/// The folder with `initdb` and `postgres` of the newest installed version; Debian keeps them off the search path.
pub(crate) fn find_binaries() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut versions: Vec<(u32, PathBuf)> = versions
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file() && bin.join("postgres").is_file())
        .collect();
    versions.sort();
    versions.pop().map(|(_, bin)| bin)
}
