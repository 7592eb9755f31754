//! The diary: a few numbers a day and own words, only the person, ever. Nothing of it can be shared.

use askama::Template;
use houvast_casework::diary::{DayNote, DayQuestion, DiaryState};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::check_in_form::MOST_WORDS;
use super::diary_form::DiaryForm;
use super::navigation::in_own_space;
use super::specimen;
use crate::form::{Faults, say_all};
use crate::frame::Frame;

/// Days that are listed with their numbers.
const LISTED: usize = 14;

/// A day with its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayShown {
    /// In addresses: `2026-11-30`.
    pub address: String,
    /// Written out.
    pub day: String,
    /// Energy, sleep, load; a dash where nothing was noted.
    pub answers: Vec<String>,
}

/// The diary.
#[derive(Template)]
#[template(path = "own/diary.html")]
pub struct DiaryPage {
    /// What stands around it.
    pub frame: Frame,
    /// The day it is for the person.
    pub today: Date,
    /// Numbers of the newest days, newest first.
    pub days: Vec<DayShown>,
    /// Words, newest last, as kept.
    pub notes: Vec<(Timestamp, String)>,
    /// What was filled in.
    pub form: DiaryForm,
    /// The monthly check is offered.
    pub is_month_offered: bool,
    /// What does not fit.
    pub faults: Faults,
}

impl DiaryPage {
    /// The diary on a day.
    #[must_use]
    pub fn new(frame: Frame, today: Date, diary: &DiaryState, form: DiaryForm) -> Self {
        let t = frame.t;
        let day = |note: &DayNote| DayShown {
            address: note.on.to_string(),
            day: t.short_date(note.on),
            answers: DayQuestion::ALL.iter().map(|question| written(note.find(*question))).collect(),
        };
        let days = diary.days.iter().rev().take(LISTED).map(day).collect();
        let (notes, faults) = (diary.recent.clone(), Faults::default());
        Self { frame, today, days, notes, form, is_month_offered: false, faults }
    }

    /// A diary with a day and a note.
    #[must_use]
    pub fn sample(frame: Frame) -> Self {
        let diary = specimen::diary();
        let form = DiaryForm::of_day(specimen::today(), diary.find_day(specimen::today()));
        Self { is_month_offered: true, ..Self::new(in_own_space(frame), specimen::today(), &diary, form) }
    }

    /// A diary without anything in it.
    #[must_use]
    pub fn empty(frame: Frame) -> Self {
        Self::new(in_own_space(frame), specimen::today(), &DiaryState::default(), DiaryForm::default())
    }

    /// A day ahead, and more words than the diary takes.
    #[must_use]
    pub fn faulty(frame: Frame) -> Self {
        let on = specimen::today().saturating_add(1.days()).to_string();
        let form = DiaryForm { on, words: "a".repeat(MOST_WORDS + 1), ..DiaryForm::default() };
        let faults = say_all(&form.read(specimen::today()).err().unwrap_or_default(), &frame.t);
        Self { faults, form: DiaryForm { words: "Te veel.".to_owned(), ..form }, ..Self::sample(frame) }
    }

    /// The day the form is about.
    #[must_use]
    pub fn day(&self) -> Date {
        self.form.day(self.today)
    }

    /// The day as it stands in its field: as it was typed where it is to be mended.
    #[must_use]
    pub fn typed_day(&self) -> String {
        if self.faults.has("on") { self.form.on.clone() } else { self.day().to_string() }
    }

    /// The days before today that one may note by one tap: address and weekday.
    #[must_use]
    pub fn list_before(&self) -> Vec<(String, String)> {
        let before = (0..4).map(|ago: i64| self.today.saturating_sub(ago.days()));
        let others = before.filter(|day| *day != self.day());
        others.map(|day| (day.to_string(), self.frame.t.date(day))).collect()
    }

    /// When words were written.
    #[must_use]
    pub fn say_at(&self, at: &Timestamp) -> String {
        self.frame.t.date_time(*at)
    }
}

fn written(answer: Option<u8>) -> String {
    answer.map_or_else(|| "–".to_owned(), |answer| answer.to_string())
}
