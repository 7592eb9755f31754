//! Follow-up after the restart (capability C10): moments at which the person is offered a talk, and reasons for which a
//! coordinator looks at an absence without being asked. Both follow from what the service may know: dates of the absence,
//! agreed hours, and what the service itself did. A case never takes part.
//!
//! Days are counted from the day work restarted: the first day of agreed hours, or the day the absence ended, whichever
//! came first. Where work stops again and restarts within four weeks, the spells are joined and the count goes on from
//! the first restart; after a longer stop it begins anew. A moment that falls in a weekend is moved to the Monday after
//! it, so that a service that is open on weekdays can keep it.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

/// Weeks of absence between two spells of work up to which they are joined.
const JOINED_WEEKS: i64 = 4;
/// How long an offer stays open, in days. After that the next one comes, without a word about the last.
const OPEN_DAYS: i64 = 14;
/// Without any contact for so many days, an absence gets a line.
const SILENT_DAYS: i32 = 84;
/// The first contact of the service is looked for from this day of absence on.
const FIRST_CONTACT_DAYS: i32 = 42;
/// A talk is looked for from this day after the restart on.
const TALK_AFTER_DAYS: i32 = 21;

/// A moment of follow-up, counted from the restart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUp {
    /// So many weeks after: 1, 2, 4, 8, 12.
    Weeks(u16),
    /// So many months after: 6, 12, 18, 24, then every year.
    Months(u16),
}

impl FollowUp {
    /// The moments up to two years. After that every year.
    const FIRST: [Self; 9] = [
        Self::Weeks(1),
        Self::Weeks(2),
        Self::Weeks(4),
        Self::Weeks(8),
        Self::Weeks(12),
        Self::Months(6),
        Self::Months(12),
        Self::Months(18),
        Self::Months(24),
    ];

    /// Every moment, in order, without end.
    pub fn list() -> impl Iterator<Item = Self> {
        let yearly = (3..=u16::MAX / 12).map(|years| Self::Months(12 * years));
        Self::FIRST.into_iter().chain(yearly)
    }

    /// The day of this moment after a restart; one in a weekend is moved to Monday.
    #[must_use]
    pub fn day_after(self, restarted_on: Date) -> Date {
        let day = match self {
            Self::Weeks(weeks) => restarted_on.saturating_add(i64::from(weeks).weeks()),
            Self::Months(months) => restarted_on.saturating_add(i64::from(months).months()),
        };
        match day.weekday() {
            Weekday::Saturday => day.saturating_add(2.days()),
            Weekday::Sunday => day.saturating_add(1.day()),
            _ => day,
        }
    }
}

/// A spell of absence: from its first day until the day work restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spell {
    /// The first day of absence.
    pub from: Date,
    /// The day work restarted, where it did.
    pub restarted_on: Option<Date>,
}

/// The day from which moments are counted on a day; none while somebody is absent. Spells are given oldest first.
#[must_use]
pub fn restarted_on(spells: &[Spell], today: Date) -> Option<Date> {
    let mut counted: Option<Date> = None;
    let mut absent = false;
    for spell in spells.iter().filter(|spell| spell.from <= today) {
        let joined = counted.is_some_and(|restart| spell.from <= restart.saturating_add(JOINED_WEEKS.weeks()));
        match spell.restarted_on.filter(|day| *day <= today) {
            Some(day) => {
                absent = false;
                counted = counted.filter(|_| joined).or(Some(day));
            }
            None => absent = true,
        }
    }
    counted.filter(|_| !absent)
}

/// What the person declined.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declined {
    /// These moments, each with the restart it was counted from.
    pub moments: Vec<(Date, FollowUp)>,
    /// All that are to come.
    pub all: bool,
}

/// The moment that is offered on a day: the newest whose day has come, for two weeks, unless it was declined.
#[must_use]
pub fn offered_on(restarted_on: Date, today: Date, declined: &Declined) -> Option<FollowUp> {
    let newest = FollowUp::list().take_while(|moment| moment.day_after(restarted_on) <= today).last()?;
    let open = today < newest.day_after(restarted_on).saturating_add(OPEN_DAYS.days());
    let refused = declined.all || declined.moments.contains(&(restarted_on, newest));
    (open && !refused).then_some(newest)
}

/// The next moment after a day, with its day; none once all were declined.
#[must_use]
pub fn next_after(restarted_on: Date, today: Date, declined: &Declined) -> Option<(FollowUp, Date)> {
    let mut dated = FollowUp::list().map(|moment| (moment, moment.day_after(restarted_on)));
    dated.find(|(_, day)| *day > today).filter(|_| !declined.all)
}

/// Why an absence asks for attention by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proactive {
    /// Absent for six weeks, and the service was never in contact.
    NoFirstContact,
    /// Back for three weeks, and no talk since.
    NoTalkAfterRestart,
    /// No contact for twelve weeks while absent.
    LongSilence,
}

impl Proactive {
    /// The name in message keys.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NoFirstContact => "no_first_contact",
            Self::NoTalkAfterRestart => "no_talk_after_restart",
            Self::LongSilence => "long_silence",
        }
    }
}

/// What the service knows of one absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// The first day of absence.
    pub first_day: Date,
    /// The day work restarted, where it did.
    pub restarted_on: Option<Date>,
    /// The day of the last contact the service recorded.
    pub last_contact: Option<Date>,
}

