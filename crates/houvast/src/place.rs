//! Where the data and the keys are: the arguments that every command takes.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use houvast_storage::ambient::{ChanceSource, Clock, ShiftedClock, SystemClock};
use houvast_storage::{Location, Mark, OpenError, OpenOptions, Purpose, Store};

use crate::demo::directory;
use crate::settings::{Setting, Settings, environment};
use crate::tell::Refused;

/// Where the data and the keys are; every one can stand in the environment or in the configuration file instead.
#[derive(Args, Debug, Clone, Default)]
pub(crate) struct PlaceArguments {
    /// The configuration file; without it HOUVAST_CONFIG, or /etc/houvast/houvast.toml where that is.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The directory of the embedded database.
    #[arg(long, value_name = "DIR")]
    data: Option<String>,
    /// A PostgreSQL database, such as postgres://user@host/database.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// The key store, outside the data. Demonstration data has its own.
    #[arg(long, value_name = "PATH")]
    keys: Option<String>,
}

/// Where the data and the keys are, and whether it is about real people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// The data.
    pub(crate) location: Location,
    /// The key store.
    pub(crate) keys: PathBuf,
    /// Real or made up.
    pub(crate) mark: Mark,
}

impl PlaceArguments {
    /// What the arguments mean, or what to write instead.
    pub(crate) fn find(&self) -> anyhow::Result<Place> {
        Settings::gather(self.typed(), self.config(), &environment)?.place()
    }

    /// What was typed.
    pub(crate) fn typed(&self) -> Vec<(Setting, Option<String>)> {
        let Self { data, database, keys, .. } = self.clone();
        vec![(Setting::Data, data), (Setting::Database, database), (Setting::Keys, keys)]
    }

    /// The configuration file that was named.
    pub(crate) fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }
}

impl Place {
    /// Opens the store with the clock that belongs to the data.
    pub(crate) async fn open(&self, purpose: Purpose) -> anyhow::Result<Store> {
        self.open_with(purpose, self.clock()).await
    }

    /// Opens the store with a clock.
    pub(crate) async fn open_with(&self, purpose: Purpose, clock: Arc<dyn Clock>) -> anyhow::Result<Store> {
        self.try_to_open_with(purpose, clock).await.map_err(refusal)
    }

    /// Opens the store with the clock that belongs to the data, or says what stands in the way.
    pub(crate) async fn try_to_open(&self, purpose: Purpose) -> Result<Store, OpenError> {
        self.try_to_open_with(purpose, self.clock()).await
    }

    /// All that is needed to open the store, with the clock that belongs to the data.
    pub(crate) fn options(&self, purpose: Purpose) -> OpenOptions {
        let Self { location, keys, mark } = self.clone();
        OpenOptions { location, keys, clock: self.clock(), chance: ChanceSource::System, purpose, mark }
    }

    async fn try_to_open_with(&self, purpose: Purpose, clock: Arc<dyn Clock>) -> Result<Store, OpenError> {
        if let (Purpose::Write, Location::Embedded { data }) = (purpose, &self.location) {
            // A new directory is closed to everybody else; one that is there stays as somebody made it.
            let made = DirBuilder::new().recursive(true).mode(0o700).create(data);
            made.map_err(|source| OpenError::Io { path: data.clone(), source })?;
        }
        Store::open(OpenOptions { clock, ..self.options(purpose) }).await
    }

    /// The machine's clock; for made up people one that never shows a moment before theirs.
    fn clock(&self) -> Arc<dyn Clock> {
        let last = self.demo_directory().and_then(directory::find_last_moment);
        match last.filter(|last| *last > SystemClock.now()) {
            Some(last) => Arc::new(ShiftedClock::starting_at(last)),
            None => Arc::new(SystemClock),
        }
    }

    fn demo_directory(&self) -> Option<&Path> {
        (self.mark == Mark::Demo).then(|| self.keys.parent()).flatten()
    }

    /// Where the running process listens for work of other commands: in the data directory, or with the keys where
    /// there is none.
    pub(crate) fn socket(&self) -> PathBuf {
        match &self.location {
            Location::Embedded { data } => data.join("houvast.sock"),
            Location::Server { .. } => self.keys.join("houvast.sock"),
        }
    }

    /// Where the daily root goes.
    pub(crate) fn roots(&self) -> PathBuf {
        self.keys.join("roots")
    }
}

/// Exit code 2 where another argument helps, 1 where something is wrong with the data or the machine.
pub(crate) fn refusal(error: OpenError) -> anyhow::Error {
    match &error {
        OpenError::Unavailable(_)
        | OpenError::Unreadable(_)
        | OpenError::Unwritable(_)
        | OpenError::ChangedMigration(_)
        | OpenError::FailedMigration(..)
        | OpenError::LogRole(_) => error.into(),
        _ => Refused::because(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Arguments beside a configuration file that is empty.
    fn nothing() -> PlaceArguments {
        PlaceArguments { config: Some("/dev/null".into()), ..PlaceArguments::default() }
    }

    fn refused(arguments: &PlaceArguments) -> String {
        let problem = arguments.find().unwrap_err();
        assert!(problem.is::<Refused>());
        problem.to_string()
    }

    #[test]
    fn without_a_place_the_refusal_names_both_ways() {
        let says = refused(&nothing());
        assert!(says.contains("--data DIR") && says.contains("--database postgres://"), "{says}");
    }

    #[test]
    fn a_directory_that_is_no_demonstration_needs_keys() {
        let folder = tempfile::tempdir().unwrap();
        let arguments = PlaceArguments { data: Some(folder.path().display().to_string()), ..nothing() };
        assert!(refused(&arguments).contains("houvast key init --keys PATH"));
        let with_keys = PlaceArguments { keys: Some("/elsewhere".to_owned()), ..arguments };
        assert_eq!(with_keys.find().unwrap().mark, Mark::Real);
    }

    #[test]
    fn a_demonstration_uses_its_own_keys() {
        let folder = tempfile::tempdir().unwrap();
        directory::mark(folder.path()).unwrap();
        let arguments = PlaceArguments { data: Some(folder.path().display().to_string()), ..nothing() };
        let place = arguments.find().unwrap();
        assert_eq!((place.mark, place.keys.clone()), (Mark::Demo, folder.path().join("keys")));
        let on_server = PlaceArguments {
            database: Some("postgres://db.example/houvast".to_owned()),
            keys: Some(place.keys.display().to_string()),
            ..nothing()
        };
        assert_eq!(on_server.find().unwrap().mark, Mark::Demo);
    }

    #[test]
    fn a_password_never_stands_in_a_refusal() {
        let url = Some("postgres://ana:secret@db.example/houvast".to_owned());
        let says = refused(&PlaceArguments { database: url, ..nothing() });
        assert!(!says.contains("secret") && says.contains("db.example"), "{says}");
    }
}
