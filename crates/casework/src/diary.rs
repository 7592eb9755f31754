//! The diary: own words, a few numbers a day, the monthly check, and what the person keeps to read. Only the person, ever.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::class::{Class, Compartment};
use crate::contact::choices;
use crate::journal::{Entry, Event, Fold};
use crate::monthly_check::MonthlyAnswers;

choices! {
    /// What one may note of a day, each from 0 to 10.
    DayQuestion {
        /// How much energy there was.
        Energy = "energy",
        /// How the night before was.
        Sleep = "sleep",
        /// How heavy the day was.
        Load = "load",
    }
}

/// A few numbers about one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayNote {
    /// The day.
    pub on: Date,
    /// Each may be missing; none at all takes the note of that day back.
    pub answers: Vec<(DayQuestion, u8)>,
}

/// Why something cannot be the note of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADay {
    /// An answer outside 0 to 10.
    #[error("`{0:?}` is answered with a number from 0 to 10")]
    OutOfScale(DayQuestion),
    /// A day that lies ahead, or longer ago than [`DayNote::DAYS_BACK`].
    #[error("a day is noted on the day itself or within a month after it")]
    Day,
}

impl DayNote {
    /// How many days back one may note.
    pub const DAYS_BACK: i64 = 31;

    /// A note that can be kept.
    ///
    /// # Errors
    /// [`NotADay`] names what to mend.
    pub fn check(mut self, today: Date) -> Result<Self, NotADay> {
        if self.on > today || self.on < today.saturating_sub(Self::DAYS_BACK.days()) {
            return Err(NotADay::Day);
        }
        if let Some((question, _)) = self.answers.iter().find(|(_, answer)| *answer > 10) {
            return Err(NotADay::OutOfScale(*question));
        }
        self.answers.sort_unstable();
        self.answers.dedup_by_key(|(question, _)| *question);
        Ok(self)
    }

    /// The answer to a question.
    #[must_use]
    pub fn find(&self, question: DayQuestion) -> Option<u8> {
        self.answers.iter().find(|(asked, _)| *asked == question).map(|(_, answer)| *answer)
    }
}

/// What happened in the diary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "name", content = "data", rename_all = "snake_case")]
pub enum DiaryEvent {
    /// A few own words.
    Noted {
        /// The words, at most 2,000 characters.
        words: String,
    },
    /// A few numbers about a day; they stand in the place of those noted for it before.
    DayNoted(DayNote),
    /// The monthly check.
    MonthAnswered(MonthlyAnswers),
    /// The monthly check was offered, and not this time.
    MonthLetPass,
    /// The pages of the open library that the person keeps from now on.
    CollectionKept {
        /// Their names, in the order they were put in; a later release may not have all of them.
        pages: Vec<String>,
    },
}

impl Event for DiaryEvent {
    const VERSIONS: &'static [(&'static str, u16)] =
        &[("noted", 1), ("day_noted", 1), ("month_answered", 1), ("month_let_pass", 1), ("collection_kept", 1)];

    fn class(&self) -> Class {
        Class::Diary
    }
}

/// The newest notes; older ones are read from the entries.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiaryState {
    /// Newest last, at most 30.
    pub recent: Vec<(Timestamp, String)>,
    /// Numbers of days, by day, at most 190.
    #[serde(default)]
    pub days: Vec<DayNote>,
    /// Monthly checks, newest last, at most 24.
    #[serde(default)]
    pub months: Vec<(Timestamp, MonthlyAnswers)>,
    /// When a monthly check was last answered or let pass.
    #[serde(default)]
    pub month_at: Option<Timestamp>,
    /// How often in a row it was let pass: after two it is not offered by itself any more. Never shown.
    #[serde(default)]
    pub let_pass: u8,
    /// Pages of the open library that the person keeps, in the order they were put in.
    #[serde(default)]
    pub collection: Vec<String>,
    /// What was kept before the last change, to bring it back.
    #[serde(default)]
    pub collection_before: Option<Vec<String>>,
}

const MOST_NOTES: usize = 30;
const MOST_DAYS: usize = 190;
const MOST_MONTHS: usize = 24;

impl DiaryState {
    /// Whether the monthly check is offered: four weeks after the last one, or after the own space was opened. It fades as
    /// check-ins do: let pass twice in a row, it waits silently.
    #[must_use]
    pub fn is_month_due(&self, opened_at: Option<Timestamp>, now: Timestamp) -> bool {
        let since = self.month_at.or(opened_at);
        self.let_pass < 2 && since.is_some_and(|at| at.saturating_add((28 * 24).hours()).is_ok_and(|due| due <= now))
    }

