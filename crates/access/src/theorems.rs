//! Theorems about the policies: statements over every request there can be, proved by a solver, not sampled by tests.
//!
//! Each theorem says, for every request environment (kind of seat × action × compartment) it speaks of, either that
//! nothing is ever allowed or that whatever is allowed lies within a plainer rule. cvc5 must be installed; without it
//! nothing is claimed.

mod counterexample;
mod mutation;
mod solver;

use std::path::Path;

use cedar_policy::RequestEnv;
use houvast_casework::hat::{Hat, Side};

use crate::matrix::list_verb_rows;
use crate::policies::{NotPolicies, text};
use crate::verb::{Job, Verb};

pub use mutation::{MUTATIONS, Mutation};

/// What the solver says of one theorem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Its name, `T1` to `T9`.
    pub id: &'static str,
    /// What it says.
    pub sentence: &'static str,
    /// How many request environments it was proved for. Never 0.
    pub environments: usize,
    /// Whether it holds for all of them.
    pub holds: bool,
    /// Where it does not hold: a request that is allowed and should not be, in words.
    pub counterexample: Option<String>,
}

/// One line, as `houvast access prove` prints it.
impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { id, sentence, environments, .. } = self;
        match &self.counterexample {
            None if self.holds => write!(f, "{id} holds: {sentence} ({environments} kinds of request)"),
            None => write!(f, "{id} DOES NOT HOLD: {sentence}"),
            Some(told) => write!(f, "{id} DOES NOT HOLD: {sentence}. Counterexample: {told}"),
        }
    }
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum CannotProve {
    /// No solver. Install cvc5 or name it in the environment variable `CVC5`.
    #[error("no solver: `{path}` cannot be run ({reason}); install cvc5 or set CVC5 to where it is")]
    NoSolver {
        /// Where it was looked for.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The policies cannot be read.
    #[error(transparent)]
    Policies(#[from] NotPolicies),
    /// A theorem that speaks of no environment says nothing.
    #[error("theorem {0} matched no request environment")]
    NothingToProve(&'static str),
    /// A mutation whose text is not in the policies changes nothing.
    #[error("the mutation for {0} changes nothing")]
    MutationChangesNothing(&'static str),
    /// The solver gave up or answered something else.
    #[error("{theorem} on {environment}: {reason}")]
    Solver {
        /// Which theorem.
        theorem: &'static str,
        /// On which kind of seat, action and compartment.
        environment: String,
        /// What it said.
        reason: String,
    },
}

/// Proves every theorem about the policies of this release, with the solver named by `CVC5`, else `/usr/bin/cvc5`.
///
/// # Errors
/// [`CannotProve`] where there is no solver or it gives no answer. A theorem that does not hold is no error but a
/// [`Verdict`] with its counterexample.
pub fn prove() -> Result<Vec<Verdict>, CannotProve> {
    prove_about(&text(), &list_theorems(), &solver::standing_path())
}

/// Proves one theorem about the policies with a mutation: it must not hold.
///
/// # Errors
/// As [`prove`]; and where the mutation changes nothing or spoils the policies.
pub fn refute(mutation: &Mutation) -> Result<Verdict, CannotProve> {
    let mutated = mutation.apply(&text()).ok_or(CannotProve::MutationChangesNothing(mutation.theorem))?;
    let theorems: Vec<Theorem> = list_theorems().into_iter().filter(|t| t.id == mutation.theorem).collect();
    let mut verdicts = prove_about(&mutated, &theorems, &solver::standing_path())?;
    verdicts.pop().ok_or(CannotProve::NothingToProve(mutation.theorem))
}

/// Proves the theorems with the solver at a path.
///
/// # Errors
/// As [`prove`].
pub fn prove_with(solver: &Path) -> Result<Vec<Verdict>, CannotProve> {
    prove_about(&text(), &list_theorems(), solver)
}

fn prove_about(policies: &str, theorems: &[Theorem], solver: &Path) -> Result<Vec<Verdict>, CannotProve> {
    solver::prove_all(policies, theorems, solver)
}

/// A statement over request environments.
pub(crate) struct Theorem {
    pub(crate) id: &'static str,
    pub(crate) sentence: &'static str,
    /// Whether it speaks of this environment.
    speaks_of: fn(&Environment) -> bool,
    pub(crate) bound: Bound,
}

impl Theorem {
    pub(crate) fn speaks_of(&self, environment: &Environment) -> bool {
        (self.speaks_of)(environment)
    }
}

/// How much may be allowed.
pub(crate) enum Bound {
    /// Nothing at all.
    Nothing,
    /// Nothing outside these plainer policies.
    Within(String),
}

/// A request environment by its names: kind of seat, action, compartment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Environment {
    pub(crate) seat: String,
    pub(crate) action: String,
    pub(crate) resource: String,
}

impl Environment {
    pub(crate) fn of(request: &RequestEnv) -> Self {
        Self {
            seat: request.principal().basename().to_owned(),
            action: request.action().id().unescaped().to_owned(),
            resource: request.resource().basename().to_owned(),
        }
    }

    fn reads(&self) -> bool {
        self.action.starts_with("read_")
    }

    /// An employer and the installation itself are no files.
    fn opens_a_file(&self) -> bool {
        !matches!(self.resource.as_str(), "Employer" | "Installation")
    }

    fn writes(&self) -> bool {
        Verb::find_by_name(&self.action).is_some()
    }
}

fn list_theorems() -> Vec<Theorem> {
    let theorem = |id, sentence, speaks_of, bound| Theorem { id, sentence, speaks_of, bound };
    let within = |text: &str| Bound::Within(text.to_owned());
    vec![
        theorem(
            "T1",
            "no work seat reads or writes anything of a case, nor of the care compartment and the notes",
            |e| e.seat == "WorkSeat" && !matches!(e.resource.as_str(), "AbsenceWork" | "Employer"),
            Bound::Nothing,
        ),
        theorem(
            "T2",
            "nobody but the employee reads or writes the diary",
            |e| e.seat != "EmployeeSeat" && e.resource == "CaseDiary",
            Bound::Nothing,
        ),
        theorem(
            "T3",
            "a seat reads and writes only its own file, and on a case the absences that case names",
            |e| e.reads() || e.writes(),
            within(include_str!("../theorems/t3_own_file.cedar")),
        ),
        theorem(
            "T4",
            "a care or guest seat reads nothing of a case's health without a share in force",
            |e| matches!(e.seat.as_str(), "CareSeat" | "GuestSeat") && e.reads() && e.resource == "CaseHealth",
            within(include_str!("../theorems/t4_share_in_force.cedar")),
        ),
        theorem("T5", "every write verb is on its hat's list", |e| e.writes(), Bound::Within(verb_list())),
        theorem("T6", "the desk opens no file", |e| e.seat == "DeskSeat" && e.opens_a_file(), Bound::Nothing),
        theorem(
            "T7",
            "jobs act under a seat of the clock, each in its own compartment, and the clock does nothing else",
            |e| e.seat == "ClockSeat" || Job::find_by_name(&e.action).is_some(),
            within(include_str!("../theorems/t7_closed_list.cedar")),
        ),
        theorem(
            "T8",
            "a seat that has not begun or has ended does nothing",
            |_| true,
            within(include_str!("../theorems/t8_live_seat.cedar")),
        ),
        theorem(
            "T9",
            "notes are read and written only by a seat on that absence in the hat of that discipline; the person reads what was handed over",
            |e| e.resource == "AbsenceNotes",
            within(include_str!("../theorems/t9_own_discipline.cedar")),
        ),
    ]
}

/// `verbs.csv` as plain policies: kind of seat, verb and hats, nothing else.
fn verb_list() -> String {
    let rows = list_verb_rows().expect("a test reads the table of verbs");
    let seats = [
        (Side::Own, "EmployeeSeat"),
        (Side::Work, "WorkSeat"),
        (Side::Care, "CareSeat"),
        (Side::Guest, "GuestSeat"),
        (Side::Desk, "DeskSeat"),
    ];
    let mut policies = String::new();
    for (side, seat) in seats {
        for verb in Verb::ALL {
            let on_list = rows.iter().filter(|row| row.may && row.verb == *verb && row.hat.side() == side);
            let hats: Vec<String> = on_list.map(|row| quoted(row.hat)).collect();
            if hats.is_empty() {
                continue;
            }
            // The person's seat is one hat by its kind; the others carry several.
            let of_hat = if side == Side::Own {
                "true".to_owned()
            } else {
                format!("[{}].contains(principal.hat)", hats.join(", "))
            };
            let action = verb.name();
            policies.push_str(&format!(
                "permit (principal is {seat}, action == Action::\"{action}\", resource) when {{ {of_hat} }};\n"
            ));
        }
    }
    policies
}

fn quoted(hat: Hat) -> String {
    format!("Hat::\"{}\"", hat.name())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policies::Policies;

    #[test]
    fn every_request_there_can_be_is_bounded_by_a_theorem_about_files_or_jobs() {
        let bounding: Vec<Theorem> = list_theorems().into_iter().filter(|one| matches!(one.id, "T3" | "T7")).collect();
        let requests: Vec<Environment> =
            Policies::standing().schema.request_envs().map(|request| Environment::of(&request)).collect();
        assert!(requests.len() > 300, "{}", requests.len());
        for environment in requests {
            assert!(bounding.iter().any(|theorem| theorem.speaks_of(&environment)), "{environment:?}");
        }
    }
}
