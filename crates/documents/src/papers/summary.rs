//! What a person brings to a consult: one page, put together by the person, of what the person ticked. Figures as they were
//! said, without bands and without a word of judgement. It is printed and kept nowhere.

use houvast_casework::hours::Minutes;
use houvast_casework::trend::{Measure, OverWeeks};
use houvast_language::{Speaker, Value};

use super::Parties;
use crate::Sheet;
use crate::sheet::{Block, Table};

/// Hours of one week; nothing where there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekSummary {
    /// Of the plan.
    pub planned: Option<Minutes>,
    /// As the person recorded them.
    pub worked: Option<Minutes>,
}

/// The page.
#[derive(Debug, Clone)]
pub struct SummaryPaper<'a> {
    /// Who, when.
    pub parties: Parties,
    /// The weeks, with what was ticked of them.
    pub over: &'a OverWeeks,
    /// Hours of those weeks, where they were ticked.
    pub hours: Option<Vec<WeekSummary>>,
    /// The question for the talk, where it was ticked.
    pub question: Option<&'a str>,
    /// Wishes about work in words, the first first.
    pub wishes: Vec<String>,
}

impl SummaryPaper<'_> {
    /// The most wishes that stand on the page.
    pub const MOST_WISHES: usize = 5;

    /// The sheet in the words of a reader.
    #[must_use]
    pub fn sheet(&self, t: &Speaker) -> Sheet {
        let mut blocks = Vec::new();
        if let Some(question) = self.question {
            blocks.extend([Block::Heading(t.say("summary-question")), Block::Note(question.to_owned())]);
        }
        let rows = self.list_rows(t);
        if !rows.is_empty() {
            let weeks = Value::from(self.over.mondays.len());
            let caption = t.say_with("summary-caption", &[("n", weeks)]);
            let head = self.over.mondays.iter().map(|monday| t.brief_day(*monday));
            let head = [t.say("plan-course-week")].into_iter().chain(head).collect();
            blocks.push(Block::Heading(t.say("summary-weeks")));
            blocks.push(Block::Table(Table { caption, head, rows, numbers: true }));
            blocks.extend((!self.over.is_empty()).then(|| Block::Paragraph(t.say("summary-own"))));
        }
        if !self.wishes.is_empty() {
            let wishes = self.wishes.iter().take(Self::MOST_WISHES).cloned().collect();
            blocks.extend([Block::Heading(t.say("summary-wishes")), Block::List(wishes)]);
        }
        let (under, foot) = (self.parties.under(t), self.parties.foot(t));
        Sheet { about: self.parties.about(t.say("summary-title"), t), under, blocks, foot }
    }

    /// Hours first, then what was said; a row names itself.
    fn list_rows(&self, t: &Speaker) -> Vec<Vec<String>> {
        let dash = || "–".to_owned();
        let hours = |minutes: Option<Minutes>| minutes.map_or_else(dash, |one| t.bare_hours(i64::from(one.0)));
        let mut rows = Vec::new();
        if let Some(weeks) = &self.hours {
            let row = |key: &str, of: fn(&WeekSummary) -> Option<Minutes>| {
                [t.say(key)].into_iter().chain(weeks.iter().map(|week| hours(of(week)))).collect::<Vec<_>>()
            };
            rows.push(row("summary-planned", |week| week.planned));
            rows.push(row("summary-worked", |week| week.worked));
        }
        let said = |tenths: &Option<u8>| tenths.map_or_else(dash, |one| t.number(f64::from(one) / 10.0));
        for series in &self.over.series {
            let cells = series.tenths.iter().map(said);
            rows.push([short(series.measure, t)].into_iter().chain(cells).collect());
        }
        if self.over.has_check_up.contains(&true) && !self.over.is_empty() {
            let mark = |has: &bool| if *has { "•".to_owned() } else { String::new() };
            let cells = self.over.has_check_up.iter().map(mark);
            rows.push([t.say("plan-calendar-check_up")].into_iter().chain(cells).collect());
        }
        rows
    }
}

// keys: diary-short-* check_in-short-*
fn short(measure: Measure, t: &Speaker) -> String {
    match measure {
        Measure::Day(question) => t.named("diary-short", question.name()),
        Measure::Week(question) => t.named("check_in-short", question.name()),
    }
}
