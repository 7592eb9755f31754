//! Houvast: something to hold on to during a long absence from work.
//!
//! Exit codes: 0 done, 1 found something wrong, 2 bad input or usage.

mod demo;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Something to hold on to during a long absence from work.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Shows the main job with synthetic people on this machine only.
    Demo(demo::DemoArguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Demo(arguments) => demo::run(arguments).await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("houvast: {problem:#}");
            ExitCode::from(problem.downcast_ref::<Refused>().map_or(1, |_| 2))
        }
    }
}

/// Bad input or usage: told in one sentence, exit code 2.
#[derive(Debug)]
struct Refused(String);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}
