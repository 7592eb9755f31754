//! `houvast seed`: a crowd of synthetic people with two years of history each, for load tests. Into demonstration data
//! only; running it again goes on where it stopped.

use std::path::PathBuf;

use clap::Args;

use crate::demo;
use crate::hand_over::{self, Request};
use crate::tell::{self, Outcome};

/// What seeding takes.
#[derive(Args)]
pub(crate) struct SeedArguments {
    /// A directory of demonstration data; a new one is made.
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The PostgreSQL database of that demonstration, where it has one.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// How many people the crowd has afterwards.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    cases: u32,
    /// Which crowd: the same number gives the same people.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
}

/// Has the crowd made, here or by the process that runs.
pub(crate) async fn run(arguments: SeedArguments) -> anyhow::Result<Outcome> {
    let SeedArguments { data, database, cases, seed } = arguments;
    let place = demo::find_or_make(&data, database).await?;
    let bar = tell::bar(u64::from(cases));
    let request = Request::Seed { cases, seed };
    let counts = hand_over::carry_out(&place, &request, &[], |progress| bar.set_position(progress.done)).await;
    bar.finish_and_clear();
    let counts = counts?;
    let (new, there) = (counts.new, counts.repeated);
    tell::line(format_args!("crowd {seed}: {} synthetic people, {new} new, {there} already there", new + there));
    Ok(Outcome::Done)
}
