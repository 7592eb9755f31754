//! Changes of hours to come that are wishes until the paper of the country is there, each with the last day to hand it in.

use houvast_casework::hours::Minutes;
use houvast_casework::plan::WeekHours;
use houvast_language::{Speaker, Value};
use jiff::civil::Date;

use super::words::{say_minutes, say_working_days};

/// A change to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangeAhead {
    /// The Monday from which it holds.
    pub on: Date,
    /// The week from then on.
    pub week: WeekHours,
    /// The hours a week that are approved, where it lies above them.
    pub above: Option<Minutes>,
    /// The last day to hand the request in, where the law names one.
    pub file_by: Option<Date>,
}

/// A change in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeShown {
    /// "Monday 30 November 2026: 7.5 hours a week, on Monday, Friday".
    pub says: String,
    /// What has to be done before, and by when.
    pub notes: Vec<String>,
}

impl ChangeAhead {
    /// The change as it is said on a day.
    #[must_use]
    pub fn shown(&self, today: Date, t: &Speaker) -> ChangeShown {
        let args = [
            ("date", t.date(self.on).into()),
            ("hours", say_minutes(t, self.week.total()).into()),
            ("days", say_working_days(t, &self.week).into()),
        ];
        let above = self.above.map(|hours| say_above(hours, t));
        let by = self.file_by.map(|day| say_file_by(day, today, t));
        ChangeShown { says: t.say_with("plan-change-row", &args), notes: above.into_iter().chain(by).collect() }
    }
}

fn say_above(approved: Minutes, t: &Speaker) -> String {
    t.say_with("plan-changes-above", &[("hours", Value::from(say_minutes(t, approved)))])
}

/// By when the request has to be in; where that day is over, what holds then.
#[must_use]
pub fn say_file_by(day: Date, today: Date, t: &Speaker) -> String {
    // keys: plan-changes-late plan-changes-by
    let key = if day < today { "plan-changes-late" } else { "plan-changes-by" };
    t.say_with(key, &[("date", t.date(day).into())])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::own::specimen;

    #[test]
    fn a_change_says_by_when_the_request_has_to_be_in_and_what_holds_when_that_day_is_over() {
        let t = Speaker::default();
        let week = specimen::plan().steps[0].week;
        let change =
            ChangeAhead { on: date(2026, 12, 28), week, above: Some(Minutes(360)), file_by: Some(date(2026, 12, 24)) };
        let shown = change.shown(date(2026, 12, 24), &t);
        assert!(shown.says.contains(&t.date(date(2026, 12, 28))), "{shown:?}");
        assert!(shown.notes[0].contains(&say_minutes(&t, Minutes(360))), "{shown:?}");
        assert_eq!(shown.notes[1], t.say_with("plan-changes-by", &[("date", t.date(date(2026, 12, 24)).into())]));
        let late = change.shown(date(2026, 12, 25), &t);
        assert_ne!(late.notes[1], shown.notes[1]);
        let plain = ChangeAhead { above: None, file_by: None, ..change };
        assert_eq!(plain.shown(date(2026, 12, 25), &t).notes, Vec::<String>::new());
    }
}
