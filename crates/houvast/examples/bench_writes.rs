//! Durable check-ins a second: each is answered after its commit is synced. By 1, 16 and 64 connections, each of another
//! person; beside synced commits of one row, one after the other, in the same run.
//!
//! `cargo xtask bench writes [--cases 100000] [--seconds 5] [--rounds 3] [--data DIR]`. Uses the crowd of
//! `cargo xtask bench pages` where the directory holds it. `docs/performance.md` tells the method.

#![allow(clippy::unwrap_used)]
#![allow(dead_code, reason = "both benchmarks share one stage")]

mod load;

use std::rc::Rc;

use load::driver::{Outcome, Pace, Target, ask, post, run};
use load::stage::Server;
use load::{Asked, machine, median, stage, yardsticks};
use serde_json::json;

const CONNECTIONS: [usize; 3] = [1, 16, 64];

fn main() {
    yardsticks::serve_if_asked();
    let asked = Asked::from_words();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(measure(&asked));
}

async fn measure(asked: &Asked) {
    let machine = machine::described();
    let data = asked.data.join(format!("crowd-{}", asked.cases));
    std::fs::create_dir_all(&asked.data).unwrap();
    stage::seed(&data, asked.cases);
    let cast = stage::sign_in(&data, asked.cases).await;
    let houvast = Server::houvast(&data);
    houvast.wait_for("/health/ready").await;
    let form = |csrf: &str| format!("csrf={csrf}&step=fit&plan_fit=fits&act=finish");
    let requests: Vec<Vec<u8>> =
        cast.employees.iter().map(|person| post("/own/check-in", &person.cookie, &form(&person.csrf))).collect();
    let first = ask(houvast.port, &requests[0]).await.unwrap();
    assert_eq!(first.status, 200, "{}", String::from_utf8_lossy(&first.body));
    let target = Target {
        name: "check-ins",
        port: houvast.port,
        requests: Rc::new(requests),
        processes: machine::family(houvast.process()),
    };
    let mut commits = Vec::new();
    let mut rounds: Vec<Vec<Outcome>> = CONNECTIONS.iter().map(|_| Vec::new()).collect();
    for _ in 0..asked.rounds {
        commits.push(yardsticks::synced_commits(&asked.data, asked.seconds.min(3.0)).await);
        for (connections, told) in CONNECTIONS.iter().zip(&mut rounds) {
            told.push(run(&target, *connections, asked.seconds, Pace::Closed).await);
        }
    }
    let (now, most) = machine::memory(houvast.process());
    println!("\n{} people, {} rounds of {} s; CPU in cores\n", asked.cases, asked.rounds, asked.seconds);
    print_table(&commits, &rounds);
    println!("\nmemory of houvast: {now:.0} MB now, {most:.0} MB at most");
    let of = CONNECTIONS.iter().zip(&rounds).map(|(connections, of)| {
        let told = |outcome: &Outcome| {
            json!({ "per_second": outcome.per_second, "failed": outcome.failed, "p50_ms": outcome.p50_ms,
                "p99_ms": outcome.p99_ms, "server_cpu": outcome.server_cpu, "generator_cpu": outcome.generator_cpu })
        };
        json!({ "connections": connections, "rounds": of.iter().map(told).collect::<Vec<_>>() })
    });
    let told = json!({
        "machine": machine, "cases": asked.cases, "seconds": asked.seconds, "synced_commits": commits,
        "memory_mb": { "now": now, "most": most }, "check_ins": of.collect::<Vec<_>>(),
    });
    let path = asked.data.join("writes.json");
    std::fs::write(&path, serde_json::to_string_pretty(&told).unwrap()).unwrap();
    println!("written to {}", path.display());
}

/// Medians of the rounds, a line for each number of connections.
fn print_table(commits: &[f64], rounds: &[Vec<Outcome>]) {
    println!(
        "{:<24} {:>9} {:>9} {:>9} {:>9} {:>9} {:>9}",
        "", "a second", "p50 ms", "p99 ms", "server", "generator", "failed"
    );
    println!("{:<24} {:>9.0}", "one synced row at a time", median(commits.to_vec()));
    for (connections, of) in CONNECTIONS.iter().zip(rounds) {
        let middle = |what: fn(&Outcome) -> f64| median(of.iter().map(what).collect());
        let failed: usize = of.iter().map(|outcome| outcome.failed).sum();
        println!(
            "{:<24} {:>9.0} {:>9.2} {:>9.2} {:>9.2} {:>9.2} {failed:>9}",
            format!("check-ins, {connections} at once"),
            middle(|outcome| outcome.per_second),
            middle(|outcome| outcome.p50_ms),
            middle(|outcome| outcome.p99_ms),
            middle(|outcome| outcome.server_cpu),
            middle(|outcome| outcome.generator_cpu),
        );
    }
}
