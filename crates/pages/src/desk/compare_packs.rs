//! Comparing another version of the law with the one in use: numbers by row, and none under ten.

use askama::Template;
use houvast_casework::absence::Country;
use houvast_language::Value;
use houvast_pathway::{Fault, PackFault};

use crate::form::Faults;
use crate::frame::Frame;

/// How many, in tens, as it may be told: none where it is fewer than ten.
pub type GroupSize = Option<u64>;

/// The columns of a row, in order; all are told in tens.
// keys: compare-packs-column-*
pub const COLUMNS: [&str; 6] = ["appears", "goes", "earlier", "later", "otherwise", "unchanged"];

/// One row of the law.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackRow {
    /// Its id.
    pub rule: String,
    /// What it is about.
    pub title: String,
    /// For how many absences: see [`COLUMNS`].
    pub counts: [GroupSize; 6],
}

impl PackRow {
    fn changes(&self) -> bool {
        self.counts.iter().take(COLUMNS.len() - 1).any(Option::is_some)
    }
}

/// How a comparison stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is being counted.
    Counting,
    /// Everything was looked at.
    Done,
    /// It cannot be finished.
    Stopped,
}

/// A comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Of which country.
    pub country: Country,
    /// The version in use.
    pub was: String,
    /// The version it is compared with.
    pub becomes: String,
    /// The day both were asked for, in words.
    pub on: String,
    /// How it stands.
    pub stage: Stage,
    /// How many absences there are.
    pub of: GroupSize,
    /// How many were looked at.
    pub seen: GroupSize,
    /// How many lie under the law of that country.
    pub compared: GroupSize,
    /// The rows.
    pub rows: Vec<PackRow>,
}

/// The most faults that are told one by one.
const MOST_FAULTS: usize = 50;

/// The beginning of something out of a file, which can be as long as the file.
fn shortened(text: &str) -> String {
    text.chars().take(160).collect()
}

/// The page.
#[derive(Template)]
#[template(path = "desk/compare_packs.html")]
pub struct ComparePacksPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is to be mended.
    pub faults: Faults,
    /// What does not fit in the pack that was handed in.
    pub pack_faults: Vec<PackFault>,
    /// The last comparison.
    pub compared: Option<Compared>,
    /// How many comparisons there may be within a day.
    pub most_a_day: u32,
}

impl ComparePacksPage {
    fn headline(&self, compared: &Compared) -> String {
        let country = self.frame.t.say(match compared.country {
            Country::Belgium => "help-belgium-title",
            Country::Netherlands => "help-netherlands-title",
        });
        let words = [
            ("country", country.into()),
            ("was", compared.was.as_str().into()),
            ("becomes", compared.becomes.as_str().into()),
        ];
        self.frame.t.say_with("compare-packs-headline", &words)
    }

    fn said(&self, compared: &Compared) -> String {
        let words = [
            ("seen", self.told(&compared.seen).into()),
            ("of", self.told(&compared.of).into()),
            ("compared", self.told(&compared.compared).into()),
            ("on", compared.on.as_str().into()),
        ];
        let key = match compared.stage {
            Stage::Counting => "compare-packs-counting",
            Stage::Done => "compare-packs-done",
            Stage::Stopped => "compare-packs-stopped",
        };
        self.frame.t.say_with(key, &words)
    }

    fn told(&self, group: &GroupSize) -> String {
        match group {
            Some(count) => count.to_string(),
            None => self.frame.t.say("compare-packs-fewer"),
        }
    }

    fn limit(&self) -> String {
        self.frame.t.say_with("compare-packs-limit", &[("most", self.most_a_day.into())])
    }

    fn columns(&self) -> [String; 6] {
        COLUMNS.map(|column| self.frame.t.named("compare-packs-column", column))
    }

    fn cells(&self, row: &PackRow) -> Vec<(String, String)> {
        let told = row.counts.iter().map(|count| self.told(count));
        self.columns().into_iter().zip(told).collect()
    }

