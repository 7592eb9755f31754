//! Settings: one name each, given on the command line, in the environment or in the configuration file, in this order.
//! Every value is checked where it is read; a refusal names where it stands and how to write it.

mod file;
mod setting;

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use houvast_actions::post::smtp::PostOffice;
use houvast_storage::{Location, Mark};
use houvast_web::CookieReach;

pub(crate) use setting::Setting;

use crate::demo::directory;
use crate::logging::LogFormat;
use crate::place::Place;
use crate::tell::Refused;
use crate::wishes;

/// Where the configuration file lies unless somebody says otherwise.
pub(crate) const STANDING_FILE: &str = "/etc/houvast/houvast.toml";
const FILE_VARIABLE: &str = "HOUVAST_CONFIG";

/// How a variable of the environment is read.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process. A variable that is empty counts as not set.
pub(crate) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Where serving happens and what it uses; every one can stand in the configuration file instead.
#[derive(Args, Debug, Clone, Default)]
pub(crate) struct ServingArguments {
    /// Where to listen; a reverse proxy with TLS stands before it. 127.0.0.1:8080 without it.
    #[arg(long, value_name = "ADDR")]
    listen: Option<String>,
    /// The address people reach it at, such as `https://houvast.example`. It stands in mails.
    #[arg(long, value_name = "URL")]
    address: Option<String>,
    /// The mail server, as host:port. Anywhere but on this machine it must offer STARTTLS.
    #[arg(long, value_name = "HOST:PORT")]
    smtp: Option<String>,
    /// The sender of all mails, such as post@houvast.example.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// How the log is written: text or json. text without it.
    #[arg(long, value_name = "FORMAT")]
    log: Option<String>,
    /// Where figures and state are asked for: a port of this machine, or ADDR:PORT. Nowhere without it.
    #[arg(long, value_name = "PORT")]
    metrics_listen: Option<String>,
}

impl ServingArguments {
    /// What was typed.
    pub(crate) fn typed(&self) -> Vec<(Setting, Option<String>)> {
        let Self { listen, address, smtp, from, log, metrics_listen } = self.clone();
        vec![
            (Setting::Listen, listen),
            (Setting::Address, address),
            (Setting::Smtp, smtp),
            (Setting::From, from),
            (Setting::Log, log),
            (Setting::MetricsListen, metrics_listen),
        ]
    }
}

/// Where a value came from, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// The command line.
    Typed,
    /// The environment.
    Environment,
    /// The configuration file.
    File {
        /// Which file.
        path: PathBuf,
        /// Which line.
        line: usize,
    },
    /// Nobody gave one.
    Standing,
}

/// A value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) text: String,
    pub(crate) source: Source,
}

impl Given {
    /// The value as a refusal names it: where it stands, never a password.
    pub(crate) fn named(&self, setting: Setting) -> String {
        let shown = setting.shown(&self.text);
        match &self.source {
            Source::Typed => format!("`{} {shown}`", setting.option()),
            Source::Environment => format!("{} (`{shown}`)", setting.variable()),
            Source::File { path, line } => {
                format!("`{}` line {line}, `{} = \"{shown}\"`", path.display(), setting.key())
            }
            Source::Standing => format!("`{}`", setting.key()),
        }
    }
}

impl Source {
    /// Where it came from, in words.
    pub(crate) fn shown(&self, setting: Setting) -> impl fmt::Display {
        match self {
            Self::Typed => setting.option(),
            Self::Environment => setting.variable(),
            Self::File { path, line } => format!("{}, line {line}", path.display()),
            Self::Standing => "nobody set it".to_owned(),
        }
    }

    /// Values of one rank stand together: the line in the file makes no difference.
    fn rank(&self) -> u8 {
        match self {
            Self::Typed => 0,
            Self::Environment => 1,
            Self::File { .. } => 2,
            Self::Standing => 3,
        }
    }
}

/// Every setting that has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    given: BTreeMap<Setting, Given>,
    /// The configuration file that was read, where one was.
    pub(crate) file: Option<PathBuf>,
}

impl Settings {
    /// Reads and checks everything that was given.
    pub(crate) fn gather(
        typed: Vec<(Setting, Option<String>)>,
        file: Option<&Path>,
        environment: Environment<'_>,
    ) -> anyhow::Result<Self> {
        let file = find_file(file, environment);
        let mut given = BTreeMap::new();
        for setting in Setting::ALL {
            if let Some(text) = setting.standing() {
                given.insert(setting, Given { text: text.to_owned(), source: Source::Standing });
            }
        }
        for (setting, text, line) in file.as_deref().map(file::read).transpose()?.unwrap_or_default() {
            let source = Source::File { path: file.clone().unwrap_or_default(), line };
            given.insert(setting, Given { text, source });
        }
        for setting in Setting::ALL {
            if let Some(text) = environment(&setting.variable()) {
                given.insert(setting, Given { text, source: Source::Environment });
            }
        }
        for (setting, text) in typed {
            if let Some(text) = text {
                given.insert(setting, Given { text, source: Source::Typed });
            }
        }
        for (setting, value) in &given {
            let is_in_file = matches!(value.source, Source::File { .. });
            setting
                .check(&value.text, is_in_file)
                .map_err(|remedy| Refused::because(format_args!("{}: {remedy}", value.named(*setting))))?;
        }
        let mut settings = Self { given, file };
        settings.choose_one_place()?;
        Ok(settings)
    }

