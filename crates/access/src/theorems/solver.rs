//! Putting the theorems to cvc5.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use cedar_policy::{PolicySet, RequestEnv};
use cedar_policy_symcc::solver::LocalSolver;
use cedar_policy_symcc::{CedarSymCompiler, CompiledPolicySet, Env};
use tokio::process::Command;

use super::{Bound, CannotProve, Environment, Theorem, Verdict, counterexample};
use crate::policies::{NotPolicies, Policies, SCHEMA};

/// Where the solver is: the environment variable `CVC5`, else where Debian puts it.
pub(super) fn standing_path() -> PathBuf {
    std::env::var_os("CVC5").map_or_else(|| PathBuf::from("/usr/bin/cvc5"), PathBuf::from)
}

/// Proves theorems on a thread of its own, so that it can be called from anywhere.
pub(super) fn prove_all(policies: &str, theorems: &[Theorem], solver: &Path) -> Result<Vec<Verdict>, CannotProve> {
    let policies = Policies::parse(SCHEMA, policies)?;
    let no_solver =
        |reason: &dyn Display| CannotProve::NoSolver { path: solver.display().to_string(), reason: reason.to_string() };
    std::thread::scope(|scope| {
        let proving = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.map_err(|error| no_solver(&error))?.block_on(async {
                // A minute for one question: each takes milliseconds, so more means that something is wrong.
                let mut command = Command::new(solver);
                command.args(["--lang", "smt", "--tlimit-per=60000"]).kill_on_drop(true);
                let process = LocalSolver::from_command(&mut command).map_err(|error| no_solver(&error))?;
                let mut compiler = CedarSymCompiler::new(process).map_err(|error| no_solver(&error))?;
                let mut verdicts = Vec::new();
                for theorem in theorems {
                    verdicts.push(prove_one(&policies, theorem, &mut compiler).await?);
                }
                Ok(verdicts)
            })
        });
        proving.join().unwrap_or_else(|_| Err(no_solver(&"the proof stopped unexpectedly")))
    })
}

async fn prove_one(
    policies: &Policies,
    theorem: &Theorem,
    compiler: &mut CedarSymCompiler<LocalSolver>,
) -> Result<Verdict, CannotProve> {
    let bound = match &theorem.bound {
        Bound::Nothing => None,
        Bound::Within(text) => Some(PolicySet::from_str(text).map_err(|e| NotPolicies::Syntax(e.to_string()))?),
    };
    let mut verdict =
        Verdict { id: theorem.id, sentence: theorem.sentence, environments: 0, holds: true, counterexample: None };
    for request in policies.schema.request_envs() {
        let environment = Environment::of(&request);
        if !theorem.speaks_of(&environment) {
            continue;
        }
        verdict.environments += 1;
        if !verdict.holds {
            continue;
        }
        let found = check(policies, bound.as_ref(), &request, compiler).await.map_err(|error| CannotProve::Solver {
            theorem: theorem.id,
            environment: format!("{} {} {}", environment.seat, environment.action, environment.resource),
            reason: error.to_string(),
        })?;
        if let Some(found) = found {
            verdict.holds = false;
            verdict.counterexample = Some(counterexample::tell(&found));
        }
    }
    if verdict.environments == 0 {
        return Err(CannotProve::NothingToProve(theorem.id));
    }
    Ok(verdict)
}

/// A request that the policies allow and the bound does not, if there is one.
async fn check(
    policies: &Policies,
    bound: Option<&PolicySet>,
    request: &RequestEnv,
    compiler: &mut CedarSymCompiler<LocalSolver>,
) -> Result<Option<Env>, cedar_policy_symcc::err::Error> {
    let compiled = CompiledPolicySet::compile(&policies.set, request, &policies.schema)?;
    match bound {
        None => compiler.check_always_denies_with_counterexample_opt(&compiled).await,
        Some(bound) => {
            let bound = CompiledPolicySet::compile(bound, request, &policies.schema)?;
            compiler.check_implies_with_counterexample_opt(&compiled, &bound).await
        }
    }
}
