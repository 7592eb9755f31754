//! `houvast key`: makes a key store with its recovery sheet, or brings a lost one back.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use houvast_documents::papers::KeysPaper;
use houvast_storage::ambient::{Clock, SystemChance, SystemClock};
use houvast_storage::keys::{self, KeyError, RecoverySheet};

use crate::tell::{self, Outcome, Refused};

/// What can be done with keys.
#[derive(Subcommand)]
pub(crate) enum KeyCommand {
    /// Makes a key store in a new directory and prints the recovery sheet, once.
    Init {
        /// A directory that does not exist yet or is empty, outside the data and its backup.
        #[arg(long, value_name = "PATH", env = "HOUVAST_KEYS")]
        keys: PathBuf,
        /// Also writes the sheet as a PDF to print, into a file that does not exist yet. Delete it once it is printed.
        #[arg(long, value_name = "FILE")]
        pdf: Option<PathBuf>,
    },
    /// Brings a lost key store back from the recovery sheet and the newest recovery.sealed.
    Restore {
        /// A text file with the eight groups of the sheet, as typed over.
        #[arg(long, value_name = "FILE")]
        sheet: PathBuf,
        /// The newest copy of recovery.sealed.
        #[arg(long, value_name = "FILE")]
        sealed: PathBuf,
        /// A directory that does not exist yet or is empty.
        #[arg(long, value_name = "PATH", env = "HOUVAST_KEYS")]
        keys: PathBuf,
    },
}

/// Does it.
pub(crate) fn run(command: &KeyCommand) -> anyhow::Result<Outcome> {
    match command {
        KeyCommand::Init { keys, pdf } => {
            if let Some(pdf) = pdf.as_deref().filter(|pdf| pdf.exists()) {
                return Err(Refused::because(format_args!(
                    "`--pdf {}` is there already; name a new file",
                    pdf.display()
                )));
            }
            let sheet = keys::initialise(keys, &mut SystemChance, SystemClock.now()).map_err(refusal)?;
            tell::line(printed(&sheet, keys));
            if let Some(pdf) = pdf {
                write_pdf(pdf, &sheet, keys)?;
                tell::line(format_args!(
                    "the same sheet to print is `{}`; delete it once it is printed",
                    pdf.display()
                ));
            }
        }
        KeyCommand::Restore { sheet, sealed, keys } => restore(sheet, sealed, keys)?,
    }
    Ok(Outcome::Done)
}

fn restore(sheet: &Path, sealed: &Path, keys: &Path) -> anyhow::Result<()> {
    let text = std::fs::read_to_string(sheet).map_err(|error| {
        Refused::because(format_args!("`--sheet {}` cannot be read ({error}); name a text file", sheet.display()))
    })?;
    keys::restore(&text, sealed, keys).map_err(refusal)?;
    tell::line(format_args!("the key store is back in `{}`", keys.display()));
    tell::line("before you open a backup, copy the newest `erased.ledger` there: it keeps erased people erased");
    Ok(())
}

/// A key store that cannot be used is a matter of the right path or the right sheet; a disk that fails is not.
fn refusal(error: KeyError) -> anyhow::Error {
    match error {
        KeyError::Io { .. } => error.into(),
        _ => Refused::because(error),
    }
}

/// The sheet as a file that only its owner reads.
fn write_pdf(path: &Path, sheet: &RecoverySheet, keys: &Path) -> anyhow::Result<()> {
    let issued_on = SystemClock.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let groups = sheet.to_string().split_whitespace().map(str::to_owned).collect();
    let pdf = KeysPaper { groups, place: keys.display().to_string(), issued_on }.sheet().print()?;
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    opened.and_then(|mut file| file.write_all(&pdf)).map_err(|error| {
        let path = path.display();
        Refused::because(format_args!("`--pdf {path}` cannot be written ({error}); print the sheet above instead"))
    })
}

/// The sheet as it is printed and put away.
fn printed(sheet: &RecoverySheet, keys: &Path) -> String {
    let today = SystemClock.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let keys = keys.display();
    format!(
        "HOUVAST RECOVERY SHEET, made on {today} (UTC) for `{keys}`\n\
         \n\
         {sheet}\n\
         What it is for: if the key store is lost, everything in the database is lost with it. This sheet brings it\n\
         back, together with the newest `recovery.sealed` of the key store. The sheet alone reads nothing.\n\
         \n\
         What to do now:\n\
         1. Print this sheet or copy it by hand. It is shown once and kept nowhere else.\n\
         2. Put it in a sealed envelope, in a safe or with a notary: not beside the machine, not in a mail or a picture.\n\
         3. Copy `{keys}/recovery.sealed` to another place every month, when the month key changes. Keep the newest\n\
         \x20  copy only, apart from the backups and from this sheet.\n\
         \n\
         To bring the keys back: houvast key restore --sheet FILE --sealed recovery.sealed --keys NEW_PATH\n"
    )
}