    /// Data lie in a directory or in a database: whichever was said with more weight.
    fn choose_one_place(&mut self) -> anyhow::Result<()> {
        let (Some(data), Some(database)) = (self.find(Setting::Data), self.find(Setting::Database)) else {
            return Ok(());
        };
        let weaker = match data.source.rank().cmp(&database.source.rank()) {
            std::cmp::Ordering::Less => Setting::Database,
            std::cmp::Ordering::Greater => Setting::Data,
            std::cmp::Ordering::Equal => {
                return Err(Refused::because(format_args!(
                    "{} and {} are both set; keep the one where the data is",
                    data.named(Setting::Data),
                    database.named(Setting::Database)
                )));
            }
        };
        self.given.remove(&weaker);
        Ok(())
    }

    /// A value with where it came from.
    pub(crate) fn find(&self, setting: Setting) -> Option<&Given> {
        self.given.get(&setting)
    }

    fn text(&self, setting: Setting) -> anyhow::Result<&str> {
        let missing = || {
            let file = self.file.as_deref().unwrap_or(Path::new(STANDING_FILE)).display();
            Refused::because(format_args!(
                "`{0}` is missing: set `{1}` in `{file}`, or give `{0} {2}` or {3}",
                setting.option(),
                setting.key(),
                setting.example(),
                setting.variable()
            ))
        };
        self.find(setting).map(|given| given.text.as_str()).ok_or_else(missing)
    }

    /// Where the data and the keys are.
    pub(crate) fn place(&self) -> anyhow::Result<Place> {
        let (location, data) = match (self.find(Setting::Data), self.find(Setting::Database)) {
            (Some(data), _) => (Location::Embedded { data: PathBuf::from(&data.text) }, Some(data)),
            (None, Some(database)) => (Location::Server { url: database.text.clone() }, None),
            (None, None) => {
                let says = "`--data` is missing: name the directory with `--data DIR`, or a PostgreSQL database with \
                            `--database postgres://user@host/database`";
                return Err(Refused::because(says));
            }
        };
        let keys = self.find(Setting::Keys);
        if let Some(data) = data.map(|data| Path::new(&data.text)).filter(|data| directory::is_marked(data)) {
            // Keys of the configuration file belong to the installation of that file, not to a demonstration.
            let keys = keys.filter(|keys| keys.source.rank() < 2).map(|keys| PathBuf::from(&keys.text));
            let keys = keys.unwrap_or_else(|| data.join(directory::KEYS));
            return Ok(Place { location, keys, mark: Mark::Demo });
        }
        let Some(keys) = keys.map(|keys| PathBuf::from(&keys.text)) else {
            return Err(Refused::because(format_args!(
                "`--keys` is missing: `{}` is no demonstration, so name its key store with `--keys PATH` or \
                 HOUVAST_KEYS; a new one is made with `houvast key init --keys PATH`",
                location.shown()
            )));
        };
        // Keys that lie in a demonstration's directory open a demonstration's database only.
        let is_demo = data.is_none() && keys.parent().is_some_and(directory::is_marked);
        Ok(Place { location, keys, mark: if is_demo { Mark::Demo } else { Mark::Real } })
    }

    /// All that serving needs beside the place.
    pub(crate) fn serving(&self) -> anyhow::Result<Serving> {
        let refused = |setting: Setting, remedy: &dyn fmt::Display| {
            let named = self.find(setting).map_or_else(|| setting.option(), |given| given.named(setting));
            Refused::because(format_args!("{named}: {remedy}"))
        };
        let (address, cookies) = wishes::public_address(self.text(Setting::Address)?)
            .map_err(|remedy| refused(Setting::Address, &remedy))?;
        let (smtp, from) = (self.text(Setting::Smtp)?, self.text(Setting::From)?);
        let post = PostOffice::at(smtp, from).map_err(|error| refused(Setting::Smtp, &error))?;
        let listen = wishes::listen(self.text(Setting::Listen)?).map_err(|remedy| refused(Setting::Listen, &remedy))?;
        let log = wishes::log_format(self.text(Setting::Log)?).map_err(|remedy| refused(Setting::Log, &remedy))?;
        let metrics_listen = self.find(Setting::MetricsListen).map(|given| wishes::port(&given.text)).transpose();
        let metrics_listen = metrics_listen.map_err(|remedy| refused(Setting::MetricsListen, &remedy))?;
        Ok(Serving { listen, address, cookies, post, log, metrics_listen })
    }
}

/// What serving needs beside the place of the data.
#[derive(Debug)]
pub(crate) struct Serving {
    pub(crate) listen: SocketAddr,
    /// The public address without a slash at its end.
    pub(crate) address: String,
    pub(crate) cookies: CookieReach,
    pub(crate) post: PostOffice,
    pub(crate) log: LogFormat,
    pub(crate) metrics_listen: Option<SocketAddr>,
}

/// The configuration file: as named, else at its standing place where there is one.
fn find_file(named: Option<&Path>, environment: Environment<'_>) -> Option<PathBuf> {
    let named = named.map(Path::to_owned).or_else(|| environment(FILE_VARIABLE).map(PathBuf::from));
    named.or_else(|| Some(PathBuf::from(STANDING_FILE)).filter(|file| file.exists()))
}

#[cfg(test)]
mod tests;
