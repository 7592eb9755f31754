//! Houvast: something to hold on to during a long absence from work.
//!
//! Exit codes: 0 done, 1 found something wrong, 2 bad input or usage.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod backup;
mod config;
mod demo;
mod import;
mod invite;
mod journal;
mod key;
mod library;
mod moving;
mod pathway;
mod pathway_compare;
mod plan;
mod prove;
mod restore;
mod seed;
mod serve;
mod service;
mod upgrade;

mod hand_over;
mod logging;
mod monitoring;
mod place;
mod running;
mod settings;
mod tell;
mod wishes;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use tell::Outcome;

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
    /// Fills demonstration data with many synthetic people, for load tests.
    Seed(seed::SeedArguments),
    /// Serves an installation with real people.
    Serve(serve::ServeArguments),
    /// Shows what holds, or prints a configuration file that explains every setting.
    #[command(subcommand)]
    Config(config::ConfigCommand),
    /// Makes or brings back a key store.
    #[command(subcommand)]
    Key(key::KeyCommand),
    /// Sets up the prevention service of an installation.
    #[command(subcommand)]
    Service(service::ServiceCommand),
    /// Invites somebody of the prevention service.
    Invite(invite::InviteArguments),
    /// Takes in lists.
    #[command(subcommand)]
    Import(import::ImportCommand),
    /// Copies everything into a new directory, beside the process that serves. Keys are never in it.
    Backup(backup::BackupArguments),
    /// Brings a backup back into an empty place; who was erased since stays erased.
    Restore(restore::RestoreArguments),
    /// Moves everything into an empty place: from the embedded database to PostgreSQL, or back.
    Move(moving::MoveArguments),
    /// Brings an older database up to this release, after a backup; puts it back where anything fails.
    Upgrade(upgrade::UpgradeArguments),
    /// Verifies journals, or signs where they stand.
    #[command(subcommand)]
    Journal(journal::JournalCommand),
    /// Solves an instance of the hours planner, and explains the plan.
    #[command(subcommand)]
    Plan(plan::PlanCommand),
    /// Checks the law's packs, or tells the steps of a case.
    #[command(subcommand)]
    Pathway(pathway::PathwayCommand),
    /// Searches the open library.
    #[command(subcommand)]
    Library(library::LibraryCommand),
    /// Proves what the policies promise.
    #[command(subcommand)]
    Access(prove::AccessCommand),
}

/// Pages and folds allocate much and briefly; the system's allocator keeps what a large list once took.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Demo(arguments) => demo::run(arguments).await,
        Command::Seed(arguments) => seed::run(arguments).await,
        Command::Serve(arguments) => serve::run(arguments).await,
        Command::Config(command) => config::run(&command),
        Command::Key(command) => key::run(&command),
        Command::Service(command) => service::run(&command).await,
        Command::Invite(arguments) => invite::run(arguments).await,
        Command::Import(command) => import::run(&command).await,
        Command::Backup(arguments) => backup::run(arguments).await,
        Command::Restore(arguments) => restore::run(arguments).await,
        Command::Move(arguments) => moving::run(arguments).await,
        Command::Upgrade(arguments) => upgrade::run(arguments).await,
        Command::Journal(command) => journal::run(&command).await,
        Command::Plan(command) => plan::run(&command),
        Command::Pathway(command) => pathway::run(&command),
        Command::Library(command) => library::run(&command),
        Command::Access(command) => prove::run(&command).await,
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::FoundWrong) => ExitCode::from(1),
        Ok(Outcome::BadInput) => ExitCode::from(2),
        Err(problem) => {
            tell::aside(format_args!("houvast: {}", tell::sentence(&problem)));
            ExitCode::from(if problem.is::<tell::Refused>() { 2 } else { 1 })
        }
    }
}
