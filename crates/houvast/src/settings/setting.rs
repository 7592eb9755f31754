//! What can be set: its name in the three places, its standing value, how it is written, what of it is shown.

use std::path::Path;

use houvast_actions::post::smtp::PostOffice;

use crate::wishes;

/// A setting. In the file it is called `metrics_listen`, on the command line `--metrics-listen`, in the environment
/// HOUVAST_METRICS_LISTEN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Setting {
    Data,
    Database,
    Keys,
    Listen,
    Address,
    Smtp,
    From,
    Log,
    MetricsListen,
}

impl Setting {
    /// Every setting, in the order of the file.
    pub(crate) const ALL: [Self; 9] = [
        Self::Data,
        Self::Database,
        Self::Keys,
        Self::Listen,
        Self::Address,
        Self::Smtp,
        Self::From,
        Self::Log,
        Self::MetricsListen,
    ];

    /// Its name in the file.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Database => "database",
            Self::Keys => "keys",
            Self::Listen => "listen",
            Self::Address => "address",
            Self::Smtp => "smtp",
            Self::From => "from",
            Self::Log => "log",
            Self::MetricsListen => "metrics_listen",
        }
    }

    /// Its name on the command line.
    pub(crate) fn option(self) -> String {
        format!("--{}", self.key().replace('_', "-"))
    }

    /// Its name in the environment.
    pub(crate) fn variable(self) -> String {
        format!("HOUVAST_{}", self.key().to_ascii_uppercase())
    }

    /// What holds where nobody sets it.
    pub(crate) fn standing(self) -> Option<&'static str> {
        match self {
            Self::Listen => Some("127.0.0.1:8080"),
            Self::Log => Some("text"),
            _ => None,
        }
    }

    /// What stands for a value in a refusal.
    pub(crate) fn example(self) -> &'static str {
        match self {
            Self::Data => "DIR",
            Self::Database => "postgres://user@host/database",
            Self::Keys => "PATH",
            Self::Listen => "127.0.0.1:8080",
            Self::Address => "https://houvast.example",
            Self::Smtp => "mail.example:587",
            Self::From => "post@houvast.example",
            Self::Log => "text",
            Self::MetricsListen => "9464",
        }
    }

    /// Whether a value can be used, or how to write it.
    pub(crate) fn check(self, text: &str, is_in_file: bool) -> Result<(), String> {
        match self {
            Self::Data | Self::Keys if text.is_empty() => Err("write a path".to_owned()),
            // A path that begins elsewhere would lead to another place for every command.
            Self::Data | Self::Keys if is_in_file && Path::new(text).is_relative() => {
                Err("write the whole path, beginning with /".to_owned())
            }
            Self::Data | Self::Keys => Ok(()),
            Self::Database if text.starts_with("postgres://") || text.starts_with("postgresql://") => Ok(()),
            Self::Database => {
                Err("write the address of a PostgreSQL database, such as postgres://user@host/database".to_owned())
            }
            Self::Listen => wishes::listen(text).map(|_| ()),
            Self::Address => wishes::public_address(text).map(|_| ()),
            Self::Smtp => wishes::mail_server(text).map(|_| ()),
            Self::From => PostOffice::closed(text).map(|_| ()).map_err(|_| {
                "write a sender's address, such as post@houvast.example or Houvast <post@houvast.example>".to_owned()
            }),
            Self::Log => wishes::log_format(text).map(|_| ()),
            Self::MetricsListen => wishes::port(text).map(|_| ()),
        }
    }

    /// The value as it may be shown: without a password.
    pub(crate) fn shown(self, text: &str) -> String {
        match self {
            Self::Database => without_password(text),
            _ => text.to_owned(),
        }
    }
}

/// An address of a database without its password, wherever in it one can stand.
fn without_password(url: &str) -> String {
    let (url, asked) = url.split_once('?').map_or((url, None), |(url, asked)| (url, Some(asked)));
    let hidden = match (url.split_once("://"), url.rsplit_once('@')) {
        (Some((scheme, rest)), Some((_, host))) if rest.contains('@') => {
            let user = rest.rsplit_once('@').map_or("", |(who, _)| who);
            match user.split_once(':') {
                Some((user, _)) => format!("{scheme}://{user}:***@{host}"),
                None => format!("{scheme}://{user}@{host}"),
            }
        }
        _ => url.to_owned(),
    };
    match asked {
        Some(_) => format!("{hidden}?***"),
        None => hidden,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_hidden_wherever_it_stands() {
        let check = |url: &str, expect: &str| assert_eq!(Setting::Database.shown(url), expect);
        check("postgres://houvast:secret@db.example/houvast", "postgres://houvast:***@db.example/houvast");
        check("postgres://houvast:se@cret@db.example/houvast", "postgres://houvast:***@db.example/houvast");
        check("postgres://houvast@db.example/houvast", "postgres://houvast@db.example/houvast");
        check("postgres:///houvast?host=/run&password=secret", "postgres:///houvast?***");
    }
}
