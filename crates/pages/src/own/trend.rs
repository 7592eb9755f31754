//! The person's own picture over weeks: a small line for each thing that was said, and the table that says the same. No
//! thresholds, no colours of alarm, no judgement; weeks without an answer stay empty.

use askama::Template;
use houvast_casework::case::HealthState;
use houvast_casework::diary::DiaryState;
use houvast_casework::monthly_check::MonthlyAnswers;
use houvast_casework::trend::{Measure, OverWeeks, Series};
use houvast_language::{Speaker, Value};
use jiff::Timestamp;

use super::monthly::{MonthRow, list_months};
use super::navigation::in_own_space;
use super::specimen;
use crate::care::trend::{LEFT, Trend, WIDTH};
use crate::frame::Frame;

/// How many weeks one may look back.
pub const PERIODS: [u8; 3] = [6, 12, 26];

/// One thing over weeks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// The same in a word, for the head of a column.
    pub short: String,
    /// What 0 and 10 mean.
    pub ends: String,
    /// Its line.
    pub trend: Trend,
    /// First and last in words, for who cannot see the line.
    pub in_words: String,
}

/// A week of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekRow {
    /// The Monday.
    pub week: String,
    /// A check-up lies in it.
    pub has_check_up: bool,
    /// One cell for each line; a dash where nothing was said.
    pub cells: Vec<String>,
}

/// The picture.
#[derive(Template)]
#[template(path = "own/trend.html")]
pub struct TrendPage {
    /// What stands around it.
    pub frame: Frame,
    /// How many weeks.
    pub weeks: u8,
    /// What was said at least once.
    pub lines: Vec<Line>,
    /// Where weeks with a check-up lie in the drawings.
    pub check_ups: Vec<u32>,
    /// The weeks, newest first.
    pub rows: Vec<WeekRow>,
    /// Monthly checks, newest first.
    pub months: Vec<MonthRow>,
}

impl TrendPage {
    /// The picture of so many weeks.
    #[must_use]
    pub fn new(frame: Frame, over: &OverWeeks, months: &[(Timestamp, MonthlyAnswers)]) -> Self {
        let t = frame.t;
        let count = over.mondays.len();
        let lines = over.series.iter().map(|series| line_of(series, &t)).collect();
        let marked = over.has_check_up.iter().enumerate().filter(|(_, has)| **has).map(|(at, _)| place(at, count));
        let row = |at: usize| WeekRow {
            week: t.short_date(over.mondays[at]),
            has_check_up: over.has_check_up[at],
            cells: over.series.iter().map(|series| say_tenths(series.tenths[at], &t)).collect(),
        };
        Self {
            frame,
            weeks: u8::try_from(count).unwrap_or(u8::MAX),
            lines,
            check_ups: marked.collect(),
            rows: (0..count).rev().map(row).collect(),
            months: list_months(months, &t),
        }
    }

    /// Twelve weeks of which some say nothing, with a check-up.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let (health, diary) = (specimen::told(), specimen::diary());
        let over = OverWeeks::of((&health, &diary), specimen::today(), PERIODS[1], |at| frame.t.day_of(at));
        Self::new(in_own_space(frame), &over, &diary.months)
    }

    /// Nothing was said yet.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        let nothing = (HealthState::default(), DiaryState::default());
        let over = OverWeeks::of((&nothing.0, &nothing.1), specimen::today(), PERIODS[0], |at| frame.t.day_of(at));
        Self::new(in_own_space(frame), &over, &[])
    }

    /// Another period: its address and words.
    #[must_use]
    pub fn say_period(&self, weeks: &u8) -> String {
        self.frame.t.say_with("trend-weeks", &[("n", Value::from(i64::from(*weeks)))])
    }
}

/// Where the week of that place stands in a drawing.
fn place(at: usize, count: usize) -> u32 {
    let gaps = u32::try_from(count.saturating_sub(1)).unwrap_or(u32::MAX).max(1);
    LEFT + u32::try_from(at).unwrap_or_default() * (WIDTH - 2 * LEFT) / gaps
}

/// An average of a week; a dash where nothing was said.
pub(crate) fn say_tenths(tenths: Option<u8>, t: &Speaker) -> String {
    tenths.map_or_else(|| "–".to_owned(), |tenths| t.number(f64::from(tenths) / 10.0))
}

/// What a measure is, in full and in a word, and what its ends mean.
// keys: diary-measure-* diary-short-* diary-from-* diary-to-* care-question-* check_in-short-* check_in-from-* check_in-to-*
#[must_use]
pub fn say_measure(measure: Measure, t: &Speaker) -> [String; 3] {
    let name = measure.name();
    let ends = |from, to| format!("0: {}. 10: {}.", t.named(from, name), t.named(to, name));
    match measure {
        Measure::Day(_) => {
            [t.named("diary-measure", name), t.named("diary-short", name), ends("diary-from", "diary-to")]
        }
        Measure::Week(_) => {
            [t.named("care-question", name), t.named("check_in-short", name), ends("check_in-from", "check_in-to")]
        }
    }
}

fn line_of(series: &Series, t: &Speaker) -> Line {
    let said = series.tenths.iter().flatten();
    let (first, last) = (said.clone().next().copied(), said.last().copied());
    let args = [("first", Value::from(say_tenths(first, t))), ("last", Value::from(say_tenths(last, t)))];
    let [name, short, ends] = say_measure(series.measure, t);
    Line { name, short, ends, trend: Trend::of_tenths(&series.tenths), in_words: t.say_with("trend-in-words", &args) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_says_what_the_lines_show() {
        let shown = TrendPage::sample(Frame::open(Speaker::default(), "/own/trend"));
        assert_eq!((shown.rows.len(), shown.check_ups.len()), (12, 1));
        for (at, line) in shown.lines.iter().enumerate() {
            let said = shown.rows.iter().filter(|row| row.cells[at] != "–").count();
            assert_eq!(said, line.trend.points.len(), "{}", line.name);
        }
        assert!(shown.lines.iter().any(|line| line.trend.points.len() < 12), "weeks without an answer stay empty");
    }

    #[test]
    fn the_last_week_stands_at_the_right_end() {
        assert_eq!((place(0, 12), place(11, 12), place(0, 1)), (LEFT, WIDTH - LEFT, LEFT));
    }
}