/// The line an absence gets by itself on a day, and the day it got it; none where there is no reason.
#[must_use]
pub fn proactive_on(known: &Known, today: Date) -> Option<(Proactive, Date)> {
    let (reason, since) = match (known.restarted_on.filter(|day| *day <= today), known.last_contact) {
        (Some(restart), contact) if contact.is_none_or(|day| day < restart) => {
            (Proactive::NoTalkAfterRestart, restart.saturating_add(TALK_AFTER_DAYS.days()))
        }
        (Some(_), _) => return None,
        (None, None) => (Proactive::NoFirstContact, known.first_day.saturating_add(FIRST_CONTACT_DAYS.days())),
        (None, Some(contact)) => (Proactive::LongSilence, contact.saturating_add(SILENT_DAYS.days())),
    };
    (since <= today).then_some((reason, since))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const RESTART: Date = date(2026, 3, 2);

    fn offered(today: Date) -> Option<FollowUp> {
        offered_on(RESTART, today, &Declined::default())
    }

    #[test]
    fn moments_come_at_the_weeks_and_months_and_then_every_year() {
        let days: Vec<Date> = FollowUp::list().take(11).map(|moment| moment.day_after(RESTART)).collect();
        let expected = [
            date(2026, 3, 9),
            date(2026, 3, 16),
            date(2026, 3, 30),
            date(2026, 4, 27),
            date(2026, 5, 25),
            date(2026, 9, 2),
            date(2027, 3, 2),
            date(2027, 9, 2),
            date(2028, 3, 2),
            date(2029, 3, 2),
            // 2 March 2030 is a Saturday.
            date(2030, 3, 4),
        ];
        assert_eq!(days, expected);
    }

    #[test]
    fn a_moment_in_a_weekend_is_moved_to_monday() {
        assert_eq!(FollowUp::Weeks(1).day_after(date(2026, 2, 28)), date(2026, 3, 9), "a Saturday");
        assert_eq!(FollowUp::Weeks(1).day_after(date(2026, 3, 1)), date(2026, 3, 9), "a Sunday");
        assert_eq!(FollowUp::Months(6).day_after(date(2024, 2, 29)), date(2024, 8, 29));
    }

    #[test]
    fn an_offer_is_open_for_two_weeks_and_the_next_takes_its_place() {
        assert_eq!(offered(date(2026, 3, 8)), None);
        assert_eq!(offered(date(2026, 3, 9)), Some(FollowUp::Weeks(1)));
        assert_eq!(offered(date(2026, 3, 16)), Some(FollowUp::Weeks(2)));
        assert_eq!(offered(date(2026, 3, 29)), Some(FollowUp::Weeks(2)));
        assert_eq!(offered(date(2026, 4, 13)), None);
    }

    #[test]
    fn one_moment_can_be_declined_or_all() {
        let one = Declined { moments: vec![(RESTART, FollowUp::Weeks(1))], all: false };
        assert_eq!(offered_on(RESTART, date(2026, 3, 10), &one), None);
        assert_eq!(offered_on(RESTART, date(2026, 3, 16), &one), Some(FollowUp::Weeks(2)));
        assert_eq!(offered_on(date(2026, 5, 4), date(2026, 5, 11), &one), Some(FollowUp::Weeks(1)), "another restart");
        let all = Declined { moments: vec![], all: true };
        assert_eq!(offered_on(RESTART, date(2026, 3, 16), &all), None);
        assert_eq!(next_after(RESTART, date(2026, 3, 16), &all), None);
        assert_eq!(next_after(RESTART, date(2026, 3, 16), &one), Some((FollowUp::Weeks(4), date(2026, 3, 30))));
    }

    #[test]
    fn spells_within_four_weeks_are_joined_and_later_ones_begin_anew() {
        let spell = |from, restarted_on| Spell { from, restarted_on };
        let first = spell(date(2025, 9, 1), Some(RESTART));
        let check = |spells: &[Spell], today, expect| assert_eq!(restarted_on(spells, today), expect, "{today}");
        check(&[first], date(2026, 3, 1), None);
        check(&[first], RESTART, Some(RESTART));
        let soon = spell(date(2026, 3, 30), Some(date(2026, 5, 4)));
        check(&[first, soon], date(2026, 4, 1), None);
        check(&[first, soon], date(2026, 5, 4), Some(RESTART));
        let later = spell(date(2026, 3, 31), Some(date(2026, 5, 4)));
        check(&[first, later], date(2026, 5, 4), Some(date(2026, 5, 4)));
        check(&[first, spell(date(2026, 6, 1), None)], date(2026, 6, 2), None);
    }

    #[test]
    fn lines_come_by_themselves_for_three_reasons() {
        let first_day = date(2026, 1, 5);
        let known = |restarted_on, last_contact| Known { first_day, restarted_on, last_contact };
        let check = |known: Known, today, expect: Option<Proactive>| {
            assert_eq!(proactive_on(&known, today).map(|(reason, _)| reason), expect, "{known:?} {today}");
        };
        check(known(None, None), date(2026, 2, 15), None);
        check(known(None, None), date(2026, 2, 16), Some(Proactive::NoFirstContact));
        check(known(None, Some(date(2026, 2, 1))), date(2026, 4, 25), None);
        check(known(None, Some(date(2026, 2, 1))), date(2026, 4, 26), Some(Proactive::LongSilence));
        check(known(Some(RESTART), Some(date(2026, 2, 1))), date(2026, 3, 22), None);
        check(known(Some(RESTART), Some(date(2026, 2, 1))), date(2026, 3, 23), Some(Proactive::NoTalkAfterRestart));
        check(known(Some(RESTART), Some(RESTART)), date(2027, 3, 23), None);
    }
}
