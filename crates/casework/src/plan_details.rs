//! Details of a working life that most people leave out of a wish: when a day begins and ends, lessons at fixed hours, long
//! shifts, a second job, working for oneself. Without them a plan has hours a day and no times.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::hours::Minutes;
use crate::plan_wish::{CoreHours, PlanWish};

/// A lesson, a consultation, a round: work that lies at fixed hours of a weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    /// From.
    pub from: Time,
    /// Until.
    pub until: Time,
}

/// How many long days may follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LongDays {
    /// From this length on a day is long.
    pub from: Minutes,
    /// At most so many in a row, 1 to 7.
    pub most: u8,
}

/// A second job on days of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondJob {
    /// Monday to Sunday: its days. All others belong to the first job.
    pub days: [bool; 7],
    /// Its hours a week by contract, a part of the contract of the wish.
    pub contract: Minutes,
}

/// The details; every one may be missing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// No day begins earlier.
    pub begins: Option<Time>,
    /// No day ends later.
    pub ends: Option<Time>,
    /// Monday to Sunday, in order: work on such a day is one or several of them that follow each other.
    pub lessons: [Vec<Lesson>; 7],
    /// Long days in a row.
    pub long_days: Option<LongDays>,
    /// A second job.
    pub second_job: Option<SecondJob>,
    /// The person works for oneself.
    pub self_employed: bool,
}

/// Why details cannot be planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotDetails {
    /// A day that ends before it begins, is shorter than an hour or has no room for the core hours.
    #[error("a day begins before it ends, and the core hours lie within it")]
    Day,
    /// Lessons of a weekday that overlap, end before they begin, or are shorter than half an hour.
    #[error("lessons follow each other and last at least half an hour")]
    Lessons(usize),
    /// A number of long days that is out of reach.
    #[error("1 to 7 long days in a row, from an hour on")]
    LongDays,
    /// A second job without a day, with every day, or with more hours than the contract.
    #[error("a second job has some of the days and a part of the hours")]
    SecondJob,
}

fn minutes_of(time: Time) -> u32 {
    u32::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or_default()
}

fn time_of(minutes: u32) -> Option<Time> {
    Time::new(i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?, 0, 0).ok()
}

impl Lesson {
    /// How long it lasts.
    #[must_use]
    pub fn length(&self) -> Minutes {
        Minutes(minutes_of(self.until).saturating_sub(minutes_of(self.from)))
    }
}

impl Details {
    /// The longest day that fits between begin and end; none where one of them is open.
    #[must_use]
    pub fn longest_day(&self) -> Option<Minutes> {
        let (begins, ends) = self.begins.zip(self.ends)?;
        Some(Minutes(minutes_of(ends).saturating_sub(minutes_of(begins))))
    }

    /// What a weekday with lessons can hold: every run of lessons that follow each other, with its times, shortest first and
    /// the earliest of equally long ones first.
    #[must_use]
    pub fn list_runs(&self, weekday: usize) -> Vec<(Minutes, Time, Time)> {
        let lessons = self.lessons.get(weekday).map(Vec::as_slice).unwrap_or_default();
        let mut runs = Vec::new();
        for first in 0..lessons.len() {
            let mut length = Minutes(0);
            for last in first..lessons.len() {
                length = length + lessons[last].length();
                runs.push((length, lessons[first].from, lessons[last].until));
            }
        }
        runs.sort_by_key(|(length, from, _)| (*length, *from));
        runs
    }

    /// Checks the details beside the rest of a wish.
    ///
    /// # Errors
    /// [`NotDetails`] names the first that cannot stay.
    pub fn check(&self, contract: Minutes, core: Option<CoreHours>) -> Result<(), NotDetails> {
        let is_inside = |core: CoreHours| {
            self.begins.is_none_or(|begins| begins <= core.from) && self.ends.is_none_or(|ends| ends >= core.until)
        };
        let is_short = self.longest_day().is_some_and(|longest| longest.0 < 60);
        if is_short || core.is_some_and(|core| !is_inside(core)) {
            return Err(NotDetails::Day);
        }
        for (weekday, lessons) in self.lessons.iter().enumerate() {
            let is_bad = lessons.iter().any(|lesson| lesson.length().0 < 30);
            if is_bad || lessons.windows(2).any(|pair| pair[1].from < pair[0].until) || lessons.len() > 12 {
                return Err(NotDetails::Lessons(weekday));
            }
        }
        if self.long_days.is_some_and(|long| !(1..=7).contains(&long.most) || long.from.0 < 60) {
            return Err(NotDetails::LongDays);
        }
        let is_part = |job: SecondJob| {
            job.days.contains(&true) && job.days.contains(&false) && job.contract.0 > 0 && job.contract < contract
        };
        if self.second_job.is_some_and(|job| !is_part(job)) {
            return Err(NotDetails::SecondJob);
        }
        Ok(())
    }
}

