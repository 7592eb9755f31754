//! `cargo xtask bench pathway`: a night's evaluation of 500,000 made-up cases on two threads.
//!
//! Words after the name change the number of cases: `cargo xtask bench pathway 50000`.

use std::thread;
use std::time::{Duration, Instant};

use houvast_pathway::{COUNTRIES, Case, CaseFault, Literal, Pack, State, pack};
use jiff::ToSpan;
use jiff::civil::{Date, date};

const CASES: u64 = 500_000;
const THREADS: u64 = 2;

fn main() {
    let cases = std::env::args().nth(1).and_then(|word| word.parse().ok()).unwrap_or(CASES);
    let on = date(2026, 11, 24);
    for country in COUNTRIES {
        match pack(country) {
            Ok(Some(pack)) => match night(pack, cases, on) {
                Ok(night) => tell(country, pack, cases, &night),
                Err(fault) => eprintln!("{country}: {fault}"),
            },
            Ok(None) => {}
            Err(unusable) => eprintln!("{country}: {unusable}"),
        }
    }
}

/// What one night came to.
struct Night {
    lasted: Duration,
    steps: u64,
    open: u64,
}

fn tell(country: &str, pack: &Pack, cases: u64, night: &Night) {
    let seconds = night.lasted.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a rate for people to read")]
    let rate = cases as f64 / seconds;
    println!(
        "{country}: {cases} cases, {} rules, {THREADS} threads: {seconds:.2} s, {rate:.0} cases/s ({} steps, {} of them open)",
        pack.rules().len(),
        night.steps,
        night.open
    );
}

/// Cases are made before the clock runs: at night they are read from the database, which is another benchmark.
fn night(pack: &'static Pack, cases: u64, on: Date) -> Result<Night, CaseFault> {
    let made: Vec<Case> = (0..cases).map(|number| make(pack, number, on)).collect::<Result<_, _>>()?;
    let share = made.len().div_ceil(usize::try_from(THREADS).unwrap_or(1)).max(1);
    let began = Instant::now();
    let counts: Vec<(u64, u64)> = thread::scope(|scope| {
        let workers: Vec<_> = made.chunks(share).map(|cases| scope.spawn(move || count(pack, cases, on))).collect();
        workers.into_iter().filter_map(|worker| worker.join().ok()).collect()
    });
    let lasted = began.elapsed();
    Ok(Night {
        lasted,
        steps: counts.iter().map(|(steps, _)| steps).sum(),
        open: counts.iter().map(|(_, open)| open).sum(),
    })
}

fn count(pack: &'static Pack, cases: &[Case], on: Date) -> (u64, u64) {
    let (mut steps, mut open) = (0, 0);
    let Some(first) = cases.first() else { return (0, 0) };
    let mut evaluation = pack.evaluate(first, on);
    for case in cases {
        pack.evaluate_into(case, on, &mut evaluation);
        for step in evaluation.steps() {
            steps += 1;
            open += u64::from(matches!(step.state(), State::Coming | State::Due | State::Late));
        }
    }
    (steps, open)
}

/// A made-up case: one to three spells, facts known and unknown, a handful of other events of the pack.
fn make(pack: &Pack, number: u64, on: Date) -> Result<Case, CaseFault> {
    let mut dice = Dice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut case = pack.case([], [])?;
    let main = pack.header().clocks.get(&pack.header().main_clock);
    let (starts, ends) = main.map_or(("", ""), |clock| (clock.starts.as_str(), clock.ends.as_str()));
    let mut start = on.saturating_sub(i64::try_from(dice.below(800)).unwrap_or(0).days());
    for _ in 0..dice.below(3) {
        pack.tell_event(&mut case, starts, start)?;
        let end = start.saturating_add(i64::try_from(10 + dice.below(120)).unwrap_or(0).days());
        pack.tell_event(&mut case, ends, end)?;
        start = end.saturating_add(i64::try_from(1 + dice.below(60)).unwrap_or(0).days());
    }
    pack.tell_event(&mut case, starts, start)?;
    let events: Vec<&str> = pack.header().events.keys().map(String::as_str).collect();
    for _ in 0..dice.below(6) {
        let name = events[usize::try_from(dice.below(events.len() as u64)).unwrap_or(0)];
        if name != starts && name != ends && name != "contract.end" {
            pack.tell_event(&mut case, name, start.saturating_add(i64::try_from(dice.below(300)).unwrap_or(0).days()))?;
        }
    }
    for (name, fact) in &pack.header().facts {
        let value = match (dice.below(3), fact.values.first()) {
            (0, _) => continue,
            (_, Some(value)) => Literal::Choice(value.clone()),
            (one, None) if fact.value_type == houvast_pathway::ValueType::Boolean => Literal::Boolean(one == 1),
            (_, None) => Literal::Number(f64::from(u32::try_from(dice.below(200)).unwrap_or(0))),
        };
        pack.tell_fact(&mut case, name, &value)?;
    }
    Ok(case)
}

/// Xorshift: the same cases every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit.max(1)
    }
}
