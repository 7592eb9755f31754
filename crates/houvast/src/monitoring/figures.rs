//! The figures. Each has a line in `docs/operations/monitor.md`; a test compares the two.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use houvast_storage::{Unusable, WaitingJobs};
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

/// Upper ends of the steps in which durations are counted, in seconds.
const STEPS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answer {
    route: String,
    status: u32,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Part {
    part: &'static str,
}

/// All figures. Clones are the same.
#[derive(Clone)]
pub(crate) struct Figures {
    requests: Family<Answer, Counter>,
    durations: Family<Route, Histogram, fn() -> Histogram>,
    open: Gauge,
    usable: Family<Part, Gauge>,
    closing: Gauge,
    waiting: Gauge,
    put_off: Gauge,
    oldest: Gauge<f64, AtomicU64>,
    registry: Arc<Registry>,
}

/// A request that is being answered.
pub(crate) struct Open(Gauge);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Figures {
    pub(crate) fn new(release: &'static str) -> Self {
        let mut registry = Registry::with_prefix("houvast");
        let figures = Self {
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(STEPS)),
            open: Gauge::default(),
            usable: Family::default(),
            closing: Gauge::default(),
            waiting: Gauge::default(),
            put_off: Gauge::default(),
            oldest: Gauge::default(),
            registry: Arc::default(),
        };
        registry.register("release", "Which release runs", Info::new([("release", release)]));
        registry.register("requests", "Answers by route and status", figures.requests.clone());
        registry.register("request_seconds", "How long answers took", figures.durations.clone());
        registry.register("open_requests", "Requests that are being answered", figures.open.clone());
        registry.register("usable", "1 where a part can be used: database, access_log, keys", figures.usable.clone());
        registry.register("closing", "1 once the end was asked for", figures.closing.clone());
        registry.register("waiting_jobs", "Jobs that are due, letters among them", figures.waiting.clone());
        registry.register("put_off_jobs", "Jobs that failed and are tried again later", figures.put_off.clone());
        registry.register("oldest_waiting_seconds", "How long the oldest due job waits", figures.oldest.clone());
        Self { registry: Arc::new(registry), ..figures }
    }

    /// A request began.
    pub(crate) fn open(&self) -> Open {
        self.open.inc();
        Open(self.open.clone())
    }

    /// A request was answered.
    pub(crate) fn count(&self, route: &str, status: u16, took: Duration) {
        self.requests.get_or_create(&Answer { route: route.to_owned(), status: status.into() }).inc();
        self.durations.get_or_create(&Route { route: route.to_owned() }).observe(took.as_secs_f64());
    }

    /// What can be used now.
    pub(crate) fn note_unusable(&self, unusable: &[Unusable], is_closing: bool) {
        for part in ["database", "access_log", "keys"] {
            let is_usable = !unusable.iter().any(|unusable| name(unusable) == part);
            self.usable.get_or_create(&Part { part }).set(i64::from(is_usable));
        }
        self.closing.set(i64::from(is_closing));
    }

    /// What waits now.
    pub(crate) fn note_waiting(&self, jobs: WaitingJobs) {
        self.waiting.set(jobs.due);
        self.put_off.set(jobs.put_off);
        self.oldest.set(jobs.oldest.as_secs_f64());
    }

    /// All figures in the format that Prometheus reads.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a text cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}

fn name(unusable: &Unusable) -> &'static str {
    match unusable {
        Unusable::Database(_) => "database",
        Unusable::AccessLog(_) => "access_log",
        Unusable::Keys(_) => "keys",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Figures {
        let figures = Figures::new("1.2.3");
        figures.count("/care/{address}", 200, Duration::from_millis(3));
        figures.note_unusable(&[Unusable::Keys("gone".to_owned())], false);
        figures.note_waiting(WaitingJobs { due: 2, put_off: 1, oldest: Duration::from_secs(90) });
        figures
    }

    #[test]
    fn routes_stand_as_templates_and_parts_by_name() {
        let (figures, text) = (some(), some().text());
        for line in [
            "houvast_requests_total{route=\"/care/{address}\",status=\"200\"} 1",
            "houvast_request_seconds_count{route=\"/care/{address}\"} 1",
            "houvast_usable{part=\"keys\"} 0",
            "houvast_usable{part=\"database\"} 1",
            "houvast_waiting_jobs 2",
            "houvast_put_off_jobs 1",
            "houvast_oldest_waiting_seconds 90.0",
            "houvast_release_info{release=\"1.2.3\"} 1",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} is not in {text}");
        }
        let open = figures.open();
        assert!(figures.text().contains("houvast_open_requests 1"));
        drop(open);
        assert!(figures.text().contains("houvast_open_requests 0"));
    }

    #[test]
    fn every_figure_is_explained() {
        let page = include_str!("../../../../docs/operations/monitor.md");
        let text = some().text();
        let names = text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next());
        let missing: Vec<_> = names.filter(|name| !page.contains(&format!("`{name}"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
