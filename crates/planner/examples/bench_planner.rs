//! The exact planner against HiGHS and CP-SAT: plans of 26 and 52 weeks, each with its plan B, in one run.
//!
//! `cargo xtask bench planner [SECONDS [COUNT]]`: seconds for each question to a solver (20; 0 asks none), generated plans of each
//! length (4). The other solvers run from the virtual environment named by `HOUVAST_VENV`.
//!
//! The planner uses one core; its time is that of its thread on the processor, so that a busy machine does not blur it.
//! The others get two cores and are timed by the clock. Ratios compare clock with clock.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use houvast_planner::optimiser::{Problem, propose, solve};
use serde_json::{Value, json};

/// How often, and how long at least, the planner answers each question.
const LEAST_ROUNDS: usize = 11;
const LEAST_SECONDS: f64 = 0.4;
const SOLVERS: [&str; 2] = ["highs", "cpsat"];
/// Reference instances of 26 and 52 weeks: a plan and its plan B, or a plan alone.
const REFERENCE: [(&str, Option<&str>); 4] = [
    ("w26-3weekly", Some("w26-3weekly-B-half-ramp")),
    ("w26-weekly-rt", None),
    ("v2-w26-be-permitted-work", None),
    ("w52-4weekly", None),
];

/// One question, and the answers to it.
struct Question {
    name: String,
    instance: Value,
    objective: i64,
    /// On the processor.
    seconds: f64,
    /// On the processor, with the reasons of every week.
    seconds_with_reasons: f64,
    /// By the clock.
    clock: f64,
    /// By solver: proven in so many seconds, or not proven.
    others: Vec<Option<f64>>,
}

fn main() {
    let mut words = std::env::args().skip(1).map(|word| word.parse::<u64>().expect("a whole number"));
    let (limit, count) = (words.next().unwrap_or(20), words.next().unwrap_or(4));
    let asks_others = limit > 0;
    let mut pairs: Vec<Vec<Question>> = REFERENCE.iter().map(|(plan, plan_b)| read(plan, *plan_b)).collect();
    for weeks in [26, 52] {
        pairs.extend((0..count).map(|number| generate(weeks, number)));
    }
    for pair in &mut pairs {
        if asks_others {
            ask_others(pair, limit);
        }
        pair.iter().for_each(tell);
    }
    summarise(&pairs, limit);
}

fn reference(name: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// A plan of the reference with its plan B; where the reference has none, one is made.
fn read(plan: &str, plan_b: Option<&str>) -> Vec<Question> {
    let instance = reference(plan);
    let other = plan_b.map_or_else(|| plan_b_of(&instance), reference);
    vec![answer(plan.to_owned(), instance), answer(plan_b.map_or(format!("{plan} B"), str::to_owned), other)]
}

/// Answers a question many times.
fn answer(name: String, instance: Value) -> Question {
    let problem = Problem::from_json(&instance.to_string()).unwrap();
    let time = |work: &dyn Fn() -> i64| {
        let mut by_clock = Vec::new();
        let begun = (Instant::now(), processor_seconds());
        // The processor's time is told in coarse steps: enough rounds that they do not matter.
        while by_clock.len() < LEAST_ROUNDS || begun.0.elapsed().as_secs_f64() < LEAST_SECONDS {
            let round = Instant::now();
            work();
            by_clock.push(round.elapsed().as_secs_f64());
        }
        let total = begun.1.zip(processor_seconds()).map(|(from, to)| (to - from) / by_clock.len() as f64);
        let clock = median(&mut by_clock);
        (total.unwrap_or(clock), clock)
    };
    let objective = solve(&problem).unwrap().objective;
    let (seconds, clock) = time(&|| solve(&problem).unwrap().objective);
    let (seconds_with_reasons, _) = time(&|| propose(&problem).unwrap().solution.objective);
    Question { name, instance, objective, seconds, seconds_with_reasons, clock, others: Vec::new() }
}

/// Time of this thread on the processor (Linux); nothing elsewhere.
fn processor_seconds() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split_whitespace().next()?.parse::<f64>().ok()? / 1e9)
}

