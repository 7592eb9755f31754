//! `cargo xtask bench`: the benchmarks by name. A benchmark is an example called `bench_<name>` of some crate.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::run;

/// The crate of the binary: what it measures is the binary, built beside the benchmark.
const PRODUCT: &str = "houvast";

/// Runs the named benchmark, or lists the names; an unknown name ends with exit code 2.
pub(crate) fn run(root: &Path, words: &[&str]) -> Result<ExitCode> {
    let benches = list_benches(root)?;
    let chosen = words.first().map(|name| (name, benches.iter().find(|bench| bench.name == **name)));
    match chosen {
        Some((_, Some(bench))) => {
            let example = format!("bench_{}", bench.name);
            let folder = root.join("crates").join(&bench.folder);
            if bench.folder == PRODUCT {
                run::plainly(&mut run::cargo(&folder, &["build", "--release"]))?;
            }
            let mut command = run::cargo(&folder, &["run", "--release", "--example", &example, "--"]);
            command.args(&words[1..]);
            run::plainly(&mut command)?;
            return Ok(ExitCode::SUCCESS);
        }
        Some((name, None)) => eprintln!("no benchmark is called `{name}`"),
        None => {}
    }
    println!("usage: cargo xtask bench NAME");
    if benches.is_empty() {
        println!("There is no benchmark yet. One is added as crates/<crate>/examples/bench_<name>.rs.");
    }
    for bench in benches {
        println!("  {}   (crates/{})", bench.name, bench.folder);
    }
    Ok(if words.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

struct Bench {
    name: String,
    folder: String,
}

fn list_benches(root: &Path) -> Result<Vec<Bench>> {
    let mut benches = Vec::new();
    for folder in fs::read_dir(root.join("crates"))?.flatten() {
        for example in fs::read_dir(folder.path().join("examples")).into_iter().flatten().flatten() {
            let file = example.file_name().to_string_lossy().into_owned();
            let name = file.strip_prefix("bench_").and_then(|rest| rest.strip_suffix(".rs"));
            if let Some(name) = name {
                let folder = folder.file_name().to_string_lossy().into_owned();
                benches.push(Bench { name: name.to_owned(), folder });
            }
        }
    }
    benches.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(benches)
}