/// From when until when so much work on a weekday lies, breaks apart. None where the person said nothing of times.
#[must_use]
pub fn clock_on(wish: &PlanWish, weekday: usize, work: Minutes) -> Option<(Time, Time)> {
    if work.0 == 0 {
        return None;
    }
    let runs = wish.details.list_runs(weekday);
    if !runs.is_empty() {
        // Plans count in half hours: a run may be a little longer than what the plan holds.
        return runs.into_iter().find(|(length, ..)| *length >= work).map(|(_, from, until)| (from, until));
    }
    let begins = wish.details.begins.map(minutes_of);
    let core = wish.core.map(|core| (minutes_of(core.from), minutes_of(core.until)));
    let (core_from, core_until) = core.unzip();
    let mut from = begins.or(core_from)?;
    if let (Some(core_from), Some(core_until)) = (core_from, core_until) {
        from = from.max(core_until.saturating_sub(work.0)).min(core_from);
    }
    if let Some(ends) = wish.details.ends.map(minutes_of) {
        from = from.min(ends.saturating_sub(work.0));
    }
    Some((time_of(from)?, time_of(from + work.0)?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn at(hour: i8, minute: i8) -> Time {
        time(hour, minute, 0, 0)
    }

    fn wish() -> PlanWish {
        PlanWish::of_contract(Minutes(2280), date(2027, 1, 4))
    }

    fn lesson(from: Time, until: Time) -> Lesson {
        Lesson { from, until }
    }

    #[test]
    fn a_day_begins_where_the_person_wants_and_holds_the_core_hours() {
        let mut wish = wish();
        assert_eq!(clock_on(&wish, 0, Minutes(240)), None, "nothing was said of times");
        wish.core = Some(CoreHours { from: at(10, 0), until: at(12, 0) });
        assert_eq!(clock_on(&wish, 0, Minutes(240)), Some((at(10, 0), at(14, 0))));
        wish.details.begins = Some(at(8, 0));
        assert_eq!(clock_on(&wish, 0, Minutes(240)), Some((at(8, 0), at(12, 0))));
        assert_eq!(clock_on(&wish, 0, Minutes(150)), Some((at(9, 30), at(12, 0))), "the core hours are held");
        wish.core = None;
        wish.details.ends = Some(at(11, 0));
        assert_eq!(clock_on(&wish, 0, Minutes(150)), Some((at(8, 0), at(10, 30))));
        assert_eq!(clock_on(&wish, 0, Minutes(0)), None);
    }

    #[test]
    fn lessons_lie_where_they_lie() {
        let mut wish = wish();
        wish.details.lessons[1] = vec![lesson(at(8, 30), at(10, 10)), lesson(at(10, 30), at(12, 10))];
        let lengths: Vec<u32> = wish.details.list_runs(1).iter().map(|run| run.0.0).collect();
        assert_eq!(lengths, [100, 100, 200]);
        assert_eq!(clock_on(&wish, 1, Minutes(90)), Some((at(8, 30), at(10, 10))), "an hour and a half of 100 minutes");
        assert_eq!(clock_on(&wish, 1, Minutes(180)), Some((at(8, 30), at(12, 10))));
        assert_eq!(clock_on(&wish, 0, Minutes(180)), None);
    }

    #[test]
    fn what_cannot_be_planned_is_refused_by_name() {
        let check = |change: &dyn Fn(&mut Details), expect| {
            let mut details = Details::default();
            change(&mut details);
            let core = Some(CoreHours { from: at(10, 0), until: at(12, 0) });
            assert_eq!(details.check(Minutes(2280), core), expect);
        };
        check(&|_| {}, Ok(()));
        check(&|details| details.begins = Some(at(10, 30)), Err(NotDetails::Day));
        check(&|details| details.ends = Some(at(11, 0)), Err(NotDetails::Day));
        check(&|details| details.lessons[4] = vec![lesson(at(9, 0), at(9, 20))], Err(NotDetails::Lessons(4)));
        let overlap = vec![lesson(at(9, 0), at(10, 0)), lesson(at(9, 50), at(11, 0))];
        check(&|details| details.lessons[4] = overlap.clone(), Err(NotDetails::Lessons(4)));
        check(&|details| details.long_days = Some(LongDays { from: Minutes(480), most: 0 }), Err(NotDetails::LongDays));
        let job = |days, contract| Some(SecondJob { days, contract: Minutes(contract) });
        check(&|details| details.second_job = job([false; 7], 480), Err(NotDetails::SecondJob));
        check(&|details| details.second_job = job([true; 7], 480), Err(NotDetails::SecondJob));
        let days = [true, false, false, false, false, false, false];
        check(&|details| details.second_job = job(days, 2280), Err(NotDetails::SecondJob));
        check(&|details| details.second_job = job(days, 480), Ok(()));
    }
}