/// A made-up plan, its numbers taken from its own number: treatments every three or four weeks; every second one with
/// travel, days at home, exercise and two weeks a step.
fn generate(weeks: i64, number: u64) -> Vec<Question> {
    let turn = number as i64;
    let rising = |from: i64, to: i64| -> Vec<i64> {
        let last = weeks * 3 / 4;
        (0..weeks).map(|week| (from + (to - from) * week / last).min(to)).collect()
    };
    let every = 21 + 7 * (turn % 2);
    let treatments: Vec<i64> = (0..weeks * 7 / 2 / every).map(|cycle| 1 + turn % 4 + every * cycle).collect();
    let mut instance = json!({
        "weeks": weeks, "allowed": [1, 1, 1, 1, 1, 0, 0], "min_day": 4, "cap_day": rising(8, 16),
        "cap_week": rising(24, 76 + turn % 5), "max_days": rising(3, 5), "max_run": rising(2, 5),
        "goal": rising(16, 76), "start_cap": 16, "max_up": 4 + 2 * (turn % 3), "drop_max": 80, "final": 76,
        "treatment_days": treatments, "rest_full": 1, "rest_light": 2, "light_max": 6,
        "cost": { "pref": [0, 0, 3, 0, 2, 9, 9], "under": 4, "over": 6, "spread": 2, "smooth": 3, "pattern": 5,
                  "final": 20, "change": 1, "raise": 0, "site": 0 }
    });
    if turn % 2 == 1 {
        let exercise: serde_json::Map<String, Value> =
            (0..weeks).map(|week| ((7 * week + 3).to_string(), json!(45 + 15 * (week % 2)))).collect();
        for (field, value) in [
            ("min_up", json!(4)),
            ("max_up", json!(8)),
            ("hold", json!(2)),
            ("hold_in_dip", json!(1)),
            ("commute", json!(60 + 10 * turn)),
            ("home_ok", json!([1, 0, 1, 1, 0, 0, 0])),
            ("home_max", json!(2)),
            ("site_min", json!(1)),
            ("load_day", json!(rising(400, 620))),
            ("load_week", json!(rising(1_100, 3_000))),
            ("day_load", Value::Object(exercise)),
            ("dip_weeks", json!([weeks / 2, weeks * 3 / 4])),
        ] {
            instance[field] = value;
        }
        (instance["cost"]["smooth"], instance["cost"]["raise"], instance["cost"]["site"]) =
            (json!(0), json!(3), json!(1));
    }
    let plan_b = plan_b_of(&instance);
    let name = format!("made-{weeks}-{number}");
    vec![answer(name.clone(), instance), answer(format!("{name} B"), plan_b)]
}

/// The plan B of a plan: from a third on, two weeks of relapse without a rise, then towards two thirds of the hours.
fn plan_b_of(instance: &Value) -> Value {
    let solution = solve(&Problem::from_json(&instance.to_string()).unwrap()).unwrap();
    let weeks = solution.levels.len();
    let from = weeks / 3;
    let mut plan_b = instance.clone();
    let goals: Vec<i64> = (0..weeks)
        .map(|week| {
            let goal = instance["goal"][week].as_i64().unwrap();
            if week < from { goal } else { goal * 2 / 3 }
        })
        .collect();
    let rises: Vec<u8> =
        (0..weeks).map(|week| u8::from(instance["raise_ok"][week] != 0 && !(from..from + 2).contains(&week))).collect();
    plan_b["final"] = json!(goals[weeks - 1].max(solution.levels[from - 1]));
    plan_b["goal"] = json!(goals);
    plan_b["raise_ok"] = json!(rises);
    plan_b["relapse_weeks"] = json!([from, from + 1]);
    plan_b["base_plan"] = json!(solution.days);
    plan_b["change_from"] = json!(7 * from);
    plan_b
}

