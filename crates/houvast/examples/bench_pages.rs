//! Pages a second, signed in, with the sight of the policies and each reading logged on disk before it is shown; beside
//! yardsticks that alternate with them in the same run.
//!
//! `cargo xtask bench pages [--cases 100000] [--seconds 5] [--rounds 3] [--connections 32] [--data DIR] [--django no]`.
//! The crowd is made once and kept in the directory: another run goes on with it. `docs/performance.md` tells the method.

#![allow(clippy::unwrap_used)]
#![allow(dead_code, reason = "both benchmarks share one stage")]

mod load;

use std::rc::Rc;

use load::driver::{Outcome, Pace, Requests, Target, ask, get, run};
use load::stage::{Cast, Server, links};
use load::{Asked, machine, median, stage, yardsticks};
use serde_json::{Value, json};

/// So many different pages of a list are asked for.
const PAGES: usize = 50;

fn main() {
    yardsticks::serve_if_asked();
    let asked = Asked::from_words();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(measure(&asked));
}

async fn measure(asked: &Asked) {
    let machine = machine::described();
    let (large, small) = (asked.data.join(format!("crowd-{}", asked.cases)), asked.data.join("crowd-tenth"));
    std::fs::create_dir_all(&asked.data).unwrap();
    let tenth = (asked.cases / 10).max(1);
    let seeding = stage::seed(&large, asked.cases);
    println!("seeded {} people in {seeding:.0} s", asked.cases);
    stage::seed(&small, tenth);
    let table = yardsticks::table(&asked.data, asked.cases).await;
    let of_tenth = alone(&small, tenth, asked).await;

    let cast = stage::sign_in(&large, asked.cases).await;
    let houvast = Server::houvast(&large);
    houvast.wait_for("/health/ready").await;
    let opening = first_list(&houvast, &cast).await;
    let (hello, row) = (yardsticks::hello(), yardsticks::one_row_read(&table));
    let django = asked.with_django.then(|| yardsticks::django(&asked.data, &table));
    if let Some(django) = &django {
        django.wait_for("/").await;
    }
    let mut targets = vec![beside("hello", &hello, "/"), beside("one row of SQLite", &row, "/")];
    if let Some(django) = &django {
        targets.push(beside("Django, a page of 20", django, "/"));
        targets.push(beside("Django, 20 by key, no count", django, "/by-key"));
    }
    targets.extend(pages(&houvast, &cast).await);
    targets.retain(|target| target.name.starts_with(&asked.only));
    let of_all = sequential(&targets, asked).await;

    let rounds = alternate(&targets, asked).await;
    let (now, most) = machine::memory(houvast.process());
    tell(&targets, &rounds, asked);
    println!("\nmemory of houvast: {now:.0} MB now, {most:.0} MB at most");
    println!("opening the caseload of {} people: {:.2} s, once after a start", asked.cases, opening);
    println!("\n{:<28} {:>14} {:>14}", "one connection, ms a page", tenth, asked.cases);
    for (name, before) in &of_tenth {
        let after = of_all.iter().find(|(other, _)| other == name).map_or(0.0, |(_, ms)| *ms);
        println!("{name:<28} {before:>14.3} {after:>14.3}");
    }
    let told = json!({
        "machine": machine, "cases": asked.cases, "seconds": asked.seconds, "rounds": asked.rounds,
        "connections": asked.connections, "seeding_seconds": seeding, "memory_mb": { "now": now, "most": most },
        "opening_seconds": opening, "targets": as_json(&targets, &rounds),
        "one_connection_ms": { "tenth": of_tenth, "all": of_all },
    });
    let path = asked.data.join("pages.json");
    std::fs::write(&path, serde_json::to_string_pretty(&told).unwrap()).unwrap();
    println!("\nwritten to {}", path.display());
}

fn beside(name: &'static str, server: &Server, path: &str) -> Target {
    let processes = machine::family(server.process());
    Target { name, port: server.port, requests: Rc::new(vec![get(path, "")]), processes }
}

/// How long the very first list takes: cards and seats are opened then.
async fn first_list(houvast: &Server, cast: &Cast) -> f64 {
    let begun = std::time::Instant::now();
    let answer = ask(houvast.port, &get("/care", &cast.physician.cookie)).await.unwrap();
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    begun.elapsed().as_secs_f64()
}

/// Whether a link leads to a file itself: not to a page of it, and to no page that is nobody's.
fn is_of_a_file(link: &str) -> bool {
    link.len() > 30 && link.matches('/').count() == 2
}