    /// What was noted of a day.
    #[must_use]
    pub fn find_day(&self, on: Date) -> Option<&DayNote> {
        self.days.iter().find(|day| day.on == on)
    }

    fn keep_day(&mut self, note: DayNote) {
        self.days.retain(|day| day.on != note.on);
        if !note.answers.is_empty() {
            self.days.push(note);
            self.days.sort_by_key(|day| day.on);
        }
        keep_newest(&mut self.days, MOST_DAYS);
    }
}

impl Fold for DiaryState {
    type Event = DiaryEvent;
    const COMPARTMENT: Compartment = Compartment::Diary;
    const FOLD_VERSION: i64 = 3;

    fn apply(&mut self, entry: &Entry<DiaryEvent>) {
        match entry.event.clone() {
            DiaryEvent::Noted { words } => {
                self.recent.push((entry.at, words));
                keep_newest(&mut self.recent, MOST_NOTES);
            }
            DiaryEvent::DayNoted(note) => self.keep_day(note),
            DiaryEvent::MonthAnswered(answers) => {
                self.months.push((entry.at, answers));
                keep_newest(&mut self.months, MOST_MONTHS);
                (self.month_at, self.let_pass) = (Some(entry.at), 0);
            }
            DiaryEvent::MonthLetPass => {
                (self.month_at, self.let_pass) = (Some(entry.at), self.let_pass.saturating_add(1));
            }
            DiaryEvent::CollectionKept { pages } => {
                self.collection_before = Some(std::mem::replace(&mut self.collection, pages));
            }
        }
    }
}

fn keep_newest<T>(list: &mut Vec<T>, most: usize) {
    let surplus = list.len().saturating_sub(most);
    list.drain(..surplus);
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::SeatId;

    fn at(days: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH.saturating_add((24 * days).hours()).unwrap()
    }

    fn fold(events: &[(i64, DiaryEvent)]) -> DiaryState {
        let mut state = DiaryState::default();
        for (seq, (days, event)) in (1..).zip(events) {
            let seat = SeatId(uuid::Uuid::from_u128(1));
            state.apply(&Entry { seq, at: at(*days), seat, event: event.clone() });
        }
        state
    }

    fn noted(on: Date, answers: &[(DayQuestion, u8)]) -> DiaryEvent {
        DiaryEvent::DayNoted(DayNote { on, answers: answers.to_vec() })
    }

    #[test]
    fn a_day_that_is_noted_again_is_corrected_and_an_empty_note_takes_it_back() {
        let (monday, sunday) = (date(2026, 11, 30), date(2026, 11, 29));
        let first = [(0, noted(monday, &[(DayQuestion::Energy, 4)])), (1, noted(sunday, &[(DayQuestion::Load, 7)]))];
        let state = fold(&first);
        assert_eq!(state.days.iter().map(|day| day.on).collect::<Vec<_>>(), [sunday, monday]);
        let corrected = fold(&[first[0].clone(), (2, noted(monday, &[(DayQuestion::Sleep, 8)]))]);
        assert_eq!(corrected.find_day(monday).unwrap().answers, [(DayQuestion::Sleep, 8)]);
        assert!(fold(&[first[0].clone(), (2, noted(monday, &[]))]).days.is_empty());
    }

    #[test]
    fn a_day_ahead_long_ago_or_off_the_scale_is_refused() {
        let today = date(2026, 11, 30);
        let check = |on, answer, expect: Result<(), NotADay>| {
            let note = DayNote { on, answers: vec![(DayQuestion::Energy, answer)] };
            assert_eq!(note.check(today).map(|_| ()), expect);
        };
        check(today, 10, Ok(()));
        check(date(2026, 10, 30), 0, Ok(()));
        check(date(2026, 12, 1), 5, Err(NotADay::Day));
        check(date(2026, 10, 29), 5, Err(NotADay::Day));
        check(today, 11, Err(NotADay::OutOfScale(DayQuestion::Energy)));
    }

    #[test]
    fn the_monthly_check_comes_after_four_weeks_and_fades_when_it_is_let_pass() {
        let due = |events: &[(i64, DiaryEvent)], day| fold(events).is_month_due(Some(at(0)), at(day));
        assert!(!due(&[], 27) && due(&[], 28));
        assert!(!fold(&[]).is_month_due(None, at(100)));
        let answered = (30, DiaryEvent::MonthAnswered(MonthlyAnswers::default()));
        let passed = |day| (day, DiaryEvent::MonthLetPass);
        let once = std::slice::from_ref(&answered);
        assert!(!due(once, 57) && due(once, 58));
        assert!(due(&[passed(28)], 56));
        assert!(!due(&[passed(28), passed(56)], 400));
        assert!(due(&[passed(28), passed(56), answered], 58));
    }
}
