//! `houvast config`: what holds and where it came from, and the configuration file with all its remarks.

use clap::Subcommand;

use crate::place::PlaceArguments;
use crate::settings::{ServingArguments, Setting, Settings, environment};
use crate::tell::{self, Outcome};

/// The configuration file as it is packaged.
pub(crate) const EXAMPLE: &str = include_str!("../../../packaging/houvast.toml");

/// What can be done with the configuration.
#[derive(Subcommand)]
pub(crate) enum ConfigCommand {
    /// Shows every setting, passwords hidden, and where its value came from; says whether it can be served.
    Check {
        #[command(flatten)]
        place: PlaceArguments,
        #[command(flatten)]
        serving: Box<ServingArguments>,
    },
    /// Prints a configuration file in which every setting is explained.
    Example,
}

/// Does it.
pub(crate) fn run(command: &ConfigCommand) -> anyhow::Result<Outcome> {
    match command {
        ConfigCommand::Example => tell::text(EXAMPLE),
        ConfigCommand::Check { place, serving } => {
            let typed = [place.typed(), serving.typed()].concat();
            let settings = Settings::gather(typed, place.config(), &environment)?;
            match &settings.file {
                Some(file) => tell::line(format_args!("# the configuration file is {}", file.display())),
                None => tell::line("# there is no configuration file"),
            }
            for setting in Setting::ALL {
                tell::line(shown(&settings, setting));
            }
            settings.place()?;
            settings.serving()?;
            tell::line("# nothing is missing to serve with this");
        }
    }
    Ok(Outcome::Done)
}

/// A setting as it would stand in a file, and where its value came from.
fn shown(settings: &Settings, setting: Setting) -> String {
    let key = setting.key();
    match settings.find(setting) {
        Some(given) => {
            let line = format!("{key} = \"{}\"", setting.shown(&given.text));
            format!("{line:<56} # {}", given.source.shown(setting))
        }
        None => format!("# {key} is not set"),
    }
}
