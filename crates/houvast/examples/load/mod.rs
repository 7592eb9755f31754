//! What both benchmarks are made of: a stage with a seeded crowd and a running server, yardsticks beside it, and a load
//! generator of a few hundred lines that says what it costs itself.

pub(crate) mod driver;
pub(crate) mod machine;
pub(crate) mod stage;
pub(crate) mod yardsticks;

use std::path::PathBuf;

/// What a benchmark is asked for: `--cases N --seconds S --rounds R --data DIR --django no --only NAME`.
pub(crate) struct Asked {
    pub(crate) cases: u32,
    pub(crate) seconds: f64,
    pub(crate) rounds: usize,
    pub(crate) data: PathBuf,
    pub(crate) connections: usize,
    pub(crate) with_django: bool,
    /// Only pages whose name begins so, for looking into one of them.
    pub(crate) only: String,
}

impl Asked {
    pub(crate) fn from_words() -> Self {
        let mut asked = Self {
            cases: 100_000,
            seconds: 5.0,
            rounds: 3,
            data: std::env::temp_dir().join("houvast-bench"),
            connections: 32,
            with_django: true,
            only: String::new(),
        };
        let words: Vec<String> = std::env::args().skip(1).collect();
        for pair in words.chunks(2) {
            let [name, value] = pair else { panic!("`{}` needs a value", pair[0]) };
            match name.as_str() {
                "--cases" => asked.cases = value.parse().expect("a number of people"),
                "--seconds" => asked.seconds = value.parse().expect("a number of seconds"),
                "--rounds" => asked.rounds = value.parse().expect("a number of rounds"),
                "--connections" => asked.connections = value.parse().expect("a number of connections"),
                "--data" => asked.data = PathBuf::from(value),
                "--django" => asked.with_django = value != "no",
                "--only" => asked.only.clone_from(value),
                _ => {
                    panic!("`{name}` is unknown: --cases, --seconds, --rounds, --connections, --data, --django, --only")
                }
            }
        }
        asked
    }
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
