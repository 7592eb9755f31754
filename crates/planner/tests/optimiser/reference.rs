//! Every instance of the reference, solved to its recorded optimum; each plan checked against the model, restated.

use std::fs;
use std::path::{Path, PathBuf};

use houvast_planner::optimiser::{Problem, propose, solve};
use serde_json::Value;

use super::checker;

fn instances() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = files.filter(|file| !file.to_string_lossy().ends_with(".expected.json")).collect();
    files.sort();
    files
}

fn optimum(instance: &Path) -> i64 {
    let expected = fs::read_to_string(instance.with_extension("expected.json")).unwrap();
    serde_json::from_str::<Value>(&expected).unwrap()["optimal"].as_i64().unwrap()
}

#[test]
fn every_reference_instance_is_solved_to_its_recorded_optimum() {
    let instances = instances();
    assert_eq!(instances.len(), 18);
    for file in instances {
        let json = fs::read_to_string(&file).unwrap();
        let solution = solve(&Problem::from_json(&json).unwrap()).unwrap();
        assert_eq!(solution.objective, optimum(&file), "{}", file.display());
        let plan = checker::Plan { days: &solution.days, home: &solution.home, levels: &solution.levels };
        let cost = checker::check(&serde_json::from_str(&json).unwrap(), &plan);
        assert_eq!(cost, Ok(solution.objective), "{}", file.display());
    }
}

#[test]
fn a_proposal_holds_the_same_plan_and_a_reason_for_every_week() {
    for file in instances() {
        let problem = Problem::from_json(&fs::read_to_string(&file).unwrap()).unwrap();
        let proposal = propose(&problem).unwrap();
        assert_eq!(proposal.solution, solve(&problem).unwrap(), "{}", file.display());
        assert_eq!(proposal.reasons.len(), problem.weeks);
    }
}
