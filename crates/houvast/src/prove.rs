//! `houvast access prove`: puts the theorems about the policies to the solver.

use anyhow::Context;
use clap::Subcommand;
use houvast_access::theorems::{CannotProve, Verdict, prove};

use crate::tell::{self, Outcome, Refused};

/// What can be done with the policies.
#[derive(Subcommand)]
pub(crate) enum AccessCommand {
    /// Proves every theorem with cvc5; a line for each, with a counterexample in words where one fails.
    Prove,
}

/// Does it.
pub(crate) async fn run(command: &AccessCommand) -> anyhow::Result<Outcome> {
    let AccessCommand::Prove = command;
    let proved = tokio::task::spawn_blocking(prove).await.context("the proof stopped unexpectedly")?;
    let verdicts = match proved {
        Ok(verdicts) => verdicts,
        Err(none @ CannotProve::NoSolver { .. }) => return Err(Refused::because(none)),
        Err(other) => return Err(other.into()),
    };
    for verdict in &verdicts {
        tell::line(told(verdict));
    }
    let refuted = verdicts.iter().filter(|verdict| !verdict.holds).count();
    tell::line(format_args!("{} theorems, {refuted} refuted", verdicts.len()));
    Ok(if refuted == 0 { Outcome::Done } else { Outcome::FoundWrong })
}

fn told(verdict: &Verdict) -> String {
    let Verdict { id, sentence, environments, holds, counterexample } = verdict;
    let answer = if *holds { "ok" } else { "refuted" };
    let mut line = format!("{id} {answer} ({environments} kinds of request): {sentence}");
    if let Some(counterexample) = counterexample {
        line.push_str("; counterexample: ");
        line.push_str(counterexample);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refuted_theorem_tells_its_counterexample() {
        let mut verdict =
            Verdict { id: "T2", sentence: "nobody reads", environments: 7, holds: true, counterexample: None };
        assert_eq!(told(&verdict), "T2 ok (7 kinds of request): nobody reads");
        verdict.holds = false;
        verdict.counterexample = Some("a work seat may `read_diary`".to_owned());
        assert!(told(&verdict).starts_with("T2 refuted (7 kinds of request): nobody reads; counterexample: a work"));
    }
}