/// Pages of every kind, of many people.
async fn pages(houvast: &Server, cast: &Cast) -> Vec<Target> {
    let physician = cast.physician.cookie.as_str();
    let (mut lists, mut files) = (Vec::new(), Vec::new());
    let mut next = Some("/care?sort=name".to_owned());
    while let Some(path) = next.take().filter(|_| lists.len() < PAGES) {
        let request = get(&path, physician);
        let answer = ask(houvast.port, &request).await.unwrap();
        assert_eq!(answer.status, 200, "{path}");
        files.extend(links(&answer.body, "/care/").into_iter().filter(|link| is_of_a_file(link)));
        next = links(&answer.body, "/care?").into_iter().find(|link| link.contains("after="));
        lists.push(request);
    }
    let searches = ["an", "ver", "de be", "modelaar", "zo"]
        .map(|name| get(&format!("/care?q={}", name.replace(' ', "+")), physician));
    let (mut work_lists, mut absences) = (Vec::new(), Vec::new());
    for manager in &cast.managers {
        let request = get("/work", &manager.cookie);
        let answer = ask(houvast.port, &request).await.unwrap();
        let found = links(&answer.body, "/work/").into_iter().filter(|link| is_of_a_file(link));
        absences.extend(found.map(|link| get(&link, &manager.cookie)));
        work_lists.push(request);
    }
    let files: Requests = Rc::new(files.iter().map(|link| get(link, physician)).collect());
    let own = |path: &str| Rc::new(cast.employees.iter().map(|person| get(path, &person.cookie)).collect());
    let target =
        |name, requests| Target { name, port: houvast.port, requests, processes: machine::family(houvast.process()) };
    vec![
        target("caseload, a page of 20", Rc::new(lists)),
        target("caseload, searched by name", Rc::new(searches.to_vec())),
        target("one file in care", files),
        target("absences at work", Rc::new(work_lists)),
        target("one absence at work", Rc::new(absences)),
        target("own space, first page", own("/own")),
        target("own space, the line", own("/own/line")),
    ]
}

/// Pages of the smaller crowd, one after the other.
async fn alone(data: &std::path::Path, cases: u32, asked: &Asked) -> Vec<(&'static str, f64)> {
    let cast = stage::sign_in(data, cases).await;
    let houvast = Server::houvast(data);
    houvast.wait_for("/health/ready").await;
    first_list(&houvast, &cast).await;
    sequential(&pages(&houvast, &cast).await, asked).await
}

/// Milliseconds a page, the middle one, over one connection.
async fn sequential(targets: &[Target], asked: &Asked) -> Vec<(&'static str, f64)> {
    let mut told = Vec::new();
    for target in targets {
        run(target, 1, 0.3, Pace::Closed).await;
        let outcome = run(target, 1, (asked.seconds / 2.0).min(3.0), Pace::Closed).await;
        told.push((target.name, outcome.p50_ms));
    }
    told
}

/// Each target in turn, round after round: at most, then at half of that.
async fn alternate(targets: &[Target], asked: &Asked) -> Vec<Vec<(Outcome, Outcome)>> {
    let mut rounds: Vec<Vec<(Outcome, Outcome)>> = targets.iter().map(|_| Vec::new()).collect();
    for target in targets {
        run(target, asked.connections, 0.5, Pace::Closed).await;
    }
    for _ in 0..asked.rounds {
        for (target, told) in targets.iter().zip(&mut rounds) {
            let most = run(target, asked.connections, asked.seconds, Pace::Closed).await;
            let half = Pace::PerSecond(most.per_second / 2.0);
            let half = run(target, asked.connections, asked.seconds, half).await;
            told.push((most, half));
        }
    }
    rounds
}

fn middle(rounds: &[(Outcome, Outcome)], of: impl Fn(&(Outcome, Outcome)) -> f64) -> f64 {
    median(rounds.iter().map(of).collect())
}

fn tell(targets: &[Target], rounds: &[Vec<(Outcome, Outcome)>], asked: &Asked) {
    println!(
        "\n{} people, {} connections, {} rounds of {} s",
        asked.cases, asked.connections, asked.rounds, asked.seconds
    );
    println!("CPU in cores; the generator shares the machine. Half load: timed from when a request was due.\n");
    let head = ["a second", "p50 ms", "p99 ms", "half p50", "half p99", "server", "generator", "KB", "failed"];
    print!("{:<28}", "");
    head.iter().for_each(|word| print!(" {word:>9}"));
    println!();
    for (target, of) in targets.iter().zip(rounds) {
        let failed: usize = of.iter().map(|(most, half)| most.failed + half.failed).sum();
        print!("{:<28} {:>9.0}", target.name, middle(of, |(most, _)| most.per_second));
        for number in [
            middle(of, |(most, _)| most.p50_ms),
            middle(of, |(most, _)| most.p99_ms),
            middle(of, |(_, half)| half.p50_ms),
            middle(of, |(_, half)| half.p99_ms),
            middle(of, |(most, _)| most.server_cpu),
            middle(of, |(most, _)| most.generator_cpu),
            middle(of, |(most, _)| most.bytes as f64 / 1024.0),
        ] {
            print!(" {number:>9.2}");
        }
        println!(" {failed:>9}");
    }
    let rate = |name: &str| {
        let place = targets.iter().position(|target| target.name.starts_with(name))?;
        Some(middle(&rounds[place], |(most, _)| most.per_second))
    };
    if let (Some(django), Some(caseload)) = (rate("Django"), rate("caseload, a page")) {
        println!("\ncaseload against Django: {:.1} times", caseload / django);
    }
}

fn as_json(targets: &[Target], rounds: &[Vec<(Outcome, Outcome)>]) -> Vec<Value> {
    let told = |outcome: &Outcome| {
        json!({
            "per_second": outcome.per_second, "answered": outcome.answered, "failed": outcome.failed,
            "p50_ms": outcome.p50_ms, "p99_ms": outcome.p99_ms, "server_cpu": outcome.server_cpu,
            "generator_cpu": outcome.generator_cpu, "bytes": outcome.bytes,
        })
    };
    let both = |(most, half): &(Outcome, Outcome)| json!({ "most": told(most), "half": told(half) });
    let of = targets.iter().zip(rounds);
    of.map(|(target, of)| json!({ "name": target.name, "rounds": of.iter().map(both).collect::<Vec<_>>() })).collect()
}