/// Puts the questions to the other solvers, one process for each pair.
fn ask_others(pair: &mut [Question], limit: u64) {
    let venv = std::env::var_os("HOUVAST_VENV").expect(
        "HOUVAST_VENV is not set: make a virtual environment with the packages of \
         crates/planner/tests/oracle/requirements.txt and set HOUVAST_VENV to its folder",
    );
    let mut child = Command::new(PathBuf::from(venv).join("bin/python3"))
        .arg("answer.py")
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    for question in pair {
        for solver in SOLVERS {
            let asked = json!({ "id": question.name, "solver": solver, "limit": limit, "workers": 2,
                                "instance": question.instance });
            writeln!(input, "{asked}").unwrap();
            let line = answers.find(|line| line.starts_with('{')).expect("an answer");
            let answer: Value = serde_json::from_str(&line).unwrap();
            let is_proven = answer["status"] == "optimal";
            if is_proven {
                assert_eq!(answer["objective"].as_i64(), Some(question.objective), "{}", question.name);
            } else {
                let (bound, found) = (answer["bound"].as_i64(), answer["objective"].as_i64());
                assert!(bound.is_none_or(|bound| bound <= question.objective), "{}", question.name);
                assert!(found.is_none_or(|found| found >= question.objective), "{}", question.name);
            }
            question.others.push(is_proven.then(|| answer["seconds"].as_f64().unwrap()));
        }
    }
    drop(input);
    child.wait().unwrap();
}

fn tell(question: &Question) {
    let other = |place: usize| {
        question
            .others
            .get(place)
            .copied()
            .flatten()
            .map_or("not proven".to_owned(), |seconds| format!("{seconds:.2} s"))
    };
    println!(
        "{:28} objective {:6}  planner {:7.2} ms  with reasons {:7.2} ms  HiGHS {:>10}  CP-SAT {:>10}",
        question.name,
        question.objective,
        1000.0 * question.seconds,
        1000.0 * question.seconds_with_reasons,
        other(0),
        other(1)
    );
}

fn summarise(pairs: &[Vec<Question>], limit: u64) {
    let sum = |of: fn(&Question) -> f64| -> Vec<f64> { pairs.iter().map(|pair| pair.iter().map(of).sum()).collect() };
    for (what, mut seconds) in [
        ("plan A + plan B", sum(|question| question.seconds)),
        ("the same with reasons", sum(|question| question.seconds_with_reasons)),
    ] {
        let worst = seconds.iter().copied().fold(0.0, f64::max);
        println!("{what}: median {:.2} ms, worst {:.2} ms", 1000.0 * median(&mut seconds), 1000.0 * worst);
    }
    if limit == 0 {
        return;
    }
    let questions = || pairs.iter().flatten();
    let fastest = |question: &Question| question.others.iter().flatten().copied().reduce(f64::min);
    let mut ratios: Vec<f64> =
        questions().filter_map(|question| fastest(question).map(|seconds| seconds / question.clock)).collect();
    let unproven: Vec<&str> =
        questions().filter(|question| fastest(question).is_none()).map(|question| question.name.as_str()).collect();
    for (place, solver) in SOLVERS.iter().enumerate() {
        let mut seconds: Vec<f64> =
            questions().filter_map(|question| question.others.get(place).copied().flatten()).collect();
        println!("{solver}: proves {} of {}, median {:.2} s", seconds.len(), questions().count(), median(&mut seconds));
    }
    let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
    println!(
        "of {} questions, one of the two proves {} within {limit} s; the faster one takes {:.0} times as long as the \
         planner in the median, at least {least:.0} times, at equal objective",
        questions().count(),
        ratios.len(),
        median(&mut ratios),
    );
    println!("proven by neither: {} {unproven:?}", unproven.len());
}

fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
