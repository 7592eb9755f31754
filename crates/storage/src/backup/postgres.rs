//! Copies of a PostgreSQL database, with its own tools.

use std::path::Path;
use std::process::Stdio;

use tokio::process::Command;

use super::error::CopyError;

/// The dump: everything of the database, the access log with it.
pub(super) const DUMP: &str = "houvast.dump";

/// Writes everything as it stands in an exported snapshot.
pub(super) async fn dump(url: &str, snapshot: &str, to: &Path) -> Result<(), CopyError> {
    let mut command = tool("pg_dump", url);
    command.args(["--format=custom", "--no-owner", "--no-privileges", "--exclude-schema=houvast_unfinished"]);
    command.arg(format!("--snapshot={snapshot}")).arg("--file").arg(to);
    run("pg_dump", command).await
}

/// Reads a dump into a database in which there is nothing: whole or not at all.
pub(super) async fn load(url: &str, from: &Path) -> Result<(), CopyError> {
    let mut command = tool("pg_restore", url);
    command.args(["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]).arg(from);
    run("pg_restore", command).await
}

/// A tool for a database. The password goes through the environment: words of a command are seen by everybody.
fn tool(name: &'static str, url: &str) -> Command {
    let (url, password) = without_password(url);
    let mut command = Command::new(name);
    command.env("LC_ALL", "C").arg("--no-password").arg(format!("--dbname={url}"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
    if let Some(password) = password {
        command.env("PGPASSWORD", password);
    }
    command
}

async fn run(name: &'static str, mut command: Command) -> Result<(), CopyError> {
    let done = command.output().await.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => CopyError::NoTool(name),
        _ => CopyError::Tool(name, error.to_string()),
    })?;
    if done.status.success() {
        return Ok(());
    }
    let says = String::from_utf8_lossy(&done.stderr);
    let says = says.lines().find(|line| line.contains("error")).or(says.lines().next()).unwrap_or("it said nothing");
    Err(CopyError::Tool(name, says.to_owned()))
}

/// The address without the password between `:` and `@`, and that password as it is meant.
fn without_password(url: &str) -> (String, Option<String>) {
    let found = (|| {
        let (scheme, rest) = url.split_once("://")?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (who, _) = rest[..end].rsplit_once('@')?;
        let (user, password) = who.split_once(':')?;
        Some((format!("{scheme}://{user}{}", &rest[who.len()..]), unescaped(password)))
    })();
    match found {
        Some((url, password)) => (url, Some(password)),
        None => (url.to_owned(), None),
    }
}

/// A text in which `%40` stands for `@`.
fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits =
            (*first == b'%').then(|| after.get(..2)).flatten().and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_another_way_than_the_address() {
        let check = |url: &str, expect: &str, password: Option<&str>| {
            assert_eq!(without_password(url), (expect.to_owned(), password.map(str::to_owned)), "{url}");
        };
        check("postgres://h:s%40cret@db/houvast", "postgres://h@db/houvast", Some("s@cret"));
        check("postgres://h@db/houvast", "postgres://h@db/houvast", None);
        check("postgres:///houvast?host=/run", "postgres:///houvast?host=/run", None);
        check("postgresql://h:a%@db:5433/houvast?x=y@z", "postgresql://h@db:5433/houvast?x=y@z", Some("a%"));
    }
}
