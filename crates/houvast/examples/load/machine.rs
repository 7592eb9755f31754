//! What the machine says: processor time and memory of processes, and what it is.

use std::fs;
use std::ops::Sub;

use serde_json::{Value, json};

/// Seconds on the processor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cpu(f64);

impl Cpu {
    /// Of this process.
    pub(crate) fn own() -> Self {
        Self::of(&[std::process::id()])
    }

    /// Of processes, with what their ended children used.
    pub(crate) fn of(processes: &[u32]) -> Self {
        Self(processes.iter().map(|process| seconds_of(*process)).sum())
    }
}

impl Sub for Cpu {
    type Output = f64;

    fn sub(self, earlier: Self) -> f64 {
        self.0 - earlier.0
    }
}

/// Ticks of `/proc/PID/stat` are hundredths of a second on Linux (proc(5), `sysconf(_SC_CLK_TCK)`).
fn seconds_of(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    // utime and stime are fields 14 and 15; two stand before what is left here.
    let ticks = [11, 12].iter().filter_map(|at| fields.get(*at)?.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

/// Megabytes of memory a process has, now and at most.
pub(crate) fn memory(process: u32) -> (f64, f64) {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        line.trim_end_matches("kB").trim().parse::<f64>().unwrap_or_default() / 1024.0
    };
    (of("VmRSS:"), of("VmHWM:"))
}

/// A process and those it has begun.
pub(crate) fn family(process: u32) -> Vec<u32> {
    let mut family = vec![process];
    for other in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = other.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        let stat = fs::read_to_string(other.path().join("stat")).unwrap_or_default();
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        if parent == Some(process) {
            family.push(id);
        }
    }
    family
}

/// What it is measured on.
pub(crate) fn described() -> Value {
    let line = |path: &str, name: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let found = text.lines().find(|line| line.starts_with(name)).and_then(|line| line.split_once(':'));
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    json!({
        "processor": line("/proc/cpuinfo", "model name"),
        "cores": cores,
        "memory": line("/proc/meminfo", "MemTotal"),
        "kernel": fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default().trim(),
        "load_before": fs::read_to_string("/proc/loadavg").unwrap_or_default().trim(),
    })
}