    /// Rows of which at least ten absences change, those of which fewer do.
    fn tables(&self, compared: &Compared) -> [Vec<PackRow>; 2] {
        let (change, stay) = compared.rows.iter().cloned().partition(PackRow::changes);
        [change, stay]
    }

    // keys: compare-packs-fault-*
    fn say_fault(&self, fault: &Fault) -> String {
        let words = fault.words();
        let words: Vec<_> = words.iter().map(|(name, word)| (*name, Value::from(shortened(word)))).collect();
        let says = self.frame.t.say_with(&format!("compare-packs-fault-{}", fault.name()), &words);
        let Some(line) = fault.line() else { return says };
        let at = self.frame.t.say_with("compare-packs-line", &[("line", line.to_string().into())]);
        format!("{at} {says}")
    }

    fn place(&self, fault: &PackFault) -> String {
        shortened(&fault.place)
    }

    fn told_faults(&self) -> &[PackFault] {
        &self.pack_faults[..self.pack_faults.len().min(MOST_FAULTS)]
    }

    fn more_faults(&self) -> Option<String> {
        let more = self.pack_faults.len().saturating_sub(MOST_FAULTS);
        (more > 0).then(|| self.frame.t.say_with("list-faults-more", &[("n", more.into())]))
    }

    /// The rows for a spreadsheet; groups under ten stay "fewer than ten".
    #[must_use]
    pub fn csv(&self) -> String {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let head = [self.frame.t.say("compare-packs-row"), self.frame.t.say("compare-packs-about")];
        let line = |cells: &[String]| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
        let mut lines = vec![line(&[&head[..], &self.columns()].concat())];
        for row in self.compared.iter().flat_map(|compared| &compared.rows) {
            let told: Vec<String> = row.counts.iter().map(|count| self.told(count)).collect();
            lines.push(line(&[&[row.rule.clone(), row.title.clone()], &told[..]].concat()));
        }
        lines.join("\r\n") + "\r\n"
    }

    /// A comparison that is done.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let row = |rule: &str, title: &str, counts| PackRow { rule: rule.to_owned(), title: title.to_owned(), counts };
        let compared = Compared {
            country: Country::Netherlands,
            was: "2026.11.0".to_owned(),
            becomes: "2027.1.0".to_owned(),
            on: frame.t.date(jiff::civil::date(2026, 12, 1)),
            stage: Stage::Done,
            of: Some(1230),
            seen: Some(1230),
            compared: Some(640),
            rows: vec![
                row("NL-A11", "Week 42", [None, None, Some(210), None, None, Some(400)]),
                row("NL-A13", "Week 46", [None, None, None, None, None, Some(640)]),
            ],
        };
        Self { compared: Some(compared), ..Self::sample_empty(frame) }
    }

    /// Nothing handed in yet.
    #[must_use]
    pub fn sample_empty(frame: Frame) -> Self {
        Self { frame, faults: Faults::default(), pack_faults: Vec::new(), compared: None, most_a_day: 5 }
    }

    fn sample_at(frame: Frame, stage: Stage) -> Self {
        let mut shown = Self::sample(frame);
        if let Some(compared) = &mut shown.compared {
            *compared = Compared { stage, seen: Some(500), rows: Vec::new(), ..compared.clone() };
        }
        shown
    }

    /// A comparison that is being counted.
    #[must_use]
    pub fn sample_counting(frame: Frame) -> Self {
        Self::sample_at(frame, Stage::Counting)
    }

    /// A comparison that cannot be finished.
    #[must_use]
    pub fn sample_stopped(frame: Frame) -> Self {
        Self::sample_at(frame, Stage::Stopped)
    }

    /// A pack that does not fit.
    #[must_use]
    pub fn sample_with_faults(frame: Frame) -> Self {
        let mut faults = Faults::default();
        faults.add("file", frame.t.say("compare-packs-unusable"));
        let at = |fault| PackFault { place: "plan.yaml: NL-A11".to_owned(), fault };
        let pack_faults = Fault::samples().into_iter().map(at).collect();
        Self { faults, pack_faults, ..Self::sample_empty(frame) }
    }
}
