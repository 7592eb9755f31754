//! A plan as a table for the terminal, and as JSON for other programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::problem::Problem;
use super::solve::Solution;

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

impl Solution {
    /// The plan as JSON: `objective`; `days`, the units of every day; `weeks`, those of every week; `milliseconds`.
    #[must_use]
    pub fn to_json(&self, milliseconds: f64) -> Value {
        json!({
            "objective": self.objective,
            "days": self.days,
            "weeks": self.weeks(),
            "milliseconds": (milliseconds * 1000.0).round() / 1000.0,
        })
    }

    /// The plan as a table of hours: a line for each week, a column for each day, the week's sum.
    #[must_use]
    pub fn to_table(&self, problem: &Problem, milliseconds: f64) -> String {
        let hours = |units: i64| hours(units * problem.unit_minutes);
        let mut table = format!("objective {}\n\nweek", self.objective);
        for weekday in WEEKDAYS {
            let _ = write!(table, " {weekday:>6}");
        }
        table.push_str("    week\n");
        for (week, (days, at_home)) in self.days.chunks(7).zip(self.home.chunks(7)).enumerate() {
            let _ = write!(table, "{:>4}", week + 1);
            for (units, at_home) in days.iter().zip(at_home) {
                let mark = if *at_home { "h" } else { "" };
                let _ = write!(table, " {:>6}", format!("{}{mark}", hours(*units)));
            }
            let _ = writeln!(table, " {:>7}", hours(days.iter().sum()));
        }
        if self.home.contains(&true) {
            table.push_str("\nh: at home\n");
        }
        let _ = write!(table, "\nhours; {milliseconds:.3} milliseconds");
        table
    }
}

/// Minutes as hours with at most two decimals; a dot for none.
fn hours(minutes: i64) -> String {
    if minutes == 0 {
        return ".".to_owned();
    }
    let hundredths = (minutes * 100 + 30) / 60;
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solution() -> Solution {
        Solution {
            objective: 12,
            days: vec![5, 0, 0, 6, 0, 0, 0],
            home: vec![true, false, false, false, false, false, false],
            levels: vec![11],
        }
    }

    #[test]
    fn json_holds_the_four_keys_of_the_command() {
        let told = solution().to_json(1.23456);
        assert_eq!(
            told,
            json!({ "objective": 12, "days": [5, 0, 0, 6, 0, 0, 0], "weeks": [11], "milliseconds": 1.235 })
        );
    }

    #[test]
    fn the_table_speaks_in_hours() {
        let told = solution().to_table(&Problem::default(), 1.5);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines[0], "objective 12");
        assert_eq!(lines[2], "week    Mon    Tue    Wed    Thu    Fri    Sat    Sun    week");
        assert_eq!(lines[3], "   1   2.5h      .      .      3      .      .      .     5.5");
        assert_eq!(lines.last(), Some(&"hours; 1.500 milliseconds"));
    }

    #[test]
    fn hours_have_at_most_two_decimals() {
        for (minutes, expect) in [(0, "."), (30, "0.5"), (50, "0.83"), (456, "7.6"), (600, "10")] {
            assert_eq!(hours(minutes), expect);
        }
    }
}
